// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// A line of the palette: its text with the letters that were found, a note beside it, and at the end a key
/// cap or a count. What cannot be done is faint, with its reason in the key's place.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        NoteRole = Qt::UserRole, ///< QString
        DetailRole, ///< QString
        KeyRole, ///< QString
        ReasonRole, ///< QString
        PlacesRole, ///< QList<int>, letters found in the text
        NotePlacesRole, ///< QList<int>
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace headroom
