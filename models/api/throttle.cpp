// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/throttle.h"

#include "models/base/duration.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {
namespace {

constexpr double firstPerSecond = 3.0;
constexpr double mostPerSecond = 30.0;
constexpr double share = 0.75; ///< the rest is left to the seller's own programs
constexpr qint64 longestWindowMs = 3'600'000; ///< a Reset further away is not seconds since 1970
constexpr double slackMs = 20.0; ///< a late timer may be made up for by this much
constexpr qint64 blindPauseMs = 5'000; ///< budget used up, Reset unreadable
constexpr qint64 clockSlipMs = 1'000; ///< a clock that goes back further was set

} // namespace

Throttle::Throttle(const Clock &clock, Place place)
    : m_clock(clock)
    , m_place(place)
    , m_now(clock.nowMs())
    , m_lastSlotMs(double(m_now - longestWindowMs))
{ }

/// The clock's time; where it was set back, everything remembered moves along, so that nobody waits
/// for hours that will not come.
qint64 Throttle::now()
{
    const qint64 time = m_clock.nowMs();
    if (time < m_now - clockSlipMs) {
        const qint64 shift = time - m_now;
        m_lastSlotMs += double(shift);
        m_pausedUntilMs += m_pausedUntilMs > 0 ? shift : 0;
        m_resetMs += m_resetMs > 0 ? shift : 0;
        m_now = time;
    }
    m_now = std::max(m_now, time);
    return m_now;
}

/// The end of the second that Reset names; nothing where it does not lie within the next hour.
std::optional<qint64> Throttle::resetMs(const RateHeaders &headers) const
{
    if (!headers.resetSeconds || *headers.resetSeconds > (m_now + longestWindowMs) / secondMs)
        return std::nullopt;
    const qint64 end = (*headers.resetSeconds + 1) * secondMs;
    return end > m_now ? std::optional(end) : std::nullopt;
}

std::optional<qint64> Throttle::msToReset(const RateHeaders &headers)
{
    const qint64 time = now();
    const auto reset = resetMs(headers);
    return reset ? std::optional(*reset - time) : std::nullopt;
}

void Throttle::take(const RateHeaders &headers)
{
    if (!headers.limit || *headers.limit <= 0)
        return;
    m_limit = *headers.limit;
    const auto reset = resetMs(headers);
    const qint64 remaining = std::clamp<qint64>(headers.remaining.value_or(m_limit), 0, m_limit);
    if (reset && *reset < m_resetMs)
        return; // an answer of an earlier window that came late
    const bool sameWindow = reset && *reset == m_resetMs;
    m_remaining = sameWindow ? std::min(m_remaining, remaining) : remaining;
    m_resetMs = reset.value_or(0);
    if (!reset && headers.remaining && remaining == 0)
        m_pausedUntilMs = std::max(m_pausedUntilMs, m_now + blindPauseMs);
}

bool Throttle::windowRuns() const { return m_resetMs > m_now; }

/// What is left of the window once the requests under way are counted.
qint64 Throttle::budget() const { return m_remaining - m_inFlight; }

double Throttle::perSecond() const
{
    if (m_limit == 0)
        return firstPerSecond;
    double rate = share * double(m_limit) / 60.0;
    if (windowRuns())
        rate = share * double(std::max<qint64>(m_remaining, 1)) * double(secondMs)
            / double(m_resetMs - m_now);
    switch (m_place) {
    case Place::Loopback: return rate;
    case Place::Elsewhere: return std::min(rate, mostPerSecond);
    }
    Q_UNREACHABLE();
}

/// Above now where nothing may be sent at all.
qint64 Throttle::pausedUntil() const
{
    const bool usedUp = windowRuns() && budget() <= 0;
    return std::max(m_pausedUntilMs, usedUp ? m_resetMs : 0);
}

qint64 Throttle::waitMs()
{
    const qint64 time = now();
    const double interval = double(secondMs) / std::max(perSecond(), 0.001);
    // Few requests left make a long interval: the new window does not wait for it.
    const double next =
        windowRuns() ? std::min(m_lastSlotMs + interval, double(m_resetMs)) : m_lastSlotMs + interval;
    const double slot = std::max(double(pausedUntil()), next);
    return slot <= double(time) ? 0 : std::min(qint64(std::ceil(slot - double(time))), longestWindowMs);
}

void Throttle::sent()
{
    const auto time = double(now());
    const double interval = double(secondMs) / std::max(perSecond(), 0.001);
    // Timers are a millisecond late: where that would cost a part of the pace, it is made up for.
    const double slack = interval < slackMs ? slackMs : 0.0;
    m_lastSlotMs = std::clamp(m_lastSlotMs + interval, time - slack, time);
    ++m_inFlight;
}

void Throttle::ended(const RateHeaders &headers)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    static_cast<void>(now());
    take(headers);
}

void Throttle::pauseFor(qint64 ms)
{
    m_pausedUntilMs = std::max(m_pausedUntilMs, now() + std::clamp<qint64>(ms, 0, longestWindowMs));
}

Pace Throttle::pace()
{
    const qint64 time = now();
    // Requests under way may still give budget back: only a window that says 0 is a pause to show.
    const qint64 until = windowRuns() && m_remaining > 0 ? m_pausedUntilMs : pausedUntil();
    return {perSecond(), int(std::min<qint64>(m_limit, std::numeric_limits<int>::max())),
            until > time ? until : 0};
}

} // namespace headroom
