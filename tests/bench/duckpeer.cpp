// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

#include <QFile>
#include <QLibrary>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// DuckDB's C interface, as far as it is needed, out of the shared library: it is no package of Debian.
class DuckPeer final : public Peer
{
public:
    explicit DuckPeer(const std::vector<PeerRow> &rows)
        : m_library(libraryName())
    {
        if (!m_library.load() || !resolve()) {
            m_missing = "no libduckdb.so found (HEADROOM_DUCKDB names its folder)";
            return;
        }
        QFile csv(m_folder.filePath(u"queue.csv"_s));
        const bool written = csv.open(QIODevice::WriteOnly) && csv.write(peerCsv(rows)) > 0;
        csv.close();
        const QByteArray load = "CREATE TABLE queue AS SELECT * FROM read_csv('"
            + QFile::encodeName(csv.fileName())
            + "', header=false, columns={'id':'BIGINT','cap':'BIGINT','used':'BIGINT','elapsed':'BIGINT',"
              "'days':'BIGINT'})";
        if (!written || m_open(nullptr, &m_db) != 0 || m_connect(m_db, &m_connection) != 0
            || rowsOf(load.constData()) < 0)
            m_missing = "it does not load the rows";
    }
    ~DuckPeer() override
    {
        if (m_connection)
            m_disconnect(&m_connection);
        if (m_db)
            m_close(&m_db);
    }
    Q_DISABLE_COPY_MOVE(DuckPeer)

    [[nodiscard]] std::string missing() const override { return m_missing; }
    [[nodiscard]] qint64 rank() override { return rowsOf(rankingSql("//").c_str()); }

private:
    /// duckdb_result: larger than every version's so far.
    struct alignas(16) Outcome
    {
        std::array<char, 512> bytes{};
    };

    static QString libraryName()
    {
        const QString folder = qEnvironmentVariable("HEADROOM_DUCKDB");
        return folder.isEmpty() ? u"duckdb"_s : folder + u"/libduckdb.so"_s;
    }
    template <typename Function>
    bool resolve(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }
    bool resolve()
    {
        return resolve(m_open, "duckdb_open") && resolve(m_connect, "duckdb_connect")
            && resolve(m_query, "duckdb_query") && resolve(m_rowCount, "duckdb_row_count")
            && resolve(m_destroy, "duckdb_destroy_result") && resolve(m_disconnect, "duckdb_disconnect")
            && resolve(m_close, "duckdb_close");
    }
    /// The whole result is in memory when the query returns.
    qint64 rowsOf(const char *sql)
    {
        Outcome outcome;
        const bool works = m_query(m_connection, sql, &outcome) == 0;
        const qint64 rows = works ? qint64(m_rowCount(&outcome)) : -1;
        m_destroy(&outcome);
        return rows;
    }

    QLibrary m_library;
    QTemporaryDir m_folder;
    std::string m_missing;
    void *m_db = nullptr;
    void *m_connection = nullptr;
    int (*m_open)(const char *, void **) = nullptr;
    int (*m_connect)(void *, void **) = nullptr;
    int (*m_query)(void *, const char *, void *) = nullptr;
    quint64 (*m_rowCount)(void *) = nullptr;
    void (*m_destroy)(void *) = nullptr;
    void (*m_disconnect)(void **) = nullptr;
    void (*m_close)(void **) = nullptr;
};

} // namespace

std::unique_ptr<Peer> duckPeer(const std::vector<PeerRow> &rows) { return std::make_unique<DuckPeer>(rows); }

} // namespace headroom
