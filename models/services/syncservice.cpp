// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncservice.h"

#include "models/base/log.h"
#include "models/services/catalogreading.h"
#include "models/services/detectionservice.h"
#include "models/services/eventreading.h"
#include "models/services/syncdraft.h"
#include "models/services/usagereading.h"
#include "models/store/store.h"

#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {
namespace {

constexpr qint64 leaseMs = 60'000;
constexpr auto leaseRenewal = 15s;
constexpr qint64 resumableMs = qint64(30) * 60 * 1000;
const QString leaseName = u"sync"_s;

QList<SourceResult> sourceResults(const SyncDraft &draft)
{
    QList<SourceResult> results;
    for (auto it = draft.tallies.begin(); it != draft.tallies.end(); ++it) {
        QJsonObject reasons;
        for (auto reason = it->reasons.begin(); reason != it->reasons.end(); ++reason)
            reasons.insert(reason.key(), reason.value());
        results.append({it.key(), it->used, it->skipped, it->blocked, reasons});
    }
    return results;
}

} // namespace

SyncService::SyncService(BillingProvider &provider, Store &store, DetectionService &detection, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_store(store)
    , m_detection(detection)
    , m_clock(clock)
{
    m_leaseTimer.setInterval(leaseRenewal);
    connect(&m_leaseTimer, &QTimer::timeout, this, [this] {
        if (m_scope && m_draft)
            m_scope->watch(m_store.takeLease(leaseName, m_draft->ticket.leaseOwner, leaseMs, m_clock.nowMs()),
                           [this](const Result<> &renewed) {
                               // The swap looks at the lease itself, in its own transaction.
                               if (!renewed && m_progress.phase != SyncPhase::Storing)
                                   fail(renewed.error());
                           });
    });
    connect(&m_provider, &BillingProvider::paceChanged, this, [this] {
        if (!isRunning())
            return;
        const Pace pace = m_provider.pace();
        m_progress.perMinute = pace.perSecond * 60;
        m_progress.pausedUntilMs = pace.pausedUntilMs;
        emit progressed();
    });
}

SyncService::~SyncService()
{
    if (m_promise) {
        m_promise->addResult(failure(ErrorKind::Cancelled));
        m_promise->finish();
    }
}

Future<SyncReport> SyncService::start()
{
    if (isRunning())
        return failedFuture<SyncReport>(ErrorKind::Conflict, u"A sync is running already."_s);
    m_draft = std::make_unique<SyncDraft>();
    m_draft->ticket = {RunId(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_clock.nowMs(), leaseOwner()};
    return begin();
}

bool SyncService::canResume() const
{
    return !isRunning() && m_draft && m_clock.nowMs() - m_draft->ticket.startedMs < resumableMs;
}

Future<SyncReport> SyncService::resume() { return canResume() ? begin() : start(); }

Future<SyncReport> SyncService::begin()
{
    m_promise = std::make_shared<QPromise<Result<SyncReport>>>();
    m_promise->start();
    Future<SyncReport> future = m_promise->future();
    m_progress = {};
    m_progress.requests = m_draft->requests;
    m_scope.reset(new RequestScope(this));
    if (setPhase(SyncPhase::Lists, 0))
        takeLease();
    return future;
}

void SyncService::cancel()
{
    // Through the event loop: whoever hears progressed() stands in the middle of a step.
    QMetaObject::invokeMethod(
        this,
        [this, run = m_promise] {
            if (run && run == m_promise && m_progress.phase != SyncPhase::Storing)
                fail({ErrorKind::Cancelled, {}, {}});
        },
        Qt::QueuedConnection);
}

void SyncService::takeLease()
{
    m_scope->watch(m_store.takeLease(leaseName, m_draft->ticket.leaseOwner, leaseMs, m_clock.nowMs()),
                   onward(&SyncService::readBefore));
}

void SyncService::readBefore()
{
    m_leaseTimer.start();
    if (m_draft->listsDone) { // resumed: the staging still stands
        nextStep();
        return;
    }
    m_scope->watch(m_store.snapshot({}, m_clock.nowMs()), [this](const Result<StoreSnapshot> &snapshot) {
        if (!snapshot) {
            fail(snapshot.error());
            return;
        }
        learnBefore(*snapshot);
        m_scope->watch(m_store.beginSync(m_draft->ticket), onward(&SyncService::readLists));
    });
}

void SyncService::learnBefore(const StoreSnapshot &snapshot)
{
    KnownBefore before;
    before.workspaceZone = snapshot.settings.value(u"zone"_s);
    QHash<AccountKey, AccountId> accounts;
    QHash<MeterKey, MeterId> meters;
    for (const StoredAccount &account : snapshot.accounts) {
        accounts.insert(account.key, account.customer.id);
        before.zones.insert(account.customer.id, account.zone);
        if (!account.zoneOverride.isEmpty())
            before.zoneOverrides.insert(account.customer.id, account.zoneOverride);
    }
    for (const StoredMeter &meter : snapshot.meters)
        meters.insert(meter.key, meter.meter.id);
    for (const StoredReadings &readings : snapshot.readings)
        before.delivered.insert({accounts.value(readings.account), meters.value(readings.meter)});
    for (const StoredCover &cover : snapshot.covers) {
        if (cover.source == UsageSource::Events)
            before.events.insert({accounts.value(cover.account), meters.value(cover.meter)}, cover);
    }
    m_draft->before = before;
}

void SyncService::nextStep()
{
    if (!m_draft->listsDone)
        readLists();
    else if (m_draft->usageDone.size() < m_draft->live.size())
        readSubscriptions();
    else
        readEvents();
}

void SyncService::readLists()
{
    readCatalog(*m_scope, m_provider, m_store, *m_draft, [this] { countAnswer(); },
                onward(&SyncService::readSubscriptions));
}

void SyncService::readSubscriptions()
{
    if (m_draft->endMs == 0) {
        // The provider's clock decides: a machine whose clock is wrong must not shift windows and cycles.
        const qint64 stated = m_provider.serverNowMs();
        m_draft->endMs = stated > 0 ? stated : m_clock.nowMs();
    }
    if (!setPhase(SyncPhase::Usage, int(m_draft->live.size()) * 2, int(m_draft->usageDone.size()) * 2))
        return;
    readUsage(*m_scope, m_provider, m_store, *m_draft, [this] { countAnswer(); },
              onward(&SyncService::readEvents));
}

void SyncService::readEvents()
{
    m_draft->eventBudget = m_eventBudget;
    const int done = int(m_draft->eventsDone.size());
    m_progress.eventBudget = m_eventBudget;
    if (!setPhase(SyncPhase::Events, done + int(eventTasks(*m_draft).size()), done))
        return;
    const auto onTask = [this] { count(1); };
    const auto onPage = [this] {
        ++m_progress.requests;
        emit progressed();
    };
    headroom::readEvents(*m_scope, m_provider, m_store, *m_draft, {onPage, onTask, onward(&SyncService::swap)});
}

SyncSummary SyncService::summary(qint64 endedMs) const
{
    SyncSummary summary;
    summary.endedMs = endedMs;
    summary.summary = {{u"requests"_s, m_draft->requests},
                       {u"eventRequests"_s, m_draft->eventRequests},
                       {u"accounts"_s, int(m_draft->live.size())}};
    summary.sources = sourceResults(*m_draft);
    summary.findings = m_draft->findings;
    return summary;
}

void SyncService::swap()
{
    if (!setPhase(SyncPhase::Storing, 0))
        return;
    const SyncSummary all = summary(m_draft->endMs);
    m_scope->watch(m_store.swap(all), [this, all](const Result<SwapOutcome> &swapped) {
        if (swapped)
            detect(*swapped, all.endedMs);
        else
            fail(swapped.error());
    });
}

void SyncService::detect(const SwapOutcome &swapped, qint64 endedMs)
{
    m_scope->watch(m_detection.run(endedMs, swapped.onOtherPlans), [this, swapped, endedMs](const Result<CasesApplied> &cases) {
        if (!cases) { // the data is in; the next run detects again
            qCWarning(logSync) << "detection failed:" << cases.error().detail;
        }
        QSet<AccountId> accounts;
        for (const Subscription &subscription : m_draft->live)
            accounts.insert(subscription.account);
        const SyncReport report{.run = m_draft->ticket.run,
                                .startedMs = m_draft->ticket.startedMs,
                                .endedMs = endedMs,
                                .requests = m_draft->requests,
                                .accounts = int(accounts.size()),
                                .casesOpened = cases ? cases->opened : 0,
                                .casesClosed = cases ? cases->closed : 0,
                                .sources = sourceResults(*m_draft),
                                .findings = m_draft->findings,
                                .swapped = swapped};
        finish(report);
    });
}

void SyncService::fail(const Error &error)
{
    if (isRunning())
        finish(failure(error));
}

void SyncService::finish(const Result<SyncReport> &outcome)
{
    m_scope.reset();
    m_leaseTimer.stop();
    const auto drop = [](const auto &future, SyncService *self) {
        whenDone(future, self, [](const auto &result) {
            if (!result)
                qCWarning(logSync) << "after the run:" << result.error().detail;
        });
    };
    if (!outcome) {
        const bool cancelled = outcome.error().kind == ErrorKind::Cancelled;
        SyncRun run{m_draft->ticket.run, m_draft->ticket.startedMs, m_clock.nowMs(),
                    cancelled ? u"cancelled"_s : u"failed"_s, summary(0).summary, sourceResults(*m_draft)};
        run.summary.insert(u"error"_s, outcome.error().detail);
        // A store that cannot be written cannot log that either; the caller has the reason.
        if (outcome.error().kind != ErrorKind::Storage && outcome.error().kind != ErrorKind::Conflict)
            drop(m_store.recordRun(run), this);
    }
    const bool resumable = !outcome
        && (outcome.error().kind == ErrorKind::Cancelled || outcome.error().isTransient());
    drop(m_store.releaseLease(leaseName, m_draft->ticket.leaseOwner), this);
    if (!resumable) {
        drop(m_store.abandon(), this);
        m_draft.reset();
    }
    m_progress = {};
    const auto promise = std::exchange(m_promise, nullptr);
    emit progressed();
    emit finished(outcome);
    promise->addResult(outcome);
    promise->finish();
}

bool SyncService::setPhase(SyncPhase phase, int total, int done)
{
    m_progress.phase = phase;
    m_progress.done = done;
    m_phaseDone = done;
    m_progress.total = total;
    m_progress.remainingMs.reset();
    m_phaseStartedMs = m_clock.nowMs();
    emit progressed();
    return isRunning();
}

void SyncService::countAnswer()
{
    ++m_progress.requests;
    count(1);
}

void SyncService::count(int more)
{
    m_progress.done += more;
    const qint64 passed = m_clock.nowMs() - m_phaseStartedMs;
    const int sinceStart = m_progress.done - m_phaseDone;
    if (m_progress.total > 0 && sinceStart > 0 && passed > 1000)
        m_progress.remainingMs = passed * std::max(0, m_progress.total - m_progress.done) / sinceStart;
    emit progressed();
}

std::function<void(const Result<> &)> SyncService::onward(void (SyncService::*step)())
{
    return [this, step](const Result<> &result) {
        if (result)
            (this->*step)();
        else
            fail(result.error());
    };
}

} // namespace headroom
