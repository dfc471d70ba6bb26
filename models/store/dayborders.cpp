// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dayborders.h"

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace headroom {
namespace {

constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01

std::chrono::year_month_day civil(EpochDay day)
{
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(day)));
}

std::chrono::year_month yearMonth(int month)
{
    return {std::chrono::year(month / 100), std::chrono::month(unsigned(month % 100))};
}

} // namespace

DayBorders::DayBorders(const QString &zone)
    : m_zone(zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone.toUtf8()))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

void DayBorders::move(EpochDay day)
{
    m_day = day;
    m_startMs = QDate::fromJulianDay(epochJulianDay + day).startOfDay(m_zone).toMSecsSinceEpoch();
    m_endMs = QDate::fromJulianDay(epochJulianDay + day + 1).startOfDay(m_zone).toMSecsSinceEpoch();
}

EpochDay DayBorders::dayOf(qint64 ms)
{
    if (ms < m_startMs || ms >= m_endMs)
        move(EpochDay(QDateTime::fromMSecsSinceEpoch(ms, m_zone).date().toJulianDay() - epochJulianDay));
    return m_day;
}

qint64 DayBorders::startMs(EpochDay day)
{
    if (day != m_day || m_startMs == m_endMs)
        move(day);
    return m_startMs;
}

int monthOf(EpochDay day)
{
    const auto date = civil(day);
    return int(date.year()) * 100 + int(unsigned(date.month()));
}

EpochDay firstDayOf(int month)
{
    return EpochDay(std::chrono::sys_days(yearMonth(month) / std::chrono::day(1)).time_since_epoch().count());
}

int daysIn(int month)
{
    const auto last = std::chrono::year_month_day_last(yearMonth(month) / std::chrono::last);
    return int(unsigned(last.day()));
}

} // namespace headroom
