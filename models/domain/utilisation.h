// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/forecast.h"
#include "models/domain/rank.h"

namespace headroom {

/// A day limit exceeded on at least this many of the 7 days ending today is steadily over (DESIGN §4).
constexpr int steadilyOverDays = 3;

/// floor(used x 1000 / cap): percent in tenths, exact (DESIGN §4 "Percent"). \a cap is above 0. Beyond
/// 64 bits it stays at the largest number.
[[nodiscard]] constexpr qint64 percentTenths(qint64 used, qint64 cap)
{
    qint64 product = 0;
    if (used >= 0 && !__builtin_mul_overflow(used, qint64(1000), &product))
        return product / cap;
    const Wide dividend = Wide(used) * 1000;
    const Wide floored = dividend >= 0 ? dividend / cap : -((-dividend + cap - 1) / cap);
    constexpr Wide highest = std::numeric_limits<qint64>::max();
    constexpr Wide lowest = std::numeric_limits<qint64>::min();
    return qint64(std::clamp(floored, lowest, highest));
}

/// The band of a percentage in floored tenths. Exact, because every border is a whole number of tenths.
[[nodiscard]] constexpr Band bandOfTenths(qint64 tenths)
{
    if (tenths >= 1000)
        return Band::Over;
    if (tenths >= 950)
        return Band::Critical;
    if (tenths >= 800)
        return Band::Approaching;
    return tenths >= 500 ? Band::Watch : Band::Ok;
}

/// DESIGN §1 "band" by comparing exact integers: ok < 50 %, watch, approaching from 80 %, critical from
/// 95 %, over from 100.0 %. \a cap is above 0.
[[nodiscard]] constexpr Band bandOf(qint64 used, qint64 cap)
{
    return bandOfTenths(percentTenths(used, cap));
}

/// The numbers of one limit as a column store hands them in: LimitFacts without texts and lists, so that
/// a million are evaluated without an allocation or a copy of the means.
struct LimitNumbers
{
    Window window = Window::Cycle;
    bool credit = false;
    bool forecastable = false;
    bool measured = false;
    bool limitReached = false;
    bool caseStands = false;
    bool blocked = false;
    qint64 cap = 0; ///< 0 = unlimited or not in this plan
    qint64 used = 0;
    EpochDay today = 0;
    EpochDay cycleStart = 0;
    EpochDay cycleEnd = 0;
    int completeDays = 0;
    const std::array<qint64, 7> *meanThousandths = nullptr; ///< needed from 14 complete days on
    int daysOver = 0;
    qint64 burstMs = 0;
};

/// Standing without its text: what evaluate() computes, trivially copyable.
struct StandingNumbers
{
    Band band = Band::Ok;
    Basis basis = Basis::None;
    WhyCode why = WhyCode::Inside;
    qint64 whyValue = 0;
    std::optional<qint64> percentTenths;
    std::optional<qint64> projected;
    std::optional<int> daysToCap;
    friend bool operator==(const StandingNumbers &, const StandingNumbers &) = default;
};

namespace detail {

/// Projection and days to cap by the ranking basis: seasonal, under 14 complete days the cycle average.
constexpr void forecast(const LimitNumbers &limit, StandingNumbers &standing)
{
    const int elapsed = elapsedDays(limit.cycleStart, limit.cycleEnd, limit.today);
    standing.projected = projected(limit.used, cycleDays(limit.cycleStart, limit.cycleEnd), elapsed);
    if (limit.completeDays >= seasonalMinimumDays) {
        standing.basis = Basis::Seasonal;
        standing.daysToCap = limit.used >= limit.cap
            ? 0
            : daysBySeason(*limit.meanThousandths, weekdayOf(limit.today + 1),
                           limit.cap - std::max(limit.used, qint64(0)));
    } else {
        standing.basis = Basis::CycleAverage;
        standing.daysToCap = daysByCycleAverage(limit.used, limit.cap, elapsed);
    }
}

/// *Why* of a cycle or day limit whose band is known.
constexpr void explain(const LimitNumbers &limit, StandingNumbers &standing)
{
    if (limit.window == Window::Day && limit.daysOver >= steadilyOverDays) {
        standing.why = WhyCode::SteadilyOver;
        standing.whyValue = limit.daysOver;
    } else if (standing.band == Band::Over) {
        standing.why = WhyCode::OverCap;
    } else if (standing.band != Band::Ok && !standing.daysToCap) {
        standing.why = WhyCode::NoForecast;
    } else if (standing.band != Band::Ok && *standing.daysToCap == 0) {
        standing.why = WhyCode::CapToday;
    } else if (standing.band != Band::Ok) {
        const EpochDay day = limit.today + *standing.daysToCap;
        const bool inside = day < limit.cycleEnd && *standing.daysToCap < overAYear;
        standing.why = inside ? WhyCode::CapOn : WhyCode::AfterReset;
        standing.whyValue = day;
    }
}

} // namespace detail

/// Band, percent, forecast and *why* of one limit (DESIGN §4). A minute limit is over while a case stands,
/// else ok; a credit limit is over when its limit is reached, without percent; a limit that is unlimited,
/// not in the plan or not measured is ok without numbers; a blocked one has none either.
[[nodiscard]] constexpr StandingNumbers evaluateNumbers(const LimitNumbers &limit)
{
    StandingNumbers standing;
    if (limit.blocked) {
        standing.band = Band::Blocked;
        standing.why = WhyCode::Blocked;
    } else if (limit.credit) {
        standing.band = limit.limitReached ? Band::Over : Band::Ok;
        standing.why = limit.limitReached ? WhyCode::LimitReached : WhyCode::Inside;
    } else if (limit.measured && limit.cap > 0) {
        standing.percentTenths = percentTenths(limit.used, limit.cap);
        if (limit.window == Window::Minute) {
            standing.band = limit.caseStands ? Band::Over : Band::Ok;
            // A case opened by hand has no burst to name.
            standing.whyValue = limit.caseStands ? limit.burstMs : 0;
            if (limit.caseStands && limit.burstMs != 0)
                standing.why = WhyCode::Burst;
            else if (limit.caseStands && limit.used > limit.cap)
                standing.why = WhyCode::OverCap;
            return standing;
        }
        standing.band = bandOfTenths(*standing.percentTenths);
        if (limit.window == Window::Cycle && limit.forecastable)
            detail::forecast(limit, standing);
        detail::explain(limit, standing);
    }
    return standing;
}

/// The numbers of \a facts; the result points into \a facts.
[[nodiscard]] inline LimitNumbers numbersOf(const LimitFacts &facts)
{
    return {facts.window,
            facts.credit,
            facts.forecastable,
            facts.measured,
            facts.limitReached,
            facts.caseStands,
            !facts.blocked.isEmpty(),
            facts.cap.isNumber() ? facts.cap.units : 0,
            facts.used,
            facts.today,
            facts.cycleStart,
            facts.cycleEnd,
            facts.season.completeDays,
            &facts.season.meanThousandths,
            facts.daysOver,
            facts.burstMs};
}

/// Everything that follows from \a facts (DESIGN §4); see evaluateNumbers().
[[nodiscard]] Standing evaluate(const LimitFacts &facts);

/// The range around a seasonal forecast; nothing for every other basis or without a value.
[[nodiscard]] std::optional<DaysRange> rangeOf(const LimitFacts &facts, const Standing &standing);

} // namespace headroom
