// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/savedview.h"
#include "models/items/queuemodel.h"
#include "ui/style/theme.h"
#include "ui/windowstate.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace headroom {

class FirstRunPage;
class Header;
class QueuePage;
class RailButton;
class SettingsPage;
class StatusLine;
class WindowActions;
class WindowMenus;
class WindowSearch;

/// The one window. It shows what its setters are told and asks WindowActions for everything else; it
/// remembers its splitters, columns, view, theme and size in \a memory.
///
/// Outside tests drive it by role and accessible name. These are an interface (English, untranslated
/// catalogue):
///   table "Queue" (cells speak whole phrases) · header "Columns of the queue" · list "Views" · list "Saved views" · text "Search"
///   (described by what came of it) · list "Completions" · text "Name of the view", button "Save view"
///   push button "Sync now" · "Cancel the sync" · progress bar "Sync progress" · "Close this message"
///   check box-like buttons "Queue", "Settings" on the rail · list "Settings sections"
///   pane "Account": chart "Usage against the cap", chart "Busiest minute by hour" ("Busiest hour by
///   weekday"), table "Usage by day", buttons "30 days", "90 days", "Cycle", "Table", "Back to the list"
///   settings: labelled fields "Provider", "Mode", "API key", "Days begin in", "Sync every", "Upgrade page",
///   "Limits page", table "People", table "Sources", table "Last runs", buttons "Save", "Discard"
///   first run: buttons "Open the sandbox", "Connect and read", "Check the key"; fields "Provider", "Mode",
///   "API key", "You are", "Days begin in"
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Everything passed outlives the window.
    MainWindow(QueueModel &queue, WindowActions &actions, Theme &theme, QSettings &memory,
               QWidget *parent = nullptr);

    void setIdentity(const Identity &identity);
    void setSyncState(const SyncState &state);
    void setFreshness(const Freshness &freshness);
    /// What the Settings area shows; \a mayEdit false shows \a reason and lets nothing be changed.
    void setSettings(const SettingsDraft &settings, bool mayEdit, const QString &reason);
    void setSources(const QList<SourceLine> &sources, const QList<RunLine> &runs);
    /// The saved views that the person sees.
    void setViews(const QList<SavedView> &views);
    /// Who the login of this machine is, proposed at first run, and the sentence on the sandbox's cost.
    void showFirstRun(const PersonLine &login, const QStringList &providers);
    /// Leaves the first run.
    void showQueue();
    void showSettings();
    /// The current account's data may have changed: reads it again.
    void refreshAccount();
    void startSync();
    void cancelSync();
    /// Shows the queue with the focus in the search.
    void findInQueue();

    /// Asks for a name under which to save the present search.
    void saveSearch();

    [[nodiscard]] WindowSearch &search() const { return *m_search; }
    [[nodiscard]] QueuePage &queuePage() const { return *m_queue; }
    [[nodiscard]] SettingsPage &settingsPage() const { return *m_settings; }
    [[nodiscard]] FirstRunPage &firstRunPage() const { return *m_firstRun; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makeRail();

    WindowActions &m_actions;
    QSettings &m_memory;
    Header *m_header;
    QueuePage *m_queue;
    SettingsPage *m_settings;
    FirstRunPage *m_firstRun;
    StatusLine *m_status;
    RailButton *m_queueButton = nullptr;
    RailButton *m_settingsButton = nullptr;
    QStackedWidget *m_areas;
    QStackedWidget *m_whole;
    WindowMenus *m_menus = nullptr;
    WindowSearch *m_search = nullptr;
};

} // namespace headroom
