// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/world.h"

namespace headroom::sandbox {

/// Which events are asked for.
struct EventFilter
{
    qsizetype customer = -1; ///< -1 = all
    QString meter; ///< id; empty = all
    QString eventName; ///< empty = all
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< excluded
};

/// The asked page of events: by customer, then meter, then time; sent-in ones last of each customer.
/// Made on request, so a page deep in the list costs no more than the first.
[[nodiscard]] QByteArray eventPage(const World &world, const EventFilter &filter, qint64 first, qint64 size);

/// One event by its id; empty where there is none.
[[nodiscard]] QByteArray eventById(const World &world, const QString &id);

} // namespace headroom::sandbox
