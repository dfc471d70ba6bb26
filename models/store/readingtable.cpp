// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readingtable.h"

#include "models/store/accounttable.h"
#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::ReadingTable {
namespace {

Reading readingOf(const Row &row)
{
    return {.atMs = row.integer(2),
            .periodStartMs = row.integer(3),
            .periodEndMs = row.integer(4),
            .total = Decimal::parse(row.text(5)).value_or(Decimal())};
}

bool before(const Reading &a, const Reading &b)
{
    return std::tie(a.atMs, a.periodStartMs) < std::tie(b.atMs, b.periodStartMs);
}

/// Ascending; one that is both first and last of its day once.
void tidy(QList<Reading> &readings)
{
    std::stable_sort(readings.begin(), readings.end(), before);
    const auto same = [](const Reading &a, const Reading &b) {
        return a.atMs == b.atMs && a.periodStartMs == b.periodStartMs;
    };
    readings.resize(std::unique(readings.begin(), readings.end(), same) - readings.begin());
}

} // namespace

Result<QList<StoredReadings>> all(Database &db, const SnapshotRange &range)
{
    const QString only = onlyAccounts(u"account_key"_s, range.accounts);
    QList<StoredReadings> all;
    auto read =
        db.select(u"SELECT account_key, meter_key, at, period_start, period_end, total FROM newest_reading"
                  " WHERE 1 = 1%1 ORDER BY account_key, meter_key"_s.arg(only),
                  {}, [&](const Row &row) {
                      all.append({row.integer(0), row.integer(1), readingOf(row), {}});
                  });
    if (!read)
        return failure(read.error());
    if (!range.readingsFromDay)
        return all;
    qsizetype place = 0; // both lists are ordered alike
    read = db.select(
        u"SELECT account_key, meter_key, at, period_start, period_end, total FROM reading"
        " WHERE day >= ?%1 ORDER BY account_key, meter_key"_s.arg(only),
        {qint64(*range.readingsFromDay)}, [&](const Row &row) {
            const std::pair key(row.integer(0), row.integer(1));
            while (place < all.size() && std::pair(all.at(place).account, all.at(place).meter) < key)
                ++place;
            if (place < all.size() && std::pair(all.at(place).account, all.at(place).meter) == key)
                all[place].earlier.append(readingOf(row));
        });
    if (!read)
        return failure(read.error());
    for (StoredReadings &readings : all)
        tidy(readings.earlier);
    return all;
}

} // namespace headroom::ReadingTable
