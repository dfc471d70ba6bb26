// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/snapshot.h"

namespace headroom {

class Database;

/// Reads all parts of \a range in one transaction. See Store::snapshot().
[[nodiscard]] Result<StoreSnapshot> readSnapshot(Database &db, const SnapshotRange &asked, qint64 nowMs);

} // namespace headroom
