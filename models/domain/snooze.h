// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usage.h"

#include <QTimeZone>

#include <array>

namespace headroom {

/// Until when a case is put away.
enum class SnoozeUntil {
    Hour, ///< one hour from now
    Tomorrow, ///< 09:00 of the person's next day
    Monday, ///< 09:00 of the person's next Monday
    CycleEnd, ///< the end of the account's period
    UsageFalls, ///< its use is below the cap; at the latest the end of the period
    Answer, ///< the customer answers; at the latest the end of the period
    Time, ///< a time that was given
};
inline constexpr std::array snoozeChoices{SnoozeUntil::Hour,     SnoozeUntil::Tomorrow,   SnoozeUntil::Monday,
                                   SnoozeUntil::CycleEnd, SnoozeUntil::UsageFalls, SnoozeUntil::Answer};

/// "hour", "tomorrow", "monday", "cycleEnd", "usageFalls", "answer", "time".
[[nodiscard]] QString snoozeKey(SnoozeUntil until);
[[nodiscard]] std::optional<SnoozeUntil> snoozeFromKey(QStringView key);

/// When a snooze begun at \a nowMs ends at the latest, ms UTC. \a zone is the person's, \a periodEndMs the end of
/// the account's period. Time has no answer of its own: \a nowMs.
[[nodiscard]] qint64 snoozeEndMs(SnoozeUntil until, qint64 nowMs, const QTimeZone &zone, qint64 periodEndMs);

} // namespace headroom
