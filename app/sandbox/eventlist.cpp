// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/eventlist.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

const char *spanName(UsageSlot::Span span)
{
    switch (span) {
    case UsageSlot::Span::Minute: return "minute";
    case UsageSlot::Span::Hour: return "hour";
    case UsageSlot::Span::Day: return "day";
    }
    return "";
}

/// Ids say what they stand for: customer, meter, span, minute.
QByteArray slotId(const QString &customer, const QString &meter, const UsageSlot &slot)
{
    return "evt-" + customer.mid(4).toLatin1() + '-' + meter.toLatin1() + '-' + spanName(slot.span)[0]
        + QByteArray::number(slot.startMs / minuteMs);
}

QByteArray slotJson(const World &world, qsizetype customer, const MeterEntry &meter, const UsageSlot &slot)
{
    const QString &id = world.scenario().customers.at(customer).id;
    const QByteArray units = QByteArray::number(slot.units);
    const char *quote = world.options().plainContract ? "\"" : "";
    // None of these texts needs escaping: they are ours.
    return QByteArray("{\"business_id\":\"") + businessId + "\",\"customer_id\":\"" + id.toLatin1()
        + "\",\"event_id\":\"" + slotId(id, meter.id, slot) + "\",\"event_name\":\""
        + meter.eventName.toLatin1() + "\",\"timestamp\":\"" + isoUtc(slot.startMs).toLatin1()
        + "\",\"metadata\":{\"units\":" + quote + units + quote + ",\"span\":\"" + spanName(slot.span)
        + "\"}}";
}

QByteArray ingestedJson(const World &world, const IngestedEvent &event)
{
    const QJsonObject json{{u"business_id"_s, QLatin1String(businessId)},
                           {u"customer_id"_s, world.scenario().customers.at(event.customer).id},
                           {u"event_id"_s, event.id},
                           {u"event_name"_s, event.eventName},
                           {u"timestamp"_s, isoUtc(event.atMs)},
                           {u"metadata"_s, event.metadata}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Walks the list, taking [first, first + size) of it.
class PageTaker
{
public:
    PageTaker(qint64 first, qint64 size)
        : m_skip(first)
        , m_left(size)
    { }
    [[nodiscard]] bool isFull() const { return m_left == 0; }
    [[nodiscard]] QByteArray page() const { return "{\"items\":[" + m_items + "]}"; }

    template <typename Item>
    void take(qint64 count, const Item &item)
    {
        const qint64 skipped = std::min(m_skip, count);
        m_skip -= skipped;
        for (qint64 i = skipped; i < count && m_left > 0; ++i, --m_left)
            m_items += (m_items.isEmpty() ? QByteArray() : QByteArray(",")) + item(i);
    }

private:
    qint64 m_skip;
    qint64 m_left;
    QByteArray m_items;
};

bool wants(const EventFilter &filter, const MeterEntry &meter)
{
    return (filter.meter.isEmpty() || filter.meter == meter.id)
        && (filter.eventName.isEmpty() || filter.eventName == meter.eventName);
}

void takeIngested(const World &world, const EventFilter &filter, qsizetype customer, PageTaker *taker)
{
    const MeterEntry *meter = filter.meter.isEmpty() ? nullptr : world.scenario().meter(filter.meter);
    if (!world.ingested.contains(customer))
        return;
    QList<IngestedEvent> fitting = world.ingested.value(customer);
    fitting.removeIf([&](const IngestedEvent &event) {
        return event.atMs < filter.fromMs || event.atMs >= filter.toMs
            || (meter && event.eventName != meter->eventName)
            || (!filter.eventName.isEmpty() && event.eventName != filter.eventName);
    });
    taker->take(fitting.size(), [&](qint64 i) { return ingestedJson(world, fitting.at(i)); });
}

} // namespace

QByteArray eventPage(const World &world, const EventFilter &filter, qint64 first, qint64 size)
{
    const Scenario &scenario = world.scenario();
    QList<MeterEntry> meters = scenario.meters;
    meters.removeIf([&](const MeterEntry &meter) { return !wants(filter, meter); });
    PageTaker taker(first, size);
    const qsizetype from = filter.customer < 0 ? 0 : filter.customer;
    const qsizetype to = filter.customer < 0 ? scenario.customers.size() : filter.customer + 1;
    for (qsizetype customer = from; customer < to && !taker.isFull(); ++customer) {
        for (const MeterEntry &meter : std::as_const(meters)) {
            const auto series = scenario.series.find({customer, meter.id});
            if (series == scenario.series.end())
                continue;
            const auto range = series->second.range(filter.fromMs, filter.toMs, world.nowMs());
            taker.take(range.last - range.first, [&](qint64 i) {
                return slotJson(world, customer, meter, series->second.slot(range.first + i));
            });
        }
        takeIngested(world, filter, customer, &taker);
    }
    return taker.page();
}

QByteArray eventById(const World &world, const QString &id)
{
    const Scenario &scenario = world.scenario();
    if (const auto customer = world.ingestedIds.constFind(id); customer != world.ingestedIds.constEnd()) {
        const QList<IngestedEvent> events = world.ingested.value(*customer);
        for (const IngestedEvent &event : events) {
            if (event.id == id)
                return ingestedJson(world, event);
        }
    }
    const QStringList parts = id.split(u'-');
    if (parts.size() != 4 || parts.at(3).size() < 2)
        return {};
    const qsizetype customer = scenario.customerIndex(u"cus_"_s + parts.at(1));
    const auto series = scenario.series.find({customer, parts.at(2)});
    if (series == scenario.series.end())
        return {};
    const qint64 startMs = parts.at(3).mid(1).toLongLong() * minuteMs;
    const auto range = series->second.range(startMs, startMs + 1, world.nowMs());
    if (range.first == range.last)
        return {};
    const QByteArray json =
        slotJson(world, customer, *scenario.meter(parts.at(2)), series->second.slot(range.first));
    return json.contains(id.toUtf8()) ? json : QByteArray();
}

} // namespace headroom::sandbox
