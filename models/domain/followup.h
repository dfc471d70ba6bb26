// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/choice.h"

namespace headroom {

using FollowUpId = Id<struct FollowUpTag>;

/// An agreed reduction that is being watched, or was (DESIGN §1 "follow-up").
struct FollowUp
{
    enum class State {
        Running,
        Kept, ///< the case closed as reduced
        Missed, ///< the case came back
        Unclear, ///< twice no verdict could be given: the case came back
        Ended, ///< another choice took its place, it was undone, or a person closed the case
    };
    FollowUpId id;
    ChoiceId choice;
    CaseId caseId;
    AccountKey account = 0;
    MeterId meter;
    Window window = Window::Cycle;
    bool credit = false;
    qint64 target = 0; ///< units of the limit's window
    EpochDay fromDay = 0; ///< on which it was agreed, in the account's zone
    EpochDay dueDay = 0; ///< on which the verdict falls
    EpochDay checkedDay = 0; ///< of the newest check; 0 = none yet
    bool extended = false; ///< it could not be told once: 7 days were added
    std::optional<qint64> before; ///< the figure when it was agreed
    std::optional<qint64> now; ///< the figure at the newest check
    State state = State::Running;
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};
/// "running", "kept", "missed", "unclear", "ended".
[[nodiscard]] QString followUpKey(FollowUp::State state);
[[nodiscard]] FollowUp::State followUpFromKey(QStringView key);

/// What a figure is measured on.
struct FollowUpFacts
{
    Window window = Window::Cycle;
    QList<DayValue> days; ///< in the account's zone
    QList<Burst> bursts; ///< minute limits: above the lower of cap and target, over at least the days looked at
    qint64 minutesFromMs = 0; ///< minutes are known without a gap from here …
    qint64 minutesToMs = 0; ///< … to here
    qint64 fromMs = 0; ///< first instant of the days looked at
    qint64 toMs = 0; ///< the instant after them
    int cycleDays = 30; ///< days of the account's cycle
    bool usable = true; ///< its source is neither blocked nor stale
};

/// The figure over the days [fromDay, toDay): the highest complete day (day limit), the highest burst peak, 0
/// without one (minute limit), the mean of the complete days x the cycle's days, rounded up (cycle). Empty with under 4
/// complete days, any gap in the minutes, or an unusable source (DESIGN §1 "follow-up").
[[nodiscard]] std::optional<qint64> followUpFigure(const FollowUpFacts &facts, EpochDay fromDay, EpochDay toDay);

enum class FollowUpStep {
    None, ///< nothing is due today
    Check, ///< a weekly look before the date
    Kept,
    Missed,
    Extend, ///< it cannot be told: once more 7 days later
    Unclear, ///< it could not be told twice
};

/// What is due on \a today: weekly checks before the date, the verdict from the date on. \a figure is
/// followUpFigure() over the 7 days before the date, or before today for a weekly check.
[[nodiscard]] FollowUpStep followUpStep(const FollowUp &followUp, EpochDay today, std::optional<qint64> figure);

/// The 7 days whose figure counts on \a today: [first, second).
[[nodiscard]] std::pair<EpochDay, EpochDay> followUpDaysAt(const FollowUp &followUp, EpochDay today);

} // namespace headroom
