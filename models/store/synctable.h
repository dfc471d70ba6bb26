// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/syncrecord.h"

namespace headroom {

class Database;

namespace SyncTable {

/// Stores a run with its sources; replaces one with the same id.
[[nodiscard]] Result<> putRun(Database &db, const SyncRun &run);
/// Stores what a run found, ordered by kind, subject, detail.
[[nodiscard]] Result<> putFindings(Database &db, const RunId &run, QList<Finding> findings);
/// Newest first.
[[nodiscard]] Result<QList<SyncRun>> runs(Database &db, int count);
[[nodiscard]] Result<QList<Finding>> findings(Database &db, const RunId &run);
/// The last complete run, without sources; an empty id where there is none.
[[nodiscard]] Result<SyncRun> lastComplete(Database &db);

} // namespace SyncTable
} // namespace headroom
