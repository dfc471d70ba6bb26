// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is opened and its schema brought up to date.
#include "models/store/database.h"
#include "models/store/storagefault.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int busyMs = 5000;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes an empty file that only its owner can read; an existing one is left as it is. Called only
/// while this process has no connection to it.
Result<> makeFile(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    else if (errno != EEXIST)
        return tl::unexpected(
            storageError(errno == ENOSPC ? StorageFault::Full : StorageFault::ReadOnly, path));
    return {};
}

Result<> checkPlace(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return tl::unexpected(storageError(StorageFault::NoFolder, path));
    const QByteArray type = QStorageInfo(folder.filePath()).fileSystemType();
    if (isNetworkFileSystem(type))
        return tl::unexpected(storageError(StorageFault::NetworkFileSystem, path, QString::fromUtf8(type)));
    return {};
}

QString portable(QString statement, bool sqlite)
{
    return statement.replace(u"{blob}"_s, sqlite ? u"BLOB"_s : u"BYTEA"_s)
        .replace(u"{without_rowid}"_s, sqlite ? u"WITHOUT ROWID"_s : QString());
}

int newest(std::span<const Migration> steps) { return steps.empty() ? 0 : steps.back().version; }

} // namespace

Result<> Database::openSqlite()
{
    const QString &path = m_location.target;
    const bool writes = m_mode == Mode::ReadWrite;
    if (auto placed = checkPlace(path); !placed)
        return placed;
    if (!QFileInfo::exists(path)) {
        if (!writes)
            return tl::unexpected(storageError(StorageFault::CannotOpen, path, u"no such file"_s));
        if (auto made = makeFile(path); !made)
            return made;
    }
    const bool hadLog = QFileInfo(path + u"-wal"_s).size() > 0;
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMs)
                         + (writes ? u""_s : u";QSQLITE_OPEN_READONLY"_s));
    if (!db.open())
        return tl::unexpected(storageError(StorageFault::CannotOpen, path, db.lastError().databaseText()));
    m_sqlite = *static_cast<sqlite3 **>(db.driver()->handle().data());
    sqlite3_extended_result_codes(m_sqlite, 1);
    if (auto checked = checkSqlite(hadLog); !checked)
        return checked;
    return prepareSqlite();
}

/// Reads only: nothing of a file that is not ours may change, not even by closing it again.
Result<> Database::checkSqlite(bool hadLog)
{
    const auto refuse = [&](const Error &error) -> Result<> {
        if (hadLog) // closing would move the log into the file
            sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return tl::unexpected(error);
    };
    qint64 tables = 0;
    auto counted =
        select(u"SELECT COUNT(*) FROM sqlite_master"_s, {}, [&](const Row &row) { tables = row.integer(0); });
    if (!counted)
        return refuse(counted.error());
    const auto version = schemaVersion();
    if (!version)
        return refuse(version.error());
    if (*version == 0 && tables > 0) {
        qint64 ours = 0;
        auto found = select(u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'"_s, {},
                            [&](const Row &row) { ours = row.integer(0); });
        if (!found || ours == 0)
            return refuse(storageError(StorageFault::OtherProgram, m_location.target));
    }
    if (*version > newest(migrations()))
        return refuse(storageError(StorageFault::NewerVersion, place(), u"schema %1"_s.arg(*version)));
    return {};
}

Result<> Database::prepareSqlite()
{
    if (m_mode == Mode::ReadOnly)
        return run(u"PRAGMA query_only=ON"_s).map([](qint64) {});
    // Probe first: a read-only file opens without complaint and fails only at the first write.
    if (auto begun = begin(); !begun)
        return begun;
    rollback();
    if ((QFileInfo(m_location.target).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) != 0)
        QFile::setPermissions(m_location.target, ownerOnly);
    // Changing the journal mode does not wait for others by itself.
    Result<qint64> logged = run(u"PRAGMA journal_mode=WAL"_s);
    for (int tries = 0; !logged && sqlite3_errcode(m_sqlite) == SQLITE_BUSY && tries < busyMs / 10; ++tries) {
        QThread::msleep(10);
        logged = run(u"PRAGMA journal_mode=WAL"_s);
    }
    for (const QString &pragma : {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
                                  u"PRAGMA cache_size=-32768"_s, u"PRAGMA temp.cache_size=-65536"_s}) {
        if (logged)
            logged = run(pragma);
    }
    return logged.map([](qint64) {});
}

Result<> Database::openPostgreSql()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    db.setConnectOptions(m_location.target);
    if (!db.open()) {
        const QString text = db.lastError().databaseText().simplified();
        return tl::unexpected(storageError(StorageFault::NoServer, place(), text));
    }
    QStringList settings{u"SET client_min_messages=warning"_s, u"SET lock_timeout='5s'"_s,
                         u"SET synchronous_commit=on"_s};
    if (m_mode == Mode::ReadOnly)
        settings.append(u"SET default_transaction_read_only=on"_s);
    for (const QString &setting : std::as_const(settings)) {
        if (auto done = run(setting); !done)
            return failure(done.error());
    }
    const auto version = schemaVersion();
    if (!version)
        return failure(version.error());
    if (*version > newest(migrations()))
        return tl::unexpected(
            storageError(StorageFault::NewerVersion, place(), u"schema %1"_s.arg(*version)));
    return {};
}

Result<int> Database::schemaVersion()
{
    qint64 known = 0;
    const QString find = isSqlite() ? u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'"_s
                                    : u"SELECT COUNT(*) FROM pg_tables WHERE tablename = 'schema_version'"
                                      " AND schemaname = ANY (current_schemas(false))"_s;
    auto found = select(find, {}, [&](const Row &row) { known = row.integer(0); });
    if (!found || known == 0)
        return found.map([] { return 0; });
    int version = 0;
    return select(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s, {},
                  [&](const Row &row) { version = int(row.integer(0)); })
        .map([&] { return version; });
}

/// A copy beside the file, complete before it gets its name.
Result<> Database::backUp(int version)
{
    const QString copy = u"%1.v%2.backup"_s.arg(m_location.target).arg(version);
    const QString unfinished = u"%1.%2.part"_s.arg(copy).arg(::getpid());
    QFile::remove(unfinished);
    if (auto made = makeFile(unfinished); !made)
        return made;
    if (auto done = run(u"VACUUM INTO ?"_s, {unfinished}); !done)
        return failure(done.error());
    if (const auto now = schemaVersion(); !now || *now != version) { // another process was faster
        QFile::remove(unfinished);
        return now.map([](auto) {});
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return tl::unexpected(storageError(StorageFault::ReadOnly, copy));
    return {};
}

Result<> Database::migrate(std::span<const Migration> steps)
{
    const auto version = schemaVersion();
    if (!version)
        return failure(version.error());
    if (*version > newest(steps)) {
        return tl::unexpected(
            storageError(StorageFault::NewerVersion, place(), u"schema %1"_s.arg(*version)));
    }
    if (*version == newest(steps))
        return {};
    if (isSqlite() && *version > 0) {
        if (auto copied = backUp(*version); !copied)
            return copied;
    }
    for (const Migration &step : steps) {
        if (auto applied = apply(step); !applied)
            return applied;
    }
    return {};
}

/// Looks at the version again inside the transaction: another process may have been faster.
Result<> Database::apply(const Migration &step)
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return failure(transaction.error());
    const auto version = schemaVersion();
    if (!version)
        return failure(version.error());
    if (*version >= step.version)
        return {};
    QStringList statements{
        u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY)"_s};
    statements += step.statements;
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = run(portable(statement, isSqlite())); !done)
            return failure(done.error().kind, u"Step %1: %2"_s.arg(step.version).arg(done.error().detail));
    }
    if (auto written = run(u"INSERT INTO schema_version (version) VALUES (?)"_s, {step.version}); !written)
        return failure(written.error());
    return (*transaction)->commit();
}

} // namespace headroom
