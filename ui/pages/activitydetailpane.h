// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/audit.h"
#include "models/items/activitywording.h"

#include <QWidget>

#include <functional>

class QScrollArea;

namespace headroom {

class ActivityActions;
class FactList;
class KeyButton;
class Label;
struct Fact;

/// Everything about one entry of the activity, as facts: whose, which limit, before and after, who said it in which
/// words with which evidence, when it was recorded, and whether the audit still holds it.
class ActivityDetailPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityDetailPane(ActivityActions &actions, QWidget *parent = nullptr);

    void showEntry(const ActivityEntry &entry, const ActivityWording &wording);
    void showNothing();
    /// What the newest check of the audit found; empty = none has ended yet.
    void setVerdict(const std::optional<AuditVerdict> &verdict);
    /// Why nobody can record answers here, in one sentence; empty = they can.
    void setRefusal(const QString &refusal);
    /// Which choice the window's Undo would take back now; asked anew with each call.
    void setUndo(std::function<bool(const ChoiceId &)> wouldUndo);
    /// Asks for the account of the entry shown, where it has one.
    void openAccount();
    [[nodiscard]] QString noAccountReason() const;
    /// Asks for another answer, where the entry shown is one that stands and may be changed.
    void changeAnswer();
    /// Why there is no answer to change, or why it cannot be, in one sentence; empty = it can.
    [[nodiscard]] QString noChangeReason() const;
    /// Shows a way back to the list, where the pane is a page of its own.
    void setBackShown(bool shown);

signals:
    void accountAsked(const headroom::AccountId &account);
    void backAsked();
    void actsChanged(); ///< other reasons may be in force
    /// Another answer about a limit is to be recorded, beginning with the one that stands.
    void changeAsked(const headroom::LimitRef &limit, headroom::ChoiceKind kind);
    /// The choice that Undo would take back is to be taken back.
    void undoAsked(const headroom::AccountId &account);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const ActivityWording &wording);
    void fillChoice(QList<Fact> &facts, const ActivityWording &wording) const;
    void showChain();
    void showActs();
    [[nodiscard]] const Choice *standingChoice() const;
    void follow(const QString &link);
    void openEvidence();
    void keepMessage(const Evidence &evidence);

    ActivityActions &m_actions;
    std::optional<ActivityEntry> m_entry;
    std::optional<ActivityDetail> m_detail;
    std::optional<AuditVerdict> m_verdict;
    ActivityWording m_wording;
    KeyButton *m_back;
    Label *m_title;
    FactList *m_facts;
    QWidget *m_rule;
    Label *m_chain;
    Label *m_problem;
    QString m_refusal;
    KeyButton *m_undo;
    KeyButton *m_change;
    std::function<bool(const ChoiceId &)> m_wouldUndo = [](const ChoiceId &) { return false; };
    QScrollArea *m_scroll;
};

} // namespace headroom
