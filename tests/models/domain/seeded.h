// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace headroom {

/// Numbers that look random and are the same for the same seed everywhere (SplitMix64).
class Seeded
{
public:
    explicit Seeded(quint64 seed)
        : m_state(seed)
    { }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }
    /// From \a low to \a high, both included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        const quint64 span = quint64(high) - quint64(low) + 1;
        return span == 0 ? qint64(next()) : qint64(quint64(low) + next() % span);
    }
    /// From 0 to the largest 64-bit number, every magnitude equally likely.
    [[nodiscard]] qint64 magnitude() { return qint64(next() >> 1) >> between(0, 62); }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

private:
    quint64 m_state;
};

} // namespace headroom
