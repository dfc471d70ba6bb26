// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/features/commandline/cliworld.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int badAccounts = 6;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Bad input: one sentence that says what to do, and stored data as it was.
class tst_badinput : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aWrongAddressOrKeyIsRefused_data();
    void aWrongAddressOrKeyIsRefused();
    void whatIsNotTheApiChangesNothing_data();
    void whatIsNotTheApiChangesNothing();
    void aRecordOfAWrongTypeIsSetAsideAndNamed();
    void aStoreOfANewerVersionIsLeftAlone();
    void whatIsNoStoreIsLeftAlone();
    void aBrokenWorkspaceFileIsNamed_data();
    void aBrokenWorkspaceFileIsNamed();
    void aWorkspaceWithoutDataSaysWhatToDo();
    void aFullDiskKeepsWhatWasStored();
    void aReadOnlyFolderKeepsWhatWasStored();
    void aFolderThatCannotBeMadeIsNamed();

private:
    [[nodiscard]] CliResult sync() { return m_world->run({u"sync"_s, u"--workspace"_s, u"work"_s}); }
    [[nodiscard]] QString file() const { return m_world->file(u"work"_s); }

    std::unique_ptr<CliWorld> m_world;
    QString m_address;
    QStringList m_before;
};

void tst_badinput::initTestCase()
{
    m_world = std::make_unique<CliWorld>(badAccounts);
    m_address = m_world->sandbox().sandbox().address();
    const CliResult first = sync();
    QVERIFY2(first.code == 0, qPrintable(first.error));
    m_before = dumpOf(file());
    m_world->sandbox().moveTo(sandbox::msFromIso(u"2026-11-22T13:00:00Z"_s).value());
}

void tst_badinput::init()
{
    Test::init();
    m_world->setVariable(u"HEADROOM_API_URL"_s, m_address);
    m_world->setVariable(u"HEADROOM_API_KEY"_s, u"dodo_test_tests"_s);
}

void tst_badinput::cleanup()
{
    m_world->rig().clearFaults();
    QCOMPARE(differenceOf(dumpOf(file()), m_before), QString());
}

void tst_badinput::aWrongAddressOrKeyIsRefused_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &variable, const QString &value, const QString &says,
                        int code) { QTest::newRow(name) << variable << value << says << code; };
    const QString url = u"HEADROOM_API_URL"_s;
    const QString key = u"HEADROOM_API_KEY"_s;
    row("no web address", url, u"not a url"_s, u"is not a web address"_s, 2);
    row("another scheme", url, u"ftp://api.example"_s, u"is not a web address"_s, 2);
    row("http over the network", url, u"http://api.example"_s, u"https"_s, 2);
    row("an address with a key", url, u"https://user:secret@api.example"_s, u"nothing else"_s, 2);
    row("the live host", url, u"https://live.dodopayments.com"_s, u"live host"_s, 2);
    row("nobody listens", url, u"http://127.0.0.1:1"_s, u"Nothing answers"_s, 3);
    row("no key", key, u"two words"_s, u"not an API key"_s, 2);
    row("a live key in the environment", key, u"dodo_live_0123456789abcdef"_s,
        u"Live keys come from the keyring"_s, 2);
    row("another key", key, u"sk_something"_s, u"test keys"_s, 2);
}

void tst_badinput::aWrongAddressOrKeyIsRefused()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, says);
    QFETCH(int, code);
    m_world->setVariable(variable, value);
    m_world->rig().clearLog();
    const CliResult result = sync();
    QVERIFY2(result.isOneSentence() && result.error.contains(says), qPrintable(result.error));
    QVERIFY2(!result.error.contains(u"0123456789"_s) && !result.error.contains(u"secret"_s),
             qPrintable(result.error));
    QCOMPARE(result.code, code);
    QVERIFY(m_world->rig().requests().isEmpty());
}

void tst_badinput::whatIsNotTheApiChangesNothing_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QJsonObject &order, const QString &says) {
        QTest::newRow(name) << order << says;
    };
    row("401", {{u"kind"_s, 401}}, u"Check the key"_s);
    row("403", {{u"kind"_s, 403}, {u"path"_s, u"/customers"_s}}, u"lacks the right"_s);
    row("a captive portal", {{u"kind"_s, u"captive"_s}}, u"log in to the network"_s);
    row("a redirect", {{u"kind"_s, u"redirect"_s}}, u"captive portal"_s);
    row("a page", {{u"kind"_s, u"html"_s}}, u"check the address"_s);
    row("a huge body", {{u"kind"_s, u"huge"_s}, {u"path"_s, u"/customers"_s}, {u"bytes"_s, 9'000'000}},
        u"8 MiB"_s);
    row("text that is no JSON", {{u"kind"_s, u"badJson"_s}, {u"path"_s, u"/products"_s}}, u"JSON"_s);
    row("a failing server", {{u"kind"_s, 500}, {u"path"_s, u"/meters"_s}}, u"failed"_s);
}

void tst_badinput::whatIsNotTheApiChangesNothing()
{
    QFETCH(QJsonObject, order);
    QFETCH(QString, says);
    m_world->sandbox().fault(order);
    const CliResult result = sync();
    QVERIFY2(result.isOneSentence() && result.error.contains(says), qPrintable(result.error));
    QCOMPARE(result.code, 3);
}

void tst_badinput::aRecordOfAWrongTypeIsSetAsideAndNamed()
{
    m_world->sandbox().fault({{u"kind"_s, u"wrongType"_s},
                              {u"path"_s, u"/customers"_s},
                              {u"record"_s, 1},
                              {u"field"_s, u"name"_s}});
    const CliResult result = m_world->run({u"sync"_s, u"--workspace"_s, u"aside"_s});
    QVERIFY2(result.code == 0, qPrintable(result.error));
    const QRegularExpression line(u"customers +5 +1 "_s);
    QVERIFY2(line.match(result.out).hasMatch(), qPrintable(result.out));
    QVERIFY2(result.out.contains(u"1 findings"_s) || result.out.contains(u"1 finding"_s),
             qPrintable(result.out));
    const QStringList dump = dumpOf(m_world->file(u"aside"_s));
    const QString path = QString::fromLatin1(QByteArray("items[1].name").toHex());
    QVERIFY(std::any_of(dump.begin(), dump.end(), [&](const QString &row) {
        return row.startsWith(u"finding "_s) && row.contains(path);
    }));
}

void tst_badinput::aStoreOfANewerVersionIsLeftAlone()
{
    const QString folder = m_world->folder(u"newer"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString copy = m_world->file(u"newer"_s);
    copyStore(file(), copy);
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import sqlite3, sys; b = sqlite3.connect(sys.argv[1]); "
                  "b.execute('INSERT INTO schema_version VALUES (99)'); b.commit()"_s,
                  copy});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("there is no python3 to write a newer version");
    const QByteArray before = contentOf(copy);
    for (const QString &command : {u"sync"_s, u"queue"_s, u"settings"_s}) {
        const CliResult result = m_world->run({command, u"--workspace"_s, u"newer"_s});
        QCOMPARE(result.code, 4);
        QVERIFY2(result.isOneSentence() && result.error.contains(u"newer version of Headroom"_s),
                 qPrintable(result.error));
    }
    QCOMPARE(contentOf(copy), before);
}

void tst_badinput::whatIsNoStoreIsLeftAlone()
{
    const QString folder = m_world->folder(u"odd"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray letter = "Dear reader, this is a letter and no database at all.\n";
    writeFile(m_world->file(u"odd"_s), letter);
    const CliResult result = m_world->run({u"sync"_s, u"--workspace"_s, u"odd"_s});
    QCOMPARE(result.code, 4);
    QVERIFY2(result.isOneSentence() && result.error.contains(m_world->file(u"odd"_s)),
             qPrintable(result.error));
    QCOMPARE(contentOf(m_world->file(u"odd"_s)), letter);
}

void tst_badinput::aBrokenWorkspaceFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{environment");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another environment") << QByteArray("{\"environment\": \"production\"}");
    QTest::newRow("no address") << QByteArray("{\"apiUrl\": \"http://[broken\"}");
}

void tst_badinput::aBrokenWorkspaceFileIsNamed()
{
    QFETCH(QByteArray, bytes);
    const QString folder = m_world->folder(u"broken"_s);
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + u"/workspace.json"_s, bytes);
    for (const QString &command : {u"sync"_s, u"queue"_s}) {
        const CliResult result = m_world->run({command, u"--workspace"_s, u"broken"_s});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.isOneSentence() && result.error.contains(u"workspace.json"_s)
                     && result.error.contains(u"Correct it"_s),
                 qPrintable(result.error));
    }
    QCOMPARE(contentOf(folder + u"/workspace.json"_s), bytes);
}

void tst_badinput::aWorkspaceWithoutDataSaysWhatToDo()
{
    for (const QStringList &call : {QStringList{u"queue"_s}, QStringList{u"account"_s, u"cus_1"_s}}) {
        const CliResult result = m_world->run(call + QStringList{u"--workspace"_s, u"fresh"_s});
        QCOMPARE(result.code, 4);
        QVERIFY2(result.isOneSentence() && result.error.contains(u"Run headroom sync first"_s),
                 qPrintable(result.error));
    }
    QVERIFY(!QDir(m_world->folder(u"fresh"_s)).exists());
}

void tst_badinput::aFullDiskKeepsWhatWasStored()
{
    if (const QString missing = CliWorld::mountingMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QString disk = m_world->path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QString store = m_world->path(u"headroom.sqlite"_s);
    copyStore(file(), store);
    QVERIFY(Database::open(StoreLocation::file(store)).has_value()); // folds its log into the file
    const qint64 kilobytes = QFileInfo(store).size() / 1024 + 120;
    const QString script =
        u"mount -t tmpfs -o size=%1k none '%2'; cp '%3' '%2/'; code=0;"
        " \"$HEADROOM\" sync --workspace '%2' || code=$?;"
        " for f in '%2'/headroom.sqlite*; do cp \"$f\" '%4'; done; exit $code"_s.arg(kilobytes)
            .arg(disk, store, m_world->path(u"kept"_s));
    QVERIFY(QDir().mkpath(m_world->path(u"kept"_s)));
    const CliResult result = m_world->runMounting(script);
    QVERIFY2(result.code == 4, qPrintable(result.error + result.out));
    QVERIFY2(result.isOneSentence() && result.error.contains(u"full"_s) && result.error.contains(disk),
             qPrintable(result.error));
    QCOMPARE(differenceOf(dumpOf(m_world->path(u"kept/headroom.sqlite"_s)), m_before), QString());
}

void tst_badinput::aReadOnlyFolderKeepsWhatWasStored()
{
    if (const QString missing = CliWorld::mountingMissing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QString folder = m_world->path(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    copyStore(file(), folder + u"/headroom.sqlite"_s);
    const QByteArray before = contentOf(folder + u"/headroom.sqlite"_s);
    const CliResult result = m_world->runMounting(
        u"mount --bind '%1' '%1'; mount -o remount,bind,ro '%1'; exec \"$HEADROOM\" sync --workspace '%1'"_s
            .arg(folder));
    QVERIFY2(result.code == 4, qPrintable(result.error + result.out));
    QVERIFY2(result.isOneSentence() && result.error.contains(folder) && result.error.contains(u"writ"_s),
             qPrintable(result.error));
    QCOMPARE(contentOf(folder + u"/headroom.sqlite"_s), before);
}

void tst_badinput::aFolderThatCannotBeMadeIsNamed()
{
    writeFile(m_world->path(u"a-file"_s), "x");
    const QString folder = m_world->path(u"a-file/below"_s);
    const CliResult result = m_world->run({u"sync"_s, u"--workspace"_s, folder});
    QCOMPARE(result.code, 4);
    QVERIFY2(result.isOneSentence() && result.error.contains(folder), qPrintable(result.error));
}

HEADROOM_TEST(tst_badinput)
#include "tst_badinput.moc"
