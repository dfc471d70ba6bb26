// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

namespace headroom::sandbox {

/// What one meter of one billing period comes to.
struct MeterBill
{
    qint64 consumed = 0;
    qint64 chargeable = 0; ///< beyond the free threshold
    qint64 minor = 0; ///< chargeable times the price, rounded down to a minor unit
};

[[nodiscard]] MeterBill meterBill(const World &world, const SubscriptionEntry &entry,
                                  const PeriodEntry &period, const MeterTerms &terms);

/// What a change of plan would cost right now.
struct ChangeBill
{
    qint64 planMinor = 0; ///< the new plan's price
    qint64 creditMinor = 0; ///< for the old plan's unused time
    qint64 creditPartPerMillion = 0; ///< how much of the old period is unused
    QList<std::pair<MeterTerms, MeterBill>> meters; ///< open usage beyond the thresholds
    qint64 taxPermille = 0;
    qint64 tax = 0;
    qint64 total = 0; ///< with tax; 0 at least
};

/// \a mode: the API's proration_billing_mode.
[[nodiscard]] ChangeBill changeBill(const World &world, const SubscriptionEntry &entry,
                                    const ProductEntry &target, const QString &mode);

/// Tax of an amount for a customer's country, half up: 19 to 21 % in the countries of the euro here,
/// 10 % in Japan, none elsewhere.
[[nodiscard]] qint64 taxPermille(const QString &country);
[[nodiscard]] qint64 taxOn(qint64 minor, qint64 permille);

} // namespace headroom::sandbox
