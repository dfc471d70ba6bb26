// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/services/requestscope.h"
#include "models/services/syncprogress.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace headroom {

class BillingProvider;
class DetectionService;
class Store;
struct StoreSnapshot;
struct SyncDraft;

/// Brings the billing provider's plans, customers and usage into the store: staged while it reads, swapped
/// in at once at the end, so that a run that does not finish changes nothing (DESIGN §2, 7). Holds the
/// lease "sync"; at most one run at a time over all processes. GUI or main thread.
class SyncService final : public QObject
{
    Q_OBJECT
public:
    SyncService(BillingProvider &provider, Store &store, DetectionService &detection, const Clock &clock,
                QObject *parent = nullptr);
    ~SyncService() override;

    /// Begins a run. Conflict while one is running here or elsewhere; otherwise what stopped it first.
    [[nodiscard]] Future<SyncReport> start();
    /// Ends the run under way with the next turn of the event loop; its future answers Cancelled, the store
    /// stays as it was. What was read is kept for resume(). May be called from anywhere, progressed() too. In
    /// the phase Storing it comes too late: the run ends as if nobody had asked.
    void cancel();
    /// True after a cancel or a transient failure, for half an hour: the rest can still be read.
    [[nodiscard]] bool canResume() const;
    /// Goes on where the last run stopped; start() where there is nothing to go on with.
    [[nodiscard]] Future<SyncReport> resume();

    [[nodiscard]] bool isRunning() const { return m_promise != nullptr; }
    [[nodiscard]] const SyncProgress &progress() const { return m_progress; }

    /// Requests that one run may spend on events (setting `eventBudget`).
    void setEventBudget(int requests) { m_eventBudget = requests; }

signals:
    void progressed();
    /// After each run, however it ended, before its future answers.
    void finished(const headroom::Result<headroom::SyncReport> &outcome);

private:
    void takeLease();
    void readBefore();
    void nextStep();
    void readLists();
    void readSubscriptions();
    void readEvents();
    void swap();
    void detect(const SwapOutcome &swapped, qint64 endedMs);
    void finish(const Result<SyncReport> &outcome);
    void fail(const Error &error);
    [[nodiscard]] SyncSummary summary(qint64 endedMs) const;
    [[nodiscard]] Future<SyncReport> begin();
    void learnBefore(const StoreSnapshot &snapshot);
    /// False where a listener has ended the run.
    [[nodiscard]] bool setPhase(SyncPhase phase, int total, int done = 0);
    void countAnswer();
    void count(int more);
    /// Continues with \a step, or ends the run with the error.
    [[nodiscard]] std::function<void(const Result<> &)> onward(void (SyncService::*step)());

    BillingProvider &m_provider;
    Store &m_store;
    DetectionService &m_detection;
    const Clock &m_clock;
    RequestScopePointer m_scope; ///< of the run under way
    std::unique_ptr<SyncDraft> m_draft; ///< of the run under way, or of one that can be resumed
    std::shared_ptr<QPromise<Result<SyncReport>>> m_promise;
    SyncProgress m_progress;
    QTimer m_leaseTimer;
    qint64 m_phaseStartedMs = 0;
    int m_phaseDone = 0; ///< when the phase began
    int m_eventBudget = 2'000;
};

} // namespace headroom
