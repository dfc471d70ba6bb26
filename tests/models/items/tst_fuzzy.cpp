// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accountscan.h"
#include "tests/models/items/randomqueue.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The order in which \a names answer \a typed; those that do not are left out.
QStringList found(const QString &typed, const QStringList &names)
{
    const FuzzyQuery query(typed);
    QList<std::pair<int, QString>> ranked;
    for (const QString &name : names) {
        if (const auto rank = query.rank(name))
            ranked.append({*rank, name});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList texts;
    for (const auto &one : ranked)
        texts.append(one.second);
    return texts;
}

/// The name with its found letters in brackets.
QString marked(const QString &typed, const QString &name)
{
    const QList<int> places = FuzzyQuery(typed).places(name);
    QString text;
    for (int i = 0; i < name.size(); ++i)
        text += places.contains(i) ? u'[' + QString(name[i]) + u']' : QString(name[i]);
    return text.replace(u"]["_s, QString());
}

QueueColumns columnsOf(const QList<std::pair<QString, QString>> &idsAndNames)
{
    QList<QueueAccount> accounts;
    AccountKey key = 1;
    for (const auto &[id, name] : idsAndNames) {
        QueueAccount account = accountWith(key, id, {cycleLimit(1'000, 900 - 10 * int(key))});
        account.name = name;
        account.planName = key % 3 == 0 ? u"Pro"_s : u"Starter"_s;
        accounts.append(account);
        ++key;
    }
    QueueColumns columns;
    columns.load(accounts);
    return columns;
}

QStringList namesOf(const QueueColumns &columns, const AccountScan &scan)
{
    QStringList names;
    for (const AccountScan::Hit &hit : scan.hits())
        names.append(columns.account(hit.account).name);
    return names;
}

} // namespace

class tst_fuzzy : public Test
{
    Q_OBJECT
private slots:
    void beginningsComeBeforePiecesAndPiecesBeforeScatteredLetters()
    {
        QCOMPARE(found(u"sn"_s, {u"Show the next one"_s, u"Unsnooze"_s, u"View: Snoozed"_s, u"Snooze"_s, u"Sync now"_s, u"Copy"_s}),
                 QStringList({u"Snooze"_s, u"View: Snoozed"_s, u"Unsnooze"_s, u"Sync now"_s, u"Show the next one"_s}));
    }
    void everyWordMustBeFoundInAnyOrderAndCase()
    {
        QCOMPARE(found(u"MAPS lark"_s, {u"Larkfield Maps"_s, u"Larkfield"_s, u"Maps"_s}), QStringList{u"Larkfield Maps"_s});
        QCOMPARE(found(u"ÜBER"_s, {u"über Land"_s}), QStringList{u"über Land"_s});
        QCOMPARE(found(u"東京"_s, {u"東京データ株式会社"_s, u"京東"_s}), QStringList{u"東京データ株式会社"_s});
    }
    void nothingTypedFindsEverythingAndOneLetterIsNeverScattered()
    {
        QVERIFY(FuzzyQuery(u"  "_s).isEmpty());
        QCOMPARE(found({}, {u"a"_s, u"b"_s}).size(), 2);
        QVERIFY(FuzzyQuery(u"x"_s).rank(u"Box") < FuzzyQuery::scattered);
        QVERIFY(!FuzzyQuery(u"q"_s).rank(u"Box"));
    }
    void theFoundLettersAreNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("result");
        QTest::newRow("beginning") << u"lark"_s << u"Larkfield Maps"_s << u"[Lark]field Maps"_s;
        QTest::newRow("word") << u"map"_s << u"Larkfield Maps"_s << u"Larkfield [Map]s"_s;
        QTest::newRow("word before piece") << u"an"_s << u"Bank and Co"_s << u"Bank [an]d Co"_s;
        QTest::newRow("initials") << u"lm"_s << u"Larkfield Maps"_s << u"[L]arkfield [M]aps"_s;
        QTest::newRow("initials with a run") << u"lama"_s << u"Larkfield Maps"_s << u"[La]rkfield [Ma]ps"_s;
        QTest::newRow("scattered") << u"lrs"_s << u"Larkfield Maps"_s << u"[L]a[r]kfield Map[s]"_s;
        QTest::newRow("two words") << u"ma la"_s << u"Larkfield Maps"_s << u"[La]rkfield [Ma]ps"_s;
        QTest::newRow("not there") << u"zz"_s << u"Larkfield Maps"_s << u"Larkfield Maps"_s;
    }
    void theFoundLettersAreNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(marked(typed, name), "result");
    }

    void accountsAreFoundByNameAndIdInSlicesOfAnySize()
    {
        const QueueColumns columns = columnsOf({{u"cus_1"_s, u"Tavira Routing"_s},
                                                {u"cus_2"_s, u"Larkfield Maps"_s},
                                                {u"tav_3"_s, u"Quillon"_s},
                                                {u"cus_4"_s, u"Octavia"_s}});
        for (const size_t slice : {size_t(1), size_t(3), size_t(100)}) {
            AccountScan scan(columns, FuzzyQuery(u"tav"_s));
            int steps = 0;
            while (scan.step(slice))
                ++steps;
            QVERIFY(scan.isDone());
            QCOMPARE(steps, slice == 1 ? 3 : slice == 3 ? 1 : 0);
            QCOMPARE(namesOf(columns, scan), QStringList({u"Quillon"_s, u"Tavira Routing"_s, u"Octavia"_s}));
        }
    }
    void ofManyOnlyTheBestAreKeptAndEqualOnesStandWorstFirst()
    {
        QList<std::pair<QString, QString>> names;
        for (int i = 0; i < 300; ++i)
            names.append({u"cus_%1"_s.arg(i, 4, 10, QChar(u'0')), u"Acme"_s});
        names.append({u"cus_x"_s, u"Acm"_s});
        const QueueColumns columns = columnsOf(names);
        AccountScan scan(columns, FuzzyQuery(u"acm"_s));
        while (scan.step(7)) { }
        QCOMPARE(scan.hits().size(), AccountScan::kept);
        QCOMPARE(columns.account(scan.hits()[0].account).name, u"Acm"_s); // shorter: nearer to what was typed
        for (size_t i = 2; i < scan.hits().size(); ++i)
            QVERIFY(scan.hits()[i - 1].place < scan.hits()[i].place);
        QCOMPARE(scan.hits()[1].account, columns.order()[0].account);
    }
    void nothingTypedGivesTheWorstWithoutLookingAtTheRest()
    {
        Random random(11);
        QueueColumns columns;
        columns.load(randomAccounts(random, 500));
        AccountScan scan(columns, {});
        QVERIFY(!scan.step(60));
        QCOMPARE(scan.hits().size(), AccountScan::kept);
        for (size_t i = 0; i < scan.hits().size(); ++i)
            QCOMPARE(scan.hits()[i].account, columns.order()[i].account);
    }
    void plansAreCounted()
    {
        const QueueColumns columns =
            columnsOf({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}, {u"d"_s, u"D"_s}});
        PlanScan scan(columns);
        while (scan.step(3)) { }
        QCOMPARE(scan.counts(), (QHash<QString, int>{{u"Starter"_s, 3}, {u"Pro"_s, 1}}));
    }
};

HEADROOM_TEST(tst_fuzzy)
#include "tst_fuzzy.moc"
