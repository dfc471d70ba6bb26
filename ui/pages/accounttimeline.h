// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/services/accountdetail.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace headroom {

class ActivityActions;
class FactList;
class KeyButton;
class Label;

/// What happened to one account, newest last, by kind, and a line to keep an internal note in.
class AccountTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountTimeline(QWidget *parent = nullptr);

    void setAccount(const AccountDetail &account);
    /// Without it, no note can be kept.
    void setActions(ActivityActions *actions);

signals:
    /// What is older than the timeline holds is asked for.
    void activityAsked(const headroom::AccountId &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addNote();
    [[nodiscard]] QList<ActivityEntry> shown() const;

    ActivityActions *m_actions = nullptr;
    AccountDetail m_account;
    bool m_all = false; ///< all entries, not only the newest
    QComboBox *m_kinds;
    FactList *m_lines;
    KeyButton *m_older;
    KeyButton *m_elsewhere; ///< the way to entries older than those that are held here
    QWidget *m_noteLine;
    QLineEdit *m_note;
    KeyButton *m_add;
    Label *m_problem;
};

} // namespace headroom
