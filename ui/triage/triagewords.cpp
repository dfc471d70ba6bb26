// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagewords.h"

#include "models/items/wording.h"
#include "ui/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct TriageTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::TriageWords)
};

using Kind = TriageAct::Kind;

QStringList namesOf(const TriageOutcome &outcome)
{
    QStringList names;
    for (const TriageDone &done : outcome.done)
        names.append(done.accountName);
    return names;
}

QString ownerName(const PersonId &owner, const QList<PersonLine> &people)
{
    for (const PersonLine &person : people) {
        if (person.id == owner.toString())
            return person.name;
    }
    return owner.toString();
}

/// The time of all, where they have the same.
std::optional<qint64> commonTime(const TriageOutcome &outcome, qint64 CaseRecord::*time)
{
    for (const TriageDone &done : outcome.done) {
        if (done.after.*time == 0 || done.after.*time != outcome.done.first().after.*time)
            return {};
    }
    return outcome.done.isEmpty() ? std::nullopt : std::optional(outcome.done.first().after.*time);
}

QString snoozedText(const TriageOutcome &outcome, const QString &who, const QString &zone)
{
    const auto until = commonTime(outcome, &CaseRecord::snoozedUntilMs);
    switch (outcome.act.until) {
    case SnoozeUntil::UsageFalls: return TriageTexts::tr("Snoozed %1 until usage falls").arg(who);
    case SnoozeUntil::Answer: return TriageTexts::tr("Snoozed %1 until they answer").arg(who);
    default: break;
    }
    return until ? TriageTexts::tr("Snoozed %1 until %2").arg(who, untilText(*until, zone))
                 : TriageTexts::tr("Snoozed %1").arg(who);
}

/// "2 of 3 snoozed".
QString countedText(Kind kind, int done, int all)
{
    switch (kind) {
    case Kind::Snooze: return TriageTexts::tr("%1 of %2 snoozed").arg(done).arg(all);
    case Kind::Wake: return TriageTexts::tr("%1 of %2 brought back").arg(done).arg(all);
    case Kind::Assign: return TriageTexts::tr("%1 of %2 assigned").arg(done).arg(all);
    case Kind::Flag: return TriageTexts::tr("%1 of %2 flagged").arg(done).arg(all);
    case Kind::ClearFlag: return TriageTexts::tr("%1 of %2 cleared").arg(done).arg(all);
    case Kind::Exempt: return TriageTexts::tr("%1 of %2 exempt").arg(done).arg(all);
    case Kind::Close: return TriageTexts::tr("%1 of %2 closed").arg(done).arg(all);
    case Kind::Record: return TriageTexts::tr("%1 of %2 recorded").arg(done).arg(all);
    case Kind::Note: return TriageTexts::tr("%1 of %2 noted").arg(done).arg(all);
    }
    Q_UNREACHABLE();
}

QString firstRefusal(const TriageOutcome &outcome)
{
    const TriageRefused &first = outcome.refused.first();
    return u"%1: %2"_s.arg(Wording().isolated(first.accountName.simplified()), first.error.detail);
}

} // namespace

QString answerText(ChoiceKind kind)
{
    switch (kind) {
    case ChoiceKind::Reduce: return TriageTexts::tr("reduce", "they will reduce");
    case ChoiceKind::Upgrade: return TriageTexts::tr("upgrade", "they will upgrade");
    case ChoiceKind::Wait: return TriageTexts::tr("wait for the reset");
    case ChoiceKind::Overage: return TriageTexts::tr("move to overage");
    case ChoiceKind::Dispute: return TriageTexts::tr("dispute the usage");
    }
    Q_UNREACHABLE();
}

QString meansText(ChoiceMeans means)
{
    switch (means) {
    case ChoiceMeans::Reply: return TriageTexts::tr("in a reply");
    case ChoiceMeans::Call: return TriageTexts::tr("in a call");
    case ChoiceMeans::Link: return TriageTexts::tr("through the link");
    case ChoiceMeans::Meeting: return TriageTexts::tr("in a meeting");
    }
    Q_UNREACHABLE();
}

QString snoozeText(SnoozeUntil until)
{
    switch (until) {
    case SnoozeUntil::Hour: return TriageTexts::tr("In 1 hour");
    case SnoozeUntil::Tomorrow: return TriageTexts::tr("Tomorrow");
    case SnoozeUntil::Monday: return TriageTexts::tr("Monday");
    case SnoozeUntil::CycleEnd: return TriageTexts::tr("End of the cycle");
    case SnoozeUntil::UsageFalls: return TriageTexts::tr("When usage falls");
    case SnoozeUntil::Answer: return TriageTexts::tr("When they answer");
    case SnoozeUntil::Time: return TriageTexts::tr("Another time");
    }
    Q_UNREACHABLE();
}

QString untilText(qint64 ms, const QString &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zoneOrUtc(zone));
    const QLocale locale;
    const QString day = locale.toString(time.date(), u"d MMM"_s);
    return time.time() == QTime(0, 0) ? day : u"%1 %2"_s.arg(day, locale.toString(time.time(), u"HH:mm"_s));
}

QString limitText(const LimitDetail &limit)
{
    const QString meter = limit.facts.credit && !limit.creditName.isEmpty() ? limit.creditName : limit.meterName;
    return limit.facts.credit ? meter : u"%1, %2"_s.arg(meter, Wording().window(limit.facts.window));
}

QString caseStateText(CaseState state)
{
    switch (state) {
    case CaseState::Open: return TriageTexts::tr("open");
    case CaseState::Waiting: return TriageTexts::tr("waiting");
    case CaseState::Snoozed: return TriageTexts::tr("snoozed");
    case CaseState::Flagged: return TriageTexts::tr("flagged");
    case CaseState::Exempt: return TriageTexts::tr("exempt");
    case CaseState::Closed: return TriageTexts::tr("closed");
    case CaseState::None: break;
    }
    return TriageTexts::tr("no case");
}

QString accountsText(const QStringList &names)
{
    if (names.size() == 1)
        return Wording().isolated(names.first().simplified());
    return TriageTexts::tr("%n account(s)", nullptr, int(names.size()));
}

QString doneText(const TriageOutcome &outcome, const QList<PersonLine> &people, const QString &zone)
{
    if (outcome.undone)
        return TriageTexts::tr("Taken back: %1").arg(nameOfAct(outcome));
    const QString who = accountsText(namesOf(outcome));
    switch (outcome.act.kind) {
    case Kind::Snooze: return snoozedText(outcome, who, zone);
    case Kind::Wake: return TriageTexts::tr("Brought back %1").arg(who);
    case Kind::Assign:
        return outcome.act.owner.isEmpty()
            ? TriageTexts::tr("Assigned %1 to nobody").arg(who)
            : TriageTexts::tr("Assigned %1 to %2").arg(who, ownerName(outcome.act.owner, people));
    case Kind::Flag: return TriageTexts::tr("Flagged %1: no notice leaves until it is cleared").arg(who);
    case Kind::ClearFlag: return TriageTexts::tr("Cleared the flag of %1").arg(who);
    case Kind::Exempt: {
        const auto until = commonTime(outcome, &CaseRecord::exemptUntilMs);
        return until ? TriageTexts::tr("%1: exempt until %2").arg(who, untilText(*until, zone))
                     : TriageTexts::tr("%1: exempt").arg(who);
    }
    case Kind::Close: return TriageTexts::tr("Closed %1").arg(who);
    case Kind::Record:
        return TriageTexts::tr("Recorded for %1: %2", "account, answer").arg(who, answerText(outcome.act.choice.kind));
    case Kind::Note: return TriageTexts::tr("Noted on %1").arg(who);
    }
    Q_UNREACHABLE();
}

QString partlyText(const TriageOutcome &outcome)
{
    const auto all = int(outcome.done.size() + outcome.refused.size());
    const QString counted = outcome.undone
        ? TriageTexts::tr("%1 of %2 taken back").arg(outcome.done.size()).arg(all)
        : countedText(outcome.act.kind, int(outcome.done.size()), all);
    return u"%1. %2"_s.arg(counted, firstRefusal(outcome));
}

QString refusedText(const TriageOutcome &outcome)
{
    if (outcome.refused.isEmpty())
        return {};
    const QString head = outcome.undone ? TriageTexts::tr("Not taken back") : TriageTexts::tr("Not done");
    return u"%1. %2"_s.arg(head, firstRefusal(outcome));
}

QString nameOfAct(const TriageOutcome &outcome)
{
    const QString who = accountsText(namesOf(outcome));
    switch (outcome.act.kind) {
    case Kind::Snooze: return TriageTexts::tr("snooze of %1").arg(who);
    case Kind::Wake: return TriageTexts::tr("bringing back of %1").arg(who);
    case Kind::Assign: return TriageTexts::tr("assignment of %1").arg(who);
    case Kind::Flag: return TriageTexts::tr("flag of %1").arg(who);
    case Kind::ClearFlag: return TriageTexts::tr("clearing of the flag of %1").arg(who);
    case Kind::Exempt: return TriageTexts::tr("exemption of %1").arg(who);
    case Kind::Close: return TriageTexts::tr("closing of %1").arg(who);
    case Kind::Record: return TriageTexts::tr("answer of %1").arg(who);
    case Kind::Note: return TriageTexts::tr("note on %1").arg(who);
    }
    Q_UNREACHABLE();
}

QString confirmText(Kind kind, int accounts)
{
    switch (kind) {
    case Kind::Snooze: return TriageTexts::tr("Snooze %n account(s)", nullptr, accounts);
    case Kind::Wake: return TriageTexts::tr("Bring back %n account(s)", nullptr, accounts);
    case Kind::Assign: return TriageTexts::tr("Assign %n account(s)", nullptr, accounts);
    case Kind::Flag: return TriageTexts::tr("Flag %n account(s)", nullptr, accounts);
    case Kind::ClearFlag: return TriageTexts::tr("Clear the flag of %n account(s)", nullptr, accounts);
    case Kind::Exempt: return TriageTexts::tr("Exempt %n account(s)", nullptr, accounts);
    case Kind::Close: return TriageTexts::tr("Close %n account(s)", nullptr, accounts);
    case Kind::Record: return TriageTexts::tr("Record for %n account(s)", nullptr, accounts);
    case Kind::Note: return TriageTexts::tr("Note on %n account(s)", nullptr, accounts);
    }
    Q_UNREACHABLE();
}

} // namespace headroom
