// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuesort.h"
#include "models/items/wording.h"

namespace headroom {

// The texts of the queue's table, cell by cell; \a zone is the account's. Mark and Trend are drawn, not
// written: their short text is empty.

/// The short text that is shown: "4,016 of 1,000 a day", "—" where there is no value.
[[nodiscard]] QString cellText(const QueueRow &row, QueueTable::Column column, const Wording &wording,
                               const QTimeZone &zone);
/// The same as a whole phrase for screen readers.
[[nodiscard]] QString cellPhrase(const QueueRow &row, QueueTable::Column column, const Wording &wording,
                                 const QTimeZone &zone);
/// What a tool tip adds (id, ranges, time of reading with its zone); plain text.
[[nodiscard]] QString cellToolTip(const QueueRow &row, QueueTable::Column column, const Wording &wording,
                                  const QTimeZone &zone);
/// The column's heading.
[[nodiscard]] QString columnTitle(QueueTable::Column column);

} // namespace headroom
