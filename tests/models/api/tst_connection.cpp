// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/connection.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

ConnectionSettings settings(const QString &url, Environment environment, const QByteArray &key)
{
    return {QUrl(url), environment, *ApiKey::parse(key)};
}

void addOtherAddresses(const QByteArray &live, const QByteArray &test)
{
    QTest::newRow("gateway, live") << u"https://gateway.example/v1"_s << true << live << QString();
    QTest::newRow("gateway, test in LIVE") << u"https://gateway.example"_s << true << test << u"test key"_s;
    QTest::newRow("plain http") << u"http://live.dodopayments.com"_s << true << live << u"https"_s;
    QTest::newRow("ftp") << u"ftp://live.dodopayments.com"_s << true << live << u"web address"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << test << u"web address"_s;
    QTest::newRow("no host") << u"https:///x"_s << true << live << u"web address"_s;
    QTest::newRow("nothing") << QString() << true << live << u"web address"_s;
    QTest::newRow("words") << u"not an address"_s << true << live << u"web address"_s;
    QTest::newRow("user in it") << u"https://live.dodopayments.com@evil.example"_s << true << live
                                << u"nothing else"_s;
    QTest::newRow("query in it") << u"https://live.dodopayments.com?x=1"_s << true << live
                                 << u"nothing else"_s;
}

} // namespace

class tst_connection : public Test
{
    Q_OBJECT
private slots:
    void keysAndHostsAreKeptApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("live");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("refusal"); // empty = allowed

        const QString liveHost = u"https://live.dodopayments.com"_s;
        const QString testHost = u"https://test.dodopayments.com"_s;
        const QString loopback = u"http://127.0.0.1:8080"_s;
        const QByteArray test = "dodo_test_abc";
        const QByteArray live = "dodo_live_abc";
        const QByteArray other = "abc123";
        QTest::newRow("live on live") << liveHost << true << live << QString();
        QTest::newRow("test on test") << testHost << false << test << QString();
        QTest::newRow("test on live") << liveHost << true << test << u"test key"_s;
        QTest::newRow("live on test") << testHost << false << live << u"live key"_s;
        QTest::newRow("live on test host in LIVE") << testHost << true << live << u"test host"_s;
        QTest::newRow("test on live host in SANDBOX") << liveHost << false << test << u"live host"_s;
        QTest::newRow("spelling does not help")
            << u"https://LIVE.dodopayments.com."_s << false << test << u"live host"_s;
        QTest::newRow("loopback with test") << loopback << false << test << QString();
        QTest::newRow("loopback with another") << loopback << false << other << QString();
        QTest::newRow("loopback with live") << loopback << false << live << u"live key"_s;
        QTest::newRow("loopback in LIVE") << loopback << true << live << u"sandbox"_s;
        QTest::newRow("https loopback in LIVE") << u"https://127.0.0.1"_s << true << live << u"sandbox"_s;
        QTest::newRow("IPv6 loopback") << u"http://[::1]:8080"_s << false << test << QString();
        QTest::newRow("localhost") << u"http://localhost:8080"_s << false << test << QString();
        QTest::newRow("localhost of somebody else")
            << u"http://localhost.evil.example"_s << false << test << u"https"_s;
        QTest::newRow("127 as a name") << u"http://127.0.0.1.evil.example"_s << false << test << u"https"_s;
        addOtherAddresses(live, test);
    }
    void keysAndHostsAreKeptApart()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, live);
        QFETCH(const QByteArray, key);
        QFETCH(const QString, refusal);
        const auto checked =
            checkConnection(settings(url, live ? Environment::Live : Environment::Sandbox, key));
        QCOMPARE(checked.has_value(), refusal.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().kind, ErrorKind::Invalid);
        QVERIFY2(checked.error().detail.contains(refusal), qPrintable(checked.error().detail));
        QVERIFY(checked.error().detail.endsWith(u'.'));
        QVERIFY(!checked.error().detail.contains(QString::fromLatin1(key)));
    }
    void aKeyIsOneVisibleWord()
    {
        QCOMPARE(ApiKey::parse("  dodo_test_x \n")->reveal(), QByteArray("dodo_test_x"));
        QCOMPARE(ApiKey::parse("dodo_live_x")->kind(), ApiKey::Kind::Live);
        QCOMPARE(ApiKey::parse("sk_x")->kind(), ApiKey::Kind::Other);
        for (const QByteArray &wrong :
             {QByteArray(), QByteArray("  "), QByteArray("two words"), QByteArray("a\r\nX-Evil: 1"),
              QByteArray("h\xc3\xa4"), QByteArray(513, 'x'), QByteArray("a\0b", 3)})
            QVERIFY(!ApiKey::parse(wrong));
    }
};

HEADROOM_TEST(tst_connection)
#include "tst_connection.moc"
