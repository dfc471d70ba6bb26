// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rank.h"

#include "models/domain/utilisation.h"

namespace headroom {
namespace {

/// Percent descending, empty last.
std::strong_ordering comparePercent(const Standing &a, const Standing &b)
{
    if (!a.percentTenths || !b.percentTenths)
        return b.percentTenths.has_value() <=> a.percentTenths.has_value();
    const auto ranked = [](qint64 tenths) { return std::clamp(tenths, qint64(0), highestRankedTenths); };
    return ranked(*b.percentTenths) <=> ranked(*a.percentTenths);
}

/// Days ascending, empty last.
std::strong_ordering compareDays(const Standing &a, const Standing &b)
{
    if (!a.daysToCap || !b.daysToCap)
        return b.daysToCap.has_value() <=> a.daysToCap.has_value();
    return *a.daysToCap <=> *b.daysToCap;
}

} // namespace

std::strong_ordering compareStandings(const Standing &a, const Standing &b)
{
    if (a.band != b.band)
        return bandPlace(a.band) <=> bandPlace(b.band);
    if (a.band == Band::Over)
        return comparePercent(a, b);
    const auto days = compareDays(a, b);
    return days != 0 ? days : comparePercent(a, b);
}

bool isWorse(const QueueLimit &a, const Standing &ofA, const QueueLimit &b, const Standing &ofB)
{
    const auto order = limitOrder(a.facts, ofA) <=> limitOrder(b.facts, ofB);
    return order != 0 ? order < 0 : a.meter < b.meter;
}

bool isBefore(quint64 rankA, const AccountId &a, quint64 rankB, const AccountId &b)
{
    return rankA != rankB ? rankA < rankB : a < b;
}

WorstLimit worstOf(const QList<QueueLimit> &limits)
{
    WorstLimit worst;
    int notable = 0;
    for (qsizetype i = 0; i < limits.size(); ++i) {
        Standing standing = evaluate(limits[i].facts);
        notable += standing.band != Band::Ok ? 1 : 0;
        if (i == 0 || isWorse(limits[i], standing, limits[worst.index], worst.standing)) {
            worst.index = i;
            worst.standing = std::move(standing);
        }
    }
    worst.otherLimits = notable - (!limits.isEmpty() && worst.standing.band != Band::Ok ? 1 : 0);
    return worst;
}

} // namespace headroom
