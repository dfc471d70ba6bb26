// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accounttable.h"

#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

QString onlyAccounts(const QString &column, const QList<AccountKey> &keys)
{
    if (keys.isEmpty())
        return {};
    QStringList numbers;
    for (const AccountKey key : keys)
        numbers.append(QString::number(key));
    return u" AND %1 IN (%2)"_s.arg(column, numbers.join(u','));
}

namespace AccountTable {

Result<QList<Record>> all(Database &db, const QString &prefix, const QList<AccountKey> &keys)
{
    QList<Record> records;
    return db
        .select(u"SELECT key, provider_id, name, email, zone, zone_override, missed, gone FROM %1account"
                " WHERE 1 = 1%2 ORDER BY key"_s.arg(prefix, onlyAccounts(u"key"_s, keys)),
                {},
                [&](const Row &row) {
                    records.append({.key = row.integer(0),
                                    .customer = {.id = AccountId(row.text(1)),
                                                 .name = row.text(2),
                                                 .email = row.text(3),
                                                 .zone = row.text(4)},
                                    .zoneOverride = row.text(5),
                                    .missed = int(row.integer(6)),
                                    .gone = row.flag(7)});
                })
        .map([&] { return records; });
}

Result<QList<AccountKey>> keysOf(Database &db, const QList<AccountId> &ids)
{
    constexpr qsizetype idsPerStatement = 500;
    QList<AccountKey> keys;
    Result<> read;
    for (qsizetype first = 0; read && first < ids.size(); first += idsPerStatement) {
        QVariantList values;
        for (const AccountId &id : ids.mid(first, idsPerStatement))
            values.append(id.toString());
        const QString marks = QStringList(values.size(), u"?"_s).join(u',');
        read = db.select(u"SELECT key FROM account WHERE provider_id IN (%1)"_s.arg(marks), values,
                         [&](const Row &row) { keys.append(row.integer(0)); });
    }
    std::sort(keys.begin(), keys.end());
    return read.map([&] { return keys; });
}

Result<> put(Database &db, const QList<Record> &records, const QString &prefix)
{
    Rows rows(8);
    rows.reserve(records.size());
    for (const Record &record : records) {
        const Customer &customer = record.customer;
        rows.add(record.key, customer.id.toString(), customer.name, customer.email, customer.zone,
                 record.zoneOverride, record.missed, int(record.gone));
    }
    return db.insertRows(
        u"INSERT INTO %1account (key, provider_id, name, email, zone, zone_override, missed, gone)"_s.arg(
            prefix),
        rows,
        u"ON CONFLICT (provider_id) DO UPDATE SET name = excluded.name, email = excluded.email,"
        " zone = excluded.zone, missed = excluded.missed, gone = excluded.gone"_s);
}

Result<> setZoneOverride(Database &db, AccountKey key, const QString &zone)
{
    return db.run(u"UPDATE account SET zone_override = ? WHERE key = ?"_s, {zone, key})
        .and_then([](qint64 changed) -> Result<> {
            if (changed != 1)
                return failure(ErrorKind::Conflict, u"This account does not exist any more."_s);
            return {};
        });
}

} // namespace AccountTable
} // namespace headroom
