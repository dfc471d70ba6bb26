// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/router.h"
#include "app/sandbox/world.h"

namespace headroom::sandbox {

// Each adds one group of endpoints; \a world outlives the router.

void addCatalogueRoutes(Router *router, World *world); ///< meters, products
void addCustomerRoutes(Router *router, World *world); ///< customers, portal sessions
void addSubscriptionRoutes(Router *router, World *world); ///< list, detail, update, credit usage
void addUsageRoutes(Router *router, World *world); ///< usage history, events, ingest
void addPlanChangeRoutes(Router *router, World *world); ///< change-plan, its preview
void addCheckoutRoutes(Router *router, World *world); ///< checkout sessions, payments
void addPageRoutes(Router *router, World *world); ///< hosted pages

} // namespace headroom::sandbox
