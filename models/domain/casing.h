// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/domain/snooze.h"

#include <compare>

namespace headroom {

/// How far a matter has gone; a later one is higher. Within one limit only thresholds and steadily over mix
/// (DESIGN §4 "A case is due": each threshold, then steadily over).
struct CaseStage
{
    enum class Kind { Hand, Threshold, LimitReached, Burst, SteadilyOver };
    Kind kind = Kind::Hand;
    int percent = 0; ///< of Threshold
    friend auto operator<=>(const CaseStage &, const CaseStage &) = default;
};

/// "80", "steadilyOver", "burst", "limitReached", "hand".
[[nodiscard]] QString caseStageKey(const CaseStage &stage);
/// Empty for anything else, and for a percentage that is not above 0.
[[nodiscard]] std::optional<CaseStage> caseStageFromKey(QStringView key);

/// The notice thresholds in percent, ascending: the account's, else the plan's, else the workspace's, else
/// 80, 95, 100. Below 40 none counts (DESIGN §1 "band").
[[nodiscard]] QList<int> thresholdsInForce(const QList<int> &account, const QList<int> &plan,
                                           const QList<int> &workspace);

/// 50 %, or the opening threshold minus 30 points where that is lower (DESIGN §4 "It closes by itself").
[[nodiscard]] constexpr int closingLine(int openingThreshold)
{
    return openingThreshold - 30 < 50 ? openingThreshold - 30 : 50;
}

/// What a decision about one limit's case looks at.
struct CaseFacts
{
    LimitFacts limit;
    bool stale = false; ///< its source was last read more than 6 hours ago
    QList<int> thresholds{80, 95, 100}; ///< ascending, from thresholdsInForce()
    qint64 nowMs = 0;
    qint64 periodStartMs = 0; ///< of the account's period (zone.h)
    qint64 cycleStartMs = 0; ///< of the provider's cycle: its reset closes cycle limits' cases
    QList<DayValue> days; ///< day limits: at least the 7 days before today
    qint64 burstEndMs = 0; ///< minute limits: end of the newest burst's last minute above; 0 = none
    int minutesAbove = 0; ///< minute limits: minutes of the last 24 h above the cap
    bool minutesFresh = false; ///< minute limits: the source covers the last 24 h without a gap
};

/// The newest case of the limit as it stands, or as it was closed.
struct KnownCase
{
    CaseState state = CaseState::Open; ///< not None
    bool answered = false; ///< the customer has chosen
    bool closedByHand = false;
    CaseStage stage; ///< the highest reached
    int openingThreshold = 80; ///< the lowest threshold in force when it opened
    qint64 openedAtMs = 0;
    EpochDay openedDay = 0; ///< in the account's zone
    qint64 periodStartMs = 0; ///< of the period in which it was last opened, answered, snoozed or closed
    qint64 snoozedUntilMs = 0;
    std::optional<SnoozeUntil> snooze; ///< what a snoozed one waits for
    qint64 exemptUntilMs = 0; ///< 0 = without an end
    bool followUpRuns = false; ///< an agreed reduction is being watched: no closing by itself
};

enum class CaseAct {
    None,
    Open, ///< a new case: none stands
    Escalate, ///< the standing case reached a higher stage, and asks again where it was put away or waiting
    Reopen, ///< the put-away case asks again at its stage
    Close,
};

enum class CaseReason {
    // Open, Escalate
    Threshold,
    SteadilyOver,
    Burst,
    LimitReached,
    // Reopen
    SnoozeEnded,
    UsageFell, ///< what its snooze waited for
    ExemptionEnded,
    NewPeriod,
    // Close
    Recovered,
    Reset,
    PlanChanged,
    // None
    NotDue,
    Standing,
    PutAway,
    ClosedByHand,
    FollowUp,
    Blocked,
    Stale,
    NotMeasured,
};

/// "threshold", "steadilyOver", … "notMeasured".
[[nodiscard]] QString caseReasonKey(CaseReason reason);

struct CaseDecision
{
    CaseAct act = CaseAct::None;
    CaseReason reason = CaseReason::NotDue;
    CaseStage stage; ///< Open, Escalate, Reopen: the case's stage from now on
    friend bool operator==(const CaseDecision &, const CaseDecision &) = default;
};

/// The stage at which a case is due now (DESIGN §4 "A case is due"): the highest threshold reached by a cycle
/// or day limit, steadily over, a burst that ended in the last 24 h, a credit limit that is reached.
/// Nothing where none is; the source is not looked at.
[[nodiscard]] std::optional<CaseStage> dueStage(const CaseFacts &facts);

/// True where the case would close as recovered if it is not due (DESIGN §4 "It closes by itself"). A case
/// opened by hand is judged only by what came after its opening: a cycle or credit limit's stays.
[[nodiscard]] bool hasRecovered(const CaseFacts &facts, const KnownCase &known);

/// What happens to a limit's case now. A blocked, stale or never measured source opens and closes nothing. A
/// case that closes at the cycle's reset and is due again opens at the next decision.
[[nodiscard]] CaseDecision decide(const CaseFacts &facts, const std::optional<KnownCase> &known);

} // namespace headroom
