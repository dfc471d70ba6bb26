// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace headroom {

/// Small seeded randomness for spreading retries (SplitMix64). Not for secrets.
class Jitter
{
public:
    explicit Jitter(quint64 seed)
        : m_state(seed)
    { }

    /// A whole number in [low, high].
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        const quint64 span = quint64(high - low) + 1;
        return high <= low ? low : low + qint64(z % span);
    }

private:
    quint64 m_state;
};

} // namespace headroom
