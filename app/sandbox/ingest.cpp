// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ingest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <tl/expected.hpp>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

Reply refused(const QString &message) { return errorReply(422, u"INVALID_REQUEST_BODY"_s, message); }

tl::expected<IngestedEvent, Reply> readEvent(const QJsonObject &sent, const World &world)
{
    IngestedEvent event;
    event.id = sent.value(u"event_id"_s).toString();
    event.eventName = sent.value(u"event_name"_s).toString();
    event.customer = world.scenario().customerIndex(sent.value(u"customer_id"_s).toString());
    event.metadata = sent.value(u"metadata"_s).isObject() ? sent.value(u"metadata"_s) : QJsonValue::Null;
    event.atMs = world.nowMs();
    if (event.id.isEmpty() || event.eventName.isEmpty())
        return tl::unexpected(refused(u"event_id and event_name are required"_s));
    if (event.customer < 0)
        return tl::unexpected(refused(u"customer_id is unknown"_s));
    if (const QJsonValue time = sent.value(u"timestamp"_s); !time.isNull() && !time.isUndefined()) {
        const auto ms = msFromIso(time.toString());
        if (!ms || *ms < world.nowMs() - hourMs || *ms > world.nowMs() + 5 * minuteMs)
            return tl::unexpected(refused(u"timestamp is not within the last hour"_s));
        event.atMs = *ms;
    }
    // Text does not aggregate, as with the provider.
    const QJsonValue units = event.metadata.toObject().value(u"units"_s);
    event.units = units.isDouble() ? std::max<qint64>(0, units.toInteger()) : 0;
    return event;
}

} // namespace

Reply ingest(const Request &request, World *world)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject() || !body.object().value(u"events"_s).isArray())
        return refused(u"events is not a list"_s);
    const QJsonArray sent = body.object().value(u"events"_s).toArray();
    if (sent.size() > 1'000)
        return refused(u"more than 1000 events"_s);
    QList<IngestedEvent> events;
    QSet<QString> ids;
    for (const auto &value : sent) {
        const auto event = readEvent(value.toObject(), *world);
        if (!event)
            return event.error();
        if (ids.contains(event->id))
            return refused(u"event_id twice in one call"_s);
        ids.insert(event->id);
        events.append(*event);
    }
    qint64 taken = 0;
    for (const IngestedEvent &event : events) {
        if (world->ingestedIds.contains(event.id))
            continue;
        world->ingestedIds.insert(event.id, event.customer);
        QList<IngestedEvent> &known = world->ingested[event.customer];
        known.insert(std::upper_bound(known.cbegin(), known.cend(), event.atMs,
                                      [](qint64 ms, const IngestedEvent &other) { return ms < other.atMs; }),
                     event);
        ++taken;
    }
    return jsonReply({{u"ingested_count"_s, taken}});
}

} // namespace headroom::sandbox
