// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QHash>

#include <span>

namespace headroom {

/// What the account's cycle will cost if its use goes on: an estimate, before tax.
struct ProjectedBill
{
    QList<Money> totals; ///< one a currency, ordered by code; never summed across currencies
    QList<MeterId> unknown; ///< priced meters without a projection, or too large: not in the totals
    friend bool operator==(const ProjectedBill &, const ProjectedBill &) = default;
};

/// \a amount in whole smallest units, halves up; nothing where it does not fit into 64 bits.
[[nodiscard]] std::optional<qint64> roundedHalfUp(const Decimal &amount);

/// max(\a units - \a included, 0) x \a perUnitMinor, exact; nothing on overflow.
[[nodiscard]] std::optional<Decimal> overageMinor(qint64 units, qint64 included, const Decimal &perUnitMinor);

/// Adds \a amount to the entry of its currency in \a totals (ordered by code). False, with \a totals
/// untouched, on overflow.
bool addPerCurrency(QList<Money> &totals, const Money &amount);

/// Fixed prices of the live ones among \a subscriptions + sum of max(projected - included, 0) x price per
/// unit (DESIGN §4 "Projected bill"): summed in decimal per currency, rounded half up once at the end. \a
/// projectedUnits holds the projected units of the cycle a meter.
[[nodiscard]] ProjectedBill projectedBill(std::span<const Subscription> subscriptions,
                                          const QHash<MeterId, qint64> &projectedUnits);

} // namespace headroom
