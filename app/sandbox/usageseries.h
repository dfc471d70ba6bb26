// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/zonedays.h"

#include <optional>
#include <vector>

namespace headroom::sandbox {

/// How one account uses one meter. Rates are in thousandths of a unit.
struct UsagePattern
{
    quint64 seed = 0;
    qint64 milliPerDay = 0; ///< on an ordinary weekday at the sandbox's start
    int weekendPermille = 400; ///< of a weekday's use
    int noisePermille = 120; ///< a day's use varies by that much either way
    int growthPermille = 0; ///< a day earlier used that much less of the start's rate
    int shape = 0; ///< rhythm of the day: 0 office hours, 1 round the clock, 2 evenings
    int firstDaysAgo = historyDays; ///< use begins at that day's midnight
    std::optional<qint64> endMs; ///< use ends there (cancelled)
    std::optional<qint64> silentFromMs; ///< no event is delivered from there on (a broken meter)
    bool hourly = false; ///< the last 30 days arrive as hours
    qint64 burstCap = 0; ///< bursts go above that many units a minute; 0 = none
    std::optional<int> burstEndedMinutesAgo; ///< the newest burst before the start ended then
    std::optional<int> spikeDaysAgo; ///< one day of nine times the use
};

/// What one delivered event stands for.
struct UsageSlot
{
    enum class Span { Minute, Hour, Day } span = Span::Day;
    qint64 startMs = 0;
    qint64 units = 0;
};

/// The usage of one account and meter as it is delivered: complete days, then hours, then minutes,
/// each stretch of time in exactly one of them. The borders are fixed at the sandbox's start, rounded
/// down to the hour; minutes after it are made when they are first asked for.
class UsageSeries
{
public:
    UsageSeries(UsagePattern pattern, const ZoneDays *days, qint64 startMs);

    /// Changes the rate such that [fromMs, the sandbox's start] holds exactly \a units; fromMs at least
    /// a day before the start.
    void calibrate(qint64 fromMs, qint64 units);

    /// Nothing is used from \a endMs on, a midnight.
    void end(qint64 endMs);

    /// Units stamped in [fromMs, toMs) and complete at \a nowMs.
    [[nodiscard]] qint64 units(qint64 fromMs, qint64 toMs, qint64 nowMs) const;
    /// Indexes [first, last) of the slots stamped in [fromMs, toMs) and complete at \a nowMs.
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    [[nodiscard]] Range range(qint64 fromMs, qint64 toMs, qint64 nowMs) const;
    /// The slot of an index inside a range.
    [[nodiscard]] UsageSlot slot(qint64 index) const;

private:
    struct Coarse
    {
        std::vector<qint64> starts;
        std::vector<qint64> units;
        std::vector<qint64> sums; ///< sums[i] = units of the first i
        [[nodiscard]] qint64 size() const { return static_cast<qint64>(starts.size()); }
        void sumUp();
    };
    [[nodiscard]] qint64 milliOfDay(qint64 epochDay) const;
    [[nodiscard]] qint64 milliOfHour(qint64 epochDay, qint64 hour) const;
    [[nodiscard]] qint64 unitsOfMinute(qint64 startMs) const;
    [[nodiscard]] qint64 burstUnits(qint64 startMs) const;
    [[nodiscard]] bool isInBurst(qint64 startMs) const;
    [[nodiscard]] bool isDelivered(qint64 startMs, qint64 lengthMs) const;
    void rebuild();
    void fillDays(int untilDaysAgo);
    void fillHours(int fromDaysAgo);
    void fillMinutes(qint64 count) const;
    [[nodiscard]] qint64 minutesComplete(qint64 nowMs) const;
    [[nodiscard]] qint64 before(qint64 ms, qint64 nowMs) const;
    [[nodiscard]] qint64 sumOfFirst(qint64 count) const;

    UsagePattern m_pattern;
    const ZoneDays *m_zoneDays;
    qint64 m_startMs;
    qint64 m_epochToday = 0;
    qint64 m_minutesFromMs = 0;
    Coarse m_days;
    Coarse m_hours;
    mutable std::vector<qint64> m_minuteSums; ///< [i] = units of the first i minutes
};

} // namespace headroom::sandbox
