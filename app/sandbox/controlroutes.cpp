// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/controlroutes.h"

#include "app/sandbox/paging.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

QJsonObject bodyOf(const Request &request) { return QJsonDocument::fromJson(request.body).object(); }

Reply setNow(const Request &request, World *world)
{
    const auto ms = msFromIso(bodyOf(request).value(u"now"_s).toString());
    if (!ms || *ms < world->nowMs())
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"now is not an ISO time from the clock's on"_s);
    world->clock().set(*ms);
    return jsonReply({{u"now"_s, isoUtc(world->nowMs())}});
}

Reply setBusiness(const Request &request, World *world)
{
    const QJsonValue links = bodyOf(request).value(u"paymentLinks"_s);
    if (!links.isBool())
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"paymentLinks is not true or false"_s);
    world->setPaymentLinks(links.toBool());
    return jsonReply({{u"paymentLinks"_s, links.toBool()}});
}

} // namespace

void addControlRoutes(Router *router, World *world, Faults *faults)
{
    const QString path = u"/_control/faults"_s;
    router->add(
        "GET", path, [faults](const Request &) { return jsonReply(faults->faultsJson()); }, Access::Control);
    router->add(
        "POST", path, [faults](const Request &request) { return faults->add(bodyOf(request)); },
        Access::Control);
    router->add(
        "DELETE", path,
        [faults](const Request &) {
            faults->clear();
            return jsonReply(faults->faultsJson());
        },
        Access::Control);
    const QString log = u"/_control/log"_s;
    router->add(
        "GET", log, [faults](const Request &) { return jsonReply(faults->logJson()); }, Access::Control);
    router->add(
        "DELETE", log,
        [faults](const Request &) {
            faults->clearLog();
            return jsonReply(faults->logJson());
        },
        Access::Control);
    const QString now = u"/_control/now"_s;
    router->add(
        "GET", now,
        [world](const Request &) {
            return jsonReply({{u"now"_s, isoUtc(world->nowMs())}, {u"stands"_s, world->clock().stands()}});
        },
        Access::Control);
    router->add(
        "POST", now, [world](const Request &request) { return setNow(request, world); }, Access::Control);
    router->add(
        "POST", u"/_control/business"_s,
        [world](const Request &request) { return setBusiness(request, world); }, Access::Control);
}

} // namespace headroom::sandbox
