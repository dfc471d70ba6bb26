// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/limitpeaks.h"

namespace headroom {
namespace {

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
                    peak.peak =
                        cyclePeak(limit.standing.projected ? limit.standing.projected : limit.facts.used,
                                  lastClosedTotal(*meter));
                break;
            case Window::Day: peak.peak = dayPeak(meter->days, facts.today); break;
            case Window::Minute: peak.peak = minutePeak(meter->minutes, nowMs); break;
            }
        }
        peaks.append(peak);
    }
    return peaks;
}

} // namespace headroom
