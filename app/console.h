// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activitydesk.h"
#include "app/instance.h"
#include "app/program.h"
#include "models/items/queuemodel.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QSettings>
#include <QTimer>

namespace headroom {

/// The window and what stands behind it: carries acts to the services of the open workspace and tells the
/// window what comes of them. Opens from the local store at once and syncs behind. GUI thread.
class Console final : public QObject, public WindowActions
{
    Q_OBJECT
public:
    explicit Console(Theme &theme, QObject *parent = nullptr);
    ~Console() override;

    /// Opens \a workspace, or shows the first run where nothing has been set up and no address is given.
    void begin(const Workspace &workspace);
    [[nodiscard]] MainWindow &window() { return m_window; }
    /// Comes to the front and opens \a link (empty: nothing), as soon as there are rows to open it in. It
    /// comes from outside: what it is not allowed to be is said in one sentence, to \a answer and on screen.
    void openLink(const QString &link, const InstanceAnswer &answer = {});

    void startSync() override;
    void cancelSync() override;
    [[nodiscard]] Future<> openSandbox(const ConnectionDraft &person) override;
    [[nodiscard]] Future<KeyCheck> checkKey(const ConnectionDraft &draft) override;
    [[nodiscard]] Future<> connectProvider(const ConnectionDraft &draft) override;
    [[nodiscard]] Future<> saveSettings(const SettingsDraft &draft) override;
    [[nodiscard]] Future<AccountDetail> requestAccount(const AccountId &account) override;
    [[nodiscard]] Future<TriageOutcome> triage(const QList<LimitRef> &limits, const TriageAct &act) override;
    [[nodiscard]] Future<TriageOutcome> undoTriage(const TriageOutcome &outcome) override;
    [[nodiscard]] Future<TriageFacts> triageFacts(const LimitRef &limit) override;
    [[nodiscard]] Future<DetectionReport> previewDetection() override;
    [[nodiscard]] Future<MessageFile> readMessage(const QString &path) override;
    [[nodiscard]] Future<QList<PersonLine>> people() override;
    [[nodiscard]] ActivityActions &activity() override { return m_activity; }
    [[nodiscard]] Future<> putView(const SavedView &view, bool shared) override;
    [[nodiscard]] Future<> removeView(const SavedView &view) override;
    [[nodiscard]] Future<> moveView(const SavedView &view, int position) override;
    void quit() override;

signals:
    /// \a workspace is the one the window shows from now on.
    void opened(const headroom::Workspace &workspace);
    /// The queue's rows are on screen for the first time.
    void shown();
    /// The first sync of this session has ended, well or not.
    void settled();

private:
    [[nodiscard]] Future<> open(const Workspace &workspace, const ConnectionDraft &person);
    void showLink(const QString &link, const InstanceAnswer &answer);
    void loadQueue();
    void takeLoad(const QueueLoad &load);
    void connectAndSync();
    void syncEnded(const Result<SyncReport> &outcome);
    void showProgress();
    void showIdentity();
    void showFreshness();
    void readSettings();
    void showSettings();
    void showSources();
    void showAudit();
    void showViews();
    void tick();
    void lookForOthers();
    void scheduleSync();
    [[nodiscard]] QueueViewer viewer() const;
    [[nodiscard]] SettingsDraft settingsDraft(const QList<Person> &people) const;

    SystemClock m_clock;
    QSettings m_memory;
    QueueModel m_model;
    std::unique_ptr<Program> m_program;
    ActivityDesk m_activity;
    MainWindow m_window;
    KeyStore m_keys;
    QTimer m_reload; ///< the store changed: read again a moment later
    QTimer m_tick; ///< ages, countdowns, day rollover
    QTimer m_nextSync;
    Freshness m_freshness;
    QString m_keyHint;
    std::function<void()> m_waiting; ///< a link that waits for the first rows
    qint64 m_loadedQuarter = 0; ///< quarter of an hour of the newest load: zones' days begin on one
    bool m_looking = false; ///< for what others wrote
    bool m_loading = false;
    bool m_loadAgain = false;
    bool m_shown = false;
};

} // namespace headroom
