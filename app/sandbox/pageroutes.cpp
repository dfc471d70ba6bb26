// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout.h"
#include "app/sandbox/pages.h"
#include "app/sandbox/planchange.h"
#include "app/sandbox/routes.h"
#include "models/base/money.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

QString price(qint64 minor, const QString &currency)
{
    return amountText({minor, currency}) + u' ' + currency;
}

QString moment(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"yyyy-MM-dd HH:mm t"_s);
}

Reply message(int status, const QString &heading, const QString &text)
{
    return htmlReply(messageHtml(heading, text), status);
}

CheckoutPage planPage(const World &world, const ProductEntry &plan, const CustomerEntry *customer)
{
    CheckoutPage page;
    const QTimeZone zone = customer ? customer->days->zone() : QTimeZone::utc();
    page.customer = customer ? customer->name : QString();
    page.plan = plan.name;
    page.description = plan.description;
    page.price = price(plan.price, plan.currency);
    page.interval = plan.interval.toLower();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(world.nowMs(), zone);
    const QDateTime renewal = plan.interval == "Year"_L1 ? now.addYears(1) : now.addMonths(1);
    page.renewal = u"by itself, first on "_s + renewal.toString(u"yyyy-MM-dd"_s) + u", until you cancel"_s;
    return page;
}

Reply openOrDone(const PaymentEntry *payment)
{
    if (payment->status == "succeeded"_L1)
        return message(200, u"Confirmed"_s, u"The payment went through and the new plan is active."_s);
    return message(410, u"This link is closed"_s, u"Nothing was charged and your plan did not change."_s);
}

Reply showChange(const Request &request, World *world)
{
    const PaymentEntry *payment = world->paymentOfPage(request.path);
    if (!payment)
        return message(404, u"No such page"_s, u"Please check the link."_s);
    if (payment->status != "requires_payment_method"_L1)
        return openOrDone(payment);
    const Scenario &scenario = world->scenario();
    const CustomerEntry &customer = scenario.customers.at(payment->customer);
    const SubscriptionEntry &entry =
        scenario.subscriptions.at(scenario.subscriptionIndex(payment->subscription));
    CheckoutPage page =
        planPage(*world, scenario.products.at(scenario.productIndex(payment->product)), &customer);
    page.currentPlan = scenario.products.at(entry.product).name;
    page.due = price(payment->amount, payment->currency);
    page.tax = payment->tax > 0 ? price(payment->tax, payment->currency) : QString();
    page.expiry = moment(payment->expiresMs, customer.days->zone());
    page.confirmPath = request.path + u"/confirm"_s;
    page.keepPath = request.path + u"/keep"_s;
    return htmlReply(checkoutHtml(page));
}

Reply decideChange(const Request &request, World *world, bool confirmed)
{
    const QString path = request.path.section(u'/', 0, -2);
    PaymentEntry *payment = world->paymentOfPage(path);
    if (!payment)
        return message(404, u"No such page"_s, u"Please check the link."_s);
    if (payment->status != "requires_payment_method"_L1)
        return openOrDone(payment);
    if (confirmed)
        completeChange(payment, world);
    else
        abandonChange(payment, world);
    return confirmed ? seeOther(path)
                     : message(200, u"You keep your plan"_s, u"Nothing was charged and nothing changed."_s);
}

bool isOpen(const SessionEntry &session, const World &world)
{
    return !session.consumed && world.nowMs() < session.createdMs + sessionLifeMs;
}

Reply showSession(const Request &request, World *world)
{
    const SessionEntry *session = world->session(request.captured.first());
    if (!session)
        return message(404, u"No such page"_s, u"Please check the link."_s);
    if (!session->payment.isEmpty())
        return openOrDone(world->payment(session->payment));
    if (!isOpen(*session, *world))
        return message(410, u"This link is closed"_s, u"Nothing was charged."_s);
    const Scenario &scenario = world->scenario();
    const ProductEntry &plan = scenario.products.at(scenario.productIndex(session->product));
    const qsizetype known = scenario.customerIndex(session->customer);
    const CustomerEntry *customer = known < 0 ? nullptr : &scenario.customers.at(known);
    CheckoutPage page = planPage(*world, plan, customer);
    if (!customer)
        page.customer = session->name.isEmpty() ? session->email : session->name;
    const qint64 tax = customer ? taxOn(plan.price, taxPermille(customer->country)) : 0;
    page.due = price(plan.price + tax, plan.currency);
    page.tax = tax > 0 ? price(tax, plan.currency) : QString();
    page.expiry =
        moment(session->createdMs + sessionLifeMs, customer ? customer->days->zone() : QTimeZone::utc());
    page.confirmPath = request.path + u"/confirm"_s;
    page.keepPath = request.path + u"/keep"_s;
    return htmlReply(checkoutHtml(page));
}

Reply decideSession(const Request &request, World *world, bool confirmed)
{
    SessionEntry *session = world->session(request.captured.first());
    if (!session)
        return message(404, u"No such page"_s, u"Please check the link."_s);
    if (!isOpen(*session, *world))
        return message(410, u"This link is closed"_s, u"Nothing more was charged."_s);
    if (!confirmed) {
        session->consumed = true;
        return message(200, u"Not now"_s, u"Nothing was charged and nothing changed."_s);
    }
    completeSession(session, world);
    return seeOther(u"/session/"_s + session->id);
}

/// The customer's active subscription behind a portal link; -1 where the link is closed or there is none.
qsizetype portalSubscription(const Request &request, const World &world)
{
    const auto link = std::find_if(world.portals.begin(), world.portals.end(), [&](const PortalEntry &entry) {
        return entry.token == request.captured.first();
    });
    if (link == world.portals.end() || link->expiresMs <= world.nowMs())
        return -1;
    const auto &subscriptions = world.scenario().subscriptions;
    const auto own =
        std::find_if(subscriptions.begin(), subscriptions.end(), [&](const SubscriptionEntry &entry) {
            return entry.customer == link->customer && entry.status == "active"_L1;
        });
    return own == subscriptions.end() ? -1 : own - subscriptions.begin();
}

Reply showPortal(const Request &request, World *world)
{
    const qsizetype index = portalSubscription(request, *world);
    if (index < 0)
        return message(410, u"Nothing to see here"_s,
                       u"The link is closed or there is no active subscription."_s);
    const Scenario &scenario = world->scenario();
    const SubscriptionEntry &entry = scenario.subscriptions.at(index);
    const ProductEntry &current = scenario.products.at(entry.product);
    QList<PortalPlan> plans;
    for (const ProductEntry &plan : scenario.products) {
        if (plan.id != current.id && plan.selfServe && plan.currency == current.currency
            && plan.interval == current.interval)
            plans.append(
                {plan.name, price(plan.price, plan.currency), request.path + u"/choose/"_s + plan.id});
    }
    return htmlReply(portalHtml(scenario.customers.at(entry.customer).name, current.name, plans));
}

Reply choosePlan(const Request &request, World *world)
{
    const qsizetype index = portalSubscription(request, *world);
    if (index < 0)
        return message(410, u"Nothing to see here"_s,
                       u"The link is closed or there is no active subscription."_s);
    Request inner = request;
    inner.captured = {world->scenario().subscriptions.at(index).id};
    inner.body = QJsonDocument(QJsonObject{{u"product_id"_s, request.captured.at(1)},
                                           {u"quantity"_s, 1},
                                           {u"proration_billing_mode"_s, u"prorated_immediately"_s}})
                     .toJson();
    const auto asked = changeAsked(inner, *world, true);
    if (!asked)
        return message(409, u"Not possible now"_s,
                       u"Another change is open, or the plan cannot be chosen."_s);
    const ChangeBill bill = changeBill(*world, world->scenario().subscriptions.at(index),
                                       world->scenario().products.at(asked->product), asked->mode);
    return seeOther(openLink(*asked, world, bill.total, bill.tax).page);
}

} // namespace

void addPageRoutes(Router *router, World *world)
{
    const auto add = [router](const QByteArray &method, const QString &pattern,
                              const Router::Answer &answer) {
        router->add(method, pattern, answer, Access::Open);
    };
    add("GET", u"/checkout/*"_s, [world](const Request &request) { return showChange(request, world); });
    add("POST", u"/checkout/*/confirm"_s, [world](const Request &r) { return decideChange(r, world, true); });
    add("POST", u"/checkout/*/keep"_s, [world](const Request &r) { return decideChange(r, world, false); });
    add("GET", u"/session/*"_s, [world](const Request &request) { return showSession(request, world); });
    add("POST", u"/session/*/confirm"_s, [world](const Request &r) { return decideSession(r, world, true); });
    add("POST", u"/session/*/keep"_s, [world](const Request &r) { return decideSession(r, world, false); });
    add("GET", u"/portal/*"_s, [world](const Request &request) { return showPortal(request, world); });
    add("POST", u"/portal/*/choose/*"_s,
        [world](const Request &request) { return choosePlan(request, world); });
}

} // namespace headroom::sandbox
