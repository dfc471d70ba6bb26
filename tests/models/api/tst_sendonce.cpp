// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/httpconnection.h"
#include "tests/models/api/support/scriptedserver.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Loses a write's connection in the way \a how; anything else is answered well.
void lose(const QString &how, const WireRequest &request, QTcpSocket &socket)
{
    const bool write = request.method != "GET";
    if (how == u"closes at once"_s || (write && how == u"closes a used connection"_s)) {
        socket.disconnectFromHost();
    } else if (how == u"resets at once"_s || (write && how == u"resets a used connection"_s)) {
        socket.abort();
    } else if (how == u"half a status line"_s) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Le");
        socket.disconnectFromHost();
    } else if (how == u"100 and close"_s) {
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        socket.disconnectFromHost();
    } else if (how == u"408 and close"_s) {
        socket.write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    } else if (how == u"half a body"_s) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"payment_id\"");
        socket.disconnectFromHost();
    } else {
        socket.write(ScriptedServer::json("{}"));
    }
}

} // namespace

class tst_sendonce : public Test
{
    Q_OBJECT
private slots:
    void aLostConnectionLeavesOneWriteOnTheWire_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("how");
        for (const char *method : {"POST", "PATCH", "PUT"}) {
            for (const QString &how :
                 {u"closes at once"_s, u"resets at once"_s, u"closes a used connection"_s,
                  u"resets a used connection"_s, u"half a status line"_s, u"100 and close"_s,
                  u"408 and close"_s, u"half a body"_s})
                QTest::addRow("%s, %s", method, qPrintable(how)) << QByteArray(method) << how;
        }
    }
    void aLostConnectionLeavesOneWriteOnTheWire()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, how);
        ScriptedServer server;
        const SystemClock clock;
        HttpConnection connection({server.url(), Environment::Sandbox, *ApiKey::parse("dodo_test_k")}, clock,
                                  {.totalMs = 3'000, .idleMs = 3'000}, 1);
        if (how.contains(u"used"_s))
            QVERIFY(await(connection.get(u"meters"_s, {})));
        server.setScript(
            [how](const WireRequest &request, QTcpSocket &socket) { lose(how, request, socket); });
        const int before = server.count();
        const auto outcome =
            await(connection.sendOnce(method, u"subscriptions/sub_1"_s, "{\"metadata\":{}}"));
        QTest::qWait(50); // time for a second one to arrive
        QCOMPARE(server.count() - before, 1);
        QCOMPARE(server.requests().last().method, method);
        QCOMPARE(server.requests().last().body, QByteArray("{\"metadata\":{}}"));
        if (how == u"408 and close"_s)
            QCOMPARE(outcome->status, 408);
        else
            QVERIFY(!outcome);
    }
    void aWriteIsNeverTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void aWriteIsNeverTriedAgain()
    {
        QFETCH(const int, status);
        ScriptedServer server;
        server.say(ScriptedServer::answer(
            status, status == 204 ? "" : "{\"code\":\"PENDING_PLAN_CHANGE_EXISTS\",\"message\":\"\"}",
            {"Location: /elsewhere", "Retry-After: 0"}));
        const SystemClock clock;
        HttpConnection connection({server.url(), Environment::Sandbox, *ApiKey::parse("dodo_test_k")}, clock,
                                  {.backOffMs = 1}, 1);
        const auto outcome = await(connection.sendOnce("POST", u"x"_s, "{}"));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, status);
        QTest::qWait(20);
        QCOMPARE(server.count(), 1);
        if (status == 409) {
            QVERIFY(sameCode(refusalOf(outcome->body).code, u"PendingPlanChangeExists"));
            QVERIFY(!sameCode(refusalOf(outcome->body).code, u"PendingPlanChange"));
        }
    }
    void aStalledWriteEndsAtItsDeadlineAndIsNotSentAgain()
    {
        ScriptedServer server;
        server.setScript([](const WireRequest &, QTcpSocket &) {});
        const SystemClock clock;
        HttpConnection connection({server.url(), Environment::Sandbox, *ApiKey::parse("dodo_test_k")}, clock,
                                  {.totalMs = 2'000, .idleMs = 5'000, .backOffMs = 1}, 1);
        const auto outcome = await(connection.sendOnce("POST", u"x"_s, QByteArray(300'000, 'x')));
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QTest::qWait(20);
        QCOMPARE(server.count(), 1);
        QCOMPARE(server.requests().first().body.size(), 300'000);
    }
};

HEADROOM_TEST(tst_sendonce)
#include "tst_sendonce.moc"
