// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_decimal : public Test
{
    Q_OBJECT
private slots:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<qint64>("floored");
        QTest::newRow("whole") << u"12"_s << u"12"_s << qint64(12);
        QTest::newRow("fraction") << u"12.50"_s << u"12.5"_s << qint64(12);
        QTest::newRow("negative") << u"-0.25"_s << u"-0.25"_s << qint64(-1);
        QTest::newRow("zero") << u"0.000"_s << u"0"_s << qint64(0);
        QTest::newRow("small") << u"0.0000000000000000000000000001"_s << u"0.0000000000000000000000000001"_s << qint64(0);
        QTest::newRow("big") << u"9223372036854775807.999"_s << u"9223372036854775807.999"_s
                             << std::numeric_limits<qint64>::max();
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QFETCH(qint64, floored);
        const auto number = Decimal::parse(text);
        QVERIFY(number);
        QCOMPARE(number->toString(), canonical);
        QCOMPARE(number->floored(), floored);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *bad : {"", "-", ".", "1.", ".5", "1e3", " 1", "1 ", "0x1", "1,5", "--1", "NaN", "1.2.3",
                                "999999999999999999999999999999999999999"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text));
    }
    void comparesExactly()
    {
        const auto d = [](QStringView t) { return *Decimal::parse(t); };
        QVERIFY(d(u"0.1") < d(u"0.10000000000000000000000000001"));
        QVERIFY(d(u"-1.5") < d(u"-1.49"));
        QVERIFY(d(u"100000000000000000000") > d(u"99999999999999999999.99999"));
        QVERIFY(d(u"1.50") == d(u"1.5"));
        QVERIFY((d(u"2") <=> d(u"2.0")) == std::strong_ordering::equal);
    }
    void calculatesExactlyOrNotAtAll()
    {
        const auto d = [](QStringView t) { return *Decimal::parse(t); };
        QCOMPARE(d(u"0.1").plus(d(u"0.2"))->toString(), u"0.3"_s);
        QCOMPARE(d(u"1").minus(d(u"0.001"))->toString(), u"0.999"_s);
        QCOMPARE(d(u"1234567").times(d(u"0.5"))->toString(), u"617283.5"_s);
        QVERIFY(!d(u"99999999999999999999999999999999999999").plus(d(u"1")));
        QVERIFY(!d(u"99999999999999999999").times(d(u"99999999999999999999")));
        QVERIFY(!d(u"10000000000000000000").floored());
    }
};

HEADROOM_TEST(tst_decimal)
#include "tst_decimal.moc"
