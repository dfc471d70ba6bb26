// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/snapshot.h"

#include <QHash>

namespace headroom {

class Database;

/// Reads of usage_month, usage_hours, usage_minutes.
namespace UsageTable {

/// Zone in force by account; rows of another zone are another series and are left out.
using Zones = QHash<AccountKey, QString>;

/// Days in [range.fromDay, range.toDay), by account, meter, source.
[[nodiscard]] Result<QList<StoredDays>> days(Database &db, const SnapshotRange &range, const Zones &zones);
[[nodiscard]] Result<QList<StoredTimed>> hours(Database &db, const SnapshotRange &range, const Zones &zones);
[[nodiscard]] Result<QList<StoredTimed>> minutes(Database &db, const SnapshotRange &range,
                                                 const Zones &zones);

} // namespace UsageTable
} // namespace headroom
