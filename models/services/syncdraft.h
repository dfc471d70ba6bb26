// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"
#include "models/store/snapshot.h"
#include "models/store/staged.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace headroom {

/// Counts what one source gave in a run, with reasons.
struct SourceTally
{
    qint64 used = 0;
    qint64 skipped = 0;
    qint64 blocked = 0;
    QMap<QString, int> reasons; ///< "events: too many for the request budget" -> how often
};

/// An account and one of its meters, by provider ids.
using AccountMeter = QPair<AccountId, MeterId>;

/// What a run needs to know of the store as it found it.
struct KnownBefore
{
    QString workspaceZone;
    QHash<AccountId, QString> zoneOverrides;
    QHash<AccountId, QString> zones; ///< in force then
    QSet<AccountMeter> delivered; ///< had a reading
    QHash<AccountMeter, StoredCover> events; ///< how far events were read
};

/// What a run has learned so far. Outlives a cancel, so that the run can be resumed: the staging in the
/// store and this draft belong together.
struct SyncDraft
{
    SyncTicket ticket;
    /// The run's fixed moment by the provider's clock: all windows end here.
    qint64 endMs = 0;
    KnownBefore before;

    bool listsDone = false;
    QHash<MeterId, Meter> meters;
    QHash<PlanId, Plan> plans;
    QHash<AccountId, Customer> customers;
    QList<Subscription> live; ///< by id; meters filled once read
    QSet<QString> usageDone; ///< subscription ids
    QHash<AccountMeter, Decimal> totals; ///< current cycle's
    QSet<QString> eventsDone; ///< "account meter"
    int eventBudget = 0;
    int eventRequests = 0;

    int requests = 0;
    QMap<QString, SourceTally> tallies;
    QList<Finding> findings;

    /// Notes records of a page that were set aside.
    void setAside(const QString &source, const QList<SetAside> &records)
    {
        for (const SetAside &record : records) {
            SourceTally &tally = tallies[source];
            ++tally.skipped;
            ++tally.reasons[record.reason];
            findings.append({QStringLiteral("setAside"), record.id.isEmpty() ? source : record.id,
                             QStringLiteral("%1: %2: %3").arg(source, record.path, record.reason)});
        }
    }
};

} // namespace headroom
