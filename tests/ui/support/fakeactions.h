// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"
#include "tests/ui/support/fakeactivity.h"
#include "ui/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/windowactions.h"

#include <QSettings>
#include <QTemporaryDir>

namespace headroom {

/// Answers the window from the demo and counts what it was asked.
class FakeActions final : public WindowActions
{
public:
    void startSync() override { ++syncs; }
    void cancelSync() override { ++cancels; }
    Future<> openSandbox(const ConnectionDraft &person) override;
    Future<KeyCheck> checkKey(const ConnectionDraft &draft) override;
    Future<> connectProvider(const ConnectionDraft &draft) override;
    Future<> saveSettings(const SettingsDraft &draft) override;
    Future<AccountDetail> requestAccount(const AccountId &account) override;
    ActivityActions &activity() override { return happened; }
    Future<TriageOutcome> triage(const QList<LimitRef> &limits, const TriageAct &act) override;
    Future<TriageOutcome> undoTriage(const TriageOutcome &outcome) override;
    Future<TriageFacts> triageFacts(const LimitRef &limit) override;
    Future<DetectionReport> previewDetection() override;
    Future<MessageFile> readMessage(const QString &path) override;
    Future<QList<PersonLine>> people() override;
    Future<> putView(const SavedView &view, bool shared) override;
    Future<> removeView(const SavedView &view) override;
    Future<> moveView(const SavedView &view, int position) override;
    void quit() override { ++quits; }

    /// One call of triage() or, where `undone`, of undoTriage().
    struct Triaged
    {
        QList<LimitRef> limits;
        TriageAct act;
        bool undone = false;
    };
    QList<Triaged> triaged;
    QHash<AccountId, Error> refusals; ///< single limits refuse with them
    std::function<void(AccountDetail &)> change; ///< of what requestAccount() answers
    FakeActivity happened;

    int syncs = 0;
    int cancels = 0;
    int quits = 0;
    int sandboxes = 0;
    int requests = 0;
    std::optional<ConnectionDraft> connected;
    std::optional<SettingsDraft> saved;
    struct ViewAct
    {
        QString act;
        SavedView view;
        int number = 0; ///< put: shared; move: the position
    };
    DetectionReport detection; ///< what previewDetection() says
    QList<ViewAct> viewActs;
    std::optional<Error> refuse; ///< every call with a future fails with it
};

/// The whole window over the demo, with its own memory file.
struct DemoWindow
{
    explicit DemoWindow(ThemeChoice choice = ThemeChoice::Light);
    QTemporaryDir folder;
    QSettings memory;
    Theme theme;
    FakeActions actions;
    QueueModel model;
    std::unique_ptr<MainWindow> window;

    /// Lets the account of the current row arrive.
    void settle() const;
    /// Saves a picture under $HEADROOM_SHOTS, where that is set.
    void shoot(const QString &name) const;
};

} // namespace headroom
