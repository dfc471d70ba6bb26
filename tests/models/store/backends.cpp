// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/backends.h"

#include <QFileInfo>
#include <QProcess>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;

} // namespace

PostgresServer::PostgresServer()
    : m_folder(QDir::tempPath() + u"/headroom-pg-XXXXXX"_s)
{
    if (!QFileInfo::exists(programs + u"initdb"_s)) {
        m_missing = u"PostgreSQL 15 is not installed"_s;
        return;
    }
    const passwd *user = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    if (user && ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
        m_missing = u"the folder cannot be given to postgres"_s;
    const QString data = m_folder.filePath(u"data"_s);
    const QString options =
        u"-c listen_addresses= -c fsync=off -c unix_socket_directories="_s + m_folder.path();
    if (m_missing.isEmpty()
        && (!run(u"initdb"_s,
                 {u"-D"_s, data, u"-U"_s, u"headroom"_s, u"-A"_s, u"trust"_s, u"-N"_s, u"-E"_s, u"UTF8"_s})
            || !run(u"pg_ctl"_s,
                    {u"-D"_s, data, u"-w"_s, u"-l"_s, data + u"/log"_s, u"-o"_s, options, u"start"_s})))
        m_missing = u"PostgreSQL does not start"_s;
}

PostgresServer::~PostgresServer()
{
    if (m_missing.isEmpty())
        std::ignore =
            run(u"pg_ctl"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"stop"_s});
}

/// PostgreSQL refuses to run as root.
bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QString command = programs + program;
    QStringList all = arguments;
    if (::geteuid() == 0) {
        all = QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, command}
            + arguments;
        command = u"setpriv"_s;
    }
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(command, all);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

QString PostgresServer::newDatabase()
{
    const QString name = u"store%1"_s.arg(++m_databases);
    if (!run(u"createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"headroom"_s, name}))
        return {};
    return u"host=%1 user=headroom dbname=%2"_s.arg(m_folder.path(), name);
}

void StoreTest::addBackends()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("SQLite") << true;
    QTest::newRow("PostgreSQL") << false;
}

StoreLocation StoreTest::newFile()
{
    return StoreLocation::file(m_folder.filePath(u"store%1.sqlite"_s.arg(++m_files)));
}

StoreLocation StoreTest::newStore()
{
    QFETCH(bool, sqlite);
    if (sqlite)
        return newFile();
    if (!m_server)
        m_server = std::make_unique<PostgresServer>();
    if (!m_server->missing().isEmpty()) {
        [&] { QSKIP(qPrintable(m_server->missing())); }();
        return StoreLocation::server({});
    }
    return StoreLocation::server(m_server->newDatabase());
}

std::unique_ptr<Database> StoreTest::opened(const StoreLocation &location)
{
    auto db = Database::open(location);
    const Result<> migrated = db.and_then([](const auto &open) { return open->migrate(); });
    if (!migrated) {
        [&] { QFAIL(qPrintable(migrated.error().detail)); }();
        return nullptr;
    }
    return std::move(*db);
}

} // namespace headroom
