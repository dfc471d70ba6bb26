// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/syncrecord.h"

#include <optional>

namespace headroom {

/// Where a sync stands.
enum class SyncPhase { Idle, Lists, Usage, Events, Storing };

/// What a window or a terminal says while a sync runs.
struct SyncProgress
{
    SyncPhase phase = SyncPhase::Idle;
    int done = 0; ///< of the phase: pages in Lists, subscriptions in Usage, accounts in Events
    int total = 0; ///< 0 = not known yet
    int requests = 0; ///< sent in this run so far
    /// Events: at most this many requests, stated before the first is sent.
    int eventBudget = 0;
    std::optional<qint64> remainingMs; ///< of the phase, by the pace so far
    double perMinute = 0; ///< requests the connection is paced to
    qint64 pausedUntilMs = 0; ///< above now: waiting for the rate limit
};

/// What a finished sync tells.
struct SyncReport
{
    RunId run;
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    int requests = 0;
    int accounts = 0; ///< with a live subscription
    int casesOpened = 0;
    int casesClosed = 0;
    QList<SourceResult> sources;
    QList<Finding> findings;
    SwapOutcome swapped;
    friend bool operator==(const SyncReport &, const SyncReport &) = default;
};

} // namespace headroom
