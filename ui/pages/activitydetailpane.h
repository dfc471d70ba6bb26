// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/audit.h"
#include "models/items/activitywording.h"

#include <QWidget>

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
    /// Shows a way back to the list, where the pane is a page of its own.
    void setBackShown(bool shown);

signals:
    void accountAsked(const headroom::AccountId &account);
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const ActivityWording &wording);
    void fillChoice(QList<Fact> &facts, const ActivityWording &wording) const;
    void showChain();
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
    QScrollArea *m_scroll;
};

} // namespace headroom
