// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncdraft.h"

#include <functional>

namespace headroom {

class RequestScope;
class Store;

/// Second step of a sync: for each live subscription not yet done reads detail, usage-history and, where a
/// credit cart is not empty, credit-usage; stages subscription, readings, credits and what a source that
/// used to deliver left out. A few at a time; the client's pace decides when each is sent. Calls
/// \a onAnswer after each answer and \a done once. Lifetimes as in readCatalog().
void readUsage(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
               std::function<void()> onAnswer, std::function<void(Result<>)> done);

} // namespace headroom
