// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// Paints a row of the queue, each cell in one pass over its QueueRow: mark, name, bar with number and
/// word, sparkline, quiet second words; hairline below, a bar at the selected row's start.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the pointer; -1 = none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// The logical column that is shown first: it carries the selection's bar.
    void setFirstColumn(int column) { m_firstColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_hoveredRow = -1;
    int m_firstColumn = 0;
};

} // namespace headroom
