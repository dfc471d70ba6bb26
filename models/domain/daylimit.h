// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usage.h"

#include <span>

namespace headroom {

/// Days among the 7 ending \a today whose use is strictly above \a cap, today's cap for all of them; a lower
/// bound or a running day above it counts too (DESIGN §4 "Steadily over": from 3 on). \a days holds a day
/// once.
[[nodiscard]] int daysOver(std::span<const DayValue> days, qint64 cap, EpochDay today);

/// The day whose use a day limit shows: the running day or the last complete day, whichever is higher, the
/// running one where they are equal (DESIGN §4 "Percent"). Nothing where neither is known.
[[nodiscard]] std::optional<DayValue> shownDay(std::span<const DayValue> days, EpochDay today);

} // namespace headroom
