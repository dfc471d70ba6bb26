// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sandbox/sandboxclient.h"
#include "tests/support/test.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;
using namespace headroom::sandbox;

namespace {

struct Event
{
    qint64 units = 0;
    QString span;
};
/// By time, of one customer and meter.
using Events = std::map<qint64, Event>;

Events eventsOf(SandboxClient *client, const QString &customer, const QString &meter)
{
    Events events;
    const QJsonArray items = client->all(u"/events?meter_id=%1&customer_id=%2"_s.arg(meter, customer));
    for (const QJsonValue &item : items) {
        const auto ms = msFromIso(item[u"timestamp"_s].toString());
        const QJsonObject metadata = item[u"metadata"_s].toObject();
        const bool fresh =
            events.emplace(*ms, Event{metadata[u"units"_s].toInteger(), metadata[u"span"_s].toString()})
                .second;
        if (!fresh)
            qFatal("two events at one instant");
    }
    return events;
}

qint64 sumIn(const Events &events, qint64 fromMs, qint64 toMs)
{
    qint64 sum = 0;
    for (auto it = events.lower_bound(fromMs); it != events.lower_bound(toMs); ++it)
        sum += it->second.units;
    return sum;
}

/// Says where events and usage history differ; empty = nowhere.
QString difference(SandboxClient *client, const QJsonObject &subscription)
{
    const QString id = subscription[u"subscription_id"_s].toString();
    const QString customer = subscription[u"customer"_s][u"customer_id"_s].toString();
    std::map<QString, Events> events;
    const QJsonArray periods = client->all(u"/subscriptions/%1/usage-history"_s.arg(id));
    for (const QJsonValue &period : periods) {
        const qint64 from = *msFromIso(period[u"start_date"_s].toString());
        const qint64 to = *msFromIso(period[u"end_date"_s].toString());
        const QJsonArray meters = period[u"meters"_s].toArray();
        for (const QJsonValue &meter : meters) {
            const QString name = meter[u"id"_s].toString();
            if (!events.contains(name))
                events[name] = eventsOf(client, customer, name);
            const QString sum = QString::number(sumIn(events[name], from, to));
            if (meter[u"consumed_units"_s].toString() != sum)
                return id + u' ' + name + u": events say "_s + sum;
        }
    }
    return periods.isEmpty() ? id + u" has no period"_s : QString();
}

QJsonArray someSubscriptions(SandboxClient *client)
{
    QJsonArray some = client->get(u"/subscriptions?page_size=6"_s).items();
    for (const QString &path : {u"/subscriptions?product_id=pdt_scale&page_size=3"_s,
                                u"/subscriptions?product_id=pdt_pro_year&page_size=2"_s,
                                u"/subscriptions?status=cancelled&page_size=2"_s}) {
        const QJsonArray more = client->get(path).items();
        for (const QJsonValue &item : more)
            some.append(item);
    }
    return some;
}

qint64 openUnits(SandboxClient *client, const QString &subscription, const QString &meter)
{
    const QJsonObject open =
        client->get(u"/subscriptions/%1/usage-history"_s.arg(subscription)).items().first().toObject();
    const QJsonArray meters = open[u"meters"_s].toArray();
    for (const QJsonValue &entry : meters) {
        if (entry[u"id"_s].toString() == meter)
            return entry[u"consumed_units"_s].toString().toLongLong();
    }
    return -1;
}

} // namespace

class tst_sandboxusage : public headroom::Test
{
    Q_OBJECT
private slots:
    void theEventsOfAPeriodSumUpToItsUsageHistory()
    {
        SandboxClient client;
        const QJsonArray subscriptions = someSubscriptions(&client);
        QVERIFY(subscriptions.size() > 10);
        for (const QJsonValue &subscription : subscriptions)
            QCOMPARE(difference(&client, subscription.toObject()), QString());
    }

    void theSumsStillAgreeAfterTheClockWentOnPastABillingDate()
    {
        SandboxClient client;
        const qint64 start = client.sandbox().world().nowMs();
        const QJsonArray subscriptions = client.all(u"/subscriptions?status=active"_s);
        QJsonObject first = subscriptions.first().toObject();
        for (const QJsonValue &other : subscriptions) {
            const bool renews = !other[u"cancel_at_next_billing_date"_s].toBool();
            if (renews && other[u"next_billing_date"_s].toString() < first[u"next_billing_date"_s].toString())
                first = other.toObject();
        }
        client.moveTo(start + 31 * minuteMs + 7'000);
        QCOMPARE(difference(&client, first), QString());
        const qint64 border = *msFromIso(first[u"next_billing_date"_s].toString());
        client.moveTo(border + 5 * minuteMs);
        QCOMPARE(difference(&client, first), QString());
        const QJsonObject after =
            client.get(u"/subscriptions/"_s + first[u"subscription_id"_s].toString()).json();
        QCOMPARE(after[u"previous_billing_date"_s], first[u"next_billing_date"_s]);
        QVERIFY(*msFromIso(after[u"next_billing_date"_s].toString()) > border + 5 * minuteMs);
    }

    void noStretchOfTimeIsSentTwice()
    {
        SandboxClient client;
        client.moveTo(client.sandbox().world().nowMs() + 20 * minuteMs);
        std::set<QString> spans;
        const QJsonArray subscriptions = someSubscriptions(&client);
        for (const QJsonValue &subscription : subscriptions) {
            const QString customer = subscription[u"customer"_s][u"customer_id"_s].toString();
            qint64 end = 0;
            const Events events = eventsOf(&client, customer, QLatin1String(apiMeter));
            for (const auto &[ms, event] : events) {
                QVERIFY2(ms >= end, "an event begins inside another's span");
                // Days are 23 to 25 hours long.
                end = ms + (event.span == u"day" ? 23 * hourMs : event.span == u"hour" ? hourMs : minuteMs);
                spans.insert(event.span);
            }
        }
        QCOMPARE(spans, (std::set<QString>{u"day"_s, u"hour"_s, u"minute"_s}));
    }

    void rollUpsBeginWithTheDayOfTheAccountsZone()
    {
        SandboxClient client;
        const QJsonArray customers = client.all(u"/customers"_s);
        int checked = 0;
        for (const QJsonValue &customer : customers) {
            const QString zone = customer[u"metadata"_s][u"zone"_s].toString();
            if (zone != u"Asia/Kolkata"_s || checked == 3)
                continue;
            const Events events =
                eventsOf(&client, customer[u"customer_id"_s].toString(), QLatin1String(apiMeter));
            for (const auto &[ms, event] : events) {
                if (event.span == u"day"_s)
                    QCOMPARE(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone("Asia/Kolkata")).time(),
                             QTime(0, 0));
            }
            ++checked;
        }
        QCOMPARE(checked, 3);
    }

    void usageGrowsByTheMinuteWhileTheClockRuns()
    {
        SandboxClient client;
        const QJsonObject first =
            client.get(u"/subscriptions?product_id=pdt_scale"_s).items().first().toObject();
        const QString id = first[u"subscription_id"_s].toString();
        const QString customer = first[u"customer"_s][u"customer_id"_s].toString();
        const Events before = eventsOf(&client, customer, QLatin1String(apiMeter));
        const qint64 units = openUnits(&client, id, QLatin1String(apiMeter));
        QCOMPARE(openUnits(&client, id, QLatin1String(apiMeter)), units);
        client.moveTo(client.sandbox().world().nowMs() + 30 * minuteMs);
        const Events after = eventsOf(&client, customer, QLatin1String(apiMeter));
        QCOMPARE(after.size(), before.size() + 30);
        for (const auto &[ms, event] : before)
            QCOMPARE(after.at(ms).units, event.units);
        QVERIFY(openUnits(&client, id, QLatin1String(apiMeter)) > units);
    }

    void anEventPageDoesNotChangeWhileTheEndIsFixed()
    {
        SandboxClient client;
        const qint64 now = client.sandbox().world().nowMs();
        const QString path = u"/events?meter_id=mtr_api&page_size=100&page_number=40&end="_s + isoUtc(now);
        const QByteArray body = client.get(path).body;
        client.moveTo(now + 3 * hourMs);
        QCOMPARE(client.get(path).body, body);
    }

    void startIsIncludedAndEndIsNot()
    {
        SandboxClient client;
        const QString customer = client.get(u"/customers"_s).items().first()[u"customer_id"_s].toString();
        const Events events = eventsOf(&client, customer, QLatin1String(apiMeter));
        const auto second = std::next(events.begin());
        const QString path = u"/events?customer_id=%1&meter_id=mtr_api&start=%2&end=%3"_s.arg(
            customer, isoUtc(events.begin()->first), isoUtc(second->first));
        QCOMPARE(client.get(path).items().size(), 1);
    }

    void unknownMetersAndForeignNamesAreRefused()
    {
        SandboxClient client;
        QCOMPARE(client.get(u"/events?meter_id=none"_s).status, 404);
        QCOMPARE(client.get(u"/events?meter_id=mtr_api&event_name=mcp.call"_s).status, 400);
        QCOMPARE(client.get(u"/events?customer_id=none"_s).items().size(), 0);
        const QJsonValue event = client.get(u"/events?meter_id=mtr_mcp"_s).items().first();
        QCOMPARE(client.get(u"/events/"_s + event[u"event_id"_s].toString()).json(), event.toObject());
        QCOMPARE(client.get(u"/events/none"_s).status, 404);
    }

    void anIngestedEventCountsOnce()
    {
        SandboxClient client;
        const QJsonObject first = client.get(u"/subscriptions?status=active"_s).items().first().toObject();
        const QString customer = first[u"customer"_s][u"customer_id"_s].toString();
        const QString id = first[u"subscription_id"_s].toString();
        const qint64 before = openUnits(&client, id, QLatin1String(apiMeter));
        const QJsonObject event{{u"event_id"_s, u"own-1"_s},
                                {u"customer_id"_s, customer},
                                {u"event_name"_s, u"api.request"_s},
                                {u"metadata"_s, QJsonObject{{u"units"_s, 41}}}};
        const QJsonObject call{{u"events"_s, QJsonArray{event}}};
        QCOMPARE(client.post(u"/events/ingest"_s, call).json()[u"ingested_count"_s].toInt(), 1);
        QCOMPARE(client.post(u"/events/ingest"_s, call).json()[u"ingested_count"_s].toInt(), 0);
        QCOMPARE(openUnits(&client, id, QLatin1String(apiMeter)), before + 41);
        QCOMPARE(client.post(u"/events/ingest"_s, {{u"events"_s, QJsonArray{event, event}}}).status, 422);
        QJsonObject old = event;
        old[u"event_id"_s] = u"own-2"_s;
        old[u"timestamp"_s] = u"2026-11-21T11:00:00Z"_s;
        QCOMPARE(client.post(u"/events/ingest"_s, {{u"events"_s, QJsonArray{old}}}).status, 422);
    }
};
HEADROOM_TEST(tst_sandboxusage)
#include "tst_sandboxusage.moc"
