// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dododecode.h"
#include "models/api/instant.h"
#include "tests/models/api/support/scriptedserver.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch(); }

/// A page with one subscription whose field \a key is \a value (JSON).
QByteArray subscriptionWith(const QByteArray &key, const QByteArray &value)
{
    QByteArray page = fixture(u"subscriptions.json"_s);
    const qsizetype at = page.indexOf('"' + key + "\":");
    const qsizetype from = at + key.size() + 4;
    const qsizetype to = page.indexOf(",\n", from);
    return page.replace(from, to - from, value);
}

Meter meterOf(Aggregation aggregation)
{
    Meter meter;
    meter.id = MeterId(u"mtr_requests"_s);
    meter.aggregation = aggregation;
    meter.aggregationKey = u"units"_s;
    return meter;
}

} // namespace

class tst_dododecode : public Test
{
    Q_OBJECT
private slots:
    void metersAreRead()
    {
        const auto page = decodeMetersPage(fixture(u"meters.json"_s));
        QVERIFY(page);
        QCOMPARE(page->received, 3);
        QVERIFY(page->setAside.isEmpty());
        const Meter expected{MeterId(u"mtr_requests"_s), u"API requests"_s, u"api.request"_s,
                             Aggregation::Sum,           u"units"_s,        u"requests"_s};
        QVERIFY(page->items[0] == expected);
        QCOMPARE(page->items[1].aggregation, Aggregation::Count);
        QVERIFY(page->items[1].aggregationKey.isEmpty());
        QCOMPARE(page->items[2].aggregation, Aggregation::Max);
    }
    void anAggregationOfTomorrowIsKeptAsUnknown()
    {
        const auto page = decodeMetersPage(fixture(u"meters.json"_s).replace("\"sum\"", "\"median\""));
        QCOMPARE(page->items[0].aggregation, Aggregation::Unknown);
        QVERIFY(page->setAside.isEmpty());
    }
    void productsAreRead()
    {
        const auto page = decodeProductsPage(fixture(u"products.json"_s));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 4);
        const Plan &growth = page->items[0].plan;
        QCOMPARE(growth.name, u"Growth"_s);
        QVERIFY(growth.price == (Money{9900, u"USD"_s}));
        QVERIFY(growth.interval == (Interval{1, u"Month"_s}));
        const MeterId requests(u"mtr_requests"_s);
        const MeterId exports(u"mtr_exports"_s);
        const QList<MeterPrice> meters{{exports, Decimal(2), 500},
                                       {requests, *Decimal::parse(u"0.05"), 1'000'000}};
        QVERIFY(growth.meters == meters);
        const QList<Limit> limits{{exports, Window::Cycle, LimitKind::Included, Cap::number(500)},
                                  {requests, Window::Cycle, LimitKind::Hard, Cap::number(1'000'000)},
                                  {requests, Window::Day, LimitKind::Hard, Cap::unlimited()},
                                  {requests, Window::Minute, LimitKind::Hard, Cap::number(600)}};
        QVERIFY(growth.limits == limits);
        QVERIFY(growth.selfServe);
        QCOMPARE(page->items[0].findings.size(), 1);
        QVERIFY(page->items[0].findings[0].contains(u"Europe/Berlin"_s));
    }
    void oddProductsAreReadWithFindings()
    {
        const auto page = decodeProductsPage(fixture(u"products.json"_s));
        const ProductRecord &starter = page->items[1];
        QVERIFY(!starter.plan.selfServe);
        QVERIFY(starter.plan.limits.isEmpty());
        QCOMPARE(starter.findings.size(), 1);
        QVERIFY(starter.findings[0].contains(u"hr_mtr_requests_day"_s));
        QVERIFY(page->items[2].plan.price == (Money{12345, u"KWD"_s}));
        QVERIFY(page->items[2].plan.interval.unit.isEmpty());
        QVERIFY(page->items[3].plan.price == (Money{500, u"USD"_s}));
        QCOMPARE(page->items[3].findings.size(), 1);
    }
    void customersAreReadWithTheZonesThatExist()
    {
        const auto page = decodeCustomersPage(fixture(u"customers.json"_s));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 4);
        QVERIFY(page->items[0]
                == (Customer{AccountId(u"cus_aster"_s), u"Aster Weather GmbH"_s, u"ops@aster.example"_s,
                             u"Europe/Berlin"_s}));
        QCOMPARE(page->items[1].zone, u"America/Montreal"_s);
        QCOMPARE(page->items[2].name, u"雪の測候所"_s);
        QCOMPARE(page->items[3].zone, QString());
        QVERIFY(page->items[3].name.startsWith(u"<b>Robert')"_s));
    }
    void subscriptionsAreReadWithoutMeters()
    {
        const auto page = decodeSubscriptionsPage(fixture(u"subscriptions.json"_s));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 4);
        const Subscription &aster = page->items[0].subscription;
        QCOMPARE(aster.id.toString(), u"sub_aster"_s);
        QCOMPARE(aster.account.toString(), u"cus_aster"_s);
        QCOMPARE(aster.cycleStartMs, utc(u"2026-11-01T00:00:00Z"_s));
        QVERIFY(aster.meters.isEmpty());
        QCOMPARE(aster.ownCaps.size(), 2);
        QVERIFY(aster.ownCaps[0]
                == (MetadataCap{MeterId(u"mtr_requests"_s), Window::Cycle, LimitKind::Hard,
                                Cap::number(800'000), u"Europe/Berlin"_s}));
        QVERIFY(aster.isLive());
        const Subscription &boreal = page->items[1].subscription;
        QVERIFY(boreal.hasScheduledChange);
        QCOMPARE(boreal.cycleEndMs, utc(u"2026-12-01T10:00:00.125Z"_s));
        const SubscriptionRecord &cinder = page->items[2];
        QCOMPARE(cinder.subscription.status, u"hibernating"_s);
        QVERIFY(!cinder.subscription.isLive());
        QCOMPARE(cinder.subscription.price.minor, std::numeric_limits<qint64>::max());
        QCOMPARE(cinder.findings.size(), 1);
        QVERIFY(page->items[3].subscription.cancelsAtCycleEnd && page->items[3].subscription.onDemand);
    }
    void aSubscriptionsDetailHasMetersAndCredits()
    {
        const auto record = decodeSubscription(fixture(u"subscription.json"_s));
        QVERIFY(record);
        QVERIFY(record->subscription.hasCredits);
        const QList<SubscriptionMeter> meters{
            {MeterId(u"mtr_exports"_s), 5'000'000'000, Decimal(), u"USD"_s},
            {MeterId(u"mtr_requests"_s), 1'000'000, *Decimal::parse(u"0.05"), u"USD"_s}};
        QVERIFY(record->subscription.meters == meters);
    }
    void usageIsReadExactly()
    {
        const auto page = decodeUsagePage(fixture(u"usage-history.json"_s));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items[0].meters[0].consumed.toString(), u"982400"_s);
        QCOMPARE(page->items[0].meters[1].consumed.toString(), u"12.25"_s);
        QCOMPARE(page->items[1].meters[0].consumed.toString(), u"9007199254740993.0000000001"_s);
        QCOMPARE(page->items[0].endMs, page->items[0].startMs + 30LL * 86'400'000);
    }
    void aMeterOfAPeriodIsSetAsideAlone()
    {
        const auto page =
            decodeUsagePage(fixture(u"usage-history.json"_s).replace("\"12.25\"", "\"tempor ipsum\""));
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items[0].meters.size(), 1);
        QCOMPARE(page->setAside.size(), 2);
        QVERIFY(page->setAside[0]
                == (SetAside{u"items[0].meters[1].consumed_units"_s, u"not a decimal number"_s,
                             u"mtr_exports"_s}));
    }
    void creditsAreRead()
    {
        const auto credits = decodeCreditUsage(fixture(u"credit-usage.json"_s));
        QVERIFY(credits);
        const CreditStanding expected{EntitlementId(u"cde_tokens"_s), u"Tokens"_s, u"tokens"_s, Decimal(),
                                      *Decimal::parse(u"12.5"),       true};
        QVERIFY(credits->first() == expected);
    }
    void eventsCountTheMetersKey()
    {
        const auto page = decodeEventsPage(fixture(u"events.json"_s), meterOf(Aggregation::Sum));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 4);
        const UsageEvent day{u"evt_1"_s,       AccountId(u"cus_aster"_s),
                             u"api.request"_s, utc(u"2026-11-20T00:00:00Z"_s),
                             41'200,           UsageEvent::Span::Day};
        QVERIFY(page->items[0] == day);
        QCOMPARE(page->items[1].atMs, utc(u"2026-11-21T08:00:00Z"_s));
        QCOMPARE(page->items[1].span, UsageEvent::Span::Hour);
        QCOMPARE(page->items[2].units, 120);
        QCOMPARE(page->items[2].span, UsageEvent::Span::Minute);
        QCOMPARE(page->items[3].span, UsageEvent::Span::Point);
    }
    void eventsOfACountMeterCountOne()
    {
        const auto page = decodeEventsPage(fixture(u"events.json"_s), meterOf(Aggregation::Count));
        for (const UsageEvent &event : page->items)
            QCOMPARE(event.units, 1);
    }
    void eventsWithoutUsableUnitsAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("units");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fraction") << QByteArray("1.5") << u"expected a whole number, found a fraction"_s;
        QTest::newRow("text") << QByteArray("\"many\"") << u"expected a whole number, found other text"_s;
        QTest::newRow("text fraction")
            << QByteArray("\"1.5\"") << u"expected a whole number, found other text"_s;
        QTest::newRow("bool") << QByteArray("true") << u"expected a whole number, found true or false"_s;
        QTest::newRow("null") << QByteArray("null") << u"expected a whole number, found null"_s;
        QTest::newRow("negative") << QByteArray("-1") << u"below 0"_s;
        QTest::newRow("beyond") << QByteArray("9223372036854775808") << u"a number beyond 64 bits"_s;
        QTest::newRow("far beyond") << QByteArray("99999999999999999999999") << u"a number beyond 64 bits"_s;
        QTest::newRow("beyond, text")
            << QByteArray("\"9223372036854775808\"") << u"expected a whole number, found other text"_s;
    }
    void eventsWithoutUsableUnitsAreSetAside()
    {
        QFETCH(const QByteArray, units);
        QFETCH(const QString, reason);
        const auto page =
            decodeEventsPage(fixture(u"events.json"_s).replace("41200", units), meterOf(Aggregation::Sum));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 3);
        QVERIFY2(page->setAside.first() == (SetAside{u"items[0].metadata.units"_s, reason, u"evt_1"_s}),
                 qPrintable(page->setAside.first().path + page->setAside.first().reason));
    }
    void aRecordIsSetAsideWithPathAndReason_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("number") << QByteArray("next_billing_date") << QByteArray("5")
                                << u"items[0].next_billing_date"_s << u"expected text, found a number"_s;
        QTest::newRow("no zone") << QByteArray("next_billing_date") << QByteArray("\"2026-12-01T00:00:00\"")
                                 << u"items[0].next_billing_date"_s << u"not a time with a zone (RFC 3339)"_s;
        QTest::newRow("null") << QByteArray("status") << QByteArray("null") << u"items[0].status"_s
                              << u"expected text, found null"_s;
        QTest::newRow("empty id") << QByteArray("subscription_id") << QByteArray("\"\"")
                                  << u"items[0].subscription_id"_s << u"empty"_s;
        QTest::newRow("NUL in id") << QByteArray("product_id") << QByteArray("\"a\\u0000b\"")
                                   << u"items[0].product_id"_s << u"holds characters that no id has"_s;
        QTest::newRow("lone surrogate in id")
            << QByteArray("product_id") << QByteArray("\"a\\ud83db\"") << u"items[0].product_id"_s
            << u"holds characters that no id has"_s;
        QTest::newRow("lone low surrogate in id")
            << QByteArray("product_id") << QByteArray("\"a\\udc00b\"") << u"items[0].product_id"_s
            << u"holds characters that no id has"_s;
        QTest::newRow("fraction") << QByteArray("recurring_pre_tax_amount") << QByteArray("99.5")
                                  << u"items[0].recurring_pre_tax_amount"_s
                                  << u"expected a whole number, found a fraction"_s;
        QTest::newRow("2^63") << QByteArray("recurring_pre_tax_amount") << QByteArray("9223372036854775808")
                              << u"items[0].recurring_pre_tax_amount"_s << u"a number beyond 64 bits"_s;
        QTest::newRow("10^30") << QByteArray("recurring_pre_tax_amount")
                               << QByteArray("1000000000000000000000000000000")
                               << u"items[0].recurring_pre_tax_amount"_s << u"a number beyond 64 bits"_s;
        QTest::newRow("negative") << QByteArray("recurring_pre_tax_amount") << QByteArray("-1")
                                  << u"items[0].recurring_pre_tax_amount"_s << u"below 0"_s;
        QTest::newRow("text for bool") << QByteArray("on_demand") << QByteArray("\"false\"")
                                       << u"items[0].on_demand"_s << u"expected true or false, found text"_s;
        QTest::newRow("twice") << QByteArray("status") << QByteArray("\"active\", \"status\": \"paused\"")
                               << u"items[0].status"_s << u"stands twice"_s;
        QTest::newRow("list for object") << QByteArray("customer") << QByteArray("[], \"x\": {\"a\":1")
                                         << u"items[0].customer"_s << u"expected an object, found a list"_s;
        QTest::newRow("nested") << QByteArray("customer_id") << QByteArray("7")
                                << u"items[0].customer.customer_id"_s << u"expected text, found a number"_s;
    }
    void aRecordIsSetAsideWithPathAndReason()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, path);
        QFETCH(const QString, reason);
        const auto page = decodeSubscriptionsPage(subscriptionWith(key, value));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->items.size(), 3);
        QCOMPARE(page->received, 4);
        QCOMPARE(page->setAside.first().path, path);
        QCOMPARE(page->setAside.first().reason, reason);
        if (key != "subscription_id")
            QCOMPARE(page->setAside.first().id, u"sub_aster"_s);
    }
    void nobodyHidesBehindAnOddName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("read");
        QTest::newRow("NUL") << QByteArray("\"a\\u0000b\"") << u"a\uFFFDb"_s;
        QTest::newRow("high half") << QByteArray("\"a\\ud83d b\"") << u"a\uFFFD b"_s;
        QTest::newRow("low half") << QByteArray("\"a\\udc00b\"") << u"a\uFFFDb"_s;
        QTest::newRow("two high halves and a low") << QByteArray("\"\\ud83d\\ud83d\\ude00\"") << u"\uFFFD😀"_s;
        QTest::newRow("a pair") << QByteArray("\"\\ud83d\\ude00\"") << u"😀"_s;
        QTest::newRow("escaped backslash") << QByteArray("\"\\\\ud83d\"") << u"\\ud83d"_s;
        QTest::newRow("digits in a text")
            << QByteArray("\"99999999999999999999999 \\ud83d\"") << u"99999999999999999999999 \uFFFD"_s;
    }
    void nobodyHidesBehindAnOddName()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, read);
        const auto page =
            decodeCustomersPage(fixture(u"customers.json"_s).replace("\"Aster Weather GmbH\"", name));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->items.size(), 4);
        QCOMPARE(page->items[0].name, read);
    }
    void ourMetadataIsReadOrNamed_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("finding"); // empty: read as a cap
        QTest::newRow("number") << QByteArray("\"hr_m_day\":\"hard:5:UTC\"") << QString();
        QTest::newRow("underscores") << QByteArray("\"hr_mtr_a_b_cycle\":\"included:5:UTC\"") << QString();
        QTest::newRow("zero") << QByteArray("\"hr_m_day\":\"hard:0:UTC\"") << QString();
        QTest::newRow("40 characters")
            << "\"hr_" + QByteArray(33, 'm') + "_day\":\"hard:5:UTC\"" << QString();
        QTest::newRow("41 characters")
            << "\"hr_" + QByteArray(34, 'm') + "_day\":\"hard:5:UTC\"" << u"40 characters"_s;
        QTest::newRow("no meter") << QByteArray("\"hr__day\":\"hard:5:UTC\"") << u"_minute, _day or _cycle"_s;
        QTest::newRow("no window") << QByteArray("\"hr_m\":\"hard:5:UTC\"") << u"_minute, _day or _cycle"_s;
        QTest::newRow("other window")
            << QByteArray("\"hr_m_week\":\"hard:5:UTC\"") << u"_minute, _day or _cycle"_s;
        QTest::newRow("other kind") << QByteArray("\"hr_m_day\":\"overage:5:UTC\"") << u"<hard|included>"_s;
        QTest::newRow("two parts") << QByteArray("\"hr_m_day\":\"hard:5\"") << u"<hard|included>"_s;
        QTest::newRow("negative") << QByteArray("\"hr_m_day\":\"hard:-1:UTC\"") << u"whole number"_s;
        QTest::newRow("fraction") << QByteArray("\"hr_m_day\":\"hard:1.5:UTC\"") << u"whole number"_s;
        QTest::newRow("blank") << QByteArray("\"hr_m_day\":\"hard: 5:UTC\"") << u"whole number"_s;
        QTest::newRow("beyond") << QByteArray("\"hr_m_day\":\"hard:9223372036854775808:UTC\"")
                                << u"whole number"_s;
        QTest::newRow("no zone") << QByteArray("\"hr_m_day\":\"hard:5:\"") << u"no zone"_s;
        QTest::newRow("a number") << QByteArray("\"hr_m_day\":5") << u"<hard|included>"_s;
        QTest::newRow("twice") << QByteArray("\"hr_m_day\":\"hard:5:UTC\",\"hr_m_day\":\"hard:6:UTC\"")
                               << u"stands twice"_s;
        QTest::newRow("letters") << QByteArray("\"hr_mé_day\":\"hard:5:UTC\"") << u"40 characters"_s;
    }
    void ourMetadataIsReadOrNamed()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QString, finding);
        const QByteArray body = fixture(u"subscription.json"_s).replace("\"source\": \"self\"", field);
        const auto record = decodeSubscription(body);
        QVERIFY(record);
        const qsizetype caps = finding.isEmpty() || finding == u"stands twice"_s ? 3 : 2;
        QCOMPARE(record->subscription.ownCaps.size(), caps);
        QCOMPARE(record->findings.size(), finding.isEmpty() ? 0 : 1);
        QVERIFY2(record->findings.join(u' ').contains(finding), qPrintable(record->findings.join(u' ')));
    }
    void timesNeedAZone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("same"); // as Qt reads it; empty = refused
        QTest::newRow("Z") << QByteArray("2026-11-21T10:00:00Z") << u"2026-11-21T10:00:00Z"_s;
        QTest::newRow("lower") << QByteArray("2026-11-21t10:00:00z") << u"2026-11-21T10:00:00Z"_s;
        QTest::newRow("offset") << QByteArray("2026-11-21T10:00:00+05:30") << u"2026-11-21T04:30:00Z"_s;
        QTest::newRow("negative offset")
            << QByteArray("2026-12-31T23:30:00-01:00") << u"2027-01-01T00:30:00Z"_s;
        QTest::newRow("micros") << QByteArray("2026-11-21T10:00:00.123999Z") << u"2026-11-21T10:00:00.123Z"_s;
        QTest::newRow("nanos") << QByteArray("2026-11-21T10:00:00.000000001Z") << u"2026-11-21T10:00:00Z"_s;
        QTest::newRow("leap day") << QByteArray("2028-02-29T00:00:00Z") << u"2028-02-29T00:00:00Z"_s;
        QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << u"2017-01-01T00:00:00Z"_s;
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.500Z")
                                     << u"1969-12-31T23:59:59.500Z"_s;
        QTest::newRow("year 2000") << QByteArray("2000-03-01T00:00:00Z") << u"2000-03-01T00:00:00Z"_s;
        for (const char *wrong : {"",
                                  "2026-11-21",
                                  "2026-11-21T10:00:00",
                                  "2026-11-21T10:00Z",
                                  "2026-11-21T10:00:00 Z",
                                  "2026-02-29T00:00:00Z",
                                  "1900-02-29T00:00:00Z",
                                  "2026-13-01T00:00:00Z",
                                  "2026-00-01T00:00:00Z",
                                  "2026-11-31T00:00:00Z",
                                  "2026-11-21T24:00:00Z",
                                  "2026-11-21T10:60:00Z",
                                  "2026-11-21T10:00:61Z",
                                  "2026-11-21T10:00:00.Z",
                                  "2026-11-21T10:00:00+5:30",
                                  "2026-11-21T10:00:00+0530",
                                  "2026-11-21T10:00:00+24:00",
                                  "2026-11-21T10:00:00Zx",
                                  "+2026-11-21T10:00:00Z",
                                  "26-11-21T10:00:00Z",
                                  "2026-1a-21T10:00:00Z",
                                  "1763719200"})
            QTest::newRow(wrong) << QByteArray(wrong) << QString();
    }
    void timesNeedAZone()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, same);
        const auto ms = instantFromText(std::string_view(text.constData(), size_t(text.size())));
        QCOMPARE(ms.has_value(), !same.isEmpty());
        if (ms)
            QCOMPARE(*ms, utc(same));
    }
    void everyDayIsTheDayThatQtSays()
    {
        for (QDate day(1968, 1, 1); day.year() < 2102; day = day.addDays(1)) {
            const QByteArray text = day.toString(Qt::ISODate).toLatin1() + "T12:00:00Z";
            QCOMPARE(instantFromText(text.constData()),
                     QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        }
    }
};

HEADROOM_TEST(tst_dododecode)
#include "tst_dododecode.moc"
