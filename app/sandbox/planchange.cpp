// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/planchange.h"

#include "app/sandbox/encode.h"
#include "app/sandbox/paging.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr qint64 checkoutLifeMs = 24 * hourMs;

Reply unfit(const QString &code, const QString &message) { return errorReply(422, code, message); }

/// What the subscription's own state says against a change.
std::optional<Reply> stateRefusal(const SubscriptionEntry &entry, const QJsonObject &sent)
{
    if (!entry.pendingPayment.isEmpty())
        return errorReply(409, u"PENDING_PLAN_CHANGE_EXISTS"_s, u"a plan change waits for its payment"_s);
    if (!entry.scheduledChange.isEmpty() && !sent.value(u"cancel_scheduled_change_plan"_s).toBool())
        return errorReply(409, u"SCHEDULED_PLAN_CHANGE_EXISTS"_s, u"a plan change is scheduled"_s);
    if (entry.status != "active"_L1)
        return unfit(u"INACTIVE_SUBSCRIPTION_PLAN_CHANGE_NOT_SUPPORTED"_s,
                     u"the subscription is "_s + entry.status);
    if (entry.onDemand)
        return unfit(u"ON_DEMAND_PLAN_CHANGE_NOT_SUPPORTED"_s, u"the subscription is on demand"_s);
    if (entry.cancelsAtPeriodEnd)
        return unfit(u"PLAN_CHANGE_NOT_ALLOWED_FOR_SCHEDULED_CANCELLATION"_s, u"the subscription ends"_s);
    return std::nullopt;
}

/// What the body alone says against it.
std::optional<Reply> bodyRefusal(const QJsonObject &sent)
{
    static const QStringList modes{u"prorated_immediately"_s, u"full_immediately"_s,
                                   u"difference_immediately"_s, u"do_not_bill"_s};
    const QString bad = u"INVALID_REQUEST_BODY"_s;
    if (!sent.value(u"product_id"_s).isString() || !sent.value(u"quantity"_s).isDouble())
        return unfit(bad, u"product_id and quantity are required"_s);
    if (!modes.contains(sent.value(u"proration_billing_mode"_s).toString()))
        return unfit(bad, u"proration_billing_mode is not known"_s);
    const QString effective = sent.value(u"effective_at"_s).toString(u"immediately"_s);
    if (effective != "immediately"_L1 && effective != "next_billing_date"_L1)
        return unfit(bad, u"effective_at is not known"_s);
    if (sent.value(u"quantity"_s).toInteger() != 1)
        return unfit(u"INVALID_QUANTITY"_s, u"quantity is 1 for usage-based plans"_s);
    if (!sent.value(u"addons"_s).toArray().isEmpty())
        return unfit(u"ADDONS_IN_USAGE_BASED_BILLING_NOT_SUPPORTED"_s,
                     u"usage-based plans have no add-ons"_s);
    return std::nullopt;
}

std::optional<Reply> linkRefusal(const QJsonObject &sent, const World &world)
{
    if (!world.options().paymentLinks)
        return unfit(u"UNSUPPORTED_ACTION"_s,
                     u"plan changes by payment link are switched off for this business"_s);
    if (sent.value(u"effective_at"_s).toString(u"immediately"_s) != "immediately"_L1
        || sent.value(u"on_payment_failure"_s).toString() != "prevent_change"_L1)
        return unfit(u"INVALID_REQUEST_BODY"_s, u"a payment link needs immediately and prevent_change"_s);
    return std::nullopt;
}

PaymentEntry payment(const ChangeAsked &asked, World *world, qint64 amount, qint64 tax)
{
    const SubscriptionEntry &entry = world->scenario().subscriptions.at(asked.subscription);
    const ProductEntry &target = world->scenario().products.at(asked.product);
    PaymentEntry made;
    made.id = world->newId(u"pay_"_s);
    made.customer = entry.customer;
    made.subscription = entry.id;
    made.product = target.id;
    made.currency = target.currency;
    made.amount = amount;
    made.tax = tax;
    made.createdMs = world->nowMs();
    made.updatedMs = made.createdMs;
    made.metadata = asked.metadata;
    return made;
}

QJsonObject planLine(const ProductEntry &product, qint64 price, double part, const ChangeBill &bill,
                     const QString &name)
{
    return {{u"type"_s, u"subscription"_s},
            {u"id"_s, u"li_"_s + product.id + (price < 0 ? u"_credit"_s : QString())},
            {u"product_id"_s, product.id},
            {u"name"_s, name},
            {u"quantity"_s, 1},
            {u"unit_price"_s, price},
            {u"proration_factor"_s, part},
            {u"currency"_s, product.currency},
            {u"tax_inclusive"_s, false},
            {u"tax_rate"_s, static_cast<double>(bill.taxPermille) / 10.0},
            {u"tax"_s, QJsonValue::Null}};
}

QJsonArray lineItems(const ChangeBill &bill, const ProductEntry &target, const ProductEntry &old,
                     const World &world)
{
    QJsonArray lines;
    lines.append(planLine(target, bill.planMinor, 1.0, bill, target.name));
    if (bill.creditPartPerMillion > 0) {
        const double part = static_cast<double>(bill.creditPartPerMillion) / 1'000'000.0;
        lines.append(planLine(old, -old.price, part, bill, u"Unused time of "_s + old.name));
    }
    for (const auto &[terms, meter] : bill.meters) {
        lines.append(QJsonObject{{u"type"_s, u"meter"_s},
                                 {u"id"_s, u"li_"_s + terms.meter},
                                 {u"name"_s, world.scenario().meter(terms.meter)->name},
                                 {u"units_consumed"_s, QString::number(meter.consumed)},
                                 {u"chargeable_units"_s, QString::number(meter.chargeable)},
                                 {u"free_threshold"_s, terms.freeThreshold},
                                 {u"price_per_unit"_s, terms.pricePerUnit},
                                 {u"subtotal"_s, meter.minor},
                                 {u"currency"_s, target.currency},
                                 {u"tax_inclusive"_s, false},
                                 {u"tax_rate"_s, static_cast<double>(bill.taxPermille) / 10.0}});
    }
    return lines;
}

} // namespace

tl::expected<ChangeAsked, Reply> changeAsked(const Request &request, const World &world, bool forPreview)
{
    const Scenario &scenario = world.scenario();
    ChangeAsked asked;
    asked.subscription = scenario.subscriptionIndex(request.captured.first());
    if (asked.subscription < 0)
        return tl::unexpected(notFound(u"the subscription"_s));
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    if (const auto refusal = bodyRefusal(sent))
        return tl::unexpected(*refusal);
    asked.product = scenario.productIndex(sent.value(u"product_id"_s).toString());
    if (asked.product < 0)
        return tl::unexpected(notFound(u"the product"_s));
    const SubscriptionEntry &entry = scenario.subscriptions.at(asked.subscription);
    if (const auto refusal = stateRefusal(entry, sent))
        return tl::unexpected(*refusal);
    if (asked.product == entry.product || scenario.products.at(asked.product).currency != entry.currency)
        return tl::unexpected(unfit(u"UNSUPPORTED_ACTION"_s, u"not another plan of the same currency"_s));
    asked.mode = sent.value(u"proration_billing_mode"_s).toString();
    asked.atPeriodEnd = sent.value(u"effective_at"_s).toString() == "next_billing_date"_L1;
    asked.viaLink = !forPreview && sent.value(u"collect_via_payment_link"_s).toBool();
    asked.metadata = sent.value(u"metadata"_s).toObject();
    if (asked.atPeriodEnd && asked.mode != "do_not_bill"_L1)
        return tl::unexpected(unfit(u"INVALID_PRORATION_MODE_WITH_NEXT_BILLING_DATE"_s,
                                    u"nothing is prorated at the next billing date"_s));
    if (asked.viaLink) {
        if (const auto refusal = linkRefusal(sent, world))
            return tl::unexpected(*refusal);
    }
    return asked;
}

QJsonObject previewJson(const ChangeAsked &asked, const World &world)
{
    const Scenario &scenario = world.scenario();
    const SubscriptionEntry &entry = scenario.subscriptions.at(asked.subscription);
    const ProductEntry &target = scenario.products.at(asked.product);
    const ChangeBill bill = changeBill(world, entry, target, asked.mode);
    const QJsonObject summary{{u"currency"_s, target.currency},
                              {u"total_amount"_s, bill.total},
                              {u"tax"_s, bill.tax},
                              {u"customer_credits"_s, 0},
                              {u"settlement_currency"_s, target.currency},
                              {u"settlement_amount"_s, bill.total},
                              {u"settlement_tax"_s, bill.tax}};
    SubscriptionEntry after = entry;
    const qint64 start = asked.mode == "do_not_bill"_L1 ? entry.periods.last().startMs : world.nowMs();
    after.product = asked.product;
    after.price = target.price;
    const ZoneDays &days = *scenario.customers.at(entry.customer).days;
    after.periods.append({start, periodEnd(days, start, target.interval), target.meters});
    return {
        {u"immediate_charge"_s,
         QJsonObject{{u"effective_at"_s, isoUtc(world.nowMs())},
                     {u"line_items"_s, lineItems(bill, target, scenario.products.at(entry.product), world)},
                     {u"summary"_s, summary}}},
        {u"new_plan"_s, subscriptionJson(after, scenario)}};
}

PaymentEntry openLink(const ChangeAsked &asked, World *world, qint64 amount, qint64 tax)
{
    PaymentEntry open = payment(asked, world, amount, tax);
    open.status = u"requires_payment_method"_s;
    open.expiresMs = world->nowMs() + checkoutLifeMs;
    open.page = u"/checkout/"_s + world->newId(u"chg_"_s);
    world->payments.append(open);
    SubscriptionEntry &entry = world->scenario().subscriptions[asked.subscription];
    entry.pendingPayment = open.id;
    entry.scheduledChange = {};
    world->touch();
    return open;
}

PaymentEntry recordPaid(const ChangeAsked &asked, World *world, qint64 amount, qint64 tax)
{
    PaymentEntry paid = payment(asked, world, amount, tax);
    paid.status = u"succeeded"_s;
    world->payments.append(paid);
    return paid;
}

} // namespace headroom::sandbox
