// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/encode.h"
#include "app/sandbox/planchange.h"
#include "app/sandbox/routes.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

/// What the provider answers where no page is needed.
Reply noPage()
{
    return jsonReply({{u"payment_id"_s, QJsonValue::Null},
                      {u"payment_link"_s, QJsonValue::Null},
                      {u"client_secret"_s, QJsonValue::Null},
                      {u"expires_on"_s, QJsonValue::Null}});
}

Reply changePlan(const Request &request, World *world)
{
    const auto asked = changeAsked(request, *world, false);
    if (!asked)
        return asked.error();
    SubscriptionEntry &entry = world->scenario().subscriptions[asked->subscription];
    const ProductEntry &target = world->scenario().products.at(asked->product);
    if (asked->atPeriodEnd) {
        entry.scheduledChange =
            scheduledChange(world->newId(u"scp_"_s), target, world->nowMs(), entry.periods.last().endMs);
        return noPage();
    }
    const ChangeBill bill = changeBill(*world, entry, target, asked->mode);
    if (asked->viaLink && bill.total > 0) {
        const PaymentEntry open = openLink(*asked, world, bill.total, bill.tax);
        return jsonReply({{u"payment_id"_s, open.id},
                          {u"payment_link"_s, world->linkTo(open.page)},
                          {u"client_secret"_s, u"secret_"_s + open.id.mid(4)},
                          {u"expires_on"_s, isoUtc(open.expiresMs)}});
    }
    // As with the provider: without a link, the saved card is charged and the plan changes at once.
    if (bill.total > 0)
        (void)recordPaid(*asked, world, bill.total, bill.tax);
    entry.scheduledChange = {};
    world->changePlan(&entry, asked->product);
    return noPage();
}

Reply cancelScheduled(const Request &request, World *world)
{
    const qsizetype index = world->scenario().subscriptionIndex(request.captured.first());
    if (index < 0 || world->scenario().subscriptions.at(index).scheduledChange.isEmpty())
        return errorReply(404, u"SCHEDULED_PLAN_CHANGE_NOT_FOUND"_s, u"no plan change is scheduled"_s);
    world->scenario().subscriptions[index].scheduledChange = {};
    return emptyReply();
}

} // namespace

void addPlanChangeRoutes(Router *router, World *world)
{
    router->add("POST", u"/subscriptions/*/change-plan"_s,
                [world](const Request &request) { return changePlan(request, world); });
    router->add("POST", u"/subscriptions/*/change-plan/preview"_s, [world](const Request &request) {
        const auto asked = changeAsked(request, *world, true);
        return asked ? jsonReply(previewJson(*asked, *world)) : asked.error();
    });
    router->add("DELETE", u"/subscriptions/*/change-plan/scheduled"_s,
                [world](const Request &request) { return cancelScheduled(request, world); });
}

} // namespace headroom::sandbox
