// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/effectivecap.h"
#include "models/domain/queueaccount.h"
#include "models/services/meterdays.h"
#include "models/services/snapshotindex.h"

#include <QTimeZone>

namespace headroom {

/// One limit of an account with the records behind its facts.
struct LimitRecord
{
    EffectiveLimit effective; ///< of a credit limit: only the subscription
    CreditStanding credit; ///< of a credit limit
    LimitFacts facts;
    const StoredMeter *meter = nullptr; ///< null for a credit limit
    const CaseRecord *standing = nullptr; ///< the case that is not closed, if any
    std::optional<qint64> denied;
    UsageSource source = UsageSource::Readings;
    qint64 readAtMs = 0;
    qint64 periodStartMs = 0; ///< of the account's period that counts for this limit
    qint64 periodEndMs = 0;
    QList<Burst> bursts; ///< minute limits: of the last 48 h, oldest first
};

/// One account of a snapshot with everything that rules need, at one moment.
struct AccountFacts
{
    const StoredAccount *account = nullptr;
    QTimeZone zone = QTimeZone::utc();
    EpochDay today = 0;
    std::span<const StoredSubscription> subscriptions;
    QList<MeterDays> meters; ///< one for each meter with a limit or a subscription meter
    QList<LimitRecord> limits;
    qint64 closedAtMs = 0; ///< newest closing among its cases
    PersonId owner;
};

/// What is the same for all accounts of a snapshot: meters that are silent.
struct SilentMeter
{
    qint64 lastGainMs = 0;
};
using SilentMeters = QHash<MeterId, SilentMeter>;
[[nodiscard]] SilentMeters silentMeters(const SnapshotIndex &index, qint64 nowMs);

/// Facts of \a account at \a nowMs (DESIGN §4). Refers to the snapshot. Pure; any thread.
[[nodiscard]] AccountFacts accountFacts(const SnapshotIndex &index, const SilentMeters &silent,
                                        const StoredAccount &account, qint64 nowMs);

/// The days that rules look at: from \a nowMs back over season, fits and chart.
[[nodiscard]] SnapshotRange queueRange(qint64 nowMs, EpochDay daysBack = 58);

} // namespace headroom
