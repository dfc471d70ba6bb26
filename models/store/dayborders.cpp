// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dayborders.h"

#include "models/domain/zone.h"

#include <chrono>

namespace headroom {
namespace {

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
    : m_zone(isKnownZone(zone) ? QTimeZone(zone.toUtf8()) : QTimeZone::utc())
{ }

void DayBorders::move(EpochDay day)
{
    m_day = day;
    m_startMs = dayStartMs(day, m_zone);
    m_endMs = dayStartMs(day + 1, m_zone);
}

EpochDay DayBorders::dayOf(qint64 ms)
{
    if (ms < m_startMs || ms >= m_endMs)
        move(headroom::dayOf(ms, m_zone));
    return m_day;
}

qint64 DayBorders::startMs(EpochDay day)
{
    if (day != m_day || m_startMs == m_endMs)
        move(day);
    return m_startMs;
}

qint64 DayBorders::endMs(EpochDay day)
{
    if (day != m_day || m_startMs == m_endMs)
        move(day);
    return m_endMs;
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
    const std::chrono::year_month_day_last last(yearMonth(month).year(),
                                                std::chrono::month_day_last(yearMonth(month).month()));
    return int(unsigned(last.day()));
}

} // namespace headroom
