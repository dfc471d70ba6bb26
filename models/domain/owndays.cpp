// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/owndays.h"

#include "models/base/duration.h"
#include "models/domain/zone.h"

#include <algorithm>
#include <map>

namespace headroom {
namespace {

constexpr qint64 toleranceMs = 30 * minuteMs;

/// The running total over one or more cycles that follow each other without a gap.
struct Point
{
    qint64 atMs = 0;
    qint64 total = 0;
};
using Chain = std::vector<Point>;

/// One cycle's totals by the time they stand for; of several final ones the newest.
struct CycleTotals
{
    qint64 endMs = 0;
    std::map<qint64, std::pair<qint64, qint64>> totals; ///< time -> (read at, total)
};

std::map<qint64, CycleTotals> byCycle(std::span<const Reading> readings)
{
    std::map<qint64, CycleTotals> cycles;
    for (const Reading &reading : readings) {
        const auto total = reading.total.floored();
        if (!total || reading.periodEndMs <= reading.periodStartMs || reading.atMs < reading.periodStartMs)
            continue;
        CycleTotals &cycle = cycles[reading.periodStartMs];
        cycle.endMs = reading.periodEndMs;
        cycle.totals.try_emplace(reading.periodStartMs, reading.periodStartMs, 0);
        const qint64 at = std::min(reading.atMs, reading.periodEndMs);
        auto &[readAt, kept] = cycle.totals[at];
        if (readAt <= reading.atMs) {
            readAt = reading.atMs;
            kept = *total;
        }
    }
    return cycles;
}

std::vector<Chain> chainsOf(std::span<const Reading> readings)
{
    std::vector<Chain> chains;
    for (const auto &[startMs, cycle] : byCycle(readings)) {
        const bool goesOn = !chains.empty() && chains.back().back().atMs == startMs;
        if (!goesOn)
            chains.emplace_back();
        Chain &chain = chains.back();
        const qint64 base = goesOn ? chain.back().total : 0;
        for (const auto &[atMs, total] : cycle.totals) {
            qint64 sum = 0;
            if ((goesOn && atMs == startMs && total.second == 0)
                || __builtin_add_overflow(base, total.second, &sum))
                continue;
            chain.push_back({atMs, sum});
        }
    }
    return chains;
}

/// The point nearest to \a ms within the tolerance; the earlier of two equally near.
std::optional<size_t> nearest(const Chain &chain, qint64 ms)
{
    const auto after = std::lower_bound(chain.begin(), chain.end(), ms,
                                        [](const Point &point, qint64 at) { return point.atMs < at; });
    std::optional<size_t> best;
    qint64 bestDistance = toleranceMs + 1;
    for (auto it = after == chain.begin() ? after : after - 1; it != chain.end() && it <= after; ++it) {
        const qint64 distance = std::abs(it->atMs - ms);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = size_t(it - chain.begin());
        }
    }
    return best;
}

/// Walks one chain's days.
class ChainDays
{
public:
    ChainDays(const Chain &chain, const QTimeZone &zone, qint64 nowMs, OwnDays &into)
        : m_chain(chain)
        , m_zone(zone)
        , m_today(dayOf(nowMs, zone))
        , m_into(into)
        , m_explained(chain.size(), false)
    { }

    void run()
    {
        for (size_t i = 1; i < m_chain.size(); ++i) {
            if (m_chain[i].total < m_chain[i - 1].total)
                m_into.corrections.append(
                    {m_chain[i - 1].atMs, m_chain[i].atMs, m_chain[i].total - m_chain[i - 1].total});
        }
        const EpochDay last = std::min(m_today, dayOf(m_chain.back().atMs, m_zone));
        qint64 startMs = dayStartMs(dayOf(m_chain.front().atMs, m_zone), m_zone);
        for (EpochDay day = dayOf(m_chain.front().atMs, m_zone); day <= last; ++day) {
            const qint64 endMs = dayStartMs(day + 1, m_zone);
            addDay(day, startMs, endMs);
            startMs = endMs;
        }
        addSpans();
    }

private:
    void addDay(EpochDay day, qint64 startMs, qint64 endMs)
    {
        const auto first = nearest(m_chain, startMs);
        const auto last = nearest(m_chain, endMs);
        if (day < m_today && first && last && *first < *last) {
            take(day, *first, *last, Quality::Complete);
            return;
        }
        const auto inside = std::lower_bound(m_chain.begin(), m_chain.end(), startMs,
                                             [](const Point &point, qint64 at) { return point.atMs < at; });
        const auto beyond = std::upper_bound(inside, m_chain.end(), endMs,
                                             [](qint64 at, const Point &point) { return at < point.atMs; });
        const size_t from = size_t(inside - m_chain.begin());
        const size_t end = size_t(beyond - m_chain.begin());
        if (day == m_today && first && *first + 1 < end)
            take(day, *first, end - 1, Quality::Partial);
        else if (from + 1 < end)
            take(day, from, end - 1, Quality::LowerBound);
    }

    void take(EpochDay day, size_t first, size_t last, Quality quality)
    {
        for (size_t i = first + 1; i <= last; ++i) {
            if (m_chain[i].total < m_chain[i - 1].total)
                quality = Quality::LowerBound;
        }
        const qint64 units = m_chain[last].total - m_chain[first].total;
        if (units < 0)
            return;
        std::fill(m_explained.begin() + qsizetype(first) + 1, m_explained.begin() + qsizetype(last) + 1,
                  true);
        m_into.days.append({day, units, std::nullopt, quality});
    }

    void addSpans()
    {
        for (size_t i = 1; i < m_chain.size(); ++i) {
            const qint64 units = m_chain[i].total - m_chain[i - 1].total;
            if (!m_explained[i] && units >= 0)
                m_into.spans.append({m_chain[i - 1].atMs, m_chain[i].atMs, units});
        }
    }

    const Chain &m_chain;
    const QTimeZone &m_zone;
    EpochDay m_today;
    OwnDays &m_into;
    std::vector<bool> m_explained; ///< [i]: the use from point i - 1 to i belongs to a day
};

/// A day may be met by two chains (a cycle border without the final total): its lower bounds add up.
void joinDays(QList<DayValue> &days)
{
    QList<DayValue> joined;
    for (const DayValue &value : days) {
        if (joined.isEmpty() || joined.constLast().day != value.day) {
            joined.append(value);
            continue;
        }
        DayValue &known = joined.last();
        qint64 sum = 0;
        if (known.quality == Quality::Complete || __builtin_add_overflow(known.used, value.used, &sum))
            continue;
        if (value.quality == Quality::Complete)
            known = value;
        else
            known = {known.day, sum, std::nullopt, Quality::LowerBound};
    }
    days = std::move(joined);
}

} // namespace

OwnDays ownDays(std::span<const Reading> readings, Aggregation aggregation, const QTimeZone &zone,
                qint64 nowMs)
{
    OwnDays result;
    if (!isAdditive(aggregation))
        return result;
    std::vector<Reading> past(readings.begin(), readings.end());
    std::erase_if(past, [&](const Reading &reading) { return reading.atMs > nowMs; });
    for (const Chain &chain : chainsOf(past))
        ChainDays(chain, zone, nowMs, result).run();
    joinDays(result.days);
    return result;
}

} // namespace headroom
