// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/api/support/connectto.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QSignalSpy>

#include <memory>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

class tst_httpconnection : public Test
{
    Q_OBJECT
private slots:
    void aRequestCarriesKeyAgentAndQuery()
    {
        ScriptedServer server;
        const auto connection = connectTo(server);
        const auto answer = await(connection->get(u"events"_s, {{u"customer_id"_s, u"a+b&c=d/é %41"_s}}));
        QVERIFY(answer);
        QCOMPARE(server.count(), 1);
        const WireRequest request = server.requests().first();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.path(), QByteArray("/events"));
        QCOMPARE(request.target, QByteArray("/events?customer_id=a%2Bb%26c%3Dd%2F%C3%A9%20%2541"));
        QCOMPARE(request.header("authorization"), QByteArray("Bearer dodo_test_k"));
        QVERIFY(request.header("user-agent").startsWith("Headroom/"));
        QVERIFY(request.header("cookie").isEmpty());
    }
    void aPathOfTheBaseUrlIsKept()
    {
        ScriptedServer server;
        QUrl url = server.url();
        url.setPath(u"/gateway/v1"_s);
        HttpConnection connection({url, Environment::Sandbox, *ApiKey::parse("dodo_test_k")}, systemClock, {},
                                  1);
        QVERIFY(await(connection.get(u"meters"_s, {})));
        QCOMPARE(server.requests().first().target, QByteArray("/gateway/v1/meters"));
    }
    void aRefusedConnectionSendsNothing()
    {
        ScriptedServer server;
        HttpConnection connection({server.url(), Environment::Sandbox, *ApiKey::parse("dodo_live_k")},
                                  systemClock, {}, 1);
        QCOMPARE(await(connection.get(u"meters"_s, {})).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(connection.sendOnce("POST", u"x"_s, "{}")).error().kind, ErrorKind::Invalid);
        QTest::qWait(20);
        QCOMPARE(server.count(), 0);
    }
    void statusesBecomeKindsAndTries_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("tries");
        QTest::newRow("400") << 400 << ErrorKind::Rejected << 1;
        QTest::newRow("401") << 401 << ErrorKind::Unauthorized << 1;
        QTest::newRow("403") << 403 << ErrorKind::Unauthorized << 1;
        QTest::newRow("404") << 404 << ErrorKind::Rejected << 1;
        QTest::newRow("407") << 407 << ErrorKind::Protocol << 1;
        QTest::newRow("408") << 408 << ErrorKind::Offline << 3;
        QTest::newRow("409") << 409 << ErrorKind::Conflict << 1;
        QTest::newRow("410") << 410 << ErrorKind::Rejected << 1;
        QTest::newRow("422") << 422 << ErrorKind::Rejected << 1;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited << 3;
        QTest::newRow("500") << 500 << ErrorKind::Server << 3;
        QTest::newRow("503") << 503 << ErrorKind::Server << 3;
        for (const int status : {300, 301, 302, 303, 304, 307, 308})
            QTest::addRow("%d", status) << status << ErrorKind::Protocol << 1;
    }
    void statusesBecomeKindsAndTries()
    {
        QFETCH(const int, status);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, tries);
        ScriptedServer elsewhere;
        ScriptedServer server;
        server.say(ScriptedServer::answer(status, "{\"code\":\"SOME_CODE\",\"message\":\"in words\"}",
                                          {"Location: " + elsewhere.url().toEncoded(), "Retry-After: 0",
                                           "WWW-Authenticate: Basic realm=\"x\""}));
        const auto connection = connectTo(server);
        const auto outcome = await(connection->get(u"meters"_s, {}));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QVERIFY2(outcome.error().detail.contains(QString::number(status)),
                 qPrintable(outcome.error().detail));
        if (status >= 400 && status != 407)
            QVERIFY(outcome.error().detail.contains(u"SOME_CODE: in words"_s));
        if (status < 400)
            QVERIFY(outcome.error().detail.contains(u"proxy"_s));
        QTest::qWait(20);
        QCOMPARE(server.count(), tries);
        QCOMPARE(elsewhere.count(), 0);
    }
    void anErrorBodyMayBeAnything_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>Bad gateway</html>");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("number code") << QByteArray("{\"code\":5,\"message\":{}}");
        QTest::newRow("cut") << QByteArray("{\"code\":\"X");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x01", 4);
        QTest::newRow("deep") << QByteArray(5'000, '[');
        QTest::newRow("long") << "{\"message\":\"" + QByteArray(200'000, 'm') + "\"}";
    }
    void anErrorBodyMayBeAnything()
    {
        QFETCH(const QByteArray, body);
        ScriptedServer server;
        server.say(ScriptedServer::answer(422, body));
        const auto outcome = await(connectTo(server)->get(u"meters"_s, {}));
        QCOMPARE(outcome.error().kind, ErrorKind::Rejected);
        QVERIFY(outcome.error().detail.contains(u"HTTP 422"_s));
        QCOMPARE_LT(outcome.error().detail.size(), 400);
    }
    void anErrorMessageIsOneShortLine()
    {
        ScriptedServer server;
        server.say(ScriptedServer::answer(
            422, "{\"code\":\"A\",\"message\":\"one\\ntwo\\u001b[31m" + QByteArray(900, 'x') + "\"}"));
        const QString detail = await(connectTo(server)->get(u"meters"_s, {})).error().detail;
        QVERIFY(!detail.contains(u'\n'));
        QVERIFY(!detail.contains(u'\x1b'));
        QCOMPARE_LT(detail.size(), 400);
    }
    void whatPassesIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        const QByteArray page = "{\"items\":[]}";
        QTest::newRow("500") << ScriptedServer::answer(500, "");
        QTest::newRow("429") << ScriptedServer::answer(429, "", {"Retry-After: 0"});
        QTest::newRow("html") << ScriptedServer::answer(200, "<html></html>", {"Content-Type: text/html"});
        QTest::newRow("cut") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\n{\"items\"");
    }
    void whatPassesIsTriedAgain()
    {
        QFETCH(const QByteArray, first);
        ScriptedServer server;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            socket.write(server.count() == 1 ? first : ScriptedServer::emptyPage());
            if (server.count() == 1 && first.contains("close"))
                socket.disconnectFromHost();
        });
        QVERIFY(await(connectTo(server)->get(u"meters"_s, {})));
        QCOMPARE(server.count(), 2);
    }
    void aCancelledRequestLeavesTheWire()
    {
        ScriptedServer server;
        server.setScript([](const WireRequest &, QTcpSocket &) {});
        const auto connection = connectTo(server);
        auto future = connection->get(u"meters"_s, {});
        QTRY_COMPARE(server.count(), 1);
        ErrorKind kind = ErrorKind::Server;
        whenDone(future, connection.get(), [&](const Result<HttpAnswer> &r) { kind = r.error().kind; });
        future.cancel();
        QTRY_COMPARE(kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
        server.say(ScriptedServer::emptyPage());
        QVERIFY(await(connection->get(u"meters"_s, {})));
    }
    void cancellingOneOfManyKeepsTheOthers()
    {
        ScriptedServer server;
        const auto connection = connectTo(server);
        QList<Future<HttpAnswer>> futures;
        for (int i = 0; i < 30; ++i)
            futures.append(connection->get(u"meters"_s, {{u"n"_s, QString::number(i)}}));
        for (int i = 1; i < 30; i += 2)
            futures[i].cancel();
        for (int i = 0; i < 30; i += 2)
            QVERIFY(await(futures[i]));
        for (const auto &future : std::as_const(futures))
            QTRY_VERIFY(future.isFinished());
    }
    void atMostSixAreUnderWayAndTheRestWaitInOrder()
    {
        ScriptedServer server;
        int open = 0;
        int most = 0;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            most = std::max(most, ++open);
            QTimer::singleShot(5, &socket, [&] {
                --open;
                socket.write(ScriptedServer::emptyPage());
            });
        });
        const auto connection = connectTo(server);
        QVERIFY(await(connection->get(u"first"_s, {}))); // its headers set the pace
        QList<Future<HttpAnswer>> futures;
        for (int i = 0; i < 60; ++i)
            futures.append(connection->get(u"meters"_s, {{u"n"_s, QString::number(i)}}));
        for (const auto &future : std::as_const(futures))
            QVERIFY(await(future));
        QCOMPARE_LE(most, 6);
        for (int i = 0; i < 60; ++i) // six connections may overtake each other by six
            QCOMPARE_LT(std::abs(server.requests()[i + 1].query(u"n"_s).toLongLong() - i), 6);
    }
    void a429PausesEverythingAndIsNeverEarlierThanTold_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("seconds") << QByteArray("Retry-After: 1");
        QTest::newRow("date") << QByteArray("date");
        QTest::newRow("reset") << QByteArray("reset");
    }
    void a429PausesEverythingAndIsNeverEarlierThanTold()
    {
        QFETCH(const QByteArray, header);
        ScriptedServer server;
        qint64 toldMs = 0;
        QList<qint64> later;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            const qint64 now = systemClock.nowMs();
            if (toldMs != 0) {
                later.append(now);
                socket.write(ScriptedServer::emptyPage());
                return;
            }
            const qint64 second = (now + 800) / 1000 + 1; // not over before it has arrived
            toldMs = header.startsWith("Retry") ? now + 1'000 : second * 1'000;
            QList<QByteArray> headers{header};
            if (header == "date")
                headers = {"Retry-After: " + httpDate(second * 1'000)};
            if (header == "reset")
                headers = {"X-RateLimit-Limit: 240", "X-RateLimit-Remaining: 0",
                           "X-RateLimit-Reset: " + QByteArray::number(second)};
            socket.write(ScriptedServer::answer(429, "{\"code\":\"TOO_MANY_REQUESTS\"}", headers));
        });
        const auto connection = connectTo(server);
        QSignalSpy changed(connection.get(), &HttpConnection::paceChanged);
        const auto first = connection->get(u"a"_s, {});
        QTRY_VERIFY(toldMs > 0);
        QTRY_VERIFY(connection->pace().pausedUntilMs >= toldMs - 1);
        QCOMPARE_GE(changed.count(), 1);
        const auto second = connection->get(u"b"_s, {});
        QVERIFY(await(first));
        QVERIFY(await(second));
        QCOMPARE(later.size(), 2);
        for (const qint64 at : std::as_const(later))
            QCOMPARE_GE(at, toldMs);
        QCOMPARE(connection->pace().pausedUntilMs, 0);
    }
    void a429ThatAsksForLongerThanTwoMinutesIsNotTriedAgain()
    {
        ScriptedServer server;
        server.say(ScriptedServer::answer(429, "", {"Retry-After: 100000"}));
        const auto connection = connectTo(server);
        QCOMPARE(await(connection->get(u"a"_s, {})).error().kind, ErrorKind::RateLimited);
        QCOMPARE(server.count(), 1);
        const qint64 pause = connection->pace().pausedUntilMs - systemClock.nowMs();
        QVERIFY(pause > 100'000 && pause <= 120'000);
    }
    void aPausesEndIsToldThoughNobodyWaits()
    {
        ScriptedServer server;
        server.say(ScriptedServer::answer(429, "", {"Retry-After: 1"}));
        const auto connection = connectTo(server, {.tries = 1});
        QList<qint64> told;
        connect(connection.get(), &HttpConnection::paceChanged, this,
                [&] { told.append(connection->pace().pausedUntilMs); });
        QVERIFY(!await(connection->get(u"a"_s, {})));
        QTRY_VERIFY(!told.isEmpty() && told.last() == 0);
        QCOMPARE_GT(told.first(), 0);
    }
    void aUsedUpBudgetIsWaitedOutWithoutA429()
    {
        ScriptedServer server; // 20 requests a second, as headers and as a rule
        qint64 windowEnd = 0;
        int used = 0;
        int refused = 0;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            const qint64 now = systemClock.nowMs();
            if (now >= windowEnd) {
                windowEnd = (now / 1'000 + 1) * 1'000;
                used = 0;
            }
            const bool over = ++used > 20;
            refused += over ? 1 : 0;
            socket.write(ScriptedServer::answer(
                over ? 429 : 200, "{\"items\":[]}",
                {"X-RateLimit-Limit: 20",
                 "X-RateLimit-Remaining: " + QByteArray::number(std::max(0, 20 - used)),
                 "X-RateLimit-Reset: " + QByteArray::number(windowEnd / 1'000)}));
        });
        const auto connection = connectTo(server);
        QList<Future<HttpAnswer>> futures;
        for (int i = 0; i < 50; ++i)
            futures.append(connection->get(u"meters"_s, {}));
        for (const auto &future : std::as_const(futures))
            QVERIFY(await(future));
        QCOMPARE(refused, 0);
        QCOMPARE(server.count(), 50);
    }
    void destroyingTheConnectionEndsItsRequests()
    {
        ScriptedServer server;
        server.setScript([](const WireRequest &, QTcpSocket &) {});
        auto connection = connectTo(server);
        QObject context;
        int ended = 0;
        for (int i = 0; i < 10; ++i)
            whenDone(connection->get(u"meters"_s, {}), &context, [&](const Result<HttpAnswer> &r) {
                ended += r.error().kind == ErrorKind::Cancelled ? 1 : 0;
            });
        QTRY_VERIFY(server.count() > 0);
        connection.reset();
        QTRY_COMPARE(ended, 10);
    }
};

HEADROOM_TEST(tst_httpconnection)
#include "tst_httpconnection.moc"
