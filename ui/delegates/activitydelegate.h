// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QStyledItemDelegate>

namespace headroom {

enum class ActivityKind;

/// The picture of a kind of entry.
[[nodiscard]] Glyph activityGlyph(ActivityKind kind);

/// One line of the activity: when, what with its picture, the account bold, the words, who.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setHoveredRow(int row) { m_hoveredRow = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_hoveredRow = -1;
};

} // namespace headroom
