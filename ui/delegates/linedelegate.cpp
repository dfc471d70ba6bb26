// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/linedelegate.h"

#include "ui/style/controls.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QPainter>

namespace headroom {

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    paintItemGround(*painter, option);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.lineSoft);
    const QRect inner = option.rect.adjusted(8, 0, -8, -1);
    const QString text = index.data().toString().simplified();
    const QVariant look = index.data(LookRole);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem mark(option);
        mark.rect =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(16, 16), inner);
        mark.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        mark.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsEnabled));
        paintCheckBox(*painter, mark);
    } else if (look.isValid()) {
        const QSize size = chipSize(option.font, text, false).toSize();
        const QRect chip =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inner);
        drawChip(*painter, chip, option.font, text, ChipLook(look.toInt()), t);
    } else {
        const bool strong = index.data(StrongRole).toBool();
        painter->setFont(textFont(option.font, TextSize::Body, strong));
        painter->setPen(index.data(MutedRole).toBool() ? t.muted : t.text);
        const auto wanted = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const Qt::Alignment alignment = wanted ? wanted : Qt::AlignLeading | Qt::AlignVCenter;
        painter->drawText(inner,
                          int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4, t);
    painter->restore();
}

} // namespace headroom
