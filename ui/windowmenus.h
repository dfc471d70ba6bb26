// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QSettings;

namespace headroom {

class MainWindow;

/// The menu bar: every act of the window by name, with its key. Nothing is listed that does nothing.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    WindowMenus(MainWindow &window, Theme &theme, QSettings &memory);

    void setSyncing(bool syncing);
    /// False during the first run: the acts on the queue are not offered.
    void setWorking(bool working);

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, std::function<void()> act);
    void makeFile();
    void makeEdit();
    void makeView();
    void makeQueue();
    void makeHelp();
    void addThemes(QMenu *menu);
    void copyRows();
    void showKeys();
    void showAbout();

    MainWindow &m_window;
    Theme &m_theme;
    QSettings &m_memory;
    QAction *m_sync = nullptr;
    QAction *m_cancel = nullptr;
    QList<QMenu *> m_workMenus;
    QList<QAction *> m_workActions;
};

} // namespace headroom
