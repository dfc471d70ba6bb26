// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/covertable.h"

#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::CoverTable {
namespace {

const QString coverColumns =
    u"source, minutes_from, minutes_to, hours_from, hours_to, days_from, days_to, read_at,"
    " blocked"_s;

UsageSource sourceOf(const QString &key) { return usageSourceFromKey(key).value_or(UsageSource::Readings); }

/// Columns from \a first on, without keys.
StoredCover coverOf(const Row &row, int first)
{
    StoredCover cover;
    cover.source = sourceOf(row.text(first));
    cover.minutesFromMs = row.integer(first + 1);
    cover.minutesToMs = row.integer(first + 2);
    cover.hoursFromMs = row.integer(first + 3);
    cover.hoursToMs = row.integer(first + 4);
    cover.daysFrom = EpochDay(row.integer(first + 5));
    cover.daysTo = EpochDay(row.integer(first + 6));
    cover.readAtMs = row.integer(first + 7);
    cover.blocked = row.text(first + 8);
    return cover;
}

} // namespace

Result<QList<StoredCover>> all(Database &db, const QList<AccountKey> &accounts)
{
    QList<StoredCover> covers;
    auto read = db.select(u"SELECT account_key, meter_key, %1 FROM usage_cover WHERE 1 = 1%2"_s.arg(
                              coverColumns, onlyAccounts(u"account_key"_s, accounts)),
                          {}, [&](const Row &row) {
                              StoredCover cover = coverOf(row, 2);
                              cover.account = row.integer(0);
                              cover.meter = row.integer(1);
                              covers.append(cover);
                          });
    if (!read)
        return failure(read.error());
    std::sort(covers.begin(), covers.end(), [](const StoredCover &a, const StoredCover &b) {
        return std::tie(a.account, a.meter, a.source) < std::tie(b.account, b.meter, b.source);
    });
    return covers;
}

Result<> put(Database &db, const QList<StoredCover> &covers)
{
    Rows rows(11);
    for (const StoredCover &cover : covers)
        rows.add(cover.account, cover.meter, usageSourceKey(cover.source), cover.minutesFromMs,
                 cover.minutesToMs, cover.hoursFromMs, cover.hoursToMs, qint64(cover.daysFrom),
                 qint64(cover.daysTo), cover.readAtMs, cover.blocked);
    return db.insertRows(u"INSERT INTO usage_cover (account_key, meter_key, %1)"_s.arg(coverColumns), rows,
                         u"ON CONFLICT (account_key, meter_key, source) DO UPDATE SET"
                         " minutes_from = excluded.minutes_from, minutes_to = excluded.minutes_to,"
                         " hours_from = excluded.hours_from, hours_to = excluded.hours_to,"
                         " days_from = excluded.days_from, days_to = excluded.days_to,"
                         " read_at = excluded.read_at, blocked = excluded.blocked"_s);
}

Result<> staged(Database &db, const std::function<void(const Staged &)> &visit)
{
    return db.select(u"SELECT a.key, m.key, s.account, s.meter, %1 FROM stage_cover s"
                     " LEFT JOIN account a ON a.provider_id = s.account"
                     " LEFT JOIN meter m ON m.provider_id = s.meter ORDER BY s.position"_s.arg(coverColumns),
                     {}, [&](const Row &row) {
                         const auto key = [&](int column) {
                             return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
                         };
                         visit({key(0), key(1), row.text(2), row.text(3), coverOf(row, 4)});
                     });
}

Result<QList<MeterSourceState>> sources(Database &db)
{
    QList<MeterSourceState> states;
    auto read = db.select(u"SELECT meter_key, source, last_gain, blocked, since_ms FROM meter_source"_s, {},
                          [&](const Row &row) {
                              states.append({.meter = row.integer(0),
                                             .source = sourceOf(row.text(1)),
                                             .lastGainMs = row.integer(2),
                                             .blocked = row.text(3),
                                             .sinceMs = row.integer(4)});
                          });
    if (!read)
        return failure(read.error());
    std::sort(states.begin(), states.end(), [](const MeterSourceState &a, const MeterSourceState &b) {
        return std::tie(a.meter, a.source) < std::tie(b.meter, b.source);
    });
    return states;
}

Result<> putSources(Database &db, const QList<MeterSourceState> &states)
{
    Rows rows(5);
    for (const MeterSourceState &state : states)
        rows.add(state.meter, usageSourceKey(state.source), state.lastGainMs, state.blocked, state.sinceMs);
    return db.insertRows(u"INSERT INTO meter_source (meter_key, source, last_gain, blocked, since_ms)"_s,
                         rows,
                         u"ON CONFLICT (meter_key, source) DO UPDATE SET last_gain = excluded.last_gain,"
                         " blocked = excluded.blocked, since_ms = excluded.since_ms"_s);
}

Result<> stagedSources(Database &db,
                       const std::function<void(const MeterSourceState &, const QString &meterId)> &visit)
{
    return db.select(
        u"SELECT COALESCE(m.key, 0), s.meter, s.source, s.last_gain, s.blocked, s.since_ms"
        " FROM stage_source s LEFT JOIN meter m ON m.provider_id = s.meter ORDER BY s.position"_s,
        {}, [&](const Row &row) {
            visit({.meter = row.integer(0),
                   .source = sourceOf(row.text(2)),
                   .lastGainMs = row.integer(3),
                   .blocked = row.text(4),
                   .sinceMs = row.integer(5)},
                  row.text(1));
        });
}

} // namespace headroom::CoverTable
