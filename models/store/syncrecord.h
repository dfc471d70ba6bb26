// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QJsonObject>
#include <QList>

namespace headroom {

/// Something a sync noticed and did not act on.
struct Finding
{
    QString kind; ///< "drift", "unknownAccount", "unknownMeter", "setAside", …
    QString subject; ///< what it is about: a provider id, or "meter:<id>"
    QString detail; ///< one English sentence
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What one source gave in a run.
struct SourceResult
{
    QString source; ///< "meters", "products", "customers", "subscriptions", "usage-history", "events", …
    qint64 used = 0; ///< records used
    qint64 skipped = 0; ///< records set aside
    qint64 blocked = 0; ///< things that could not be read
    QJsonObject detail; ///< reasons
    friend bool operator==(const SourceResult &, const SourceResult &) = default;
};

/// One sync run as it is stored.
struct SyncRun
{
    RunId id;
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    QString outcome; ///< "complete", "cancelled", "failed"
    QJsonObject summary; ///< counts, error text
    QList<SourceResult> sources;
    friend bool operator==(const SyncRun &, const SyncRun &) = default;
};

/// Identifies the run that is being staged.
struct SyncTicket
{
    RunId run;
    qint64 startedMs = 0;
    /// Owner of the lease "sync" that must still be held when the swap commits; empty = none is asked for
    /// (imports, benchmarks).
    QString leaseOwner;
};

/// What is stored about a run when its staging is swapped in.
struct SyncSummary
{
    qint64 endedMs = 0;
    QJsonObject summary;
    QList<SourceResult> sources;
    QList<Finding> findings;
    /// True where all lists (meters, products, customers, subscriptions) were read to their end. Only then
    /// what is missing counts as missed; false for an import that brings usage alone.
    bool wholeLists = true;
};

/// What a swap changed.
struct SwapOutcome
{
    QList<AccountKey> touched; ///< ascending: anything about them is different or was read anew
    bool catalogueChanged = false; ///< meters or plans came, went or changed: recompute everything
    int newAccounts = 0;
    int goneAccounts = 0;
    int newMeters = 0;
    int goneMeters = 0;
    int newSubscriptions = 0;
    int goneSubscriptions = 0;
    int newPlans = 0;
    QList<AccountKey> onOtherPlans; ///< accounts whose plan changed or that begin one, ascending
    int planChanges = 0; ///< entries of accounts that are on another plan now, begin or end one
    int drifts = 0; ///< plans that differ from the catalogue
    int findings = 0; ///< all stored, drifts among them
    friend bool operator==(const SwapOutcome &, const SwapOutcome &) = default;
};

} // namespace headroom
