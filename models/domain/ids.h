// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

namespace headroom {

using AccountId = Id<struct AccountTag>; ///< the provider's customer id
using SubscriptionId = Id<struct SubscriptionTag>;
using PlanId = Id<struct PlanTag>; ///< the provider's product id
using MeterId = Id<struct MeterTag>;
using EntitlementId = Id<struct EntitlementTag>; ///< a credit entitlement
using PersonId = Id<struct PersonTag>;
using CaseId = Id<struct CaseTag>;
using RunId = Id<struct RunTag>; ///< one sync run
using ViewId = Id<struct ViewTag>; ///< a saved view

/// BIGINT keys beside the provider's ids; stable for the life of a store.
using AccountKey = qint64;
using MeterKey = qint64;

} // namespace headroom
