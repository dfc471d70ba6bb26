// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"
#include "models/base/clock.h"

namespace headroom {

/// What an answer says about the provider's request budget; absent or unreadable fields are empty.
struct RateHeaders
{
    std::optional<qint64> limit; ///< X-RateLimit-Limit
    std::optional<qint64> remaining; ///< X-RateLimit-Remaining
    std::optional<qint64> resetSeconds; ///< X-RateLimit-Reset, seconds since 1970
};

/// When the next request may go (DESIGN §3 "Network"): 3 a second until headers come, then three
/// quarters of Remaining over the seconds to Reset (unreadable: Limit a minute), at most 30 a second
/// outside loopback; none while a 429 or a used-up budget says so. Rules only: it neither waits nor
/// sends. One thread.
class Throttle
{
public:
    enum class Place { Loopback, Elsewhere };

    Throttle(const Clock &clock, Place place);

    /// Milliseconds until the next request may be sent; 0 = now.
    [[nodiscard]] qint64 waitMs();
    /// A request was put on the wire.
    void sent();
    /// A request ended; \a headers are those of its answer, empty where none came.
    void ended(const RateHeaders &headers);
    /// The server said 429: nothing is sent for \a ms.
    void pauseFor(qint64 ms);
    /// Milliseconds until the window in \a headers has passed; nothing where that cannot be read.
    [[nodiscard]] std::optional<qint64> msToReset(const RateHeaders &headers);
    [[nodiscard]] Pace pace();

private:
    [[nodiscard]] qint64 now();
    [[nodiscard]] std::optional<qint64> resetMs(const RateHeaders &headers) const;
    void take(const RateHeaders &headers);
    [[nodiscard]] bool windowRuns() const;
    [[nodiscard]] qint64 budget() const;
    [[nodiscard]] double perSecond() const;
    [[nodiscard]] qint64 pausedUntil() const;

    const Clock &m_clock;
    Place m_place;
    qint64 m_now = 0; ///< the newest time seen
    double m_lastSlotMs = 0; ///< when the last request was due; fractions matter at hundreds a second
    qint64 m_pausedUntilMs = 0;
    qint64 m_limit = 0; ///< a minute; 0 until headers came
    qint64 m_remaining = 0;
    qint64 m_resetMs = 0; ///< 0 = the window's end is not known
    int m_inFlight = 0;
};

} // namespace headroom
