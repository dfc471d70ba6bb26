// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncdraft.h"

#include <functional>

namespace headroom {

class RequestScope;
class Store;

/// First step of a sync: reads meters, products, customers and subscriptions to their ends, fills \a draft
/// and stages them. Calls \a onPage after each answer and \a done once, with the first error or none.
/// \a scope ends the reading; \a draft, \a provider and \a store must outlive it.
void readCatalog(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                 std::function<void()> onPage, std::function<void(Result<>)> done);

} // namespace headroom
