// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/encode.h"
#include "app/sandbox/metadata.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/routes.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

const QStringList &knownStatuses()
{
    static const QStringList known{u"pending"_s,  u"active"_s,    u"on_hold"_s, u"paused"_s,
                                   u"past_due"_s, u"cancelled"_s, u"failed"_s,  u"expired"_s};
    return known;
}

Reply listSubscriptions(const Request &request, const Scenario &scenario)
{
    const auto since = timeAsked(request.query, u"created_at_gte"_s);
    const auto until = timeAsked(request.query, u"created_at_lte"_s);
    if (!since || !until)
        return since ? until.error() : since.error();
    const QString customer = asked(request.query, u"customer_id"_s);
    const QString product = asked(request.query, u"product_id"_s);
    const QString status = asked(request.query, u"status"_s);
    const QString ending = asked(request.query, u"cancel_at_next_billing_date"_s);
    if (!status.isEmpty() && !knownStatuses().contains(status))
        return badQuery(u"status"_s);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < scenario.subscriptions.size(); ++i) {
        const SubscriptionEntry &entry = scenario.subscriptions.at(i);
        if ((customer.isEmpty() || scenario.customers.at(entry.customer).id == customer)
            && (product.isEmpty() || scenario.products.at(entry.product).id == product)
            && (status.isEmpty() || entry.status == status)
            && (ending.isEmpty() || entry.cancelsAtPeriodEnd == (ending == "true"_L1))
            && entry.createdMs >= since->value_or(entry.createdMs)
            && entry.createdMs <= until->value_or(entry.createdMs))
            found.append(i);
    }
    return listReply(request.query, found.size(), [&](qint64 i) {
        return subscriptionItemJson(scenario.subscriptions.at(found.at(i)), scenario);
    });
}

Reply setStatus(const QString &status, const QJsonObject &sent, SubscriptionEntry *entry, qint64 nowMs)
{
    if (status != "cancelled"_L1 && status != "paused"_L1 && status != "active"_L1)
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"status cannot be set to that"_s);
    if (status != "cancelled"_L1 && sent.size() > 1)
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"paused and active must be sent alone"_s);
    entry->status = status;
    entry->pausedMs = status == "paused"_L1 ? std::optional(nowMs) : std::nullopt;
    if (status == "cancelled"_L1)
        entry->cancelledMs = nowMs;
    return emptyReply();
}

Reply patchSubscription(const Request &request, World *world)
{
    const qsizetype index = world->scenario().subscriptionIndex(request.captured.first());
    if (index < 0)
        return notFound(u"the subscription"_s);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"the body is not a JSON object"_s);
    const QJsonObject sent = body.object();
    if (sent.contains(u"pause"_s))
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"pause was removed; send status"_s);
    SubscriptionEntry &entry = world->scenario().subscriptions[index];
    if (sent.value(u"metadata"_s).isObject()) {
        if (const auto refused = metadataError(sent.value(u"metadata"_s).toObject()))
            return *refused;
    }
    if (sent.value(u"status"_s).isString()) {
        Reply reply = setStatus(sent.value(u"status"_s).toString(), sent, &entry, world->nowMs());
        if (reply.status != 200)
            return reply;
    }
    if (sent.value(u"metadata"_s).isObject())
        entry.metadata = sent.value(u"metadata"_s).toObject();
    if (sent.value(u"cancel_at_next_billing_date"_s).isBool())
        entry.cancelsAtPeriodEnd = sent.value(u"cancel_at_next_billing_date"_s).toBool();
    world->touch();
    return jsonReply(subscriptionJson(entry, world->scenario()));
}

Reply creditUsage(const SubscriptionEntry &entry)
{
    QJsonArray items;
    for (const CreditEntry &credit : entry.credits) {
        items.append(QJsonObject{{u"credit_entitlement_id"_s, credit.id},
                                 {u"credit_entitlement_name"_s, credit.name},
                                 {u"unit"_s, u"credits"_s},
                                 {u"balance"_s, credit.balance},
                                 {u"overage"_s, u"0"_s},
                                 {u"overage_enabled"_s, false},
                                 {u"overage_limit"_s, QJsonValue::Null},
                                 {u"remaining_headroom"_s, QJsonValue::Null},
                                 {u"limit_reached"_s, credit.limitReached}});
    }
    return jsonReply({{u"subscription_id"_s, entry.id}, {u"items"_s, items}});
}

} // namespace

void addSubscriptionRoutes(Router *router, World *world)
{
    const Scenario &scenario = world->scenario();
    router->add("GET", u"/subscriptions"_s,
                [&scenario](const Request &request) { return listSubscriptions(request, scenario); });
    router->add("GET", u"/subscriptions/*"_s, [&scenario](const Request &request) {
        const qsizetype index = scenario.subscriptionIndex(request.captured.first());
        return index < 0 ? notFound(u"the subscription"_s)
                         : jsonReply(subscriptionJson(scenario.subscriptions.at(index), scenario));
    });
    router->add("PATCH", u"/subscriptions/*"_s,
                [world](const Request &request) { return patchSubscription(request, world); });
    router->add("GET", u"/subscriptions/*/credit-usage"_s, [&scenario](const Request &request) {
        const qsizetype index = scenario.subscriptionIndex(request.captured.first());
        return index < 0 ? notFound(u"the subscription"_s) : creditUsage(scenario.subscriptions.at(index));
    });
}

} // namespace headroom::sandbox
