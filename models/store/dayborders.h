// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usage.h"

#include <QTimeZone>

namespace headroom {

/// Where the days of one zone begin; keeps the last day it was asked for. An unknown zone counts as UTC.
class DayBorders
{
public:
    explicit DayBorders(const QString &zone);
    /// The zone's date of \a ms.
    [[nodiscard]] EpochDay dayOf(qint64 ms);
    /// First instant of \a day (where midnight does not exist, the first instant after it).
    [[nodiscard]] qint64 startMs(EpochDay day);
    /// First instant of the day after.
    [[nodiscard]] qint64 endMs(EpochDay day);

private:
    void move(EpochDay day);
    QTimeZone m_zone;
    EpochDay m_day = 0;
    qint64 m_startMs = 0;
    qint64 m_endMs = 0; ///< equal to m_startMs: nothing is kept yet
};

/// 202611 for a day of November 2026.
[[nodiscard]] int monthOf(EpochDay day);
/// The month's first day.
[[nodiscard]] EpochDay firstDayOf(int month);
[[nodiscard]] int daysIn(int month);

} // namespace headroom
