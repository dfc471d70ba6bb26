// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowtexts.h"

#include "models/services/syncservice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Gives the free functions of this file a translation context.
struct WindowTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::WindowTexts)
};

QString stepText(const SyncProgress &progress)
{
    switch (progress.phase) {
    case SyncPhase::Idle: return {};
    case SyncPhase::Lists: return WindowTexts::tr("Reading plans and customers");
    case SyncPhase::Usage: return WindowTexts::tr("Reading usage");
    case SyncPhase::Events:
        return WindowTexts::tr("Reading events, at most %L1 requests").arg(progress.eventBudget);
    case SyncPhase::Storing: return WindowTexts::tr("Storing");
    }
    Q_UNREACHABLE();
}

QString sourceName(const QString &source)
{
    if (source == "usage-history"_L1)
        return WindowTexts::tr("Usage this cycle");
    if (source == "events"_L1)
        return WindowTexts::tr("Usage events");
    if (source == "credit-usage"_L1)
        return WindowTexts::tr("Credits");
    if (source == "meters"_L1)
        return WindowTexts::tr("Meters");
    if (source == "products"_L1)
        return WindowTexts::tr("Plans");
    if (source == "customers"_L1)
        return WindowTexts::tr("Customers");
    return source == "subscriptions"_L1 ? WindowTexts::tr("Subscriptions") : source;
}

QString reasonsText(const QJsonObject &reasons)
{
    QStringList parts;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        parts.append(u"%1 × %2"_s.arg(it.value().toInteger()).arg(it.key()));
    return parts.join(u"; "_s);
}

} // namespace

SyncState syncState(const SyncService &sync, qint64 nowMs)
{
    SyncState state;
    if (!sync.isRunning())
        return state;
    const SyncProgress &progress = sync.progress();
    state.phase = progress.pausedUntilMs > nowMs ? SyncState::Phase::Waiting : SyncState::Phase::Running;
    state.step = stepText(progress);
    state.done = progress.done;
    state.total = progress.total;
    if (progress.remainingMs)
        state.secondsLeft = int((*progress.remainingMs + 999) / 1000);
    if (progress.pausedUntilMs > nowMs)
        state.waitSeconds = int((progress.pausedUntilMs - nowMs + 999) / 1000);
    return state;
}

QList<SourceLine> sourceLines(const QList<SyncRun> &runs, qint64 nowMs)
{
    const auto complete = std::find_if(runs.begin(), runs.end(),
                                       [](const SyncRun &run) { return run.outcome == "complete"_L1; });
    QList<SourceLine> lines;
    if (complete == runs.end())
        return lines;
    for (const SourceResult &source : complete->sources) {
        SourceLine line;
        line.name = sourceName(source.source);
        line.from = source.source;
        line.ageMs = std::max<qint64>(0, nowMs - complete->endedMs);
        line.rowsUsed = source.used;
        line.setAside = source.skipped > 0 ? reasonsText(source.detail) : QString();
        line.state = source.blocked > 0 ? SourceLine::State::Blocked
            : source.skipped > 0        ? SourceLine::State::Partial
                                        : SourceLine::State::Complete;
        if (source.blocked > 0)
            line.explanation = reasonsText(source.detail);
        lines.append(line);
    }
    return lines;
}

QList<RunLine> runLines(const QList<SyncRun> &runs)
{
    QList<RunLine> lines;
    for (const SyncRun &run : runs) {
        const QString error = run.summary.value("error"_L1).toString();
        const QString outcome = run.outcome == "complete"_L1 ? WindowTexts::tr("complete")
            : run.outcome == "cancelled"_L1                  ? WindowTexts::tr("cancelled")
                                                             : WindowTexts::tr("failed");
        const QString requests = WindowTexts::tr("%L1 requests").arg(run.summary.value("requests"_L1).toInteger());
        lines.append({run.endedMs, outcome, std::max<qint64>(0, run.endedMs - run.startedMs),
                      error.isEmpty() ? requests : error});
    }
    return lines;
}

} // namespace headroom
