// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/usage.h"

#include <span>

namespace headroom {

/// The highest use of one limit's window that a plan must hold. Day and minute: the highest complete one of
/// the last 30 days; cycle: the higher of projected and the last closed total; nothing = not measured.
struct LimitPeak
{
    MeterId meter;
    Window window = Window::Cycle;
    std::optional<qint64> peak;
    friend bool operator==(const LimitPeak &, const LimitPeak &) = default;
};

/// The highest complete day among the 30 before \a today; nothing without one.
[[nodiscard]] std::optional<qint64> dayPeak(std::span<const DayValue> days, EpochDay today);

/// The highest complete minute of the 30 days before \a nowMs; nothing without one.
[[nodiscard]] std::optional<qint64> minutePeak(std::span<const TimedValue> minutes, qint64 nowMs);

/// The higher of the projected and the last closed cycle's total; nothing where neither is known.
[[nodiscard]] std::optional<qint64> cyclePeak(std::optional<qint64> projected,
                                              std::optional<qint64> lastClosed);

/// A plan that holds every measured peak, and what was not measured.
struct Fit
{
    const Plan *plan = nullptr; ///< into the plans asked about
    QList<LimitPeak> notChecked;
};

/// True where each measured peak is at most 80 % of \a plan's cap (DESIGN §4 "Fits"). A window that the plan
/// does not limit holds everything, where the plan has the meter at all; else, as with *not in this plan*,
/// only 0.
[[nodiscard]] bool holds(const Plan &plan, std::span<const LimitPeak> peaks);

/// The cheapest of \a plans that holds \a peaks: in \a current's currency and interval, self-serve, not
/// archived; \a current itself and cheaper ones count too. Ties by plan id.
[[nodiscard]] std::optional<Fit> smallestFit(const Plan &current, std::span<const Plan> plans,
                                             std::span<const LimitPeak> peaks);

/// The plan to offer instead of \a current: its upgrade target where it names one that is in \a plans and
/// holds the peaks, else the smallest fitting one that costs more than \a current.
[[nodiscard]] std::optional<Fit> planToOffer(const Plan &current, std::span<const Plan> plans,
                                             std::span<const LimitPeak> peaks);

} // namespace headroom
