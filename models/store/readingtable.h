// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/snapshot.h"

namespace headroom {

class Database;

/// Reads of reading and newest_reading.
namespace ReadingTable {

/// The newest of every account and meter, and the earlier ones from range.readingsFromDay on; by
/// account, meter.
[[nodiscard]] Result<QList<StoredReadings>> all(Database &db, const SnapshotRange &range);

} // namespace ReadingTable
} // namespace headroom
