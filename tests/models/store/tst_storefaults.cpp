// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storagefault.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"
#include "tests/models/store/storedump.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QByteArray sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result(); // of nothing where there is no file
}

/// Runs SQL on a file over SQLite itself, without Headroom.
bool runRaw(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

struct Ended
{
    int code = -1;
    QString said;
};

Ended worker(const QStringList &arguments, const QStringList &wrapper = {})
{
    QStringList command = wrapper;
    command << QStringLiteral(STORE_WORKER) << arguments;
    QProcess process;
    process.start(command.takeFirst(), command);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

} // namespace

class tst_storefaults : public StoreTest
{
    Q_OBJECT
private slots:
    void aNewerFileIsRefusedAndUnchanged_data();
    void aNewerFileIsRefusedAndUnchanged();
    void aNewerServerIsRefused_data() { addBackends(); }
    void aNewerServerIsRefused();
    void whatIsNoStoreIsRefusedAndUnchanged_data();
    void whatIsNoStoreIsRefusedAndUnchanged();
    void aMissingFolderIsNamed();
    void aFileThatMayNotBeWrittenIsRefused();
    void aFullDiskKeepsWhatWasStored();
    void aFileLimitIsAFullDisk();
    void anotherWriterIsNamedAsTheReason();
    void aServerThatIsNotThereIsNamed();
    void networkFileSystemsAreKnown();
};

void tst_storefaults::aNewerFileIsRefusedAndUnchanged_data()
{
    QTest::addColumn<bool>("withLog");
    QTest::newRow("closed in order") << false;
    QTest::newRow("a log was left") << true;
}

void tst_storefaults::aNewerFileIsRefusedAndUnchanged()
{
    QFETCH(bool, withLog);
    const StoreLocation location = newFile();
    QVERIFY(opened(location));
    QVERIFY(runRaw(location.target, "INSERT INTO schema_version VALUES (99)"));
    QString path = location.target;
    if (withLog) { // as a program that crashed leaves it: copied while it is open
        const auto holder = Database::open(StoreLocation::file(newFile().target));
        QVERIFY(holder);
        sqlite3 *writer = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &writer), SQLITE_OK);
        QCOMPARE(sqlite3_exec(writer, "INSERT INTO schema_version VALUES (100)", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        const QString copy = newFile().target;
        QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
        sqlite3_close(writer);
        path = copy;
    }
    const QByteArray before = sha256(path);
    const QByteArray logBefore = sha256(path + u"-wal"_s);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto refused = Database::open(StoreLocation::file(path), mode);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().detail.contains(u"newer version of Headroom"_s),
                 qPrintable(refused.error().detail));
        QVERIFY(refused.error().detail.contains(path));
        QCOMPARE(sha256(path), before);
        QCOMPARE(sha256(path + u"-wal"_s), logBefore);
        if (mode == Database::Mode::ReadWrite)
            QCOMPARE(QFile::exists(path + u"-wal"_s), withLog);
    }
}

void tst_storefaults::aNewerServerIsRefused()
{
    NEW_STORE(location);
    {
        const auto db = opened(location);
        QVERIFY(db);
        QCOMPARE(faultOf(db->run(u"INSERT INTO schema_version VALUES (99)"_s)), QString());
    }
    const auto refused = Database::open(location);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"newer version of Headroom (schema 99)"_s));
}

void tst_storefaults::whatIsNoStoreIsRefusedAndUnchanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << QByteArray("This is a letter, not a store. ").repeated(100)
                          << u"is not a Headroom store"_s;
    QTest::newRow("another program's database") << QByteArray() << u"is a database of another program"_s;
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16) << u"is not a Headroom store"_s;
}

void tst_storefaults::whatIsNoStoreIsRefusedAndUnchanged()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const StoreLocation location = newFile();
    if (content.isEmpty()) {
        QVERIFY(runRaw(location.target, "CREATE TABLE recipe (id INTEGER PRIMARY KEY)"));
    } else {
        QFile file(location.target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const QByteArray before = sha256(location.target);
    const auto refused = Database::open(location);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail));
    QVERIFY(refused.error().detail.contains(location.target));
    QCOMPARE(sha256(location.target), before);
    QVERIFY(!QFile::exists(location.target + u"-wal"_s));
}

void tst_storefaults::aMissingFolderIsNamed()
{
    const auto refused = Database::open(StoreLocation::file(folder() + u"/none/store.sqlite"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"/none/store.sqlite does not exist: create it"_s));
    QVERIFY(!QFile::exists(folder() + u"/none"_s));
}

void tst_storefaults::aFileThatMayNotBeWrittenIsRefused()
{
    QTemporaryDir closed(QDir::tempPath() + u"/headroom-closed-XXXXXX"_s);
    const QString path = closed.filePath(u"store.sqlite"_s);
    QVERIFY(opened(StoreLocation::file(path)));
    const QByteArray before = sha256(path);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(closed.path(), QFile::Permissions(0x5555)));
    // Root may write everything: let somebody else try.
    QStringList somebody;
    if (::geteuid() == 0)
        somebody = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    const Ended known = worker({u"open"_s, u"sqlite"_s, path}, somebody);
    const Ended fresh = worker({u"open"_s, u"sqlite"_s, closed.filePath(u"new.sqlite"_s)}, somebody);
    QFile::setPermissions(closed.path(), QFile::Permissions(0x7700));
    if (known.code == 127 || known.said.contains(u"setpriv"_s))
        QSKIP("the worker cannot be run as somebody else here");
    QCOMPARE(known.code, 1);
    QVERIFY2(known.said.contains(path) && known.said.contains(u"write"_s), qPrintable(known.said));
    QCOMPARE(fresh.code, 1);
    QVERIFY2(fresh.said.contains(u"new.sqlite cannot be written: give yourself write permission"_s),
             qPrintable(fresh.said));
    QCOMPARE(sha256(path), before);
}

void tst_storefaults::aFullDiskKeepsWhatWasStored()
{
    QTemporaryDir small(QDir::tempPath() + u"/headroom-full-XXXXXX"_s);
    const QString script =
        u"mount -t tmpfs -o size=2m none \"$1\" && cd / && \"$2\" fill sqlite \"$1/store.sqlite\" 5000;"
        " code=$?; \"$2\" open sqlite \"$1/store.sqlite\"; echo \"again $?\" >&2; exit $code"_s;
    QProcess process;
    process.start(u"unshare"_s,
                  {u"-Urm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, small.path(), QStringLiteral(STORE_WORKER)});
    process.waitForFinished(30'000);
    const QString said = QString::fromUtf8(process.readAllStandardError());
    if (said.contains(u"unshare"_s) || said.contains(u"mount:"_s)
        || process.error() == QProcess::FailedToStart)
        QSKIP("no file system can be mounted here");
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(
        said.contains(u"The disk that holds %1/store.sqlite is full: free some space"_s.arg(small.path())),
        qPrintable(said));
}

void tst_storefaults::aFileLimitIsAFullDisk()
{
    const StoreLocation location = newFile();
    const auto db = opened(location);
    QVERIFY(db);
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(20, 1))), QString());
    const QStringList before = dumpOf(*db);
    qint64 pages = 0;
    QVERIFY(db->select(u"PRAGMA page_count"_s, {}, [&](const Row &row) { pages = row.integer(0); }));
    QVERIFY(db->run(u"PRAGMA max_page_count=%1"_s.arg(pages + 3)));
    const auto refused = syncOnce(*db, sampleSync(400, 2));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"is full: free some space"_s),
             qPrintable(refused.error().detail));
    QCOMPARE(dumpOf(*db), before);
    QVERIFY(db->run(u"PRAGMA max_page_count=100000"_s));
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(400, 2))), QString());
}

void tst_storefaults::anotherWriterIsNamedAsTheReason()
{
    const StoreLocation location = newFile();
    const auto first = opened(location);
    const auto second = opened(location);
    QVERIFY(first && second);
    QVERIFY(second->run(u"PRAGMA busy_timeout=50"_s));
    QVERIFY(first->begin());
    const auto refused = second->begin();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"is in use by another program"_s),
             qPrintable(refused.error().detail));
    first->rollback();
    QVERIFY(second->begin());
    second->rollback();
}

void tst_storefaults::aServerThatIsNotThereIsNamed()
{
    const auto refused =
        Database::open(StoreLocation::server(u"host=%1 dbname=team password=secret"_s.arg(folder())));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"host=%1 dbname=team does not answer"_s.arg(folder())),
             qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.contains(u"secret"_s));
}

void tst_storefaults::networkFileSystemsAreKnown()
{
    QVERIFY(isNetworkFileSystem("nfs4"));
    QVERIFY(isNetworkFileSystem("cifs"));
    QVERIFY(isNetworkFileSystem("fuse.sshfs"));
    QVERIFY(!isNetworkFileSystem("ext4"));
    QVERIFY(!isNetworkFileSystem("overlay"));
}

} // namespace headroom

using headroom::tst_storefaults;
HEADROOM_TEST(tst_storefaults)
#include "tst_storefaults.moc"
