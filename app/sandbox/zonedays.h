// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/duration.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <vector>

namespace headroom::sandbox {

inline constexpr int historyDays = 90; ///< complete days of usage before the sandbox's start

/// The days of one zone around the sandbox's start, with their first instants.
class ZoneDays
{
public:
    ZoneDays() = default;
    ZoneDays(const QTimeZone &zone, qint64 startMs);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// The day that was running at the sandbox's start.
    [[nodiscard]] QDate today() const { return m_today; }
    /// First instant of the day \a daysAgo (0 = today, -1 = tomorrow, at most historyDays) in ms UTC.
    [[nodiscard]] qint64 midnight(int daysAgo) const
    {
        return m_midnights[static_cast<std::size_t>(historyDays - daysAgo)];
    }
    /// First instant of any day of the zone.
    [[nodiscard]] qint64 midnightOf(QDate day) const;
    /// Offset from UTC at the sandbox's start, for the rhythm of what comes after it.
    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs; }
    /// The last whole hour of the day, counted from its midnight, at or before \a ms.
    [[nodiscard]] qint64 hourFloor(qint64 ms) const;

private:
    QTimeZone m_zone;
    QDate m_today;
    qint64 m_offsetMs = 0;
    std::vector<qint64> m_midnights; ///< [0] = historyDays ago ... [historyDays] = today, then tomorrow
};

/// The machine's zone of that IANA name, UTC where it knows none (also for an empty name).
[[nodiscard]] QTimeZone zoneOrUtc(const QString &name);

} // namespace headroom::sandbox
