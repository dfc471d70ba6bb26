// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/triagerunner.h"
#include "ui/triage/triagetargets.h"
#include "ui/windowstate.h"

#include <functional>

class QSettings;

namespace headroom {

class Acts;
class AnswerLine;
class Chooser;
class LimitChoice;
class Toast;
class WordsCard;

/// What a person can ask for in the queue or in an account.
enum class TriageCommand {
    Limit,
    Snooze,
    Wake,
    Assign,
    Mine,
    Reduce,
    Upgrade,
    Wait,
    Overage,
    Dispute,
    Flag,
    Exempt,
    Close,
    Note,
    Repeat,
    Undo,
    Redo,
};

/// Triage by keyboard (DESIGN §7): asks in place for what an act needs, does it on the marked rows, else the
/// current one, goes on to the next row, says what was done and takes it back. All keys end in start(). GUI
/// thread.
class TriageDesk final : public QObject
{
    Q_OBJECT
public:
    /// \a pane is what its cards float over; \a anchor is where the row acted on is in it.
    TriageDesk(QueueModel &model, WindowActions &actions, QueueTableView &table, QWidget &pane,
               std::function<QRect()> anchor, Acts &acts, QSettings &memory);

    void setActor(const Actor &actor);
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    void setNow(qint64 nowMs) { m_nowMs = nowMs; }
    void start(TriageCommand command);
    /// Asks for another answer about \a limit, beginning with \a kind, once its account, the current row, is in view.
    void answerAgain(const LimitRef &limit, ChoiceKind kind);
    [[nodiscard]] TriageHistory &history() { return m_runner->history(); }

    /// The limit of the account in view that acts are about.
    [[nodiscard]] LimitChoice &limits() const { return *m_limits; }
    [[nodiscard]] Chooser &chooser() const { return *m_chooser; }
    [[nodiscard]] WordsCard &words() const { return *m_words; }
    [[nodiscard]] WordsCard &confirmation() const { return *m_confirm; }
    [[nodiscard]] AnswerLine &answer() const { return *m_answer; }
    [[nodiscard]] Toast &toast() const { return *m_toast; }

private:
    void connectCards();
    void bindActs();
    void showReasons();
    void showNames();
    bool begin(const QList<TriageTarget> &meant);
    [[nodiscard]] QList<TriageTarget> targets() const;
    void askLimit();
    void askSnooze();
    void showSnoozeTimes();
    void askAssign();
    void askAnswer(ChoiceKind kind);
    void askWords(TriageCommand command);
    void chooseSnooze(const QString &id, const QString &words);
    void chooseOwner(const QString &id);
    void finishWords();
    void finishAnswer();
    void readMessage(const QString &path);
    void repeat();
    void knownFacts();
    void wentBack(const TriageOutcome &outcome);
    void showDetails();

    /// Does \a act on the subject; from a card that stays open until it is done, where \a waits.
    void commit(const TriageAct &act, bool waits = false);
    void commitCalls(const QList<TriageCall> &calls, bool waits);
    void confirm(const QList<TriageCall> &calls, bool waits);
    void perform(const QList<TriageCall> &calls, bool waits);
    void finished(const Result<TriageOutcome> &outcome, bool waits, const AccountId &from);
    void refuse(const Error &error, const TriageOutcome &outcome, bool waits, const AccountId &from);
    void advance(const QList<LimitRef> &acted);
    void closeCards();
    void say(const TriageOutcome &outcome);
    void tell(const TriageOutcome &outcome, const QString &text);
    [[nodiscard]] QString zoneOf(const TriageOutcome &outcome) const;
    [[nodiscard]] QString per() const;

    QueueModel &m_model;
    WindowActions &m_actions;
    QueueTableView &m_table;
    QWidget &m_pane;
    std::function<QRect()> m_anchor;
    Acts &m_acts;
    QSettings &m_memory;
    TriageSubject *m_subject;
    LimitChoice *m_limits;
    TriageRunner *m_runner;
    Chooser *m_chooser;
    WordsCard *m_words;
    WordsCard *m_confirm;
    AnswerLine *m_answer;
    Toast *m_toast;
    Actor m_actor;
    qint64 m_nowMs = 0;
    QList<PersonLine> m_people;
    TriageCommand m_asked = TriageCommand::Snooze; ///< what the open card asks for
    std::function<void()> m_confirmed; ///< what saying yes to many accounts does
    std::function<void()> m_unconfirmed; ///< what leaving that goes back to
    bool m_recordWhenKnown = false; ///< asked for before the facts had come
    std::optional<TriageAct> m_lastAct;
    AccountId m_bringBack; ///< becomes current when its row is in view again
    TriageOutcome m_told; ///< what the toast's details are of
};

} // namespace headroom
