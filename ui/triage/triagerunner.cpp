// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagerunner.h"

#include "ui/windowactions.h"

namespace headroom {
namespace {

/// The limits of what was taken back, at the version that taking back left them.
QList<TriageCall> callsAgain(const TriageEntry &entry, const TriageOutcome &undone)
{
    QList<TriageCall> calls;
    for (TriageCall call : entry.calls) {
        QList<LimitRef> limits;
        for (const LimitRef &limit : std::as_const(call.limits)) {
            for (const TriageDone &done : undone.done) {
                LimitRef seen = done.limit;
                seen.seenVersion = limit.seenVersion;
                seen.seenCase = limit.seenCase;
                if (seen != limit)
                    continue;
                seen.seenVersion = done.after.version;
                seen.seenCase = done.after.id;
                limits.append(seen);
            }
        }
        call.limits = limits;
        if (!limits.isEmpty())
            calls.append(call);
    }
    return calls;
}

} // namespace

TriageRunner::TriageRunner(WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{ }

void TriageRunner::enqueue(Step step)
{
    if (m_busy)
        return m_steps.append(std::move(step));
    m_busy = true;
    step();
}

void TriageRunner::stepEnded()
{
    m_busy = false;
    if (!m_steps.isEmpty())
        enqueue(m_steps.takeFirst());
}

void TriageRunner::run(const QList<TriageCall> &calls, Done done)
{
    enqueue([this, calls, done = std::move(done)] {
        auto entry = std::make_shared<TriageEntry>(TriageEntry{calls, {}});
        entry->outcome.act = calls.first().act;
        callNext(entry, 0, [this, entry, done](const Result<TriageOutcome> &outcome) {
            if (outcome && !outcome->done.isEmpty())
                m_history.add({entry->calls, *outcome});
            done(outcome);
            stepEnded();
        });
    });
}

/// A call that fails as a whole ends the act, unless something was done before: then its limits count as refused.
void TriageRunner::callNext(const std::shared_ptr<TriageEntry> &entry, qsizetype index, const Done &done)
{
    if (index == entry->calls.size())
        return done(entry->outcome);
    const TriageCall &call = entry->calls[index];
    whenDone(m_actions.triage(call.limits, call.act), this,
             [this, entry, index, done](const Result<TriageOutcome> &outcome) {
                 if (!outcome && (entry->calls.size() == 1 || index == 0))
                     return done(outcome);
                 if (outcome) {
                     entry->outcome.done += outcome->done;
                     entry->outcome.refused += outcome->refused;
                 } else {
                     for (const LimitRef &limit : entry->calls[index].limits)
                         entry->outcome.refused.append({limit, limit.account.toString(), outcome.error()});
                 }
                 callNext(entry, index + 1, done);
             });
}

void TriageRunner::undo()
{
    enqueue([this] {
        const auto entry = m_history.takeUndo();
        if (!entry)
            return stepEnded();
        whenDone(m_actions.undoTriage(entry->outcome), this,
                 [this, entry = *entry](const Result<TriageOutcome> &outcome) { ended(entry, true, outcome); });
    });
}

void TriageRunner::redo()
{
    enqueue([this] {
        const auto entry = m_history.takeRedo();
        if (!entry)
            return stepEnded();
        auto again = std::make_shared<TriageEntry>(*entry);
        again->outcome = {};
        again->outcome.act = entry->calls.first().act;
        callNext(again, 0, [this, entry = *entry](const Result<TriageOutcome> &outcome) {
            ended(entry, false, outcome);
        });
    });
}

void TriageRunner::ended(const TriageEntry &entry, bool undo, const Result<TriageOutcome> &outcome)
{
    if (!outcome) {
        m_history.putBack(entry, undo); // nothing was tried: it may work later
    } else if (!outcome->done.isEmpty()) {
        if (undo)
            m_history.wasUndone({callsAgain(entry, *outcome), entry.outcome});
        else
            m_history.wasRedone({entry.calls, *outcome});
    }
    // What every case refused was changed since, and will stay so: it leaves the history.
    if (outcome)
        emit wentBack(*outcome);
    else
        emit notBack(outcome.error());
    stepEnded();
}

} // namespace headroom
