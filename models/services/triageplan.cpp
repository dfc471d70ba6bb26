// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/triageplan.h"

#include "models/domain/caselife.h"
#include "models/domain/keys.h"
#include "models/domain/spelling.h"
#include "models/domain/zone.h"
#include "models/services/casefacts.h"
#include "models/services/triagerecord.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Kind = TriageAct::Kind;

constexpr Spelling<Kind, 9> actKeys{{{Kind::Snooze, "snooze"_L1},
                                  {Kind::Wake, "wake"_L1},
                                  {Kind::Assign, "assign"_L1},
                                  {Kind::Flag, "flag"_L1},
                                  {Kind::ClearFlag, "clearFlag"_L1},
                                  {Kind::Exempt, "exempt"_L1},
                                  {Kind::Close, "close"_L1},
                                  {Kind::Record, "record"_L1},
                                  {Kind::Note, "note"_L1}}};

Result<> needsWords(const TriageAct &act, const QString &sentence)
{
    return act.words.trimmed().isEmpty() ? Result<>(failure(ErrorKind::Invalid, sentence, u"words"_s)) : Result<>();
}

Result<> needsFuture(qint64 untilMs, qint64 nowMs)
{
    if (untilMs > nowMs)
        return {};
    return failure(ErrorKind::Invalid, u"The end must lie in the future: choose a later time."_s, u"until"_s);
}

const StoredAccount *storedAccount(const StoreSnapshot &snapshot, const AccountId &id)
{
    const auto found = std::find_if(snapshot.accounts.begin(), snapshot.accounts.end(),
                                    [&](const StoredAccount &a) { return a.customer.id == id && !a.gone; });
    return found == snapshot.accounts.end() ? nullptr : &*found;
}

Result<const StoredAccount *> knownAccount(const StoreSnapshot &snapshot, const AccountId &id)
{
    if (const StoredAccount *account = storedAccount(snapshot, id))
        return account;
    return failure(ErrorKind::Invalid, u"There is no account \"%1\" in this workspace."_s.arg(id.toString()));
}

Result<const LimitRecord *> knownLimit(const AccountFacts &facts, const LimitRef &ref)
{
    if (const LimitRecord *record = findLimit(facts, ref))
        return record;
    return failure(ErrorKind::Invalid,
                   u"%1 has no such limit (meter \"%2\", %3)."_s.arg(facts.account->customer.name, ref.meter.toString(),
                                                                    ref.credit ? u"credit"_s : windowKey(ref.window)));
}

CaseMove moveOf(const TriageAct &act)
{
    switch (act.kind) {
    case Kind::Snooze: return CaseMove::Snooze;
    case Kind::Wake: return CaseMove::Wake;
    case Kind::Flag: return CaseMove::Flag;
    case Kind::ClearFlag: return CaseMove::ClearFlag;
    case Kind::Exempt: return CaseMove::Exempt;
    case Kind::Close: return CaseMove::Close;
    case Kind::Record: return act.choice.kind == ChoiceKind::Dispute ? CaseMove::Dispute : CaseMove::Choose;
    case Kind::Assign:
    case Kind::Note: break;
    }
    return CaseMove::Open;
}

/// The case as it stands, or a new one opened by hand.
CaseRecord startingRecord(const TriageGround &ground, const LimitRef &ref)
{
    if (ground.limit->standing)
        return *ground.limit->standing;
    CaseRecord record;
    record.id = CaseId(u"case_"_s + QUuid::createUuid().toString(QUuid::Id128));
    record.account = ground.facts.account->key;
    record.meter = ref.meter;
    record.window = ref.window;
    record.credit = ref.credit;
    record.state = CaseState::Open;
    record.stage = caseStageKey({});
    record.openedAtMs = ground.nowMs;
    record.openedWhy = u"hand"_s;
    record.periodStartMs = ground.limit->periodStartMs;
    record.actedPeriodMs = ground.limit->periodStartMs;
    record.openingThreshold = ground.openingThreshold;
    return record;
}

/// Conflict where the person saw another state of the limit's \a newest case than the store has; its path is
/// that case's id.
Result<> sawTheNewest(const LimitRef &ref, const CaseRecord *newest)
{
    const bool stands = newest && newest->state != CaseState::Closed;
    const bool isSeen = stands && (ref.seenCase.isEmpty() || ref.seenCase == newest->id);
    if (ref.seenVersion == 0 || (isSeen && ref.seenVersion == newest->version))
        return {};
    const QString id = newest ? newest->id.toString() : QString();
    if (!stands)
        return failure(ErrorKind::Conflict, u"This case was closed after you saw it: look again, then act."_s, id);
    return failure(ErrorKind::Conflict, u"This case was changed after you saw it: look again, then act."_s, id);
}

Result<CaseState> allowedState(const TriageAct &act, const CaseRecord &record)
{
    if (act.kind == Kind::Assign || act.kind == Kind::Note)
        return record.state;
    if (act.kind == Kind::Close && record.version == 0)
        return failure(ErrorKind::Invalid, u"No case stands for this limit: there is nothing to close."_s);
    if (const auto state = stateAfter(record.state, moveOf(act), !record.answer.isEmpty()))
        return *state;
    return failure(ErrorKind::Invalid, refusalOf(record.state, moveOf(act)));
}

TriagePlan notePlan(const TriageGround &ground, const TriageAct &act, const LimitRef &ref)
{
    TriagePlan plan;
    const CaseRecord *standing = ground.limit ? ground.limit->standing : nullptr;
    plan.changesCase = false;
    plan.done.note = QUuid::createUuid().toString(QUuid::Id128);
    plan.write.event = {.id = 0,
                        .caseId = standing ? standing->id : CaseId(),
                        .atMs = ground.nowMs,
                        .person = ground.person.id,
                        .kind = u"note"_s,
                        .text = act.words,
                        .account = ground.facts.account->key,
                        .details = {{u"note"_s, plan.done.note}}};
    plan.auditAct = u"case.note"_s;
    plan.auditSubject = u"account:"_s + ref.account.toString();
    plan.auditAfter = {{u"note"_s, act.words}};
    return plan;
}

} // namespace

QString triageKey(TriageAct::Kind kind)
{
    return keyOf(actKeys, kind);
}

Result<> checkAct(const TriageAct &act, qint64 nowMs)
{
    const auto needed = [&]() -> Result<> {
        switch (act.kind) {
        case Kind::Exempt:
            return needsWords(act, u"An exemption needs a reason: write it down."_s).and_then([&] {
                return needsFuture(act.untilMs, nowMs);
            });
        case Kind::Close: return needsWords(act, u"Closing a case needs a reason: write it down."_s);
        case Kind::Note: return needsWords(act, u"The note is empty: write something, or leave it."_s);
        case Kind::Snooze: return act.until == SnoozeUntil::Time ? needsFuture(act.untilMs, nowMs) : Result<>();
        case Kind::Record:
        case Kind::Wake:
        case Kind::Assign:
        case Kind::Flag:
        case Kind::ClearFlag: break;
        }
        return {};
    };
    return needed().and_then([&] { return checkWords(act.words, longestWords, u"words"_s); });
}

QString accountName(const StoreSnapshot &snapshot, const LimitRef &limit)
{
    const StoredAccount *account = storedAccount(snapshot, limit.account);
    return account ? account->customer.name : limit.account.toString();
}

Result<TriageFacts> triageFacts(const StoreSnapshot &snapshot, const LimitRef &limit, qint64 nowMs)
{
    const SnapshotIndex index(snapshot);
    return knownAccount(snapshot, limit.account).and_then([&](const StoredAccount *account) -> Result<TriageFacts> {
        const AccountFacts facts = accountFacts(index, {}, *account, nowMs);
        return knownLimit(facts, limit).map([&](const LimitRecord *record) {
            TriageFacts result;
            result.accountName = account->customer.name;
            result.email = account->customer.email;
            result.zone = QString::fromLatin1(facts.zone.id());
            result.meterName = record->meter ? record->meter->meter.name : record->credit.name;
            result.unit = record->meter ? record->meter->meter.unit : record->credit.unit;
            result.cap = record->facts.cap;
            result.figure = figureNow(facts, *record, nowMs);
            result.today = facts.today;
            result.followUpDay = facts.today + followUpDays;
            result.periodStartMs = record->periodStartMs;
            result.periodEndMs = record->periodEndMs;
            result.record.state = CaseState::None;
            if (record->standing)
                result.record = *record->standing;
            result.followUp = runningFollowUp(snapshot, result.record.id);
            return result;
        });
    });
}

Result<TriagePlan> planAct(const StoreSnapshot &snapshot, const LimitRef &ref, const TriageAct &act,
                           const Person &person, qint64 nowMs)
{
    const SnapshotIndex index(snapshot);
    const auto account = knownAccount(snapshot, ref.account);
    if (!account)
        return failure(account.error());
    TriageGround ground{accountFacts(index, {}, **account, nowMs), nullptr, person, nowMs,
                        workspaceThresholds(snapshot).constFirst(), std::nullopt};
    ground.limit = findLimit(ground.facts, ref);
    const auto finished = [&](TriagePlan plan) {
        plan.done.limit = ref;
        plan.done.accountName = (*account)->customer.name;
        plan.done.account = (*account)->key;
        return plan;
    };
    if (act.kind == Kind::Note)
        return finished(notePlan(ground, act, ref));
    if (const auto known = knownLimit(ground.facts, ref); !known)
        return failure(known.error());
    const CaseRecord before = startingRecord(ground, ref);
    ground.followUp = runningFollowUp(snapshot, before.id);
    return sawTheNewest(ref, newestCase(rowsOf(snapshot.cases, (*account)->key), *ground.limit))
        .and_then([&] { return allowedState(act, before); })
        .and_then([&](CaseState state) { return writeAct(ground, act, before, state); })
        .map(finished);
}

} // namespace headroom
