// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "models/items/wording.h"
#include "ui/keys/actlist.h"
#include "ui/style/paint.h"
#include "ui/style/type.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace headroom {
namespace {

constexpr int partGap = 8;
constexpr int buttonGlyph = 16;

QString bare(QString text) { return text.remove(QLatin1Char('&')); }

} // namespace

KeyButton::KeyButton(const QString &text, const QKeySequence &shown, QWidget *parent)
    : QPushButton(text, parent)
    , m_shown(shown)
{
    setAccessibleName(bare(text));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    setProperty("primary", primary);
    update();
}

void KeyButton::setQuiet(bool quiet)
{
    setProperty("quiet", quiet);
    update();
}

void KeyButton::setStrong()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
}

void KeyButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void KeyButton::setSmall()
{
    m_small = true;
    updateGeometry();
}

void KeyButton::setIconOnly()
{
    m_iconOnly = true;
    showTip();
    updateGeometry();
}

void KeyButton::setCapOnly()
{
    m_capOnly = true;
    setQuiet(true);
    showTip();
    updateGeometry();
}

void KeyButton::setShown(const QKeySequence &shown)
{
    m_shown = shown;
    if (m_iconOnly || m_capOnly)
        showTip();
    updateGeometry();
    update();
}

void KeyButton::showTip()
{
    setToolTip(plainToolTip(m_shown.isEmpty() ? bare(text()) : QStringLiteral("%1 (%2)").arg(bare(text()), keyText())));
}

QString KeyButton::keyText() const { return keyName(m_shown); }

QSize KeyButton::sizeHint() const
{
    if (m_capOnly)
        return {int(keyCapSize(font(), keyText()).width()) + 8, controlHeight(font()) - 6};
    int width = m_iconOnly || m_small ? 16 : 24;
    if (m_glyph)
        width += buttonGlyph + (m_iconOnly ? 0 : partGap);
    if (!m_iconOnly)
        width += fontMetrics().horizontalAdvance(bare(text()));
    if (!m_shown.isEmpty() && !m_iconOnly)
        width += partGap + int(keyCapSize(font(), keyText()).width());
    return {width, controlHeight(font()) - (m_small ? 6 : 0)};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const Tokens &t = tokensOf(palette());
    const QColor ink = !isEnabled() ? t.faint : m_primary ? t.onAccent : isChecked() ? t.accent : t.text;
    const QColor capInk = !isEnabled() ? t.faint : m_primary ? t.onAccent : t.muted;
    if (m_capOnly) {
        const QSize size = keyCapSize(font(), keyText()).toSize();
        return drawKeyCap(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect()), font(), keyText(),
                          capInk, t.line);
    }
    int x = m_iconOnly ? (width() - buttonGlyph) / 2 : m_small ? 8 : 12;
    const auto place = [&](int width_, int height_) {
        const QRect rect(x, (height() - height_) / 2, width_, height_);
        x += width_ + partGap;
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (m_glyph) {
        const QPixmap picture = glyphPixmap(*m_glyph, ink, buttonGlyph, devicePixelRatioF());
        painter.drawPixmap(place(buttonGlyph, buttonGlyph).topLeft(), picture);
    }
    if (m_iconOnly)
        return;
    painter.setPen(ink);
    followText(painter, text());
    const QRect textRect = place(fontMetrics().horizontalAdvance(bare(text())), height());
    painter.drawText(textRect.adjusted(-1, 0, 1, 0),
                     Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
    if (!m_shown.isEmpty()) {
        const QSize cap = keyCapSize(font(), keyText()).toSize();
        drawKeyCap(painter, place(cap.width(), cap.height()), font(), keyText(), capInk,
                   m_primary && isEnabled() ? t.onAccent : t.line);
    }
}

} // namespace headroom
