// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

#include <span>

namespace headroom {

/// How many days before today a season looks at (DESIGN §4 "Days to cap").
constexpr int seasonDays = 56;

/// The 56 days before today as columns: [0] is today - 56, [55] is yesterday.
struct SeasonWindow
{
    std::array<qint64, seasonDays> used{};
    quint64 complete = 0; ///< bit i set = used[i] is a complete day
    friend bool operator==(const SeasonWindow &, const SeasonWindow &) = default;
};

/// The complete days of \a days among the 56 before \a today; any order, others are left out. Of two values
/// for one day the later in the list counts.
[[nodiscard]] SeasonWindow seasonWindow(std::span<const DayValue> days, EpochDay today);

/// Weekday means and factors (DESIGN §4 "Seasonal"). Floored to thousandths, once each: a mean
/// (sum x 1000 / days; an unseen weekday has the mean of all days) and a factor (day / its floored
/// weekday mean; days with a mean of 0 left out). The factors are the ceil(p x n)-th smallest at p = 95,
/// 75, 25 and 5 %, 0 where no day has one. Means beyond 64 bits stay at the largest number.
[[nodiscard]] Season seasonOf(const SeasonWindow &window, EpochDay today);
[[nodiscard]] Season seasonOf(std::span<const DayValue> days, EpochDay today);

} // namespace headroom
