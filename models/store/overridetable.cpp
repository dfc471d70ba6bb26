// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overridetable.h"

#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::OverrideTable {
namespace {

Result<> oneRow(qint64 changed)
{
    if (changed != 1)
        return failure(ErrorKind::Conflict, u"Somebody else changed this override in the meantime."_s);
    return {};
}

} // namespace

Result<QList<AccountOverride>> all(Database &db, const QList<AccountKey> &accounts)
{
    QList<AccountOverride> overrides;
    auto read =
        db.select(u"SELECT account_key, meter_key, limit_window, cap, reason, until_ms, person, version"
                  " FROM account_override WHERE 1 = 1"_s
                      + onlyAccounts(u"account_key"_s, accounts),
                  {}, [&](const Row &row) {
                      const auto window = windowFromKey(row.text(2));
                      const auto cap = capFromText(row.text(3));
                      if (!window || !cap)
                          return;
                      overrides.append({.account = row.integer(0),
                                        .meter = row.integer(1),
                                        .window = *window,
                                        .cap = *cap,
                                        .reason = row.text(4),
                                        .untilMs = row.integer(5),
                                        .person = PersonId(row.text(6)),
                                        .version = int(row.integer(7))});
                  });
    if (!read)
        return failure(read.error());
    std::sort(overrides.begin(), overrides.end(), [](const AccountOverride &a, const AccountOverride &b) {
        return std::tie(a.account, a.meter, a.window) < std::tie(b.account, b.meter, b.window);
    });
    return overrides;
}

Result<> put(Database &db, const AccountOverride &override)
{
    if (override.version == 0) {
        Rows rows(8);
        rows.add(override.account, override.meter, windowKey(override.window), capText(override.cap),
                 override.reason, override.untilMs, override.person.toString(), 1);
        return db
            .insertRows(
                u"INSERT INTO account_override (account_key, meter_key, limit_window, cap, reason, until_ms,"
                " person, version)"_s,
                rows)
            .map_error([](const Error &error) {
                return error.kind == ErrorKind::Conflict ? oneRow(0).error() : error;
            });
    }
    return db
        .run(u"UPDATE account_override SET cap = ?, reason = ?, until_ms = ?, person = ?, version = version "
             u"+ 1"
             " WHERE account_key = ? AND meter_key = ? AND limit_window = ? AND version = ?"_s,
             {capText(override.cap), override.reason, override.untilMs, override.person.toString(),
              override.account, override.meter, windowKey(override.window), override.version})
        .and_then(oneRow);
}

Result<> remove(Database &db, const AccountOverride &override)
{
    return db
        .run(u"DELETE FROM account_override WHERE account_key = ? AND meter_key = ? AND limit_window = ?"
             " AND version = ?"_s,
             {override.account, override.meter, windowKey(override.window), override.version})
        .and_then(oneRow);
}

} // namespace headroom::OverrideTable
