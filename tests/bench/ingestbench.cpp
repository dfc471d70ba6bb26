// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/bench/benches.h"
#include "tests/models/store/backends.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <memory>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int rowsPerInsert = 500;
constexpr int columnsPerRow = 6;

/// Days of some accounts as a sync stages them, and where the stores go.
struct IngestData
{
    explicit IngestData(const BenchShape &shape)
    {
        const int accounts = std::min(shape.accounts, 20'000);
        meter.id = MeterId(u"mtr_api_calls"_s);
        meter.name = u"api_calls"_s;
        for (int i = 0; i < accounts; ++i) {
            Customer customer;
            customer.id = AccountId(u"cus_%1"_s.arg(i, 7, 10, QChar(u'0')));
            customer.name = u"Account %1"_s.arg(i);
            customers.append(customer);
            days.append(stagedDays(shape, i, customer.id));
            dayCount += days.last().days.size();
        }
    }
    StagedDays stagedDays(const BenchShape &shape, int account, const AccountId &id) const
    {
        StagedDays staged;
        staged.account = id;
        staged.meter = meter.id;
        staged.zone = u"UTC"_s;
        EpochDay day = benchToday - shape.days;
        for (const qint64 used : generateDays(shape, account, 100 + account % 5000)) {
            const std::optional<qint64> denied = account % 10 == 0 ? std::optional(used / 50) : std::nullopt;
            staged.days.append({day++, used, denied, Quality::Complete});
        }
        return staged;
    }
    [[nodiscard]] QString newFile() { return folder.filePath(u"store%1.db"_s.arg(++files)); }

    Meter meter;
    QList<Customer> customers;
    QList<StagedDays> days;
    qint64 dayCount = 0;
    QTemporaryDir folder;
    int files = 0;
};

using Ingest = std::shared_ptr<IngestData>;

/// One sync by \a stage; the first error's words, empty = done.
template <typename Stage>
QString synced(Store &store, const QString &run, Stage stage)
{
    QString fault;
    const auto done = [&fault](const auto &result) {
        if (!result && fault.isEmpty())
            fault = result.error().detail;
    };
    done(await(store.beginSync({RunId(run), benchNowMs, {}})));
    stage(done);
    SyncSummary summary;
    summary.endedMs = benchNowMs + 1000;
    summary.wholeLists = false;
    done(await(store.swap(summary)));
    return fault;
}

/// Into an empty store that knows the accounts: staging and swap, a synced commit at the end.
void ingest(benchmark::State &state, const Ingest &data, const std::function<StoreLocation()> &location)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto store = std::make_unique<Store>();
        const auto opened = await(store->open(location()));
        QString fault = opened ? QString() : opened.error().detail;
        if (fault.isEmpty()) {
            fault = synced(*store, u"first"_s, [&](const auto &done) {
                done(await(store->stage(QList<Meter>{data->meter})));
                done(await(store->stage(data->customers)));
            });
        }
        state.ResumeTiming();
        if (fault.isEmpty()) {
            fault = synced(*store, u"second"_s,
                           [&](const auto &done) { done(await(store->stageDays(data->days))); });
        }
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
        if (!fault.isEmpty()) {
            state.SkipWithError(qPrintable(fault));
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * data->dayCount);
}

QByteArray insertSql(int rows)
{
    QByteArray sql = "INSERT INTO day VALUES (?,?,?,?,?,?)";
    for (int row = 1; row < rows; ++row)
        sql += ",(?,?,?,?,?,?)";
    return sql;
}

/// Rows through SQLite's own interface, \a rowsPerInsert a statement.
class RowInserts
{
public:
    explicit RowInserts(const QString &file)
    {
        m_works =
            sqlite3_open(file.toUtf8().constData(), &m_db) == SQLITE_OK
            && run(
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                "CREATE TABLE day(account INTEGER, meter INTEGER, day INTEGER, used INTEGER, denied INTEGER,"
                " quality INTEGER, PRIMARY KEY(account, meter, day)) WITHOUT ROWID");
    }
    ~RowInserts() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(RowInserts)

    [[nodiscard]] bool insert(const QList<StagedDays> &days)
    {
        sqlite3_stmt *statement = nullptr;
        m_works = m_works && run("BEGIN IMMEDIATE")
            && sqlite3_prepare_v2(m_db, insertSql(rowsPerInsert).constData(), -1, &statement, nullptr)
                == SQLITE_OK;
        int filled = 0;
        for (qsizetype account = 0; m_works && account < days.size(); ++account) {
            for (const DayValue &day : days[account].days) {
                bind(statement, filled++, account, day);
                if (filled == rowsPerInsert) {
                    step(statement);
                    filled = 0;
                }
            }
        }
        // What is left over: a statement whose other rows repeat nothing, one by one.
        sqlite3_finalize(statement);
        return m_works && insertRest(days, filled) && run("COMMIT");
    }

private:
    bool run(const char *sql) { return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    static void bind(sqlite3_stmt *statement, int row, qint64 account, const DayValue &day)
    {
        const int first = row * columnsPerRow + 1;
        sqlite3_bind_int64(statement, first, account);
        sqlite3_bind_int64(statement, first + 1, 1);
        sqlite3_bind_int(statement, first + 2, day.day);
        sqlite3_bind_int64(statement, first + 3, day.used);
        if (day.denied)
            sqlite3_bind_int64(statement, first + 4, *day.denied);
        else
            sqlite3_bind_null(statement, first + 4);
        sqlite3_bind_int(statement, first + 5, int(day.quality));
    }
    void step(sqlite3_stmt *statement)
    {
        m_works = m_works && sqlite3_step(statement) == SQLITE_DONE;
        sqlite3_reset(statement);
    }
    bool insertRest(const QList<StagedDays> &days, int rest)
    {
        sqlite3_stmt *statement = nullptr;
        m_works = m_works
            && sqlite3_prepare_v2(m_db, insertSql(1).constData(), -1, &statement, nullptr) == SQLITE_OK;
        for (qsizetype account = days.size() - 1; account >= 0 && rest > 0; --account) {
            const QList<DayValue> &values = days[account].days;
            for (qsizetype i = values.size() - 1; i >= 0 && rest > 0; --i, --rest) {
                bind(statement, 0, account, values[i]);
                step(statement);
            }
        }
        sqlite3_finalize(statement);
        return m_works;
    }

    sqlite3 *m_db = nullptr;
    bool m_works = false;
};

void insertRows(benchmark::State &state, const Ingest &data)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto rows = std::make_unique<RowInserts>(data->newFile());
        state.ResumeTiming();
        const bool works = rows->insert(data->days);
        state.PauseTiming();
        rows.reset();
        state.ResumeTiming();
        if (!works) {
            state.SkipWithError("SQLite refused a row");
            break;
        }
    }
    state.SetItemsProcessed(state.iterations() * data->dayCount);
}

} // namespace

void registerIngestBenches(const BenchShape &shape, Comparisons &comparisons)
{
    const auto data = std::make_shared<IngestData>(shape);
    const auto unit = benchmark::kMillisecond;
    const std::function<StoreLocation()> file = [data] { return StoreLocation::file(data->newFile()); };
    benchmark::RegisterBenchmark("ingest/store SQLite", ingest, data, file)
        ->Unit(unit)
        ->Iterations(1)
        ->UseRealTime();
    benchmark::RegisterBenchmark("ingest/C API rows x500", insertRows, data)
        ->Unit(unit)
        ->Iterations(1)
        ->UseRealTime();
    comparisons.ratios.push_back({"days ingested a second, staging and swap / rows by the C API x500",
                                  "ingest/store SQLite", "ingest/C API rows x500", 0.5, true});
    const auto server = std::make_shared<PostgresServer>();
    if (!server->missing().isEmpty()) {
        comparisons.skipped.push_back("ingest into PostgreSQL: " + server->missing().toStdString());
        return;
    }
    const std::function<StoreLocation()> database = [server] {
        return StoreLocation::server(server->newDatabase());
    };
    benchmark::RegisterBenchmark("ingest/store PostgreSQL", ingest, data, database)
        ->Unit(unit)
        ->Iterations(1)
        ->UseRealTime();
    comparisons.ratios.push_back({"the same into PostgreSQL / rows by SQLite's C API x500",
                                  "ingest/store PostgreSQL", "ingest/C API rows x500", 0, true});
}

} // namespace headroom
