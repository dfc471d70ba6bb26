// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/accountdetail.h"

#include <QList>
#include <QString>

#include <optional>

namespace headroom {

enum class FigureRange { Days30, Days90, Cycle };

/// A day of the line. Value: units of that day, or units since the cycle's start where cumulative.
struct FigurePoint
{
    EpochDay day = 0;
    qint64 value = 0;
    Quality quality = Quality::Complete;
    friend bool operator==(const FigurePoint &, const FigurePoint &) = default;
};

/// Days of which only the total is known, drawn as a hatched average.
struct FigureBlock
{
    EpochDay from = 0;
    EpochDay to = 0; ///< exclusive
    qint64 average = 0; ///< units a day, floored
    friend bool operator==(const FigureBlock &, const FigureBlock &) = default;
};

/// The estimate for a day to come: the middle and the bands that hold 50 and 90 of 100 days of the past.
struct FanPoint
{
    EpochDay day = 0;
    qint64 mid = 0;
    qint64 low50 = 0, high50 = 0;
    qint64 low90 = 0, high90 = 0;
    friend bool operator==(const FanPoint &, const FanPoint &) = default;
};

/// What the customer agreed to: a line from the day of the agreement to the day of the check.
struct FigureAgreement
{
    EpochDay from = 0;
    EpochDay due = 0;
    qint64 target = 0;
    FollowUp::State state = FollowUp::State::Running;
    friend bool operator==(const FigureAgreement &, const FigureAgreement &) = default;
};

/// The day on which the customer chose.
struct FigureChoice
{
    EpochDay day = 0;
    ChoiceKind kind = ChoiceKind::Reduce;
    friend bool operator==(const FigureChoice &, const FigureChoice &) = default;
};

/// Everything the usage chart draws, as plain numbers.
struct UsageFigure
{
    QString unit;
    bool cumulative = false; ///< units since the cycle's start instead of units a day
    EpochDay from = 0;
    EpochDay to = 0; ///< inclusive: the axis' last day
    EpochDay today = 0;
    QList<FigurePoint> line; ///< ascending; a missing day is a gap
    QList<FigureBlock> blocks;
    QList<FanPoint> fan; ///< ascending, from today's point on; empty = no estimate
    std::optional<qint64> cap; ///< of the window drawn; empty = none that is a number
    std::optional<FigureAgreement> agreement; ///< of the window drawn
    std::optional<FigureChoice> choice; ///< of any limit of the meter
    friend bool operator==(const UsageFigure &, const UsageFigure &) = default;

    [[nodiscard]] bool isEmpty() const { return line.isEmpty() && blocks.isEmpty(); }
};

/// The figure of \a meter of \a account over \a range. Daily ranges are drawn against the meter's day
/// limit, the cycle as a running total against its cycle limit; the running total ends at the exact
/// reading. The estimate is weekday mean x factor (DESIGN §4 "Days to cap", seasonal), or the cycle
/// average as a line without bands where too few days are known.
[[nodiscard]] UsageFigure usageFigure(const AccountDetail &account, const MeterId &meter, FigureRange range);

/// The range that shows a limit best: the cycle for cycle limits, else 30 days.
[[nodiscard]] FigureRange usualRange(const LimitDetail &limit);

} // namespace headroom
