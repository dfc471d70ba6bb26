// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/limitcolumns.h"

#include <numeric>

namespace headroom {
namespace {

template <typename Columns, typename Act>
void forEachColumn(Columns &columns, Act act)
{
    act(columns.cap);
    act(columns.used);
    act(columns.burstMs);
    act(columns.today);
    act(columns.cycleStart);
    act(columns.cycleEnd);
    act(columns.season);
    act(columns.daysOver);
    act(columns.flags);
}

quint16 flagsOf(const LimitFacts &facts)
{
    using enum LimitColumns::Flag;
    const auto when = [](bool set, LimitColumns::Flag flag) { return set ? unsigned(flag) : 0u; };
    return quint16(unsigned(facts.window) | when(facts.credit, Credit)
                   | when(facts.forecastable, Forecastable) | when(facts.measured, Measured)
                   | when(facts.limitReached, LimitReached) | when(facts.caseStands, CaseStands)
                   | when(!facts.blocked.isEmpty(), Blocked) | when(facts.putAway, PutAway));
}

quint64 valueOf(const Season &season)
{
    auto sum = quint64(season.completeDays);
    for (const qint64 mean : season.meanThousandths)
        sum += quint64(mean);
    for (const qint64 factor : season.factorThousandths)
        sum += quint64(factor);
    return sum;
}

template <typename Number>
quint64 valueOf(Number number)
{
    return quint64(number);
}

} // namespace

void LimitColumns::clear()
{
    forEachColumn(*this, [](auto &column) { column.clear(); });
}

void LimitColumns::reserve(size_t limits)
{
    forEachColumn(*this, [limits](auto &column) { column.reserve(limits); });
}

void LimitColumns::resize(size_t limits)
{
    forEachColumn(*this, [limits](auto &column) { column.resize(limits); });
}

void LimitColumns::set(size_t place, const LimitFacts &facts)
{
    cap[place] = facts.cap.isNumber() ? facts.cap.units : 0;
    used[place] = facts.used;
    burstMs[place] = facts.burstMs;
    today[place] = facts.today;
    cycleStart[place] = facts.cycleStart;
    cycleEnd[place] = facts.cycleEnd;
    season[place] = facts.season;
    daysOver[place] = quint8(std::clamp(facts.daysOver, 0, 7));
    flags[place] = flagsOf(facts);
}

size_t LimitColumns::byteCount() const
{
    size_t bytes = 0;
    forEachColumn(*this, [&bytes](const auto &column) { bytes += column.size() * sizeof(column[0]); });
    return bytes;
}

quint64 LimitColumns::checksum() const
{
    quint64 sum = 0;
    forEachColumn(*this, [&sum](const auto &column) {
        for (const auto &entry : column)
            sum += valueOf(entry);
    });
    return sum;
}

} // namespace headroom
