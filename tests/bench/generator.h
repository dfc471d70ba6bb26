// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/domain/season.h"

namespace headroom {

/// What data a benchmark runs on; the same seed gives the same data.
struct BenchShape
{
    int accounts = 1'000'000;
    int days = 56;
    quint64 seed = 1;
};

/// The days of one account, oldest first: a weekly rhythm with noise and growth; \a scale units a day.
[[nodiscard]] std::vector<qint64> generateDays(const BenchShape &shape, int account, qint64 scale);

/// Accounts with a cycle limit each, one in five with a day limit as well; caps of seven tiers from 10,000
/// to 25 million, some 4 % of the accounts at half of it or more, 0.7 % over. Names of a few words.
[[nodiscard]] QList<QueueAccount> generateAccounts(const BenchShape &shape);

/// \a changed accounts of \a accounts, spread over all, with other use; names and limits as before.
[[nodiscard]] QList<QueueAccount> generateChanges(const QList<QueueAccount> &accounts, int changed,
                                                  quint64 seed);

/// "Now" of the generated data, and its epoch day.
constexpr qint64 benchNowMs = 1'795'251'600'000;
constexpr EpochDay benchToday = 20'778;

} // namespace headroom
