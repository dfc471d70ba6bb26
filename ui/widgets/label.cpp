// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "models/items/wording.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

namespace headroom {

Label::Label(const QString &text, TextSize size, TextTone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_size(size)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTone(tone);
}

void Label::setTone(TextTone tone)
{
    m_tone = tone;
    setForegroundRole(tone == TextTone::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    applyFont();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && !m_applying)
        applyFont();
    QLabel::changeEvent(event);
}

void Label::applyFont()
{
    const QScopedValueRollback guard(m_applying, true);
    setFont(textFont(QApplication::font(), m_size, m_tone == TextTone::Strong));
}

QSize ElidedLabel::minimumSizeHint() const { return {24, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(plainToolTip(shown == text() ? QString() : text()));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(),
                     int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     shown);
}

} // namespace headroom
