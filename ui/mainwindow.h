// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/savedview.h"
#include "models/items/link.h"
#include "models/items/queuemodel.h"
#include "ui/keys/acts.h"
#include "ui/style/theme.h"
#include "ui/windowstate.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace headroom {

class ActivityPage;
class AuditWarning;
class CommandPalette;
class FirstRunPage;
class Header;
class MessageBar;
struct PaletteLine;
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
///   table "Queue" (cells speak whole phrases) · header "Columns of the queue" · list "Views" · list "Saved views", button "Put it back" · text "Search"
///   (described by what came of it) · list "Completions" · text "Name of the view", button "Save view"
///   push button "Sync now" · "Cancel the sync" · progress bar "Sync progress" · "Close this message"
///   check box-like buttons "Queue", "Activity", "Settings" on the rail · table "Activity" · list "Activity lists" ·
///   pane "Entry" · buttons "Load more", "Verify" · field "Internal note", button "Add note", list "Timeline kinds" · list "Settings sections"
///   pane "Account": chart "Usage against the cap", chart "Busiest minute by hour" ("Busiest hour by
///   weekday"), table "Usage by day", buttons "30 days", "90 days", "Cycle", "Table", "Back to the list"
///   acts on cases: button "Acts are about: …", list "What the acts are about", lists "Snooze …", "Assign … to" (text of the same name); pane "Answer": buttons "reduce", "upgrade",
///   "other…", fields "Target", "by", "Said by", "By what means", "on", "What they said", buttons "Evidence…", "Record";
///   fields "Reason", "Note", "Until"; alert with what was done, buttons "Undo", "Details"
///   settings: labelled fields "Provider", "Mode", "API key", "Days begin in", "Sync every", "Upgrade page",
///   "Limits page", table "People", table "Sources", table "Last runs", buttons "Save", "Discard"
///   settings, Keys: table "Keys", check box "Single letters act", buttons "Change", "Usual key", "All usual keys"
///   palette: text "Commands", list "Results" · key sheet: dialog "Keys", text "Find a key", list "Keys"
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
    /// Who works on cases, or why the person cannot.
    void setActor(const Actor &actor);
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
    void showActivity();
    /// Shows the account in the queue, whichever view it is in.
    void showAccount(const AccountId &account);
    /// How the audit record broke, said above every area until somebody accepts it; empty = it did not.
    void setAuditWarning(const QString &sentence);
    /// The current account's data may have changed: reads it again.
    void refreshAccount();
    void startSync();
    void cancelSync();
    /// Shows what a detection run would do now, doing nothing.
    void previewDetection();
    /// Shows the queue with the focus in the search.
    void findInQueue();
    /// Shows the queue with \a text as its filter.
    void searchQueue(const QString &text);
    /// Shows what \a link names. Returns the sentence that says what is shown; where
    /// there is no such account, Invalid with one that says so, which the window shows too.
    Result<QString> openLink(const Link &link);
    /// One sentence above all areas, until it is put away.
    void say(const QString &word, const QString &sentence);

    [[nodiscard]] Acts &acts() { return m_acts; }
    [[nodiscard]] CommandPalette &commandPalette() const { return *m_palette; }
    /// Asks for a name under which to save the present search.
    void saveSearch();

    [[nodiscard]] WindowSearch &search() const { return *m_search; }
    [[nodiscard]] QueuePage &queuePage() const { return *m_queue; }
    [[nodiscard]] ActivityPage &activityPage() const { return *m_activity; }
    [[nodiscard]] SettingsPage &settingsPage() const { return *m_settings; }
    [[nodiscard]] FirstRunPage &firstRunPage() const { return *m_firstRun; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makeRail();
    void makePalette();
    void connectAnswers();
    void showActivityOf(const AccountId &account);
    void doLine(const PaletteLine &line);
    void copyLink();
    void connectActivity();
    void setSearch(const QString &text);
    /// Makes \a page the area on screen; the search shows what it is filtered by.
    void showArea(QWidget *page, RailButton *button);

    WindowActions &m_actions;
    QSettings &m_memory;
    QueueModel &m_model;
    Acts m_acts;
    Header *m_header;
    QueuePage *m_queue;
    ActivityPage *m_activity;
    SettingsPage *m_settings;
    FirstRunPage *m_firstRun;
    StatusLine *m_status;
    MessageBar *m_message;
    CommandPalette *m_palette = nullptr;
    RailButton *m_queueButton = nullptr;
    RailButton *m_activityButton = nullptr;
    RailButton *m_settingsButton = nullptr;
    AuditWarning *m_auditWarning;
    QHash<QString, QString> m_savedSearches; ///< queries of the saved views by their ids
    QString m_queueSearch;
    QStackedWidget *m_areas;
    QStackedWidget *m_whole;
    WindowMenus *m_menus = nullptr;
    WindowSearch *m_search = nullptr;
};

} // namespace headroom
