// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/followup.h"

#include "models/domain/spelling.h"
#include "models/domain/utilisation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int week = 7;
constexpr int fewestCompleteDays = 4;

using State = FollowUp::State;
constexpr Spelling<FollowUp::State, 5> followUpKeys{{{State::Running, "running"_L1},
                                                     {State::Kept, "kept"_L1},
                                                     {State::Missed, "missed"_L1},
                                                     {State::Unclear, "unclear"_L1},
                                                     {State::Ended, "ended"_L1}}};

std::optional<qint64> minuteFigure(const FollowUpFacts &facts)
{
    if (facts.minutesFromMs > facts.fromMs || facts.minutesToMs < facts.toMs)
        return std::nullopt;
    qint64 peak = 0;
    for (const Burst &burst : facts.bursts) {
        if (burst.lastMs >= facts.fromMs && burst.firstMs < facts.toMs)
            peak = std::max(peak, burst.peak);
    }
    return peak;
}

} // namespace

QString followUpKey(FollowUp::State state) { return keyOf(followUpKeys, state); }

FollowUp::State followUpFromKey(QStringView key) { return valueOf(followUpKeys, key).value_or(State::Ended); }

std::optional<qint64> followUpFigure(const FollowUpFacts &facts, EpochDay fromDay, EpochDay toDay)
{
    if (!facts.usable)
        return std::nullopt;
    if (facts.window == Window::Minute)
        return minuteFigure(facts);
    int complete = 0;
    qint64 highest = 0;
    Wide sum = 0;
    for (const DayValue &value : facts.days) {
        if (value.day < fromDay || value.day >= toDay || value.quality != Quality::Complete)
            continue;
        ++complete;
        highest = std::max(highest, value.used);
        sum += value.used;
    }
    if (complete < fewestCompleteDays)
        return std::nullopt;
    if (facts.window == Window::Day)
        return highest;
    // Rounded up, so that comparing it with a whole target compares the exact product.
    return qint64((sum * facts.cycleDays + complete - 1) / complete);
}

std::pair<EpochDay, EpochDay> followUpDaysAt(const FollowUp &followUp, EpochDay today)
{
    const EpochDay end = std::min(today, followUp.dueDay);
    return {end - week, end};
}

FollowUpStep followUpStep(const FollowUp &followUp, EpochDay today, std::optional<qint64> figure)
{
    if (followUp.state != State::Running)
        return FollowUpStep::None;
    if (today < followUp.dueDay) {
        const EpochDay last = std::max(followUp.checkedDay, followUp.fromDay);
        return today - last >= week ? FollowUpStep::Check : FollowUpStep::None;
    }
    if (figure)
        return *figure <= followUp.target ? FollowUpStep::Kept : FollowUpStep::Missed;
    return followUp.extended ? FollowUpStep::Unclear : FollowUpStep::Extend;
}

} // namespace headroom
