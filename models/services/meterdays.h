// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/snapshotindex.h"

#include <QTimeZone>

namespace headroom {

/// What is known of one account and meter over time, from the source that has each day.
struct MeterDays
{
    MeterId meter;
    QList<DayValue> days; ///< ascending, in the account's zone
    QList<UsageSpan> spans;
    UsageSource source = UsageSource::Readings; ///< of the newest day
    QList<TimedValue> minutes; ///< ascending
    QList<TimedValue> hours; ///< ascending
    bool hasMinutes = false; ///< some source has delivered minutes at some time
    const StoredReadings *readings = nullptr;
    qint64 cycleReadAtMs = 0;
    qint64 daysReadAtMs = 0;
    qint64 minutesReadAtMs = 0;
    qint64 minutesFromMs = 0; ///< known without a gap from here …
    qint64 minutesToMs = 0; ///< … to here
    QString blocked; ///< the readings' source, since a later try
};

/// Puts together what the snapshot holds of \a account and \a meter.
[[nodiscard]] MeterDays meterDays(const SnapshotIndex &index, AccountKey account, const StoredMeter &meter,
                                  const QTimeZone &zone, qint64 nowMs);

} // namespace headroom
