// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/burst.h"
#include "models/base/duration.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr qint64 windowMinutes = 5;
constexpr size_t minutesAbove = 3;

/// Complete minutes strictly above the cap.
std::vector<TimedValue> aboveMinutes(std::span<const TimedValue> minutes, qint64 cap, qint64 nowMs)
{
    std::vector<TimedValue> above;
    for (const TimedValue &minute : minutes) {
        if (cap > 0 && minute.used > cap && minute.startMs + minuteMs <= nowMs)
            above.push_back(minute);
    }
    return above;
}

qint64 minuteOf(qint64 ms) { return ms >= 0 ? ms / minuteMs : -((-ms + minuteMs - 1) / minuteMs); }

/// A stretch of qualifying windows that overlap or touch: their first minutes, and the minutes above in them.
struct Stretch
{
    qint64 lastWindow = 0; ///< first minute of its last window
    size_t first = 0; ///< indices into the minutes above
    size_t last = 0;
};

/// Every three minutes above within five make the windows from (third - 4) to first qualify.
std::vector<Stretch> stretches(const std::vector<TimedValue> &above, qint64 lastComplete)
{
    std::vector<Stretch> found;
    for (size_t third = minutesAbove - 1; third < above.size(); ++third) {
        const qint64 first = minuteOf(above[third - 2].startMs);
        const qint64 firstWindow = minuteOf(above[third].startMs) - (windowMinutes - 1);
        if (firstWindow > first)
            continue;
        const qint64 lastWindow = std::min(first, lastComplete - (windowMinutes - 1));
        if (found.empty() || firstWindow > found.back().lastWindow + windowMinutes)
            found.push_back({lastWindow, third - 2, third});
        found.back().lastWindow = std::max(found.back().lastWindow, lastWindow);
        found.back().last = third;
    }
    return found;
}

Burst burstOf(std::span<const TimedValue> above)
{
    Burst burst{above.front().startMs, above.back().startMs, 0};
    for (const TimedValue &minute : above)
        burst.peak = std::max(burst.peak, minute.used);
    return burst;
}

} // namespace

QList<Burst> burstsSince(std::span<const TimedValue> minutes, qint64 cap, qint64 lastEvaluatedMs,
                         qint64 nowMs)
{
    const std::vector<TimedValue> above = aboveMinutes(minutes, cap, nowMs);
    const qint64 lastComplete = minuteOf(nowMs) - 1;
    QList<Burst> bursts;
    for (const Stretch &stretch : stretches(above, lastComplete)) {
        if (stretch.lastWindow + windowMinutes - 1 > minuteOf(lastEvaluatedMs))
            bursts.append(burstOf(std::span(above).subspan(stretch.first, stretch.last - stretch.first + 1)));
    }
    return bursts;
}

std::optional<Burst> burstNow(std::span<const TimedValue> minutes, qint64 cap, qint64 nowMs)
{
    const qint64 from = (minuteOf(nowMs) - windowMinutes) * minuteMs;
    std::vector<TimedValue> above = aboveMinutes(minutes, cap, nowMs);
    std::erase_if(above, [&](const TimedValue &minute) { return minute.startMs < from; });
    return above.size() >= minutesAbove ? std::optional(burstOf(above)) : std::nullopt;
}

MinuteDay minuteDay(std::span<const TimedValue> minutes, qint64 cap, qint64 nowMs)
{
    MinuteDay day;
    for (const TimedValue &minute : minutes) {
        if (minute.startMs <= nowMs - dayMs || minute.startMs > nowMs)
            continue;
        day.highest = std::max(day.highest.value_or(minute.used), minute.used);
        day.above += cap > 0 && minute.used > cap ? 1 : 0;
    }
    return day;
}

} // namespace headroom
