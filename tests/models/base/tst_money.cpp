// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "tests/support/test.h"

#include <limits>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_money : public Test
{
    Q_OBJECT
private slots:
    void minorUnitsFollowTheCurrency()
    {
        QCOMPARE(amountText({9900, u"USD"_s}), u"99.00"_s);
        QCOMPARE(amountText({1200, u"JPY"_s}), u"1200"_s);
        QCOMPARE(amountText({-5, u"KWD"_s}), u"-0.005"_s);
        QCOMPARE(amountText({std::numeric_limits<qint64>::min(), u"USD"_s}), u"-92233720368547758.08"_s);
    }
    void currenciesAreNeverAdded()
    {
        QVERIFY(!sum({1, u"USD"_s}, {1, u"EUR"_s}));
        QVERIFY(!sum({std::numeric_limits<qint64>::max(), u"USD"_s}, {1, u"USD"_s}));
        QCOMPARE(sum({1, u"USD"_s}, {2, u"USD"_s}), Money({3, u"USD"_s}));
    }
};

HEADROOM_TEST(tst_money)
#include "tst_money.moc"
