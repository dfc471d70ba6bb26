// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/encode.h"
#include "app/sandbox/http.h"
#include "models/base/jsonvalue.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

QJsonObject paymentCommon(const PaymentEntry &payment, const Scenario &world)
{
    QJsonArray subscriptions;
    if (!payment.subscription.isEmpty())
        subscriptions.append(payment.subscription);
    return {
        {u"payment_id"_s, payment.id},
        {u"brand_id"_s, QLatin1String(brandId)},
        {u"created_at"_s, isoUtc(payment.createdMs)},
        {u"currency"_s, payment.currency},
        {u"total_amount"_s, payment.amount},
        {u"status"_s, payment.status},
        {u"customer"_s, customerStubJson(world.customers.at(payment.customer))},
        {u"digital_products_delivered"_s, false},
        {u"is_multi_subscription"_s, false},
        {u"metadata"_s, payment.metadata},
        {u"payment_provider"_s, u"dodo"_s},
        {u"subscription_id"_s, textOrNull(payment.subscription)},
        {u"subscription_ids"_s, subscriptions},
        {u"invoice_id"_s, QJsonValue::Null},
        {u"payment_method"_s, payment.status == "succeeded"_L1 ? QJsonValue(u"card"_s) : QJsonValue::Null}};
}

} // namespace

QJsonObject paymentItemJson(const PaymentEntry &payment, const Scenario &world)
{
    QJsonObject json = paymentCommon(payment, world);
    json[u"has_license_key"_s] = false;
    return json;
}

QJsonObject paymentJson(const PaymentEntry &payment, const World &world)
{
    QJsonObject json = paymentCommon(payment, world.scenario());
    json[u"business_id"_s] = QLatin1String(businessId);
    json[u"billing"_s] = billingJson(world.scenario().customers.at(payment.customer));
    json[u"disputes"_s] = QJsonArray();
    json[u"refunds"_s] = QJsonArray();
    json[u"is_update_payment_method"_s] = false;
    json[u"retry_attempt"_s] = 0;
    json[u"settlement_amount"_s] = payment.amount;
    json[u"settlement_currency"_s] = payment.currency;
    json[u"tax"_s] = payment.tax;
    json[u"updated_at"_s] = isoUtc(payment.updatedMs);
    json[u"checkout_session_id"_s] = textOrNull(payment.session);
    json[u"payment_link"_s] =
        payment.page.isEmpty() ? QJsonValue::Null : QJsonValue(world.linkTo(payment.page));
    json[u"product_cart"_s] = QJsonArray{QJsonObject{{u"product_id"_s, payment.product}, {u"quantity"_s, 1}}};
    json[u"error_code"_s] = QJsonValue::Null;
    json[u"error_message"_s] = QJsonValue::Null;
    return json;
}

} // namespace headroom::sandbox
