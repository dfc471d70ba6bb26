// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/season.h"

#include "models/domain/forecast.h"

namespace headroom {
namespace {

struct Sum
{
    Wide units = 0;
    int days = 0;

    [[nodiscard]] qint64 meanThousandths() const
    {
        constexpr Wide highest = std::numeric_limits<qint64>::max();
        return days == 0 ? 0 : qint64(std::min(units * 1000 / days, highest));
    }
};

/// Each complete day by its weekday's mean, thousandths; returns how many were written.
size_t ratios(const SeasonWindow &window, const Season &season, int firstWeekday,
              std::array<qint64, seasonDays> &into)
{
    size_t count = 0;
    for (size_t i = 0; i < seasonDays; ++i) {
        const qint64 mean = season.meanThousandths[(size_t(firstWeekday) + i) % 7];
        if ((window.complete >> i & 1) != 0 && mean > 0) {
            constexpr Wide highest = std::numeric_limits<qint64>::max();
            into[count++] = qint64(std::min(Wide(window.used[i]) * 1'000'000 / mean, highest));
        }
    }
    return count;
}

} // namespace

SeasonWindow seasonWindow(std::span<const DayValue> days, EpochDay today)
{
    SeasonWindow window;
    for (const DayValue &value : days) {
        const qint64 index = qint64(value.day) - today + seasonDays;
        if (value.quality != Quality::Complete || index < 0 || index >= seasonDays)
            continue;
        window.used[size_t(index)] = std::max(value.used, qint64(0));
        window.complete |= quint64(1) << index;
    }
    return window;
}

Season seasonOf(const SeasonWindow &window, EpochDay today)
{
    const int firstWeekday = weekdayOf(today - seasonDays);
    std::array<Sum, 7> weekdays{};
    Sum all;
    for (size_t i = 0; i < seasonDays; ++i) {
        if ((window.complete >> i & 1) == 0)
            continue;
        for (Sum *sum : {&weekdays[(size_t(firstWeekday) + i) % 7], &all}) {
            sum->units += window.used[i];
            ++sum->days;
        }
    }
    Season season;
    season.completeDays = all.days;
    for (size_t weekday = 0; weekday < 7; ++weekday)
        season.meanThousandths[weekday] =
            weekdays[weekday].days > 0 ? weekdays[weekday].meanThousandths() : all.meanThousandths();

    std::array<qint64, seasonDays> sorted{};
    const size_t count = ratios(window, season, firstWeekday, sorted);
    if (count == 0)
        return season;
    std::sort(sorted.begin(), sorted.begin() + count);
    static constexpr std::array<size_t, 4> percents{95, 75, 25, 5};
    for (size_t i = 0; i < percents.size(); ++i)
        season.factorThousandths[i] = sorted[(percents[i] * count + 99) / 100 - 1];
    return season;
}

Season seasonOf(std::span<const DayValue> days, EpochDay today)
{
    return seasonOf(seasonWindow(days, today), today);
}

} // namespace headroom
