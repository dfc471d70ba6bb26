// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace headroom {
namespace {

constexpr qreal corner = 6;

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QColor inkOf(const QStyleOption &option)
{
    return option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                QPalette::ButtonText);
}

} // namespace

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool primary = widget && widget->property("primary").toBool();
    const bool quiet = widget && widget->property("quiet").toBool();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    QColor fill = t.surface;
    QColor outline = t.line;
    if (primary && enabled) {
        fill = down ? t.accent.darker(115) : hovered ? t.accent.lighter(108) : t.accent;
        outline = fill;
    } else if (on) {
        fill = t.selection;
        outline = t.accent;
    } else if (down || hovered) {
        fill = down ? t.lineSoft : t.hover;
    }
    if (quiet) {
        outline = Qt::transparent;
        fill = on ? t.selection : down || hovered ? t.lineSoft : QColor(Qt::transparent);
    }
    drawBox(painter, option.rect, corner, fill, outline);
    if (has(option, QStyle::State_HasFocus)) {
        const QRectF ring = primary ? QRectF(option.rect).adjusted(2, 2, -2, -2) : QRectF(option.rect);
        Tokens inner = t;
        inner.accent = primary ? t.onAccent : t.accent;
        drawFocusRing(painter, ring, primary ? 4 : corner, inner);
    }
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool tinted = widget && widget->property("tinted").toBool();
    const bool refused = widget && widget->property("refused").toBool();
    const QColor ground = enabled && !tinted ? t.surface : t.window;
    drawBox(painter, option.rect, corner, refused ? t.overTint : ground, refused ? t.over : t.line);
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, corner, t);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option.rect.x() + 1, option.rect.y() + 1, 14, 14);
    const QColor ground = (on || partly) && enabled ? t.accent : t.surface;
    drawBox(painter, box, 3, ground, (on || partly) && enabled ? t.accent : t.faint);
    if (on) {
        const QPixmap mark = glyphPixmap(Glyph::Check, enabled ? t.onAccent : t.faint, 12,
                                         painter.device()->devicePixelRatioF());
        painter.drawPixmap(box.topLeft() + QPointF(1, 1), mark);
    } else if (partly) {
        painter.fillRect(box.adjusted(3, 6, -3, -6), t.onAccent);
    }
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const QRectF box(option.rect.x() + 1, option.rect.y() + 1, 14, 14);
    drawBox(painter, box, 7, t.surface, on ? t.accent : t.faint);
    if (on)
        drawBox(painter, box.adjusted(4, 4, -4, -4), 3, t.accent, Qt::transparent);
}

void paintItemGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &t = tokensOf(option.palette);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, t.selection);
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.hover);
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? t.hover : t.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.save();
    painter.setFont(textFont(option.fontMetrics.height() > 0 ? painter.font() : QFont(), TextSize::Small));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int mark = sorted ? 14 : 0;
    const QFontMetrics metrics(painter.font());
    const QRect inner = option.rect.adjusted(8, 0, -8, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const bool right = alignment.testFlag(Qt::AlignRight);
    const int width = std::min(metrics.horizontalAdvance(option.text), inner.width() - mark);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, inner.width() - mark + 1);
    const int x = right ? inner.right() + 1 - width - mark : inner.left();
    painter.setPen(sorted ? t.text : t.muted);
    painter.drawText(QRect(x, inner.top(), width + 1, inner.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text);
    if (sorted) {
        const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
        const QPixmap arrow = glyphPixmap(up ? Glyph::ChevronDown : Glyph::ChevronUp, t.text, 12,
                                          painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(x + width + 2, inner.center().y() - 5), arrow);
    }
    painter.restore();
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.surface);
    const bool active = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (active)
        drawBox(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), 4, t.selection, Qt::transparent);
    painter.save();
    painter.setPen(has(option, QStyle::State_Enabled) ? t.text : t.faint);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), t.lineSoft);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        drawBox(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), 4, t.selection, Qt::transparent);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    QRect inner = option.rect.adjusted(12, 0, -12, 0);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        const QPixmap mark =
            glyphPixmap(Glyph::Check, enabled ? t.text : t.faint, 14, painter.device()->devicePixelRatioF());
        const int x = rightToLeft ? inner.right() - 14 : inner.left();
        painter.drawPixmap(QPoint(x, inner.center().y() - 6), mark);
    }
    inner.adjust(rightToLeft ? 0 : 22, 0, rightToLeft ? -22 : 0, 0);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter.save();
    painter.setPen(enabled ? t.text : t.faint);
    const Qt::Alignment lead = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trail = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter.drawText(inner, int(lead) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? option.text : option.text.left(tab));
    painter.setPen(t.muted);
    if (tab >= 0)
        painter.drawText(inner, int(trail) | Qt::TextSingleLine, option.text.mid(tab + 1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        painter.drawText(inner, int(trail) | Qt::TextSingleLine,
                         rightToLeft ? QStringLiteral("‹") : QStringLiteral("›"));
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Tokens &t = tokensOf(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool hovered = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal inset = hovered ? 1.5 : 2.5;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF bar = horizontal ? QRectF(handle).adjusted(2, inset, -2, -inset)
                                  : QRectF(handle).adjusted(inset, 2, -inset, -2);
    QColor color = hovered ? t.faint : t.line;
    drawBox(painter, bar, std::min(bar.width(), bar.height()) / 2, color, Qt::transparent);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens &t = tokensOf(option.palette);
    QRectF groove(option.rect.x(), option.rect.center().y() - 2.5, option.rect.width(), 6);
    drawBox(painter, groove, 3, t.lineSoft, Qt::transparent);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0)
        return;
    const qreal share = qreal(option.progress - option.minimum) / qreal(span);
    const qreal width = groove.width() * std::clamp(share, 0.0, 1.0);
    if (option.direction == Qt::RightToLeft)
        groove.setLeft(groove.right() - width);
    else
        groove.setWidth(width);
    drawBox(painter, groove, 3, t.accent, Qt::transparent);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    paintField(painter, option, nullptr);
    const QPixmap arrow =
        glyphPixmap(Glyph::ChevronDown, inkOf(option), 14, painter.device()->devicePixelRatioF());
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int x = rightToLeft ? option.rect.left() + 9 : option.rect.right() - 22;
    painter.drawPixmap(QPoint(x, option.rect.center().y() - 6), arrow);
}

void paintTip(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.text);
}

} // namespace headroom
