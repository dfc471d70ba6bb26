// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/forecast.h"
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "ui/charts/busyheatmap.h"
#include "ui/charts/scale.h"
#include "ui/charts/usagechart.h"
#include "ui/charts/usagepanel.h"

#include <QTableView>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_charts : public Test
{
    Q_OBJECT
private slots:
    void gridLinesStandOnRoundNumbers()
    {
        QCOMPARE(niceStep(4'016, 3), 1'000.0);
        QCOMPARE(niceStep(5'000, 3), 2'000.0);
        QCOMPARE(niceStep(600'000, 3), 200'000.0);
        QCOMPARE(niceStep(2, 3), 1.0);
    }

    void daysAreDrawnAgainstTheDayLimit()
    {
        const UsageFigure figure = of(0, FigureRange::Days30);
        QCOMPARE(figure.line.size(), 30);
        QCOMPARE(figure.line.last().value, 4'016);
        QCOMPARE(figure.cap, std::optional<qint64>(1'000));
        QVERIFY(!figure.cumulative);
        QVERIFY(figure.blocks.isEmpty());
    }

    void ninetyDaysShowTheSpanAsItsAverage()
    {
        const UsageFigure figure = of(0, FigureRange::Days90);
        QCOMPARE(figure.blocks.size(), 1);
        QCOMPARE(figure.blocks.first().average, 1'050);
        QCOMPARE(figure.blocks.first().to - figure.blocks.first().from, 5);
    }

    void theRunningTotalEndsAtTheExactReading()
    {
        const UsageFigure figure = of(6, FigureRange::Cycle);
        QVERIFY(figure.cumulative);
        QCOMPARE(figure.line.last().value, 412'000);
        QCOMPARE(figure.cap, std::optional<qint64>(500'000));
        for (qsizetype i = 1; i < figure.line.size(); ++i)
            QVERIFY(figure.line[i].value >= figure.line[i - 1].value);
    }

    void theEstimateIsWeekdayMeanTimesFactor()
    {
        const AccountDetail account = demo::detail(AccountId(u"cus_0007"_s));
        const UsageFigure figure = usageFigure(account, account.limits.first().meter, FigureRange::Cycle);
        const Season &season = account.limits.first().facts.season;
        const qint64 mean = season.meanThousandths[size_t(weekdayOf(account.today + 1))];
        QCOMPARE(figure.fan.first().mid, 412'000);
        QCOMPARE(figure.fan[1].mid, 412'000 + mean / 1000);
        QCOMPARE(figure.fan[1].high90, 412'000 + mean * season.factorThousandths[0] / 1'000'000);
        QCOMPARE(figure.fan.last().day, account.cycleEnd - 1);
    }

    void aBlockedLimitHasNoRunningTotal()
    {
        QVERIFY(of(13, FigureRange::Cycle).isEmpty());
        UsageChart chart;
        chart.setFigure(of(13, FigureRange::Cycle));
        QCOMPARE(chart.summary(), u"No day of this range is measured."_s);
    }

    void keysZoomAndReadValuesOut()
    {
        UsageChart chart;
        chart.resize(600, 220);
        chart.setFigure(of(0, FigureRange::Days30));
        chart.show();
        chart.setFocus();
        const int whole = chart.daysInView();
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.daysInView() < whole);
        QTest::keyClick(&chart, Qt::Key_0);
        QCOMPARE(chart.daysInView(), whole);
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.readOut().startsWith(u"22 Nov: 4,016 requests, 401.6\u00a0% of the cap"_s)
                || chart.readOut().startsWith(u"22 Nov: 4,016 requests, 401.6 % of the cap"_s));
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.readOut().startsWith(u"21 Nov"_s));
    }

    void theWheelZoomsAroundThePointer()
    {
        UsageChart chart;
        chart.resize(600, 220);
        chart.setFigure(of(0, FigureRange::Days90));
        const int whole = chart.daysInView();
        chart.zoom(2.0, demo::today);
        QVERIFY(chart.daysInView() <= whole / 2 + 2);
        for (int i = 0; i < 10; ++i)
            chart.zoom(2.0, demo::today);
        QVERIFY(chart.daysInView() >= 3);
        chart.zoom(0.0001, demo::today);
        QCOMPARE(chart.daysInView(), whole);
    }

    void theTableTwinHoldsTheSameNumbers()
    {
        UsagePanel panel;
        panel.setAccount(demo::detail(AccountId(u"cus_0001"_s)));
        panel.resize(700, 300);
        panel.show();
        panel.setTableShown(true);
        const auto *table = panel.findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 30);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"4,016"_s);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"so far"_s);
    }

    void heatmapCellsSayWhetherTheyAreOver()
    {
        BusyHeatmap map;
        const AccountDetail account = demo::detail(AccountId(u"cus_0001"_s));
        map.setCells(account.busy.first(), u"requests"_s);
        QVERIFY(map.cell(0, 13).contains(u"requests in the busiest minute"_s));
        QVERIFY(map.cell(6, 23).endsWith(u"not measured"_s));
        QVERIFY(map.summary().contains(u"over the cap"_s));
        map.show();
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.readOut(), map.cell(1, 0));
    }

private:
    static UsageFigure of(int line, FigureRange range)
    {
        const AccountDetail account = demo::detail(AccountId(u"cus_%1"_s.arg(line + 1, 4, 10, QChar(u'0'))));
        return usageFigure(account, account.limits.first().meter, range);
    }
};

HEADROOM_TEST(tst_charts)
#include "tst_charts.moc"
