// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// Rows of the small tables (people, sources, runs, usage by day): hairline below, quiet second columns,
/// states as chips.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        LookRole = Qt::UserRole + 10, ///< int of a ChipLook: draws the text as a chip
        StrongRole, ///< bool: bold
        MutedRole, ///< bool: muted
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace headroom
