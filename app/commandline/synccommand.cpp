// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/jsonrows.h"
#include "app/program.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString phaseText(const SyncProgress &progress)
{
    switch (progress.phase) {
    case SyncPhase::Idle: return {};
    case SyncPhase::Lists: return u"Reading plans, customers and subscriptions"_s;
    case SyncPhase::Usage: return u"Reading usage"_s;
    case SyncPhase::Events: return u"Reading events (at most %1 requests)"_s.arg(progress.eventBudget);
    case SyncPhase::Storing: return u"Storing"_s;
    }
    Q_UNREACHABLE();
}

QString progressText(const SyncProgress &progress, qint64 nowMs)
{
    QString text = phaseText(progress);
    if (progress.total > 0)
        text += u": %1 of %2"_s.arg(progress.done).arg(progress.total);
    if (progress.remainingMs)
        text += u", about %1 s"_s.arg((*progress.remainingMs + 999) / 1000);
    if (progress.pausedUntilMs > nowMs)
        text += u", waiting %1 s for the rate limit"_s.arg((progress.pausedUntilMs - nowMs + 999) / 1000);
    return text;
}

QJsonObject sourceJson(const SourceResult &source)
{
    return {{u"source"_s, source.source},
            {u"used"_s, wholeNumber(source.used)},
            {u"skipped"_s, wholeNumber(source.skipped)},
            {u"blocked"_s, wholeNumber(source.blocked)},
            {u"reasons"_s, source.detail}};
}

void printReport(const SyncReport &report)
{
    TextTable table{{u"Source"_s, u"Used"_s, u"Skipped"_s, u"Blocked"_s, u"Reasons"_s},
                    {false, true, true, true, false},
                    {}};
    for (const SourceResult &source : report.sources) {
        QStringList reasons;
        for (auto it = source.detail.begin(); it != source.detail.end(); ++it)
            reasons.append(u"%1 (%2)"_s.arg(it.key()).arg(it.value().toInt()));
        table.rows.append({source.source, QString::number(source.used), QString::number(source.skipped),
                           QString::number(source.blocked), reasons.join(u"; "_s)});
    }
    printTable(table);
    printLine(u"%1 accounts, %2 requests; %3 cases opened, %4 closed; %5 findings."_s.arg(report.accounts)
                  .arg(report.requests)
                  .arg(report.casesOpened)
                  .arg(report.casesClosed)
                  .arg(report.swapped.findings));
}

} // namespace

void CommandLine::runSync()
{
    SyncService *service = m_program->sync();
    connect(service, &SyncService::progressed, this, [this, service] {
        printProgress(progressText(service->progress(), nowMs()));
        if (service->progress().phase == SyncPhase::Events && !std::exchange(m_budgetSaid, true) && !m_options.json) {
            endProgress();
            printLine(u"Events of %1 accounts and meters follow, with at most %2 requests."_s
                          .arg(service->progress().total - service->progress().done)
                          .arg(service->progress().eventBudget));
        }
    });
    whenDone(service->start(), this, [this](const Result<SyncReport> &outcome) {
        endProgress();
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        rememberWorkspace(m_program->workspace());
        if (m_options.json) {
            QJsonObject object = frame();
            QJsonArray rows;
            for (const SourceResult &source : outcome->sources)
                rows.append(sourceJson(source));
            object.insert(u"rows"_s, rows);
            object.insert(u"accounts"_s, outcome->accounts);
            object.insert(u"requests"_s, outcome->requests);
            object.insert(u"casesOpened"_s, outcome->casesOpened);
            object.insert(u"casesClosed"_s, outcome->casesClosed);
            object.insert(u"findings"_s, outcome->swapped.findings);
            printJson(object);
        } else {
            printReport(*outcome);
        }
        end(ExitCode::Done);
    });
}

} // namespace headroom
