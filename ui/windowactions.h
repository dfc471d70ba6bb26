// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/savedview.h"
#include "models/services/accountdetail.h"
#include "models/services/detectionservice.h"
#include "models/services/messagefile.h"
#include "models/services/triageact.h"
#include "ui/windowstate.h"

namespace headroom {

class ActivityActions;

/// What the window asks of the program behind it; app/ implements it. GUI thread only. What comes of a call
/// without a future is told through the window's setters.
class WindowActions
{
public:
    virtual ~WindowActions() = default;

    /// Begins a sync now; nothing where one runs.
    virtual void startSync() = 0;
    /// Stops the running sync; the store stays as it was.
    virtual void cancelSync() = 0;
    /// Starts the sandbox, opens its workspace and syncs.
    [[nodiscard]] virtual Future<> openSandbox(const ConnectionDraft &person) = 0;
    /// Asks the provider what the key may do. Writes nothing, keeps nothing.
    [[nodiscard]] virtual Future<KeyCheck> checkKey(const ConnectionDraft &draft) = 0;
    /// Keeps the key in the keyring, makes the workspace and syncs.
    [[nodiscard]] virtual Future<> connectProvider(const ConnectionDraft &draft) = 0;
    /// Stores changed settings; fails with Forbidden and its reason where the person's roles do not allow it.
    [[nodiscard]] virtual Future<> saveSettings(const SettingsDraft &draft) = 0;
    /// Everything about one account as of now.
    [[nodiscard]] virtual Future<AccountDetail> requestAccount(const AccountId &account) = 0;
    /// Does \a act on each of \a limits; what single ones refuse is in the outcome.
    [[nodiscard]] virtual Future<TriageOutcome> triage(const QList<LimitRef> &limits, const TriageAct &act) = 0;
    /// Puts back what \a outcome changed, as a new act.
    [[nodiscard]] virtual Future<TriageOutcome> undoTriage(const TriageOutcome &outcome) = 0;
    /// What an act on one limit starts from.
    [[nodiscard]] virtual Future<TriageFacts> triageFacts(const LimitRef &limit) = 0;
    /// What a detection run would do now; nothing is done.
    [[nodiscard]] virtual Future<DetectionReport> previewDetection() = 0;
    /// Reads a message file that is to be kept as evidence.
    [[nodiscard]] virtual Future<MessageFile> readMessage(const QString &path) = 0;
    /// Who works here, by name; those who have left are not among them.
    [[nodiscard]] virtual Future<QList<PersonLine>> people() = 0;
    /// What the Activity area and timelines ask for.
    [[nodiscard]] virtual ActivityActions &activity() = 0;
    /// Adds (empty id) or changes a saved view; \a shared says whose it is from now on. setViews() follows.
    [[nodiscard]] virtual Future<> putView(const SavedView &view, bool shared) = 0;
    [[nodiscard]] virtual Future<> removeView(const SavedView &view) = 0;
    /// To \a position among the own ones or among the shared.
    [[nodiscard]] virtual Future<> moveView(const SavedView &view, int position) = 0;
    /// Ends the program as its window closes.
    virtual void quit() = 0;
};

} // namespace headroom
