// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commandline/cliworld.h"

#include <QFile>
#include <QJsonArray>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int caseAccounts = 40;

} // namespace

/// Cases and choices on the command line, with the same audit entries as in the window (DESIGN §8).
class tst_cases : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_world.reset(); }
    void aChoiceIsRecordedAndListed();
    void actsChangeTheCaseAndAreToldOfIt();
    void actsFindTheCaseThatIsMeant();
    void aCaseBelongsToSomebodyWhoCanWorkOnIt();
    void whatIsClosedIsNotClosedAgain();
    void aNoteIsPartOfTheHistory();
    void aDryRunSaysWhatWouldHappen();
    void badInputIsOneSentenceAndStoresNothing_data();
    void badInputIsOneSentenceAndStoresNothing();

private:
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_world->run(arguments + QStringList{u"--workspace"_s, u"work"_s}, input);
    }
    /// An act on the case that caseRow() shows.
    [[nodiscard]] CliResult act(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(arguments + QStringList{u"--window"_s, m_window, u"--meter"_s, m_meter}, input);
    }
    [[nodiscard]] QJsonArray rows(const QStringList &arguments)
    {
        return run(arguments + QStringList{u"--json"_s}).json().value(u"rows"_s).toArray();
    }
    /// The row of the case on which an act on m_account falls.
    [[nodiscard]] QJsonObject caseRow();

    std::unique_ptr<CliWorld> m_world;
    QString m_account; ///< the worst one
    QString m_window;
    QString m_meter;
};

QJsonObject tst_cases::caseRow()
{
    for (const QJsonValue &row : rows({u"case"_s, u"list"_s, m_account})) {
        if (row[u"window"].toString() == m_window && row[u"meter"].toString() == m_meter)
            return row.toObject();
    }
    return {};
}

void tst_cases::initTestCase()
{
    m_world = std::make_unique<CliWorld>(caseAccounts);
    const CliResult synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, qPrintable(synced.error));
    const QJsonArray queue = rows({u"queue"_s, u"--view"_s, u"over"_s});
    QVERIFY(!queue.isEmpty());
    m_account = queue.first()[u"account"].toString();
    m_window = queue.first()[u"window"].toString();
    m_meter = queue.first()[u"meter"].toString();
    QCOMPARE(caseRow().value(u"state"_s).toString(), u"open"_s);
}

void tst_cases::aChoiceIsRecordedAndListed()
{
    const QString target = u"1234"_s;
    const CliResult recorded =
        act({u"choice"_s, u"record"_s, m_account, u"--kind"_s, u"reduce"_s, u"--said-by"_s, u"ops@example.com"_s,
             u"--means"_s, u"call"_s, u"--words"_s, u"We cache from Monday on."_s, u"--target"_s, target, u"--evidence"_s,
             u"-"_s},
            "From the call: \xc3\xbc\n");
    QVERIFY2(recorded.code == 0, qPrintable(recorded.error));
    QCOMPARE(caseRow().value(u"state"_s).toString(), u"waiting"_s);
    QCOMPARE(caseRow().value(u"choice"_s).toString(), u"reduce"_s);
    const QJsonArray list = rows({u"choice"_s, u"list"_s, m_account});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"words"].toString(), u"We cache from Monday on."_s);
    QCOMPARE(list[0][u"means"].toString(), u"call"_s);
    QCOMPARE(list[0][u"evidence"].toString(), u"text"_s);
    QCOMPARE(list[0][u"followUp"][u"target"].toInt(), 1234);
    QCOMPARE(list[0][u"followUp"][u"verdict"].toString(), u"running"_s);
    QVERIFY(list[0][u"stands"].toBool());
    QCOMPARE(act({u"choice"_s, u"record"_s, m_account, u"--kind"_s, u"upgrade"_s, u"--said-by"_s, u"ops@example.com"_s,
                  u"--means"_s, u"reply"_s})
                 .code,
             0);
    const QJsonArray after = rows({u"choice"_s, u"list"_s, m_account});
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0][u"stands"].toBool() + after[1][u"stands"].toBool(), 1);
    const CliResult table = run({u"choice"_s, u"list"_s});
    QVERIFY(table.out.contains(u"superseded"_s) && table.out.contains(u"We cache from Monday on."_s));
}

void tst_cases::actsChangeTheCaseAndAreToldOfIt()
{
    QCOMPARE(act({u"case"_s, u"assign"_s, m_account, u"--owner"_s, u"me"_s}).code, 0);
    QVERIFY(!caseRow().value(u"owner"_s).toString().isEmpty());
    QCOMPARE(act({u"case"_s, u"snooze"_s, m_account, u"--until"_s, u"cycleEnd"_s, u"--why"_s, u"resets soon"_s}).code, 0);
    QCOMPARE(caseRow().value(u"state"_s).toString(), u"snoozed"_s);
    QCOMPARE(caseRow().value(u"snooze"_s).toString(), u"cycleEnd"_s);
    QCOMPARE(act({u"case"_s, u"wake"_s, m_account}).code, 0);
    QCOMPARE(act({u"case"_s, u"flag"_s, m_account, u"--why"_s, u"stands still"_s}).code, 0);
    QCOMPARE(caseRow().value(u"flagNote"_s).toString(), u"stands still"_s);
    QCOMPARE(act({u"case"_s, u"clear"_s, m_account}).code, 0);
    QCOMPARE(act({u"case"_s, u"exempt"_s, m_account, u"--until"_s, u"2099-01-01T00:00:00Z"_s, u"--why"_s, u"partner"_s}).code, 0);
    QCOMPARE(caseRow().value(u"state"_s).toString(), u"exempt"_s);
    QCOMPARE(act({u"case"_s, u"wake"_s, m_account}).code, 0);
    const QString id = caseRow().value(u"case"_s).toString();
    const QJsonArray history = rows({u"case"_s, u"show"_s, id});
    QStringList kinds;
    for (const QJsonValue &event : history)
        kinds.append(event[u"kind"].toString());
    for (const QString &kind : {u"opened"_s, u"owner"_s, u"snoozed"_s, u"woken"_s, u"flagged"_s, u"cleared"_s, u"exempt"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
}

void tst_cases::actsFindTheCaseThatIsMeant()
{
    // Snoozed, it is not the worst any more; there is nothing else to bring back.
    QCOMPARE(act({u"case"_s, u"snooze"_s, m_account, u"--until"_s, u"cycleEnd"_s}).code, 0);
    const CliResult back = run({u"case"_s, u"wake"_s, m_account});
    QVERIFY2(back.code == 0, qPrintable(back.error));
    QVERIFY(caseRow().value(u"state"_s).toString() != u"snoozed"_s);
    QCOMPARE(act({u"case"_s, u"flag"_s, m_account, u"--why"_s, u"stands still"_s}).code, 0);
    QCOMPARE(act({u"case"_s, u"flag"_s, m_account}).code, 0);
    QCOMPARE(caseRow().value(u"flagNote"_s).toString(), u"stands still"_s); // not lost by saying it again
    const CliResult cleared = run({u"case"_s, u"clear"_s, m_account});
    QVERIFY2(cleared.code == 0, qPrintable(cleared.error));
    QCOMPARE(caseRow().value(u"flagNote"_s), QJsonValue());
    const CliResult shown = run({u"case"_s, u"show"_s, caseRow().value(u"case"_s).toString()});
    QVERIFY2(shown.out.contains(u"until the cycle ends"_s) && !shown.out.contains(u'{'), qPrintable(shown.out));
}

void tst_cases::aCaseBelongsToSomebodyWhoCanWorkOnIt()
{
    QCOMPARE(run({u"people"_s, u"add"_s, u"--name"_s, u"Pam"_s, u"--roles"_s, u"pm"_s, u"--login"_s, u"pam"_s}).code, 0);
    const QJsonObject before = caseRow();
    const CliResult refused = act({u"case"_s, u"assign"_s, m_account, u"--owner"_s, u"pam"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.isOneSentence() && refused.error.contains(u"neither rep nor admin"_s), qPrintable(refused.error));
    QCOMPARE(caseRow(), before);
}

void tst_cases::whatIsClosedIsNotClosedAgain()
{
    const QJsonArray before = rows({u"case"_s, u"list"_s});
    QString account;
    QJsonObject quiet; // a limit without a case
    for (const QJsonValue &row : rows({u"queue"_s, u"--view"_s, u"all"_s})) {
        account = row[u"account"].toString();
        const QJsonArray limits = run({u"account"_s, account, u"--json"_s}).json().value(u"limits"_s).toArray();
        const auto none = std::find_if(limits.begin(), limits.end(), [](const QJsonValue &limit) { return limit[u"case"].isNull(); });
        if (none != limits.end())
            quiet = none->toObject();
        if (!quiet.isEmpty())
            break;
    }
    QVERIFY(!quiet.isEmpty());
    const CliResult refused = run({u"case"_s, u"close"_s, account, u"--why"_s, u"done"_s, u"--window"_s,
                                   quiet[u"window"].toString(), u"--meter"_s, quiet[u"meter"].toString()});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.isOneSentence() && refused.error.contains(u"nothing to close"_s), qPrintable(refused.error));
    QCOMPARE(rows({u"case"_s, u"list"_s}), before);
}

void tst_cases::aNoteIsPartOfTheHistory()
{
    QCOMPARE(act({u"case"_s, u"note"_s, m_account, u"--text"_s, u"asks for a quote for 5 M"_s}).code, 0);
    const CliResult shown = run({u"case"_s, u"show"_s, caseRow().value(u"case"_s).toString()});
    QVERIFY(shown.out.contains(u"asks for a quote for 5 M"_s));
}

void tst_cases::aDryRunSaysWhatWouldHappen()
{
    // As of the sandbox's clock, which stands: a few hours later no number would be fresh enough to judge.
    const QJsonObject report =
        run({u"case"_s, u"detect"_s, u"--dry-run"_s, u"--json"_s, u"--as-of"_s, u"2026-11-21T12:34:00Z"_s}).json();
    QVERIFY(report.value(u"evaluated"_s).toInt() >= caseAccounts);
    QCOMPARE(report.value(u"wouldOpen"_s).toInt(), 0); // the sync has just detected
    QVERIFY(report.value(u"skipped"_s)[u"standing"].toInt() > 0);
    const QJsonObject later =
        run({u"case"_s, u"detect"_s, u"--dry-run"_s, u"--json"_s, u"--as-of"_s, u"2099-01-01T00:00:00Z"_s}).json();
    int unjudged = 0;
    const QJsonObject reasons = later.value(u"blocked"_s).toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        unjudged += it->toInt();
    QVERIFY(unjudged > 0);
    QVERIFY(!reasons.contains(u"blocked"_s)); // each by its own reason
    QCOMPARE(later.value(u"wouldClose"_s).toInt(), 0); // numbers that old judge nothing
    QVERIFY(run({u"case"_s, u"detect"_s, u"--dry-run"_s}).out.contains(u"would open"_s));
}

void tst_cases::badInputIsOneSentenceAndStoresNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList record{u"choice"_s, u"record"_s, u"ACCOUNT"_s, u"--kind"_s, u"reduce"_s};
    const QStringList source{u"--said-by"_s, u"ops@example.com"_s, u"--means"_s, u"reply"_s};
    QTest::newRow("no source") << record;
    QTest::newRow("no means") << record + QStringList{u"--said-by"_s, u"ops@example.com"_s};
    QTest::newRow("unknown means") << record + QStringList{u"--said-by"_s, u"o"_s, u"--means"_s, u"letter"_s};
    QTest::newRow("no kind") << QStringList{u"choice"_s, u"record"_s, u"ACCOUNT"_s} + source;
    QTest::newRow("said in the future") << record + source + QStringList{u"--said-on"_s, u"2099-01-01"_s};
    QTest::newRow("said on no day") << record + source + QStringList{u"--said-on"_s, u"yesterday"_s};
    QTest::newRow("checked in the past") << record + source + QStringList{u"--by"_s, u"2020-01-01"_s};
    QTest::newRow("no number") << record + source + QStringList{u"--target"_s, u"many"_s};
    QTest::newRow("a megabyte") << record + source + QStringList{u"--evidence"_s, u"FILE:big.txt"_s};
    QTest::newRow("a hidden mark") << record + source + QStringList{u"--words"_s, u"fine \u202E"_s};
    QTest::newRow("no message") << record + source + QStringList{u"--message"_s, u"FILE:noise.eml"_s};
    QTest::newRow("a missing message") << record + source + QStringList{u"--message"_s, u"FILE:none.eml"_s};
    QTest::newRow("a folder as message") << record + source + QStringList{u"--message"_s, u"FILE:."_s};
    QTest::newRow("two pieces") << record + source + QStringList{u"--reference"_s, u"4711"_s, u"--evidence"_s, u"FILE:big.txt"_s};
    QTest::newRow("a device as evidence") << record + source + QStringList{u"--evidence"_s, u"/dev/zero"_s};
    QTest::newRow("evidence without a name") << record + source + QStringList{u"--evidence"_s, u""_s};
    QTest::newRow("no reduction") << record + source + QStringList{u"--target"_s, u"9223372036854775807"_s};
    QTest::newRow("checked in ages") << record + source + QStringList{u"--by"_s, u"9999-12-31"_s};
    QTest::newRow("checked at a moment") << record + source + QStringList{u"--by"_s, u"2026-12-06T00:00:00Z"_s};
    QTest::newRow("a variable that is not set") << record + source + QStringList{u"--target"_s, u""_s};
    QTest::newRow("an option as value") << QStringList{u"case"_s, u"flag"_s, u"ACCOUNT"_s, u"--why"_s, u"--meter"_s, u"x"_s};
    QTest::newRow("nothing to bring back") << QStringList{u"case"_s, u"wake"_s, u"ACCOUNT"_s};
    QTest::newRow("cases of nobody") << QStringList{u"case"_s, u"list"_s, u"cus_nobody"_s};
    QTest::newRow("unknown account") << QStringList{u"case"_s, u"flag"_s, u"cus_nobody"_s};
    QTest::newRow("unknown verb") << QStringList{u"case"_s, u"pause"_s, u"ACCOUNT"_s};
    QTest::newRow("unknown window") << QStringList{u"case"_s, u"flag"_s, u"ACCOUNT"_s, u"--window"_s, u"week"_s};
    QTest::newRow("unknown owner") << QStringList{u"case"_s, u"assign"_s, u"ACCOUNT"_s, u"--owner"_s, u"zoe"_s};
    QTest::newRow("no end") << QStringList{u"case"_s, u"snooze"_s, u"ACCOUNT"_s};
    QTest::newRow("an end without a zone") << QStringList{u"case"_s, u"snooze"_s, u"ACCOUNT"_s, u"--until"_s, u"2099-01-01T00:00"_s};
    QTest::newRow("an option of another verb") << QStringList{u"case"_s, u"flag"_s, u"ACCOUNT"_s, u"--target"_s, u"5"_s};
    QTest::newRow("no reason to close") << QStringList{u"case"_s, u"close"_s, u"ACCOUNT"_s};
    QTest::newRow("an act in the past") << QStringList{u"case"_s, u"flag"_s, u"ACCOUNT"_s, u"--as-of"_s, u"2026-01-01T00:00:00Z"_s};
}

void tst_cases::badInputIsOneSentenceAndStoresNothing()
{
    QFETCH(QStringList, arguments);
    writeFile(m_world->path(u"big.txt"_s), QByteArray(1'000'000, 'a'));
    writeFile(m_world->path(u"noise.eml"_s), QByteArray("\x00\x01\x02 nothing of a message", 25));
    for (QString &argument : arguments) {
        if (argument == "ACCOUNT"_L1)
            argument = m_account;
        else if (argument.startsWith(u"FILE:"_s))
            argument = m_world->path(argument.mid(5));
    }
    const QJsonArray choices = rows({u"choice"_s, u"list"_s});
    const QJsonObject before = caseRow();
    const CliResult result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.isOneSentence(), qPrintable(result.error));
    QCOMPARE(rows({u"choice"_s, u"list"_s}), choices);
    QCOMPARE(caseRow(), before);
}

HEADROOM_TEST(tst_cases)
#include "tst_cases.moc"
