// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/followup.h"

#include <QList>

namespace headroom {

class Database;

/// The table follow_up. A case has at most one that runs.
namespace FollowUpTable {

/// By account, then the day on which they are due. \a onlyRunning leaves out what has ended.
[[nodiscard]] Result<QList<FollowUp>> find(Database &db, bool onlyRunning, const QList<AccountKey> &accounts = {});
[[nodiscard]] Result<> add(Database &db, const FollowUp &followUp);
/// Stores what the newest check found; 0 rows where it does not run any more.
[[nodiscard]] Result<qint64> check(Database &db, const FollowUp &followUp);
/// One that was ended runs again.
[[nodiscard]] Result<> resume(Database &db, const FollowUpId &id);
/// Ends what runs for a case.
[[nodiscard]] Result<> end(Database &db, const CaseId &id);

} // namespace FollowUpTable
} // namespace headroom
