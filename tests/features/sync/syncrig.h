// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/dodoclient.h"
#include "models/services/detectionservice.h"
#include "models/services/syncservice.h"
#include "models/store/store.h"
#include "tests/features/sandbox/sandboxclient.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace headroom {

/// Everything of one process that syncs: store, client, detection and sync on one file.
class Syncer
{
public:
    /// \a address of the sandbox; retries wait milliseconds. Opens the store.
    Syncer(const QString &file, const QString &address, const HttpLimits &limits);

    [[nodiscard]] SyncService &service() { return m_service; }
    [[nodiscard]] Store &store() { return m_store; }

private:
    SystemClock m_clock;
    Store m_store;
    DodoClient m_client;
    DetectionService m_detection;
    SyncService m_service;
};

/// A sandbox with a standing clock, SQLite files, and syncs of one into the other.
class SyncRig
{
public:
    /// \a accounts in the sandbox; few are quick, over 100 fill a second page.
    explicit SyncRig(int accounts);

    [[nodiscard]] sandbox::SandboxClient &sandbox() { return m_sandbox; }
    [[nodiscard]] QString newFile();
    /// A copy of \a file, whose store must be closed.
    [[nodiscard]] QString copyOf(const QString &file);
    void setEventBudget(int requests) { m_eventBudget = requests; }

    [[nodiscard]] std::unique_ptr<Syncer> syncer(const QString &file);
    /// One whole run into \a file; the store is closed afterwards.
    [[nodiscard]] Result<SyncReport> sync(const QString &file);
    /// What a sync without a fault stores into a new file, asked for once a sandbox moment.
    [[nodiscard]] QStringList cleanDump();

    void clearFaults();
    void clearLog();
    /// Requests since clearLog(), those to the control endpoint left out: "GET /customers".
    [[nodiscard]] QStringList requests();

private:
    sandbox::SandboxClient m_sandbox;
    QTemporaryDir m_folder;
    int m_files = 0;
    int m_eventBudget = 4000;
};

/// Waits for a run, which may take its time on a busy machine.
[[nodiscard]] Result<SyncReport> outcomeOf(const Future<SyncReport> &run);

/// Copies a closed store: its file and the log that a reader which closed last leaves beside it.
void copyStore(const QString &from, const QString &to);

/// Every row of every table of a store's file as text, sorted; without the run log and leases, findings
/// without the run's id.
[[nodiscard]] QStringList dumpOf(const QString &file);

/// The first lines in which two dumps differ; empty where they are equal.
[[nodiscard]] QString differenceOf(const QStringList &dump, const QStringList &expected);

} // namespace headroom
