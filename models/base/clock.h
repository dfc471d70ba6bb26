// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace headroom {

/// Where every "now" of the program comes from, so that tests and --as-of can stand still.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC. Any thread.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// A clock that moves only when told.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 nowMs) : m_nowMs(nowMs) { }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }

private:
    qint64 m_nowMs;
};

} // namespace headroom
