// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/eventreading.h"

#include "models/base/duration.h"
#include "models/domain/burst.h"
#include "models/domain/metering.h"
#include "models/domain/utilisation.h"
#include "models/services/accountzone.h"
#include "models/services/pageend.h"
#include "models/services/requestscope.h"
#include "models/store/store.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int eventWidth = 6;
constexpr EpochDay eventDaysBack = 90;
/// More pages than this for one account's window, and a shorter window is tried.
constexpr int longestRead = 150;
constexpr int maxRestarts = 3;

/// How near a limit of this meter the current cycle's total is, in tenths of a percent.
qint64 nearness(const SyncDraft &draft, const Subscription &subscription, const MeterId &meter)
{
    const auto total = draft.totals.value({subscription.account, meter}).floored();
    const auto plan = draft.plans.find(subscription.plan);
    if (!total || plan == draft.plans.end())
        return 0;
    const qint64 elapsedDays =
        std::max<qint64>(1, (draft.endMs - subscription.cycleStartMs) / dayMs);
    qint64 nearest = 0;
    for (const Limit &limit : plan->limits) {
        if (limit.meter != meter || !limit.cap.isNumber() || limit.window == Window::Minute)
            continue;
        const qint64 use = limit.window == Window::Day ? *total / elapsedDays : *total;
        nearest = std::max(nearest, percentTenths(use, limit.cap.units));
    }
    return nearest;
}

QSet<MeterId> metersOf(const SyncDraft &draft, const Subscription &subscription)
{
    QSet<MeterId> meters;
    for (const SubscriptionMeter &meter : subscription.meters)
        meters.insert(meter.meter);
    for (const Limit &limit : draft.plans.value(subscription.plan).limits)
        meters.insert(limit.meter);
    return meters;
}

EventTask taskOf(const SyncDraft &draft, const Subscription &subscription, const MeterId &meter)
{
    EventTask task{subscription.account,
                   meter,
                   zoneOfAccount(draft, subscription.account),
                   0,
                   subscription.createdMs,
                   nearness(draft, subscription, meter)};
    const QTimeZone zone(task.zone.toLatin1());
    const EpochDay today = dayOf(draft.endMs, zone);
    EpochDay from = today - eventDaysBack + 1;
    const StoredCover before = draft.before.events.value({task.account, meter});
    // A changed zone starts a new series: everything is read anew.
    const bool sameZone = draft.before.zones.value(task.account) == task.zone;
    if (sameZone && before.readAtMs > 0)
        from = std::max(from, dayOf(before.readAtMs, zone));
    task.fromMs = dayStartMs(from, zone);
    return task;
}

/// One window of one account and meter, page by page.
class WindowReading : public std::enable_shared_from_this<WindowReading>
{
public:
    enum class Outcome { Read, TooMany, OutOfBudget, Lost };
    using Done = std::function<void(Result<Outcome>, const Metered &)>;

    WindowReading(RequestScope &scope, BillingProvider &provider, SyncDraft &draft, const EventTask &task,
                  std::function<void()> onPage, Done done)
        : m_scope(scope)
        , m_provider(provider)
        , m_draft(draft)
        , m_task(task)
        , m_meter(draft.meters.value(task.meter))
        , m_metering({task.fromMs, draft.endMs, draft.endMs})
        , m_onPage(std::move(onPage))
        , m_done(std::move(done))
    {
        m_metering.introduce(task.account, QTimeZone(task.zone.toLatin1()), task.sinceMs);
    }

    void fetch(int page)
    {
        if (m_draft.eventRequests >= m_draft.eventBudget) {
            m_done(Outcome::OutOfBudget, {});
            return;
        }
        ++m_draft.eventRequests;
        m_scope.watch(m_provider.events(m_meter, m_task.account, m_task.fromMs, m_draft.endMs, page),
                      [self = shared_from_this(), page](const Result<Page<UsageEvent>> &answer) {
                          ++self->m_draft.requests;
                          self->m_onPage();
                          if (answer)
                              self->take(*answer, page);
                          else if (answer.error().kind == ErrorKind::Rejected) // a page that is not found
                              self->m_done(Outcome::Lost, {});
                          else
                              self->m_done(failure(answer.error()), {});
                      });
    }

private:
    /// A short page is the end; the end of full ones is made sure of (pageend.h).
    void take(const Page<UsageEvent> &page, int number)
    {
        const qsizetype known = m_ids.size();
        for (const UsageEvent &event : page.items) {
            m_ids.insert(event.id);
            m_metering.add(event);
        }
        m_setAside.append(page.setAside);
        // Those outside the window and those set aside are not among the items, but were read.
        const int fresh = int(m_ids.size() - known) + page.received - int(page.items.size());
        PageEnd::Step step = m_end.after(number, page.received, fresh);
        if (step == PageEnd::Step::Next && page.received > 0 && page.received < BillingProvider::pageSize)
            step = PageEnd::Step::End;
        switch (step) {
        case PageEnd::Step::Next:
            if (number + 1 >= longestRead)
                m_done(Outcome::TooMany, {});
            else
                fetch(number + 1);
            return;
        case PageEnd::Step::Again: fetch(number); return;
        case PageEnd::Step::End:
            m_draft.setAside(u"events"_s, m_setAside);
            m_done(Outcome::Read, m_metering.result());
            return;
        case PageEnd::Step::Lost: m_done(Outcome::Lost, {}); return;
        }
    }

    RequestScope &m_scope;
    BillingProvider &m_provider;
    SyncDraft &m_draft;
    EventTask m_task;
    Meter m_meter;
    Metering m_metering;
    std::function<void()> m_onPage;
    Done m_done;
    QSet<QString> m_ids;
    QList<SetAside> m_setAside; ///< noted once the window was read to its end
    PageEnd m_end;
};

class EventReading : public std::enable_shared_from_this<EventReading>
{
public:
    EventReading(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                 EventCallbacks callbacks)
        : m_scope(scope)
        , m_provider(provider)
        , m_store(store)
        , m_draft(draft)
        , m_callbacks(std::move(callbacks))
        , m_waiting(eventTasks(draft))
    { }

    void begin()
    {
        for (int i = 0; i < eventWidth; ++i)
            next();
        finishIfDone();
    }

private:
    void next()
    {
        if (m_waiting.isEmpty() || m_ended)
            return;
        ++m_running;
        readWindow(m_waiting.takeFirst(), 0);
    }

    void readWindow(const EventTask &task, int restarts)
    {
        const auto reading = std::make_shared<WindowReading>(
            m_scope, m_provider, m_draft, task, m_callbacks.onPage,
            [self = shared_from_this(), task, restarts](const Result<WindowReading::Outcome> &outcome,
                                                        const Metered &metered) {
                if (outcome)
                    self->takeWindow(task, restarts, *outcome, metered);
                else
                    self->fail(outcome.error());
            });
        reading->fetch(0);
    }

    void takeWindow(const EventTask &task, int restarts, WindowReading::Outcome outcome,
                    const Metered &metered)
    {
        switch (outcome) {
        case WindowReading::Outcome::Read: stage(task, metered); return;
        case WindowReading::Outcome::TooMany: shorten(task); return;
        case WindowReading::Outcome::OutOfBudget: skip(task, u"the request budget was used up"_s); return;
        case WindowReading::Outcome::Lost:
            if (restarts < maxRestarts)
                readWindow(task, restarts + 1);
            else
                fail(
                    {ErrorKind::Protocol,
                     u"The list of events lost a page each time it was read. Nothing was stored; sync again later."_s,
                     {}});
            return;
        }
    }

    /// Raw events can be many: a week, then a day, then none.
    void shorten(EventTask task)
    {
        const QTimeZone zone(task.zone.toLatin1());
        const EpochDay today = dayOf(m_draft.endMs, zone);
        const EpochDay from = dayOf(task.fromMs, zone);
        if (from >= today) {
            skip(task, u"too many events a day to read one by one"_s);
            return;
        }
        task.fromMs = dayStartMs(from < today - 6 ? today - 6 : today, zone);
        readWindow(task, 0);
    }

    void skip(const EventTask &task, const QString &reason)
    {
        SourceTally &tally = m_draft.tallies[u"events"_s];
        ++tally.skipped;
        ++tally.reasons[reason];
        finishTask(task);
    }

    void stage(const EventTask &task, const Metered &metered)
    {
        SourceTally &tally = m_draft.tallies[u"events"_s];
        tally.used += metered.counted;
        tally.skipped += metered.skipped.size();
        for (const SkippedEvent &event : metered.skipped)
            ++tally.reasons[eventFaultKey(event.fault)];
        for (const MeteredWindows &windows : metered.accounts) {
            if (windows.account == task.account)
                stageWindows(task, windows);
        }
        m_scope.watch(m_last, [self = shared_from_this(), task](const Result<> &staged) {
            if (staged)
                self->finishTask(task);
            else
                self->fail(staged.error());
        });
    }

    void stageWindows(const EventTask &task, const MeteredWindows &windows)
    {
        const UsageSource source = UsageSource::Events;
        StagedCover cover;
        cover.account = task.account;
        cover.meter = task.meter;
        cover.source = source;
        cover.minutesFromMs = windows.minutesFromMs;
        cover.minutesToMs = windows.minutesToMs;
        cover.hoursFromMs = windows.hoursFromMs;
        cover.hoursToMs = windows.hoursToMs;
        if (!windows.days.isEmpty()) {
            cover.daysFrom = windows.days.first().day;
            cover.daysTo = windows.days.last().day + 1;
        }
        cover.readAtMs = m_draft.endMs;
        keep(m_store.stageDays({{task.account, task.meter, task.zone, source, windows.days}}));
        if (windows.hoursToMs > windows.hoursFromMs)
            keep(m_store.stageHours({{task.account, task.meter, task.zone, source, windows.hoursFromMs,
                                      windows.hoursToMs, windows.hours}}));
        if (windows.minutesToMs > windows.minutesFromMs)
            keep(m_store.stageMinutes({{task.account, task.meter, task.zone, source, windows.minutesFromMs,
                                        windows.minutesToMs, windows.minutes}}));
        m_last = m_store.stageCovers({cover});
    }

    /// An earlier part of a staging: its failure ends the run, the last part's success counts.
    void keep(const Future<> &staged)
    {
        m_scope.watch(staged, [self = shared_from_this()](const Result<> &result) {
            if (!result)
                self->fail(result.error());
        });
    }

    void finishTask(const EventTask &task)
    {
        m_draft.eventsDone.insert(task.key());
        --m_running;
        m_callbacks.onTask();
        next();
        finishIfDone();
    }

    void finishIfDone()
    {
        if (m_running == 0 && m_waiting.isEmpty() && !std::exchange(m_ended, true))
            m_callbacks.done({});
    }

    void fail(const Error &error)
    {
        if (!std::exchange(m_ended, true))
            m_callbacks.done(failure(error));
    }

    RequestScope &m_scope;
    BillingProvider &m_provider;
    Store &m_store;
    SyncDraft &m_draft;
    EventCallbacks m_callbacks;
    QList<EventTask> m_waiting;
    Future<> m_last = readyFuture(Result<>());
    int m_running = 0;
    bool m_ended = false;
};

} // namespace

QList<EventTask> eventTasks(const SyncDraft &draft)
{
    QList<EventTask> tasks;
    QSet<QString> known = draft.eventsDone;
    for (const Subscription &subscription : draft.live) {
        const QSet<MeterId> meters = metersOf(draft, subscription);
        for (const MeterId &meter : meters) {
            const EventTask task = taskOf(draft, subscription, meter);
            if (!draft.meters.contains(meter) || known.contains(task.key()))
                continue;
            known.insert(task.key());
            tasks.append(task);
        }
    }
    std::sort(tasks.begin(), tasks.end(), [](const EventTask &a, const EventTask &b) {
        return a.nearness != b.nearness ? a.nearness > b.nearness : a.key() < b.key();
    });
    return tasks;
}

void readEvents(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                EventCallbacks callbacks)
{
    std::make_shared<EventReading>(scope, provider, store, draft, std::move(callbacks))->begin();
}

} // namespace headroom
