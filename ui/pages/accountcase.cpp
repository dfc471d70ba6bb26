// SPDX-License-Identifier: GPL-3.0-or-later
// The margin's list about cases: state, owner, answer and what came of it.
#include "models/domain/zone.h"
#include "models/items/wording.h"
#include "ui/format.h"
#include "ui/pages/accountfacts.h"
#include "ui/triage/triagewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::AccountFacts)
};

QString withReason(const QString &state, const QString &why)
{
    return why.isEmpty() ? state : u"%1 · %2"_s.arg(state, why.simplified());
}

QString snoozedText(const CaseRecord &record, const QString &zone)
{
    switch (snoozeFromKey(record.snooze).value_or(SnoozeUntil::Time)) {
    case SnoozeUntil::UsageFalls:
        return CaseWords::tr("snoozed until usage falls, %1 at the latest").arg(untilText(record.snoozedUntilMs, zone));
    case SnoozeUntil::Answer:
        return CaseWords::tr("snoozed until they answer, %1 at the latest").arg(untilText(record.snoozedUntilMs, zone));
    default: return CaseWords::tr("snoozed until %1").arg(untilText(record.snoozedUntilMs, zone));
    }
}

QString stateText(const CaseRecord &record, const QString &zone)
{
    switch (record.state) {
    case CaseState::Open: return CaseWords::tr("open since %1").arg(untilText(record.openedAtMs, zone));
    case CaseState::Waiting:
        return record.answer.isEmpty() ? CaseWords::tr("waiting: they have been told") : CaseWords::tr("answered");
    case CaseState::Snoozed: return withReason(snoozedText(record, zone), record.putAwayWhy);
    case CaseState::Flagged:
        return withReason(CaseWords::tr("flagged: the meter looks wrong, no notice leaves"), record.flagNote);
    case CaseState::Exempt:
        return withReason(record.exemptUntilMs > 0
                              ? CaseWords::tr("exempt until %1").arg(untilText(record.exemptUntilMs, zone))
                              : CaseWords::tr("exempt"),
                          record.putAwayWhy);
    case CaseState::Closed: return CaseWords::tr("closed");
    case CaseState::None: break;
    }
    return {};
}

QString choiceText(const LimitDetail &limit)
{
    const Choice &choice = *limit.choice;
    if (choice.kind != ChoiceKind::Reduce || !limit.followUp || limit.followUp->choice != choice.id)
        return CaseWords::tr("Will %1", "an answer").arg(answerText(choice.kind));
    const Wording wording;
    const QString per = limit.facts.credit ? QString() : u' ' + wording.window(limit.facts.window);
    return CaseWords::tr("Will reduce to %1%2 by %3", "number, per (“ a day”), date")
        .arg(wording.number(limit.followUp->target), per, wording.date(limit.followUp->dueDay));
}

Fact answerFact(const AccountDetail &account, const LimitDetail &limit)
{
    const Choice &choice = *limit.choice;
    Fact fact;
    fact.term = CaseWords::tr("Answer");
    fact.strong = choice.kind == ChoiceKind::Dispute ? CaseWords::tr("Disputes the usage") : choiceText(limit);
    fact.text = CaseWords::tr("said by %1 %2 on %3", "who, means (“in a reply”), date")
                    .arg(Wording().isolated(choice.saidBy.simplified()), meansText(choice.means),
                         Wording().date(dayOf(choice.saidAtMs, zoneOrUtc(account.zone))));
    if (!choice.words.isEmpty())
        fact.text += u": “%1”"_s.arg(choice.words.simplified());
    return fact;
}

Fact checkFact(const LimitDetail &limit)
{
    const FollowUp &followUp = *limit.followUp;
    const Wording wording;
    Fact fact;
    fact.term = CaseWords::tr("Check");
    const QString now = followUp.now ? wording.number(*followUp.now) : Wording::none();
    switch (followUp.state) {
    case FollowUp::State::Running:
        fact.text = followUp.extended ? CaseWords::tr("on %1; it could not be told before").arg(wording.date(followUp.dueDay))
                                      : CaseWords::tr("on %1").arg(wording.date(followUp.dueDay));
        if (followUp.now)
            fact.note = CaseWords::tr("· %1 at the last look").arg(now);
        break;
    case FollowUp::State::Kept:
        fact.text = CaseWords::tr("kept: %1 of %2").arg(now, wording.number(followUp.target));
        break;
    case FollowUp::State::Missed:
        fact.note = CaseWords::tr("missed: %1 of %2").arg(now, wording.number(followUp.target));
        fact.band = Band::Over;
        break;
    case FollowUp::State::Unclear: fact.text = CaseWords::tr("could not be told twice"); break;
    case FollowUp::State::Ended: fact.text = CaseWords::tr("ended"); break;
    }
    return fact;
}

/// The account's period as of now (DESIGN §1 "period").
qint64 periodStartOf(const AccountDetail &account)
{
    const Subscription cycle = account.subscriptions.value(0);
    return periodOf(cycle.cycleStartMs, cycle.cycleEndMs, account.nowMs, zoneOrUtc(account.zone)).startMs;
}

/// Where a notice would be offered: why there is none (promise 5).
Fact silenceFact(const AccountDetail &account, const Choice &choice)
{
    const QString day = Wording().date(dayOf(choice.recordedAtMs, zoneOrUtc(account.zone)));
    const QString text = choice.kind == ChoiceKind::Dispute
        ? CaseWords::tr("They disputed the usage on %1: no more asking in this period").arg(day)
        : CaseWords::tr("They chose to %1 on %2: no more asking in this period").arg(answerText(choice.kind), day);
    return {CaseWords::tr("Notice"), {}, text, {}, Band::Ok};
}

} // namespace

QList<Fact> caseFacts(const AccountDetail &account)
{
    QList<Fact> facts;
    const auto said = [](const LimitDetail &limit) { return limit.record || limit.choice || limit.followUp; };
    const bool several = std::count_if(account.limits.begin(), account.limits.end(), said) > 1;
    for (const LimitDetail &limit : account.limits) {
        if (!said(limit))
            continue;
        if (several)
            facts.append({CaseWords::tr("Limit"), limitText(limit), {}, {}, Band::Ok});
        if (limit.record) {
            facts.append({CaseWords::tr("State"), {}, stateText(*limit.record, account.zone), {}, Band::Ok});
            facts.append({CaseWords::tr("Owner"), {}, limit.ownerName.isEmpty() ? CaseWords::tr("nobody") : limit.ownerName, {}, Band::Ok});
        }
        if (limit.choice) {
            facts.append(answerFact(account, limit));
            if (limit.choice->periodStartMs >= periodStartOf(account))
                facts.append(silenceFact(account, *limit.choice));
        }
        if (limit.followUp)
            facts.append(checkFact(limit));
    }
    return facts;
}

} // namespace headroom
