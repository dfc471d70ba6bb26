// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/encode.h"
#include "app/sandbox/metadata.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/routes.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr qint64 metersMadeMs = 1'735'689'600'000; // 2025-01-01

/// Takes over a price object as a whole; false where it is not one.
bool takePrice(const QJsonObject &price, ProductEntry *product, const Scenario &world)
{
    if (price.value(u"type"_s) != u"usage_based_price"_s || !price.value(u"fixed_price"_s).isDouble()
        || !price.value(u"currency"_s).isString())
        return false;
    QList<MeterTerms> meters;
    const QJsonArray sent = price.value(u"meters"_s).toArray();
    for (const auto &value : sent) {
        const QJsonObject meter = value.toObject();
        const QString id = meter.value(u"meter_id"_s).toString();
        if (!world.meter(id))
            return false;
        meters.append({id, meter.value(u"free_threshold"_s).toInteger(),
                       meter.value(u"price_per_unit"_s).toString(u"0"_s)});
    }
    product->price = price.value(u"fixed_price"_s).toInteger();
    product->currency = price.value(u"currency"_s).toString();
    product->meters = meters;
    return true;
}

Reply patchProduct(const Request &request, World *world)
{
    const qsizetype index = world->scenario().productIndex(request.captured.first());
    if (index < 0)
        return notFound(u"the product"_s);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"the body is not a JSON object"_s);
    const QJsonObject sent = body.object();
    ProductEntry changed = world->scenario().products.at(index);
    if (sent.value(u"name"_s).isString())
        changed.name = sent.value(u"name"_s).toString();
    if (sent.value(u"description"_s).isString())
        changed.description = sent.value(u"description"_s).toString();
    if (changed.name.size() > 100 || changed.description.size() > 1'000)
        return errorReply(422, u"INVALID_REQUEST_BODY"_s, u"name or description is too long"_s);
    if (sent.value(u"price"_s).isObject()
        && !takePrice(sent.value(u"price"_s).toObject(), &changed, world->scenario()))
        return errorReply(422, u"INVALID_REQUEST_BODY"_s,
                          u"price is not a usage_based_price of known meters"_s);
    if (sent.value(u"metadata"_s).isObject()) {
        if (const auto refused = metadataError(sent.value(u"metadata"_s).toObject()))
            return *refused;
        changed.metadata = sent.value(u"metadata"_s).toObject();
    }
    world->scenario().products[index] = changed;
    return emptyReply();
}

} // namespace

void addCatalogueRoutes(Router *router, World *world)
{
    const Scenario &scenario = world->scenario();
    const auto none = [](const Request &request) { return asked(request.query, u"archived"_s) == "true"_L1; };
    router->add("GET", u"/meters"_s, [&scenario, none](const Request &request) {
        return listReply(request.query, none(request) ? 0 : scenario.meters.size(),
                         [&](qint64 i) { return meterJson(scenario.meters.at(i), metersMadeMs); });
    });
    router->add("GET", u"/meters/*"_s, [&scenario](const Request &request) {
        const MeterEntry *meter = scenario.meter(request.captured.first());
        return meter ? jsonReply(meterJson(*meter, metersMadeMs)) : notFound(u"the meter"_s);
    });
    router->add("GET", u"/products"_s, [&scenario, none](const Request &request) {
        const bool empty = none(request) || asked(request.query, u"recurring"_s) == "false"_L1;
        return listReply(request.query, empty ? 0 : scenario.products.size(),
                         [&](qint64 i) { return productItemJson(scenario.products.at(i), scenario); });
    });
    router->add("GET", u"/products/*"_s, [&scenario](const Request &request) {
        const qsizetype index = scenario.productIndex(request.captured.first());
        return index < 0 ? notFound(u"the product"_s)
                         : jsonReply(productJson(scenario.products.at(index), scenario));
    });
    router->add("PATCH", u"/products/*"_s,
                [world](const Request &request) { return patchProduct(request, world); });
}

} // namespace headroom::sandbox
