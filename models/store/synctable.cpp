// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/synctable.h"

#include "models/store/database.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::SyncTable {
namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

SyncRun runOf(const Row &row)
{
    return {.id = RunId(row.text(0)),
            .startedMs = row.integer(1),
            .endedMs = row.integer(2),
            .outcome = row.text(3),
            .summary = jsonOf(row.text(4)),
            .sources = {}};
}

} // namespace

Result<> putRun(Database &db, const SyncRun &run)
{
    Rows runs(5);
    runs.add(run.id.toString(), run.startedMs, run.endedMs, run.outcome, jsonText(run.summary));
    Rows sources(6);
    for (const SourceResult &source : run.sources)
        sources.add(run.id.toString(), source.source, source.used, source.skipped, source.blocked,
                    jsonText(source.detail));
    return db
        .insertRows(u"INSERT INTO sync_run (id, started, ended, outcome, summary)"_s, runs,
                    u"ON CONFLICT (id) DO UPDATE SET started = excluded.started, ended = excluded.ended,"
                    " outcome = excluded.outcome, summary = excluded.summary"_s)
        .and_then([&] { return db.run(u"DELETE FROM sync_source WHERE run_id = ?"_s, {run.id.toString()}); })
        .and_then([&](qint64) {
            return db.insertRows(
                u"INSERT INTO sync_source (run_id, source, used, skipped, blocked, detail)"_s, sources);
        });
}

Result<> putFindings(Database &db, const RunId &run, QList<Finding> findings)
{
    std::sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.kind, a.subject, a.detail) < std::tie(b.kind, b.subject, b.detail);
    });
    Rows rows(5);
    qint64 position = 0;
    for (const Finding &finding : std::as_const(findings))
        rows.add(run.toString(), ++position, finding.kind, finding.subject, finding.detail);
    return db.run(u"DELETE FROM finding WHERE run_id = ?"_s, {run.toString()}).and_then([&](qint64) {
        return db.insertRows(u"INSERT INTO finding (run_id, position, kind, subject, detail)"_s, rows);
    });
}

Result<QList<SyncRun>> runs(Database &db, int count)
{
    QList<SyncRun> runs;
    auto read = db.select(u"SELECT id, started, ended, outcome, summary FROM sync_run"
                          " ORDER BY ended DESC, started DESC LIMIT ?"_s,
                          {count}, [&](const Row &row) { runs.append(runOf(row)); });
    for (SyncRun &run : runs) {
        if (!read)
            break;
        read = db.select(u"SELECT source, used, skipped, blocked, detail FROM sync_source WHERE run_id = ?"_s,
                         {run.id.toString()}, [&](const Row &row) {
                             run.sources.append({.source = row.text(0),
                                                 .used = row.integer(1),
                                                 .skipped = row.integer(2),
                                                 .blocked = row.integer(3),
                                                 .detail = jsonOf(row.text(4))});
                         });
        std::sort(run.sources.begin(), run.sources.end(),
                  [](const SourceResult &a, const SourceResult &b) { return a.source < b.source; });
    }
    if (!read)
        return failure(read.error());
    return runs;
}

Result<QList<Finding>> findings(Database &db, const RunId &run)
{
    QList<Finding> found;
    return db
        .select(u"SELECT kind, subject, detail FROM finding WHERE run_id = ? ORDER BY position"_s,
                {run.toString()},
                [&](const Row &row) {
                    found.append({row.text(0), row.text(1), row.text(2)});
                })
        .map([&] { return found; });
}

Result<SyncRun> lastComplete(Database &db)
{
    SyncRun run;
    return db
        .select(u"SELECT id, started, ended, outcome, summary FROM sync_run WHERE outcome = 'complete'"
                " ORDER BY ended DESC LIMIT 1"_s,
                {}, [&](const Row &row) { run = runOf(row); })
        .map([&] { return run; });
}

} // namespace headroom::SyncTable
