// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Sums = std::map<QString, Decimal>;

bool addTo(Sums &sums, const QString &currency, const Decimal &amount)
{
    Decimal &sum = sums[currency];
    const auto total = sum.plus(amount);
    if (total)
        sum = *total;
    return total.has_value();
}

bool addMeter(Sums &sums, const SubscriptionMeter &meter, const QHash<MeterId, qint64> &projectedUnits)
{
    if (meter.perUnitMinor.isZero())
        return true;
    const auto units = projectedUnits.constFind(meter.meter);
    if (units == projectedUnits.constEnd())
        return false;
    const auto amount = overageMinor(*units, meter.freeThreshold, meter.perUnitMinor);
    return amount && addTo(sums, meter.currency, *amount);
}

} // namespace

std::optional<qint64> roundedHalfUp(const Decimal &amount)
{
    const auto half = Decimal::parse(u"0.5");
    const auto raised = half ? amount.plus(*half) : std::nullopt;
    return raised ? raised->floored() : std::nullopt;
}

std::optional<Decimal> overageMinor(qint64 units, qint64 included, const Decimal &perUnitMinor)
{
    if (units <= included)
        return Decimal(0);
    const auto beyond = Decimal(units).minus(Decimal(included));
    return beyond ? beyond->times(perUnitMinor) : std::nullopt;
}

bool addPerCurrency(QList<Money> &totals, const Money &amount)
{
    const auto at = std::lower_bound(totals.begin(), totals.end(), amount,
                                     [](const Money &a, const Money &b) { return a.currency < b.currency; });
    if (at == totals.end() || at->currency != amount.currency) {
        totals.insert(at - totals.begin(), amount);
        return true;
    }
    const auto total = sum(*at, amount);
    if (total)
        *at = *total;
    return total.has_value();
}

ProjectedBill projectedBill(std::span<const Subscription> subscriptions,
                            const QHash<MeterId, qint64> &projectedUnits)
{
    ProjectedBill bill;
    Sums sums;
    for (const Subscription &subscription : subscriptions) {
        if (!subscription.isLive())
            continue;
        // 64-bit amounts always have room in 38 digits.
        addTo(sums, subscription.price.currency, Decimal(subscription.price.minor));
        for (const SubscriptionMeter &meter : subscription.meters) {
            if (!addMeter(sums, meter, projectedUnits))
                bill.unknown.append(meter.meter);
        }
    }
    for (const auto &[currency, amount] : sums) {
        if (const auto minor = roundedHalfUp(amount))
            bill.totals.append({*minor, currency});
    }
    return bill;
}

} // namespace headroom
