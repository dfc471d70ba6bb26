// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revenue.h"

#include <algorithm>

namespace headroom {
namespace {

std::optional<Decimal> overageAt(const Plan &next, std::span<const OverageUnits> limits)
{
    std::optional<Decimal> total = Decimal(0);
    for (const OverageUnits &limit : limits) {
        const auto price =
            std::find_if(next.meters.begin(), next.meters.end(),
                         [&](const MeterPrice &candidate) { return candidate.meter == limit.meter; });
        if (price == next.meters.end() || !limit.cap.isNumber())
            continue;
        const auto amount = overageMinor(limit.projected, limit.cap.units, price->perUnitMinor);
        total = amount ? total->plus(*amount) : std::nullopt;
        if (!total)
            return std::nullopt;
    }
    return total;
}

} // namespace

std::optional<TierRevenue> revenueAt(const Plan &next, const Plan &current,
                                     std::span<const OverageUnits> limits)
{
    const auto overage = overageAt(next, limits);
    const auto minor = overage ? roundedHalfUp(*overage) : std::nullopt;
    qint64 difference = 0;
    if (!minor || next.price.currency != current.price.currency
        || __builtin_sub_overflow(next.price.minor, current.price.minor, &difference))
        return std::nullopt;
    return TierRevenue{{*minor, next.price.currency}, {difference, next.price.currency}};
}

} // namespace headroom
