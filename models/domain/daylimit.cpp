// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/daylimit.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr int steadyWindowDays = 7;

} // namespace

int daysOver(std::span<const DayValue> days, qint64 cap, EpochDay today)
{
    return int(std::count_if(days.begin(), days.end(), [&](const DayValue &value) {
        return cap > 0 && value.quality != Quality::Absent && value.day > today - steadyWindowDays
            && value.day <= today && value.used > cap;
    }));
}

std::optional<DayValue> shownDay(std::span<const DayValue> days, EpochDay today)
{
    std::optional<DayValue> running;
    std::optional<DayValue> complete;
    for (const DayValue &value : days) {
        if (value.day == today && value.quality != Quality::Absent)
            running = value;
        else if (value.day < today && value.quality == Quality::Complete
                 && (!complete || complete->day < value.day))
            complete = value;
    }
    if (!running || (complete && complete->used > running->used))
        return complete;
    return running;
}

} // namespace headroom
