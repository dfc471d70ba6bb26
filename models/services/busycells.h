// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/accountdetail.h"
#include "models/services/accountfacts.h"

namespace headroom {

/// The busiest minute of each weekday and hour over the last 28 days; the busiest hour where no minutes are
/// known; nothing where neither is. In the account's zone.
[[nodiscard]] std::optional<BusyCells> busyCells(const AccountFacts &facts, const MeterDays &meter, qint64 nowMs);

} // namespace headroom
