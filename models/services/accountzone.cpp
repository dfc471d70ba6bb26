// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/accountzone.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {

QString zoneOfAccount(const SyncDraft &draft, const AccountId &account)
{
    if (const QString zone = draft.before.zoneOverrides.value(account); !zone.isEmpty())
        return zone;
    if (const QString zone = draft.customers.value(account).zone; !zone.isEmpty())
        return zone;
    return draft.before.workspaceZone.isEmpty() ? u"UTC"_s : draft.before.workspaceZone;
}

bool hasDelivered(const SyncDraft &draft, const AccountId &account, const MeterId &meter)
{
    return draft.before.delivered.contains({account, meter});
}

} // namespace headroom
