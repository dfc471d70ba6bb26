// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

#include <algorithm>
#include <limits>

namespace headroom {

/// Wide enough for every product of two 64-bit numbers.
__extension__ using Wide = __int128;

/// Fewer complete days than this among the 56 before today give no seasonal forecast (DESIGN §4).
constexpr int seasonalMinimumDays = 14;

/// The weekday of an epoch day, 0 = Monday … 6 = Sunday (1970-01-01 was a Thursday).
[[nodiscard]] constexpr int weekdayOf(EpochDay day)
{
    const int rest = (day % 7 + 3) % 7;
    return rest < 0 ? rest + 7 : rest;
}

/// Days of a cycle: date(end) - date(start), \a end exclusive (DESIGN §4 "Time").
[[nodiscard]] constexpr int cycleDays(EpochDay start, EpochDay end) { return end - start; }

/// Days of the cycle that have begun: min(days, today - start + 1); 0 before the start (DESIGN §4 "Time").
[[nodiscard]] constexpr int elapsedDays(EpochDay start, EpochDay end, EpochDay today)
{
    return std::max(0, std::min(cycleDays(start, end), today - start + 1));
}

/// floor(used x days / elapsed): an estimate of the cycle's end (DESIGN §4 "Projected"). Nothing before
/// 3 elapsed days or 10 % of the cycle, whichever comes first, for a \a used below 0, and where the
/// result does not fit into 64 bits.
[[nodiscard]] constexpr std::optional<qint64> projected(qint64 used, int days, int elapsed)
{
    if (days <= 0 || elapsed <= 0 || used < 0 || (elapsed < 3 && Wide(elapsed) * 10 < days))
        return std::nullopt;
    qint64 product = 0;
    if (!__builtin_mul_overflow(used, qint64(days), &product))
        return product / elapsed;
    const Wide result = Wide(used) * days / elapsed;
    if (result > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(result);
}

/// floor((cap - used) / used today) (DESIGN §4 "Days to cap", basis Today): 0 where the cap is reached, else
/// nothing where today's use is not above 0; more than 366 is overAYear.
[[nodiscard]] constexpr std::optional<int> daysByToday(qint64 used, qint64 cap, qint64 usedToday)
{
    if (used >= cap)
        return 0;
    if (usedToday <= 0)
        return std::nullopt;
    return int(std::min<Wide>((Wide(cap) - used) / usedToday, overAYear));
}

/// floor((cap - used) x elapsed / used) (DESIGN §4, basis CycleAverage): 0 where the cap is reached, else
/// nothing where nothing was used or the cycle has not begun; more than 366 is overAYear.
[[nodiscard]] constexpr std::optional<int> daysByCycleAverage(qint64 used, qint64 cap, int elapsed)
{
    if (used >= cap)
        return 0;
    if (used <= 0 || elapsed <= 0)
        return std::nullopt;
    qint64 product = 0;
    if (!__builtin_mul_overflow(cap - used, qint64(elapsed), &product))
        return int(std::min<qint64>(product / used, overAYear));
    return int(std::min<Wide>((Wide(cap) - used) * elapsed / used, overAYear));
}

namespace detail {

/// The largest d for which weekday, weekday + 1, … (d of them, wrapping) sum to at most \a budget, in
/// closed form over whole weeks: prefix sums never fall, so d lies in the week after budget / week
/// whole ones. \a Number holds the sum of seven steps, none of them below 0, at least one above.
template <typename Number>
[[nodiscard]] constexpr int daysWithin(const std::array<Number, 7> &steps, int weekday, Number budget)
{
    Number week = 0;
    for (const Number &step : steps)
        week += step;
    const Number weeks = budget / week;
    if (weeks > overAYear / 7)
        return overAYear;
    Number rest = budget - weeks * week;
    int days = int(weeks) * 7;
    for (auto i = size_t(weekday); rest >= steps[i]; i = i == 6 ? 0 : i + 1) {
        rest -= steps[i];
        ++days;
    }
    return std::min(days, overAYear);
}

} // namespace detail

/// The largest number of days from tomorrow whose weekday means sum to at most \a remaining = cap - used
/// (DESIGN §4, basis Seasonal). \a meanThousandths were floored to thousandths when they were made
/// (season.h); here nothing is rounded any more: their sum is compared with remaining x 1000.
/// 0 where the cap is reached, else nothing where all means are 0; more than 366 is overAYear.
/// \a tomorrow is a weekday, 0 = Monday.
[[nodiscard]] constexpr std::optional<int> daysBySeason(const std::array<qint64, 7> &meanThousandths,
                                                        int tomorrow, qint64 remaining)
{
    if (remaining <= 0)
        return 0;
    qint64 any = 0;
    for (const qint64 mean : meanThousandths)
        any |= mean;
    if (any == 0)
        return std::nullopt;
    constexpr qint64 narrow = std::numeric_limits<qint64>::max() / 8;
    if (any <= narrow && remaining <= narrow / 1000)
        return detail::daysWithin<qint64>(meanThousandths, tomorrow, remaining * 1000);
    std::array<Wide, 7> wide{};
    std::copy(meanThousandths.begin(), meanThousandths.end(), wide.begin());
    return detail::daysWithin<Wide>(wide, tomorrow, Wide(remaining) * 1000);
}

/// Days to cap where every weekday mean is multiplied by \a factorThousandths: millionths on both sides,
/// nothing rounded. A factor of 0 is overAYear; 0 days and nothing as in daysBySeason().
[[nodiscard]] constexpr std::optional<int> daysBySeason(const std::array<qint64, 7> &meanThousandths,
                                                        int tomorrow, qint64 remaining,
                                                        qint64 factorThousandths)
{
    if (remaining <= 0)
        return 0;
    const Wide budget = Wide(remaining) * 1'000'000;
    std::array<Wide, 7> steps{};
    bool anyMean = false;
    for (size_t i = 0; i < steps.size(); ++i) {
        anyMean = anyMean || meanThousandths[i] > 0;
        // A step above the budget ends the count however far above: cut there, so that sums cannot overflow.
        steps[i] = std::min(Wide(meanThousandths[i]) * factorThousandths, budget + 1);
    }
    if (!anyMean)
        return std::nullopt;
    return factorThousandths <= 0 ? overAYear : detail::daysWithin<Wide>(steps, tomorrow, budget);
}

/// The 50 % and 90 % ranges around \a days (DESIGN §4 "Range"): means x factor at 75/25 and 95/5, widened to
/// include \a days. Nothing under 14 complete days or where daysBySeason() has no value.
[[nodiscard]] constexpr std::optional<DaysRange> rangeOf(const Season &season, int tomorrow, qint64 remaining)
{
    const auto days = daysBySeason(season.meanThousandths, tomorrow, remaining);
    if (season.completeDays < seasonalMinimumDays || !days)
        return std::nullopt;
    const auto at = [&](size_t factor) {
        return daysBySeason(season.meanThousandths, tomorrow, remaining, season.factorThousandths[factor])
            .value_or(overAYear);
    };
    return DaysRange{std::min(at(1), *days), std::max(at(2), *days), std::min(at(0), *days),
                     std::max(at(3), *days)};
}

} // namespace headroom
