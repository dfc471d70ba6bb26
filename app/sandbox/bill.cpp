// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bill.h"

#include "models/base/decimal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {

MeterBill meterBill(const World &world, const SubscriptionEntry &entry, const PeriodEntry &period,
                    const MeterTerms &terms)
{
    MeterBill bill;
    bill.consumed = world.units(entry.customer, terms.meter, period.startMs, period.endMs);
    bill.chargeable = std::max<qint64>(0, bill.consumed - terms.freeThreshold);
    const auto price = Decimal::parse(terms.pricePerUnit);
    const auto sum = price ? Decimal(bill.chargeable).times(*price) : std::nullopt;
    bill.minor = sum ? sum->floored().value_or(0) : 0;
    return bill;
}

qint64 taxPermille(const QString &country)
{
    if (country == "DE"_L1)
        return 190;
    if (country == "FR"_L1)
        return 200;
    if (country == "ES"_L1)
        return 210;
    return country == "JP"_L1 ? 100 : 0;
}

qint64 taxOn(qint64 minor, qint64 permille) { return (minor * permille + 500) / 1'000; }

ChangeBill changeBill(const World &world, const SubscriptionEntry &entry, const ProductEntry &target,
                      const QString &mode)
{
    ChangeBill bill;
    if (mode == "do_not_bill"_L1)
        return bill;
    const PeriodEntry &period = entry.periods.last();
    const qint64 length = std::max<qint64>(1, period.endMs - period.startMs);
    const qint64 left = std::clamp<qint64>(period.endMs - world.nowMs(), 0, length);
    bill.planMinor = target.price;
    if (mode == "prorated_immediately"_L1)
        bill.creditPartPerMillion = left / 1'000 * 1'000'000 / (length / 1'000);
    else if (mode == "difference_immediately"_L1)
        bill.creditPartPerMillion = 1'000'000;
    bill.creditMinor = entry.price * bill.creditPartPerMillion / 1'000'000;
    qint64 sum = bill.planMinor - bill.creditMinor;
    for (const MeterTerms &terms : period.meters) {
        const MeterBill meter = meterBill(world, entry, period, terms);
        bill.meters.append({terms, meter});
        sum += meter.minor;
    }
    bill.taxPermille = taxPermille(world.scenario().customers.at(entry.customer).country);
    bill.tax = sum > 0 ? taxOn(sum, bill.taxPermille) : 0;
    bill.total = std::max<qint64>(0, sum + bill.tax);
    return bill;
}

} // namespace headroom::sandbox
