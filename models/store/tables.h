// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace headroom {

/// What changed in the store, in the groups that models re-read by.
enum class Table {
    Setting = 0x1,
    Person = 0x2,
    Audit = 0x4,
    Sync = 0x8, ///< runs, their sources and findings
    Catalogue = 0x10, ///< meters and plans
    Account = 0x20, ///< accounts, subscriptions, credits, overrides
    Usage = 0x40, ///< readings, days, hours, minutes, covers, states of sources
    Case = 0x80, ///< cases and their events
    View = 0x1000, ///< saved views
};
Q_DECLARE_FLAGS(Tables, Table)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tables)

} // namespace headroom

Q_DECLARE_METATYPE(headroom::Tables)
