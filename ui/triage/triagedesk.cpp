// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagedesk.h"

#include "models/items/wording.h"
#include "ui/keys/acts.h"
#include "ui/triage/limitchoice.h"
#include "ui/triage/triagewords.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wordscard.h"
#include "ui/windowactions.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Above so many accounts a person says once more that they are meant.
constexpr int mostUnasked = 10;

} // namespace

TriageDesk::TriageDesk(QueueModel &model, WindowActions &actions, QueueTableView &table, QWidget &pane,
                       std::function<QRect()> anchor, Acts &acts, QSettings &memory)
    : QObject(&pane)
    , m_model(model)
    , m_actions(actions)
    , m_table(table)
    , m_pane(pane)
    , m_anchor(std::move(anchor))
    , m_acts(acts)
    , m_memory(memory)
    , m_subject(new TriageSubject(actions, this))
    , m_limits(new LimitChoice(this))
    , m_runner(new TriageRunner(actions, this))
    , m_chooser(new Chooser(pane))
    , m_words(new WordsCard(pane))
    , m_confirm(new WordsCard(pane))
    , m_answer(new AnswerLine(pane))
    , m_toast(new Toast(pane))
{
    connectCards();
    bindActs();
    connect(m_subject, &TriageSubject::known, this, &TriageDesk::knownFacts);
    connect(m_subject, &TriageSubject::failed, this, [this](const Error &error) {
        if (m_answer->isOpen())
            m_answer->showError(error);
        m_recordWhenKnown = false;
    });
    connect(m_runner, &TriageRunner::wentBack, this, &TriageDesk::wentBack);
    connect(m_runner, &TriageRunner::notBack, this, [this](const Error &error) { m_toast->say(error.detail); });
    connect(&model, &QueueModel::layoutChanged, this, [this] {
        if (!m_bringBack.isEmpty() && m_model.rowOf(m_bringBack))
            m_table.setCurrentAccount(std::exchange(m_bringBack, {}));
    });
}

void TriageDesk::connectCards()
{
    connect(m_chooser, &Chooser::left, m_chooser, &Chooser::close);
    connect(m_chooser, &Chooser::chosen, this, [this](const QString &id, const QString &words) {
        switch (m_asked) {
        case TriageCommand::Limit: m_chooser->close(); return m_limits->choose(id);
        case TriageCommand::Assign: return chooseOwner(id);
        default: return chooseSnooze(id, words);
        }
    });
    connect(m_words, &WordsCard::left, m_words, &WordsCard::close);
    connect(m_words, &WordsCard::done, this, &TriageDesk::finishWords);
    connect(m_confirm, &WordsCard::left, this, [this] { std::exchange(m_unconfirmed, {})(); });
    connect(m_confirm, &WordsCard::done, this, [this] { std::exchange(m_confirmed, {})(); });
    connect(m_answer, &AnswerLine::left, m_answer, &AnswerLine::close);
    connect(m_answer, &AnswerLine::done, this, &TriageDesk::finishAnswer);
    connect(m_answer, &AnswerLine::fileChosen, this, &TriageDesk::readMessage);
    connect(m_toast, &Toast::acted, this, [this] { start(TriageCommand::Undo); });
    connect(m_toast, &Toast::detailsAsked, this, &TriageDesk::showDetails);
}

void TriageDesk::setActor(const Actor &actor)
{
    if (actor.person != m_actor.person)
        history().clear();
    m_actor = actor;
    showReasons();
    whenDone(m_actions.people(), this, [this](const Result<QList<PersonLine>> &people) {
        if (people)
            m_people = *people;
    });
}

void TriageDesk::start(TriageCommand command)
{
    if ((command == TriageCommand::Undo || command == TriageCommand::Redo) && !m_pane.isVisible())
        return; // nobody would see what it did
    if (command == TriageCommand::Undo)
        return m_runner->undo();
    if (command == TriageCommand::Redo)
        return m_runner->redo();
    if (!begin(targets()))
        return;
    m_asked = command;
    switch (command) {
    case TriageCommand::Limit: return askLimit();
    case TriageCommand::Snooze: return askSnooze();
    case TriageCommand::Assign: return askAssign();
    case TriageCommand::Reduce: return askAnswer(ChoiceKind::Reduce);
    case TriageCommand::Upgrade: return askAnswer(ChoiceKind::Upgrade);
    case TriageCommand::Wait: return askAnswer(ChoiceKind::Wait);
    case TriageCommand::Overage: return askAnswer(ChoiceKind::Overage);
    case TriageCommand::Dispute: return askAnswer(ChoiceKind::Dispute);
    case TriageCommand::Mine: return chooseOwner(m_actor.person);
    case TriageCommand::Repeat: return repeat();
    case TriageCommand::Wake: {
        TriageAct act;
        act.kind = TriageAct::Kind::Wake;
        return commit(act);
    }
    default: return askWords(command);
    }
}

/// Takes the rows that are meant; false where nothing can be done to them.
bool TriageDesk::begin(const QList<TriageTarget> &meant)
{
    if (!m_actor.refusal.isEmpty()) {
        m_toast->say(m_actor.refusal);
        return false;
    }
    if (meant.isEmpty())
        return false;
    closeCards();
    m_bringBack = {};
    m_recordWhenKnown = false;
    m_subject->set(meant);
    return true;
}

/// The rows that are meant; one alone with the limit that was chosen.
QList<TriageTarget> TriageDesk::targets() const
{
    QList<TriageTarget> targets = triageTargets(m_model, m_table);
    if (targets.size() == 1)
        targets.first() = m_limits->applied(targets.first());
    return targets;
}

void TriageDesk::closeCards()
{
    m_chooser->close();
    m_words->close();
    m_confirm->close();
    m_answer->close();
}

void TriageDesk::repeat()
{
    if (!m_lastAct)
        return;
    if (m_lastAct->kind != TriageAct::Kind::Record)
        return commit(*m_lastAct);
    // What another customer said is not said for this one: it is filled in, and a person records it.
    askAnswer(m_lastAct->choice.kind);
    m_answer->setWords(m_lastAct->choice.words, m_lastAct->choice.means);
}

void TriageDesk::commit(const TriageAct &act, bool waits) { commitCalls({{m_subject->limits(), act}}, waits); }

void TriageDesk::commitCalls(const QList<TriageCall> &calls, bool waits)
{
    if (m_subject->targets().size() > mostUnasked)
        confirm(calls, waits);
    else
        perform(calls, waits);
}

void TriageDesk::confirm(const QList<TriageCall> &calls, bool waits)
{
    Card *card = m_answer->isOpen() ? static_cast<Card *>(m_answer) : m_words->isOpen() ? m_words : nullptr;
    const auto accounts = int(m_subject->targets().size());
    closeCards();
    WordsCard::Ask ask;
    ask.act = confirmText(calls.first().act.kind, accounts);
    ask.heading = tr("%n account(s) are marked", nullptr, accounts);
    ask.text = tr("It is done for each of them and can be taken back.");
    m_confirm->ask(ask);
    m_confirm->open(m_anchor());
    const auto reopen = [this, card] {
        m_confirm->close();
        if (card)
            card->openAgain();
    };
    m_confirmed = [this, reopen, calls, waits] {
        reopen();
        perform(calls, waits);
    };
    m_unconfirmed = reopen;
}

void TriageDesk::perform(const QList<TriageCall> &calls, bool waits)
{
    const AccountId from = m_table.currentAccount();
    if (waits) {
        m_words->setBusy(true);
        m_answer->setBusy(true);
    } else {
        closeCards();
        // At once, so that the next key means the next row; a refusal comes back.
        advance(m_subject->limits());
    }
    m_runner->run(calls, [this, waits, from](const Result<TriageOutcome> &outcome) { finished(outcome, waits, from); });
}

void TriageDesk::finished(const Result<TriageOutcome> &outcome, bool waits, const AccountId &from)
{
    if (!outcome)
        return refuse(outcome.error(), {}, waits, from);
    if (outcome->done.isEmpty())
        return refuse(outcome->refused.isEmpty() ? Error() : outcome->refused.first().error, *outcome, waits, from);
    QList<LimitRef> acted;
    for (const TriageDone &done : outcome->done) {
        acted.append(done.limit);
        m_model.setMarked(done.limit.account, false);
    }
    if (waits) {
        closeCards();
        advance(acted);
    }
    m_lastAct = outcome->act;
    say(*outcome);
    showReasons();
}

void TriageDesk::refuse(const Error &error, const TriageOutcome &outcome, bool waits, const AccountId &from)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (waits && m_answer->isOpen())
        return m_answer->showError(error);
    if (waits && m_words->isOpen())
        return m_words->showError(error);
    m_table.setCurrentAccount(from);
    tell(outcome, outcome.refused.isEmpty() ? error.detail : refusedText(outcome));
}

void TriageDesk::advance(const QList<LimitRef> &acted)
{
    if (!m_table.currentIndex().isValid())
        return;
    for (int row = m_table.currentIndex().row(); row < m_model.rowCount(); ++row) {
        const AccountId &account = m_model.accountAt(row);
        const bool was = std::any_of(acted.begin(), acted.end(),
                                     [&](const LimitRef &limit) { return limit.account == account; });
        if (!was)
            return m_table.setCurrentAccount(account);
    }
}

QString TriageDesk::zoneOf(const TriageOutcome &outcome) const
{
    const bool ownPeriod = outcome.act.kind == TriageAct::Kind::Exempt || outcome.act.until == SnoozeUntil::CycleEnd;
    const TriageFacts *facts = m_subject->targets().isEmpty() ? nullptr : m_subject->factsOf(0);
    return ownPeriod && facts ? facts->zone : m_actor.zone;
}

void TriageDesk::say(const TriageOutcome &outcome)
{
    if (outcome.refused.isEmpty())
        return tell(outcome, doneText(outcome, m_people, zoneOf(outcome)));
    tell(outcome, partlyText(outcome));
}

void TriageDesk::tell(const TriageOutcome &outcome, const QString &text)
{
    m_told = outcome;
    const bool canUndo = !outcome.undone && !outcome.done.isEmpty();
    m_toast->say(text, canUndo ? tr("Undo") : QString(),
                 canUndo ? m_acts.keys().shown(u"edit.undo"_s) : QKeySequence(),
                 outcome.refused.size() > 1 ? tr("Details") : QString());
}

void TriageDesk::wentBack(const TriageOutcome &outcome)
{
    if (outcome.done.isEmpty())
        return tell(outcome, refusedText(outcome));
    m_bringBack = outcome.done.first().limit.account;
    if (m_model.rowOf(m_bringBack))
        m_table.setCurrentAccount(m_bringBack);
    say(outcome);
}

} // namespace headroom
