// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <algorithm>

namespace headroom::sandbox {

/// Counts requests in fixed windows of the machine's time (not the scenario's, which may stand still).
class RateLimit
{
public:
    RateLimit(int limit, int windowSeconds)
        : m_limit(limit)
        , m_windowMs(qint64{windowSeconds} * 1'000)
    { }

    /// Counts one request; false where the window is used up.
    [[nodiscard]] bool take()
    {
        const qint64 now = m_clock.nowMs();
        if (now >= m_endMs) {
            m_endMs = now + m_windowMs;
            m_used = 0;
        }
        ++m_used;
        return m_used <= m_limit;
    }
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int remaining() const { return std::max(0, m_limit - m_used); }
    /// Epoch second at which the window is over, rounded up.
    [[nodiscard]] qint64 resetSecond() const { return (m_endMs + 999) / 1'000; }

private:
    SystemClock m_clock;
    int m_limit;
    qint64 m_windowMs;
    qint64 m_endMs = 0;
    int m_used = 0;
};

} // namespace headroom::sandbox
