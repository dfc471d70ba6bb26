// SPDX-License-Identifier: GPL-3.0-or-later
// The window's acts on cases.
#include "app/console.h"

#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

Future<TriageOutcome> Console::triage(const QList<LimitRef> &limits, const TriageAct &act)
{
    return m_program->triage().act(limits, act);
}

Future<TriageOutcome> Console::undoTriage(const TriageOutcome &outcome) { return m_program->triage().undo(outcome); }

Future<TriageFacts> Console::triageFacts(const LimitRef &limit) { return m_program->triage().facts(limit); }

Future<DetectionReport> Console::previewDetection() { return m_program->detection().dryRun(m_clock.nowMs()); }

Future<MessageFile> Console::readMessage(const QString &path) { return loadMessageFile(path); }

Future<QList<PersonLine>> Console::people()
{
    auto promise = std::make_shared<QPromise<Result<QList<PersonLine>>>>();
    promise->start();
    whenDone(m_program->people().people(), this, [promise](const Result<QList<Person>> &people) {
        Result<QList<PersonLine>> lines;
        if (!people)
            lines = failure(people.error());
        for (const Person &person : people.value_or(QList<Person>())) {
            if (person.active)
                lines->append({person.id.toString(), person.name, person.email, person.login,
                               rolesText(person.roles).split(u", "_s, Qt::SkipEmptyParts)});
        }
        promise->addResult(lines);
        promise->finish();
    });
    return promise->future();
}

} // namespace headroom
