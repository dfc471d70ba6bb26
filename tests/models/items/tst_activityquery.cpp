// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activityquery.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using Of = ActivityTerm::Of;

/// The terms of a search without OR, as "-by:mira|tom"; alternatives parted by "OR".
QString shownSearch(const QString &text)
{
    QStringList alternatives;
    for (const QList<ActivityTerm> &terms : activitySearch(text, {}).filter.anyOf) {
        QStringList shown;
        for (const ActivityTerm &term : terms) {
            QStringList values = term.texts;
            for (const ActivityKind kind : term.kinds)
                values.append(activityKey(kind));
            const QString name = term.of == Of::Account ? u"account:"_s
                : term.of == Of::Person                 ? u"by:"_s
                : term.of == Of::Kind                   ? u"kind:"_s
                                                        : QString();
            shown.append((term.isNegated ? u"-"_s : QString()) + name + values.join(u'|'));
        }
        alternatives.append(shown.join(u'+'));
    }
    return alternatives.join(u" OR "_s);
}

} // namespace

class tst_activityquery : public Test
{
    Q_OBJECT
private slots:
    void isReadAs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::newRow("nothing") << u"   "_s << QString();
        QTest::newRow("words") << u"caching on"_s << u"caching+on"_s;
        QTest::newRow("a time is a word") << u"at 09:04"_s << u"at+09:04"_s;
        QTest::newRow("quotes") << u"account:\"larkfield maps\" \"a b\""_s << u"account:larkfield maps+a b"_s;
        QTest::newRow("kinds are alternatives") << u"kind:choice KIND:note by:Mira"_s << u"kind:choice|note+by:Mira"_s;
        QTest::newRow("any of") << u"kind:note,follow-up by:mira,\"tom b\""_s << u"kind:note|follow-up+by:mira|tom b"_s;
        QTest::newRow("not") << u"-kind:sync -quote"_s << u"-kind:sync+-quote"_s;
        QTest::newRow("not and yes are two") << u"kind:note -kind:sync"_s << u"kind:note+-kind:sync"_s;
        QTest::newRow("or binds weaker") << u"kind:note quote OR by:tom"_s << u"kind:note+quote OR by:tom"_s;
        QTest::newRow("or inside a word") << u"ORder"_s << u"ORder"_s;
        QTest::newRow("a lone minus") << u"- a"_s << u"-+a"_s;
        QTest::newRow("brackets") << u"(a OR by:tom) c"_s << u"a+c OR by:tom+c"_s;
        QTest::newRow("not either") << u"-(a OR kind:sync)"_s << u"-a+-kind:sync"_s;
        QTest::newRow("not both") << u"-(a kind:sync) b"_s << u"-a+b OR -kind:sync+b"_s;
        QTest::newRow("kinds in brackets") << u"kind:note (kind:sync)"_s << u"kind:note|sync"_s;
        QTest::newRow("not each kind") << u"-(kind:note kind:sync)"_s << u"-kind:note|sync"_s;
        QTest::newRow("escapes") << u"\"say \\\"no\\\"\""_s << u"say \"no\""_s;
        QTest::newRow("twice not is") << u"--a"_s << u"a"_s;
        QTest::newRow("a field being typed") << u"kind: by:"_s << QString();
    }
    void isReadAs()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QVERIFY(activitySearch(text, {}).isUnderstood());
        QCOMPARE(shownSearch(text), terms);
    }
    void isNotUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("field") << u"a acount:b"_s << u"acount:"_s << u"account:"_s;
        QTest::newRow("strange field") << u"zzzzzz:b"_s << u"zzzzzz:"_s << QString();
        QTest::newRow("kind") << u"kind:note,chioce"_s << u"chioce"_s << u"choice"_s;
        QTest::newRow("open bracket") << u"(a OR b c"_s << u"(a OR b c"_s << u"(a OR b c)"_s;
        QTest::newRow("stray bracket") << u"a OR b) c"_s << u")"_s << QString();
        QTest::newRow("too many alternatives") << u"(a OR b) (a OR b) (a OR b) (a OR b) (a OR b) (a OR b) (a OR b) (a OR b)"_s
                                               << u"(a OR b) (a OR b) (a OR b) (a OR b) (a OR b) (a OR b) (a OR b) (a OR b)"_s << QString();
        QTest::newRow("quote") << u"by:\"mira"_s << u"\"mira"_s << u"\"mira\""_s;
        QTest::newRow("or at the end") << u"a OR "_s << u"OR"_s << QString();
        QTest::newRow("or at the beginning") << u"OR a"_s << u"OR"_s << QString();
    }
    void isNotUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QFETCH(QString, nearest);
        const ActivitySearch search = activitySearch(text, {});
        QVERIFY(!search.isUnderstood());
        const SearchProblem problem = search.problems.first();
        QCOMPARE(text.mid(problem.position, problem.length), part);
        QCOMPARE(problem.nearest, nearest);
        QVERIFY2(problem.sentence.endsWith(u'.') || problem.sentence.endsWith(u'?'), qPrintable(problem.sentence));
    }
    void anythingTypedEnds()
    {
        const QString letters = u"a\":(), -OR kind:by\u202e\U0001F600"_s;
        for (quint32 seed = 0; seed < 3'000; ++seed) {
            QString text;
            quint32 state = seed * 2'654'435'761u + 1;
            for (int i = 0; i < 24; ++i) {
                state = state * 1'664'525u + 1'013'904'223u;
                text += letters[qsizetype(state >> 16) % letters.size()];
            }
            const ActivitySearch search = activitySearch(text, {});
            for (const SearchProblem &problem : search.problems)
                QVERIFY2(problem.position + problem.length <= text.size(), qPrintable(text));
        }
    }
};

HEADROOM_TEST(tst_activityquery)
#include "tst_activityquery.moc"
