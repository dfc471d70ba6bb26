// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/link.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_link : public Test
{
    Q_OBJECT
private slots:
    void linksReadBack_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("view");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("text");
        QTest::newRow("account") << u"cus_0007"_s << -1 << QString() << u"headroom://account/cus_0007"_s;
        QTest::newRow("odd id") << u"a&b=c?d#e%f+"_s << -1 << QString() << u"headroom://account/a%26b%3Dc%3Fd%23e%25f%2B"_s;
        QTest::newRow("script") << u"konto-ü"_s << -1 << QString() << u"headroom://account/konto-%C3%BC"_s;
        QTest::newRow("queue") << QString() << -1 << QString() << u"headroom://queue"_s;
        QTest::newRow("view") << QString() << int(QueueView::Over) << QString() << u"headroom://queue?view=over"_s;
        QTest::newRow("both") << QString() << int(QueueView::MineAndFree) << u"plan:starter over:>100 -snoozed"_s
                              << u"headroom://queue?view=mine&q=plan%3Astarter%20over%3A%3E100%20-snoozed"_s;
        QTest::newRow("arabic") << QString() << -1 << u"مؤسسة النور"_s
                                << u"headroom://queue?q=%D9%85%D8%A4%D8%B3%D8%B3%D8%A9%20%D8%A7%D9%84%D9%86%D9%88%D8%B1"_s;
    }
    void linksReadBack()
    {
        QFETCH(QString, account);
        QFETCH(int, view);
        QFETCH(QString, search);
        const Link link{AccountId(account), view < 0 ? std::nullopt : std::optional(QueueView(view)), search};
        QTEST(linkText(link), "text");
        const auto read = linkFromText(linkText(link));
        QVERIFY(read);
        QCOMPARE(*read, link);
    }

    void everythingElseIsRefusedWithOneSentence_data()
    {
        QTest::addColumn<QString>("text");
        const QString account = u"headroom://account/"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("web") << u"https://account/cus_1"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("upper case") << u"HEADROOM://account/cus_1"_s;
        QTest::newRow("one slash") << u"headroom:/account/cus_1"_s;
        QTest::newRow("opaque") << u"headroom:account"_s;
        QTest::newRow("blank before") << u" headroom://account/cus_1"_s;
        QTest::newRow("other host") << u"headroom://settings"_s;
        QTest::newRow("an act") << u"headroom://send/cus_1"_s;
        QTest::newRow("host with user") << u"headroom://me@account/cus_1"_s;
        QTest::newRow("host with port") << u"headroom://account:80/cus_1"_s;
        QTest::newRow("longer host") << u"headroom://accounts/cus_1"_s;
        QTest::newRow("longer queue") << u"headroom://queues"_s;
        QTest::newRow("queue path") << u"headroom://queue/over"_s;
        QTest::newRow("no id") << account;
        QTest::newRow("path in id") << account + u"a/b"_s;
        QTest::newRow("escaped path in id") << account + u"..%2F..%2Fetc"_s;
        QTest::newRow("blank id") << account + u"%20"_s;
        QTest::newRow("tab") << account + u"a%09b"_s;
        QTest::newRow("zero byte") << account + u"a%00b"_s;
        QTest::newRow("line end") << account + u"a%0Ab"_s;
        QTest::newRow("raw line end") << account + u"a\nb"_s;
        QTest::newRow("direction override") << account + u"%E2%80%AEevil"_s;
        QTest::newRow("raw direction override") << account + QChar(0x202e) + u"evil"_s;
        QTest::newRow("isolate") << account + u"%E2%81%A6evil"_s;
        QTest::newRow("zero width") << account + u"a%E2%80%8Bb"_s;
        QTest::newRow("line separator") << account + u"a%E2%80%A8b"_s;
        QTest::newRow("overlong UTF-8") << account + u"%C0%AF"_s;
        QTest::newRow("half UTF-8") << account + u"%E2%82"_s;
        QTest::newRow("surrogate") << account + u"%ED%A0%80"_s;
        QTest::newRow("half an escape") << account + u"a%4"_s;
        QTest::newRow("no escape") << account + u"a%zz"_s;
        QTest::newRow("signed escape") << account + u"a%+1"_s;
        QTest::newRow("long id") << account + QString(129, u'a');
        QTest::newRow("long link") << u"headroom://queue?q="_s + QString(3'000, u'a');
        QTest::newRow("long search") << u"headroom://queue?q="_s + QString(301, u'a');
        QTest::newRow("unknown view") << u"headroom://queue?view=everything"_s;
        QTest::newRow("empty view") << u"headroom://queue?view="_s;
        QTest::newRow("unknown part") << u"headroom://queue?act=send"_s;
        QTest::newRow("part twice") << u"headroom://queue?q=a&q=b"_s;
        QTest::newRow("part without value") << u"headroom://queue?q"_s;
        QTest::newRow("empty part") << u"headroom://queue?q=a&"_s;
        QTest::newRow("fragment") << u"headroom://queue?view=over#x"_s;
        QTest::newRow("search with controls") << u"headroom://queue?q=a%1Bb"_s;
    }
    void everythingElseIsRefusedWithOneSentence()
    {
        QFETCH(QString, text);
        const auto link = linkFromText(text);
        QVERIFY(!link);
        QCOMPARE(link.error().kind, ErrorKind::Invalid);
        QVERIFY(link.error().detail.endsWith(u'.') && link.error().detail.count(u'.') == 1);
        QVERIFY(text.isEmpty() || text.size() < 8 || !link.error().detail.contains(text)); // says nothing after it
    }

    void onlyOurSchemeAsksToBeALink()
    {
        QVERIFY(isLink(u"headroom://account/x"_s));
        QVERIFY(isLink(u"Headroom:x"_s));
        QVERIFY(!isLink(u"sync"_s));
        QVERIFY(!isLink(u"https://headroom"_s));
    }
};

HEADROOM_TEST(tst_link)
#include "tst_link.moc"
