// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::sandbox {

/// Sixty-four well-mixed bits that depend on \a seed, \a a and \a b alone (splitmix64), so that the
/// same seed gives the same world in any order of asking.
[[nodiscard]] constexpr quint64 noise(quint64 seed, quint64 a, quint64 b = 0)
{
    quint64 x = seed + 0x9e3779b97f4a7c15ULL * (a + 1) + 0xbf58476d1ce4e5b9ULL * (b + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// A whole number in [low, high], both included.
[[nodiscard]] constexpr qint64 between(quint64 bits, qint64 low, qint64 high)
{
    return low + static_cast<qint64>(bits % static_cast<quint64>(high - low + 1));
}

/// \a length letters and digits made of \a bits, as the tail of an opaque id.
[[nodiscard]] QString opaque(quint64 bits, int length);

} // namespace headroom::sandbox
