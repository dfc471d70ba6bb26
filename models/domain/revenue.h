// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/catalogue.h"

namespace headroom {

/// One account's cycle limit as revenue looks at it.
struct OverageUnits
{
    MeterId meter;
    qint64 projected = 0;
    Cap cap; ///< the effective one
    friend bool operator==(const OverageUnits &, const OverageUnits &) = default;
};

/// What the next tier would bring an interval: an estimate, in its currency.
struct TierRevenue
{
    Money overage; ///< units beyond today's caps at the next tier's rate, rounded half up once
    Money priceDifference; ///< next fixed price - today's; may be below 0
    friend bool operator==(const TierRevenue &, const TierRevenue &) = default;
};

/// Revenue at \a next, the smallest plan that fits (DESIGN §4 "Revenue"). Units beyond a cap that is a number
/// count; a meter that \a next does not price brings nothing. Nothing where the currencies differ or a sum
/// leaves 64 bits. Add accounts up with addPerCurrency(), never across currencies.
[[nodiscard]] std::optional<TierRevenue> revenueAt(const Plan &next, const Plan &current,
                                                   std::span<const OverageUnits> limits);

} // namespace headroom
