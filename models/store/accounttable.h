// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/account.h"

#include <QList>

namespace headroom {

class Database;

namespace AccountTable {

struct Record
{
    AccountKey key = 0;
    Customer customer;
    QString zoneOverride; ///< written only by setZoneOverride()
    int missed = 0; ///< complete syncs in a row that did not list it
    bool gone = false;
    friend bool operator==(const Record &, const Record &) = default;
};

/// By key. \a prefix "stage_" reads the staging; \a keys empty = all.
[[nodiscard]] Result<QList<Record>> all(Database &db, const QString &prefix = {},
                                        const QList<AccountKey> &keys = {});
/// The keys of those of \a ids that are known, ascending.
[[nodiscard]] Result<QList<AccountKey>> keysOf(Database &db, const QList<AccountId> &ids);
/// Adds or replaces by provider id (key and zone override of a known one stay); ids are unique in
/// \a records.
[[nodiscard]] Result<> put(Database &db, const QList<Record> &records, const QString &prefix = {});
/// Conflict where there is no such account.
[[nodiscard]] Result<> setZoneOverride(Database &db, AccountKey key, const QString &zone);

} // namespace AccountTable

/// " AND <column> IN (1, 2, …)", or nothing for all: keys are numbers of our own.
[[nodiscard]] QString onlyAccounts(const QString &column, const QList<AccountKey> &keys);

} // namespace headroom
