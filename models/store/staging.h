// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/staged.h"
#include "models/store/syncrecord.h"

namespace headroom {

class Database;

/// What a sync collects before its swap: temporary tables of one connection, so that neither a cancel
/// nor a kill leaves a trace in the store. Each call takes one slice (DESIGN §3: at most 3,000 rows).
namespace Staging {

/// Makes the tables; a staging that was there is dropped. Conflict where the ticket's lease is not held.
[[nodiscard]] Result<> begin(Database &db, const SyncTicket &ticket);
/// Drops the tables; none is no error.
[[nodiscard]] Result<> drop(Database &db);
/// The ticket of the staging; Invalid where there is none.
[[nodiscard]] Result<SyncTicket> ticket(Database &db);

[[nodiscard]] Result<> meters(Database &db, const QList<Meter> &meters);
[[nodiscard]] Result<> plans(Database &db, const QList<Plan> &plans);
[[nodiscard]] Result<> customers(Database &db, const QList<Customer> &customers);
[[nodiscard]] Result<> subscriptions(Database &db, const QList<Subscription> &subscriptions);
[[nodiscard]] Result<> readings(Database &db, const QList<StagedReading> &readings);
[[nodiscard]] Result<> days(Database &db, const QList<StagedDays> &days);
[[nodiscard]] Result<> hours(Database &db, const QList<StagedTimed> &hours);
[[nodiscard]] Result<> minutes(Database &db, const QList<StagedTimed> &minutes);
[[nodiscard]] Result<> credits(Database &db, const QList<StagedCredits> &credits);
[[nodiscard]] Result<> covers(Database &db, const QList<StagedCover> &covers);
[[nodiscard]] Result<> sources(Database &db, const QList<StagedMeterSource> &sources);

} // namespace Staging
} // namespace headroom
