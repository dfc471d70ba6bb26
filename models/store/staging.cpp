// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/staging.h"

#include "models/base/duration.h"
#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/database.h"
#include "models/store/dayborders.h"
#include "models/store/leasetable.h"
#include "models/store/metertable.h"
#include "models/store/plantable.h"
#include "models/store/stagingschema.h"
#include "models/store/subscriptiontable.h"
#include "models/store/usageblob.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::Staging {
namespace {

/// Reserves \a count positions; yields the first.
Result<qint64> reserve(Database &db, qsizetype count)
{
    qint64 first = 0;
    return db.run(u"UPDATE stage_run SET position = position + ?"_s, {qint64(count)})
        .and_then([&](qint64 rows) -> Result<> {
            if (rows != 1)
                return failure(ErrorKind::Invalid, u"No sync has begun."_s);
            return db.select(u"SELECT position FROM stage_run"_s, {},
                             [&](const Row &row) { first = row.integer(0) - count + 1; });
        })
        .map([&] { return first; });
}

/// The last of those with the same id.
template <typename T>
QList<T> keepLast(const QList<T> &all)
{
    QHash<QString, qsizetype> places;
    QList<T> kept;
    for (const T &item : all) {
        const auto place = places.constFind(item.id.toString());
        if (place != places.constEnd()) {
            kept[*place] = item;
            continue;
        }
        places.insert(item.id.toString(), kept.size());
        kept.append(item);
    }
    return kept;
}

/// One row for each day that a staged stretch touches.
struct TimedPart
{
    const StagedTimed *whose = nullptr;
    EpochDay day = 0;
    TimedDay content;
};

void addTimed(QList<TimedPart> &parts, const StagedTimed &staged, DayBorders &borders, qint64 slotMs)
{
    qsizetype next = 0;
    for (qint64 at = staged.fromMs; at < staged.toMs;) {
        const EpochDay day = borders.dayOf(at);
        const qint64 start = borders.startMs(day);
        const qint64 end = borders.endMs(day);
        TimedPart part{&staged, day, TimedDay(size_t((end - start + slotMs - 1) / slotMs))};
        for (; at < std::min(end, staged.toMs); at += slotMs)
            part.content.known[size_t((at - start) / slotMs)] = true;
        for (; next < staged.values.size() && staged.values.at(next).startMs < end; ++next) {
            const TimedValue &value = staged.values.at(next);
            if (value.startMs >= start && value.startMs >= staged.fromMs && value.startMs < staged.toMs)
                part.content.used[size_t((value.startMs - start) / slotMs)] += value.used;
        }
        parts.append(std::move(part));
        at = end;
    }
}

Result<> timed(Database &db, const QString &table, const QList<StagedTimed> &all, bool perMinute)
{
    QHash<QString, DayBorders> zones;
    QList<TimedPart> parts;
    for (const StagedTimed &staged : all) {
        const QString zone = perMinute ? u"UTC"_s : staged.zone;
        auto borders = zones.find(zone);
        if (borders == zones.end())
            borders = zones.insert(zone, DayBorders(zone));
        addTimed(parts, staged, *borders, perMinute ? minuteMs : hourMs);
    }
    auto position = reserve(db, parts.size());
    if (!position)
        return failure(position.error());
    Rows rows(8);
    for (const TimedPart &part : std::as_const(parts)) {
        rows.add((*position)++, part.whose->account.toString(), part.whose->meter.toString(),
                 perMinute ? u"UTC"_s : part.whose->zone, usageSourceKey(part.whose->source),
                 qint64(part.day), packUsed(part.content), packKnown(part.content));
    }
    return db.insertRows(
        u"INSERT INTO stage_%1 (position, account, meter, zone, source, day, used, known)"_s.arg(table),
        rows);
}

} // namespace

Result<> begin(Database &db, const SyncTicket &ticket)
{
    if (!ticket.leaseOwner.isEmpty()) {
        if (auto held = LeaseTable::require(db, u"sync"_s, ticket.leaseOwner); !held)
            return held;
    }
    if (auto dropped = drop(db); !dropped)
        return dropped;
    QStringList statements = stagedLists();
    statements += stagedUsage(db.isSqlite() ? u"BLOB"_s : u"BYTEA"_s);
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = db.run(statement); !done)
            return failure(done.error());
    }
    Rows rows(4);
    rows.add(ticket.run.toString(), ticket.startedMs, ticket.leaseOwner, 0);
    return db.insertRows(u"INSERT INTO stage_run (run_id, started, owner, position)"_s, rows);
}

Result<> drop(Database &db)
{
    for (const QString &name : stagingNames()) {
        if (auto done = db.run(u"DROP TABLE IF EXISTS stage_%1"_s.arg(name)); !done)
            return failure(done.error());
    }
    return {};
}

Result<SyncTicket> ticket(Database &db)
{
    SyncTicket ticket;
    const QString there = db.isSqlite()
        ? u"SELECT COUNT(*) FROM sqlite_temp_master WHERE name = 'stage_run'"_s
        : u"SELECT COUNT(*) FROM pg_class WHERE relname = 'stage_run'"
          " AND relnamespace = pg_my_temp_schema()"_s;
    qint64 tables = 0;
    auto found = db.select(there, {}, [&](const Row &row) { tables = row.integer(0); });
    if (found && tables == 0)
        return failure(ErrorKind::Invalid, u"No sync has begun."_s);
    return found
        .and_then([&] {
            return db.select(u"SELECT run_id, started, owner FROM stage_run"_s, {}, [&](const Row &row) {
                ticket = {RunId(row.text(0)), row.integer(1), row.text(2)};
            });
        })
        .map([&] { return ticket; });
}

Result<> meters(Database &db, const QList<Meter> &meters)
{
    QList<MeterTable::Record> records;
    for (const Meter &meter : keepLast(meters))
        records.append({.key = 0, .meter = meter});
    return MeterTable::put(db, records, u"stage_"_s);
}

Result<> plans(Database &db, const QList<Plan> &plans)
{
    return PlanTable::put(db, keepLast(plans), u"stage_"_s);
}

Result<> customers(Database &db, const QList<Customer> &customers)
{
    QList<AccountTable::Record> records;
    for (const Customer &customer : keepLast(customers))
        records.append({.key = 0, .customer = customer, .zoneOverride = {}});
    return AccountTable::put(db, records, u"stage_"_s);
}

Result<> subscriptions(Database &db, const QList<Subscription> &subscriptions)
{
    return SubscriptionTable::stage(db, keepLast(subscriptions));
}

Result<> readings(Database &db, const QList<StagedReading> &readings)
{
    auto position = reserve(db, readings.size());
    if (!position)
        return failure(position.error());
    QHash<QString, DayBorders> zones;
    Rows rows(8);
    for (const StagedReading &staged : readings) {
        auto borders = zones.find(staged.zone);
        if (borders == zones.end())
            borders = zones.insert(staged.zone, DayBorders(staged.zone));
        const Reading &reading = staged.reading;
        rows.add((*position)++, staged.account.toString(), staged.meter.toString(),
                 qint64(borders->dayOf(reading.atMs)), reading.periodStartMs, reading.periodEndMs,
                 reading.atMs, reading.total.toString());
    }
    return db.insertRows(
        u"INSERT INTO stage_reading (position, account, meter, day, period_start, period_end, at, total)"_s,
        rows);
}

Result<> days(Database &db, const QList<StagedDays> &days)
{
    auto position = reserve(db, days.size());
    if (!position)
        return failure(position.error());
    Rows rows(8);
    rows.reserve(days.size());
    for (const StagedDays &staged : days) {
        if (staged.days.isEmpty())
            continue;
        const auto [first, last] =
            std::minmax_element(staged.days.begin(), staged.days.end(),
                                [](const auto &a, const auto &b) { return a.day < b.day; });
        rows.add((*position)++, staged.account.toString(), staged.meter.toString(), staged.zone,
                 usageSourceKey(staged.source), monthOf(first->day), monthOf(last->day),
                 packStaged(staged.days));
    }
    return db.insertRows(
        u"INSERT INTO stage_days (position, account, meter, zone, source, first_month, last_month,"
        " days)"_s,
        rows);
}

Result<> hours(Database &db, const QList<StagedTimed> &hours) { return timed(db, u"hours"_s, hours, false); }
Result<> minutes(Database &db, const QList<StagedTimed> &minutes)
{
    return timed(db, u"minutes"_s, minutes, true);
}

/// An empty entitlement stands for "this subscription was read".
Result<> credits(Database &db, const QList<StagedCredits> &credits)
{
    Rows rows(10);
    qsizetype count = 0;
    for (const StagedCredits &staged : credits)
        count += staged.standings.size() + 1;
    auto position = reserve(db, count);
    if (!position)
        return failure(position.error());
    for (const StagedCredits &staged : credits) {
        const auto add = [&](const CreditStanding &standing) {
            rows.add((*position)++, staged.account.toString(), staged.subscription.toString(),
                     standing.entitlement.toString(), standing.name, standing.unit,
                     standing.balance.toString(), standing.overage.toString(), int(standing.limitReached),
                     staged.readAtMs);
        };
        add({});
        for (const CreditStanding &standing : staged.standings)
            add(standing);
    }
    return db.insertRows(
        u"INSERT INTO stage_credit (position, account, subscription_id, entitlement, name, unit,"
        " balance, overage, limit_reached, read_at)"_s,
        rows);
}

Result<> covers(Database &db, const QList<StagedCover> &covers)
{
    auto position = reserve(db, covers.size());
    if (!position)
        return failure(position.error());
    Rows rows(12);
    for (const StagedCover &cover : covers) {
        rows.add((*position)++, cover.account.toString(), cover.meter.toString(),
                 usageSourceKey(cover.source), cover.minutesFromMs, cover.minutesToMs, cover.hoursFromMs,
                 cover.hoursToMs, qint64(cover.daysFrom), qint64(cover.daysTo), cover.readAtMs,
                 cover.blocked);
    }
    return db.insertRows(
        u"INSERT INTO stage_cover (position, account, meter, source, minutes_from, minutes_to,"
        " hours_from, hours_to, days_from, days_to, read_at, blocked)"_s,
        rows);
}

Result<> sources(Database &db, const QList<StagedMeterSource> &sources)
{
    auto position = reserve(db, sources.size());
    if (!position)
        return failure(position.error());
    Rows rows(6);
    for (const StagedMeterSource &source : sources)
        rows.add((*position)++, source.meter.toString(), usageSourceKey(source.source), source.lastGainMs,
                 source.blocked, source.sinceMs);
    return db.insertRows(
        u"INSERT INTO stage_source (position, meter, source, last_gain, blocked, since_ms)"_s, rows);
}

} // namespace headroom::Staging
