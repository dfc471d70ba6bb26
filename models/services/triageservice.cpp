// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/triageservice.h"

#include "models/domain/caselife.h"
#include "models/domain/zone.h"
#include "models/services/accountfacts.h"
#include "models/services/offthread.h"
#include "models/services/triageplan.h"
#include "models/store/store.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const Roles mayTriage = Role::Rep | Role::Admin;
/// What the rules about a follow-up's figure before look back on, and a little more.
constexpr EpochDay daysBack = 10;

SnapshotRange rangeOf(const QList<LimitRef> &limits, qint64 nowMs)
{
    SnapshotRange range = queueRange(nowMs, daysBack);
    range.timedFromDay = range.fromDay;
    for (const LimitRef &limit : limits) {
        if (!range.accountIds.contains(limit.account))
            range.accountIds.append(limit.account);
    }
    return range;
}

/// "Tom changed this case (snoozed) at 2026-11-21 09:03:00 UTC, after you saw it: look again, then act."
QString conflictText(const CaseEvent &event, const QList<Person> &people, bool ofAnotherCase)
{
    const auto person = std::find_if(people.begin(), people.end(),
                                     [&](const Person &p) { return p.id == event.person; });
    const QString who = event.person.isEmpty() ? u"The program"_s
        : person == people.end()               ? event.person.toString()
                                               : person->name;
    const QString when = QDateTime::fromMSecsSinceEpoch(event.atMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString what = ofAnotherCase ? u"opened another case of this limit"_s : u"changed this case"_s;
    return u"%1 %2 (%3) at %4 UTC, after you saw it: look again, then act."_s.arg(who, what, event.kind, when);
}

/// The case of \a record's limit that is not closed, from the \a cases of its account.
CaseId standingCase(const QList<CaseRecord> &cases, const CaseRecord &record)
{
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const CaseRecord &c) {
        return c.state != CaseState::Closed && c.meter == record.meter && c.credit == record.credit
            && (c.credit || c.window == record.window);
    });
    return found == cases.end() ? CaseId() : found->id;
}

/// A case belongs to somebody who may work on it.
Result<> checkOwner(const PersonId &owner, const QList<Person> &people)
{
    const auto person = std::find_if(people.begin(), people.end(), [&](const Person &p) { return p.id == owner && p.active; });
    if (person == people.end())
        return failure(ErrorKind::Invalid, u"\"%1\" is nobody here."_s.arg(owner.toString()));
    if (person->roles & mayTriage)
        return {};
    return failure(ErrorKind::Invalid, u"%1 is neither rep nor admin and could not work on the case."_s.arg(person->name));
}

} // namespace

/// One limit of an act or of its undoing.
struct TriageService::Job
{
    LimitRef limit;
    QString name;
    Result<TriagePlan> plan;
};

/// All of them, one after another.
struct TriageService::Run
{
    QPromise<Result<TriageOutcome>> promise;
    TriageOutcome outcome;
    QList<Job> jobs;
    qsizetype at = 0;
};

TriageService::TriageService(Store &store, Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{ }

Future<TriageOutcome> TriageService::act(const QList<LimitRef> &limits, const TriageAct &act)
{
    if (const auto allowed = m_session.require(mayTriage, u"work on cases"_s); !allowed)
        return readyFuture<TriageOutcome>(failure(allowed.error()));
    const qint64 nowMs = m_session.nowMs();
    if (const auto sound = checkAct(act, nowMs); !sound)
        return readyFuture<TriageOutcome>(failure(sound.error()));
    auto run = std::make_shared<Run>();
    run->promise.start();
    run->outcome.act = act;
    Future<TriageOutcome> future = run->promise.future();
    if (act.kind != TriageAct::Kind::Assign || act.owner.isEmpty()) {
        plan(run, limits, nowMs);
        return future;
    }
    whenDone(m_store.people(), this, [this, run, limits, nowMs](const Result<QList<Person>> &people) {
        const auto owner = people.and_then([&](const QList<Person> &all) { return checkOwner(run->outcome.act.owner, all); });
        if (owner)
            return plan(run, limits, nowMs);
        run->promise.addResult(failure(owner.error()));
        run->promise.finish();
    });
    return future;
}

void TriageService::plan(const std::shared_ptr<Run> &run, const QList<LimitRef> &limits, qint64 nowMs)
{
    const Person person = m_session.person();
    const auto planned = offThread<QList<Job>>(
        m_store.snapshot(rangeOf(limits, nowMs), nowMs), this,
        [limits, act = run->outcome.act, person, nowMs](const StoreSnapshot &snapshot) -> Result<QList<Job>> {
            QList<Job> jobs;
            for (const LimitRef &limit : limits)
                jobs.append({limit, accountName(snapshot, limit), planAct(snapshot, limit, act, person, nowMs)});
            return jobs;
        });
    whenDone(planned, this, [this, run](const Result<QList<Job>> &jobs) {
        if (!jobs) {
            run->promise.addResult(failure(jobs.error()));
            run->promise.finish();
            return;
        }
        run->jobs = *jobs;
        next(run);
    });
}

Future<TriageOutcome> TriageService::undo(const TriageOutcome &outcome)
{
    if (const auto allowed = m_session.require(mayTriage, u"work on cases"_s); !allowed)
        return readyFuture<TriageOutcome>(failure(allowed.error()));
    auto run = std::make_shared<Run>();
    run->promise.start();
    run->outcome.act = outcome.act;
    run->outcome.undone = true;
    for (const TriageDone &done : outcome.done)
        run->jobs.append({done.limit, done.accountName, planUndo(done, outcome.act, m_session.person(), m_session.nowMs())});
    next(run);
    return run->promise.future();
}

void TriageService::next(const std::shared_ptr<Run> &run)
{
    if (run->at == run->jobs.size()) {
        run->promise.addResult(run->outcome);
        run->promise.finish();
        return;
    }
    const Job &job = run->jobs.at(run->at++);
    if (!job.plan) {
        explain(run, job, job.plan.error());
        return;
    }
    const TriagePlan &plan = *job.plan;
    const AuditEntry entry = m_session.entry(plan.auditAct, plan.auditSubject, plan.auditBefore, plan.auditAfter);
    const Future<> stored = plan.changesCase ? m_store.putCase(entry, plan.write) : m_store.addNote(entry, plan.write.event);
    whenDone(stored, this, [this, run, job](const Result<> &done) {
        if (!done) {
            explain(run, job, done.error());
            return;
        }
        run->outcome.done.append(job.plan->done);
        next(run);
    });
}

/// A conflict is told with who was faster: the newest change of the case, or the opening of another one of the
/// limit where that is what stands in the way.
void TriageService::explain(const std::shared_ptr<Run> &run, const Job &job, const Error &error)
{
    if (error.kind != ErrorKind::Conflict) {
        refuse(run, job, error);
        return;
    }
    if (!job.plan) { // the case that was not as seen
        name(run, job, error, CaseId(error.path), false);
        return;
    }
    whenDone(m_store.cases(job.plan->done.account), this, [this, run, job, error](const Result<QList<CaseRecord>> &cases) {
        const CaseRecord &mine = job.plan->write.record;
        const CaseId standing = cases ? standingCase(*cases, mine) : CaseId();
        const bool isAnother = !standing.isEmpty() && standing != mine.id;
        name(run, job, error, isAnother ? standing : mine.id, isAnother);
    });
}

/// Refuses with the person and the event of \a whose, as far as they are known.
void TriageService::name(const std::shared_ptr<Run> &run, const Job &job, const Error &error, const CaseId &whose,
                         bool isAnother)
{
    whenDone(m_store.caseEvents(whose), this, [=, this](const Result<QList<CaseEvent>> &events) {
        if (!events || events->isEmpty()) {
            refuse(run, job, {error.kind, error.detail, {}});
            return;
        }
        const CaseEvent told = isAnother ? events->first() : events->last();
        whenDone(m_store.people(), this, [=, this](const Result<QList<Person>> &people) {
            const QString text = conflictText(told, people.value_or(QList<Person>()), isAnother);
            refuse(run, job, {ErrorKind::Conflict, text, {}});
        });
    });
}

void TriageService::refuse(const std::shared_ptr<Run> &run, const Job &job, const Error &error)
{
    run->outcome.refused.append({job.limit, job.name, error});
    next(run);
}

Future<TriageFacts> TriageService::facts(const LimitRef &limit)
{
    const qint64 nowMs = m_session.nowMs();
    const auto known = offThread<TriageFacts>(
        m_store.snapshot(rangeOf({limit}, nowMs), nowMs), this,
        [limit, nowMs](const StoreSnapshot &snapshot) { return triageFacts(snapshot, limit, nowMs); });
    auto promise = std::make_shared<QPromise<Result<TriageFacts>>>();
    promise->start();
    const auto answer = [promise](const Result<TriageFacts> &facts) {
        promise->addResult(facts);
        promise->finish();
    };
    whenDone(known, this, [this, answer](const Result<TriageFacts> &facts) {
        if (!facts || facts->record.id.isEmpty()) {
            answer(facts);
            return;
        }
        whenDone(m_store.choices({{}, facts->record.id, 0}), this,
                 [answer, found = *facts](const Result<QList<Choice>> &choices) mutable {
                     if (choices)
                         found.choices = *choices;
                     answer(choices ? Result<TriageFacts>(found) : Result<TriageFacts>(failure(choices.error())));
                 });
    });
    return promise->future();
}

} // namespace headroom
