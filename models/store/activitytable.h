// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/activityscan.h"

namespace headroom {

class Database;

/// Reads what happened from case_event, sync_run and audit, with the names of accounts and meters. Each call reads
/// at most scanRows rows; where few of them are kept, the part says how far it came.
namespace ActivityTable {

constexpr int scanRows = 20'000;

[[nodiscard]] Result<ActivityPart> events(Database &db, const ActivityScan &scan);
/// Without acts on cases and accounts' notes, unless the group is Audit.
[[nodiscard]] Result<ActivityPart> audit(Database &db, const ActivityScan &scan);
/// A scan of one account gets none: a sync is about all.
[[nodiscard]] Result<ActivityPart> syncs(Database &db, const ActivityScan &scan);
[[nodiscard]] Result<ActivityCounts> counts(Database &db);

} // namespace ActivityTable
} // namespace headroom
