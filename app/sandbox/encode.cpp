// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/encode.h"

#include "app/sandbox/http.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr qint64 catalogueMadeMs = 1'735'689'600'000; // 2025-01-01

QJsonValue timeOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(isoUtc(*ms)) : QJsonValue(QJsonValue::Null);
}

QJsonObject priceJson(const ProductEntry &product, const Scenario &world)
{
    QJsonArray meters;
    for (const MeterTerms &terms : product.meters) {
        const MeterEntry *meter = world.meter(terms.meter);
        meters.append(QJsonObject{{u"meter_id"_s, terms.meter},
                                  {u"name"_s, meter->name},
                                  {u"description"_s, meter->description},
                                  {u"measurement_unit"_s, meter->unit},
                                  {u"free_threshold"_s, terms.freeThreshold},
                                  {u"price_per_unit"_s, terms.pricePerUnit}});
    }
    return {{u"type"_s, u"usage_based_price"_s},
            {u"currency"_s, product.currency},
            {u"fixed_price"_s, product.price},
            {u"discount"_s, 0},
            {u"purchasing_power_parity"_s, false},
            {u"tax_inclusive"_s, false},
            {u"payment_frequency_count"_s, 1},
            {u"payment_frequency_interval"_s, product.interval},
            {u"subscription_period_count"_s, 10},
            {u"subscription_period_interval"_s, u"Year"_s},
            {u"meters"_s, meters}};
}

QJsonObject productCommon(const ProductEntry &product)
{
    return {{u"product_id"_s, product.id},
            {u"business_id"_s, QLatin1String(businessId)},
            {u"name"_s, product.name},
            {u"description"_s, product.description},
            {u"image"_s, QJsonValue::Null},
            {u"is_recurring"_s, true},
            {u"tax_category"_s, u"saas"_s},
            {u"metadata"_s, product.metadata},
            {u"entitlements"_s, QJsonArray()},
            {u"created_at"_s, isoUtc(catalogueMadeMs)},
            {u"updated_at"_s, isoUtc(catalogueMadeMs)}};
}

QJsonArray creditCartJson(const SubscriptionEntry &entry, const Scenario &world)
{
    QJsonArray cart;
    for (const CreditEntry &credit : entry.credits) {
        cart.append(QJsonObject{{u"credit_entitlement_id"_s, credit.id},
                                {u"credit_entitlement_name"_s, credit.name},
                                {u"credits_amount"_s, credit.amount},
                                {u"overage_balance"_s, u"0"_s},
                                {u"overage_behavior"_s, u"forgive_at_reset"_s},
                                {u"overage_enabled"_s, false},
                                {u"product_id"_s, world.products.at(entry.product).id},
                                {u"remaining_balance"_s, credit.balance},
                                {u"rollover_enabled"_s, false},
                                {u"unit"_s, u"credits"_s}});
    }
    return cart;
}

QJsonArray subscriptionMetersJson(const SubscriptionEntry &entry, const Scenario &world)
{
    QJsonArray meters;
    for (const MeterTerms &terms : entry.periods.last().meters) {
        const MeterEntry *meter = world.meter(terms.meter);
        meters.append(QJsonObject{{u"meter_id"_s, terms.meter},
                                  {u"name"_s, meter->name},
                                  {u"description"_s, meter->description},
                                  {u"measurement_unit"_s, meter->unit},
                                  {u"currency"_s, entry.currency},
                                  {u"free_threshold"_s, terms.freeThreshold},
                                  {u"price_per_unit"_s, terms.pricePerUnit}});
    }
    return meters;
}

QJsonObject subscriptionCommon(const SubscriptionEntry &entry, const Scenario &world)
{
    const CustomerEntry &customer = world.customers.at(entry.customer);
    const ProductEntry &product = world.products.at(entry.product);
    const PeriodEntry &period = entry.periods.last();
    QJsonValue scheduled = QJsonValue::Null;
    if (!entry.scheduledChange.isEmpty())
        scheduled = entry.scheduledChange;
    return {
        {u"subscription_id"_s, entry.id},
        {u"status"_s, entry.status},
        {u"product_id"_s, product.id},
        {u"quantity"_s, 1},
        {u"currency"_s, entry.currency},
        {u"recurring_pre_tax_amount"_s, entry.price},
        {u"tax_inclusive"_s, false},
        {u"payment_frequency_count"_s, 1},
        {u"payment_frequency_interval"_s, product.interval},
        {u"subscription_period_count"_s, 10},
        {u"subscription_period_interval"_s, u"Year"_s},
        {u"trial_period_days"_s, 0},
        {u"created_at"_s, isoUtc(entry.createdMs)},
        {u"previous_billing_date"_s, isoUtc(period.startMs)},
        {u"next_billing_date"_s, isoUtc(period.endMs)},
        {u"cancel_at_next_billing_date"_s, entry.cancelsAtPeriodEnd},
        {u"cancelled_at"_s, timeOrNull(entry.cancelledMs)},
        {u"paused_at"_s, timeOrNull(entry.pausedMs)},
        {u"on_demand"_s, entry.onDemand},
        {u"has_payment_method"_s, entry.price > 0},
        {u"payment_method_id"_s, entry.price > 0 ? QJsonValue(u"pm_"_s + entry.id.mid(4)) : QJsonValue::Null},
        {u"scheduled_change"_s, scheduled},
        {u"metadata"_s, entry.metadata},
        {u"customer"_s, customerStubJson(customer)},
        {u"billing"_s, billingJson(customer)}};
}

} // namespace

QJsonObject meterJson(const MeterEntry &meter, qint64 createdMs)
{
    return {{u"id"_s, meter.id},
            {u"business_id"_s, QLatin1String(businessId)},
            {u"name"_s, meter.name},
            {u"event_name"_s, meter.eventName},
            {u"measurement_unit"_s, meter.unit},
            {u"description"_s, meter.description},
            {u"aggregation"_s, QJsonObject{{u"type"_s, u"sum"_s}, {u"key"_s, u"units"_s}}},
            {u"filter"_s, QJsonValue::Null},
            {u"created_at"_s, isoUtc(createdMs)},
            {u"updated_at"_s, isoUtc(createdMs)}};
}

QJsonObject productItemJson(const ProductEntry &product, const Scenario &world)
{
    QJsonObject json = productCommon(product);
    json[u"currency"_s] = product.currency;
    json[u"price"_s] = product.price;
    json[u"price_detail"_s] = priceJson(product, world);
    json[u"tax_inclusive"_s] = false;
    return json;
}

QJsonObject productJson(const ProductEntry &product, const Scenario &world)
{
    QJsonObject json = productCommon(product);
    json[u"brand_id"_s] = QLatin1String(brandId);
    json[u"price"_s] = priceJson(product, world);
    json[u"credit_entitlements"_s] = QJsonArray();
    json[u"license_key_enabled"_s] = false;
    json[u"addons"_s] = QJsonArray();
    json[u"product_collection_id"_s] = QJsonValue::Null;
    return json;
}

QJsonObject customerStubJson(const CustomerEntry &customer)
{
    return {{u"customer_id"_s, customer.id},
            {u"name"_s, customer.name},
            {u"email"_s, customer.email},
            {u"phone_number"_s, QJsonValue::Null},
            {u"metadata"_s, customer.metadata}};
}

QJsonObject customerJson(const CustomerEntry &customer)
{
    QJsonObject json = customerStubJson(customer);
    json[u"business_id"_s] = QLatin1String(businessId);
    json[u"created_at"_s] = isoUtc(customer.createdMs);
    return json;
}

QJsonObject billingJson(const CustomerEntry &customer)
{
    return {{u"country"_s, customer.country},
            {u"city"_s, QJsonValue::Null},
            {u"state"_s, QJsonValue::Null},
            {u"street"_s, QJsonValue::Null},
            {u"zipcode"_s, QJsonValue::Null}};
}

QJsonObject subscriptionItemJson(const SubscriptionEntry &entry, const Scenario &world)
{
    QJsonObject json = subscriptionCommon(entry, world);
    json[u"product_name"_s] = world.products.at(entry.product).name;
    json[u"discounts"_s] = QJsonArray();
    return json;
}

QJsonObject subscriptionJson(const SubscriptionEntry &entry, const Scenario &world)
{
    QJsonObject json = subscriptionCommon(entry, world);
    json[u"brand_id"_s] = QLatin1String(brandId);
    json[u"addons"_s] = QJsonArray();
    json[u"meters"_s] = subscriptionMetersJson(entry, world);
    json[u"meter_credit_entitlement_cart"_s] = QJsonArray();
    json[u"credit_entitlement_cart"_s] = creditCartJson(entry, world);
    json[u"discounts"_s] = QJsonArray();
    json[u"expires_at"_s] = QJsonValue::Null;
    return json;
}

QJsonObject scheduledChange(const QString &id, const ProductEntry &product, qint64 createdMs,
                            qint64 effectiveMs)
{
    return {{u"id"_s, id},
            {u"product_id"_s, product.id},
            {u"product_name"_s, product.name},
            {u"quantity"_s, 1},
            {u"addons"_s, QJsonArray()},
            {u"created_at"_s, isoUtc(createdMs)},
            {u"effective_at"_s, isoUtc(effectiveMs)}};
}

} // namespace headroom::sandbox
