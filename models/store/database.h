// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/location.h"
#include "models/store/migrations.h"

#include <QHash>
#include <QVariantList>

#include <concepts>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

namespace headroom {

/// The row a select() stands on; valid only inside its visitor.
class Row
{
public:
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }

private:
    friend class Database;
    sqlite3_stmt *m_statement = nullptr;
    const QSqlQuery *m_query = nullptr;
};

/// Values for a multi-row insert, row after row.
class Rows
{
public:
    using Cell = std::variant<qint64, QString, QByteArray>;

    explicit Rows(int columns)
        : m_columns(columns)
    { }
    /// Appends one row; the number of cells is the number of columns.
    template <typename... Cells>
    void add(Cells &&...cells)
    {
        Q_ASSERT(int(sizeof...(cells)) == m_columns);
        (append(std::forward<Cells>(cells)), ...);
    }
    void reserve(qsizetype rows) { m_cells.reserve(size_t(rows * m_columns)); }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_cells.size()) / m_columns; }
    /// Cell after cell of \a count rows from \a first on.
    [[nodiscard]] std::span<const Cell> cells(qsizetype first, qsizetype count) const
    {
        return std::span(m_cells).subspan(size_t(first * m_columns), size_t(count * m_columns));
    }

private:
    void append(std::integral auto number) { m_cells.emplace_back(qint64(number)); }
    void append(QString text) { m_cells.emplace_back(std::move(text)); }
    void append(QByteArray bytes) { m_cells.emplace_back(std::move(bytes)); }

    int m_columns;
    std::vector<Cell> m_cells;
};

/// One connection, used from the thread that opened it. Synchronous. SQLite statements run over the
/// C interface of the driver's own connection (three times faster, and its error codes are exact),
/// PostgreSQL over QPSQL.
///
/// Every failure is ErrorKind::Storage with one English sentence that names the file or server and
/// says what to do, except a broken uniqueness, which is ErrorKind::Conflict.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens \a location and checks it without changing it: a file of a newer version, of another
    /// program, on a network file system, unreadable or (for ReadWrite) not writable is refused with its
    /// bytes untouched. A missing SQLite file is made (0600) when opened to write.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreLocation &location,
                                                                Mode mode = Mode::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Brings the schema up to \a steps, each in its own transaction with its version row. Processes that
    /// do so at once take turns. A SQLite file that has content is copied beside itself first
    /// ("<file>.v<version>.backup").
    [[nodiscard]] Result<> migrate(std::span<const Migration> steps = migrations());
    /// 0 for an empty store.
    [[nodiscard]] Result<int> schemaVersion();

    /// Runs one statement; yields the number of rows it changed. Null texts are bound as empty ones.
    [[nodiscard]] Result<qint64> run(const QString &sql, const QVariantList &values = {});
    /// Calls \a visit for every row. \a visit must not use this connection.
    [[nodiscard]] Result<> select(const QString &sql, const QVariantList &values,
                                  const std::function<void(const Row &)> &visit);
    /// "<head> VALUES (?, …), … <tail>" with up to 500 rows a statement.
    [[nodiscard]] Result<> insertRows(const QString &head, const Rows &rows, const QString &tail = {});

    /// "<sql> IN (?, …)" with up to 500 of \a ids a statement.
    [[nodiscard]] Result<> runIn(const QString &sql, const QVariantList &ids);

    /// Begins a transaction that no other writer can overlap (BEGIN IMMEDIATE; on PostgreSQL an advisory
    /// lock); waits up to 5 s for them.
    [[nodiscard]] Result<> begin();
    /// Begins a transaction that sees one state of the store and writes nothing.
    [[nodiscard]] Result<> beginRead();
    /// A failed commit says "unknown outcome": read again before believing either.
    [[nodiscard]] Result<> commit();
    void rollback();

    [[nodiscard]] bool isSqlite() const { return m_location.driver == StoreLocation::Driver::Sqlite; }
    /// The server's time where there is a server, else \a nowMs.
    [[nodiscard]] Result<qint64> sharedNowMs(qint64 nowMs);

private:
    Database(StoreLocation location, Mode mode);
    [[nodiscard]] Result<> openSqlite();
    [[nodiscard]] Result<> checkSqlite(bool hadLog);
    [[nodiscard]] Result<> prepareSqlite();
    [[nodiscard]] Result<> openPostgreSql();
    [[nodiscard]] Result<> backUp(int version);
    [[nodiscard]] Result<> apply(const Migration &step);

    [[nodiscard]] Result<sqlite3_stmt *> prepare(const QString &sql);
    [[nodiscard]] Result<sqlite3_stmt *> keptInsert(const QString &sql);
    [[nodiscard]] Result<> insertOnce(sqlite3_stmt *statement, std::span<const Rows::Cell> cells);
    [[nodiscard]] Result<> step(sqlite3_stmt *statement, const std::function<void(const Row &)> &visit);
    [[nodiscard]] Result<qint64> runSqlite(const QString &sql, const QVariantList &values,
                                           const std::function<void(const Row &)> &visit);
    [[nodiscard]] Result<qint64> runQuery(const QString &sql, const QVariantList &values,
                                          const std::function<void(const Row &)> &visit);
    /// How messages name the store: the file, or host and database without the password.
    [[nodiscard]] QString place() const;
    [[nodiscard]] Error sqliteError() const;
    [[nodiscard]] Error serverError(const QSqlQuery &query) const;

    /// Of a PostgreSQL transaction; one in which a statement failed is rolled back at once and takes no
    /// more statements until its end.
    enum class State { None, Open, Doomed };

    QString m_connection;
    StoreLocation m_location;
    Mode m_mode;
    bool m_opened = false; ///< all checks were passed
    State m_state = State::None;
    sqlite3 *m_sqlite = nullptr; ///< the driver's own handle; null on PostgreSQL
    QHash<QString, sqlite3_stmt *> m_inserts; ///< full multi-row statements, kept: parsing them is slow
};

/// Rolls back at the end of its scope unless committed.
class Transaction
{
public:
    /// Begins; see Database::begin().
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &db)
        : m_db(&db)
    { }
    Database *m_db; ///< null once committed
};

/// Runs \a work inside a transaction that is rolled back where it fails.
template <typename T>
[[nodiscard]] Result<T> inTransaction(Database &db, const std::function<Result<T>(Database &)> &work)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return failure(transaction.error());
    Result<T> done = work(db);
    if (!done)
        return done;
    if (auto committed = (*transaction)->commit(); !committed)
        return failure(committed.error());
    return done;
}

} // namespace headroom
