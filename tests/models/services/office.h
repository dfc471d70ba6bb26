// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/detectionservice.h"
#include "models/services/triageservice.h"
#include "models/store/store.h"
#include "tests/models/services/snapshots.h"
#include "tests/support/test.h"

namespace headroom {

/// A real store with one account's usage in it, a person before it, and a clock that can be set.
class Office
{
public:
    /// Opens \a location; \a login is added with \a roles where the store does not know anybody yet.
    explicit Office(const StoreLocation &location, const QString &login = QStringLiteral("mira"));

    /// Brings the store to \a total of the cycle and \a days complete days up to yesterday, as a sync would.
    void syncAt(qint64 nowMs, qint64 total, const QList<qint64> &days);
    void setNow(qint64 nowMs);
    /// Detects as of now.
    CasesApplied detect();
    /// One act on one limit of cus_1.
    [[nodiscard]] Result<TriageOutcome> act(const TriageAct &act, Window window = Window::Cycle, int seenVersion = 0);
    /// The newest case of the limit, closed or not; state None without one.
    [[nodiscard]] CaseRecord caseOf(Window window = Window::Cycle);
    [[nodiscard]] QList<AuditRow> audit();
    [[nodiscard]] QList<Choice> choices();
    [[nodiscard]] QList<FollowUp> followUps();
    [[nodiscard]] QStringList eventKinds();

    std::unique_ptr<FixedClock> clock;
    Store store;
    Session session;
    DetectionService detection;
    TriageService triage;
};

[[nodiscard]] inline LimitRef limitRef(Window window = Window::Cycle, int seenVersion = 0)
{
    return {AccountId(QStringLiteral("cus_1")), snapshots::calls, window, false, seenVersion, {}};
}

} // namespace headroom
