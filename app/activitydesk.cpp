// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activitydesk.h"

#include "models/services/triageservice.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

Future<ActivitySlice> ActivityDesk::page(const ActivityFilter &filter, const ActivityCursor &from)
{
    return m_program ? m_program->activity().page(filter, from) : failedFuture<ActivitySlice>(ErrorKind::Cancelled);
}

Future<ActivityCounts> ActivityDesk::counts()
{
    return m_program ? m_program->activity().counts() : failedFuture<ActivityCounts>(ErrorKind::Cancelled);
}

Future<ActivityDetail> ActivityDesk::detail(const ActivityEntry &entry)
{
    return m_program ? m_program->activity().detail(entry) : failedFuture<ActivityDetail>(ErrorKind::Cancelled);
}

Future<Evidence> ActivityDesk::evidence(const ChoiceId &choice)
{
    return m_program ? m_program->activity().evidence(choice) : failedFuture<Evidence>(ErrorKind::Cancelled);
}

Future<AuditVerdict> ActivityDesk::verifyAudit(const std::function<void(qint64, qint64)> &progress)
{
    return m_program ? m_program->store().verifyAudit(progress) : failedFuture<AuditVerdict>(ErrorKind::Cancelled);
}

Future<> ActivityDesk::acceptAudit()
{
    return m_program ? m_program->activity().acceptAudit(m_program->session()) : failedFuture(ErrorKind::Cancelled);
}

Future<> ActivityDesk::addNote(const AccountId &account, const QString &words)
{
    if (!m_program)
        return failedFuture(ErrorKind::Cancelled);
    TriageAct note;
    note.kind = TriageAct::Kind::Note;
    note.words = words;
    LimitRef limit;
    limit.account = account;
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenDone(m_program->triage().act({limit}, note), m_program, [promise](const Result<TriageOutcome> &outcome) {
        Result<> added;
        if (!outcome)
            added = failure(outcome.error());
        else if (!outcome->refused.isEmpty())
            added = failure(outcome->refused.first().error);
        promise->addResult(added);
        promise->finish();
    });
    return promise->future();
}

} // namespace headroom
