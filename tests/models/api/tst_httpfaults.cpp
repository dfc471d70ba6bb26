// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/api/support/connectto.h"
#include "tests/support/test.h"

#include <QFile>

#include <memory>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Resident memory in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class tst_httpfaults : public Test
{
    Q_OBJECT
private slots:
    void theNetworkMayBeGone()
    {
        HttpConnection nobody(
            {QUrl(u"http://127.0.0.1:1"_s), Environment::Sandbox, *ApiKey::parse("dodo_test_k")}, systemClock,
            {.backOffMs = 2}, 1);
        const auto refused = await(nobody.get(u"meters"_s, {}));
        QCOMPARE(refused.error().kind, ErrorKind::Offline);
        QVERIFY(refused.error().detail.contains(u"Nothing answers"_s));
    }
    void aSilentServerEndsAtTheIdleLimit()
    {
        ScriptedServer server;
        server.setScript([](const WireRequest &, QTcpSocket &) {});
        const auto outcome =
            await(connectTo(server, {.totalMs = 20'000, .idleMs = 150, .tries = 1})->get(u"meters"_s, {}));
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QVERIFY(outcome.error().detail.contains(u"silent"_s));
    }
    void aDrippingServerEndsAtTheTotalLimit_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{");
        QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ");
    }
    void aDrippingServerEndsAtTheTotalLimit()
    {
        QFETCH(const QByteArray, head);
        ScriptedServer server;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            socket.write(head);
            auto *const drip = new QTimer(&socket);
            connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            drip->start(20);
        });
        const auto outcome =
            await(connectTo(server, {.totalMs = 400, .idleMs = 10'000, .tries = 1})->get(u"meters"_s, {}));
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QVERIFY2(outcome.error().detail.contains(u"no complete answer"_s),
                 qPrintable(outcome.error().detail));
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0); // hung up
    }
    void aHugeBodyIsNotReadOn()
    {
        ScriptedServer server;
        const QByteArray block(1024 * 1024, ' ');
        qint64 written = 0;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
            const auto more = [&] {
                while (socket.bytesToWrite() < 4 * block.size() && written < 512 * block.size()) {
                    socket.write(block);
                    written += block.size();
                }
            };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        });
        const qint64 before = residentBytes();
        const auto outcome = await(connectTo(server)->get(u"meters"_s, {}));
        QCOMPARE(outcome.error().kind, ErrorKind::Protocol);
        QVERIFY(outcome.error().detail.contains(u"larger than 8 MiB"_s));
        QCOMPARE_LT(written, 64 * block.size());
        QCOMPARE_LT(residentBytes() - before, 64 * block.size());
    }
    void aBodyAtTheLimitIsRead()
    {
        ScriptedServer server;
        const QByteArray body = "{" + QByteArray(4'095, ' ') + "}";
        server.say(ScriptedServer::json(body));
        QCOMPARE(await(connectTo(server, {.maxBody = body.size()})->get(u"meters"_s, {}))->body, body);
        QVERIFY(!await(connectTo(server, {.maxBody = body.size() - 1})->get(u"meters"_s, {})));
    }
    void aDecompressionBombIsStopped()
    {
        // 200 MiB of blanks: one gzip member of repeated stored-nothing would not do, so zlib packs it.
        const QByteArray packed =
            qCompress(QByteArray(200 * 1024 * 1024, ' '), 9).mid(4); // without Qt's length
        ScriptedServer server;
        server.say(ScriptedServer::answer(200, packed, {"Content-Encoding: deflate"}));
        const qint64 before = residentBytes();
        const auto outcome = await(connectTo(server, {.tries = 1})->get(u"meters"_s, {}));
        QVERIFY(!outcome);
        QCOMPARE_LT(residentBytes() - before, 64 * 1024 * 1024);
    }
    void aPackedAnswerIsUnpacked()
    {
        ScriptedServer server;
        server.say(
            ScriptedServer::answer(200, qCompress("{\"items\":[]}").mid(4), {"Content-Encoding: deflate"}));
        QCOMPARE(await(connectTo(server)->get(u"meters"_s, {}))->body, QByteArray("{\"items\":[]}"));
        QVERIFY(server.requests().first().header("accept-encoding").contains("gzip"));
    }
    void aPortalOrProxyPageIsNotTheApi_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        QTest::newRow("html page") << ScriptedServer::answer(200, "<!doctype html><title>Welcome</title>",
                                                             {"Content-Type: text/html"})
                                   << u"not the billing API"_s;
        QTest::newRow("html called json")
            << ScriptedServer::answer(200, "\n <html></html>") << u"not the billing API"_s;
        QTest::newRow("to a login") << ScriptedServer::answer(302, "", {"Location: http://login.example/"})
                                    << u"captive portal"_s;
        QTest::newRow("407") << ScriptedServer::answer(407, "", {"Proxy-Authenticate: Basic realm=\"x\""})
                             << u"proxy"_s;
        QTest::newRow("text") << ScriptedServer::answer(200, "OK", {"Content-Type: text/plain"})
                              << u"not the billing API"_s;
        QTest::newRow("nothing") << ScriptedServer::answer(200, "") << u"not the billing API"_s;
    }
    void aPortalOrProxyPageIsNotTheApi()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, says);
        ScriptedServer server;
        server.say(answer);
        const auto outcome = await(connectTo(server)->get(u"meters"_s, {}));
        QCOMPARE(outcome.error().kind, ErrorKind::Protocol);
        QVERIFY2(outcome.error().detail.contains(says), qPrintable(outcome.error().detail));
        QCOMPARE_LE(server.count(), 3);
    }
    void aCutAnswerIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("length known") << QByteArray("Content-Length: 5000\r\n");
        QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::newRow("neither") << QByteArray("Connection: close\r\n");
    }
    void aCutAnswerIsNoAnswer()
    {
        QFETCH(const QByteArray, head);
        ScriptedServer server;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "\r\n");
            socket.write(head.contains("chunked") ? "15\r\n{\"items\":[{\"id\":\"a\"}]\r\n"
                                                  : "{\"items\":[{\"id\":\"a\"}]");
            socket.disconnectFromHost();
        });
        const auto outcome = await(connectTo(server, {.tries = 1})->get(u"meters"_s, {}));
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    }
    void anAnswerWithoutLengthIsReadToItsEnd()
    {
        ScriptedServer server;
        server.setScript([&](const WireRequest &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"items\":[\"}\\\"{\"]}");
            socket.disconnectFromHost();
        });
        QCOMPARE(await(connectTo(server)->get(u"meters"_s, {}))->body,
                 QByteArray("{\"items\":[\"}\\\"{\"]}"));
    }
};

HEADROOM_TEST(tst_httpfaults)
#include "tst_httpfaults.moc"
