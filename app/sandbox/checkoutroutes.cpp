// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout.h"
#include "app/sandbox/encode.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/routes.h"
#include "models/base/jsonvalue.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

Reply readSession(const Request &request, World *world)
{
    const SessionEntry *session = world->session(request.captured.first());
    if (!session)
        return notFound(u"the session"_s);
    const PaymentEntry *payment = world->payment(session->payment);
    return jsonReply({{u"id"_s, session->id},
                      {u"created_at"_s, isoUtc(session->createdMs)},
                      {u"customer_email"_s, textOrNull(session->email)},
                      {u"customer_name"_s, textOrNull(session->name)},
                      {u"payment_id"_s, textOrNull(session->payment)},
                      {u"payment_status"_s, textOrNull(payment ? payment->status : QString())}});
}

Reply listPayments(const Request &request, const World &world)
{
    const Scenario &scenario = world.scenario();
    const auto since = timeAsked(request.query, u"created_at_gte"_s);
    const auto until = timeAsked(request.query, u"created_at_lte"_s);
    if (!since || !until)
        return since ? until.error() : since.error();
    const QString customer = asked(request.query, u"customer_id"_s);
    const QString subscription = asked(request.query, u"subscription_id"_s);
    const QString product = asked(request.query, u"product_id"_s);
    const QString status = asked(request.query, u"status"_s);
    const QString currency = asked(request.query, u"currency"_s);
    QList<const PaymentEntry *> found;
    for (auto payment = world.payments.rbegin(); payment != world.payments.rend(); ++payment) {
        if ((customer.isEmpty() || scenario.customers.at(payment->customer).id == customer)
            && (subscription.isEmpty() || payment->subscription == subscription)
            && (product.isEmpty() || payment->product == product)
            && (status.isEmpty() || payment->status == status)
            && (currency.isEmpty() || payment->currency == currency)
            && payment->createdMs >= since->value_or(payment->createdMs)
            && payment->createdMs <= until->value_or(payment->createdMs))
            found.append(&*payment);
    }
    return listReply(request.query, found.size(),
                     [&](qint64 i) { return paymentItemJson(*found.at(i), scenario); });
}

} // namespace

void addCheckoutRoutes(Router *router, World *world)
{
    router->add("POST", u"/checkouts"_s,
                [world](const Request &request) { return createSession(request, world); });
    router->add("GET", u"/checkouts/*"_s,
                [world](const Request &request) { return readSession(request, world); });
    router->add("GET", u"/payments"_s,
                [world](const Request &request) { return listPayments(request, *world); });
    router->add("GET", u"/payments/*"_s, [world](const Request &request) {
        const PaymentEntry *payment = world->payment(request.captured.first());
        return payment ? jsonReply(paymentJson(*payment, *world)) : notFound(u"the payment"_s);
    });
}

} // namespace headroom::sandbox
