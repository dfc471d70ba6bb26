// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sandbox/sandboxclient.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;
using namespace headroom::sandbox;

namespace {

QString idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const QJsonValue &item : items)
        ids.append(item[u"customer_id"_s].toString());
    return ids.join(u' ');
}

QString page(int number) { return u"/customers?page_size=100&page_number="_s + QString::number(number); }

} // namespace

class tst_sandboxfaults : public headroom::Test
{
    Q_OBJECT
private slots:
    void statusFaultsAnswerWithTheDocumentedBody()
    {
        SandboxClient client;
        for (const int status : {401, 403, 409, 429, 500, 503}) {
            client.fault({{u"kind"_s, QString::number(status)}, {u"path"_s, u"/meters"_s}, {u"times"_s, 1}});
            const WireAnswer answer = client.get(u"/meters"_s);
            QCOMPARE(answer.status, status);
            QVERIFY(!answer.code().isEmpty());
            QCOMPARE(client.get(u"/meters"_s).status, 200);
        }
    }

    void aFaultStrikesOnlyItsPathMethodAndTurn()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, 500},
                      {u"path"_s, u"/customers"_s},
                      {u"method"_s, u"GET"_s},
                      {u"after"_s, 2},
                      {u"times"_s, 2}});
        QList<int> seen;
        for (int i = 0; i < 6; ++i) {
            seen.append(client.get(u"/customers"_s).status);
            QCOMPARE(client.get(u"/products"_s).status, 200);
        }
        QCOMPARE(seen, (QList<int>{200, 200, 500, 500, 200, 200}));
        const QJsonObject fault = client.get(u"/_control/faults"_s).json()[u"faults"_s][0].toObject();
        QCOMPARE(fault[u"struck"_s].toInt(), 2);
        QCOMPARE(client.send("DELETE", u"/_control/faults"_s).json()[u"faults"_s].toArray().size(), 0);
    }

    void anUnknownFaultIsRefused()
    {
        SandboxClient client;
        QCOMPARE(client.post(u"/_control/faults"_s, {{u"kind"_s, u"earthquake"_s}}).status, 422);
        QCOMPARE(client.post(u"/_control/faults"_s, {{u"kind"_s, 200}}).status, 422);
    }

    void aTooManyRequestsFaultSaysWhenItIsOver()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, 429}, {u"times"_s, 1}, {u"retryAfter"_s, 3}});
        const WireAnswer answer = client.get(u"/meters"_s);
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("3"));
        QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray("0"));
        QVERIFY(answer.headers.value("x-ratelimit-reset").toLongLong() > 1'700'000'000);
    }

    void aSlowAnswerComesLaterAndWhole()
    {
        SandboxClient client;
        const QByteArray body = client.get(u"/meters"_s).body;
        client.fault({{u"kind"_s, u"slow"_s}, {u"delayMs"_s, 300}, {u"times"_s, 1}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get(u"/meters"_s).body, body);
        QVERIFY(timer.elapsed() >= 290);
    }

    void aCutBodyIsShorterThanItsLength()
    {
        SandboxClient client;
        const QByteArray body = client.get(page(0)).body;
        client.fault({{u"kind"_s, u"cut"_s}, {u"times"_s, 1}});
        const WireAnswer cut = client.get(page(0));
        QVERIFY(cut.error != QNetworkReply::NoError);
        QVERIFY(cut.body.size() < body.size());
        QCOMPARE(client.get(page(0)).body, body);
    }

    void aDroppedRequestIsNotDoneAndALostAnswerIs()
    {
        SandboxClient client;
        const auto name = [&] { return client.get(u"/products/pdt_pro"_s).json()[u"name"_s].toString(); };
        client.fault({{u"kind"_s, u"dropped"_s}, {u"method"_s, u"PATCH"_s}});
        QVERIFY(client.send("PATCH", u"/products/pdt_pro"_s, "{\"name\":\"One\"}").error
                != QNetworkReply::NoError);
        QCOMPARE(name(), u"Pro"_s);
        (void)client.send("DELETE", u"/_control/faults"_s);
        client.fault({{u"kind"_s, u"lostAnswer"_s}, {u"method"_s, u"PATCH"_s}});
        QVERIFY(client.send("PATCH", u"/products/pdt_pro"_s, "{\"name\":\"Two\"}").error
                != QNetworkReply::NoError);
        QCOMPARE(name(), u"Two"_s);
    }

    void pagesThatAreNotTheApiAreServed()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"html"_s}, {u"times"_s, 1}});
        const WireAnswer html = client.get(u"/meters"_s);
        QCOMPARE(html.status, 200);
        QVERIFY(html.contentType.startsWith("text/html"));
        client.fault({{u"kind"_s, u"captive"_s}, {u"times"_s, 1}});
        const WireAnswer captive = client.get(u"/meters"_s);
        QCOMPARE(captive.contentType, QByteArray("application/json"));
        QVERIFY(captive.body.contains("log in"));
        client.fault({{u"kind"_s, u"redirect"_s}, {u"times"_s, 1}});
        QCOMPARE(client.get(u"/meters"_s).status, 302);
        client.fault({{u"kind"_s, u"badJson"_s}, {u"times"_s, 1}});
        const WireAnswer bad = client.get(u"/meters"_s);
        QCOMPARE(bad.status, 200);
        QVERIFY(QJsonDocument::fromJson(bad.body).isNull());
    }

    void pagesGetLostEmptiedAndRepeated()
    {
        SandboxClient client;
        const QString first = idsOf(client.get(page(0)).items());
        client.fault(
            {{u"kind"_s, u"missingPage"_s}, {u"path"_s, u"/customers"_s}, {u"page"_s, 2}, {u"times"_s, 1}});
        QCOMPARE(client.get(page(1)).status, 200);
        QCOMPARE(client.get(page(2)).status, 404);
        client.fault(
            {{u"kind"_s, u"emptyPage"_s}, {u"path"_s, u"/customers"_s}, {u"page"_s, 1}, {u"times"_s, 1}});
        QCOMPARE(client.get(page(1)).items().size(), 0);
        client.fault(
            {{u"kind"_s, u"repeatedPage"_s}, {u"path"_s, u"/customers"_s}, {u"page"_s, 1}, {u"times"_s, 1}});
        QCOMPARE(idsOf(client.get(page(1)).items()), first);
        QVERIFY(idsOf(client.get(page(1)).items()) != first);
    }

    void aShiftingListRepeatsRecordsAndLosesNone()
    {
        SandboxClient client;
        const QJsonArray whole = client.all(u"/customers"_s);
        client.fault({{u"kind"_s, u"shiftingPage"_s}, {u"path"_s, u"/customers"_s}});
        const QJsonArray shifted = client.all(u"/customers"_s);
        QVERIFY(shifted.size() > whole.size());
        QSet<QString> ids;
        for (const QJsonValue &item : shifted)
            ids.insert(item[u"customer_id"_s].toString());
        QCOMPARE(ids.size(), whole.size());
    }

    void oneRecordGetsAWrongTypeOrLosesAField()
    {
        SandboxClient client;
        client.fault(
            {{u"kind"_s, u"wrongType"_s}, {u"times"_s, 1}, {u"record"_s, 3}, {u"field"_s, u"email"_s}});
        const QJsonArray wrong = client.get(page(0)).items();
        QVERIFY(wrong.at(3)[u"email"_s].isDouble());
        QVERIFY(wrong.at(2)[u"email"_s].isString());
        client.fault(
            {{u"kind"_s, u"missingField"_s}, {u"times"_s, 1}, {u"record"_s, 0}, {u"field"_s, u"name"_s}});
        QVERIFY(!client.get(page(0)).items().first().toObject().contains(u"name"_s));
    }

    void aHugeBodyIsAsLargeAsOrdered()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"huge"_s}, {u"times"_s, 1}, {u"bytes"_s, 5'000'000}});
        QVERIFY(client.get(u"/meters"_s).body.size() > 5'000'000);
    }

    void theLogShowsWhatWasSentButNoKey()
    {
        SandboxClient client;
        client.setKey("dodo_test_very_secret");
        (void)client.send("PATCH", u"/products/pdt_pro"_s, "{\"name\":\"Renamed\"}");
        const WireAnswer log = client.get(u"/_control/log"_s);
        const QJsonObject request = log.json()[u"requests"_s][0].toObject();
        QCOMPARE(request[u"method"_s].toString(), u"PATCH"_s);
        QCOMPARE(request[u"path"_s].toString(), u"/products/pdt_pro"_s);
        QCOMPARE(request[u"body"_s].toString(), u"{\"name\":\"Renamed\"}"_s);
        QCOMPARE(request[u"status"_s].toInt(), 200);
        QVERIFY(!log.body.contains("very_secret"));
        QCOMPARE(client.send("DELETE", u"/_control/log"_s).json()[u"requests"_s].toArray().size(), 0);
    }

    void theClockMovesOnlyForward()
    {
        SandboxClient client;
        const qint64 now = client.sandbox().world().nowMs();
        QCOMPARE(client.post(u"/_control/now"_s, {{u"now"_s, isoUtc(now - 1'000)}}).status, 422);
        client.moveTo(now + dayMs);
        QCOMPARE(client.get(u"/_control/now"_s).json()[u"now"_s].toString(), isoUtc(now + dayMs));
    }
};
HEADROOM_TEST(tst_sandboxfaults)
#include "tst_sandboxfaults.moc"
