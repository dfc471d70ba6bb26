// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/duration.h"
#include "models/domain/zone.h"
#include "models/store/snapshot.h"

namespace headroom::snapshots {

constexpr EpochDay today = 20'778; ///< 2026-11-21, a Saturday
constexpr qint64 nowMs = today * dayMs + 12 * hourMs;
constexpr qint64 cycleStartMs = (today - 20) * dayMs;
constexpr qint64 cycleEndMs = (today + 10) * dayMs;
const MeterId calls = MeterId(QStringLiteral("mtr_calls"));

inline Limit limitOf(Window window, qint64 units, LimitKind kind = LimitKind::Hard)
{
    return {calls, window, kind, Cap::number(units)};
}

inline Subscription subscriptionOf(const QString &id, const QString &plan)
{
    Subscription subscription;
    subscription.id = SubscriptionId(id);
    subscription.account = AccountId(QStringLiteral("cus_1"));
    subscription.plan = PlanId(plan);
    subscription.status = QStringLiteral("active");
    subscription.createdMs = cycleStartMs - 90 * dayMs;
    subscription.cycleStartMs = cycleStartMs;
    subscription.cycleEndMs = cycleEndMs;
    subscription.price = {4900, QStringLiteral("USD")};
    subscription.meters = {{calls, 0, {}, QStringLiteral("USD")}};
    return subscription;
}

inline Plan planOf(const QString &id, const QList<Limit> &limits)
{
    Plan plan;
    plan.id = PlanId(id);
    plan.name = id;
    plan.interval = {1, QStringLiteral("Month")};
    plan.price = {4900, QStringLiteral("USD")};
    plan.limits = limits;
    return plan;
}

/// One account in UTC on a plan with \a limits of one sum meter, nothing measured yet, read at nowMs.
inline StoreSnapshot oneAccount(const QList<Limit> &limits)
{
    StoreSnapshot snapshot;
    Meter meter;
    meter.id = calls;
    meter.name = QStringLiteral("API calls");
    meter.unit = QStringLiteral("requests");
    snapshot.meters = {{1, meter, false}};
    snapshot.plans = {planOf(QStringLiteral("plan_a"), limits)};
    StoredAccount account;
    account.key = 1;
    account.customer.id = AccountId(QStringLiteral("cus_1"));
    account.customer.name = QStringLiteral("One");
    account.zone = QStringLiteral("UTC");
    snapshot.accounts = {account};
    snapshot.subscriptions = {{1, subscriptionOf(QStringLiteral("sub_1"), QStringLiteral("plan_a"))}};
    snapshot.lastSyncEndMs = nowMs;
    return snapshot;
}

inline StoredCover coverOf(UsageSource source, qint64 readAtMs = nowMs, const QString &blocked = {})
{
    StoredCover cover;
    cover.account = 1;
    cover.meter = 1;
    cover.source = source;
    cover.readAtMs = readAtMs;
    cover.blocked = blocked;
    return cover;
}

/// Adds the cycle's total as read at \a readAtMs.
inline void addTotal(StoreSnapshot &snapshot, qint64 total, qint64 readAtMs = nowMs,
                     const QString &blocked = {})
{
    StoredReadings readings;
    readings.account = 1;
    readings.meter = 1;
    readings.newest = {readAtMs, cycleStartMs, cycleEndMs, Decimal(total)};
    readings.earlier = {readings.newest};
    snapshot.readings = {readings};
    snapshot.covers.append(coverOf(UsageSource::Readings, readAtMs, blocked));
}

/// Adds complete days before today from events, oldest first, the last one yesterday.
inline void addDays(StoreSnapshot &snapshot, const QList<qint64> &used)
{
    StoredDays days;
    days.account = 1;
    days.meter = 1;
    for (qsizetype i = 0; i < used.size(); ++i)
        days.days.append({EpochDay(today - used.size() + i), used[i], std::nullopt, Quality::Complete});
    snapshot.days = {days};
    snapshot.covers.prepend(coverOf(UsageSource::Events));
}

/// Adds minutes up to now from events: \a used by minutes before now.
inline void addMinutes(StoreSnapshot &snapshot, const QList<QPair<int, qint64>> &used)
{
    StoredTimed minutes;
    minutes.account = 1;
    minutes.meter = 1;
    for (const auto &[before, units] : used)
        minutes.values.append({nowMs - before * qint64(60'000), units});
    snapshot.minutes = {minutes};
    StoredCover cover = coverOf(UsageSource::Events);
    cover.minutesFromMs = nowMs - 2 * dayMs;
    cover.minutesToMs = nowMs;
    snapshot.covers.prepend(cover);
}

} // namespace headroom::snapshots
