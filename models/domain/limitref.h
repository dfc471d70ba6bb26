// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/limit.h"

namespace headroom {

/// Names one limit of one account: meter and window, or a credit entitlement.
struct LimitRef
{
    AccountId account;
    MeterId meter; ///< of a credit limit: the entitlement's id
    Window window = Window::Cycle; ///< without meaning where credit is set
    bool credit = false;
    /// The version of the case that the person saw; 0 = none was seen, the newest is meant.
    int seenVersion = 0;
    CaseId seenCase; ///< the case that the person saw; empty = none was seen, the newest is meant
    friend bool operator==(const LimitRef &, const LimitRef &) = default;
};

} // namespace headroom
