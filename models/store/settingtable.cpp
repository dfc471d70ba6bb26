// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingtable.h"

#include "models/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::SettingTable {

Result<QMap<QString, QString>> all(Database &db)
{
    QMap<QString, QString> settings;
    return db
        .select(u"SELECT key, value FROM setting"_s, {},
                [&](const Row &row) { settings.insert(row.text(0), row.text(1)); })
        .map([&] { return settings; });
}

Result<> put(Database &db, const QString &key, const QString &value)
{
    Rows rows(2);
    rows.add(key, value);
    return db.insertRows(u"INSERT INTO setting (key, value)"_s, rows,
                         u"ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
}

} // namespace headroom::SettingTable
