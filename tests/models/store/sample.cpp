// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/sample.h"

#include "models/base/duration.h"
#include "models/store/snapshotreader.h"
#include "models/store/staging.h"
#include "models/store/swap.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// splitmix64: the same numbers everywhere.
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_state(seed)
    { }
    qint64 below(qint64 end)
    {
        quint64 z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return qint64((z ^ (z >> 31)) >> 1) % end;
    }

private:
    quint64 m_state;
};

QString zoneOf(int account)
{
    static const QStringList zones{u"UTC"_s, u"Europe/Berlin"_s, u"Asia/Kolkata"_s, u"America/New_York"_s};
    return zones.at(account % zones.size());
}

AccountId accountId(int account) { return AccountId(u"cus_%1"_s.arg(account, 6, 10, QChar(u'0'))); }

const MeterId requests(u"mtr_requests"_s);
const MeterId exports(u"mtr_exports"_s);

Plan plan(int number)
{
    Plan plan;
    plan.id = PlanId(u"pdt_%1"_s.arg(number));
    plan.name = u"Plan %1"_s.arg(number);
    plan.interval = {1, u"Month"_s};
    plan.price = {4900LL * number, u"USD"_s};
    plan.limits = {{requests, Window::Cycle, LimitKind::Included, Cap::number(100'000LL * number)},
                   {requests, Window::Minute, LimitKind::Hard, Cap::number(60)}};
    plan.meters = {{requests, *Decimal::parse(u"0.05"), 100'000LL * number}};
    return plan;
}

void addAccount(SampleSync &sync, int i, Numbers &numbers)
{
    const qint64 start = sampleDay * dayMs;
    const AccountId id = accountId(i);
    sync.customers.append(
        {id, u"Customer %1 \U0001F600 <b>"_s.arg(i), u"c%1@example.test"_s.arg(i), zoneOf(i)});
    Subscription s;
    s.id = SubscriptionId(u"sub_%1"_s.arg(i));
    s.account = id;
    s.plan = PlanId(u"pdt_%1"_s.arg(1 + i % 3));
    s.status = i % 17 == 0 ? u"cancelled"_s : u"active"_s;
    s.cycleStartMs = start - 12 * dayMs;
    s.cycleEndMs = start + 18 * dayMs;
    s.price = {4900, u"USD"_s};
    s.hasCredits = i % 5 == 0;
    s.meters = {{requests, 100'000, *Decimal::parse(u"0.05"), u"USD"_s}};
    s.ownCaps = {{requests, Window::Day, LimitKind::Hard, Cap::number(5000), zoneOf(i)}};
    sync.subscriptions.append(s);
    StagedDays days{id, requests, zoneOf(i), UsageSource::Events, {}};
    for (EpochDay day = sampleDay - 40; day < sampleDay; ++day)
        days.days.append({day, numbers.below(9000),
                          day % 2 == 0 ? std::optional(numbers.below(9)) : std::nullopt, Quality::Complete});
    sync.days.append(days);
    const qint64 at = start + 5 * hourMs + numbers.below(minuteMs);
    sync.readings.append(
        {id, requests, zoneOf(i), {at, s.cycleStartMs, s.cycleEndMs, Decimal(numbers.below(900'000))}});
    sync.covers.append({.account = id,
                        .meter = requests,
                        .source = UsageSource::Events,
                        .daysFrom = sampleDay - 40,
                        .daysTo = sampleDay,
                        .readAtMs = at,
                        .blocked = {}});
    if (s.hasCredits)
        sync.credits.append({id,
                             s.id,
                             at,
                             {{EntitlementId(u"ent_1"_s), u"Credits"_s, u"credit"_s,
                               Decimal(numbers.below(50)), Decimal(), i % 10 == 0}}});
}

void addTimed(SampleSync &sync, int i, Numbers &numbers)
{
    const qint64 half = zoneOf(i) == "Asia/Kolkata"_L1 ? hourMs / 2 : 0; // whole hours of its day
    const qint64 from = (sampleDay - 2) * dayMs + 3 * hourMs + half;
    StagedTimed hours{accountId(i), requests, zoneOf(i), UsageSource::Events, from, from + 40 * hourMs, {}};
    for (qint64 at = hours.fromMs; at < hours.toMs; at += 2 * hourMs)
        hours.values.append({at, 1 + numbers.below(500)});
    sync.hours.append(hours);
    StagedTimed minutes{accountId(i), requests, zoneOf(i), UsageSource::Events, from, from + 30 * hourMs, {}};
    for (qint64 at = minutes.fromMs; at < minutes.toMs; at += 7 * minuteMs)
        minutes.values.append({at, 1 + numbers.below(90)});
    sync.minutes.append(minutes);
}

template <typename T>
void shuffle(QList<T> &list, Numbers &numbers)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, numbers.below(i + 1));
}

template <typename T>
Result<> inPages(Database &db, const QList<T> &all, int page, Result<> (*stage)(Database &, const QList<T> &))
{
    for (qsizetype first = 0; first < all.size(); first += page) {
        if (auto done = stage(db, all.mid(first, page)); !done)
            return done;
    }
    return {};
}

} // namespace

SampleSync sampleSync(int accounts, int seed)
{
    Numbers numbers{quint64(seed)};
    SampleSync sync;
    sync.meters = {{requests, u"Requests"_s, u"api.request"_s, Aggregation::Sum, u"units"_s, u"requests"_s},
                   {exports, u"Exports"_s, u"export"_s, Aggregation::Max, {}, u"exports"_s}};
    sync.plans = {plan(1), plan(2), plan(3)};
    for (int i = 0; i < accounts; ++i) {
        addAccount(sync, i, numbers);
        if (i % 9 == 0 || zoneOf(i) == "Asia/Kolkata"_L1)
            addTimed(sync, i, numbers);
    }
    sync.sources = {{requests, UsageSource::Readings, sampleDay * dayMs, {}, 0},
                    {exports, UsageSource::Readings, 0, u"silent"_s, sampleDay * dayMs}};
    return sync;
}

SampleSync shuffled(SampleSync sync, int seed)
{
    Numbers numbers{quint64(seed)};
    shuffle(sync.meters, numbers);
    shuffle(sync.plans, numbers);
    shuffle(sync.customers, numbers);
    shuffle(sync.subscriptions, numbers);
    shuffle(sync.readings, numbers);
    shuffle(sync.days, numbers);
    shuffle(sync.hours, numbers);
    shuffle(sync.minutes, numbers);
    shuffle(sync.credits, numbers);
    shuffle(sync.covers, numbers);
    shuffle(sync.sources, numbers);
    return sync;
}

Result<> stageAll(Database &db, const SampleSync &sync, const SyncTicket &ticket, int page)
{
    return Staging::begin(db, ticket)
        .and_then([&] { return inPages(db, sync.minutes, page, &Staging::minutes); })
        .and_then([&] { return inPages(db, sync.subscriptions, page, &Staging::subscriptions); })
        .and_then([&] { return inPages(db, sync.meters, page, &Staging::meters); })
        .and_then([&] { return inPages(db, sync.plans, page, &Staging::plans); })
        .and_then([&] { return inPages(db, sync.customers, page, &Staging::customers); })
        .and_then([&] { return inPages(db, sync.readings, page, &Staging::readings); })
        .and_then([&] { return inPages(db, sync.days, page, &Staging::days); })
        .and_then([&] { return inPages(db, sync.hours, page, &Staging::hours); })
        .and_then([&] { return inPages(db, sync.credits, page, &Staging::credits); })
        .and_then([&] { return inPages(db, sync.covers, page, &Staging::covers); })
        .and_then([&] { return inPages(db, sync.sources, page, &Staging::sources); });
}

Result<SwapOutcome> syncOnce(Database &db, const SampleSync &sync, bool wholeLists, int page)
{
    if (auto staged = stageAll(db, sync, {RunId(u"run"_s), 1, {}}, page); !staged)
        return failure(staged.error());
    SyncSummary summary;
    summary.endedMs = 2;
    summary.wholeLists = wholeLists;
    return inTransaction<SwapOutcome>(db, [&](Database &open) { return swapStaging(open, summary); });
}

SampleSync daysSync(int accounts, int days, int seed)
{
    Numbers numbers{quint64(seed)};
    SampleSync sync;
    sync.meters = {{requests, u"Requests"_s, u"api.request"_s, Aggregation::Sum, u"units"_s, u"requests"_s}};
    for (int i = 0; i < accounts; ++i) {
        sync.customers.append({accountId(i), u"Customer"_s, {}, u"UTC"_s});
        StagedDays staged{accountId(i), requests, u"UTC"_s, UsageSource::Events, {}};
        staged.days.reserve(days);
        for (EpochDay day = sampleDay - days; day < sampleDay; ++day)
            staged.days.append({day, numbers.below(9000), std::nullopt, Quality::Complete});
        sync.days.append(staged);
    }
    return sync;
}

SnapshotRange wholeRange()
{
    return {.fromDay = sampleDay - 100,
            .toDay = sampleDay + 10,
            .timedFromDay = {},
            .readingsFromDay = sampleDay - 100,
            .accounts = {}};
}

StoreSnapshot snapshotOf(Database &db)
{
    auto snapshot = readSnapshot(db, wholeRange(), 0);
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().detail));
    return *snapshot;
}

} // namespace headroom
