// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fits.h"

#include "models/base/duration.h"
#include "models/domain/forecast.h"

namespace headroom {
namespace {

constexpr int highestPercent = 80;
constexpr int peakDays = 30;

bool hasMeter(const Plan &plan, const MeterId &meter)
{
    const auto isIt = [&](const auto &entry) { return entry.meter == meter; };
    return std::any_of(plan.limits.begin(), plan.limits.end(), isIt)
        || std::any_of(plan.meters.begin(), plan.meters.end(), isIt);
}

bool holdsPeak(const Plan &plan, const LimitPeak &peak)
{
    const auto limit = std::find_if(plan.limits.begin(), plan.limits.end(), [&](const Limit &candidate) {
        return candidate.meter == peak.meter && candidate.window == peak.window
            && candidate.kind != LimitKind::Credit;
    });
    const Cap cap = limit != plan.limits.end() ? limit->cap
        : hasMeter(plan, peak.meter)           ? Cap::unlimited()
                                               : Cap();
    return cap.kind == Cap::Kind::Unlimited || Wide(*peak.peak) * 100 <= Wide(cap.units) * highestPercent;
}

QList<LimitPeak> unmeasured(std::span<const LimitPeak> peaks)
{
    QList<LimitPeak> result;
    for (const LimitPeak &peak : peaks) {
        if (!peak.peak)
            result.append(peak);
    }
    return result;
}

bool isEligible(const Plan &plan, const Plan &current)
{
    return plan.price.currency == current.price.currency && plan.interval == current.interval
        && plan.selfServe && !plan.archived;
}

std::optional<Fit> cheapest(std::span<const Plan> plans, std::span<const LimitPeak> peaks,
                            const auto &isCandidate)
{
    const Plan *best = nullptr;
    for (const Plan &plan : plans) {
        if (!isCandidate(plan) || !holds(plan, peaks))
            continue;
        const bool better = !best || plan.price.minor < best->price.minor
            || (plan.price.minor == best->price.minor && plan.id < best->id);
        best = better ? &plan : best;
    }
    return best ? std::optional(Fit{best, unmeasured(peaks)}) : std::nullopt;
}

} // namespace

std::optional<qint64> dayPeak(std::span<const DayValue> days, EpochDay today)
{
    std::optional<qint64> peak;
    for (const DayValue &value : days) {
        if (value.quality == Quality::Complete && value.day < today && value.day >= today - peakDays)
            peak = std::max(peak.value_or(value.used), value.used);
    }
    return peak;
}

std::optional<qint64> minutePeak(std::span<const TimedValue> minutes, qint64 nowMs)
{
    std::optional<qint64> peak;
    for (const TimedValue &minute : minutes) {
        if (minute.startMs + minuteMs <= nowMs && minute.startMs >= nowMs - peakDays * dayMs)
            peak = std::max(peak.value_or(minute.used), minute.used);
    }
    return peak;
}

std::optional<qint64> cyclePeak(std::optional<qint64> projected, std::optional<qint64> lastClosed)
{
    return std::max(projected, lastClosed);
}

bool holds(const Plan &plan, std::span<const LimitPeak> peaks)
{
    return std::all_of(peaks.begin(), peaks.end(),
                       [&](const LimitPeak &peak) { return !peak.peak || holdsPeak(plan, peak); });
}

std::optional<Fit> smallestFit(const Plan &current, std::span<const Plan> plans,
                               std::span<const LimitPeak> peaks)
{
    return cheapest(plans, peaks, [&](const Plan &plan) { return isEligible(plan, current); });
}

std::optional<Fit> planToOffer(const Plan &current, std::span<const Plan> plans,
                               std::span<const LimitPeak> peaks)
{
    auto target = cheapest(plans, peaks, [&](const Plan &plan) {
        return !current.upgradeTarget.isEmpty() && plan.id == current.upgradeTarget
            && isEligible(plan, current);
    });
    if (target)
        return target;
    return cheapest(plans, peaks, [&](const Plan &plan) {
        return isEligible(plan, current) && plan.price.minor > current.price.minor;
    });
}

} // namespace headroom
