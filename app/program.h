// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandboxprocess.h"
#include "app/workspace.h"
#include "models/api/dodoclient.h"
#include "models/api/keystore.h"
#include "models/services/accountservice.h"
#include "models/services/activityservice.h"
#include "models/services/detectionservice.h"
#include "models/services/peopleservice.h"
#include "models/services/queueservice.h"
#include "models/services/session.h"
#include "models/services/settingsservice.h"
#include "models/services/syncservice.h"
#include "models/services/triageservice.h"
#include "models/services/viewservice.h"
#include "models/store/store.h"

#include <QObject>

#include <memory>
#include <optional>

namespace headroom {

/// Composition root of one workspace: everything behind the window and the command line, in the order in
/// which each part needs the ones above it. Main thread.
class Program final : public QObject
{
    Q_OBJECT
public:
    Program(Workspace workspace, const Clock &clock, QObject *parent = nullptr);

    /// Opens the store (which makes the folder where it is missing), finds the current person and reads
    /// the settings. \a fullName names the person where a first one is added.
    [[nodiscard]] Future<> open(const QString &fullName = {});
    /// Makes the provider's client and the sync service. The address is HEADROOM_API_URL's, else the
    /// workspace's, else that of the program's own sandbox, which is started. \a key where it came from
    /// standard input; without one a test key from HEADROOM_API_KEY, else the keyring.
    [[nodiscard]] Future<> connectProvider(const std::optional<ApiKey> &key = {});

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    /// "live" or "sandbox".
    [[nodiscard]] QString environment() const;
    /// Where the billing API answers, for the status line; empty before connectProvider() has answered.
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] SettingsService &settings() { return m_settings; }
    [[nodiscard]] PeopleService &people() { return m_people; }
    [[nodiscard]] QueueService &queue() { return m_queue; }
    [[nodiscard]] ViewService &views() { return m_views; }
    [[nodiscard]] AccountService &accounts() { return m_accounts; }
    [[nodiscard]] ActivityService &activity() { return m_activity; }
    /// How the audit record has lost what this machine remembered, as found when the store was opened.
    [[nodiscard]] const std::optional<AuditBreak> &auditBreak() const { return m_auditBreak; }
    [[nodiscard]] DetectionService &detection() { return m_detection; }
    [[nodiscard]] TriageService &triage() { return m_triage; }
    /// Null before connectProvider() has answered.
    [[nodiscard]] SyncService *sync() { return m_sync.get(); }
    [[nodiscard]] BillingProvider *provider() { return m_provider.get(); }

private:
    [[nodiscard]] Result<> connectTo(const QUrl &url, const ApiKey &key);
    void lookAtAudit(const std::function<void(Result<>)> &done);
    void findAddress(const ApiKey &key, const std::function<void(Result<>)> &done);

    Workspace m_workspace;
    QString m_address;
    const Clock &m_clock;
    SystemClock m_wireClock; ///< paces requests, whatever moment is shown
    KeyStore m_keys;
    Store m_store;
    Session m_session;
    SettingsService m_settings;
    PeopleService m_people;
    QueueService m_queue;
    ViewService m_views;
    AccountService m_accounts;
    DetectionService m_detection;
    TriageService m_triage;
    ActivityService m_activity;
    std::optional<AuditBreak> m_auditBreak;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<BillingProvider> m_provider;
    std::unique_ptr<SyncService> m_sync;
};

} // namespace headroom
