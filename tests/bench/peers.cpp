// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

#include "models/domain/forecast.h"

#include <array>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

class SqlitePeer final : public Peer
{
public:
    explicit SqlitePeer(const std::vector<PeerRow> &rows)
    {
        if (sqlite3_open(":memory:", &m_db) != SQLITE_OK || !load(rows))
            m_missing = m_db ? sqlite3_errmsg(m_db) : "out of memory";
    }
    ~SqlitePeer() override
    {
        sqlite3_finalize(m_ranking);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(SqlitePeer)

    [[nodiscard]] std::string missing() const override { return m_missing; }
    [[nodiscard]] qint64 rank() override
    {
        qint64 rows = 0;
        qint64 sum = 0;
        while (sqlite3_step(m_ranking) == SQLITE_ROW) {
            for (int column = 0; column < 4; ++column)
                sum += sqlite3_column_int64(m_ranking, column);
            ++rows;
        }
        m_sum = sum;
        return sqlite3_reset(m_ranking) == SQLITE_OK ? rows : -1;
    }

private:
    bool run(const char *sql) { return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    bool load(const std::vector<PeerRow> &rows)
    {
        sqlite3_stmt *insert = nullptr;
        bool works =
            run("CREATE TABLE queue(id INTEGER PRIMARY KEY, cap INT, used INT, elapsed INT, days INT); BEGIN")
            && sqlite3_prepare_v2(m_db, "INSERT INTO queue VALUES (?,?,?,?,?)", -1, &insert, nullptr)
                == SQLITE_OK;
        for (size_t i = 0; works && i < rows.size(); ++i) {
            const std::array<qint64, 5> values{rows[i].id, rows[i].cap, rows[i].used, rows[i].elapsed,
                                               rows[i].days};
            for (int column = 0; column < 5; ++column)
                sqlite3_bind_int64(insert, column + 1, values[size_t(column)]);
            works = sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
        }
        sqlite3_finalize(insert);
        return works && run("COMMIT")
            && sqlite3_prepare_v2(m_db, rankingSql("/").c_str(), -1, &m_ranking, nullptr) == SQLITE_OK;
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_ranking = nullptr;
    std::string m_missing;
    qint64 m_sum = 0;
};

} // namespace

std::vector<PeerRow> peerRows(const QList<QueueAccount> &accounts)
{
    std::vector<PeerRow> rows;
    rows.reserve(size_t(accounts.size()));
    for (const QueueAccount &account : accounts) {
        const LimitFacts &facts = account.limits.first().facts;
        rows.push_back({account.key, facts.cap.units, facts.used,
                        elapsedDays(facts.cycleStart, facts.cycleEnd, facts.today),
                        cycleDays(facts.cycleStart, facts.cycleEnd)});
    }
    return rows;
}

QByteArray peerCsv(const std::vector<PeerRow> &rows)
{
    QByteArray csv;
    for (const PeerRow &row : rows) {
        for (const qint64 value : {row.id, row.cap, row.used, row.elapsed})
            csv += QByteArray::number(value) + ',';
        csv += QByteArray::number(row.days) + '\n';
    }
    return csv;
}

std::string rankingSql(const std::string &divide)
{
    const std::string sql =
        "SELECT id, tenths, projected, togo FROM (SELECT id, used * 1000 DIV cap AS tenths,"
        " used * days DIV elapsed AS projected,"
        " CASE WHEN used >= cap THEN 0 WHEN used = 0 THEN NULL ELSE (cap - used) * elapsed DIV used END AS "
        "togo"
        " FROM queue) AS standing ORDER BY"
        " CASE WHEN tenths >= 1000 THEN 0 WHEN tenths >= 950 THEN 1 WHEN tenths >= 800 THEN 2"
        " WHEN tenths >= 500 THEN 3 ELSE 5 END,"
        " CASE WHEN tenths >= 1000 THEN 0 ELSE togo END NULLS LAST, tenths DESC, id";
    return replaced(sql, "DIV", divide);
}

std::unique_ptr<Peer> sqlitePeer(const std::vector<PeerRow> &rows)
{
    return std::make_unique<SqlitePeer>(rows);
}

} // namespace headroom
