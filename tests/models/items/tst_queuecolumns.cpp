// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuecolumns.h"
#include "tests/models/items/randomqueue.h"
#include "tests/support/test.h"

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

QStringList idsOf(const QueueColumns &columns)
{
    QStringList ids;
    for (const Ranked &entry : columns.order())
        ids.append(columns.account(entry.account).id.toString());
    return ids;
}

QueueLimit withCase(QueueLimit limit, CaseState state, bool answered = false)
{
    limit.caseState = state;
    limit.answered = answered;
    limit.facts.caseStands = state != CaseState::None && state != CaseState::Closed;
    limit.facts.putAway = answered || state == CaseState::Snoozed || state == CaseState::Exempt;
    return limit;
}

QueueLimit blockedLimit(QueueLimit limit)
{
    limit.facts.blocked = u"silent"_s;
    return limit;
}

QueueColumns columnsOf(const QList<QueueAccount> &accounts)
{
    QueueColumns columns;
    columns.load(accounts);
    return columns;
}

/// The views of \a columns' only account.
QList<QueueView> viewsOf(const QueueColumns &columns, const QueueViewer &viewer)
{
    QList<QueueView> views;
    const ViewCounts counts = columns.counts(viewer);
    for (size_t view = 0; view < counts.perView.size(); ++view) {
        if (counts.perView[view] == 1)
            views.append(QueueView(view));
    }
    return views;
}

} // namespace

class tst_queuecolumns final : public headroom::Test
{
    Q_OBJECT
private slots:
    void rowsCarryTheGoldenFigures();
    void overComesByPercentThenTheOthersByDays();
    void aCreditLimitIsLastInOver();
    void tiesGoByTheBytesOfTheId();
    void theWorstLimitSkipsWhatIsPutAway();
    void tiesAmongLimitsGoByWindowThenMeter();
    void otherLimitsCountWatchOrWorseAndBlocked();
    void anAccountWithoutLimitsIsOk();
    void ofTwoWithOneKeyTheLastWins();
    void viewsFollowCaseAndBand_data();
    void viewsFollowCaseAndBand();
    void mineAndFreeDependsOnTheOwner();
    void closedLastsThirtyDays();
    void theCommandLineListsAllButOk();
    void aRowIsFoundByKeyAndId();
    void onlyShownRowsHaveRanges();
    void manyRenamesLeaveOnlyTheNewestNames();
};

void tst_queuecolumns::rowsCarryTheGoldenFigures()
{
    const QueueColumns columns = columnsOf({accountWith(4, u"d"_s, {cycleLimit(250'000, 142'000)}),
                                            accountWith(3, u"c"_s, {cycleLimit(100'000, 71'000)}),
                                            accountWith(2, u"b"_s, {cycleLimit(500'000, 412'000)}),
                                            accountWith(1, u"a"_s, {cycleLimit(1'000'000, 982'400)})});
    QCOMPARE(idsOf(columns), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    constexpr std::array<qint64, 4> percent{982, 824, 710, 568};
    constexpr std::array<qint64, 4> projected{1'339'636, 561'818, 96'818, 193'636};
    constexpr std::array<int, 4> days{0, 4, 8, 16};
    const QList<QueueRow> rows = columns.rows(QueueView::All, {{}, testNowMs});
    QCOMPARE(rows.size(), 4);
    for (size_t i = 0; i < 4; ++i) {
        const QueueRow &row = rows[qsizetype(i)];
        QCOMPARE(row.standing.percentTenths, std::optional(percent[i]));
        QCOMPARE(row.standing.projected, std::optional(projected[i]));
        QCOMPARE(row.standing.daysToCap, std::optional(days[i]));
        QCOMPARE(row.standing.basis, Basis::CycleAverage);
        QCOMPARE(row.ageMs, 120'000);
    }
}

void tst_queuecolumns::overComesByPercentThenTheOthersByDays()
{
    const QueueColumns columns = columnsOf({
        accountWith(1, u"ok"_s, {cycleLimit(1000, 100)}),
        accountWith(2, u"blocked"_s, {blockedLimit(cycleLimit(1000, 100))}),
        accountWith(3, u"watch-day"_s, {dayLimit(1000, 799)}),
        accountWith(4, u"watch-far"_s, {cycleLimit(1000, 500)}),
        accountWith(5, u"watch-near"_s, {cycleLimit(1000, 799)}),
        accountWith(6, u"approaching"_s, {cycleLimit(1000, 800)}),
        accountWith(7, u"critical-day"_s, {dayLimit(1000, 999)}),
        accountWith(8, u"critical"_s, {cycleLimit(1000, 950)}),
        accountWith(9, u"over-100"_s, {cycleLimit(1000, 1000)}),
        accountWith(10, u"over-401"_s, {dayLimit(1000, 4016)}),
    });
    QCOMPARE(idsOf(columns),
             QStringList({u"over-401"_s, u"over-100"_s, u"critical"_s, u"critical-day"_s, u"approaching"_s,
                          u"watch-near"_s, u"watch-far"_s, u"watch-day"_s, u"blocked"_s, u"ok"_s}));
}

void tst_queuecolumns::aCreditLimitIsLastInOver()
{
    QueueLimit credit;
    credit.facts.credit = true;
    credit.facts.limitReached = true;
    const QueueColumns columns = columnsOf({accountWith(1, u"a-credit"_s, {credit}),
                                            accountWith(2, u"z-over"_s, {dayLimit(1000, 1000)}),
                                            accountWith(3, u"critical"_s, {cycleLimit(1000, 999)})});
    QCOMPARE(idsOf(columns), QStringList({u"z-over"_s, u"a-credit"_s, u"critical"_s}));
}

void tst_queuecolumns::tiesGoByTheBytesOfTheId()
{
    // U+FF5E is EF BD 9E in UTF-8 and U+1F600 is F0 9F 98 80; in UTF-16 the latter begins with D83D.
    const QueueColumns columns = columnsOf({accountWith(1, u"cus_\U0001F600"_s, {cycleLimit(1000, 800)}),
                                            accountWith(2, u"cus_\uFF5E"_s, {cycleLimit(1000, 800)}),
                                            accountWith(3, u"cus_Z"_s, {cycleLimit(1000, 800)}),
                                            accountWith(4, u"cus_"_s, {cycleLimit(1000, 800)}),
                                            accountWith(5, u"cus_a"_s, {cycleLimit(1000, 800)})});
    QCOMPARE(idsOf(columns),
             QStringList({u"cus_"_s, u"cus_Z"_s, u"cus_a"_s, u"cus_\uFF5E"_s, u"cus_\U0001F600"_s}));
}

void tst_queuecolumns::theWorstLimitSkipsWhatIsPutAway()
{
    const QueueColumns columns = columnsOf({accountWith(
        1, u"a"_s,
        {withCase(dayLimit(1000, 4000), CaseState::Snoozed), cycleLimit(1000, 100), dayLimit(1000, 600)})});
    const QueueRow row = columns.row(0, testNowMs);
    QCOMPARE(row.worst.facts.used, 600);
    QCOMPARE(row.standing.band, Band::Watch);
    QCOMPARE(row.otherLimits, 1);
}

void tst_queuecolumns::tiesAmongLimitsGoByWindowThenMeter()
{
    QueueLimit laterMeter = dayLimit(1000, 1000);
    laterMeter.meter = MeterId(u"z"_s);
    QueueLimit minute = dayLimit(1000, 1000);
    minute.facts.window = Window::Minute;
    minute.facts.caseStands = true;
    const QueueColumns columns =
        columnsOf({accountWith(1, u"a"_s, {minute, laterMeter, dayLimit(1000, 1000)}),
                   accountWith(2, u"b"_s, {laterMeter, cycleLimit(1000, 1000)})});
    QCOMPARE(columns.row(0, testNowMs).worst, dayLimit(1000, 1000));
    QCOMPARE(columns.row(1, testNowMs).worst, cycleLimit(1000, 1000));
}

void tst_queuecolumns::otherLimitsCountWatchOrWorseAndBlocked()
{
    const QueueColumns columns =
        columnsOf({accountWith(1, u"a"_s,
                               {dayLimit(1000, 499), dayLimit(1000, 500), blockedLimit(dayLimit(1000, 1)),
                                dayLimit(1000, 2000), cycleLimit(1000, 10)})});
    QCOMPARE(columns.row(0, testNowMs).otherLimits, 2);
}

void tst_queuecolumns::anAccountWithoutLimitsIsOk()
{
    const QueueColumns columns = columnsOf({accountWith(1, u"a"_s, {})});
    QCOMPARE(columns.row(0, testNowMs).standing, Standing());
    QCOMPARE(viewsOf(columns, {{}, testNowMs}), QList<QueueView>{QueueView::All});
}

void tst_queuecolumns::ofTwoWithOneKeyTheLastWins()
{
    QueueColumns columns = columnsOf(
        {accountWith(1, u"a"_s, {dayLimit(1000, 100)}), accountWith(1, u"a"_s, {dayLimit(1000, 200)})});
    QCOMPARE(columns.order().size(), size_t(1));
    QCOMPARE(columns.row(0, testNowMs).worst.facts.used, 200);
    columns.update(
        {accountWith(1, u"a"_s, {dayLimit(1000, 300)}), accountWith(1, u"a"_s, {dayLimit(1000, 400)})}, {1});
    QCOMPARE(columns.order().size(), size_t(1));
    QCOMPARE(columns.row(0, testNowMs).worst.facts.used, 400);
}

void tst_queuecolumns::viewsFollowCaseAndBand_data()
{
    using enum QueueView;
    QTest::addColumn<QueueLimit>("limit");
    QTest::addColumn<QList<QueueView>>("views");
    const QueueLimit over = dayLimit(1000, 1500);
    QTest::newRow("over without a case") << over << QList<QueueView>{Over, All};
    QTest::newRow("open") << withCase(over, CaseState::Open) << QList<QueueView>{MineAndFree, Over, All};
    QTest::newRow("flagged") << withCase(over, CaseState::Flagged)
                             << QList<QueueView>{MineAndFree, Over, All};
    QTest::newRow("notified") << withCase(over, CaseState::Waiting)
                              << QList<QueueView>{MineAndFree, Over, All};
    QTest::newRow("answered") << withCase(over, CaseState::Waiting, true) << QList<QueueView>{Answered, All};
    QTest::newRow("snoozed") << withCase(over, CaseState::Snoozed) << QList<QueueView>{Snoozed, All};
    QTest::newRow("exempt") << withCase(over, CaseState::Exempt) << QList<QueueView>{All};
    QTest::newRow("closed case") << withCase(over, CaseState::Closed) << QList<QueueView>{Over, All};
    QTest::newRow("critical") << dayLimit(1000, 999) << QList<QueueView>{Approaching, All};
    QTest::newRow("approaching") << dayLimit(1000, 800) << QList<QueueView>{Approaching, All};
    QTest::newRow("watch") << dayLimit(1000, 500) << QList<QueueView>{Watch, All};
    QTest::newRow("blocked") << blockedLimit(over) << QList<QueueView>{Blocked, All};
    QTest::newRow("blocked and snoozed")
        << blockedLimit(withCase(over, CaseState::Snoozed)) << QList<QueueView>{Blocked, Snoozed, All};
    QTest::newRow("ok") << dayLimit(1000, 499) << QList<QueueView>{All};
}

void tst_queuecolumns::viewsFollowCaseAndBand()
{
    QFETCH(QueueLimit, limit);
    QFETCH(QList<QueueView>, views);
    const QueueColumns columns = columnsOf({accountWith(1, u"a"_s, {limit})});
    QCOMPARE(viewsOf(columns, {PersonId(u"me"_s), testNowMs}), views);
}

void tst_queuecolumns::mineAndFreeDependsOnTheOwner()
{
    QList<QueueAccount> accounts;
    for (const QString &owner : {u""_s, u"me"_s, u"mira"_s}) {
        accounts.append(accountWith(accounts.size() + 1, u"cus_"_s + owner,
                                    {withCase(dayLimit(1000, 1500), CaseState::Open)}));
        accounts.last().owner = PersonId(owner);
    }
    const QueueColumns columns = columnsOf(accounts);
    QCOMPARE(columns.counts({PersonId(u"me"_s), 0}).of(QueueView::MineAndFree), 2);
    QCOMPARE(columns.counts({PersonId(u"stranger"_s), 0}).of(QueueView::MineAndFree), 1);
    QCOMPARE(columns.counts({PersonId(), 0}).of(QueueView::MineAndFree), 1);
}

void tst_queuecolumns::closedLastsThirtyDays()
{
    constexpr qint64 dayMs = 86'400'000;
    QueueAccount account = accountWith(1, u"a"_s, {dayLimit(1000, 1)});
    account.closedAtMs = testNowMs;
    const QueueColumns columns = columnsOf({account});
    const auto closed = [&](qint64 nowMs) { return columns.counts({{}, nowMs}).of(QueueView::Closed); };
    QCOMPARE(closed(testNowMs - 1), 0);
    QCOMPARE(closed(testNowMs), 1);
    QCOMPARE(closed(testNowMs + 30 * dayMs), 1);
    QCOMPARE(closed(testNowMs + 30 * dayMs + 1), 0);
}

void tst_queuecolumns::theCommandLineListsAllButOk()
{
    const QueueColumns columns =
        columnsOf({accountWith(1, u"ok"_s, {dayLimit(1000, 499)}),
                   accountWith(2, u"blocked"_s, {blockedLimit(dayLimit(1000, 1))}),
                   accountWith(3, u"snoozed"_s, {withCase(dayLimit(1000, 800), CaseState::Snoozed)}),
                   accountWith(4, u"watch"_s, {dayLimit(1000, 500)})});
    QStringList ids;
    for (const QueueRow &row : columns.rows(std::nullopt, {{}, testNowMs}))
        ids.append(row.id.toString());
    QCOMPARE(ids, QStringList({u"snoozed"_s, u"watch"_s, u"blocked"_s}));
}

void tst_queuecolumns::aRowIsFoundByKeyAndId()
{
    QueueColumns columns = columnsOf(
        {accountWith(7, u"cus_b"_s, {dayLimit(1000, 1)}), accountWith(8, u"cus_a"_s, {dayLimit(1000, 1)})});
    QCOMPARE(columns.indexOf(AccountKey(8)), std::optional<AccountIndex>(1));
    QCOMPARE(columns.indexOf(AccountId(u"cus_b"_s)), std::optional<AccountIndex>(0));
    columns.update({}, {7});
    QCOMPARE(columns.indexOf(AccountKey(7)), std::optional<AccountIndex>());
    QCOMPARE(columns.indexOf(AccountId(u"cus_b"_s)), std::optional<AccountIndex>());
    QCOMPARE(columns.indexOf(AccountId(u"cus_a"_s)), std::optional<AccountIndex>(1));
}

void tst_queuecolumns::onlyShownRowsHaveRanges()
{
    QueueLimit seasonal = cycleLimit(10'000, 5000);
    seasonal.facts.season.completeDays = 56;
    seasonal.facts.season.meanThousandths.fill(500'000);
    seasonal.facts.season.factorThousandths = {2000, 1250, 800, 500};
    const QueueColumns columns =
        columnsOf({accountWith(1, u"a"_s, {seasonal}), accountWith(2, u"b"_s, {cycleLimit(10'000, 5000)})});
    const QueueRow row = columns.row(0, testNowMs);
    QCOMPARE(row.standing.basis, Basis::Seasonal);
    QCOMPARE(row.standing.daysToCap, std::optional(10));
    QVERIFY(row.range.has_value());
    QCOMPARE(*row.range, (DaysRange{8, 12, 5, 20}));
    QVERIFY(!columns.row(1, testNowMs).range.has_value());
}

void tst_queuecolumns::manyRenamesLeaveOnlyTheNewestNames()
{
    QueueColumns columns =
        columnsOf({accountWith(1, u"a"_s, {dayLimit(1000, 1)}), accountWith(2, u"b"_s, {dayLimit(1000, 1)})});
    const auto found = [&columns](const QString &text) {
        std::vector<quint8> shown(columns.indexEnd(), 1);
        columns.text().keepFound(TextArena::wordsOf(text), shown);
        return QList<int>(shown.cbegin(), shown.cend());
    };
    QCOMPARE(found(u"account"_s), QList<int>({1, 1}));
    for (int i = 0; i < 2500; ++i) { // past the point where the arena is laid out anew
        QueueAccount account = accountWith(1 + i % 2, i % 2 == 0 ? u"a"_s : u"b"_s, {dayLimit(1000, 1)});
        account.name = u"Name %1"_s.arg(i);
        columns.update({account});
    }
    QCOMPARE(found(u"account"_s), QList<int>({0, 0}));
    QCOMPARE(found(u"name 2498"_s), QList<int>({1, 0}));
    QCOMPARE(found(u"name 2499"_s), QList<int>({0, 1}));
    QCOMPARE(found(u"name 1000"_s), QList<int>({0, 0}));
}

HEADROOM_TEST(tst_queuecolumns)
#include "tst_queuecolumns.moc"
