// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/snapshot.h"

#include <functional>

namespace headroom {

class Database;

namespace CreditTable {

/// By account, subscription, entitlement.
[[nodiscard]] Result<QList<StoredCredit>> all(Database &db, const QList<AccountKey> &accounts = {});
/// Removes what \a subscriptions had and stores \a credits.
[[nodiscard]] Result<> replace(Database &db, const QStringList &subscriptions,
                               const QList<StoredCredit> &credits);
/// In the order of staging; what was read for one subscription begins with an empty entitlement.
[[nodiscard]] Result<> staged(
    Database &db,
    const std::function<void(const std::optional<AccountKey> &account, const QString &accountId,
                             const StoredCredit &credit)> &visit);

} // namespace CreditTable
} // namespace headroom
