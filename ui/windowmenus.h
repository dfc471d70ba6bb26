// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/acts.h"
#include "ui/style/theme.h"

class QMenu;
class QSettings;

namespace headroom {

class MainWindow;

/// The menu bar: every act of the window by name, with its key. Nothing is listed that does nothing; what
/// cannot be done now says why as tool tip and in the status line.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    WindowMenus(MainWindow &window, Acts &acts, Theme &theme, QSettings &memory);

    /// False during the first run: the acts on the queue are not offered.
    void setWorking(bool working);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMenu *addMenu(const QString &title);
    /// Adds the acts of \a ids to \a menu; an empty id is a separator.
    void put(QMenu *menu, const QStringList &ids);
    void makeMenus();
    void makeView();
    void bindWindow();
    void bindViews();
    void bindThemes();
    void showTaughtKeys();
    void showKeys();
    void showAbout();

    MainWindow &m_window;
    Acts &m_acts;
    Theme &m_theme;
    QSettings &m_memory;
    QList<QMenu *> m_workMenus;
};

} // namespace headroom
