// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"

#include <QTableView>

class QMenu;
class QSettings;

namespace headroom {

class QueueDelegate;

/// The queue as a table for the keyboard: the arrows move; every other key is an act of ui/keys. Columns are chosen in the header's menu, sized, and remembered; when it narrows, whole columns
/// leave (Owner, Projected, 14 days, then Data and Plan). Selection and scroll survive a refresh.
class QueueTableView final : public QTableView
{
    Q_OBJECT
public:
    QueueTableView(QueueModel &model, QSettings &memory, QWidget *parent = nullptr);

    void setCompact(bool compact);
    /// The current row's account; empty where there is none.
    [[nodiscard]] AccountId currentAccount() const;
    void setCurrentAccount(const AccountId &account);
    /// Takes the focus and makes a row current, so that screen readers read it out.
    void enter();
    /// Marked rows, else the current one, as lines of tab-separated cells under a heading line.
    [[nodiscard]] QString copyText() const;
    void markAll();
    /// Marks the current row, or takes its mark away.
    void toggleMark();
    /// Makes the row \a rows further down current, as far as there are rows.
    void moveBy(int rows);
    /// Columns a person wants; narrowness may hide some of them for a while.
    [[nodiscard]] bool isWanted(QueueTable::Column column) const { return m_wanted[size_t(column)]; }
    void setWanted(QueueTable::Column column, bool wanted);
    /// Fills \a menu with the columns to choose from.
    void fillColumnMenu(QMenu &menu);

signals:
    void currentAccountChanged(const headroom::AccountId &account);
    void opened(); ///< double click

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are keys here

private:
    void makeHeader();
    void fitColumns();
    void showColumnMenu(const QPoint &at);
    void hover(int row);
    [[nodiscard]] int wantedWidth(QueueTable::Column column) const;
    [[nodiscard]] QString lineOf(int row) const;

    QueueModel &m_model;
    QSettings &m_memory;
    QueueDelegate *m_delegate;
    std::array<bool, QueueTable::columnTotal> m_wanted{};
    std::array<int, QueueTable::columnTotal> m_width{}; ///< chosen by hand; 0 = as wide as needed
    bool m_fitting = false;
};

} // namespace headroom
