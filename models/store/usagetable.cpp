// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/usagetable.h"

#include "models/base/duration.h"
#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/database.h"
#include "models/store/dayborders.h"
#include "models/store/usageblob.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::UsageTable {
namespace {

/// The series that a row belongs to; rows come ordered by account, meter and time.
template <typename Series>
Series &seriesOf(QList<Series> &all, const Row &row, qsizetype &begin)
{
    const AccountKey account = row.integer(0);
    const MeterKey meter = row.integer(1);
    const UsageSource source = usageSourceFromKey(row.text(2)).value_or(UsageSource::Readings);
    if (begin >= all.size() || all.at(begin).account != account || all.at(begin).meter != meter)
        begin = all.size();
    for (qsizetype i = begin; i < all.size(); ++i) {
        if (all.at(i).source == source)
            return all[i];
    }
    Series series;
    series.account = account;
    series.meter = meter;
    series.source = source;
    all.append(series);
    return all.last();
}

template <typename Series, typename Values>
void finish(QList<Series> &all, Values Series::*values)
{
    all.removeIf([&](const Series &series) { return (series.*values).isEmpty(); });
    std::sort(all.begin(), all.end(), [](const Series &a, const Series &b) {
        return std::tie(a.account, a.meter, a.source) < std::tie(b.account, b.meter, b.source);
    });
}

bool inForce(const Zones &zones, const Row &row, int column)
{
    const auto zone = zones.constFind(row.integer(0));
    return zone != zones.constEnd() && *zone == row.text(column);
}

Result<QList<StoredTimed>> timed(Database &db, const SnapshotRange &range, const Zones *zones, bool perMinute)
{
    const QString table = perMinute ? u"usage_minutes"_s : u"usage_hours"_s;
    const qint64 slotMs = perMinute ? minuteMs : hourMs;
    const EpochDay from = range.timedFromDay.value_or(range.fromDay);
    QHash<QString, DayBorders> borders;
    QList<StoredTimed> all;
    qsizetype begin = 0;
    const auto visit = [&](const Row &row) {
        if (zones && !inForce(*zones, row, 4))
            return;
        auto border = borders.find(row.text(4));
        if (border == borders.end())
            border = borders.insert(row.text(4), DayBorders(row.text(4)));
        const qint64 start = border->startMs(EpochDay(row.integer(3)));
        const TimedDay day = unpackTimed(row.blob(5), row.blob(6));
        StoredTimed &series = seriesOf(all, row, begin);
        for (size_t i = 0; i < day.used.size(); ++i) {
            if (day.known[i])
                series.values.append({start + qint64(i) * slotMs, day.used[i]});
        }
    };
    auto read = db.select(
        u"SELECT account_key, meter_key, source, day, zone, used, known FROM %1"
        " WHERE day >= ? AND day < ?%2 ORDER BY account_key, meter_key, day"_s.arg(
            table, onlyAccounts(u"account_key"_s, range.accounts)),
        {qint64(perMinute ? from - 1 : from), qint64(perMinute ? range.toDay + 1 : range.toDay)}, visit);
    if (!read)
        return failure(read.error());
    finish(all, &StoredTimed::values);
    return all;
}

} // namespace

Result<QList<StoredDays>> days(Database &db, const SnapshotRange &range, const Zones &zones)
{
    if (range.toDay <= range.fromDay)
        return QList<StoredDays>();
    QList<StoredDays> all;
    qsizetype begin = 0;
    const auto visit = [&](const Row &row) {
        if (!inForce(zones, row, 4))
            return;
        const int month = int(row.integer(3));
        const EpochDay first = firstDayOf(month);
        const MonthDays content = unpackMonth(row.blob(5), row.blob(6), row.blob(7));
        StoredDays &series = seriesOf(all, row, begin);
        const int last = std::min(daysIn(month), range.toDay - first);
        for (int i = std::max(0, range.fromDay - first); i < last; ++i) {
            const DayValue value = content.value(i, first);
            if (value.quality != Quality::Absent)
                series.days.append(value);
        }
    };
    auto read = db.select(
        u"SELECT account_key, meter_key, source, month, zone, used, denied, quality FROM usage_month"
        " WHERE month >= ? AND month <= ?%1 ORDER BY account_key, meter_key, month"_s.arg(
            onlyAccounts(u"account_key"_s, range.accounts)),
        {monthOf(range.fromDay), monthOf(range.toDay - 1)}, visit);
    if (!read)
        return failure(read.error());
    finish(all, &StoredDays::days);
    return all;
}

Result<QList<StoredTimed>> hours(Database &db, const SnapshotRange &range, const Zones &zones)
{
    return timed(db, range, &zones, false);
}

/// A zone's day begins up to 14 hours before or after that of UTC: a day more on both sides.
Result<QList<StoredTimed>> minutes(Database &db, const SnapshotRange &range, const Zones &)
{
    return timed(db, range, nullptr, true);
}

} // namespace headroom::UsageTable
