// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"
#include "ui/windowstate.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace headroom {

class AccountPane;
class Acts;
class MessageBar;
class SavedViews;
class QueueTableView;
class SideList;
class StatePane;
class TriageDesk;
class WindowActions;

/// The Queue area: views at the side, the ranked table, and the account of the current row below it, or as
/// a second page where the window is narrow.
class QueuePage final : public QWidget
{
    Q_OBJECT
public:
    QueuePage(QueueModel &model, WindowActions &actions, Acts &acts, QSettings &memory,
              QWidget *parent = nullptr);

    [[nodiscard]] QueueTableView &table() const { return *m_table; }
    [[nodiscard]] AccountPane &pane() const { return *m_pane; }
    [[nodiscard]] TriageDesk &desk() const { return *m_desk; }
    [[nodiscard]] SavedViews &savedViews() const { return *m_saved; }
    void setView(QueueView view);
    void setFilter(const QString &text);
    void setFreshness(const Freshness &freshness);
    void setSyncState(const SyncState &state);
    /// Reads the current account again, because its data may have changed.
    void refreshAccount();
    /// Makes \a account current, leaving the view and the filter where they do not show it. False where no
    /// such account is known.
    bool showAccount(const AccountId &account);
    /// Opens the account of the current row and gives it the focus.
    void openAccount();
    /// Closes the second page, or gives the focus back to the table.
    void backToList();
    /// Shows or hides the account below the table.
    void peek();
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);

signals:
    /// "14 in view, 1 marked".
    void rowsTextChanged(const QString &text);
    void filterEmptied(); ///< the page emptied the filter itself

private:
    void build(QSettings &memory);
    void bindActs();
    void fillViews();
    void showRows();
    void showProblem();
    void request();
    void actOnState();
    void keepRow();
    [[nodiscard]] QRect actAnchor() const;

    QueueModel &m_model;
    WindowActions &m_actions;
    Acts &m_acts;
    QSettings &m_memory;
    SideList *m_views;
    SavedViews *m_saved;
    MessageBar *m_message;
    QueueTableView *m_table;
    StatePane *m_state;
    QStackedWidget *m_tableStack;
    AccountPane *m_pane;
    QSplitter *m_columns; ///< side list | work
    QSplitter *m_rows; ///< table over account
    QStackedWidget *m_pages; ///< list, account
    TriageDesk *m_desk;
    int m_row = 0; ///< where the current row was last
    QTimer m_settle; ///< the account is read after the row has been current for a moment
    AccountId m_asked;
    Freshness m_freshness;
    SyncState m_sync;
    bool m_narrow = false;
    bool m_paneWanted = true; ///< Space shows and hides the account below the table
};

} // namespace headroom
