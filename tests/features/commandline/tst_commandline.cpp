// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"
#include "tests/features/commandline/cliworld.h"

#include <QFile>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cliAccounts = 24; // the scenario begins with its hostile names
const QString moment = u"2026-11-21T12:34:00Z"_s;

QStringList keysOf(const QJsonValue &value) { return value.toObject().keys(); }

} // namespace

/// The command line over the real program (DESIGN §8).
class tst_commandline : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theQueueTableShowsWhatTheJsonSays();
    void aQueueRowHasTheDocumentedKeys();
    void anAccountHasTheDocumentedKeys();
    void namesCannotMoveTheCursorOrTurnTheLine();
    void longNamesAreShortenedInTheTableAlone();
    void textIsCutBetweenCharacters();
    void viewsDivideTheQueue();
    void theSyncSaysWhatItRead();
    void aWrongCallIsOneSentenceAndCodeTwo_data();
    void aWrongCallIsOneSentenceAndCodeTwo();
    void helpAndVersionNeedNoWorkspace();
    void peopleAreListedAddedAndChanged();
    void settingsAreListedAndSet();
    void aRoleThatMayNotIsToldWhoMay();
    void theKeyMayComeFromStandardInput();

private:
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_world->run(arguments, input);
    }
    [[nodiscard]] CliResult queue(const QStringList &more)
    {
        return run(QStringList{u"queue"_s, u"--workspace"_s, u"work"_s, u"--as-of"_s, moment} + more);
    }

    std::unique_ptr<CliWorld> m_world;
};

void tst_commandline::initTestCase()
{
    m_world = std::make_unique<CliWorld>(cliAccounts);
    const CliResult sync = run({u"sync"_s, u"--workspace"_s, u"work"_s});
    QVERIFY2(sync.code == 0, qPrintable(sync.error));
}

void tst_commandline::theQueueTableShowsWhatTheJsonSays()
{
    const CliResult table = queue({});
    const CliResult json = queue({u"--json"_s});
    QCOMPARE(table.code, 0);
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json().value("asOf"_L1).toString(), moment);
    QCOMPARE(json.json().value("workspace"_L1).toString(), u"work"_s);
    QCOMPARE(json.json().value("environment"_L1).toString(), u"sandbox"_s);
    const QJsonArray rows = json.json().value("rows"_L1).toArray();
    const QStringList lines = table.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows.size() + 2); // titles, and the count
    QVERIFY(rows.size() >= 10);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        QVERIFY2(lines.at(i + 1).startsWith(row["account"_L1].toString()), qPrintable(lines.at(i + 1)));
        QVERIFY2(lines.at(i + 1).contains(row["band"_L1].toString()), qPrintable(lines.at(i + 1)));
        if (row["percent"_L1].isDouble())
            QVERIFY2(
                lines.at(i + 1).contains(QString::number(row["percent"_L1].toDouble(), 'f', 1) + u" %"_s),
                qPrintable(lines.at(i + 1)));
    }
    QVERIFY(lines.last().contains(u"%1 of "_s.arg(rows.size())));
}

void tst_commandline::aQueueRowHasTheDocumentedKeys()
{
    const QJsonArray rows = queue({u"--json"_s, u"--view"_s, u"all"_s}).json().value("rows"_L1).toArray();
    const QStringList keys{u"account"_s,   u"ageSeconds"_s, u"band"_s,        u"basis"_s,     u"cap"_s,
                           u"capOrigin"_s, u"case"_s,       u"daysRange"_s,   u"daysToCap"_s, u"denied"_s,
                           u"meter"_s,     u"name"_s,       u"otherLimits"_s, u"owner"_s,     u"percent"_s,
                           u"plan"_s,      u"projected"_s,  u"used"_s,        u"why"_s,       u"window"_s};
    for (const QJsonValue &row : rows)
        QCOMPARE(keysOf(row), keys);
    QCOMPARE(rows.size(), cliAccounts);
}

void tst_commandline::anAccountHasTheDocumentedKeys()
{
    const QString id = queue({u"--json"_s}).json().value("rows"_L1).toArray().at(0)["account"_L1].toString();
    const QStringList call{u"account"_s, id, u"--workspace"_s, u"work"_s, u"--as-of"_s, moment};
    const CliResult json = run(call + QStringList{u"--json"_s});
    QCOMPARE(json.code, 0);
    for (const QString &key :
         {u"asOf"_s, u"workspace"_s, u"environment"_s, u"account"_s, u"limits"_s, u"readings"_s,
          u"burstNow"_s, u"burstLast24h"_s, u"projectedBill"_s, u"fits"_s, u"timeline"_s})
        QVERIFY2(json.json().contains(key), qPrintable(key));
    QVERIFY(!json.json().value("limits"_L1).toArray().isEmpty());
    QVERIFY(json.json().value("readings"_L1).toArray().size() > 30);
    const QJsonArray bill = json.json().value("projectedBill"_L1).toArray();
    QVERIFY(bill.at(0)["amount"_L1].isString()); // money is text
    const CliResult table = run(call);
    QCOMPARE(table.code, 0);
    QVERIFY(table.out.contains(id));
}

void tst_commandline::namesCannotMoveTheCursorOrTurnTheLine()
{
    const QString out = queue({u"--view"_s, u"all"_s}).out;
    bool escaped = false;
    for (const QChar c : out) {
        const bool control = (c < u' ' && c != u'\n') || (c >= QChar(0x7F) && c < QChar(0xA0));
        const bool turns = c == QChar(0x200E) || c == QChar(0x200F)
            || (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        QVERIFY2(!control && !turns, qPrintable(QString::number(c.unicode(), 16)));
        escaped = escaped || c == u'\\';
    }
    QVERIFY(escaped);
    QVERIFY(out.contains(u"\\u202e"_s));
    QVERIFY(out.contains(u"Line one\\u000a"_s));
    QCOMPARE(terminalText(u"a\u001b[2Jb\u2066c"_s), u"a\\u001b[2Jb\\u2066c"_s);
}

void tst_commandline::longNamesAreShortenedInTheTableAlone()
{
    const QStringList lines = queue({u"--view"_s, u"all"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        QVERIFY2(terminalWidth(line) < 200, qPrintable(line));
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.contains(u"Very long name of a holding of"_s) && line.contains(u'…');
    }));
    const QJsonArray rows = queue({u"--json"_s, u"--view"_s, u"all"_s}).json().value("rows"_L1).toArray();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
        const QString name = row["name"_L1].toString();
        return name.size() > 200 && name.endsWith(u"Ltd"_s);
    }));
}

void tst_commandline::textIsCutBetweenCharacters()
{
    QCOMPARE(shortened(u"short"_s, 5), u"short"_s);
    QCOMPARE(shortened(u"shorter"_s, 5), u"shor…"_s);
    QCOMPARE(shortened(u"some words"_s, 6), u"some…"_s);
    QCOMPARE(shortened(u"月影物流"_s, 5), u"月影…"_s);
    QCOMPARE(shortened(u"ae\u0301e\u0301e\u0301"_s, 3), u"ae\u0301…"_s);
    for (int columns = 2; columns < 40; ++columns)
        QVERIFY(terminalWidth(shortened(QString(u"x月"_s).repeated(50), columns)) <= columns);
}

void tst_commandline::viewsDivideTheQueue()
{
    qsizetype inBands = 0;
    for (const QString &view : {u"over"_s, u"approaching"_s, u"watch"_s}) {
        const CliResult result = queue({u"--json"_s, u"--view"_s, view});
        QCOMPARE(result.code, 0);
        const QJsonArray rows = result.json().value("rows"_L1).toArray();
        for (const QJsonValue &row : rows) {
            const QString band = row["band"_L1].toString();
            QVERIFY2(band == view || (view == "approaching"_L1 && band == "critical"_L1), qPrintable(band));
        }
        inBands += rows.size();
    }
    const QJsonArray all = queue({u"--json"_s}).json().value("rows"_L1).toArray();
    const qsizetype blocked = std::count_if(all.begin(), all.end(), [](const QJsonValue &row) {
        return row["band"_L1].toString() == "blocked"_L1;
    });
    QCOMPARE(inBands + blocked, all.size());
    for (const QString &view : {u"mine"_s, u"blocked"_s, u"snoozed"_s, u"answered"_s, u"closed"_s})
        QCOMPARE(queue({u"--view"_s, view}).code, 0);
}

void tst_commandline::theSyncSaysWhatItRead()
{
    const CliResult table = run({u"sync"_s, u"--workspace"_s, u"said"_s});
    QCOMPARE(table.code, 0);
    QVERIFY2(table.out.contains(u"with at most 4000 requests"_s), qPrintable(table.out));
    QVERIFY(table.out.contains(u"usage-history"_s));
    QVERIFY(!table.error.contains(u'\r')); // no progress where there is no terminal
    const QJsonObject json = run({u"sync"_s, u"--json"_s, u"--workspace"_s, u"said"_s}).json();
    QCOMPARE(json.value("accounts"_L1).toInt(), cliAccounts);
    const QJsonArray sources = json.value("rows"_L1).toArray();
    for (const QJsonValue &source : sources)
        QCOMPARE(keysOf(source),
                 (QStringList{u"blocked"_s, u"reasons"_s, u"skipped"_s, u"source"_s, u"used"_s}));
    QVERIFY(sources.size() >= 6);
}

void tst_commandline::aWrongCallIsOneSentenceAndCodeTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const QStringList &arguments, const QString &says) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << says;
    };
    const QStringList work{u"--workspace"_s, u"work"_s};
    row({u"frobnicate"_s}, u"is no command; the commands are sync, queue"_s);
    row({u"queue"_s, u"--colour"_s}, u"headroom --help"_s);
    row(QStringList{u"queue"_s, u"--view"_s, u"nice"_s} + work, u"the views are mine, over"_s);
    row(QStringList{u"queue"_s, u"extra"_s} + work, u"takes no"_s);
    row(QStringList{u"sync"_s, u"extra"_s} + work, u"takes no"_s);
    for (const QString &bad :
         {u"yesterday"_s, u"2026-11-21"_s, u"2026-11-21T09:00:00"_s, u"2026-13-01T09:00:00Z"_s, u""_s})
        row(QStringList{u"queue"_s, u"--as-of"_s, bad} + work, u"like 2026-11-21T09:00:00Z"_s);
    row(QStringList{u"sync"_s, u"--as-of"_s, moment} + work, u"--as-of is for reading"_s);
    row(QStringList{u"queue"_s, u"--key-stdin"_s} + work, u"belongs to headroom sync"_s);
    row(QStringList{u"account"_s} + work, u"takes one account id"_s);
    row(QStringList{u"account"_s, u"cus_nobody"_s} + work, u"There is no account \"cus_nobody\""_s);
    row(QStringList{u"people"_s, u"fire"_s} + work, u"list, add and change"_s);
    row(QStringList{u"people"_s, u"change"_s, u"nobody"_s} + work, u"There is no person \"nobody\""_s);
    row(QStringList{u"people"_s, u"add"_s, u"--name"_s, u"A"_s, u"--roles"_s, u"boss"_s} + work,
        u"the roles are rep"_s);
    row(QStringList{u"people"_s, u"add"_s, u"--name"_s, u"A"_s} + work, u"at least one role"_s);
    row(QStringList{u"people"_s, u"add"_s, u"--name"_s, u"A"_s, u"--roles"_s, u"rep"_s, u"--zone"_s,
                    u"Mars"_s}
            + work,
        u"no time zone"_s);
    row(QStringList{u"settings"_s, u"set"_s, u"zone"_s} + work, u"a key and a value"_s);
    row(QStringList{u"settings"_s, u"set"_s, u"colour"_s, u"red"_s} + work,
        u"There is no setting \"colour\""_s);
    row(QStringList{u"settings"_s, u"set"_s, u"zone"_s, u"Mars/Phobos"_s} + work, u"no time zone"_s);
    row(QStringList{u"settings"_s, u"set"_s, u"thresholds"_s, u"95,80"_s} + work, u"rising"_s);
    row(QStringList{u"settings"_s, u"set"_s, u"apiUrl"_s, u"not a url"_s} + work, u"is no URL"_s);
    row(QStringList{u"settings"_s, u"set"_s, u"environment"_s, u"prod"_s} + work, u"live or sandbox"_s);
    row({u"queue"_s, u"--workspace"_s, u"no such name!"_s}, u"is no workspace name"_s);
}

void tst_commandline::aWrongCallIsOneSentenceAndCodeTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QStringList before = dumpOf(m_world->file(u"work"_s));
    const CliResult result = run(arguments);
    QVERIFY2(result.error.contains(says), qPrintable(result.error));
    QVERIFY2(result.isOneSentence(), qPrintable(result.error));
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(differenceOf(dumpOf(m_world->file(u"work"_s)), before), QString());
}

void tst_commandline::helpAndVersionNeedNoWorkspace()
{
    const CliResult help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &word : {u"sync"_s, u"queue"_s, u"account"_s, u"people"_s, u"settings"_s, u"--as-of"_s,
                                u"Exit codes: 0 done, 1 findings, 2 usage, 3 provider or network, 4 store"_s})
        QVERIFY2(help.out.contains(word), qPrintable(word));
    QVERIFY(run({u"--version"_s}).out.startsWith(u"Headroom "_s));
}

void tst_commandline::peopleAreListedAddedAndChanged()
{
    const QStringList where{u"--workspace"_s, u"people"_s};
    QCOMPARE(run(QStringList{u"people"_s, u"add"_s, u"--name"_s, u"Mira Ono\u202e"_s, u"--roles"_s,
                             u"rep,pm"_s, u"--email"_s, u"mira@example.org"_s, u"--zone"_s,
                             u"Europe/Lisbon"_s, u"--login"_s, u"mira"_s}
                 + where)
                 .code,
             0);
    const QJsonArray people =
        run(QStringList{u"people"_s, u"--json"_s} + where).json().value("rows"_L1).toArray();
    QCOMPARE(people.size(), 2); // with the first person, who is this login
    const auto mira = std::find_if(people.begin(), people.end(), [](const QJsonValue &person) {
        return person["login"_L1].toString() == "mira"_L1;
    });
    QVERIFY(mira != people.end());
    const QJsonObject added = mira->toObject();
    QCOMPARE(added["roles"_L1].toString(), u"rep, pm"_s);
    QCOMPARE(run(QStringList{u"people"_s, u"change"_s, added["id"_L1].toString(), u"--roles"_s, u"auditor"_s}
                 + where)
                 .code,
             0);
    const CliResult table = run(QStringList{u"people"_s} + where);
    QVERIFY2(table.out.contains(u"Mira Ono\\u202e"_s) && table.out.contains(u"auditor"_s),
             qPrintable(table.out));
    const CliResult taken = run(QStringList{u"people"_s, u"add"_s, u"--name"_s, u"Other"_s, u"--roles"_s,
                                            u"rep"_s, u"--login"_s, u"mira"_s}
                                + where);
    QCOMPARE(taken.code, 2);
    QVERIFY2(taken.error.contains(u"belongs to somebody else"_s), qPrintable(taken.error));
}

void tst_commandline::settingsAreListedAndSet()
{
    const QStringList where{u"--workspace"_s, u"settings"_s};
    QCOMPARE(run(QStringList{u"settings"_s, u"set"_s, u"zone"_s, u"Asia/Kolkata"_s} + where).code, 0);
    QCOMPARE(
        run(QStringList{u"settings"_s, u"set"_s, u"apiUrl"_s, u"https://test.dodopayments.com"_s} + where)
            .code,
        0);
    const QJsonObject json = run(QStringList{u"settings"_s, u"--json"_s} + where).json();
    const QJsonArray rows = json.value("rows"_L1).toArray();
    QCOMPARE(rows.at(0)["key"_L1].toString(), u"zone"_s);
    QCOMPARE(rows.at(0)["value"_L1].toString(), u"Asia/Kolkata"_s);
    QCOMPARE(json.value("apiUrl"_L1).toString(), u"https://test.dodopayments.com"_s);
    const CliResult table = run(QStringList{u"settings"_s} + where);
    QVERIFY(table.out.contains(u"eventBudget"_s) && table.out.contains(u"Asia/Kolkata"_s));
}

void tst_commandline::aRoleThatMayNotIsToldWhoMay()
{
    const QStringList where{u"--workspace"_s, u"roles"_s};
    QJsonArray people = run(QStringList{u"people"_s, u"--json"_s} + where).json().value("rows"_L1).toArray();
    const QString me = people.at(0)["id"_L1].toString();
    const CliResult last = run(QStringList{u"people"_s, u"change"_s, me, u"--roles"_s, u"rep"_s} + where);
    QCOMPARE(last.code, 2);
    QVERIFY2(last.error.contains(u"at least one active admin"_s), qPrintable(last.error));
    QCOMPARE(run(QStringList{u"people"_s, u"add"_s, u"--name"_s, u"Ana"_s, u"--roles"_s, u"admin"_s,
                             u"--login"_s, u"ana"_s}
                 + where)
                 .code,
             0);
    QCOMPARE(run(QStringList{u"people"_s, u"change"_s, me, u"--roles"_s, u"rep"_s} + where).code, 0);
    const QStringList before = dumpOf(m_world->file(u"roles"_s));
    for (const QStringList &call : {QStringList{u"settings"_s, u"set"_s, u"zone"_s, u"Europe/Rome"_s},
                                    QStringList{u"people"_s, u"change"_s, me, u"--roles"_s, u"admin"_s}}) {
        const CliResult refused = run(call + where);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.isOneSentence() && refused.error.contains(u"Only admin may"_s)
                     && refused.error.contains(u"has rep"_s) && refused.error.contains(u"Ask an admin"_s),
                 qPrintable(refused.error));
    }
    QCOMPARE(differenceOf(dumpOf(m_world->file(u"roles"_s)), before), QString());
}

void tst_commandline::theKeyMayComeFromStandardInput()
{
    m_world->setVariable(u"HEADROOM_API_KEY"_s, {});
    m_world->rig().clearLog();
    const QStringList sync{u"sync"_s, u"--key-stdin"_s, u"--workspace"_s, u"work"_s};
    const CliResult fine = run(sync, "dodo_test_from_stdin\n");
    const CliResult empty = run(sync, "\n");
    const CliResult live = run(sync, "dodo_live_secret_0123456789\n");
    const CliResult none = run({u"sync"_s, u"--workspace"_s, u"work"_s});
    m_world->setVariable(u"HEADROOM_API_KEY"_s, u"dodo_test_tests"_s);
    QVERIFY2(fine.code == 0, qPrintable(fine.error));
    QCOMPARE(empty.code, 2);
    QVERIFY2(empty.isOneSentence() && empty.error.contains(u"empty"_s), qPrintable(empty.error));
    QCOMPARE(live.code, 2);
    QVERIFY2(live.isOneSentence() && live.error.contains(u"live key"_s), qPrintable(live.error));
    QVERIFY(!live.error.contains(u"secret"_s) && !live.out.contains(u"secret"_s));
    QVERIFY2(none.code == 3 || none.code == 4, qPrintable(none.error)); // no key, or no keyring to look in
    QVERIFY2(none.error.contains(u"--key-stdin"_s), qPrintable(none.error));
}

HEADROOM_TEST(tst_commandline)
#include "tst_commandline.moc"
