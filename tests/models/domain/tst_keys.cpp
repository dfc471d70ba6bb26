// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/keys.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_keys : public Test
{
    Q_OBJECT
private slots:
    void everyKeyReadsBack()
    {
        for (const Window window : {Window::Cycle, Window::Day, Window::Minute})
            QCOMPARE(windowFromKey(windowKey(window)), window);
        for (const Band band :
             {Band::Ok, Band::Blocked, Band::Watch, Band::Approaching, Band::Critical, Band::Over})
            QCOMPARE(bandFromKey(bandKey(band)), band);
        QVERIFY(!windowFromKey(u"week"));
    }
    void capsReadBackAndRefuseMagic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("number") << u"1000"_s << true;
        QTest::newRow("unlimited") << u"unlimited"_s << true;
        QTest::newRow("not in plan") << u"0"_s << true;
        QTest::newRow("minus one") << u"-1"_s << false;
        QTest::newRow("fraction") << u"1.5"_s << false;
        QTest::newRow("plus") << u"+5"_s << false;
        QTest::newRow("2^63") << u"9223372036854775808"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }
    void capsReadBackAndRefuseMagic()
    {
        QFETCH(QString, text);
        QFETCH(bool, ok);
        const auto cap = capFromText(text);
        QCOMPARE(cap.has_value(), ok);
        if (cap)
            QCOMPARE(capText(*cap), text);
    }
};

HEADROOM_TEST(tst_keys)
#include "tst_keys.moc"
