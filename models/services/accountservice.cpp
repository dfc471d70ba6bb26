// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/accountservice.h"

#include "models/base/duration.h"
#include "models/domain/bill.h"
#include "models/domain/burst.h"
#include "models/domain/fits.h"
#include "models/domain/keys.h"
#include "models/domain/rank.h"
#include "models/domain/utilisation.h"
#include "models/domain/zone.h"
#include "models/services/accountcases.h"
#include "models/services/accountfacts.h"
#include "models/services/busycells.h"
#include "models/services/limitpeaks.h"
#include "models/services/offthread.h"
#include "models/store/store.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// What silence is judged by, also of a store that nobody has brought up to date for two weeks.
constexpr EpochDay silenceDays = 24;
/// As far back as the chart goes.
constexpr EpochDay chartDays = 92;

LimitDetail limitDetail(const LimitRecord &record, const MeterDays *days, qint64 nowMs)
{
    LimitDetail detail;
    detail.meter = record.effective.limit.meter;
    detail.limit = record.effective.limit;
    detail.capOrigin = record.effective.origin;
    detail.facts = record.facts;
    detail.standing = evaluate(record.facts);
    detail.range = rangeOf(record.facts, detail.standing);
    detail.denied = record.denied;
    detail.readAtMs = record.readAtMs;
    detail.source = record.source;
    if (record.standing) {
        detail.caseState = caseStateKey(record.standing->state);
        detail.record = *record.standing;
    }
    if (record.facts.credit) {
        detail.creditName = record.credit.name;
        detail.unit = record.credit.unit;
        return detail;
    }
    if (record.meter) {
        detail.meterName = record.meter->meter.name;
        detail.unit = record.meter->meter.unit;
    }
    if (record.facts.window == Window::Minute && days && record.facts.cap.isNumber()) {
        detail.burstNow = burstNow(days->minutes, record.facts.cap.units, nowMs);
        if (!record.bursts.isEmpty() && record.bursts.last().lastMs + minuteMs > nowMs - dayMs)
            detail.burstLast24h = record.bursts.last();
    }
    return detail;
}

/// The three named bases of a forecast (DESIGN §4 "Days to cap").
void fillBases(LimitDetail &detail)
{
    const LimitFacts &facts = detail.facts;
    if (!facts.forecastable || !facts.measured || !facts.cap.isNumber() || !facts.blocked.isEmpty())
        return;
    detail.daysByToday = daysByToday(facts.used, facts.cap.units, facts.usedToday);
    detail.daysByCycleAverage =
        daysByCycleAverage(facts.used, facts.cap.units, elapsedDays(facts.cycleStart, facts.cycleEnd, facts.today));
    if (facts.season.completeDays >= seasonalMinimumDays)
        detail.daysBySeason = daysBySeason(facts.season.meanThousandths, weekdayOf(facts.today + 1),
                                           std::max<qint64>(0, facts.cap.units - facts.used));
}

void fillLimits(AccountDetail &detail, const AccountFacts &facts, qint64 nowMs)
{
    struct Ranked
    {
        LimitOrder order;
        MeterId meter;
        LimitDetail limit;
    };
    QList<Ranked> ranked;
    for (const LimitRecord &record : facts.limits) {
        const auto days = std::find_if(facts.meters.begin(), facts.meters.end(), [&](const MeterDays &m) {
            return m.meter == record.effective.limit.meter;
        });
        LimitDetail limit = limitDetail(record, days == facts.meters.end() ? nullptr : &*days, nowMs);
        fillBases(limit);
        ranked.append({limitOrder(limit.facts, limit.standing), limit.meter, limit});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.order != b.order ? a.order < b.order : a.meter < b.meter;
    });
    for (const Ranked &one : ranked)
        detail.limits.append(one.limit);
}

void fillPlan(AccountDetail &detail, const AccountFacts &facts, const SnapshotIndex &index)
{
    const SubscriptionId shown = facts.limits.isEmpty() ? facts.subscriptions.front().subscription.id
                                                        : facts.limits.first().effective.subscription;
    detail.customerSinceMs = facts.subscriptions.front().subscription.createdMs;
    for (const StoredSubscription &stored : facts.subscriptions) {
        const Subscription &subscription = stored.subscription;
        detail.subscriptions.append(subscription);
        detail.customerSinceMs = std::min(detail.customerSinceMs, subscription.createdMs);
        if (subscription.id != shown && detail.subscriptions.size() > 1)
            continue;
        const Plan *plan = index.plan(subscription.plan);
        detail.planName = plan ? plan->name : subscription.plan.toString();
        detail.price = subscription.price;
        detail.interval = plan ? plan->interval : Interval{1, u"Month"_s};
        detail.cycleStart = dayOf(subscription.cycleStartMs, facts.zone);
        detail.cycleEnd = dayOf(subscription.cycleEndMs, facts.zone);
    }
}

void fillMoney(AccountDetail &detail, const AccountFacts &facts, const SnapshotIndex &index, qint64 nowMs)
{
    QHash<MeterId, qint64> projectedUnits;
    for (const LimitDetail &limit : detail.limits) {
        if (limit.facts.window == Window::Cycle && limit.standing.projected)
            projectedUnits.insert(limit.meter, *limit.standing.projected);
    }
    detail.projectedBill = projectedBill(detail.subscriptions, projectedUnits).totals;
    if (detail.subscriptions.size() != 1)
        return;
    const Plan *current = index.plan(detail.subscriptions.first().plan);
    if (!current)
        return;
    const QList<LimitPeak> peaks = limitPeaks(facts, detail, nowMs);
    const auto fit = smallestFit(*current, index.snapshot().plans, peaks);
    if (!fit || !fit->plan)
        return;
    FitDetail fits{fit->plan->id, fit->plan->name, fit->plan->price, fit->plan->interval, {}};
    for (const LimitPeak &peak : fit->notChecked) {
        const StoredMeter *meter = index.meter(peak.meter);
        fits.notChecked.append(u"%1 (%2)"_s.arg(meter ? meter->meter.name : peak.meter.toString(),
                                                windowKey(peak.window)));
    }
    detail.fits = fits;
}

/// What happened to the account until \a nowMs, and when its numbers were read last; newest last.
void fillTimeline(AccountDetail &detail, const QList<ActivityEntry> &newestFirst)
{
    for (const ActivityEntry &entry : newestFirst) {
        if (entry.atMs <= detail.nowMs)
            detail.timeline.prepend(entry);
    }
    if (detail.syncedAtMs == 0)
        return;
    ActivityEntry sync;
    sync.source = ActivityEntry::Source::Sync;
    sync.kind = ActivityKind::Sync;
    sync.event = u"complete"_s;
    sync.atMs = detail.syncedAtMs;
    const auto after = std::upper_bound(detail.timeline.cbegin(), detail.timeline.cend(), sync.atMs,
                                        [](qint64 ms, const ActivityEntry &entry) { return ms < entry.atMs; });
    detail.timeline.insert(after, sync);
}

AccountDetail describe(const SnapshotIndex &index, const SilentMeters &silent, const StoredAccount &account,
                       qint64 nowMs)
{
    const AccountFacts facts = accountFacts(index, silent, account, nowMs);
    AccountDetail detail;
    detail.id = account.customer.id;
    detail.name = account.customer.name;
    detail.email = account.customer.email;
    detail.zone = QString::fromLatin1(facts.zone.id());
    detail.zoneOrigin = account.zoneOrigin;
    detail.nowMs = nowMs;
    detail.today = facts.today;
    detail.syncedAtMs = index.snapshot().lastSyncEndMs;
    fillLimits(detail, facts, nowMs);
    fillPlan(detail, facts, index);
    for (const MeterDays &meter : facts.meters) {
        const StoredMeter *stored = index.meter(meter.meter);
        detail.days.append({meter.meter, stored ? stored->meter.unit : QString(), meter.source, meter.days, meter.spans});
        if (const auto cells = busyCells(facts, meter, nowMs))
            detail.busy.append(*cells);
    }
    fillMoney(detail, facts, index, nowMs);
    return detail;
}

const StoredAccount *findAccount(const StoreSnapshot &snapshot, const AccountId &id)
{
    const auto found = std::find_if(snapshot.accounts.begin(), snapshot.accounts.end(),
                                    [&](const StoredAccount &a) { return a.customer.id == id; });
    const bool live = found != snapshot.accounts.end() && !found->gone
        && !rowsOf(snapshot.subscriptions, found->key).empty();
    return live ? &*found : nullptr;
}

/// What the whole store says that one account needs.
struct Surroundings
{
    AccountKey key = 0;
    SilentMeters silent;
};

} // namespace

AccountService::AccountService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_activity(store)
{ }

Future<AccountDetail> AccountService::account(const AccountId &id, qint64 nowMs)
{
    const auto all = offThread<Surroundings>(
        m_store.snapshot(queueRange(nowMs, silenceDays), nowMs), this,
        [id, nowMs](const StoreSnapshot &snapshot) -> Result<Surroundings> {
            const StoredAccount *account = findAccount(snapshot, id);
            if (!account)
                return failure(ErrorKind::Invalid,
                               u"There is no account \"%1\" with a live subscription in this workspace."_s.arg(id.toString()));
            return Surroundings{account->key, silentMeters(SnapshotIndex(snapshot), nowMs)};
        });
    auto promise = std::make_shared<QPromise<Result<AccountDetail>>>();
    promise->start();
    const auto answer = [promise](const Result<AccountDetail> &detail) {
        promise->addResult(detail);
        promise->finish();
    };
    whenDone(all, this, [this, id, nowMs, answer](const Result<Surroundings> &around) {
        if (!around) {
            answer(failure(around.error()));
            return;
        }
        SnapshotRange range = queueRange(nowMs, chartDays);
        range.timedFromDay = EpochDay(nowMs / dayMs) - 29;
        range.accounts = {around->key};
        const auto one = offThread<AccountDetail>(
            m_store.snapshot(range, nowMs), this,
            [id, nowMs, silent = around->silent](const StoreSnapshot &snapshot) -> Result<AccountDetail> {
                const StoredAccount *account = findAccount(snapshot, id);
                if (!account)
                    return failure(ErrorKind::Conflict, u"The account has just gone from the store."_s);
                return describe(SnapshotIndex(snapshot), silent, *account, nowMs);
            });
        complete(id, around->key, one, answer);
    });
    return promise->future();
}

/// Adds what happened to the account, its choices and its follow-ups.
void AccountService::complete(const AccountId &id, AccountKey key, const Future<AccountDetail> &known,
                              const std::function<void(const Result<AccountDetail> &)> &answer)
{
    ActivityFilter only;
    only.only = id;
    const Future<ActivitySlice> happened = m_activity.page(only);
    whenDone(known, this, [this, key, happened, answer](const Result<AccountDetail> &detail) {
        if (!detail) {
            answer(detail);
            return;
        }
        whenDone(happened, this, [this, key, found = *detail, answer](const Result<ActivitySlice> &slice) mutable {
            if (!slice) {
                answer(failure(slice.error()));
                return;
            }
            fillTimeline(found, slice->entries);
            whenDone(withChoices(m_store, this, key, found), this, answer);
        });
    });
}

} // namespace headroom
