// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/palettedelegate.h"

#include "ui/style/controls.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QPainter>
#include <QTextLayout>

namespace headroom {
namespace {

constexpr int side = 12;
constexpr int lineGap = 8;

bool mirrored(const QStyleOptionViewItem &option) { return option.direction == Qt::RightToLeft; }

/// Takes \a width and a gap from one end of \a room and returns it.
QRect taken(QRect &room, int width, bool fromRight)
{
    width = std::min(width, room.width());
    const QRect part(fromRight ? room.right() - width + 1 : room.left(), room.top(), width, room.height());
    room.adjust(fromRight ? 0 : width + lineGap, 0, fromRight ? -width - lineGap : 0, 0);
    return part;
}

/// One line of text in \a rect with the letters at \a places bold; cut with "…" where it is too long.
void drawFound(QPainter &painter, const QRect &rect, const QFont &font, const QString &whole, const QList<int> &places,
               const QColor &ink, Qt::LayoutDirection direction)
{
    QFont bold = textFont(font, TextSize::Body, true);
    const QString text = QFontMetrics(bold).horizontalAdvance(whole) > rect.width()
        ? QFontMetrics(bold).elidedText(whole, Qt::ElideRight, rect.width())
        : whole;
    QList<QTextLayout::FormatRange> formats;
    for (const int place : places) {
        if (place >= text.size() || text[place] != whole[place])
            continue; // cut off
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true); // not by weight alone: some scripts have no bold
        formats.append({place, 1, format});
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    // The line aligns its text to its own direction; the window's decides where it stands.
    const qreal spare = std::max(0.0, rect.width() - line.naturalTextWidth());
    const bool right = direction == Qt::RightToLeft;
    const bool drawnRight = line.cursorToX(0) > rect.width() / 2.0;
    const qreal x = rect.left() + (right == drawnRight ? 0 : right ? spare : -spare);
    painter.setPen(ink);
    layout.draw(&painter, QPointF(x, rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.font, false)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto text = [&](int role) { return index.data(role).toString(); };
    const QString reason = text(ReasonRole);
    const bool possible = reason.isEmpty();
    painter->save();
    paintItemGround(*painter, option);
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    const QFont small = textFont(option.font, TextSize::Small);
    if (const QString key = text(KeyRole); !key.isEmpty() && possible) {
        const QSize size = keyCapSize(option.font, key).toSize();
        const QRect cap = taken(room, size.width(), !mirrored(option));
        drawKeyCap(*painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, size, cap), option.font, key, t.muted,
                   t.line);
    }
    if (const QString end = possible ? text(DetailRole) : reason; !end.isEmpty()) {
        painter->setFont(possible ? option.font : small);
        painter->setPen(t.muted);
        const QFontMetrics metrics = painter->fontMetrics();
        const QRect part = taken(room, std::min(metrics.horizontalAdvance(end) + 2, room.width() / 2), !mirrored(option));
        painter->drawText(part, int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                          metrics.elidedText(end, Qt::ElideRight, part.width()));
    }
    const QColor ink = possible ? t.text : t.muted;
    const QString name = text(Qt::DisplayRole);
    const QString note = text(NoteRole);
    const QFont bold = textFont(option.font, TextSize::Body, true);
    const int wanted = note.isEmpty() ? room.width() : QFontMetrics(bold).horizontalAdvance(name) + 2;
    const QRect first = taken(room, wanted, mirrored(option));
    drawFound(*painter, first, option.font, name, index.data(PlacesRole).value<QList<int>>(), ink, option.direction);
    if (!note.isEmpty() && room.width() > 24)
        drawFound(*painter, room, option.font, note, index.data(NotePlacesRole).value<QList<int>>(), t.muted,
                  option.direction);
    painter->restore();
}

} // namespace headroom
