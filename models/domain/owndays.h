// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/usage.h"

#include <QTimeZone>

#include <span>

namespace headroom {

/// A total that fell inside a cycle: the provider corrected it.
struct Correction
{
    qint64 fromMs = 0; ///< of the reading before
    qint64 toMs = 0; ///< of the reading that was lower
    qint64 units = 0; ///< below 0
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What our own readings say of the days of one account and meter.
struct OwnDays
{
    QList<DayValue> days; ///< ascending; Complete, LowerBound, or Partial for the running day
    QList<UsageSpan> spans; ///< ascending; use that belongs to no single day above
    QList<Correction> corrections; ///< ascending
    friend bool operator==(const OwnDays &, const OwnDays &) = default;
};

/// Days from \a readings (any order) by differences of floored totals (DESIGN §4 "Own days from readings"):
/// - complete where readings lie within 30 minutes of the day's start and end (the nearest ones count);
/// - the running day is partial where one lies within 30 minutes of its start;
/// - a lower bound between the first and last reading inside the day, where there are two;
/// - everything else is a span between two readings.
/// A cycle's use begins with 0 at its start; a reading made after its end is its final total, at its end;
/// without one nothing is said of the time across the border. A day with a correction is at most a lower
/// bound. Days later than \a nowMs and readings whose total does not fit into 64 bits are left out. Meters
/// that are not count or sum have no differences and no days.
[[nodiscard]] OwnDays ownDays(std::span<const Reading> readings, Aggregation aggregation,
                              const QTimeZone &zone, qint64 nowMs);

} // namespace headroom
