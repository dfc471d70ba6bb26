// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/store/caserecord.h"

#include <QMap>
#include <QObject>

namespace headroom {

class Store;
struct StoreSnapshot;

/// What a detection run finds.
struct DetectionReport
{
    int evaluated = 0; ///< limits that were looked at
    QList<CaseChange> changes; ///< in the order of the accounts
    QMap<QString, int> skipped; ///< limits by why nothing happens: standing, putAway, closedByHand, followUp
    QMap<QString, int> blocked; ///< limits by what keeps them from being judged: silent, noReading, …, stale, notMeasured

    [[nodiscard]] int count(CaseChange::Kind kind) const;
};

/// Which cases open, escalate, come back or close at \a nowMs (DESIGN §4 "A case is due", "It closes by
/// itself"), and what is due of follow-ups. Of the accounts \a onOtherPlans since the last run, what closes now closes
/// because the plan changed. Pure; any thread.
[[nodiscard]] DetectionReport detectCases(const StoreSnapshot &snapshot, qint64 nowMs,
                                          const QList<AccountKey> &onOtherPlans = {});

/// Runs after each complete sync.
class DetectionService final : public QObject
{
    Q_OBJECT
public:
    explicit DetectionService(Store &store, QObject *parent = nullptr);

    /// What run() would do, doing nothing.
    [[nodiscard]] Future<DetectionReport> dryRun(qint64 nowMs, const QList<AccountKey> &onOtherPlans = {});
    /// Detects as of \a nowMs and stores the changes in one transaction.
    [[nodiscard]] Future<CasesApplied> run(qint64 nowMs, const QList<AccountKey> &onOtherPlans = {});

private:
    Store &m_store;
};

} // namespace headroom
