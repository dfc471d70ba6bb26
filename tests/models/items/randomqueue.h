// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/items/queuecolumns.h"

namespace headroom {

/// A generator of our own (SplitMix64), so that a printed seed gives the same numbers everywhere.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    { }
    [[nodiscard]] quint64 next();
    /// 0 … \a end - 1.
    [[nodiscard]] qint64 below(qint64 end) { return qint64(next() % quint64(end)); }
    /// True once in \a n.
    [[nodiscard]] bool oneIn(qint64 n) { return below(n) == 0; }

private:
    quint64 m_state;
};

/// 2026-11-21 09:00 UTC, "now" of these tests, and its epoch day.
constexpr qint64 testNowMs = 1'795'251'600'000;
inline const QueueViewer testViewer{PersonId(QStringLiteral("me")), testNowMs};
constexpr EpochDay testToday = 20'778;

/// An account with one to four limits of every kind and state; few different values, so that many tie.
[[nodiscard]] QueueAccount randomAccount(Random &random, AccountKey key);
[[nodiscard]] QList<QueueAccount> randomAccounts(Random &random, int count);

/// A cycle limit on day 22 of a 30-day month without a season (DESIGN §4 "Golden rows").
[[nodiscard]] QueueLimit cycleLimit(qint64 cap, qint64 used);
/// A measured day limit.
[[nodiscard]] QueueLimit dayLimit(qint64 cap, qint64 used, int daysOver = 0);
[[nodiscard]] QueueAccount accountWith(AccountKey key, const QString &id, const QList<QueueLimit> &limits);

} // namespace headroom
