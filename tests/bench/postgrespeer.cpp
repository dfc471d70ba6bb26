// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"
#include "tests/models/store/backends.h"

#include <libpq-fe.h>

namespace headroom {
namespace {

/// A private PostgreSQL; rows go in by COPY and come out in binary form.
class PostgresPeer final : public Peer
{
public:
    explicit PostgresPeer(const std::vector<PeerRow> &rows)
        : m_missing(m_server.missing().toStdString())
    {
        if (!m_missing.empty())
            return;
        m_connection = PQconnectdb(m_server.newDatabase().toUtf8().constData());
        if (PQstatus(m_connection) != CONNECTION_OK || !load(rows))
            m_missing = PQerrorMessage(m_connection);
    }
    ~PostgresPeer() override { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(PostgresPeer)

    [[nodiscard]] std::string missing() const override { return m_missing; }
    [[nodiscard]] qint64 rank() override
    {
        PGresult *result =
            PQexecParams(m_connection, rankingSql("/").c_str(), 0, nullptr, nullptr, nullptr, nullptr, 1);
        const qint64 rows = PQresultStatus(result) == PGRES_TUPLES_OK ? PQntuples(result) : -1;
        PQclear(result);
        return rows;
    }

private:
    bool run(const char *sql, ExecStatusType wanted = PGRES_COMMAND_OK)
    {
        PGresult *result = PQexec(m_connection, sql);
        const bool works = PQresultStatus(result) == wanted;
        PQclear(result);
        return works;
    }
    bool load(const std::vector<PeerRow> &rows)
    {
        const QByteArray csv = peerCsv(rows);
        const bool sent = run("CREATE UNLOGGED TABLE queue(id bigint PRIMARY KEY, cap bigint, used bigint,"
                              " elapsed bigint, days bigint)")
            && run("COPY queue FROM STDIN WITH (FORMAT csv)", PGRES_COPY_IN)
            && PQputCopyData(m_connection, csv.constData(), int(csv.size())) == 1
            && PQputCopyEnd(m_connection, nullptr) == 1;
        while (PGresult *result = PQgetResult(m_connection))
            PQclear(result);
        return sent && run("SET work_mem = '512MB'") && run("SET jit = off") && run("ANALYZE queue");
    }

    PostgresServer m_server;
    std::string m_missing;
    PGconn *m_connection = nullptr;
};

} // namespace

std::unique_ptr<Peer> postgresPeer(const std::vector<PeerRow> &rows)
{
    return std::make_unique<PostgresPeer>(rows);
}

} // namespace headroom
