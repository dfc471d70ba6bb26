// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railbutton.h"

#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QPainter>

namespace headroom {

RailButton::RailButton(const QString &text, Glyph glyph, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics small(textFont(font(), TextSize::Small, true));
    return {std::max(60, small.horizontalAdvance(text()) + 8), 36 + small.height()};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    if (isChecked() || underMouse())
        drawBox(painter, rect(), 8, isChecked() ? t.selection : t.hover, Qt::transparent);
    const QColor ink = isChecked() ? t.accent : t.muted;
    painter.drawPixmap(QPoint((width() - 20) / 2, 8), glyphPixmap(m_glyph, ink, 20, devicePixelRatioF()));
    painter.setFont(textFont(font(), TextSize::Small, isChecked()));
    painter.setPen(ink);
    painter.drawText(QRect(0, 30, width(), height() - 32), Qt::AlignHCenter | Qt::AlignTop, text());
    if (hasFocus())
        drawFocusRing(painter, rect(), 8, t);
}

} // namespace headroom
