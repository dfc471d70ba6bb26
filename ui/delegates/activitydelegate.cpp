// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/activitydelegate.h"

#include "models/items/activitymodel.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QPainter>

namespace headroom {
namespace {

constexpr int cellPadding = 8;
constexpr int glyphSize = 16;

} // namespace

Glyph activityGlyph(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Case: return Glyph::Queue;
    case ActivityKind::Choice: return Glyph::Check;
    case ActivityKind::FollowUp: return Glyph::FollowUp;
    case ActivityKind::Snooze: return Glyph::Clock;
    case ActivityKind::Note: return Glyph::Page;
    case ActivityKind::Flag: return Glyph::Flag;
    case ActivityKind::Plan: return Glyph::Plan;
    case ActivityKind::Sync: return Glyph::Sync;
    case ActivityKind::Audit: return Glyph::Lock;
    }
    Q_UNREACHABLE();
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.lineSoft);
    if (selected && index.column() == ActivityColumns::When) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          option.state.testFlag(QStyle::State_Active) ? t.accent : t.faint);
    }
    QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const bool muted = index.column() == ActivityColumns::When || index.column() == ActivityColumns::By;
    painter->setPen(muted ? t.muted : t.text);
    painter->setFont(textFont(option.font, TextSize::Body, index.column() == ActivityColumns::Account));
    if (index.column() == ActivityColumns::What) {
        const auto kind = ActivityKind(index.data(ActivityModel::KindRole).toInt());
        const QPixmap picture = glyphPixmap(activityGlyph(kind), t.muted, glyphSize, painter->device()->devicePixelRatioF());
        const QRect at = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             QSize(glyphSize, glyphSize), inner);
        painter->drawPixmap(at, picture);
        const bool mirrored = option.direction == Qt::RightToLeft;
        inner.adjust(mirrored ? 0 : glyphSize + 6, 0, mirrored ? -(glyphSize + 6) : 0, 0);
    }
    const QString text = index.data().toString().simplified();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    followText(*painter, text);
    painter->drawText(inner, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace headroom
