// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncdraft.h"

#include <functional>

namespace headroom {

class RequestScope;
class Store;

/// An account and meter whose events are to be read, and from where.
struct EventTask
{
    AccountId account;
    MeterId meter;
    QString zone;
    qint64 fromMs = 0; ///< a day's start in the zone
    qint64 sinceMs = 0; ///< when the account became a customer
    qint64 nearness = 0; ///< percent in tenths of the nearest limit, by the current cycle's total
    [[nodiscard]] QString key() const { return account.toString() + u' ' + meter.toString(); }
};

/// What a run reads events of, accounts nearest a limit first (DESIGN §5): 90 days back at first, later from
/// the start of the day that was read last. Those already done are left out.
[[nodiscard]] QList<EventTask> eventTasks(const SyncDraft &draft);

/// Third step of a sync: reads events within draft.eventBudget requests and stages days, hours and minutes.
/// An account whose events do not fit is skipped with its reason; the others are not touched by it.
/// Calls \a onPage after each answer, \a onTask after each account and meter, \a done once. Lifetimes as
/// in readCatalog().
struct EventCallbacks
{
    std::function<void()> onPage;
    std::function<void()> onTask;
    std::function<void(Result<>)> done;
};
void readEvents(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                EventCallbacks callbacks);

} // namespace headroom
