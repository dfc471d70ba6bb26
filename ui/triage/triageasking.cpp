// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk asks for before an act, and what is answered.
#include "models/domain/zone.h"
#include "models/items/wording.h"
#include "ui/format.h"
#include "ui/triage/triagedesk.h"
#include "ui/triage/limitchoice.h"
#include "ui/triage/triagewords.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/factsdialog.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wordscard.h"
#include "ui/windowactions.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QString wakeId = u"wake"_s;
const QString nobodyId = u"nobody"_s;
constexpr auto ownersKey = "triage/owners"_L1;
constexpr qsizetype mostOwners = 8;

QString snoozeLetter(SnoozeUntil until)
{
    switch (until) {
    case SnoozeUntil::Hour: return u"h"_s;
    case SnoozeUntil::Tomorrow: return u"t"_s;
    case SnoozeUntil::Monday: return u"m"_s;
    case SnoozeUntil::CycleEnd: return u"e"_s;
    case SnoozeUntil::UsageFalls: return u"f"_s;
    case SnoozeUntil::Answer: return u"a"_s;
    case SnoozeUntil::Time: break;
    }
    return {};
}

bool mayOwn(const PersonLine &person)
{
    return person.roles.contains(u"rep"_s) || person.roles.contains(u"admin"_s);
}

TriageAct actOf(TriageAct::Kind kind, const QString &words = {})
{
    TriageAct act;
    act.kind = kind;
    act.words = words;
    return act;
}

} // namespace

void TriageDesk::askLimit()
{
    m_chooser->ask(tr("What the acts are about"), m_limits->items(), false);
    m_chooser->open(m_anchor());
}

void TriageDesk::askSnooze()
{
    m_chooser->ask(tr("Snooze %1").arg(accountsText(m_subject->names())), {}, false, tr("Reaso&n"));
    showSnoozeTimes();
    m_chooser->open(m_anchor());
}

void TriageDesk::showSnoozeTimes()
{
    QList<ChooserItem> items;
    const QList<TriageFacts> facts = m_subject->facts();
    // A date is said where it is the same for all.
    const bool oneEnd = m_subject->isKnown() && !facts.isEmpty()
        && std::all_of(facts.begin(), facts.end(),
                       [&](const TriageFacts &one) { return one.periodEndMs == facts.first().periodEndMs; });
    const QString end = oneEnd ? untilText(facts.first().periodEndMs, facts.first().zone) : QString();
    for (const SnoozeUntil until : snoozeChoices) {
        QString aside;
        if (until == SnoozeUntil::Hour || until == SnoozeUntil::Tomorrow || until == SnoozeUntil::Monday)
            aside = untilText(snoozeEndMs(until, m_nowMs, zoneOrUtc(m_actor.zone), 0), m_actor.zone);
        else if (!end.isEmpty())
            aside = until == SnoozeUntil::CycleEnd ? end : tr("%1 at the latest").arg(end);
        else if (!m_subject->isOne() && m_subject->isKnown())
            aside = until == SnoozeUntil::CycleEnd ? tr("each its own") : tr("its cycle’s end at the latest");
        items.append({snoozeKey(until), snoozeText(until), aside, snoozeLetter(until), {}});
    }
    const auto asleep = [](const TriageTarget &target) {
        return target.state == CaseState::Snoozed || target.state == CaseState::Exempt;
    };
    if (std::any_of(m_subject->targets().begin(), m_subject->targets().end(), asleep))
        items.prepend({wakeId, tr("Bring back"), tr("now"), u"b"_s, {}});
    m_chooser->setItems(items);
}

void TriageDesk::chooseSnooze(const QString &id, const QString &words)
{
    if (id == wakeId)
        return commit(actOf(TriageAct::Kind::Wake));
    TriageAct act = actOf(TriageAct::Kind::Snooze, words);
    act.until = snoozeFromKey(id).value_or(SnoozeUntil::Tomorrow);
    commit(act);
}

void TriageDesk::askAssign()
{
    const QStringList lately = m_memory.value(ownersKey).toStringList();
    QList<PersonLine> people = m_people;
    const auto rank = [&](const PersonLine &person) {
        const qsizetype used = lately.indexOf(person.id);
        return used < 0 ? lately.size() : used;
    };
    std::stable_sort(people.begin(), people.end(),
                     [&](const PersonLine &a, const PersonLine &b) { return rank(a) < rank(b); });
    QList<ChooserItem> items;
    for (const PersonLine &person : std::as_const(people)) {
        if (!mayOwn(person))
            continue;
        const bool me = person.id == m_actor.person;
        items.append({person.id, me ? tr("me") : person.name.simplified(), me ? person.name.simplified() : QString(),
                      {}, u"%1 %2 %3"_s.arg(person.name, person.login, person.email)});
    }
    items.append({nobodyId, tr("nobody"), {}, {}, {}});
    m_chooser->ask(tr("Assign %1 to").arg(accountsText(m_subject->names())), items, true);
    m_chooser->open(m_anchor());
}

void TriageDesk::chooseOwner(const QString &id)
{
    TriageAct act = actOf(TriageAct::Kind::Assign);
    act.owner = id == nobodyId ? PersonId() : PersonId(id);
    if (!act.owner.isEmpty() && id != m_actor.person) {
        QStringList lately = m_memory.value(ownersKey).toStringList();
        lately.removeAll(id);
        lately.prepend(id);
        m_memory.setValue(ownersKey, QStringList(lately.mid(0, mostOwners)));
    }
    commit(act);
}

void TriageDesk::askAnswer(ChoiceKind kind)
{
    m_answer->begin(kind, m_subject->names());
    m_answer->open(m_anchor());
}

void TriageDesk::answerAgain(const LimitRef &limit, ChoiceKind kind)
{
    m_limits->whenInView(limit, [this, account = limit.account, kind](bool isThere) {
        const auto target = currentTarget(m_model, m_table);
        if (!isThere)
            return m_toast->say(tr("This account does not have the limit of that answer any more."));
        if (!target || target->limit.account != account || !begin({m_limits->applied(*target)}))
            return;
        m_asked = TriageCommand::Reduce;
        askAnswer(kind);
    });
}

QString TriageDesk::per() const
{
    return m_subject->isOne() && !m_subject->targets().first().limit.credit
        ? Wording().window(m_subject->targets().first().window)
        : QString();
}

void TriageDesk::knownFacts()
{
    if (m_chooser->isOpen() && m_asked == TriageCommand::Snooze)
        showSnoozeTimes();
    if (!m_answer->isOpen())
        return;
    m_answer->setFacts(m_subject->facts(), m_nowMs, per());
    if (std::exchange(m_recordWhenKnown, false))
        finishAnswer();
}

void TriageDesk::finishAnswer()
{
    if (!m_answer->hasFacts()) {
        m_recordWhenKnown = true; // a fast hand: they are on their way
        return;
    }
    const Result<ChoiceDraft> draft = m_answer->draft();
    if (!draft)
        return m_answer->showError(draft.error());
    TriageAct act = actOf(TriageAct::Kind::Record);
    act.choice = *draft;
    if (!draft->saidBy.isEmpty() || m_subject->isOne())
        return commit(act, true);
    // Nobody was named: each account's own address said it.
    QList<TriageCall> calls;
    for (qsizetype i = 0; i < m_subject->targets().size(); ++i) {
        const TriageFacts *facts = m_subject->factsOf(i);
        act.choice.saidBy = facts ? facts->email : QString();
        calls.append({{m_subject->limit(i)}, act});
    }
    commitCalls(calls, true);
}

void TriageDesk::readMessage(const QString &path)
{
    whenDone(m_actions.readMessage(path), m_answer, [this](const Result<MessageFile> &file) {
        if (!m_answer->isOpen())
            return;
        if (file)
            m_answer->setMessage(file->evidence, file->from, file->sentAtMs);
        else
            m_answer->showError(file.error());
    });
}

void TriageDesk::askWords(TriageCommand command)
{
    const QString who = accountsText(m_subject->names());
    const bool flagged = m_subject->targets().first().state == CaseState::Flagged;
    WordsCard::Ask ask;
    ask.today = dateOf(dayOf(m_nowMs, zoneOrUtc(m_actor.zone)));
    switch (command) {
    case TriageCommand::Flag:
        ask.heading = flagged ? tr("Clear the flag of %1").arg(who) : tr("Flag %1: the meter looks wrong").arg(who);
        ask.text = flagged ? QString() : tr("No notice leaves until the flag is cleared.");
        ask.wordsLabel = flagged ? tr("What was f&ound") : tr("What &looks wrong");
        ask.act = flagged ? tr("Clear the flag") : tr("Flag");
        break;
    case TriageCommand::Exempt:
        ask.heading = tr("Exempt %1").arg(who);
        ask.text = tr("It is put away, and no case opens, until that day.");
        ask.wordsLabel = tr("Reaso&n");
        ask.until = ask.today.addMonths(1);
        ask.act = tr("Exempt");
        break;
    case TriageCommand::Close:
        ask.heading = tr("Close %1").arg(who);
        ask.text = tr("It comes back in this period only at a higher stage.");
        ask.wordsLabel = tr("Reaso&n");
        ask.act = tr("Close the case");
        break;
    default:
        ask.heading = tr("Note on %1").arg(who);
        ask.text = tr("For colleagues only; customers never see it.");
        ask.wordsLabel = tr("&Note");
        ask.act = tr("Keep the note");
        break;
    }
    m_words->ask(ask);
    m_words->open(m_anchor());
}

void TriageDesk::finishWords()
{
    TriageAct act = actOf(TriageAct::Kind::Note, m_words->words());
    switch (m_asked) {
    case TriageCommand::Flag:
        act.kind = m_subject->targets().first().state == CaseState::Flagged ? TriageAct::Kind::ClearFlag
                                                                           : TriageAct::Kind::Flag;
        break;
    case TriageCommand::Close: act.kind = TriageAct::Kind::Close; break;
    case TriageCommand::Exempt: {
        act.kind = TriageAct::Kind::Exempt;
        const auto until = m_words->until();
        if (!until)
            return m_words->showError({ErrorKind::Invalid, tr("The end is not a date such as “6 Dec 2026”."), u"until"_s});
        const TriageFacts *facts = m_subject->factsOf(0);
        act.untilMs = dayStartMs(EpochDay(QDate(1970, 1, 1).daysTo(*until)), zoneOrUtc(facts ? facts->zone : m_actor.zone));
        break;
    }
    default: break;
    }
    commit(act, true);
}

void TriageDesk::showDetails()
{
    QList<std::pair<QString, QString>> lines;
    for (const TriageRefused &refused : std::as_const(m_told.refused))
        lines.append({Wording().isolated(refused.accountName.simplified()), refused.error.detail});
    (new FactsDialog(tr("Not done"), lines, m_pane.window()))->open();
}

} // namespace headroom
