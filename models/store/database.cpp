// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/storagefault.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype rowsPerStatement = 500;
constexpr qint64 writersLock = 0x68656164726f6f6d; // "headroom": one writer at a time
constexpr qsizetype valuesPerStatement = 30'000; // SQLite takes 32,766, PostgreSQL 65,535

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Null texts become empty ones; U+0000, which PostgreSQL cannot store, becomes U+FFFD.
QString storable(QString text)
{
    if (text.isNull())
        return u""_s;
    if (text.contains(QChar(0)))
        text.replace(QChar(0), QChar::ReplacementCharacter);
    return text;
}

/// Null texts and bytes become empty ones.
QVariant storable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return storable(value.toString());
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

/// Binds without copying: bytes and \a texts must outlive the statement's step.
void bindText(sqlite3_stmt *statement, int index, const QString &value, QByteArrayList &texts)
{
    texts.append(storable(value).toUtf8());
    const QByteArray &text = texts.last();
    sqlite3_bind_text64(statement, index, text.constData(), sqlite3_uint64(text.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    const char *content = bytes.isEmpty() ? "" : bytes.constData(); // a null pointer would bind NULL
    sqlite3_bind_blob64(statement, index, content, sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void bindValue(sqlite3_stmt *statement, int index, const QVariant &value, QByteArrayList &texts)
{
    switch (value.typeId()) {
    case QMetaType::QString: bindText(statement, index, value.toString(), texts); return;
    case QMetaType::QByteArray:
        bindBytes(statement, index, *static_cast<const QByteArray *>(value.constData()));
        return;
    case QMetaType::UnknownType: sqlite3_bind_null(statement, index); return;
    default: sqlite3_bind_int64(statement, index, value.toLongLong());
    }
}

QVariantList variantsOf(std::span<const Rows::Cell> cells)
{
    QVariantList values;
    values.reserve(qsizetype(cells.size()));
    for (const Rows::Cell &cell : cells)
        values.append(std::visit([](const auto &value) { return QVariant(value); }, cell));
    return values;
}

QString placeholders(int columns, qsizetype rows)
{
    QString row = u"("_s;
    for (int column = 0; column < columns; ++column)
        row += column == 0 ? u"?"_s : u",?"_s;
    row += u')';
    QString all;
    all.reserve((row.size() + 1) * rows);
    for (qsizetype i = 0; i < rows; ++i)
        all += i == 0 ? row : u',' + row;
    return all;
}

} // namespace

qint64 Row::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : m_query->value(column).toLongLong();
}

QString Row::text(int column) const
{
    if (!m_statement)
        return m_query->value(column).toString();
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::blob(int column) const
{
    if (!m_statement)
        return m_query->value(column).toByteArray();
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

bool Row::isNull(int column) const
{
    return m_statement ? sqlite3_column_type(m_statement, column) == SQLITE_NULL : m_query->isNull(column);
}

int Row::columns() const
{
    return m_statement ? sqlite3_column_count(m_statement) : m_query->record().count();
}

Database::Database(StoreLocation location, Mode mode)
    : m_location(std::move(location))
    , m_mode(mode)
{
    static std::atomic<quint64> count = 0;
    m_connection = u"headroom-%1"_s.arg(++count);
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_inserts))
        sqlite3_finalize(statement);
    // The log goes into the file with the writer, so that the file alone is the whole store; a reader that
    // closes later could not do it. Where it is busy the next start does it.
    if (m_opened && isSqlite() && m_mode == Mode::ReadWrite)
        static_cast<void>(run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const StoreLocation &location, Mode mode)
{
    std::unique_ptr<Database> db(new Database(location, mode));
    const Result<> opened = db->isSqlite() ? db->openSqlite() : db->openPostgreSql();
    if (!opened)
        return failure(opened.error());
    db->m_opened = true;
    return db;
}

QString Database::place() const
{
    if (isSqlite())
        return m_location.target;
    static const QRegularExpression named(u"\\b(host|dbname)=([^ ']+)"_s);
    QStringList parts{u"the database"_s};
    for (auto match = named.globalMatch(m_location.target); match.hasNext();)
        parts.append(match.next().captured(0));
    return parts.join(u' ');
}

Error Database::sqliteError() const
{
    const int code = sqlite3_extended_errcode(m_sqlite);
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_sqlite));
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {ErrorKind::Conflict, text, {}};
    const StorageFault fault = faultOfSqlite(code, sqlite3_system_errno(m_sqlite));
    return storageError(fault, place(), u"%1, code %2"_s.arg(text).arg(code));
}

Error Database::serverError(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    const QString state = error.nativeErrorCode();
    const QString text = error.databaseText().simplified();
    if (state == "23505"_L1)
        return {ErrorKind::Conflict, text, {}};
    const bool open = QSqlDatabase::database(m_connection, false).isOpen();
    const StorageFault fault = open && state.isEmpty() ? StorageFault::InputOutput : faultOfSqlState(state);
    return storageError(fault, place(), text);
}

Result<sqlite3_stmt *> Database::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_sqlite, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(sqliteError());
    return statement;
}

Result<> Database::step(sqlite3_stmt *statement, const std::function<void(const Row &)> &visit)
{
    Row row;
    row.m_statement = statement;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        if (visit)
            visit(row);
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(sqliteError());
    return {};
}

Result<qint64> Database::runSqlite(const QString &sql, const QVariantList &values,
                                   const std::function<void(const Row &)> &visit)
{
    const auto prepared = prepare(sql);
    if (!prepared)
        return failure(prepared.error());
    const Statement statement(*prepared);
    QByteArrayList texts;
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(statement.get(), int(i + 1), values.at(i), texts);
    if (auto stepped = step(statement.get(), visit); !stepped)
        return failure(stepped.error());
    return sqlite3_changes64(m_sqlite);
}

Result<qint64> Database::runQuery(const QString &sql, const QVariantList &values,
                                  const std::function<void(const Row &)> &visit)
{
    if (m_state == State::Doomed)
        return failure(ErrorKind::Storage, u"An earlier step failed: nothing of this change was stored."_s);
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) { // PostgreSQL refuses to prepare DDL.
        done = query.exec(sql);
    } else if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(storable(value));
        done = query.exec();
    }
    if (!done) {
        const Error error = serverError(query);
        if (m_state == State::Open) { // before the driver tries to free the statement inside it
            QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(u"ROLLBACK"_s);
            m_state = State::Doomed;
        }
        return tl::unexpected(error);
    }
    Row row;
    row.m_query = &query;
    while (visit && query.next())
        visit(row);
    return query.numRowsAffected();
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    return m_sqlite ? runSqlite(sql, values, {}) : runQuery(sql, values, {});
}

Result<> Database::select(const QString &sql, const QVariantList &values,
                          const std::function<void(const Row &)> &visit)
{
    return (m_sqlite ? runSqlite(sql, values, visit) : runQuery(sql, values, visit)).map([](qint64) {});
}

Result<sqlite3_stmt *> Database::keptInsert(const QString &sql)
{
    if (const auto kept = m_inserts.constFind(sql); kept != m_inserts.constEnd())
        return *kept;
    auto prepared = prepare(sql);
    if (prepared)
        m_inserts.insert(sql, *prepared);
    return prepared;
}

Result<> Database::insertOnce(sqlite3_stmt *statement, std::span<const Rows::Cell> cells)
{
    QByteArrayList texts;
    int index = 0;
    for (const Rows::Cell &cell : cells) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&cell))
            sqlite3_bind_int64(statement, index, *number);
        else if (const auto *text = std::get_if<QString>(&cell))
            bindText(statement, index, *text, texts);
        else if (const auto *bytes = std::get_if<QByteArray>(&cell))
            bindBytes(statement, index, *bytes);
    }
    auto stepped = step(statement, {});
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return stepped;
}

Result<> Database::insertRows(const QString &head, const Rows &rows, const QString &tail)
{
    const int columns = rows.columns();
    const qsizetype most = std::min(rowsPerStatement, valuesPerStatement / columns);
    Result<> done;
    for (qsizetype first = 0; done && first < rows.count(); first += most) {
        const qsizetype count = std::min(most, rows.count() - first);
        const QString sql = u"%1 VALUES %2 %3"_s.arg(head, placeholders(columns, count), tail);
        if (!m_sqlite) {
            done = runQuery(sql, variantsOf(rows.cells(first, count)), {}).map([](qint64) {});
            continue;
        }
        const auto prepared = count == most ? keptInsert(sql) : prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        done = insertOnce(*prepared, rows.cells(first, count));
        if (count != most)
            sqlite3_finalize(*prepared);
    }
    return done;
}

Result<> Database::runIn(const QString &sql, const QVariantList &ids)
{
    for (qsizetype first = 0; first < ids.size(); first += rowsPerStatement) {
        const QVariantList some = ids.mid(first, rowsPerStatement);
        if (auto done = run(u"%1 IN %2"_s.arg(sql, placeholders(int(some.size()), 1)), some); !done)
            return failure(done.error());
    }
    return {};
}

Result<> Database::begin()
{
    if (isSqlite())
        return run(u"BEGIN IMMEDIATE"_s).map([](qint64) {});
    if (auto begun = run(u"BEGIN"_s); !begun)
        return failure(begun.error());
    m_state = State::Open;
    auto locked = run(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(writersLock));
    if (!locked)
        rollback();
    return locked.map([](qint64) {});
}

Result<> Database::beginRead()
{
    if (isSqlite())
        return run(u"BEGIN"_s).map([](qint64) {});
    return run(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s).map([this](qint64) {
        m_state = State::Open;
    });
}

Result<> Database::commit()
{
    const bool wasDoomed = m_state == State::Doomed;
    const auto done = run(u"COMMIT"_s);
    if (done) {
        m_state = State::None;
        return {};
    }
    rollback();
    if (wasDoomed)
        return failure(done.error());
    return tl::unexpected(storageError(StorageFault::UnknownOutcome, place(), done.error().detail));
}

void Database::rollback()
{
    const bool open = m_sqlite ? sqlite3_get_autocommit(m_sqlite) == 0 : m_state == State::Open;
    if (open) // a connection that is gone has rolled back by itself
        std::ignore = run(u"ROLLBACK"_s);
    m_state = State::None;
}

Result<qint64> Database::sharedNowMs(qint64 nowMs)
{
    if (isSqlite())
        return nowMs;
    return select(u"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s, {},
                  [&](const Row &row) { nowMs = row.integer(0); })
        .map([&] { return nowMs; });
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &db)
{
    return db.begin().map([&] { return std::unique_ptr<Transaction>(new Transaction(db)); });
}

Transaction::~Transaction()
{
    if (m_db)
        m_db->rollback();
}

Result<> Transaction::commit() { return std::exchange(m_db, nullptr)->commit(); }

} // namespace headroom
