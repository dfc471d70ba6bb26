// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <optional>

namespace headroom::sandbox {

/// The sandbox's time: the machine's, or a standing one that moves only when told.
class SandboxClock final : public Clock
{
public:
    explicit SandboxClock(std::optional<qint64> standing)
        : m_standing(standing)
    { }
    [[nodiscard]] qint64 nowMs() const override { return m_standing.value_or(m_system.nowMs() + m_aheadMs); }
    [[nodiscard]] bool stands() const { return m_standing.has_value(); }
    /// A standing clock stands at \a nowMs from here on; a running one runs on from it.
    void set(qint64 nowMs)
    {
        if (m_standing)
            m_standing = nowMs;
        else
            m_aheadMs = nowMs - m_system.nowMs();
    }

private:
    SystemClock m_system;
    std::optional<qint64> m_standing;
    qint64 m_aheadMs = 0;
};

} // namespace headroom::sandbox
