// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/duration.h"
#include "models/domain/usage.h"

#include <span>

namespace headroom {

/// The bursts among \a minutes (ascending, one value a minute; missing ones count as not above) that have a
/// qualifying window with a minute after \a lastEvaluatedMs, oldest first (DESIGN §4 "Burst"): at least 3 of
/// 5 consecutive complete minutes strictly above \a cap; windows that overlap or touch are one burst, from
/// its first to its last minute above. Minutes before \a lastEvaluatedMs belong in \a minutes too, so that a
/// burst that goes on keeps its beginning. A cap of 0 or less has no bursts.
[[nodiscard]] QList<Burst> burstsSince(std::span<const TimedValue> minutes, qint64 cap,
                                       qint64 lastEvaluatedMs, qint64 nowMs);

/// The burst in the last 5 complete minutes before \a nowMs, if there is one (DESIGN §4 "Burst now").
[[nodiscard]] std::optional<Burst> burstNow(std::span<const TimedValue> minutes, qint64 cap, qint64 nowMs);

/// What the 24 hours before a time say of a minute limit.
struct MinuteDay
{
    std::optional<qint64>
        highest; ///< units of the highest minute, the running one too; empty = no minute known
    int above = 0; ///< minutes strictly above the cap
    friend bool operator==(const MinuteDay &, const MinuteDay &) = default;
};

/// Minutes that begin in the 24 hours up to \a nowMs.
[[nodiscard]] MinuteDay minuteDay(std::span<const TimedValue> minutes, qint64 cap, qint64 nowMs);

} // namespace headroom
