// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bill.h"
#include "app/sandbox/eventlist.h"
#include "app/sandbox/ingest.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/routes.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

QJsonObject periodJson(const World &world, const SubscriptionEntry &entry, const PeriodEntry &period,
                       const QString &meterId)
{
    QJsonArray meters;
    for (const MeterTerms &terms : period.meters) {
        if (!meterId.isEmpty() && terms.meter != meterId)
            continue;
        const MeterBill bill = meterBill(world, entry, period, terms);
        meters.append(QJsonObject{{u"id"_s, terms.meter},
                                  {u"name"_s, world.scenario().meter(terms.meter)->name},
                                  {u"consumed_units"_s, QString::number(bill.consumed)},
                                  {u"chargeable_units"_s, QString::number(bill.chargeable)},
                                  {u"free_threshold"_s, terms.freeThreshold},
                                  {u"price_per_unit"_s, terms.pricePerUnit},
                                  {u"currency"_s, entry.currency},
                                  {u"total_price"_s, bill.minor}});
    }
    return {{u"start_date"_s, isoUtc(period.startMs)},
            {u"end_date"_s, isoUtc(period.endMs)},
            {u"meters"_s, meters}};
}

Reply usageHistory(const Request &request, const World &world)
{
    const qsizetype index = world.scenario().subscriptionIndex(request.captured.first());
    if (index < 0)
        return notFound(u"the subscription"_s);
    const auto since = timeAsked(request.query, u"start_date"_s);
    const auto until = timeAsked(request.query, u"end_date"_s);
    if (!since || !until)
        return since ? until.error() : since.error();
    const QString meter = asked(request.query, u"meter_id"_s);
    if (!meter.isEmpty() && !world.scenario().meter(meter))
        return notFound(u"the meter"_s);
    const SubscriptionEntry &entry = world.scenario().subscriptions.at(index);
    QList<const PeriodEntry *> found;
    // Newest first. Both borders of the question count; a period's own end belongs to the next one.
    for (auto period = entry.periods.rbegin(); period != entry.periods.rend(); ++period) {
        if (period->endMs > since->value_or(0) && period->startMs <= until->value_or(period->startMs)
            && period->startMs <= world.nowMs())
            found.append(&*period);
    }
    return listReply(request.query, found.size(),
                     [&](qint64 i) { return periodJson(world, entry, *found.at(i), meter); });
}

Reply listEvents(const Request &request, const World &world)
{
    const auto page = pageAsked(request.query);
    const auto since = timeAsked(request.query, u"start"_s);
    const auto until = timeAsked(request.query, u"end"_s);
    if (!page || !since || !until)
        return !page ? page.error() : since ? until.error() : since.error();
    EventFilter filter;
    filter.meter = asked(request.query, u"meter_id"_s);
    filter.eventName = asked(request.query, u"event_name"_s);
    filter.fromMs = since->value_or(0);
    filter.toMs = until->value_or(std::numeric_limits<qint64>::max() / 2);
    const MeterEntry *meter = world.scenario().meter(filter.meter);
    if (!filter.meter.isEmpty() && !meter)
        return notFound(u"the meter"_s);
    if (meter && !filter.eventName.isEmpty() && filter.eventName != meter->eventName)
        return errorReply(400, u"INVALID_QUERY_PARAMS"_s, u"event_name is not the meter's"_s);
    const QString customer = asked(request.query, u"customer_id"_s);
    Reply reply;
    filter.customer = customer.isEmpty() ? -1 : world.scenario().customerIndex(customer);
    const bool nobody = !customer.isEmpty() && filter.customer < 0;
    reply.body = nobody ? QByteArray("{\"items\":[]}") : eventPage(world, filter, page->first, page->size);
    return reply;
}

} // namespace

void addUsageRoutes(Router *router, World *world)
{
    router->add("GET", u"/subscriptions/*/usage-history"_s,
                [world](const Request &request) { return usageHistory(request, *world); });
    router->add("GET", u"/events"_s, [world](const Request &request) { return listEvents(request, *world); });
    router->add("GET", u"/events/*"_s, [world](const Request &request) {
        Reply reply;
        reply.body = eventById(*world, request.captured.first());
        return reply.body.isEmpty() ? notFound(u"the event"_s) : reply;
    });
    router->add("POST", u"/events/ingest"_s,
                [world](const Request &request) { return ingest(request, world); });
}

} // namespace headroom::sandbox
