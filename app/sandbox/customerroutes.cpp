// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/encode.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/routes.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr qint64 linkLifeMs = 24 * hourMs;

Reply listCustomers(const Request &request, const Scenario &scenario)
{
    const auto since = timeAsked(request.query, u"created_at_gte"_s);
    const auto until = timeAsked(request.query, u"created_at_lte"_s);
    if (!since || !until)
        return since ? until.error() : since.error();
    const QString email = asked(request.query, u"email"_s);
    const QString name = asked(request.query, u"name"_s);
    QList<qsizetype> found;
    for (qsizetype i = 0; i < scenario.customers.size(); ++i) {
        const CustomerEntry &customer = scenario.customers.at(i);
        if ((email.isEmpty() || customer.email == email)
            && (name.isEmpty() || customer.name.contains(name, Qt::CaseInsensitive))
            && customer.createdMs >= since->value_or(customer.createdMs)
            && customer.createdMs <= until->value_or(customer.createdMs))
            found.append(i);
    }
    return listReply(request.query, found.size(),
                     [&](qint64 i) { return customerJson(scenario.customers.at(found.at(i))); });
}

Reply openPortal(const Request &request, World *world)
{
    const qsizetype customer = world->scenario().customerIndex(request.captured.first());
    if (customer < 0)
        return notFound(u"the customer"_s);
    const QString token = world->newId(u"prt_"_s);
    world->portals.append({token, customer, world->nowMs() + linkLifeMs});
    return jsonReply({{u"link"_s, world->linkTo(u"/portal/"_s + token)}});
}

} // namespace

void addCustomerRoutes(Router *router, World *world)
{
    const Scenario &scenario = world->scenario();
    router->add("GET", u"/customers"_s,
                [&scenario](const Request &request) { return listCustomers(request, scenario); });
    router->add("GET", u"/customers/*"_s, [&scenario](const Request &request) {
        const qsizetype index = scenario.customerIndex(request.captured.first());
        return index < 0 ? notFound(u"the customer"_s)
                         : jsonReply(customerJson(scenario.customers.at(index)));
    });
    router->add("POST", u"/customers/*/customer-portal/session"_s,
                [world](const Request &request) { return openPortal(request, world); });
}

} // namespace headroom::sandbox
