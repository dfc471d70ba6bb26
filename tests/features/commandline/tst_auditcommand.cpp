// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/auditexport.h"
#include "models/store/database.h"
#include "tests/features/commandline/cliworld.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

/// `headroom audit verify` and `audit export` over the real program.
class tst_auditcommand : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anIntactRecordIsSaidToBe();
    void anExportCanBeCheckedByOthers();
    void anExportCanBeginLaterAndGoIntoAFile();
    void cellsCannotBecomeFormulas_data();
    void cellsCannotBecomeFormulas();
    void wrongCallsAreOneSentence();
    void aChangedEntryIsAFinding();
    void aCutRecordIsToldUntilItIsAccepted();
    void onlyAdminsAndAuditorsAccept();

private:
    [[nodiscard]] CliResult audit(const QStringList &more)
    {
        return m_world->run(QStringList{u"audit"_s} + more + QStringList{u"--workspace"_s, m_workspace});
    }
    void makeWorkspace(const QString &name);
    void sql(const QString &statement);

    std::unique_ptr<CliWorld> m_world;
    QString m_workspace;
};

void tst_auditcommand::initTestCase() { m_world = std::make_unique<CliWorld>(3); }

/// A workspace with a handful of acts, one of them with odd words.
void tst_auditcommand::makeWorkspace(const QString &name)
{
    m_workspace = name;
    const QStringList zones{u"Europe/Lisbon"_s, u"Asia/Tokyo"_s, u"UTC"_s};
    for (const QString &zone : zones)
        QCOMPARE(m_world->run({u"settings"_s, u"set"_s, u"zone"_s, zone, u"--workspace"_s, name}).code, 0);
    QCOMPARE(m_world->run({u"people"_s, u"add"_s, u"--name"_s, u"=Grüße, \"東京\""_s, u"--roles"_s, u"auditor"_s,
                           u"--workspace"_s, name})
                 .code,
             0);
}

void tst_auditcommand::sql(const QString &statement)
{
    auto db = Database::open(StoreLocation::file(m_world->file(m_workspace)));
    QVERIFY(db.has_value());
    QVERIFY((*db)->run(statement).value_or(0) > 0);
}

void tst_auditcommand::anIntactRecordIsSaidToBe()
{
    makeWorkspace(u"intact"_s);
    const CliResult text = audit({u"verify"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.startsWith(u"5 audit entries, chain intact\n"_s), qPrintable(text.out)); // the person, too
    const CliResult json = audit({u"verify"_s, u"--json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json().value("intact"_L1), QJsonValue(true));
    QCOMPARE(json.json().value("entries"_L1).toInteger(), 5);
    QCOMPARE(json.json().value("head"_L1), json.json().value("remembered"_L1));
    QCOMPARE(json.json().value("rows"_L1).toArray().size(), 0);
}

void tst_auditcommand::anExportCanBeCheckedByOthers()
{
    const CliResult lines = audit({u"export"_s});
    QCOMPARE(lines.code, 0);
    QCOMPARE(lines.out.count(u'\n'), 5);
    const auto counted = [](const QByteArray &input) {
        QProcess python;
        python.start(u"python3"_s, {QStringLiteral(HEADROOM_AUDIT_ORACLE)});
        python.write(input);
        python.closeWriteChannel();
        return python.waitForFinished() && python.exitCode() == 0 ? python.readAllStandardOutput().trimmed() : QByteArray();
    };
    QCOMPARE(counted(lines.out.toUtf8()), QByteArray("5"));
    QCOMPARE(counted(QString(lines.out).replace(u"Asia/Tokyo"_s, u"Asia/Seoul"_s).toUtf8()), QByteArray());
}

void tst_auditcommand::anExportCanBeginLaterAndGoIntoAFile()
{
    const QString path = m_world->path(u"audit.csv"_s);
    const CliResult done = audit({u"export"_s, u"--format"_s, u"csv"_s, u"--from"_s, u"4"_s, u"--out"_s, path});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.out.startsWith(u"2 entries; newest: entry 5, "_s), qPrintable(done.out));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // heading, two entries, the end
    QCOMPARE(lines[0], u"seq,at,at_ms,person,act,subject,before,after,previous_hash,hash"_s);
    QVERIFY(lines[1].startsWith(u"4,"_s) && lines[2].startsWith(u"5,"_s));
    // A cell of JSON is quoted, its quotes are doubled.
    QVERIFY2(lines[2].contains(u"\"\"name\"\":\"\"=Grüße, \\\"\"東京\\\"\"\"\""_s), qPrintable(lines[2]));
}

void tst_auditcommand::cellsCannotBecomeFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"zone"_s << u"zone"_s;
    QTest::newRow("=") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("+") << u"+1"_s << u"'+1"_s;
    QTest::newRow("-") << u"-1"_s << u"'-1"_s;
    QTest::newRow("@") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("both") << u"=A1,\"b\""_s << u"\"'=A1,\"\"b\"\"\""_s;
    QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
}

void tst_auditcommand::cellsCannotBecomeFormulas()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void tst_auditcommand::wrongCallsAreOneSentence()
{
    for (const QStringList &call : {QStringList{}, QStringList{u"burn"_s}, QStringList{u"verify"_s, u"twice"_s},
                                    QStringList{u"export"_s, u"--format"_s, u"xml"_s},
                                    QStringList{u"export"_s, u"--from"_s, u"0"_s}}) {
        const CliResult refused = audit(call);
        QVERIFY2(refused.code == 2 && refused.isOneSentence(), qPrintable(call.join(u' ') + refused.error));
    }
    const CliResult misplaced = m_world->run({u"queue"_s, u"--accept"_s, u"--workspace"_s, m_workspace});
    QCOMPARE(misplaced.code, 2);
    const CliResult nowhere = audit({u"export"_s, u"--out"_s, u"/nonexistent/audit.jsonl"_s});
    QVERIFY(nowhere.code == 4 && nowhere.isOneSentence());
}

void tst_auditcommand::aChangedEntryIsAFinding()
{
    makeWorkspace(u"changed"_s);
    sql(u"UPDATE audit SET after_json = REPLACE(after_json, 'Tokyo', 'Seoul') WHERE seq = 3"_s);
    const CliResult found = audit({u"verify"_s});
    QCOMPARE(found.code, 1);
    QVERIFY2(found.out.contains(u"Audit entry 3 was changed"_s), qPrintable(found.out));
    const QJsonArray rows = audit({u"verify"_s, u"--json"_s}).json().value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["kind"_L1].toString(), u"edited"_s);
    QCOMPARE(rows[0]["seq"_L1].toInteger(), 3);
    QCOMPARE(audit({u"verify"_s, u"--accept"_s}).code, 1); // what is broken stays broken
}

void tst_auditcommand::aCutRecordIsToldUntilItIsAccepted()
{
    makeWorkspace(u"cut"_s);
    sql(u"DELETE FROM audit WHERE seq > 3"_s);
    for (int i = 0; i < 2; ++i) {
        const CliResult found = audit({u"verify"_s});
        QCOMPARE(found.code, 1);
        QVERIFY2(found.out.contains(u"lost entries after 3: this machine saw entry 5"_s), qPrintable(found.out));
    }
    const CliResult other = m_world->run({u"settings"_s, u"list"_s, u"--workspace"_s, m_workspace});
    QCOMPARE(other.code, 0);
    QVERIFY(other.error.contains(u"lost entries after 3"_s)); // every command tells it
    const CliResult accepted = audit({u"verify"_s, u"--accept"_s});
    QCOMPARE(accepted.code, 0);
    QVERIFY(accepted.out.contains(u"the store was not changed"_s));
    QCOMPARE(audit({u"verify"_s}).code, 0);
    const CliResult quiet = m_world->run({u"settings"_s, u"list"_s, u"--workspace"_s, m_workspace});
    QCOMPARE(quiet.error, QString());
}

void tst_auditcommand::onlyAdminsAndAuditorsAccept()
{
    makeWorkspace(u"roles"_s);
    sql(u"UPDATE person SET roles = 'rep pm'"_s);
    const CliResult refused = audit({u"verify"_s, u"--accept"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains(u"admin or auditor"_s), qPrintable(refused.error));
    QCOMPARE(audit({u"verify"_s}).code, 0); // everybody may look
}

HEADROOM_TEST(tst_auditcommand)
#include "tst_auditcommand.moc"
