// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <compare>
#include <vector>

namespace headroom {

/// An account's place in the column store; stable while the account is known, reused after it has left.
using AccountIndex = quint32;

/// An order-preserving key with its account. Ordered by rank, then by the place of the provider id's
/// bytes, which is unique (DESIGN §4 "last tie").
struct Ranked
{
    quint64 rank = 0;
    quint32 idPlace = 0;
    AccountIndex account = 0;
    friend auto operator<=>(const Ranked &, const Ranked &) = default;
};

/// Sorts by rank alone, stable: least significant digits first, 11 bits a pass, passes in which all
/// entries share a digit left out. \a scratch is room of the same size, kept by the caller.
void radixSort(std::vector<Ranked> &entries, std::vector<Ranked> &scratch);

/// The indexes of \a texts in ascending order of their bytes.
[[nodiscard]] std::vector<quint32> orderOfBytes(const std::vector<QByteArray> &texts);

/// std::lower_bound() for a place that is near \a from: doubles its step until it has passed it, so that
/// only memory near the result is looked at.
template <typename Iterator, typename Entry, typename Less>
[[nodiscard]] Iterator nearLowerBound(Iterator from, Iterator end, const Entry &key, Less less)
{
    std::ptrdiff_t step = 1;
    while (step < end - from && less(from[step], key)) {
        from += step;
        step *= 2;
    }
    return std::lower_bound(from, from + std::min(step, end - from), key, less);
}

/// Takes the entries \a gone out of \a sorted and puts \a fresh in; all three are sorted by \a less, and
/// \a gone is part of \a sorted. Searches and block copies: the cost is one copy of the vector plus a
/// search for each change.
template <typename Entry, typename Less>
void repairOrder(std::vector<Entry> &sorted, std::vector<Entry> &scratch, const std::vector<Entry> &gone,
                 const std::vector<Entry> &fresh, Less less)
{
    scratch.resize(sorted.size() - gone.size() + fresh.size());
    auto to = scratch.begin();
    auto from = sorted.cbegin();
    auto out = gone.cbegin();
    auto in = fresh.cbegin();
    while (out != gone.cend() || in != fresh.cend()) {
        const bool takesOut = in == fresh.cend() || (out != gone.cend() && !less(*in, *out));
        const Entry &key = takesOut ? *out : *in;
        const auto place = nearLowerBound(from, sorted.cend(), key, less);
        to = std::copy(from, place, to);
        from = place;
        if (takesOut) {
            Q_ASSERT(from != sorted.cend());
            ++from;
            ++out;
        } else {
            *to++ = key;
            ++in;
        }
    }
    std::copy(from, sorted.cend(), to);
    sorted.swap(scratch);
}

} // namespace headroom
