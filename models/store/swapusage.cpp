// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a swap that bring usage: readings, days, hours, minutes, how far sources were read.
#include "models/store/database.h"
#include "models/store/dayborders.h"
#include "models/store/swap.h"
#include "models/store/usageblob.h"

#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace headroom::Swap {
namespace {

constexpr qint64 slice = 4000;

const QString joined = u" LEFT JOIN account a ON a.provider_id = s.account"
                       " LEFT JOIN meter m ON m.provider_id = s.meter"_s;

/// A slice joins a few thousand rows to tables that grow while the swap runs: PostgreSQL's planner, which knows
/// them as empty, would read them whole for every slice. Until the transaction ends it goes by their keys.
Result<> joinByKeys(Database &db)
{
    Result<> done;
    for (const QString &way : {u"enable_hashjoin"_s, u"enable_mergejoin"_s, u"enable_memoize"_s, u"enable_seqscan"_s}) {
        if (done && !db.isSqlite())
            done = db.run(u"SET LOCAL %1 = off"_s.arg(way)).map([](qint64) {});
    }
    return done;
}

/// Calls \a visit with slices of positions until the whole of \a table is covered.
Result<> inSlices(Database &db, const QString &table,
                  const std::function<Result<>(qint64 from, qint64 to)> &visit)
{
    qint64 first = 0;
    qint64 last = -1;
    auto read = joinByKeys(db).and_then([&] {
        return db.select(u"SELECT COALESCE(MIN(position), 0), COALESCE(MAX(position), -1) FROM %1"_s.arg(table), {},
                         [&](const Row &row) {
                             first = row.integer(0);
                             last = row.integer(1);
                         });
    });
    for (; read && first <= last; first += slice)
        read = visit(first, first + slice - 1);
    return read;
}

/// True where columns 0 and 1 (keys) are there; else notes who is unknown (columns 2 and 3, ids).
bool isKnown(Run &run, const Row &row)
{
    if (row.isNull(0)) {
        run.findings.append(
            {u"unknownAccount"_s, row.text(2), u"Usage names an account that is not listed."_s});
        return false;
    }
    if (row.isNull(1)) {
        run.findings.append({u"unknownMeter"_s, row.text(3), u"Usage names a meter that is not listed."_s});
        return false;
    }
    run.touched.insert(row.integer(0));
    return true;
}

struct ReadingRow
{
    qint64 periodStart = 0;
    qint64 periodEnd = 0;
    qint64 at = 0;
    QString total;
};

using DayPeriod = std::tuple<AccountKey, MeterKey, qint64, qint64>; // day, start of the period
using Whose = std::pair<AccountKey, MeterKey>;

struct ReadingSlice
{
    std::map<DayPeriod, ReadingRow> first;
    std::map<DayPeriod, ReadingRow> last;
    std::map<Whose, ReadingRow> newest;

    void add(const Whose &whose, qint64 day, const ReadingRow &row)
    {
        const DayPeriod key{whose.first, whose.second, day, row.periodStart};
        if (const auto [place, isNew] = first.try_emplace(key, row); !isNew && row.at <= place->second.at)
            place->second = row;
        if (const auto [place, isNew] = last.try_emplace(key, row); !isNew && row.at >= place->second.at)
            place->second = row;
        const auto [place, isNew] = newest.try_emplace(whose, row);
        if (!isNew
            && std::tie(row.at, row.periodStart) >= std::tie(place->second.at, place->second.periodStart))
            place->second = row;
    }
};

Result<> putEdge(Database &db, const std::map<DayPeriod, ReadingRow> &edges, const QString &edge,
                 const QString &condition)
{
    Rows rows(8);
    for (const auto &[key, row] : edges)
        rows.add(std::get<0>(key), std::get<1>(key), std::get<2>(key), edge, row.periodStart, row.periodEnd,
                 row.at, row.total);
    return db.insertRows(
        u"INSERT INTO reading (account_key, meter_key, day, edge, period_start, period_end, at,"
        " total)"_s,
        rows,
        u"ON CONFLICT (account_key, meter_key, day, period_start, edge) DO UPDATE SET"
        " period_end = excluded.period_end, at = excluded.at, total = excluded.total WHERE "_s
            + condition);
}

Result<> putNewest(Database &db, const std::map<Whose, ReadingRow> &newest)
{
    Rows rows(6);
    for (const auto &[key, row] : newest)
        rows.add(key.first, key.second, row.periodStart, row.periodEnd, row.at, row.total);
    return db.insertRows(
        u"INSERT INTO newest_reading (account_key, meter_key, period_start, period_end, at, total)"_s, rows,
        u"ON CONFLICT (account_key, meter_key) DO UPDATE SET period_start = excluded.period_start,"
        " period_end = excluded.period_end, at = excluded.at, total = excluded.total"
        " WHERE excluded.at > newest_reading.at OR (excluded.at = newest_reading.at"
        " AND excluded.period_start >= newest_reading.period_start)"_s);
}

using MonthKey = std::tuple<AccountKey, MeterKey, int, QString, QString>; // month, zone, source

struct Merged
{
    MonthDays before;
    MonthDays days;
};

using Months = std::map<MonthKey, Merged>;

/// Days of one account, meter, zone and source as they were staged.
struct DaysRow
{
    qint64 position = 0;
    AccountKey account = 0;
    MeterKey meter = 0;
    QString zone;
    QString source;
    QList<DayValue> days;
};

/// Reads what is staged in a slice, in order, and the months that the store has of it.
Result<> readDays(Run &run, qint64 from, qint64 to, QList<DaysRow> &staged, Months &months)
{
    const QString sql =
        u"SELECT a.key, m.key, s.account, s.meter, s.position, s.zone, s.source, s.days, u.month,"
        " u.used, u.denied, u.quality FROM stage_days s"_s
        + joined
        + u" LEFT JOIN usage_month u ON u.account_key = a.key AND u.meter_key = m.key"
          " AND u.month BETWEEN s.first_month AND s.last_month AND u.zone = s.zone AND u.source = s.source"
          " WHERE s.position BETWEEN ? AND ? ORDER BY s.position"_s;
    return run.db.select(sql, {from, to}, [&](const Row &row) {
        if (!isKnown(run, row))
            return;
        if (staged.isEmpty() || staged.last().position != row.integer(4))
            staged.append({row.integer(4), row.integer(0), row.integer(1), row.text(5), row.text(6),
                           unpackStaged(row.blob(7))});
        if (row.isNull(8))
            return;
        const DaysRow &whose = staged.last();
        const MonthDays before = unpackMonth(row.blob(9), row.blob(10), row.blob(11));
        months.try_emplace(
            MonthKey{whose.account, whose.meter, int(row.integer(8)), whose.zone, whose.source},
            Merged{before, before});
    });
}

/// Replaces the named days in their months.
void putDays(const DaysRow &row, Months &months)
{
    EpochDay first = 0;
    EpochDay end = 0; // of the month at hand
    MonthDays *month = nullptr;
    for (const DayValue &value : row.days) {
        if (!month || value.day < first || value.day >= end) {
            const int number = monthOf(value.day);
            first = firstDayOf(number);
            end = first + daysIn(number);
            month = &months[MonthKey{row.account, row.meter, number, row.zone, row.source}].days;
        }
        month->set(value.day - first, value);
    }
}

Result<> putMonths(Database &db, const Months &months)
{
    Rows rows(8);
    rows.reserve(qsizetype(months.size()));
    for (const auto &[key, merged] : months) {
        if (merged.days == merged.before)
            continue;
        const auto &[account, meter, month, zone, source] = key;
        const int count = daysIn(month);
        rows.add(account, meter, month, zone, source, packUsed(merged.days, count),
                 packDenied(merged.days, count), packQuality(merged.days, count));
    }
    return db.insertRows(
        u"INSERT INTO usage_month (account_key, meter_key, month, zone, source, used, denied,"
        " quality)"_s,
        rows,
        u"ON CONFLICT (account_key, meter_key, month, zone, source) DO UPDATE SET"
        " used = excluded.used, denied = excluded.denied, quality = excluded.quality"_s);
}

using TimedKey = std::tuple<AccountKey, MeterKey, qint64, QString, QString>; // day, zone, source

Result<> putTimed(Database &db, const QString &table, const std::map<TimedKey, TimedDay> &all)
{
    Rows rows(7);
    for (const auto &[key, content] : all) {
        const auto &[account, meter, day, zone, source] = key;
        rows.add(account, meter, day, zone, source, packUsed(content), packKnown(content));
    }
    return db.insertRows(
        u"INSERT INTO %1 (account_key, meter_key, day, zone, source, used, known)"_s.arg(table), rows,
        u"ON CONFLICT (account_key, meter_key, day, zone, source) DO UPDATE SET"
        " used = excluded.used, known = excluded.known"_s);
}

Result<> timedSlice(Run &run, const QString &name, qint64 from, qint64 to)
{
    std::map<TimedKey, TimedDay> all;
    const QString sql =
        u"SELECT a.key, m.key, s.account, s.meter, s.day, s.zone, s.source, s.used, s.known, u.used,"
        " u.known FROM stage_%1 s"_s.arg(name)
        + joined
        + u" LEFT JOIN usage_%1 u ON u.account_key = a.key AND u.meter_key = m.key AND u.day = s.day"
          " AND u.zone = s.zone AND u.source = s.source WHERE s.position BETWEEN ? AND ? ORDER BY s.position"_s
              .arg(name);
    auto read = run.db.select(sql, {from, to}, [&](const Row &row) {
        if (!isKnown(run, row))
            return;
        const auto [place, isNew] = all.try_emplace(
            TimedKey{row.integer(0), row.integer(1), row.integer(4), row.text(5), row.text(6)});
        if (isNew)
            place->second = unpackTimed(row.blob(9), row.blob(10));
        place->second.replaceBy(unpackTimed(row.blob(7), row.blob(8)));
    });
    return read.and_then([&] { return putTimed(run.db, u"usage_%1"_s.arg(name), all); });
}

} // namespace

Result<> readings(Run &run)
{
    return inSlices(run.db, u"stage_reading"_s, [&](qint64 from, qint64 to) {
        ReadingSlice slices;
        return run.db
            .select(
                u"SELECT a.key, m.key, s.account, s.meter, s.day, s.period_start, s.period_end, s.at, s.total"
                " FROM stage_reading s"_s
                    + joined + u" WHERE s.position BETWEEN ? AND ? ORDER BY s.position"_s,
                {from, to},
                [&](const Row &row) {
                    if (isKnown(run, row))
                        slices.add({row.integer(0), row.integer(1)}, row.integer(4),
                                   {row.integer(5), row.integer(6), row.integer(7), row.text(8)});
                })
            .and_then(
                [&] { return putEdge(run.db, slices.first, u"first"_s, u"excluded.at <= reading.at"_s); })
            .and_then([&] { return putEdge(run.db, slices.last, u"last"_s, u"excluded.at >= reading.at"_s); })
            .and_then([&] { return putNewest(run.db, slices.newest); });
    });
}

Result<> days(Run &run)
{
    return inSlices(run.db, u"stage_days"_s, [&](qint64 from, qint64 to) {
        QList<DaysRow> staged;
        Months months;
        return readDays(run, from, to, staged, months).and_then([&] {
            for (const DaysRow &row : std::as_const(staged))
                putDays(row, months);
            return putMonths(run.db, months);
        });
    });
}

Result<> hours(Run &run)
{
    return inSlices(run.db, u"stage_hours"_s,
                    [&](qint64 from, qint64 to) { return timedSlice(run, u"hours"_s, from, to); });
}

Result<> minutes(Run &run)
{
    return inSlices(run.db, u"stage_minutes"_s,
                    [&](qint64 from, qint64 to) { return timedSlice(run, u"minutes"_s, from, to); });
}

} // namespace headroom::Swap
