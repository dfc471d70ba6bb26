// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace headroom {

/// A private PostgreSQL 15 in a temporary folder: unix socket only, ends with this object.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Why there is none; empty = it runs.
    [[nodiscard]] QString missing() const { return m_missing; }
    /// The conninfo of a new empty database.
    [[nodiscard]] QString newDatabase();

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments);
    QTemporaryDir m_folder;
    QString m_missing;
    int m_databases = 0;
};

/// Base of tests that run on both databases; rows come from addBackends().
class StoreTest : public Test
{
    Q_OBJECT
protected:
    static void addBackends();
    /// A new empty store on the row's backend; skips the test where there is no PostgreSQL.
    [[nodiscard]] StoreLocation newStore();
    [[nodiscard]] StoreLocation newFile();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Opens and migrates; fails the test where that fails.
    [[nodiscard]] static std::unique_ptr<Database> opened(const StoreLocation &location);

protected slots:
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<PostgresServer> m_server;
    QTemporaryDir m_folder;
    int m_files = 0;
};

/// "" where \a result holds a value, else its error: QCOMPARE(faultOf(…), QString()) tells why.
template <typename T>
[[nodiscard]] QString faultOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace headroom

/// newStore() on the row's backend, or the end of the test.
#define NEW_STORE(name)                                                                                      \
    const headroom::StoreLocation name = newStore();                                                         \
    if (name.target.isEmpty())                                                                               \
    return
