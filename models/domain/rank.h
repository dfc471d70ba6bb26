// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"

#include <algorithm>
#include <compare>

namespace headroom {

/// Percentages above this (tenths; 2^51 - 1, some 225 million million percent) rank as equal.
constexpr qint64 highestRankedTenths = (qint64(1) << 51) - 1;

/// Place of a band in the queue: over, critical, approaching, watch, blocked, ok (DESIGN §4 "Queue row").
[[nodiscard]] constexpr int bandPlace(Band band)
{
    switch (band) {
    case Band::Over: return 0;
    case Band::Critical: return 1;
    case Band::Approaching: return 2;
    case Band::Watch: return 3;
    case Band::Blocked: return 4;
    case Band::Ok: break;
    }
    return 5;
}

/// The queue's order as one number, smallest = worst (DESIGN §4 "Queue row"): band; in over percent
/// descending; else days to cap ascending (empty last), percent descending; an empty percent last.
/// Bits 63-61 band, 60-52 days (0 in over, 368 = empty), 51-0 percent from the top (2^51 = empty).
[[nodiscard]] constexpr quint64 rankKey(Band band, std::optional<int> daysToCap,
                                        std::optional<qint64> percentTenths)
{
    const quint64 days =
        band == Band::Over ? 0 : quint64(std::clamp(daysToCap.value_or(overAYear + 1), 0, overAYear + 1));
    const quint64 percent = percentTenths
        ? quint64(highestRankedTenths - std::clamp(*percentTenths, qint64(0), highestRankedTenths))
        : quint64(highestRankedTenths) + 1;
    return quint64(bandPlace(band)) << 61 | days << 52 | percent;
}

[[nodiscard]] inline quint64 rankKey(const Standing &standing)
{
    return rankKey(standing.band, standing.daysToCap, standing.percentTenths);
}

/// The order that rankKey() must agree with, written out: less = worse = further up.
[[nodiscard]] std::strong_ordering compareStandings(const Standing &a, const Standing &b);

/// Place of a limit within its account, before the last tie by meter id: limits whose case is put away
/// last, then the queue's order, then cycle, day, minute, credit (DESIGN §4 "Worst").
struct LimitOrder
{
    bool putAway = false;
    quint64 rank = 0;
    int windowPlace = 0; ///< Window's own order; 3 = credit
    friend constexpr auto operator<=>(const LimitOrder &, const LimitOrder &) = default;
};

[[nodiscard]] inline LimitOrder limitOrder(const LimitFacts &facts, const Standing &standing)
{
    return {facts.putAway, rankKey(standing), facts.credit ? 3 : int(facts.window)};
}

/// True where limit \a a is shown before \a b of the same account; the last tie is the meter id's bytes.
[[nodiscard]] bool isWorse(const QueueLimit &a, const Standing &ofA, const QueueLimit &b,
                           const Standing &ofB);

/// True where a row with \a rankA is shown before one with \a rankB; the last tie is the id's bytes.
[[nodiscard]] bool isBefore(quint64 rankA, const AccountId &a, quint64 rankB, const AccountId &b);

/// One limit among an account's, with what follows from it.
struct WorstLimit
{
    qsizetype index = 0; ///< into QueueAccount::limits
    Standing standing;
    int otherLimits = 0; ///< others at watch or worse, or blocked
};

/// The worst limit of an account that has at least one, and how many others deserve a look.
[[nodiscard]] WorstLimit worstOf(const QList<QueueLimit> &limits);

} // namespace headroom
