// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/fakeprovider.h"

namespace headroom {

Future<Page<UsageEvent>> FakeProvider::events(const Meter &meter, const AccountId &account, qint64 fromMs,
                                              qint64 toMs, int page)
{
    const QString key = account.toString() + u' ' + meter.id.toString();
    ++eventRequests;
    if (page == 0)
        eventOrder.append(key);
    QList<UsageEvent> inside;
    const QList<UsageEvent> all = eventLists.value(key);
    for (const UsageEvent &event : all) {
        if (event.atMs >= fromMs && event.atMs < toMs)
            inside.append(event);
    }
    return cut(inside, page);
}

} // namespace headroom
