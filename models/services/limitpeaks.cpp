// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/limitpeaks.h"

#include "models/domain/burst.h"

namespace headroom {
namespace {

constexpr EpochDay peakDays = 30;
constexpr qint64 dayMs = qint64(24) * 3600 * 1000;

std::optional<qint64> higher(std::optional<qint64> a, std::optional<qint64> b)
{
    if (a && b)
        return std::max(*a, *b);
    return a ? a : b;
}

/// The final total of the newest period that ended before the current one began.
std::optional<qint64> lastClosedTotal(const MeterDays &meter)
{
    std::optional<qint64> total;
    qint64 newestStart = 0;
    if (!meter.readings)
        return total;
    for (const Reading &reading : meter.readings->earlier) {
        if (reading.periodEndMs > meter.readings->newest.periodStartMs || reading.periodStartMs < newestStart)
            continue;
        newestStart = reading.periodStartMs;
        total = reading.total.floored();
    }
    return total;
}

std::optional<qint64> dayPeak(const MeterDays &meter, EpochDay today)
{
    std::optional<qint64> peak;
    for (const DayValue &day : meter.days) {
        if (day.quality == Quality::Complete && day.day < today && day.day >= today - peakDays)
            peak = higher(peak, day.used);
    }
    return peak;
}

std::optional<qint64> minutePeak(const MeterDays &meter, qint64 nowMs)
{
    std::optional<qint64> peak;
    for (const TimedValue &minute : meter.minutes) {
        if (minute.startMs + minuteMs <= nowMs && minute.startMs >= nowMs - peakDays * dayMs)
            peak = higher(peak, minute.used);
    }
    return peak;
}

} // namespace

QList<LimitPeak> limitPeaks(const AccountFacts &facts, const AccountDetail &detail, qint64 nowMs)
{
    QList<LimitPeak> peaks;
    for (const LimitDetail &limit : detail.limits) {
        if (limit.facts.credit)
            continue;
        LimitPeak peak{limit.meter, limit.facts.window, {}};
        const auto meter = std::find_if(facts.meters.begin(), facts.meters.end(),
                                        [&](const MeterDays &m) { return m.meter == limit.meter; });
        if (meter != facts.meters.end() && limit.facts.blocked.isEmpty()) {
            switch (limit.facts.window) {
            case Window::Cycle:
                if (limit.facts.measured)
                    peak.peak = higher(limit.standing.projected ? limit.standing.projected : limit.facts.used,
                                       lastClosedTotal(*meter));
                break;
            case Window::Day: peak.peak = dayPeak(*meter, facts.today); break;
            case Window::Minute: peak.peak = minutePeak(*meter, nowMs); break;
            }
        }
        peaks.append(peak);
    }
    return peaks;
}

} // namespace headroom
