// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sync/syncrig.h"

#include "models/store/database.h"

#include <QFile>
#include <QSet>
#include <QTestEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int runMs = 120'000;

/// The contract's limits, quicker: a silent server is given up and asked again within a test's patience.
HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.backOffMs = 10;
    limits.idleMs = 1'500;
    return limits;
}

ConnectionSettings connectionTo(const QString &address)
{
    return {QUrl(address), Environment::Sandbox, *ApiKey::parse("dodo_test_tests")};
}

sandbox::Options optionsOf(int accounts)
{
    sandbox::Options options = sandbox::SandboxClient::standing();
    options.accounts = accounts;
    return options;
}

QStringList rowsOf(Database &db, const QString &table)
{
    const bool finding = table == "finding"_L1;
    QStringList lines;
    const auto read =
        db.select(u"SELECT %1 FROM %2"_s.arg(finding ? u"kind, subject, detail"_s : u"*"_s, table), {},
                  [&](const Row &row) {
                      QStringList cells{table};
                      for (int i = 0; i < row.columns(); ++i)
                          cells.append(QString::fromLatin1(row.blob(i).toHex()));
                      lines.append(cells.join(u' '));
                  });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return lines;
}

} // namespace

Syncer::Syncer(const QString &file, const QString &address, const HttpLimits &limits)
    : m_client(connectionTo(address), m_clock, limits)
    , m_detection(m_store)
    , m_service(m_client, m_store, m_detection, m_clock)
{
    const auto opened = await(m_store.open(StoreLocation::file(file)));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
}

SyncRig::SyncRig(int accounts)
    : m_sandbox(optionsOf(accounts))
{ }

QString SyncRig::newFile() { return m_folder.filePath(u"store%1.sqlite"_s.arg(++m_files)); }

QString SyncRig::copyOf(const QString &file)
{
    const QString copy = newFile();
    copyStore(file, copy);
    return copy;
}

std::unique_ptr<Syncer> SyncRig::syncer(const QString &file)
{
    auto syncer = std::make_unique<Syncer>(file, m_sandbox.sandbox().address(), quickLimits());
    syncer->service().setEventBudget(m_eventBudget);
    return syncer;
}

Result<SyncReport> SyncRig::sync(const QString &file)
{
    const auto process = syncer(file);
    return outcomeOf(process->service().start());
}

QStringList SyncRig::cleanDump()
{
    const QString file = newFile();
    const auto report = sync(file);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return dumpOf(file);
}

void SyncRig::clearFaults()
{
    if (m_sandbox.send("DELETE", u"/_control/faults"_s).status != 200)
        qFatal("the faults stay");
}

void SyncRig::clearLog()
{
    if (m_sandbox.send("DELETE", u"/_control/log"_s).status != 200)
        qFatal("the log stays");
}

QStringList SyncRig::requests()
{
    QStringList requests;
    const QJsonArray logged = m_sandbox.get(u"/_control/log"_s).json().value("requests"_L1).toArray();
    for (const QJsonValue &request : logged) {
        const QString path = request["path"_L1].toString();
        if (!path.startsWith(u"/_control"_s))
            requests.append(request["method"_L1].toString() + u' ' + path);
    }
    return requests;
}

Result<SyncReport> outcomeOf(const Future<SyncReport> &run)
{
    QFutureWatcher<Result<SyncReport>> watcher;
    QTestEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QTestEventLoop::exitLoop);
    watcher.setFuture(run);
    if (!run.isFinished())
        loop.enterLoopMSecs(runMs);
    if (!run.isFinished())
        qFatal("the run did not end");
    return run.result();
}

void copyStore(const QString &from, const QString &to)
{
    const QString log = u"-wal"_s;
    if (!QFile::copy(from, to) || (QFile::exists(from + log) && !QFile::copy(from + log, to + log)))
        qFatal("%s cannot be copied", qPrintable(from));
}

QStringList dumpOf(const QString &file)
{
    const auto db = Database::open(StoreLocation::file(file), Database::Mode::ReadOnly);
    if (!db)
        qFatal("%s", qPrintable(db.error().detail));
    QStringList tables;
    const auto listed = (*db)->select(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                                      [&](const Row &row) { tables.append(row.text(0)); });
    if (!listed)
        qFatal("%s", qPrintable(listed.error().detail));
    QStringList lines;
    for (const QString &table : std::as_const(tables)) {
        if (table != "sync_run"_L1 && table != "sync_source"_L1 && table != "lease"_L1)
            lines.append(rowsOf(**db, table));
    }
    lines.sort();
    return lines;
}

QString differenceOf(const QStringList &dump, const QStringList &expected)
{
    if (dump == expected)
        return {};
    const QSet<QString> have(dump.begin(), dump.end());
    const QSet<QString> want(expected.begin(), expected.end());
    const auto first = [](const QSet<QString> &lines) {
        return lines.isEmpty() ? QString() : lines.values().first().left(300);
    };
    return u"%1 rows instead of %2; only here: %3; missing: %4"_s.arg(dump.size())
        .arg(expected.size())
        .arg(first(QSet<QString>(have).subtract(want)), first(QSet<QString>(want).subtract(have)));
}

} // namespace headroom
