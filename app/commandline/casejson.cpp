// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/casejson.h"

#include "app/commandline/jsonrows.h"
#include "models/base/jsonvalue.h"
#include "models/domain/keys.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString changeKey(CaseChange::Kind kind)
{
    switch (kind) {
    case CaseChange::Kind::Open: return u"open"_s;
    case CaseChange::Kind::Close: return u"close"_s;
    case CaseChange::Kind::Escalate: return u"escalate"_s;
    case CaseChange::Kind::Reopen: return u"return"_s;
    case CaseChange::Kind::Check: return u"check"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject counts(const QMap<QString, int> &reasons)
{
    QJsonObject json;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

QJsonObject caseJson(const CaseRecord &record, const QString &account, const QString &name)
{
    return {{u"case"_s, textOrNull(record.id.toString())},
            {u"account"_s, textOrNull(account)},
            {u"name"_s, name},
            {u"meter"_s, record.meter.toString()},
            {u"window"_s, record.credit ? u"credit"_s : windowKey(record.window)},
            {u"state"_s, caseStateKey(record.state)},
            {u"stage"_s, record.stage},
            {u"openedAt"_s, isoTime(record.openedAtMs)},
            {u"openedWhy"_s, record.openedWhy},
            {u"owner"_s, textOrNull(record.owner.toString())},
            {u"choice"_s, textOrNull(record.answer)},
            {u"snooze"_s, textOrNull(record.snooze)},
            {u"snoozedUntil"_s, isoTime(record.snoozedUntilMs)},
            {u"exemptUntil"_s, isoTime(record.exemptUntilMs)},
            {u"putAwayWhy"_s, textOrNull(record.putAwayWhy)},
            {u"flagNote"_s, textOrNull(record.flagNote)},
            {u"closedAt"_s, isoTime(record.closedAtMs)},
            {u"closeReason"_s, textOrNull(record.closeReason)},
            {u"closeNote"_s, textOrNull(record.closeNote)},
            {u"version"_s, record.version}};
}

QJsonObject eventJson(const CaseEvent &event)
{
    return {{u"at"_s, isoTime(event.atMs)},
            {u"kind"_s, event.kind},
            {u"by"_s, event.person.isEmpty() ? u"program"_s : event.person.toString()},
            {u"text"_s, event.text},
            {u"details"_s, event.details}};
}

QJsonObject choiceJson(const Choice &choice, const FollowUp *followUp, const QString &account, const QString &name)
{
    QJsonObject json{{u"choice"_s, choice.id.toString()},
                     {u"case"_s, textOrNull(choice.caseId.toString())},
                     {u"account"_s, textOrNull(account)},
                     {u"name"_s, name},
                     {u"meter"_s, choice.meter.toString()},
                     {u"window"_s, choice.credit ? u"credit"_s : windowKey(choice.window)},
                     {u"kind"_s, choiceKey(choice.kind)},
                     {u"saidBy"_s, choice.saidBy},
                     {u"saidAt"_s, isoTime(choice.saidAtMs)},
                     {u"means"_s, meansKey(choice.means)},
                     {u"words"_s, choice.words},
                     {u"evidence"_s, textOrNull(evidenceKey(choice.evidence.kind))},
                     {u"evidenceName"_s, textOrNull(choice.evidence.name)},
                     {u"recordedAt"_s, isoTime(choice.recordedAtMs)},
                     {u"recordedBy"_s, choice.person.toString()},
                     {u"stands"_s, choice.stands()},
                     {u"supersededBy"_s, textOrNull(choice.supersededBy.toString())},
                     {u"withdrawnAt"_s, isoTime(choice.withdrawnAtMs)}};
    if (followUp) {
        json.insert(u"followUp"_s, QJsonObject{{u"target"_s, wholeNumber(followUp->target)},
                                               {u"dueDay"_s, isoDate(followUp->dueDay)},
                                               {u"before"_s, numberOrNull(followUp->before)},
                                               {u"now"_s, numberOrNull(followUp->now)},
                                               {u"verdict"_s, followUpKey(followUp->state)}});
    }
    return json;
}

QJsonObject reportJson(const DetectionReport &report, const QHash<AccountKey, QString> &accounts)
{
    QJsonArray rows;
    for (const CaseChange &change : report.changes)
        rows.append(QJsonObject{{u"act"_s, changeKey(change.kind)},
                                {u"account"_s, accounts.value(change.record.account)},
                                {u"meter"_s, change.record.meter.toString()},
                                {u"window"_s, change.record.credit ? u"credit"_s : windowKey(change.record.window)},
                                {u"stage"_s, change.record.stage},
                                {u"event"_s, textOrNull(change.event)},
                                {u"text"_s, change.text},
                                {u"details"_s, change.details}});
    return {{u"evaluated"_s, report.evaluated},
            {u"wouldOpen"_s, report.count(CaseChange::Kind::Open)},
            {u"wouldClose"_s, report.count(CaseChange::Kind::Close)},
            {u"wouldEscalate"_s, report.count(CaseChange::Kind::Escalate)},
            {u"wouldReturn"_s, report.count(CaseChange::Kind::Reopen)},
            {u"wouldCheck"_s, report.count(CaseChange::Kind::Check)},
            {u"skipped"_s, counts(report.skipped)},
            {u"blocked"_s, counts(report.blocked)},
            {u"rows"_s, rows}};
}

QJsonObject outcomeJson(const TriageOutcome &outcome)
{
    QJsonArray rows;
    for (const TriageDone &done : outcome.done) {
        QJsonObject row = caseJson(done.after, done.limit.account.toString(), done.accountName);
        if (!done.choice.isEmpty())
            row.insert(u"choiceId"_s, done.choice.toString());
        rows.append(row);
    }
    return {{u"rows"_s, rows}};
}

} // namespace headroom
