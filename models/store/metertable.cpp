// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metertable.h"

#include "models/domain/keys.h"
#include "models/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::MeterTable {
namespace {

const QString meterColumns =
    u"key, provider_id, name, event_name, aggregation, aggregation_key, unit, missed, gone"_s;

} // namespace

Result<QList<Record>> all(Database &db, const QString &prefix)
{
    QList<Record> records;
    return db
        .select(u"SELECT %1 FROM %2meter ORDER BY key"_s.arg(meterColumns, prefix), {},
                [&](const Row &row) {
                    records.append({.key = row.integer(0),
                                    .meter = {.id = MeterId(row.text(1)),
                                              .name = row.text(2),
                                              .eventName = row.text(3),
                                              .aggregation = aggregationFromKey(row.text(4)),
                                              .aggregationKey = row.text(5),
                                              .unit = row.text(6)},
                                    .missed = int(row.integer(7)),
                                    .gone = row.flag(8)});
                })
        .map([&] { return records; });
}

Result<> put(Database &db, const QList<Record> &records, const QString &prefix)
{
    Rows rows(9);
    rows.reserve(records.size());
    for (const Record &record : records) {
        const Meter &meter = record.meter;
        rows.add(record.key, meter.id.toString(), meter.name, meter.eventName,
                 aggregationKey(meter.aggregation), meter.aggregationKey, meter.unit, record.missed,
                 int(record.gone));
    }
    return db.insertRows(u"INSERT INTO %2meter (%1)"_s.arg(meterColumns, prefix), rows,
                         u"ON CONFLICT (provider_id) DO UPDATE SET name = excluded.name,"
                         " event_name = excluded.event_name, aggregation = excluded.aggregation,"
                         " aggregation_key = excluded.aggregation_key, unit = excluded.unit,"
                         " missed = excluded.missed, gone = excluded.gone"_s);
}

} // namespace headroom::MeterTable
