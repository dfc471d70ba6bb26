// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuemodel.h"
#include "tests/models/items/randomqueue.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

QueueAccount named(AccountKey key, const QString &name, const QueueLimit &limit)
{
    QueueAccount account = accountWith(key, u"cus_%1"_s.arg(key), {limit});
    account.name = name;
    return account;
}

QStringList namesOf(const QueueModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, QueueModel::Account).data().toString());
    return names;
}

/// Three accounts: 400 %, 90 %, 60 % of a day's cap.
QList<QueueAccount> threeAccounts()
{
    return {named(1, u"Larkfield Maps"_s, dayLimit(1000, 4000)),
            named(2, u"Quillon Labs"_s, dayLimit(1000, 900)),
            named(3, u"Kestrel Weather"_s, dayLimit(1000, 600))};
}

} // namespace

class tst_queuemodel final : public headroom::Test
{
    Q_OBJECT
private slots:
    void staysAValidModelOverRandomChanges();
    void selectionFollowsTheAccountThroughAnUpdate();
    void aRowThatLeavesTheViewLosesItsIndex();
    void aReusedPlaceDoesNotInheritTheSelection();
    void updatesAreOneLayoutChangeAndNoReset();
    void textColumnsSortByTheLocale();
    void whatHasNoValueComesLastInBothDirections();
    void sortingByNoColumnIsTheQueuesOrder();
    void marksSurviveRefreshAndLeaveWithTheirAccount();
    void countsAreAnnouncedWhenTheyChange();
    void cellsSayShortAndWholeTexts_data();
    void cellsSayShortAndWholeTexts();
    void customersTextIsPlainInToolTips();
    void ageFollowsTheClock();
    void numbersStandAtTheRight();
};

void tst_queuemodel::staysAValidModelOverRandomChanges()
{
    for (const quint64 seed : {11, 12, 13}) {
        Random random(seed);
        qInfo("seed %llu", seed);
        QueueModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load(randomAccounts(random, 60), testViewer);
        QItemSelectionModel selection(&model);
        for (int round = 0; round < 60; ++round) {
            model.setView(QueueView(random.below(9)));
            model.setFilter(random.oneIn(3) ? u"lark"_s : QString());
            model.sort(int(random.below(13)) - 1, random.oneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (model.rowCount() > 0) {
                const QModelIndex index = model.index(int(random.below(model.rowCount())), 0);
                selection.setCurrentIndex(index,
                                          QItemSelectionModel::Rows | QItemSelectionModel::ClearAndSelect);
            }
            const QString current = selection.currentIndex().isValid()
                ? model.accountAt(selection.currentIndex().row()).toString()
                : QString();
            model.update({randomAccount(random, 1 + random.below(80))}, {1 + random.below(80)}, testViewer);
            if (selection.currentIndex().isValid())
                QCOMPARE(model.accountAt(selection.currentIndex().row()).toString(), current);
        }
    }
}

void tst_queuemodel::selectionFollowsTheAccountThroughAnUpdate()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, QueueModel::Percent),
                              QItemSelectionModel::Rows | QItemSelectionModel::Select);
    model.update({named(3, u"Kestrel Weather"_s, dayLimit(1000, 9000))}, {2}, testViewer);
    QCOMPARE(namesOf(model), QStringList({u"Kestrel Weather"_s, u"Larkfield Maps"_s}));
    QCOMPARE(selection.currentIndex(), model.index(0, QueueModel::Percent));
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(!selection.isRowSelected(1));
}

void tst_queuemodel::aRowThatLeavesTheViewLosesItsIndex()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    const QPersistentModelIndex over(model.index(0, 0));
    const QPersistentModelIndex watch(model.index(2, 0));
    model.setView(QueueView::Watch);
    QVERIFY(!over.isValid());
    QCOMPARE(watch.row(), 0);
    model.setFilter(u"quillon"_s);
    QVERIFY(!watch.isValid());
    QCOMPARE(model.rowCount(), 0);
}

void tst_queuemodel::aReusedPlaceDoesNotInheritTheSelection()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    const QPersistentModelIndex first(model.index(0, 0));
    model.update({named(9, u"Newcomer"_s, dayLimit(1000, 5000))}, {1}, testViewer);
    QVERIFY(!first.isValid());
    QCOMPARE(namesOf(model), QStringList({u"Newcomer"_s, u"Quillon Labs"_s, u"Kestrel Weather"_s}));
    model.update({named(10, u"Another"_s, dayLimit(1000, 6000))}, {9}, testViewer);
    QCOMPARE(namesOf(model), QStringList({u"Another"_s, u"Quillon Labs"_s, u"Kestrel Weather"_s}));
}

void tst_queuemodel::updatesAreOneLayoutChangeAndNoReset()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.update({named(4, u"Newcomer"_s, dayLimit(1000, 990))}, {}, testViewer);
    QCOMPARE(layouts.count(), 1);
    model.load(threeAccounts(), testViewer);
    QCOMPARE(layouts.count(), 2);
    model.setView(QueueView::Over);
    QCOMPARE(layouts.count(), 3);
    model.setView(QueueView::Over);
    model.setFilter(QString());
    QCOMPARE(layouts.count(), 3);
    QCOMPARE(resets.count(), 0);
}

void tst_queuemodel::textColumnsSortByTheLocale()
{
    QueueModel model(QLocale(QLocale::German, QLocale::Germany));
    model.load({named(1, u"Zebra 10"_s, dayLimit(1000, 1)), named(2, u"Äpfel"_s, dayLimit(1000, 2)),
                named(3, u"zebra 9"_s, dayLimit(1000, 3)), named(4, u"Birnen"_s, dayLimit(1000, 4)),
                named(5, u"BIRNEN"_s, dayLimit(1000, 5))},
               testViewer);
    model.sort(QueueModel::Account);
    QCOMPARE(namesOf(model),
             QStringList({u"Äpfel"_s, u"BIRNEN"_s, u"Birnen"_s, u"zebra 9"_s, u"Zebra 10"_s}));
    model.sort(QueueModel::Account, Qt::DescendingOrder);
    QCOMPARE(namesOf(model),
             QStringList({u"Zebra 10"_s, u"zebra 9"_s, u"BIRNEN"_s, u"Birnen"_s, u"Äpfel"_s}));
    model.update({named(1, u"Aal"_s, dayLimit(1000, 1))}, {}, testViewer);
    QCOMPARE(namesOf(model).last(), u"Aal"_s);
}

void tst_queuemodel::whatHasNoValueComesLastInBothDirections()
{
    QueueAccount free = named(1, u"free"_s, dayLimit(1000, 900));
    QueueAccount mira = named(2, u"mira's"_s, dayLimit(1000, 800));
    QueueAccount tom = named(3, u"tom's"_s, dayLimit(1000, 700));
    mira.ownerName = u"Mira"_s;
    tom.ownerName = u"Tom"_s;
    QueueModel model(english);
    model.load({free, mira, tom}, testViewer);
    model.sort(QueueModel::Owner);
    QCOMPARE(namesOf(model), QStringList({u"mira's"_s, u"tom's"_s, u"free"_s}));
    model.sort(QueueModel::Owner, Qt::DescendingOrder);
    QCOMPARE(namesOf(model), QStringList({u"tom's"_s, u"mira's"_s, u"free"_s}));
}

void tst_queuemodel::sortingByNoColumnIsTheQueuesOrder()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    const QStringList own = namesOf(model);
    model.sort(QueueModel::Percent, Qt::AscendingOrder);
    QCOMPARE(namesOf(model), QStringList(own.rbegin(), own.rend()));
    model.sort(-1, Qt::DescendingOrder);
    QCOMPARE(namesOf(model), own);
}

void tst_queuemodel::marksSurviveRefreshAndLeaveWithTheirAccount()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    QSignalSpy marks(&model, &QueueModel::marksChanged);
    QVERIFY(model.flags(model.index(1, QueueModel::Mark)) & Qt::ItemIsUserCheckable);
    QVERIFY(model.setData(model.index(1, QueueModel::Mark), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, QueueModel::Plan), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.marked(), QList<AccountId>{AccountId(u"cus_2"_s)});
    model.setFilter(u"larkfield"_s);
    model.update({named(2, u"Quillon Labs"_s, dayLimit(1000, 8000))}, {}, testViewer);
    model.setFilter({});
    QCOMPARE(model.index(0, QueueModel::Mark).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(1, QueueModel::Mark).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(marks.count(), 1);
    model.update({}, {2}, testViewer);
    QCOMPARE(model.marked(), QList<AccountId>());
    QCOMPARE(marks.count(), 2);
}

void tst_queuemodel::countsAreAnnouncedWhenTheyChange()
{
    QueueModel model(english);
    const QSignalSpy counts(&model, &QueueModel::countsChanged);
    model.load(threeAccounts(), testViewer);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(model.counts().of(QueueView::Over), 1);
    QCOMPARE(model.counts().of(QueueView::All), 3);
    model.load(threeAccounts(), testViewer);
    QCOMPARE(counts.count(), 1);
    model.update({}, {1}, testViewer);
    QCOMPARE(counts.count(), 2);
    QCOMPARE(model.counts().of(QueueView::Over), 0);
}

void tst_queuemodel::cellsSayShortAndWholeTexts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shortText");
    QTest::addColumn<QString>("phrase");
    const QString usage = u"982,400 of 1,000,000 requests a cycle, 98.2 percent, critical"_s;
    QTest::newRow("account") << int(QueueModel::Account) << u"Obermeer Search"_s << u"Obermeer Search"_s;
    QTest::newRow("plan") << int(QueueModel::Plan) << u"Starter"_s << u"plan Starter"_s;
    QTest::newRow("used") << int(QueueModel::Used) << u"982,400 of 1,000,000 a cycle"_s << usage;
    QTest::newRow("percent") << int(QueueModel::Percent) << u"98.2 %"_s << usage;
    QTest::newRow("trend") << int(QueueModel::Trend) << QString()
                           << u"last 3 days: lowest 38,000, highest 41,200, newest 41,200 requests"_s;
    QTest::newRow("projected") << int(QueueModel::Projected) << u"1.34 M"_s
                               << u"estimate: 1,339,636 requests at the end of the cycle"_s;
    QTest::newRow("days") << int(QueueModel::DaysToCap) << u"0 average"_s << u"less than a day to the cap"_s;
    QTest::newRow("why") << int(QueueModel::Why) << u"cap reached today, +1 limit"_s
                         << u"cap reached today, +1 limit"_s;
    QTest::newRow("age") << int(QueueModel::Age) << u"2 min"_s << u"data 2 min old"_s;
    QTest::newRow("owner") << int(QueueModel::Owner) << u"Tom"_s << u"owner Tom"_s;
}

void tst_queuemodel::cellsSayShortAndWholeTexts()
{
    QFETCH(int, column);
    QFETCH(QString, shortText);
    QFETCH(QString, phrase);
    QueueAccount account = named(1, u"Obermeer Search"_s, cycleLimit(1'000'000, 982'400));
    account.limits.append(dayLimit(1000, 600));
    account.ownerName = u"Tom"_s;
    account.trend = {38'000, 40'000, 41'200};
    QueueModel model(english);
    model.load({account}, testViewer);
    const QModelIndex index = model.index(0, column);
    QCOMPARE(index.data().toString(), shortText);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), phrase);
    QCOMPARE(index.data(QueueModel::RowRole).value<QueueRow>().id, AccountId(u"cus_1"_s));
    QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void tst_queuemodel::customersTextIsPlainInToolTips()
{
    QueueModel model(english);
    model.load({named(1, u"<b>Bold</b> &lt;i&gt;"_s, dayLimit(1000, 1))}, testViewer);
    const QString toolTip = model.index(0, QueueModel::Account).data(Qt::ToolTipRole).toString();
    QCOMPARE(toolTip, u"<\u2060b>Bold<\u2060/b> &\u2060lt;i&\u2060gt;\ncus_1"_s);
    QCOMPARE(model.index(0, QueueModel::Account).data().toString(), u"<b>Bold</b> &lt;i&gt;"_s);
}

void tst_queuemodel::ageFollowsTheClock()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    QCOMPARE(model.index(0, QueueModel::Age).data().toString(), u"2 min"_s);
    model.setViewer({testViewer.me, testNowMs + qint64(31) * 3'600'000});
    QCOMPARE(model.index(0, QueueModel::Age).data().toString(), u"31 h"_s);
    QCOMPARE(model.index(0, QueueModel::Age).data(Qt::ToolTipRole).toString(), u"read 21 Nov 08:58 UTC"_s);
}

void tst_queuemodel::numbersStandAtTheRight()
{
    QueueModel model(english);
    model.load(threeAccounts(), testViewer);
    const auto alignment = [&](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>()
            & Qt::AlignHorizontal_Mask;
    };
    QCOMPARE(alignment(QueueModel::Used), Qt::AlignRight);
    QCOMPARE(alignment(QueueModel::Account), Qt::AlignLeft);
}

HEADROOM_TEST(tst_queuemodel)
#include "tst_queuemodel.moc"
