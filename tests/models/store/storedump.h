// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace headroom {

/// Every row of every table as text, sorted; run log and leases left out. Equal on both databases.
[[nodiscard]] QStringList dumpOf(Database &db);

} // namespace headroom
