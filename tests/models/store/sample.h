// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/snapshot.h"
#include "models/store/staged.h"
#include "models/store/syncrecord.h"

namespace headroom {

/// What one sync would stage; made from a seed.
struct SampleSync
{
    QList<Meter> meters;
    QList<Plan> plans;
    QList<Customer> customers;
    QList<Subscription> subscriptions;
    QList<StagedReading> readings;
    QList<StagedDays> days;
    QList<StagedTimed> hours;
    QList<StagedTimed> minutes;
    QList<StagedCredits> credits;
    QList<StagedCover> covers;
    QList<StagedMeterSource> sources;
};

constexpr int workerAccounts = 20; ///< that store_worker swaps
constexpr EpochDay sampleDay = 20'770; ///< 2026-11-13

/// \a seed changes the values, not who is there. Zones, sources and every list are in it.
[[nodiscard]] SampleSync sampleSync(int accounts, int seed);
/// The same content in another order.
[[nodiscard]] SampleSync shuffled(SampleSync sync, int seed);

/// Stages \a sync in pages of \a page and leaves it there.
[[nodiscard]] Result<> stageAll(Database &db, const SampleSync &sync, const SyncTicket &ticket,
                                int page = 100);
/// Stages and swaps \a sync.
[[nodiscard]] Result<SwapOutcome> syncOnce(Database &db, const SampleSync &sync, bool wholeLists = true,
                                           int page = 100);

/// Every day of a sample.
[[nodiscard]] SnapshotRange wholeRange();
/// All of a sample's store; ends the test run where it cannot be read.
[[nodiscard]] StoreSnapshot snapshotOf(Database &db);

/// \a days days of one meter for \a accounts accounts: what the ingest benchmark stages and swaps with
/// syncOnce().
[[nodiscard]] SampleSync daysSync(int accounts, int days, int seed);

} // namespace headroom
