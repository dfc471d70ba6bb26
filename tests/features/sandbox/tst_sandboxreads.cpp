// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sandbox/sandboxclient.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;
using namespace headroom::sandbox;

class tst_sandboxreads : public headroom::Test
{
    Q_OBJECT
private slots:
    void pagesAreZeroBasedAndCoverTheListOnce()
    {
        SandboxClient client;
        const QJsonArray all = client.all(u"/customers"_s);
        QSet<QString> ids;
        for (const QJsonValue &customer : all)
            ids.insert(customer[u"customer_id"_s].toString());
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(all.size(), 505); // 500 accounts and 5 who never bought anything
        QCOMPARE(client.get(u"/customers"_s).items(),
                 client.get(u"/customers?page_number=0&page_size=10"_s).items());
        QCOMPARE(client.get(u"/customers?page_number=1&page_size=5"_s).items().first(), all.at(5));
        QCOMPARE(client.get(u"/customers?page_number=5&page_size=100"_s).items().size(), 5);
        QCOMPARE(client.get(u"/customers?page_number=6&page_size=100"_s).items().size(), 0);
    }

    void aPageHoldsAtMostAHundred()
    {
        SandboxClient client;
        QCOMPARE(client.get(u"/subscriptions?page_size=1000"_s).items().size(), 100);
        QCOMPARE(client.get(u"/events?meter_id=mtr_api&page_size=101"_s).items().size(), 100);
    }

    void aBadQueryIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("negative page") << u"/meters?page_number=-1"_s;
        QTest::newRow("page in words") << u"/products?page_number=two"_s;
        QTest::newRow("unknown status") << u"/subscriptions?status=dormant"_s;
        QTest::newRow("no time") << u"/events?start=yesterday"_s;
        QTest::newRow("time without zone") << u"/events?start=2026-11-21T12:00:00"_s;
    }
    void aBadQueryIsRefused()
    {
        QFETCH(const QString, path);
        SandboxClient client;
        const WireAnswer answer = client.get(path);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"INVALID_QUERY_PARAMS"_s);
        QVERIFY(!answer.json().value(u"message"_s).toString().isEmpty());
    }

    void listRowsOfSubscriptionsLackMetersAndDetailsHaveThem()
    {
        SandboxClient client;
        const QJsonObject item = client.get(u"/subscriptions"_s).items().first().toObject();
        QVERIFY(!item.contains(u"meters"_s));
        QVERIFY(!item.contains(u"credit_entitlement_cart"_s));
        const QString id = item.value(u"subscription_id"_s).toString();
        const QJsonObject detail = client.get(u"/subscriptions/"_s + id).json();
        QVERIFY(!detail.value(u"meters"_s).toArray().isEmpty());
        QVERIFY(detail.contains(u"credit_entitlement_cart"_s));
    }

    void filtersNarrowAList()
    {
        SandboxClient client;
        const QJsonArray cancelled = client.all(u"/subscriptions?status=cancelled"_s);
        QCOMPARE(cancelled.size(), 6);
        const QString customer = cancelled.first()[u"customer"_s][u"customer_id"_s].toString();
        QCOMPARE(client.all(u"/subscriptions?customer_id="_s + customer).size(), 1);
        const QString email = cancelled.first()[u"customer"_s][u"email"_s].toString();
        QCOMPARE(client.get(u"/customers?email="_s + email).items().size(), 1);
        QCOMPARE(client.get(u"/customers?email=nobody@x.example"_s).items().size(), 0);
    }

    void aKeyIsNeeded()
    {
        SandboxClient client;
        client.setKey("dodo_live_abcdef");
        const WireAnswer refused = client.get(u"/meters"_s);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.code(), u"UNAUTHORIZED"_s);
        Options named = SandboxClient::standing();
        named.keys = QStringList{u"dodo_test_only_this"_s};
        SandboxClient strict(named);
        QCOMPARE(strict.get(u"/meters"_s).status, 401);
        strict.setKey("dodo_test_only_this");
        QCOMPARE(strict.get(u"/meters"_s).status, 200);
    }

    void aReadOnlyKeyMayNotWrite()
    {
        SandboxClient client;
        client.setKey(readOnlyKey);
        QCOMPARE(client.get(u"/products/pdt_pro"_s).status, 200);
        const WireAnswer refused = client.send("PATCH", u"/products/pdt_pro"_s, "{\"name\":\"X\"}");
        QCOMPARE(refused.status, 403);
        QCOMPARE(client.get(u"/products/pdt_pro"_s).json().value(u"name"_s).toString(), u"Pro"_s);
    }

    void theRateLimitCountsDownAndThenRefuses()
    {
        Options options = SandboxClient::standing();
        options.rate = 3;
        options.rateWindowSeconds = 1;
        SandboxClient client(options);
        for (int left = 2; left >= 0; --left) {
            const WireAnswer answer = client.get(u"/meters"_s);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("3"));
            QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray::number(left));
        }
        const WireAnswer refused = client.get(u"/meters"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"TOO_MANY_REQUESTS"_s);
        const qint64 reset = refused.headers.value("x-ratelimit-reset").toLongLong();
        const qint64 now = SystemClock().nowMs() / 1'000;
        QVERIFY2(reset >= now && reset <= now + 2, "Reset is the epoch second at which the window ends");
        QTRY_COMPARE_WITH_TIMEOUT(client.get(u"/meters"_s).status, 200, 5'000);
    }

    void answersStateTheScenariosTime()
    {
        SandboxClient client;
        QCOMPARE(client.get(u"/meters"_s).headers.value("date"), QByteArray("Sat, 21 Nov 2026 12:34:00 GMT"));
    }

    void aProductPatchAnswersAnEmptyBodyAndIsKept()
    {
        SandboxClient client;
        QJsonObject metadata = client.get(u"/products/pdt_pro"_s).json().value(u"metadata"_s).toObject();
        metadata[u"hr_mtr_api_day"_s] = u"hard:6000:account"_s;
        const QByteArray body = QJsonDocument(QJsonObject{{u"metadata"_s, metadata}}).toJson();
        const WireAnswer patched = client.send("PATCH", u"/products/pdt_pro"_s, body);
        QCOMPARE(patched.status, 200);
        QVERIFY(patched.body.isEmpty());
        QCOMPARE(client.get(u"/products/pdt_pro"_s).json().value(u"metadata"_s).toObject(), metadata);
        QCOMPARE(client.send("PATCH", u"/products/pdt_pro"_s, "{\"metadata\":{\"a b\":\"x\"}}").status, 422);
        QCOMPARE(client.send("PATCH", u"/products/pdt_pro"_s, "[1]").status, 422);
        QCOMPARE(client.get(u"/products/none"_s).status, 404);
    }

    void aSubscriptionTakesAnOwnCap()
    {
        SandboxClient client;
        const QString path = u"/subscriptions/"_s
            + client.get(u"/subscriptions"_s).items().first()[u"subscription_id"_s].toString();
        const WireAnswer answer =
            client.send("PATCH", path, "{\"metadata\":{\"hr_mtr_api_day\":\"hard:50:UTC\"}}");
        QCOMPARE(answer.status, 200);
        QCOMPARE(client.get(path).json()[u"metadata"_s][u"hr_mtr_api_day"_s].toString(), u"hard:50:UTC"_s);
        QCOMPARE(client.send("PATCH", path, "{\"status\":\"paused\",\"metadata\":{}}").status, 422);
        QCOMPARE(client.send("PATCH", path, "{\"pause\":true}").status, 422);
    }

    void capKeysFitTheProvidersMetadata()
    {
        SandboxClient client;
        const QJsonArray products = client.all(u"/products"_s);
        QVERIFY(products.size() > 5);
        for (const QJsonValue &product : products) {
            const QJsonObject metadata = product[u"metadata"_s].toObject();
            QVERIFY(metadata.contains(u"hr_mtr_api_minute"_s));
            const QStringList keys = metadata.keys();
            for (const QString &key : keys)
                QVERIFY(key.size() <= 40);
        }
    }

    void theWorldIsTheSameForTheSameSeedAndAnotherForAnother()
    {
        SandboxClient one;
        SandboxClient same;
        Options options = SandboxClient::standing();
        options.seed = 2;
        SandboxClient other(options);
        for (const QString &path :
             {u"/customers?page_size=100"_s, u"/subscriptions?page_size=100&page_number=2"_s,
              u"/events?meter_id=mtr_api&page_size=100&page_number=300"_s, u"/payments"_s}) {
            const QByteArray body = one.get(path).body;
            QCOMPARE(same.get(path).body, body);
            QVERIFY(other.get(path).body != body);
        }
    }
};
HEADROOM_TEST(tst_sandboxreads)
#include "tst_sandboxreads.moc"
