// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/syncrecord.h"

#include <QSet>

namespace headroom {

class Database;

/// Makes the staging the store's content (DESIGN §3). Inside a transaction begun by Database::begin():
/// with its commit everything is new, without it nothing is. The same staging gives the same content
/// whatever order it came in.
[[nodiscard]] Result<SwapOutcome> swapStaging(Database &db, const SyncSummary &summary);

/// The steps of a swap; each reads the staging and writes one part of the store.
namespace Swap {

struct Run
{
    Database &db;
    bool wholeLists = true;
    qint64 atMs = 0; ///< when the sync ended, by the provider's clock
    SwapOutcome outcome = {};
    QSet<AccountKey> newAccounts = {};
    QSet<AccountKey> touched = {};
    QList<Finding> findings = {};
};

/// Complete syncs in a row that must miss something before it is gone.
constexpr int missesUntilGone = 2;

[[nodiscard]] Result<> meters(Run &run);
[[nodiscard]] Result<> plans(Run &run);
[[nodiscard]] Result<> accounts(Run &run);
[[nodiscard]] Result<> subscriptions(Run &run);
[[nodiscard]] Result<> credits(Run &run);
[[nodiscard]] Result<> readings(Run &run);
[[nodiscard]] Result<> days(Run &run);
[[nodiscard]] Result<> hours(Run &run);
[[nodiscard]] Result<> minutes(Run &run);
[[nodiscard]] Result<> covers(Run &run);
[[nodiscard]] Result<> sources(Run &run);

} // namespace Swap
} // namespace headroom
