// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuemodel.h"
#include "models/items/searchfields.h"
#include "tests/models/items/randomsearch.h"
#include "tests/support/test.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

const SearchVocabulary vocabulary{{u"Pro"_s, u"Starter"_s, u"Starter Plus"_s}, {u"api_calls"_s}, {u"Mira Okafor"_s, u"Tom"_s}};

/// What the text becomes with each offer, the cursor as "|".
QStringList completedAt(const QString &marked, const SearchVocabulary &names = vocabulary)
{
    const qsizetype cursor = marked.indexOf(u'|');
    const QString text = QString(marked).remove(u'|');
    const SearchCompletions found = completions(text, cursor, names);
    QStringList texts;
    for (const Completion &offer : found.offers) {
        auto [whole, at] = completed(text, found, offer);
        texts.append(whole.insert(at, u'|'));
    }
    return texts;
}

} // namespace

/// Completions, and the model's side of the search.
class tst_searchcompletion final : public headroom::Test
{
    Q_OBJECT
private slots:
    void completesWhereTheCursorIs_data();
    void completesWhereTheCursorIs();
    void nothingTypedOffersTheFields();
    void anyTextAndCursorIsTaken();
    void theModelKeepsTheLastUnderstoodResult();
    void theModelCountsAndNames();
};

void tst_searchcompletion::completesWhereTheCursorIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a field") << u"pl|"_s << QStringList{u"plan:|"_s};
    QTest::newRow("fields by their beginning, then names") << u"st|"_s
        << QStringList{u"state:|"_s, u"plan:Starter|"_s, u"plan:\"Starter Plus\"|"_s};
    QTest::newRow("negated") << u"x -ban|"_s << QStringList{u"x -band:|"_s};
    QTest::newRow("in brackets") << u"(a OR (ban|"_s << QStringList{u"(a OR (band:|"_s};
    QTest::newRow("in the middle") << u"pl| over:>100"_s << QStringList{u"plan:| over:>100"_s};
    QTest::newRow("a set") << u"state:s|"_s << QStringList{u"state:snoozed|"_s};
    QTest::newRow("a list") << u"state:open,w|"_s << QStringList{u"state:open,waiting|"_s};
    QTest::newRow("names") << u"plan:st|"_s << QStringList{u"plan:Starter|"_s, u"plan:\"Starter Plus\"|"_s};
    QTest::newRow("a quoted name") << u"plan:\"starter p|"_s << QStringList{u"plan:\"Starter Plus\"|"_s};
    QTest::newRow("people") << u"who:|"_s
        << QStringList{u"who:me|"_s, u"who:none|"_s, u"who:\"Mira Okafor\"|"_s, u"who:Tom|"_s};
    QTest::newRow("numbers") << u"age:|"_s << QStringList{u"age:>6h|"_s, u"age:>1d|"_s, u"age:<30m|"_s};
    QTest::newRow("order") << u"sort:-pe|"_s << QStringList{u"sort:-percent|"_s};
    QTest::newRow("a whole value") << u"blocked:yes|"_s << QStringList{};
    QTest::newRow("a plain word") << u"larkfield|"_s << QStringList{};
    QTest::newRow("inside quotes") << u"\"pl|"_s << QStringList{};
}

void tst_searchcompletion::completesWhereTheCursorIs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(completedAt(text), expected);
}

void tst_searchcompletion::nothingTypedOffersTheFields()
{
    const QStringList offers = completedAt(u"|"_s);
    QCOMPARE(offers.size(), 12);
    QCOMPARE(offers.first(), u"account:|"_s);
    const SearchCompletions found = completions(u"over"_s, 4, vocabulary);
    QCOMPARE(found.offers.size(), 4);
    for (const Completion &offer : found.offers)
        QVERIFY(!offer.explanation.isEmpty());
}

void tst_searchcompletion::anyTextAndCursorIsTaken()
{
    for (quint64 seed = 1; seed <= 5000; ++seed) {
        Random random(seed);
        const QString text = randomPieces(random);
        const qsizetype cursor = random.below(text.size() + 3) - 1;
        const SearchCompletions found = completions(text, cursor, vocabulary);
        QVERIFY(found.position >= 0 && found.length >= 0 && found.position + found.length <= text.size());
        for (const Completion &offer : found.offers)
            QVERIFY(completed(text, found, offer).first.contains(offer.insert));
    }
}

void tst_searchcompletion::theModelKeepsTheLastUnderstoodResult()
{
    QueueModel model{QLocale(QLocale::English)};
    model.load({accountWith(1, u"a"_s, {dayLimit(1000, 4000)}), accountWith(2, u"b"_s, {dayLimit(1000, 10)})},
               {PersonId(u"me"_s), testNowMs});
    QSignalSpy searches(&model, &QueueModel::searchChanged);
    QSignalSpy layouts(&model, &QueueModel::layoutChanged);
    model.setFilter(u"over:>100"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(u"over:>100 paln:x"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(searches.size(), 2);
    QCOMPARE(model.searchProblems().size(), 1);
    QCOMPARE(model.filter(), u"over:>100 paln:x"_s);
    QCOMPARE(model.filterInForce(), u"over:>100"_s);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.searchProblems().isEmpty());
    QCOMPARE(model.filterInForce(), QString());
}

void tst_searchcompletion::theModelCountsAndNames()
{
    QueueModel model{QLocale(QLocale::English)};
    QueueAccount owned = accountWith(1, u"a"_s, {dayLimit(1000, 4000), cycleLimit(100, 1)});
    owned.owner = PersonId(u"tom"_s);
    owned.ownerName = u"Tom"_s;
    owned.planName = u"Pro"_s;
    model.load({owned, accountWith(2, u"b"_s, {dayLimit(1000, 10)})}, {PersonId(u"tom"_s), testNowMs});
    QCOMPARE(model.countOf(u"who:me"_s), std::optional<qint64>(1));
    QCOMPARE(model.countOf(u"limits:<9 sort:why"_s), std::optional<qint64>(2));
    QCOMPARE(model.countOf(u"whom:me"_s), std::nullopt);
    QCOMPARE(model.vocabulary(),
             (SearchVocabulary{{u"Pro"_s, u"Starter"_s}, {u"api_calls"_s}, {u"Tom"_s}}));
}

HEADROOM_TEST(tst_searchcompletion)
#include "tst_searchcompletion.moc"
