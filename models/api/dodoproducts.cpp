// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dododecode.h"
#include "models/api/hrmetadata.h"
#include "models/api/jsonpage.h"
#include "models/domain/keys.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace dom = simdjson::dom;

namespace headroom {
namespace {

Meter meterOf(const JsonObject &record)
{
    Meter meter;
    meter.id = MeterId(record.id("id"));
    meter.name = record.text("name");
    meter.eventName = record.text("event_name");
    meter.unit = record.text("measurement_unit");
    const JsonObject aggregation(record, "aggregation");
    const QString type = aggregation.text("type");
    meter.aggregation = aggregationFromKey(type);
    meter.aggregationKey = aggregation.textOr("key");
    const bool needsKey = meter.aggregation == Aggregation::Sum || meter.aggregation == Aggregation::Max
        || meter.aggregation == Aggregation::Last;
    if (needsKey && meter.aggregationKey.isEmpty())
        aggregation.note("key", u"missing, and a %1 meter needs one"_s.arg(type));
    return meter;
}

MeterPrice meterPriceOf(const JsonObject &record)
{
    return {MeterId(record.id("meter_id")), record.decimalOrZero("price_per_unit"),
            record.amountOr("free_threshold", 0)};
}

QList<MeterPrice> meterPricesOf(const JsonObject &price)
{
    QList<MeterPrice> prices;
    const auto add = [&](dom::element value, const JsonPath &path) {
        const JsonObject meter(value, path, price.fault());
        prices.append(meterPriceOf(meter));
    };
    price.each("meters", add, JsonNeed::Optional);
    std::sort(prices.begin(), prices.end(),
              [](const MeterPrice &a, const MeterPrice &b) { return a.meter < b.meter; });
    return prices;
}

/// Reads the price union: a usage-based price names its fixed part `fixed_price`, the others `price`.
void readPrice(const JsonObject &price, ProductRecord &out)
{
    const QString type = price.text("type");
    const bool usageBased = type == "usage_based_price"_L1;
    out.plan.price = {price.amount(usageBased ? "fixed_price" : "price"), price.text("currency")};
    out.plan.taxInclusive = price.flagOr("tax_inclusive", false);
    if (type == "one_time_price"_L1) {
        out.plan.interval.unit.clear();
        return;
    }
    if (!usageBased && type != "recurring_price"_L1)
        out.findings.append(u"price_detail.type is unknown: read as a recurring price"_s);
    const qint64 count = price.amount("payment_frequency_count");
    if (count < 1 || count > 1000)
        price.note("payment_frequency_count", u"not between 1 and 1000"_s);
    out.plan.interval = {int(count), price.text("payment_frequency_interval")};
    if (usageBased)
        out.plan.meters = meterPricesOf(price);
}

/// Without price_detail the list item itself carries price and currency, or neither.
void readFlatPrice(const JsonObject &record, ProductRecord &out)
{
    out.plan.price = {record.amountOr("price", 0), record.textOr("currency")};
    out.plan.taxInclusive = record.flagOr("tax_inclusive", false);
    if (record.flag("is_recurring"))
        out.findings.append(u"price_detail is missing: interval and meters are not known"_s);
}

/// Limits from hr_ metadata; a meter's free threshold is its included quota where that names none
/// for the cycle (DESIGN §5).
void readLimits(HrMetadata ours, ProductRecord &out)
{
    for (const MetadataCap &cap : std::as_const(ours.caps))
        out.plan.limits.append({cap.meter, cap.window, cap.kind, cap.cap});
    for (const MeterPrice &price : std::as_const(out.plan.meters)) {
        const auto same = [&](const Limit &limit) {
            return limit.meter == price.meter && limit.window == Window::Cycle;
        };
        if (price.included > 0 && std::none_of(out.plan.limits.cbegin(), out.plan.limits.cend(), same))
            out.plan.limits.append(
                {price.meter, Window::Cycle, LimitKind::Included, Cap::number(price.included)});
    }
    std::sort(out.plan.limits.begin(), out.plan.limits.end(), [](const Limit &a, const Limit &b) {
        return a.meter != b.meter ? a.meter < b.meter : a.window < b.window;
    });
    out.plan.selfServe = ours.selfServe.value_or(true);
    out.findings += ours.findings;
}

ProductRecord productOf(const JsonObject &record)
{
    ProductRecord out;
    out.plan.id = PlanId(record.id("product_id"));
    out.plan.name = record.textOr("name");
    out.plan.description = record.textOr("description");
    const JsonObject price(record, "price_detail", JsonNeed::Optional);
    if (price.present())
        readPrice(price, out);
    else
        readFlatPrice(record, out);
    const JsonObject metadata(record, "metadata", JsonNeed::Optional);
    readLimits(readHrMetadata(metadata, u"account"_s), out);
    return out;
}

} // namespace

Result<Page<Meter>> decodeMetersPage(const QByteArray &body)
{
    return decodePage<Meter>(body, "id",
                             [](const JsonObject &record, const auto &) { return meterOf(record); });
}

Result<Page<ProductRecord>> decodeProductsPage(const QByteArray &body)
{
    return decodePage<ProductRecord>(
        body, "product_id", [](const JsonObject &record, const auto &) { return productOf(record); });
}

Result<> checkPageShape(const QByteArray &body)
{
    const auto page = decodePage<int>(body, "id", [](const JsonObject &, const auto &) { return 0; });
    return page ? Result<>() : Result<>(failure(page.error()));
}

} // namespace headroom
