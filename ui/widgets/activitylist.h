// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activitymodel.h"

#include <QTableView>

namespace headroom {

class ActivityDelegate;

/// The activity as a table for the keyboard: J/K and the arrows move, Enter opens, Escape leaves. What is shown
/// stays in its place when something new comes in at the top.
class ActivityListView final : public QTableView
{
    Q_OBJECT
public:
    explicit ActivityListView(ActivityModel &model, QWidget *parent = nullptr);

    /// The current row; -1 = none.
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setCurrentRow(int row);
    /// By \a rows, no further than the ends.
    void moveBy(int rows);

signals:
    void currentRowMoved();
    void opened(); ///< double click

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are keys here

private:
    void fitColumns();
    void hover(int row);

    ActivityModel &m_model;
    ActivityDelegate *m_delegate;
};

} // namespace headroom
