// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/account.h"

#include <QList>

namespace headroom {

class Database;

namespace SubscriptionTable {

struct Record
{
    AccountKey account = 0; ///< not used in the staging, which keeps the provider's id
    Subscription subscription;
    int missed = 0; ///< complete syncs in a row that did not list it
    bool gone = false;
    friend bool operator==(const Record &, const Record &) = default;
};

/// By account, then id. \a accounts empty = all.
[[nodiscard]] Result<QList<Record>> all(Database &db, const QList<AccountKey> &accounts = {});
/// Adds or replaces with meters and own caps; ids are unique in \a records.
[[nodiscard]] Result<> put(Database &db, const QList<Record> &records);
/// What is staged, by id.
[[nodiscard]] Result<QList<Subscription>> staged(Database &db);
/// Adds to the staging, replacing what has the same id; ids are unique in \a subscriptions.
[[nodiscard]] Result<> stage(Database &db, const QList<Subscription> &subscriptions);

} // namespace SubscriptionTable
} // namespace headroom
