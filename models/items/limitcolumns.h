// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/utilisation.h"

#include <vector>

namespace headroom {

/// The inputs of the queue's formulas, one entry a limit, as struct of arrays: what a full recompute
/// reads, and nothing else (DESIGN §3 "The queue is an in-memory column store").
struct LimitColumns
{
    enum Flag : quint16 {
        WindowBits = 3, ///< the Window's value
        Credit = 1 << 2,
        Forecastable = 1 << 3,
        Measured = 1 << 4,
        LimitReached = 1 << 5,
        CaseStands = 1 << 6,
        Blocked = 1 << 7,
        PutAway = 1 << 8,
    };

    std::vector<qint64> cap; ///< 0 = unlimited or not in this plan
    std::vector<qint64> used;
    std::vector<qint64> burstMs;
    std::vector<EpochDay> today;
    std::vector<EpochDay> cycleStart;
    std::vector<EpochDay> cycleEnd;
    std::vector<Season> season; ///< seven weekday means, four factors
    std::vector<quint8> daysOver; ///< of 7
    std::vector<quint16> flags;

    [[nodiscard]] size_t size() const { return flags.size(); }
    void clear();
    void reserve(size_t limits);
    void resize(size_t limits);
    /// Replaces the limit at \a place.
    void set(size_t place, const LimitFacts &facts);
    /// Bytes that a full recompute has to read.
    [[nodiscard]] size_t byteCount() const;
    /// A sum over every column: what reading them once costs.
    [[nodiscard]] quint64 checksum() const;

    [[nodiscard]] bool has(size_t place, Flag flag) const { return (flags[place] & flag) != 0; }
    /// What evaluateNumbers() takes; points into the season column.
    [[nodiscard]] LimitNumbers numbers(size_t place) const
    {
        return {Window(flags[place] & WindowBits),
                has(place, Credit),
                has(place, Forecastable),
                has(place, Measured),
                has(place, LimitReached),
                has(place, CaseStands),
                has(place, Blocked),
                cap[place],
                used[place],
                today[place],
                cycleStart[place],
                cycleEnd[place],
                season[place].completeDays,
                &season[place].meanThousandths,
                daysOver[place],
                burstMs[place]};
    }
};

} // namespace headroom
