// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/snapshot.h"

namespace headroom {

class Database;

namespace OverrideTable {

/// By account, meter, window.
[[nodiscard]] Result<QList<AccountOverride>> all(Database &db, const QList<AccountKey> &accounts = {});
/// Adds (version 0) or changes; Conflict where the stored version is another.
[[nodiscard]] Result<> put(Database &db, const AccountOverride &override);
/// Conflict where the stored version is another.
[[nodiscard]] Result<> remove(Database &db, const AccountOverride &override);

} // namespace OverrideTable
} // namespace headroom
