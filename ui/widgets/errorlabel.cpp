// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorlabel.h"

#include "ui/style/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace headroom {

ErrorLabel::ErrorLabel(QWidget *parent)
    : Label({}, TextSize::Body, TextTone::Plain, parent)
{
    wrapped();
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    colour();
    hide();
}

void ErrorLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorLabel::colour()
{
    const QScopedValueRollback guard(m_colouring, true);
    QPalette inked = QApplication::palette();
    inked.setColor(QPalette::WindowText, tokensOf(inked).overInk);
    setPalette(inked);
}

void ErrorLabel::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_colouring)
        colour();
}

} // namespace headroom
