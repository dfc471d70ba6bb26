// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/features/commandline/cliworld.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

/// `headroom queue --search` and `--view` with a saved view's name.
class tst_searchcommand : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theSearchIsTheWindowsLanguage();
    void whatIsNotUnderstoodEndsWithItsSentence();
    void aSavedViewIsAskedForByName();

private:
    [[nodiscard]] CliResult queue(const QStringList &more)
    {
        // As of the sandbox's clock, which stands: months later every cycle of its accounts has ended.
        return m_world->run(QStringList{u"queue"_s, u"--workspace"_s, u"work"_s, u"--json"_s, u"--as-of"_s,
                                        u"2026-11-21T12:34:00Z"_s}
                            + more);
    }
    [[nodiscard]] static QStringList accountsOf(const CliResult &result)
    {
        QStringList accounts;
        for (const QJsonValue &row : result.json().value("rows"_L1).toArray())
            accounts.append(row["account"_L1].toString());
        return accounts;
    }

    std::unique_ptr<CliWorld> m_world;
};

void tst_searchcommand::initTestCase()
{
    m_world = std::make_unique<CliWorld>(60);
    const CliResult sync = m_world->run({u"sync"_s, u"--workspace"_s, u"work"_s});
    QVERIFY2(sync.code == 0, qPrintable(sync.error));
}

void tst_searchcommand::theSearchIsTheWindowsLanguage()
{
    const QJsonArray all = queue({u"--view"_s, u"all"_s}).json().value("rows"_L1).toArray();
    QStringList expected;
    for (const QJsonValue &row : all) {
        if (row["percent"_L1].isDouble() && row["percent"_L1].toDouble() >= 60 && row["band"_L1] != "over"_L1)
            expected.append(row["account"_L1].toString());
    }
    QVERIFY(!expected.isEmpty() && expected.size() < all.size());
    const CliResult found = queue({u"--search"_s, u"percent:>=60 -band:over"_s});
    QCOMPARE(found.code, 0);
    QCOMPARE(accountsOf(found), expected);
    const CliResult sorted = queue({u"--search"_s, u"percent:>=60 -band:over sort:percent"_s});
    double before = 0;
    for (const QJsonValue &row : sorted.json().value("rows"_L1).toArray()) {
        QVERIFY(row["percent"_L1].toDouble() >= before);
        before = row["percent"_L1].toDouble();
    }
    QStringList other = accountsOf(sorted);
    other.sort();
    expected.sort();
    QCOMPARE(other, expected);
    const QStringList over = accountsOf(queue({u"--view"_s, u"over"_s, u"--search"_s, u"percent:>=60 -band:over"_s}));
    QVERIFY(over.isEmpty()); // a view and a search: both
    const CliResult one = queue({u"--search"_s, u"id:"_s + all.at(0)["account"_L1].toString()});
    QVERIFY(accountsOf(one).contains(all.at(0)["account"_L1].toString()));
}

void tst_searchcommand::whatIsNotUnderstoodEndsWithItsSentence()
{
    const CliResult result = queue({u"--search"_s, u"paln:starter"_s});
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.error.contains(u"There is no field “paln”. Did you mean plan:?"_s), qPrintable(result.error));
}

void tst_searchcommand::aSavedViewIsAskedForByName()
{
    const QStringList wanted = accountsOf(queue({u"--search"_s, u"band:over sort:-percent"_s}));
    QVERIFY(!wanted.isEmpty());
    {
        Store store;
        QVERIFY(await(store.open(StoreLocation::file(m_world->file(u"work"_s)))).has_value());
        AuditEntry entry;
        entry.act = u"view.add"_s;
        const SavedView view{ViewId(u"v1"_s), PersonId(), u"Worst first"_s, u"band:over sort:-percent"_s, 0, 0};
        const SavedView foreign{ViewId(u"v2"_s), PersonId(u"somebody"_s), u"Secret"_s, u"band:over"_s, 0, 0};
        QVERIFY(await(store.putView(entry, view)).has_value());
        QVERIFY(await(store.putView(entry, foreign)).has_value());
    }
    QCOMPARE(accountsOf(queue({u"--view"_s, u"worst first"_s})), wanted);
    const QStringList narrowed = accountsOf(queue({u"--view"_s, u"Worst first"_s, u"--search"_s, u"id:"_s + wanted.first()}));
    QVERIFY(narrowed.contains(wanted.first()));
    QVERIFY(narrowed.size() <= wanted.size());
    const CliResult unknown = queue({u"--view"_s, u"Secret"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.error.contains(u"closed, all, Worst first."_s), qPrintable(unknown.error));
}

HEADROOM_TEST(tst_searchcommand)
#include "tst_searchcommand.moc"
