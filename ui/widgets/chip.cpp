// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "models/items/wording.h"

#include "ui/style/type.h"

#include <QPainter>
#include <QPainterPath>

namespace headroom {

Chip::Chip(const QString &text, ChipLook look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, look);
}

void Chip::set(const QString &text, ChipLook look, std::optional<Glyph> glyph)
{
    m_text = text;
    m_look = look;
    m_glyph = glyph;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(font(), m_text, m_glyph.has_value()).toSize(); }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, rect(), font(), m_text, m_look, tokensOf(palette()), m_glyph);
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnvironment(Environment::Sandbox);
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(word());
    setToolTip(plainToolTip(environment == Environment::Live
                                ? tr("Connected to live billing")
                                : tr("Connected to a sandbox: nothing here concerns a real customer")));
    updateGeometry();
    update();
}

QString EnvironmentBadge::word() const
{
    return m_environment == Environment::Live ? tr("LIVE") : tr("SANDBOX");
}

QFont EnvironmentBadge::wordFont() const
{
    QFont font = textFont(this->font(), TextSize::Small, true);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

QSize EnvironmentBadge::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {metrics.horizontalAdvance(word()) + 24, std::max(24, metrics.height() + 8)};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool live = m_environment == Environment::Live;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    drawBox(painter, rect(), 4, live ? t.over : t.surface, Qt::transparent);
    if (!live) {
        painter.setClipPath(shape);
        drawHatch(painter, rect(), t.hatch, 8, 3);
        // A calm ground under the word; the pattern stays at both ends.
        painter.fillRect(rect().adjusted(9, 3, -9, -3), t.surface);
        painter.setClipping(false);
        drawBox(painter, rect(), 4, Qt::transparent, t.line);
    }
    painter.setFont(wordFont());
    painter.setPen(live ? t.onOver : t.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, word());
}

} // namespace headroom
