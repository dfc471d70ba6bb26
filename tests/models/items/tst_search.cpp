// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchfields.h"
#include "tests/models/items/randomsearch.h"
#include "tests/support/test.h"

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

QStringList sentencesOf(const SearchQuery &query)
{
    QStringList sentences;
    for (const SearchProblem &problem : query.problems)
        sentences.append(problem.sentence);
    return sentences;
}

} // namespace

/// The search language: what is read, what is refused and in which words.
class tst_search final : public headroom::Test
{
    Q_OBJECT
private slots:
    void whatIsUnderstood_data();
    void whatIsUnderstood();
    void whatIsNotUnderstoodIsSaidWithTheNearest_data();
    void whatIsNotUnderstoodIsSaidWithTheNearest();
    void everyFieldTakesItsOwnExample();
    void everyKeyOfASetIsItsOwnNearest();
    void theNormalFormSaysTheSame();
    void anyTextIsReadAndProblemsLieInIt();
    void deepBracketsAndLongTextsAreRefused();
};

void tst_search::whatIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char *text, const char *normal) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(normal);
    };
    row("", "");
    row("  acme   labs ", "acme labs");
    row("\"two words\"", "\"two words\"");
    row("\"one\"", "one");
    row("\"a \\\" b \\\\ c\"", "\"a \\\" b \\\\ c\"");
    row("10:30", "\"10:30\"");
    row("foo - bar", "foo \"-\" bar");
    row("a-b", "a-b");
    row("-a", "-a");
    row("--a", "a");
    row("-(a b)", "-(a b)");
    row("-(-(a))", "a");
    row("a OR b c", "a OR b c");
    row("(a OR b) c", "(a OR b) c");
    row("((a OR b) OR c)", "a OR b OR c");
    row("a or b", "a or b");
    row("a OR sort:days b", "(a OR b) sort:days");
    row("plan:starter", "plan:starter");
    row("PLAN:Starter,\"Pro Plus\"", "plan:Starter,\"Pro Plus\"");
    row("name:x owner:tom email:a", "account:x who:tom mail:a");
    row("who:ME,none", "who:me,none");
    row("who:\"me\"", "who:\"me\"");
    row("over:>100", "over:>100");
    row("over:>100%", "over:>100");
    row("over:=80.0 over.min:>=120.5", "over:80 over.min:>=120.5");
    row("percent:80..95", "percent:80..95");
    row("percent:80.. days:..5", "percent:>=80 days:<=5");
    row("near:", "near:any");
    row("near:day,minute", "near:day,minute");
    row("state:Open,waiting choice:none", "state:open,waiting choice:none");
    row("why:steadilyOver blocked:no", "why:steady blocked:no");
    row("age:>90m", "age:>90m");
    row("age:>24h age:<120m", "age:>1d age:<2h");
    row("window:credit limits:>1", "window:credit limits:>1");
    row("sort:days", "sort:days");
    row("a OR b sort:-percent", "(a OR b) sort:-percent");
    row("-band:ok,watch", "-band:ok,watch");
    row("plan:pro(x)", "plan:pro x");
    row("\"\" x", "x");
}

void tst_search::whatIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const SearchQuery query = parseSearch(text);
    QCOMPARE(sentencesOf(query), QStringList());
    QCOMPARE(toText(query), normal);
    QVERIFY(checkSearch(text).has_value());
}

void tst_search::whatIsNotUnderstoodIsSaidWithTheNearest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *text, int position, int length, const char *sentence, const char *mended) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << length << QString::fromUtf8(sentence)
                            << QString::fromUtf8(mended);
    };
    row("acme paln:pro", 5, 5, "There is no field “paln”. Did you mean plan:?", "acme plan:pro");
    row("-wh:me", 1, 3, "There is no field “wh”. Did you mean who:?", "-who:me");
    row("http://x", 0, 5, "There is no field “http”. To look for the text itself, put it in quotes.", "http://x");
    row("notice:none", 0, 7, "There is no field “notice”. To look for the text itself, put it in quotes.",
        "notice:none");
    row("state:opne", 6, 4, "state: does not know “opne”. Did you mean open?", "state:open");
    row("band:ok,purple", 8, 6,
        "band: does not know “purple”. It takes ok, watch, approaching, critical, over, blocked.", "band:ok,purple");
    row("sort:-dyas", 5, 5, "sort: does not know “dyas”. Did you mean -days?", "sort:-days");
    row("over:many", 5, 4, "“many” is not a number. Write it like over:>100.", "over:many");
    row("over:>", 5, 1, "“>” is not a number. Write it like over:>100.", "over:>");
    row("over:-5", 5, 2, "“-5” is not a number. Write it like over:>100.", "over:-5");
    row("over:100.25", 5, 6, "“100.25” is too fine: percentages have one decimal.", "over:100.25");
    row("days:<1.5", 5, 4, "“<1.5” is too fine: days: takes whole numbers.", "days:<1.5");
    row("days:<9999999999999999999", 5, 20, "“<9999999999999999999” is not a number. Write it like days:<5.",
        "days:<9999999999999999999");
    row("percent:95..80", 8, 6, "Nothing lies in 95..80. Did you mean 80..95?", "percent:80..95");
    row("percent:..", 8, 2, "“..” is not a number. Write it like percent:80..95.", "percent:..");
    row("age:>6", 4, 2, "“>6” has no unit: m, h or d. Did you mean >6h?", "age:>6h");
    row("age:6h", 4, 2, "An age is above or below: age:>6h or age:<6h.", "age:>6h");
    row("age:>6w", 4, 3, "“>6w” is not a number. Write it like age:>6h.", "age:>6w");
    row("plan: pro", 0, 5, "plan: needs a value, like plan:starter.", "plan: pro");
    row("plan:a,", 0, 7, "plan: needs a value, like plan:starter.", "plan:a,");
    row("acme \"two wo", 5, 7, "The quote does not end.", "acme \"two wo\"");
    row("a (b OR c", 2, 7, "The bracket is not closed.", "a (b OR c)");
    row("a) b", 1, 1, "This bracket closes nothing.", "a) b");
    row("a ()", 2, 2, "There is nothing between the brackets.", "a ()");
    row("a OR", 2, 2, "OR needs something on both sides.", "a OR");
    row("OR a", 0, 2, "OR needs something on both sides.", "OR a");
    row("sort:days sort:why", 10, 8, "One sort: is enough.", "sort:days sort:why");
    row("-sort:days", 0, 10, "sort: cannot be negated. Did you mean sort:-days?", "sort:-days");
}

void tst_search::whatIsNotUnderstoodIsSaidWithTheNearest()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, sentence);
    QFETCH(QString, mended);
    const SearchQuery query = parseSearch(text);
    QCOMPARE(sentencesOf(query), QStringList(sentence));
    QCOMPARE(query.problems.first().position, position);
    QCOMPARE(query.problems.first().length, length);
    QCOMPARE(withNearest(text, query.problems.first()), mended);
    if (mended != text)
        QCOMPARE(sentencesOf(parseSearch(mended)), QStringList());
    const auto checked = checkSearch(text);
    QCOMPARE(checked.error().kind, ErrorKind::Invalid);
    QCOMPARE(checked.error().detail, sentence);
}

void tst_search::everyFieldTakesItsOwnExample()
{
    for (const FieldRule &rule : fieldRules()) {
        const QString text = fieldText(rule.field) + QString::fromLatin1(rule.example);
        const SearchQuery query = parseSearch(text);
        QCOMPARE(sentencesOf(query), QStringList());
        QCOMPARE(toText(query), text);
    }
}

void tst_search::everyKeyOfASetIsItsOwnNearest()
{
    for (const FieldRule &rule : fieldRules()) {
        for (const QString &key : setOf(rule.field)) {
            QCOMPARE(nearestOf(key, setOf(rule.field)), key);
            QVERIFY(parseSearch(fieldText(rule.field) + key).isUnderstood());
        }
    }
    QCOMPARE(nearestOf(u"zzzzzz"_s, {u"open"_s, u"none"_s}), QString());
    QCOMPARE(nearestOf(u""_s, {u"open"_s}), QString());
}

void tst_search::theNormalFormSaysTheSame()
{
    for (quint64 seed = 1; seed <= 4000; ++seed) {
        Random random(seed);
        const SearchQuery query = randomSearch(random);
        const QString text = toText(query);
        const SearchQuery read = parseSearch(text);
        QVERIFY2(read.isUnderstood(), qPrintable(u"%1: %2"_s.arg(text, sentencesOf(read).join(u' '))));
        QVERIFY2(read.term == query.term, qPrintable(text + u" -> "_s + toText(read)));
        QVERIFY2(read.sort == query.sort, qPrintable(text));
    }
}

void tst_search::anyTextIsReadAndProblemsLieInIt()
{
    int understood = 0;
    for (quint64 seed = 1; seed <= 20'000; ++seed) {
        Random random(seed);
        const QString text = randomPieces(random);
        const SearchQuery query = parseSearch(text);
        qsizetype before = 0;
        for (const SearchProblem &problem : query.problems) {
            QVERIFY2(problem.position >= before && problem.length >= 1 && problem.position + problem.length <= text.size(),
                     qPrintable(text));
            QVERIFY(!problem.sentence.isEmpty());
            before = problem.position;
            (void)withNearest(text, problem);
        }
        if (!query.isUnderstood())
            continue;
        ++understood;
        const SearchQuery again = parseSearch(toText(query));
        QVERIFY2(again.isUnderstood() && again.term == query.term && again.sort == query.sort,
                 qPrintable(text + u" -> "_s + toText(query)));
    }
    QVERIFY(understood > 1000);
}

void tst_search::deepBracketsAndLongTextsAreRefused()
{
    QVERIFY(parseSearch(QString(32, u'(') + u'a' + QString(32, u')')).isUnderstood());
    const SearchQuery deep = parseSearch(QString(3000, u'(') + u'a');
    QCOMPARE(deep.problems.first().sentence, u"Brackets may be 32 deep at most."_s);
    QVERIFY(parseSearch(QString(3999, u'-') + u'a').isUnderstood());
    const SearchQuery longer = parseSearch(QString(4001, u'a'));
    QCOMPARE(sentencesOf(longer), QStringList(u"A search has 4,000 characters at most."_s));
    QCOMPARE(longer.problems.first().position, 4000);
}

HEADROOM_TEST(tst_search)
#include "tst_search.moc"
