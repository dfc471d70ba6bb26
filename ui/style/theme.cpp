// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

Theme::Theme(QApplication &application)
    : m_application(application)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QFont desktop = QApplication::font();
    QApplication::setStyle(new Style(QStyleFactory::create(u"Fusion"_s)));
    QApplication::setFont(bodyFont(desktop, screen ? screen->logicalDotsPerInchY() : 96.0));
    apply();
    m_application.installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_choice == ThemeChoice::System)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    switch (m_choice) {
    case ThemeChoice::System:
        // Without a palette of ours the application shows the desktop's, whose ground tells light from dark.
        QApplication::setPalette(QPalette());
        m_dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        break;
    case ThemeChoice::Light: m_dark = false; break;
    case ThemeChoice::Dark: m_dark = true; break;
    }
    QApplication::setPalette(paletteOf(m_dark ? darkTokens() : lightTokens()));
}

} // namespace headroom
