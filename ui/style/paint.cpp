// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include "ui/style/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace headroom {
namespace {

struct ChipInks
{
    QColor fill;
    QColor ink;
    QColor outline;
};

ChipInks inksOf(ChipLook look, const Tokens &t)
{
    switch (look) {
    case ChipLook::Neutral: return {t.neutralTint, t.muted, Qt::transparent};
    case ChipLook::Watch: return {t.watchTint, t.watchInk, Qt::transparent};
    case ChipLook::Approaching: return {t.approachingTint, t.approachingInk, Qt::transparent};
    case ChipLook::Critical: return {Qt::transparent, t.overInk, t.over};
    case ChipLook::Over: return {t.over, t.onOver, Qt::transparent};
    case ChipLook::Ok: return {t.okTint, t.okInk, Qt::transparent};
    }
    return {};
}

constexpr qreal chipGlyph = 12;

} // namespace

ChipLook chipLook(Band band)
{
    switch (band) {
    case Band::Over: return ChipLook::Over;
    case Band::Critical: return ChipLook::Critical;
    case Band::Approaching: return ChipLook::Approaching;
    case Band::Watch: return ChipLook::Watch;
    case Band::Blocked:
    case Band::Ok: return ChipLook::Neutral;
    }
    return ChipLook::Neutral;
}

void drawHatch(QPainter &painter, const QRectF &area, const QColor &color, qreal pitch, qreal width)
{
    if (area.isEmpty())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    const qreal height = area.height();
    const qreal first = area.left() - height;
    for (int line = 0; first + line * pitch < area.right() + pitch; ++line) {
        const qreal x = first + line * pitch;
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + height, area.top()));
    }
    painter.restore();
}

QSizeF chipSize(const QFont &body, const QString &text, bool withGlyph)
{
    const QFontMetricsF metrics(textFont(body, TextSize::Small, true));
    const qreal height = std::max(20.0, metrics.height() + 4);
    return {std::ceil(metrics.horizontalAdvance(text)) + 15 + (withGlyph ? chipGlyph + 5 : 0), height};
}

void drawChip(QPainter &painter, const QRectF &rect, const QFont &body, const QString &text, ChipLook look,
              const Tokens &tokens, std::optional<Glyph> glyph)
{
    const ChipInks inks = inksOf(look, tokens);
    const qreal radius = rect.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect, radius, inks.fill, inks.outline);
    if (look == ChipLook::Over) {
        QPainterPath shape;
        shape.addRoundedRect(rect, radius, radius);
        painter.setClipPath(shape);
        QColor hatch = inks.ink;
        hatch.setAlpha(46);
        drawHatch(painter, rect, hatch, 5, 1.2);
        painter.setClipping(false);
    }
    QRectF inner = rect.adjusted(7, 0, -7, 0);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (glyph) {
        const QPixmap picture =
            glyphPixmap(*glyph, inks.ink, int(chipGlyph), painter.device()->devicePixelRatioF());
        const qreal x = mirrored ? inner.right() - chipGlyph : inner.left();
        painter.drawPixmap(QPointF(x, rect.center().y() - chipGlyph / 2), picture);
        inner.adjust(mirrored ? 0 : chipGlyph + 5, 0, mirrored ? -chipGlyph - 5 : 0, 0);
    }
    painter.setFont(textFont(body, TextSize::Small, look == ChipLook::Over));
    painter.setPen(inks.ink);
    followText(painter, text);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QSizeF keyCapSize(const QFont &body, const QString &key)
{
    const QFontMetricsF metrics(textFont(body, TextSize::Small));
    return {std::max(18.0, std::ceil(metrics.horizontalAdvance(key)) + 12), metrics.height() + 3};
}

void drawKeyCap(QPainter &painter, const QRectF &rect, const QFont &body, const QString &key,
                const QColor &ink, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect, 4, Qt::transparent, outline);
    painter.setFont(textFont(body, TextSize::Small));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
}

void drawShadow(QPainter &painter, const QRectF &rect, qreal radius)
{
    constexpr int reach = 12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int step = reach; step > 0; step -= 2) {
        // Many faint sheets, one upon the other: darkest at the edge.
        painter.setBrush(QColor::fromRgb(0, 0, 0, 9));
        painter.drawRoundedRect(rect.adjusted(-step, -step + 4, step, step), radius + step, radius + step);
    }
    painter.restore();
}

void followText(QPainter &painter, const QString &text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &box, qreal radius, int reach, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = tokens.shadow;
    const int darkest = ink.alpha();
    // Many thin layers, each a little smaller and moved down: a soft edge that is darker below.
    for (int step = reach; step > 0; step -= 2) {
        ink.setAlpha(std::max(1, darkest * (reach - step + 2) / (reach * 6)));
        painter.setBrush(ink);
        painter.drawRoundedRect(box.adjusted(-step, -step + 4, step, step).translated(0, 2), radius + step, radius + step);
    }
    painter.restore();
}

void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    const bool outlined = outline.alpha() > 0;
    painter.setPen(outlined ? QPen(outline, 1) : QPen(Qt::NoPen));
    const QRectF box = outlined ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

} // namespace headroom
