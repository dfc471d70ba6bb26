// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace headroom {

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its style, palette and font, and keeps them in step with the choice and, where
/// that is System, with the desktop. One an application, made before the first window.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    /// Applies at once; every widget sees QEvent::PaletteChange.
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace headroom
