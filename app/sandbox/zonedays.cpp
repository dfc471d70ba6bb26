// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/zonedays.h"

#include <QDateTime>

#include <algorithm>

namespace headroom::sandbox {

ZoneDays::ZoneDays(const QTimeZone &zone, qint64 startMs)
    : m_zone(zone)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(startMs, m_zone);
    m_today = start.date();
    m_offsetMs = qint64{start.offsetFromUtc()} * 1'000;
    m_midnights.reserve(historyDays + 2);
    for (int daysAgo = historyDays; daysAgo >= -1; --daysAgo)
        m_midnights.push_back(midnightOf(m_today.addDays(-daysAgo)));
}

qint64 ZoneDays::midnightOf(QDate day) const { return day.startOfDay(m_zone).toMSecsSinceEpoch(); }

qint64 ZoneDays::hourFloor(qint64 ms) const
{
    const auto after = std::upper_bound(m_midnights.begin(), m_midnights.end(), ms);
    const qint64 midnight = after == m_midnights.begin() ? m_midnights.front() : *std::prev(after);
    return midnight + (ms - midnight) / hourMs * hourMs;
}

QTimeZone zoneOrUtc(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace headroom::sandbox
