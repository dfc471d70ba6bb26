// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utilisation.h"

namespace headroom {

Standing evaluate(const LimitFacts &facts)
{
    const StandingNumbers numbers = evaluateNumbers(numbersOf(facts));
    return {numbers.band,
            numbers.percentTenths,
            numbers.projected,
            numbers.daysToCap,
            numbers.basis,
            Why{numbers.why, numbers.whyValue, numbers.why == WhyCode::Blocked ? facts.blocked : QString()}};
}

std::optional<DaysRange> rangeOf(const LimitFacts &facts, const Standing &standing)
{
    if (standing.basis != Basis::Seasonal || !standing.daysToCap || !facts.cap.isNumber())
        return std::nullopt;
    const qint64 remaining =
        facts.used >= facts.cap.units ? 0 : facts.cap.units - std::max(facts.used, qint64(0));
    return rangeOf(facts.season, weekdayOf(facts.today + 1), remaining);
}

} // namespace headroom
