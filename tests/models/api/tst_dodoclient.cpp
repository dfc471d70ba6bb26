// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dodoclient.h"
#include "tests/models/api/support/connectto.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QLoggingCategory>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char testKey[] = "dodo_test_CANARYkey0123456789";
const qint64 fromMs = 1'793'491'200'000; // 2026-11-01T00:00:00Z
const qint64 toMs = 1'796'083'200'000; // 2026-12-01T00:00:00Z

QByteArray fileFor(const QByteArray &path)
{
    if (path.endsWith("usage-history"))
        return fixture(u"usage-history.json"_s);
    if (path.endsWith("credit-usage"))
        return fixture(u"credit-usage.json"_s);
    if (path.startsWith("/subscriptions/"))
        return fixture(u"subscription.json"_s);
    return fixture(QString::fromLatin1(path.mid(1)) + u".json"_s);
}

/// Answers every endpoint with its fixture.
void serveFixtures(ScriptedServer &server)
{
    server.setScript([](const WireRequest &request, QTcpSocket &socket) {
        socket.write(ScriptedServer::json(fileFor(request.path())));
    });
}

ConnectionSettings settingsOf(const ScriptedServer &server)
{
    return {server.url(), Environment::Sandbox, *ApiKey::parse(testKey)};
}

Meter requestsMeter()
{
    Meter meter;
    meter.id = MeterId(u"mtr_requests"_s);
    meter.aggregationKey = u"units"_s;
    return meter;
}

QStringList &logLines()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line) { logLines().append(line); }

/// Answers each list of a key check with the status that \a statuses names for it.
void answerKeyCheck(ScriptedServer &server, const QHash<QByteArray, int> &statuses)
{
    server.setScript([statuses](const WireRequest &request, QTcpSocket &socket) {
        const int status = statuses.value(request.path(), statuses.value("*", 200));
        socket.write(ScriptedServer::answer(
            status, status == 200 ? "{\"items\":[]}" : "{\"code\":\"X\",\"message\":\"HTTP 401\"}"));
    });
}

} // namespace

class tst_dodoclient : public Test
{
    Q_OBJECT
private slots:
    void listsAreAskedForByZeroBasedPages()
    {
        ScriptedServer server;
        serveFixtures(server);
        DodoClient client(settingsOf(server), systemClock);
        QCOMPARE(await(client.meters(0))->items.size(), 3);
        QCOMPARE(await(client.products(1))->items.size(), 4);
        QCOMPARE(await(client.customers(2))->items.size(), 4);
        QCOMPARE(await(client.subscriptions(3))->items.size(), 4);
        QCOMPARE(server.count(), 4);
        for (int page = 0; page < 4; ++page) {
            QCOMPARE(server.requests()[page].query(u"page_number"_s), QString::number(page));
            QCOMPARE(server.requests()[page].query(u"page_size"_s), u"100"_s);
            QCOMPARE(server.requests()[page].method, QByteArray("GET"));
        }
    }
    void archivedPlansAreMarked()
    {
        ScriptedServer server;
        serveFixtures(server);
        DodoClient client(settingsOf(server), systemClock);
        const auto page = await(client.archivedProducts(0));
        QVERIFY(page->items.first().plan.archived);
        QCOMPARE(server.requests().first().query(u"archived"_s), u"true"_s);
        QVERIFY(!await(client.products(0))->items.first().plan.archived);
    }
    void aSubscriptionsPagesAreBelowIt()
    {
        ScriptedServer server;
        serveFixtures(server);
        DodoClient client(settingsOf(server), systemClock);
        const SubscriptionId id(u"sub_aster"_s);
        QCOMPARE(await(client.subscription(id))->subscription.meters.size(), 2);
        QCOMPARE(await(client.usageHistory(id, fromMs, toMs, 0))->items.size(), 2);
        QCOMPARE(await(client.creditUsage(id))->size(), 1);
        QCOMPARE(server.requests()[0].target, QByteArray("/subscriptions/sub_aster"));
        QCOMPARE(server.requests()[1].path(), QByteArray("/subscriptions/sub_aster/usage-history"));
        QCOMPARE(server.requests()[1].query(u"start_date"_s), u"2026-11-01T00:00:00.000Z"_s);
        QCOMPARE(server.requests()[1].query(u"end_date"_s), u"2026-12-01T00:00:00.000Z"_s);
        QCOMPARE(server.requests()[2].target, QByteArray("/subscriptions/sub_aster/credit-usage"));
    }
    void anIdCannotLeaveItsPlaceInThePath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("path"); // empty: refused, nothing sent
        QTest::newRow("slash") << u"a/b"_s << QByteArray("/subscriptions/a%2Fb");
        QTest::newRow("up") << u"../products"_s << QByteArray("/subscriptions/..%2Fproducts");
        QTest::newRow("query") << u"a?b#c"_s << QByteArray("/subscriptions/a%3Fb%23c");
        QTest::newRow("percent") << u"%2e%2e"_s << QByteArray("/subscriptions/%252e%252e");
        QTest::newRow("space") << u"a b"_s << QByteArray("/subscriptions/a%20b");
        QTest::newRow("dots") << u".."_s << QByteArray();
        QTest::newRow("dot") << u"."_s << QByteArray();
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void anIdCannotLeaveItsPlaceInThePath()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, path);
        ScriptedServer server;
        serveFixtures(server);
        DodoClient client(settingsOf(server), systemClock);
        const auto record = await(client.subscription(SubscriptionId(id)));
        QCOMPARE(record.has_value(), !path.isEmpty());
        QCOMPARE(server.count(), path.isEmpty() ? 0 : 1);
        if (record)
            QCOMPARE(server.requests().first().target, path);
        else
            QCOMPARE(record.error().kind, ErrorKind::Invalid);
    }
    void eventsAreThoseOfTheMeterInTheHalfOpenTime()
    {
        ScriptedServer server;
        serveFixtures(server);
        DodoClient client(settingsOf(server), systemClock);
        const qint64 nine = 1'795'251'660'000; // 2026-11-21T09:01:00Z, evt_3
        const auto page = await(client.events(requestsMeter(), AccountId(u"cus_a+b"_s), fromMs, nine, 0));
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->received, 4);
        const WireRequest request = server.requests().first();
        QCOMPARE(request.query(u"meter_id"_s), u"mtr_requests"_s);
        QVERIFY(request.target.contains("customer_id=cus_a%2Bb"));
        QCOMPARE(request.query(u"start"_s), u"2026-11-01T00:00:00.000Z"_s);
        QCOMPARE(request.query(u"end"_s), u"2026-11-21T09:01:00.000Z"_s);
        QVERIFY(await(client.events(requestsMeter(), {}, fromMs, toMs, 0)));
        QVERIFY(!server.requests().last().target.contains("customer_id"));
    }
    void aRefusedKeyIsAskedOnce()
    {
        ScriptedServer server;
        server.say(ScriptedServer::answer(401, "{\"code\":\"UNAUTHORIZED\",\"message\":\"\"}"));
        DodoClient client(settingsOf(server), systemClock);
        const auto page = await(client.meters(0));
        QCOMPARE(page.error().kind, ErrorKind::Unauthorized);
        QTest::qWait(50);
        QCOMPARE(server.count(), 1);
    }
    void theKeyCheckNamesRights_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<int>("events");
        QTest::addColumn<bool>("mayEvents");
        QTest::newRow("all") << 200 << 200 << true;
        QTest::newRow("403 on one") << 200 << 403 << false;
        QTest::newRow("401 on one") << 200 << 401 << false;
    }
    void theKeyCheckNamesRights()
    {
        QFETCH(const int, others);
        QFETCH(const int, events);
        QFETCH(const bool, mayEvents);
        ScriptedServer server;
        answerKeyCheck(server, {{"*", others}, {"/events", events}});
        DodoClient client(settingsOf(server), systemClock);
        const auto rights = await(client.checkKey());
        QVERIFY(rights);
        QVERIFY(rights->meters && rights->products && rights->customers && rights->subscriptions);
        QCOMPARE(rights->events, mayEvents);
        QCOMPARE(server.count(), 5);
        for (const WireRequest &request : server.requests())
            QCOMPARE(request.query(u"page_size"_s), u"1"_s);
    }
    void theKeyCheckTellsAWrongKeyFromMissingRights()
    {
        ScriptedServer server;
        answerKeyCheck(server, {{"*", 401}});
        DodoClient client(settingsOf(server), systemClock);
        QCOMPARE(await(client.checkKey()).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(server.count(), 5);
        answerKeyCheck(server, {{"*", 403}});
        const auto none = await(client.checkKey());
        QVERIFY(none);
        QVERIFY(!none->meters && !none->events);
    }
    void theKeyCheckFailsWhereTheApiIsNotThere()
    {
        ScriptedServer server;
        server.say(ScriptedServer::answer(200, "<html></html>", {"Content-Type: text/html"}));
        DodoClient client(settingsOf(server), systemClock, {.backOffMs = 1});
        QCOMPARE(await(client.checkKey()).error().kind, ErrorKind::Protocol);
        server.say(ScriptedServer::json("{\"data\":[]}"));
        QCOMPARE(await(client.checkKey()).error().path, u"items"_s);
        answerKeyCheck(server, {{"/products", 500}});
        QCOMPARE(await(client.checkKey()).error().kind, ErrorKind::Server);
    }
    void cancellingAbortsTheRequest()
    {
        ScriptedServer server;
        server.setScript([](const WireRequest &, QTcpSocket &) {});
        DodoClient client(settingsOf(server), systemClock);
        auto page = client.meters(0);
        auto check = client.checkKey();
        QTRY_VERIFY(server.count() > 0);
        page.cancel();
        check.cancel();
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
        QTRY_VERIFY(page.isFinished() && check.isFinished());
        ErrorKind kind = ErrorKind::Server;
        whenDone(page, &client, [&](const Result<Page<Meter>> &r) { kind = r.error().kind; });
        QTRY_COMPARE(kind, ErrorKind::Cancelled);
    }
    void destroyingTheClientEndsItsRequests()
    {
        ScriptedServer server;
        server.setScript([](const WireRequest &, QTcpSocket &) {});
        auto client = std::make_unique<DodoClient>(settingsOf(server), systemClock);
        const auto page = client->meters(0);
        const auto check = client->checkKey();
        QTRY_VERIFY(server.count() > 0);
        client.reset();
        QTRY_VERIFY(page.isFinished() && check.isFinished());
    }
    void secretsAndNamesAreNotLogged()
    {
        ScriptedServer server;
        serveFixtures(server);
        logLines().clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const auto previous = qInstallMessageHandler(keepLine);
        {
            DodoClient client(settingsOf(server), systemClock, {.backOffMs = 1});
            static_cast<void>(await(client.customers(0)));
            static_cast<void>(await(client.subscription(SubscriptionId(u"sub_aster"_s))));
            static_cast<void>(await(client.events(requestsMeter(), AccountId(u"cus_aster"_s), fromMs, toMs, 0)));
            server.say(ScriptedServer::answer(500, "{\"code\":\"X\",\"message\":\"Aster Weather GmbH\"}"));
            static_cast<void>(await(client.customers(0)));
            server.say(ScriptedServer::json("{\"items\":[\"Aster"));
            static_cast<void>(await(client.customers(0)));
        }
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules({});
        const QString log = logLines().join(u'\n');
        QVERIFY(log.contains(u"200"_s)); // something was logged at all
        for (const QString &secret : {u"CANARY"_s, u"Bearer"_s, u"Aster"_s, u"aster.example"_s,
                                      u"cus_aster"_s, u"sub_aster"_s, u"consumed_units"_s, u"evt_1"_s})
            QVERIFY2(!log.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }
};

HEADROOM_TEST(tst_dodoclient)
#include "tst_dodoclient.moc"
