// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/usageseries.h"

#include "app/sandbox/noise.h"

#include <algorithm>
#include <array>

namespace headroom::sandbox {
namespace {

constexpr int hourlyDays = 30;
constexpr qint64 minuteHistoryMs = 48 * hourMs;

// Thousandths of a day's use in each hour of the day.
constexpr std::array<std::array<int, 24>, 3> rhythms{{
    {8, 6, 5, 5, 6, 10, 20, 38, 62, 82, 90, 88, 74, 80, 88, 84, 74, 56, 40, 28, 20, 15, 12, 9},
    {36, 35, 35, 35, 36, 37, 39, 41, 43, 45, 46, 46, 46, 46, 46, 46, 45, 45, 44, 44, 43, 42, 40, 39},
    {30, 18, 11, 8, 7, 8, 12, 20, 26, 30, 33, 37, 42, 42, 41, 42, 46, 56, 72, 88, 97, 97, 82, 55},
}};

qint64 rounded(qint64 milli, quint64 bits) { return (milli + static_cast<qint64>(bits % 1'000)) / 1'000; }

qint64 minuteFloor(qint64 ms) { return ms / minuteMs * minuteMs; }

} // namespace

void UsageSeries::Coarse::sumUp()
{
    sums.assign(1, 0);
    for (const qint64 value : units)
        sums.push_back(sums.back() + value);
}

UsageSeries::UsageSeries(UsagePattern pattern, const ZoneDays *days, qint64 startMs)
    : m_pattern(pattern)
    , m_zoneDays(days)
    , m_startMs(startMs)
    , m_epochToday(days->today().toJulianDay() - QDate(1970, 1, 1).toJulianDay())
{
    const bool minutes = m_pattern.burstCap > 0;
    m_minutesFromMs = m_zoneDays->hourFloor(minutes ? startMs - minuteHistoryMs : startMs);
    rebuild();
}

void UsageSeries::rebuild()
{
    const int hoursFrom = std::min(m_pattern.hourly ? hourlyDays : 0, m_pattern.firstDaysAgo);
    m_days = {};
    m_hours = {};
    m_minuteSums.assign(1, 0);
    fillDays(hoursFrom);
    fillHours(hoursFrom);
}

void UsageSeries::fillDays(int untilDaysAgo)
{
    for (int daysAgo = m_pattern.firstDaysAgo; daysAgo > untilDaysAgo; --daysAgo) {
        const qint64 start = m_zoneDays->midnight(daysAgo);
        if (!isDelivered(start, m_zoneDays->midnight(daysAgo - 1) - start))
            break;
        const qint64 epochDay = m_epochToday - daysAgo;
        m_days.starts.push_back(start);
        m_days.units.push_back(
            rounded(milliOfDay(epochDay), noise(m_pattern.seed, static_cast<quint64>(epochDay), 3)));
    }
    m_days.sumUp();
}

void UsageSeries::fillHours(int fromDaysAgo)
{
    for (int daysAgo = fromDaysAgo; daysAgo >= 0; --daysAgo) {
        const qint64 midnight = m_zoneDays->midnight(daysAgo);
        const qint64 end = std::min(m_zoneDays->midnight(daysAgo - 1), m_minutesFromMs);
        for (qint64 start = midnight; start < end && isDelivered(start, hourMs); start += hourMs) {
            const quint64 bits = noise(m_pattern.seed, static_cast<quint64>(start / hourMs), 4);
            m_hours.starts.push_back(start);
            m_hours.units.push_back(
                rounded(milliOfHour(m_epochToday - daysAgo, (start - midnight) / hourMs), bits));
        }
    }
    m_hours.sumUp();
}

void UsageSeries::end(qint64 endMs)
{
    m_pattern.endMs = endMs;
    rebuild();
}

bool UsageSeries::isDelivered(qint64 startMs, qint64 lengthMs) const
{
    const qint64 end = startMs + lengthMs;
    return end <= m_pattern.endMs.value_or(end) && end <= m_pattern.silentFromMs.value_or(end);
}

qint64 UsageSeries::milliOfDay(qint64 epochDay) const
{
    const qint64 daysAgo = m_epochToday - epochDay;
    const quint64 bits = noise(m_pattern.seed, static_cast<quint64>(epochDay), 1);
    const qint64 growth = std::clamp<qint64>(1'000 - m_pattern.growthPermille * daysAgo, 100, 1'400);
    const bool weekend = (epochDay + 3) % 7 >= 5;
    qint64 milli = m_pattern.milliPerDay * growth / 1'000;
    milli = milli * (weekend ? m_pattern.weekendPermille : 1'000) / 1'000;
    milli = milli * between(bits, 1'000 - m_pattern.noisePermille, 1'000 + m_pattern.noisePermille) / 1'000;
    return daysAgo == m_pattern.spikeDaysAgo.value_or(-historyDays) ? milli * 9 : milli;
}

qint64 UsageSeries::milliOfHour(qint64 epochDay, qint64 hour) const
{
    const auto &rhythm = rhythms[static_cast<std::size_t>(m_pattern.shape)];
    const qint64 weight = rhythm[static_cast<std::size_t>(std::clamp<qint64>(hour, 0, 23))];
    const quint64 bits = noise(m_pattern.seed, static_cast<quint64>(epochDay * 24 + hour), 2);
    return milliOfDay(epochDay) * weight / 1'000 * between(bits, 880, 1'120) / 1'000;
}

qint64 UsageSeries::unitsOfMinute(qint64 startMs) const
{
    const qint64 local = startMs + m_zoneDays->offsetMs();
    const quint64 bits = noise(m_pattern.seed, static_cast<quint64>(startMs / minuteMs), 5);
    const qint64 milli = milliOfHour(local / dayMs, local % dayMs / hourMs) / 60;
    return rounded(milli * between(bits, 700, 1'300) / 1'000, bits >> 20) + burstUnits(startMs);
}

qint64 UsageSeries::burstUnits(qint64 startMs) const
{
    if (m_pattern.burstCap == 0 || !isInBurst(startMs))
        return 0;
    const quint64 bits = noise(m_pattern.seed, static_cast<quint64>(startMs / minuteMs), 6);
    return m_pattern.burstCap * between(bits, 1'080, 1'650) / 1'000 + 1;
}

bool UsageSeries::isInBurst(qint64 startMs) const
{
    if (m_pattern.burstEndedMinutesAgo) {
        const int ago = *m_pattern.burstEndedMinutesAgo;
        const qint64 end = minuteFloor(m_startMs) - ago * minuteMs + (ago == 0 ? 10 * minuteMs : 0);
        if (startMs < end && startMs >= end - (ago == 0 ? 18 : 7) * minuteMs)
            return true;
    }
    // Now and then: in one of three six-hour blocks, four to eight minutes of it.
    const qint64 block = startMs / (6 * hourMs);
    const quint64 bits = noise(m_pattern.seed, static_cast<quint64>(block), 7);
    const qint64 minute = startMs % (6 * hourMs) / minuteMs;
    const qint64 first = between(bits >> 8, 0, 350);
    return bits % 3 == 0 && minute >= first && minute < first + between(bits >> 30, 4, 8);
}

void UsageSeries::fillMinutes(qint64 count) const
{
    for (auto done = static_cast<qint64>(m_minuteSums.size()) - 1; done < count; ++done)
        m_minuteSums.push_back(m_minuteSums.back() + unitsOfMinute(m_minutesFromMs + done * minuteMs));
}

qint64 UsageSeries::minutesComplete(qint64 nowMs) const
{
    const qint64 silent = m_pattern.silentFromMs.value_or(nowMs);
    const qint64 until = std::min({nowMs, silent, m_pattern.endMs.value_or(nowMs)});
    return std::max<qint64>(0, until - m_minutesFromMs) / minuteMs;
}

qint64 UsageSeries::before(qint64 ms, qint64 nowMs) const
{
    const auto below = [ms](const std::vector<qint64> &starts) {
        return std::lower_bound(starts.begin(), starts.end(), ms) - starts.begin();
    };
    const qint64 minutes = std::max<qint64>(0, ms - m_minutesFromMs + minuteMs - 1) / minuteMs;
    return below(m_days.starts) + below(m_hours.starts) + std::min(minutes, minutesComplete(nowMs));
}

UsageSeries::Range UsageSeries::range(qint64 fromMs, qint64 toMs, qint64 nowMs) const
{
    const qint64 first = before(fromMs, nowMs);
    return {first, std::max(first, before(toMs, nowMs))};
}

qint64 UsageSeries::sumOfFirst(qint64 count) const
{
    const qint64 days = std::min(count, m_days.size());
    const qint64 hours = std::min(count - days, m_hours.size());
    const qint64 minutes = count - days - hours;
    fillMinutes(minutes);
    return m_days.sums[static_cast<std::size_t>(days)] + m_hours.sums[static_cast<std::size_t>(hours)]
        + m_minuteSums[static_cast<std::size_t>(minutes)];
}

qint64 UsageSeries::units(qint64 fromMs, qint64 toMs, qint64 nowMs) const
{
    const Range found = range(fromMs, toMs, nowMs);
    return sumOfFirst(found.last) - sumOfFirst(found.first);
}

UsageSlot UsageSeries::slot(qint64 index) const
{
    const auto at = [](const Coarse &coarse, qint64 i, UsageSlot::Span span) {
        const auto position = static_cast<std::size_t>(i);
        return UsageSlot{span, coarse.starts[position], coarse.units[position]};
    };
    if (index < m_days.size())
        return at(m_days, index, UsageSlot::Span::Day);
    index -= m_days.size();
    if (index < m_hours.size())
        return at(m_hours, index, UsageSlot::Span::Hour);
    index -= m_hours.size();
    fillMinutes(index + 1);
    const auto position = static_cast<std::size_t>(index);
    return {UsageSlot::Span::Minute, m_minutesFromMs + index * minuteMs,
            m_minuteSums[position + 1] - m_minuteSums[position]};
}

void UsageSeries::calibrate(qint64 fromMs, qint64 units)
{
    const auto have = [&] { return this->units(fromMs, m_startMs, m_startMs); };
    for (int pass = 0; pass < 3; ++pass) {
        if (const qint64 now = have(); now > 0)
            m_pattern.milliPerDay = m_pattern.milliPerDay * units / now;
        rebuild();
    }
    // What rounding and bursts left over goes into the largest day or hour of the stretch.
    Coarse &coarse = m_hours.size() > 0 && m_hours.starts.front() <= fromMs ? m_hours : m_days;
    const auto first =
        std::lower_bound(coarse.starts.begin(), coarse.starts.end(), fromMs) - coarse.starts.begin();
    const auto largest = std::max_element(coarse.units.begin() + first, coarse.units.end());
    if (largest != coarse.units.end())
        *largest += std::max(units - have(), -*largest);
    coarse.sumUp();
}

} // namespace headroom::sandbox
