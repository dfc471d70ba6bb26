// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/router.h"
#include "app/sandbox/world.h"

namespace headroom::sandbox {

/// The endpoints below /_control, which no provider has: faults (GET, POST, DELETE), log of requests
/// (GET, DELETE), now (GET, POST {"now": ISO}, forwards only), business (POST {"paymentLinks": bool}).
void addControlRoutes(Router *router, World *world, Faults *faults);

} // namespace headroom::sandbox
