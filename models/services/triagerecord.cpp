// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/triagerecord.h"

#include "models/domain/keys.h"
#include "models/domain/zone.h"
#include "models/services/casefacts.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Kind = TriageAct::Kind;

constexpr EpochDay week = 7;

QString newId(const QString &prefix) { return prefix + QUuid::createUuid().toString(QUuid::Id128); }

QTimeZone zoneOf(const Person &person)
{
    const QTimeZone zone(person.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// A case's changeable values, for the audit record.
QJsonObject described(const CaseRecord &record)
{
    return {{u"state"_s, caseStateKey(record.state)},
            {u"owner"_s, record.owner.toString()},
            {u"answer"_s, record.answer},
            {u"snooze"_s, record.snooze},
            {u"snoozedUntil"_s, record.snoozedUntilMs},
            {u"exemptUntil"_s, record.exemptUntilMs},
            {u"why"_s, record.putAwayWhy},
            {u"flag"_s, record.flagNote},
            {u"closeReason"_s, record.closeReason},
            {u"closeNote"_s, record.closeNote},
            {u"version"_s, record.version}};
}

void snooze(const TriageGround &ground, const TriageAct &act, CaseRecord &record, CaseEvent &event)
{
    const qint64 endMs = act.until == SnoozeUntil::Time
        ? act.untilMs
        : snoozeEndMs(act.until, ground.nowMs, zoneOf(ground.person), ground.limit->periodEndMs);
    record.snooze = snoozeKey(act.until);
    record.snoozedUntilMs = endMs;
    record.putAwayWhy = act.words;
    event.kind = u"snoozed"_s;
    event.text = act.words;
    event.details = {{u"until"_s, record.snooze}, {u"untilMs"_s, endMs}, {u"why"_s, act.words}};
}

void wake(CaseRecord &record, CaseEvent &event)
{
    record.snooze.clear();
    record.snoozedUntilMs = 0;
    record.exemptUntilMs = 0;
    record.putAwayWhy.clear();
    event.kind = u"woken"_s;
}

void exempt(const TriageAct &act, CaseRecord &record, CaseEvent &event)
{
    record.snooze.clear();
    record.snoozedUntilMs = 0;
    record.exemptUntilMs = act.untilMs;
    record.putAwayWhy = act.words;
    event.kind = u"exempt"_s;
    event.text = act.words;
    event.details = {{u"untilMs"_s, act.untilMs}, {u"why"_s, act.words}};
}

void assign(const TriageAct &act, CaseRecord &record, CaseEvent &event)
{
    event.kind = u"owner"_s;
    event.details = {{u"before"_s, record.owner.toString()}, {u"after"_s, act.owner.toString()}};
    record.owner = act.owner;
}

void flag(const TriageAct &act, CaseRecord &record, CaseEvent &event)
{
    if (!act.words.isEmpty()) // flagged once more without words: what looked wrong still does
        record.flagNote = act.words;
    event.kind = u"flagged"_s;
    event.text = act.words;
    event.details = {{u"note"_s, act.words}};
}

void close(const TriageGround &ground, const TriageAct &act, TriagePlan &plan)
{
    CaseRecord &record = plan.write.record;
    record.closedAtMs = ground.nowMs;
    record.closeReason = u"hand"_s;
    record.closeNote = act.words;
    record.snooze.clear();
    record.snoozedUntilMs = 0;
    plan.write.event.kind = u"closed"_s;
    plan.write.event.text = act.words;
    plan.write.event.details = {{u"reason"_s, record.closeReason}, {u"why"_s, act.words}};
    plan.write.endsFollowUp = ground.followUp.has_value();
    plan.done.endedFollowUp = ground.followUp ? ground.followUp->id : FollowUpId();
}

Choice choiceOf(const TriageGround &ground, const ChoiceDraft &draft, const CaseRecord &record)
{
    Choice choice;
    choice.id = ChoiceId(newId(u"choice_"_s));
    choice.caseId = record.id;
    choice.account = record.account;
    choice.meter = record.meter;
    choice.window = record.window;
    choice.credit = record.credit;
    choice.kind = draft.kind;
    choice.saidBy = draft.saidBy.trimmed();
    choice.saidAtMs = draft.saidAtMs;
    choice.means = draft.means.value_or(ChoiceMeans::Reply);
    choice.words = draft.words;
    choice.evidence = draft.evidence;
    choice.periodStartMs = ground.limit->periodStartMs;
    choice.recordedAtMs = ground.nowMs;
    choice.person = ground.person.id;
    return choice;
}

/// The reduction that "reduce" agrees on; nothing for a credit limit, which has no units to watch.
Result<std::optional<FollowUp>> followUpOf(const TriageGround &ground, const ChoiceDraft &draft, const Choice &choice)
{
    const LimitRecord &limit = *ground.limit;
    if (draft.kind != ChoiceKind::Reduce || choice.credit)
        return std::optional<FollowUp>();
    if (!draft.target && !limit.facts.cap.isNumber())
        return failure(ErrorKind::Invalid, u"This limit has no cap to reduce to: say a target."_s, u"target"_s);
    FollowUp followUp;
    followUp.id = FollowUpId(newId(u"followup_"_s));
    followUp.choice = choice.id;
    followUp.caseId = choice.caseId;
    followUp.account = choice.account;
    followUp.meter = choice.meter;
    followUp.window = choice.window;
    followUp.target = draft.target.value_or(limit.facts.cap.units);
    followUp.fromDay = ground.facts.today;
    followUp.dueDay = draft.followUpDay.value_or(ground.facts.today + followUpDays);
    followUp.before = figureNow(ground.facts, limit, ground.nowMs);
    const qint64 now = std::max(followUp.before.value_or(0), limit.facts.used);
    if (followUp.target > now && limit.facts.cap.isNumber() && followUp.target > limit.facts.cap.units)
        return failure(ErrorKind::Invalid,
                       u"The target, %1, is above the cap and above the %2 that they use now: that is no reduction."_s.arg(
                           followUp.target)
                           .arg(now),
                       u"target"_s);
    return std::optional(followUp);
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    if (evidence.kind == Evidence::Kind::None)
        return {};
    QJsonObject json{{u"kind"_s, evidenceKey(evidence.kind)}, {u"name"_s, evidence.name}};
    if (!evidence.content.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(evidence.content, QCryptographicHash::Sha256).toHex();
        json.insert(u"bytes"_s, evidence.content.size());
        json.insert(u"sha256"_s, QString::fromLatin1(hash));
    }
    return json;
}

QJsonObject choiceJson(const Choice &choice, const std::optional<FollowUp> &followUp)
{
    QJsonObject json{{u"choice"_s, choice.id.toString()}, {u"kind"_s, choiceKey(choice.kind)},
                     {u"saidBy"_s, choice.saidBy},        {u"saidAtMs"_s, choice.saidAtMs},
                     {u"means"_s, meansKey(choice.means)}, {u"words"_s, choice.words}};
    if (const QJsonObject evidence = evidenceJson(choice.evidence); !evidence.isEmpty())
        json.insert(u"evidence"_s, evidence);
    if (followUp) {
        json.insert(u"target"_s, followUp->target);
        json.insert(u"dueDay"_s, dayText(followUp->dueDay));
        json.insert(u"before"_s, followUp->before ? QJsonValue(*followUp->before) : QJsonValue());
    }
    return json;
}

Result<> record(const TriageGround &ground, const TriageAct &act, TriagePlan &plan)
{
    const ChoiceDraft &draft = act.choice;
    if (auto sound = checkChoice(draft, ground.nowMs, ground.facts.today); !sound)
        return sound;
    const Choice choice = choiceOf(ground, draft, plan.write.record);
    return followUpOf(ground, draft, choice).map([&](const std::optional<FollowUp> &followUp) {
        plan.write.choice = choice;
        plan.write.followUp = followUp;
        plan.done.choice = choice.id;
        CaseRecord &record = plan.write.record;
        record.answer = choiceKey(draft.kind);
        if (record.state == CaseState::Flagged && draft.kind == ChoiceKind::Dispute && record.flagNote.isEmpty())
            record.flagNote = draft.words;
        if (record.state == CaseState::Waiting) {
            record.snooze.clear();
            record.snoozedUntilMs = 0;
            record.putAwayWhy.clear();
        }
        plan.write.event.kind = u"choice"_s;
        plan.write.event.text = draft.words;
        plan.write.event.details = choiceJson(choice, followUp);
    });
}

Result<> fill(const TriageGround &ground, const TriageAct &act, TriagePlan &plan)
{
    CaseRecord &changed = plan.write.record;
    CaseEvent &event = plan.write.event;
    switch (act.kind) {
    case Kind::Snooze: snooze(ground, act, changed, event); break;
    case Kind::Wake: wake(changed, event); break;
    case Kind::Assign: assign(act, changed, event); break;
    case Kind::Flag: flag(act, changed, event); break;
    case Kind::Exempt: exempt(act, changed, event); break;
    case Kind::Close: close(ground, act, plan); break;
    case Kind::Record: return record(ground, act, plan);
    case Kind::ClearFlag:
        changed.flagNote.clear();
        event.kind = u"cleared"_s;
        event.text = act.words;
        break;
    case Kind::Note: break; // changes no case
    }
    return {};
}

} // namespace

std::optional<FollowUp> runningFollowUp(const StoreSnapshot &snapshot, const CaseId &id)
{
    const auto found = std::find_if(snapshot.followUps.begin(), snapshot.followUps.end(),
                                    [&](const FollowUp &f) { return !id.isEmpty() && f.caseId == id; });
    return found == snapshot.followUps.end() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> figureNow(const AccountFacts &facts, const LimitRecord &record, qint64 nowMs)
{
    const qint64 target = record.facts.cap.isNumber() ? record.facts.cap.units : 0;
    const EpochDay from = facts.today - week;
    return followUpFigure(followUpFacts(facts, record, target, from, facts.today, nowMs), from, facts.today);
}

Result<TriagePlan> writeAct(const TriageGround &ground, const TriageAct &act, const CaseRecord &before, CaseState state)
{
    TriagePlan plan;
    CaseRecord &record = plan.write.record;
    record = before;
    record.state = state;
    record.actedPeriodMs = ground.limit->periodStartMs;
    plan.write.event.caseId = record.id;
    plan.write.event.account = record.account;
    plan.write.event.atMs = ground.nowMs;
    plan.write.event.person = ground.person.id;
    return fill(ground, act, plan).map([&] {
        plan.auditAct = u"case."_s + triageKey(act.kind);
        plan.auditSubject = u"case:"_s + record.id.toString();
        plan.auditBefore = before.version == 0 ? QJsonObject() : described(before);
        plan.done.before = before;
        plan.done.before.state = before.version == 0 ? CaseState::None : before.state;
        plan.done.after = record;
        plan.done.after.version = before.version + 1;
        plan.auditAfter = described(plan.done.after);
        for (auto it = plan.write.event.details.begin(); it != plan.write.event.details.end(); ++it)
            plan.auditAfter.insert(it.key(), it.value());
        return plan;
    });
}

Result<TriagePlan> planUndo(const TriageDone &done, const TriageAct &act, const Person &person, qint64 nowMs)
{
    TriagePlan plan;
    plan.auditAct = u"case.undo"_s;
    CaseEvent &event = plan.write.event;
    event.caseId = done.after.id;
    event.atMs = nowMs;
    event.person = person.id;
    event.kind = u"undone"_s;
    event.account = done.account;
    event.details = {{u"act"_s, triageKey(act.kind)}};
    plan.done.limit = done.limit;
    plan.done.accountName = done.accountName;
    plan.done.account = done.account;
    if (!done.note.isEmpty()) {
        plan.changesCase = false;
        event.details.insert(u"note"_s, done.note);
        plan.auditSubject = u"account:"_s + done.limit.account.toString();
        plan.auditAfter = event.details;
        return plan;
    }
    CaseRecord &record = plan.write.record;
    record = done.before;
    if (done.before.state == CaseState::None) { // the act had opened it
        record.state = CaseState::Closed;
        record.closedAtMs = nowMs;
        record.closeReason = u"undone"_s;
    }
    record.version = done.after.version;
    plan.write.withdrawn = done.choice;
    plan.write.resumed = done.endedFollowUp;
    plan.auditSubject = u"case:"_s + record.id.toString();
    plan.auditBefore = described(done.after);
    plan.done.before = done.after;
    plan.done.after = record;
    plan.done.after.version = record.version + 1;
    plan.auditAfter = described(plan.done.after);
    plan.auditAfter.insert(u"act"_s, triageKey(act.kind));
    return plan;
}

} // namespace headroom
