// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout.h"

#include "app/sandbox/bill.h"
#include "app/sandbox/paging.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

Reply badBody(const QString &code, const QString &message) { return errorReply(422, code, message); }

bool isAbsolute(const QJsonValue &url)
{
    const QUrl parsed(url.toString(), QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme().startsWith("http"_L1) && !parsed.host().isEmpty();
}

/// The one product of the cart; a reply where there is none.
tl::expected<QString, Reply> cartProduct(const QJsonObject &sent, const World &world)
{
    const QJsonArray cart = sent.value(u"product_cart"_s).toArray();
    if (cart.isEmpty())
        return tl::unexpected(badBody(u"PRODUCT_CART_EMTPY"_s, u"product_cart is empty"_s));
    if (cart.size() > 1)
        return tl::unexpected(badBody(u"UNSUPPORTED_ACTION"_s, u"one subscription a session"_s));
    const QJsonObject item = cart.first().toObject();
    const QString product = item.value(u"product_id"_s).toString();
    if (world.scenario().productIndex(product) < 0)
        return tl::unexpected(notFound(u"the product"_s));
    if (item.value(u"quantity"_s).toInteger() != 1)
        return tl::unexpected(badBody(u"INVALID_QUANTITY"_s, u"quantity is 1 for usage-based plans"_s));
    return product;
}

/// The session's customer: a new one where it named only an address.
qsizetype customerOf(const SessionEntry &session, World *world)
{
    Scenario &scenario = world->scenario();
    if (const qsizetype known = scenario.customerIndex(session.customer); known >= 0)
        return known;
    CustomerEntry customer;
    customer.id = world->newId(u"cus_"_s);
    customer.name = session.name.isEmpty() ? u"New customer"_s : session.name;
    customer.email = session.email;
    customer.country = u"US"_s;
    customer.createdMs = world->nowMs();
    const QTimeZone utc = QTimeZone::utc();
    customer.days =
        &scenario.zones.try_emplace(QString::fromUtf8(utc.id()), utc, scenario.startMs).first->second;
    scenario.customers.append(customer);
    scenario.customerById.insert(customer.id, scenario.customers.size() - 1);
    return scenario.customers.size() - 1;
}

} // namespace

Reply createSession(const Request &request, World *world)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    const QJsonObject sent = body.object();
    const auto product = cartProduct(sent, *world);
    if (!body.isObject() || !product)
        return product ? badBody(u"INVALID_REQUEST_BODY"_s, u"the body is not a JSON object"_s)
                       : product.error();
    if (sent.value(u"return_url"_s).isString() && !isAbsolute(sent.value(u"return_url"_s)))
        return badBody(u"INVALID_REQUEST_BODY"_s, u"return_url is not absolute"_s);
    const QJsonObject customer = sent.value(u"customer"_s).toObject();
    SessionEntry session;
    session.id = world->newId(u"cks_"_s);
    session.product = *product;
    session.customer = customer.value(u"customer_id"_s).toString();
    session.email = customer.value(u"email"_s).toString();
    session.name = customer.value(u"name"_s).toString();
    if (!session.customer.isEmpty() && world->scenario().customerIndex(session.customer) < 0)
        return notFound(u"the customer"_s);
    session.createdMs = world->nowMs();
    session.metadata = sent.value(u"metadata"_s).toObject();
    // As with the provider: a saved card with confirm is charged at once and there is no page.
    const bool atOnce = sent.value(u"confirm"_s).toBool() && sent.value(u"payment_method_id"_s).isString();
    if (atOnce)
        completeSession(&session, world);
    world->sessions.append(session);
    const QJsonValue url =
        atOnce ? QJsonValue(QJsonValue::Null) : QJsonValue(world->linkTo(u"/session/"_s + session.id));
    return jsonReply({{u"session_id"_s, session.id},
                      {u"checkout_url"_s, url},
                      {u"payment_id"_s, atOnce ? QJsonValue(session.payment) : QJsonValue::Null},
                      {u"client_secret"_s, QJsonValue::Null},
                      {u"publishable_key"_s, QJsonValue::Null}});
}

void completeSession(SessionEntry *session, World *world)
{
    Scenario &scenario = world->scenario();
    const qsizetype customer = customerOf(*session, world);
    const ProductEntry &plan = scenario.products.at(scenario.productIndex(session->product));
    const qint64 now = world->nowMs();
    SubscriptionEntry entry;
    entry.id = world->newId(u"sub_"_s);
    entry.customer = customer;
    entry.product = scenario.productIndex(session->product);
    entry.status = u"active"_s;
    entry.currency = plan.currency;
    entry.price = plan.price;
    entry.createdMs = now;
    entry.metadata = session->metadata;
    const ZoneDays &days = *scenario.customers.at(customer).days;
    entry.periods.append({now, periodEnd(days, now, plan.interval), plan.meters});
    scenario.subscriptions.append(entry);
    scenario.subscriptionById.insert(entry.id, scenario.subscriptions.size() - 1);

    PaymentEntry paid;
    paid.id = world->newId(u"pay_"_s);
    paid.customer = customer;
    paid.subscription = entry.id;
    paid.product = plan.id;
    paid.currency = plan.currency;
    paid.tax = taxOn(plan.price, taxPermille(scenario.customers.at(customer).country));
    paid.amount = plan.price + paid.tax;
    paid.status = u"succeeded"_s;
    paid.createdMs = now;
    paid.updatedMs = now;
    paid.session = session->id;
    paid.metadata = session->metadata;
    world->payments.append(paid);
    session->payment = paid.id;
    session->consumed = true;
    world->touch();
}

void completeChange(PaymentEntry *payment, World *world)
{
    Scenario &scenario = world->scenario();
    payment->status = u"succeeded"_s;
    payment->updatedMs = world->nowMs();
    const qsizetype index = scenario.subscriptionIndex(payment->subscription);
    const qsizetype product = scenario.productIndex(payment->product);
    if (index >= 0 && product >= 0)
        world->changePlan(&scenario.subscriptions[index], product);
}

void abandonChange(PaymentEntry *payment, World *world)
{
    payment->status = u"cancelled"_s;
    payment->updatedMs = world->nowMs();
    const qsizetype index = world->scenario().subscriptionIndex(payment->subscription);
    if (index >= 0)
        world->scenario().subscriptions[index].pendingPayment.clear();
}

} // namespace headroom::sandbox
