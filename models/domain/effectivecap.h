// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <span>

namespace headroom {

/// An admin's cap for one account in place of the plan's.
struct CapOverride
{
    MeterId meter;
    Window window = Window::Cycle;
    Cap cap;
    friend bool operator==(const CapOverride &, const CapOverride &) = default;
};

/// A cap and where it comes from.
struct EffectiveCap
{
    Cap cap;
    CapOrigin origin = CapOrigin::Catalogue;
    friend bool operator==(const EffectiveCap &, const EffectiveCap &) = default;
};

/// True where \a a allows less than \a b: not in the plan < a number < unlimited.
[[nodiscard]] bool isLower(const Cap &a, const Cap &b);

/// The lower of the customer's own cap and: the override, else (kind included, cycle, above 0) the
/// subscription's free threshold, else the catalogue's (DESIGN §1 "effective cap"). An own cap that is not
/// strictly lower leaves the origin alone.
[[nodiscard]] EffectiveCap effectiveCap(const Limit &catalogue, const std::optional<Cap> &override,
                                        qint64 freeThreshold, const std::optional<Cap> &ownCap);

/// One limit of an account as it is in force.
struct EffectiveLimit
{
    Limit limit; ///< with the cap in force; the kind is the own cap's where that is in force
    Cap catalogueCap; ///< the plan's own, for showing beside it
    CapOrigin origin = CapOrigin::Catalogue;
    SubscriptionId subscription; ///< the one whose plan and cycle count for this limit
    PlanId plan;
    QString blocked; ///< "twoLiveSubscriptions" or empty
    friend bool operator==(const EffectiveLimit &, const EffectiveLimit &) = default;
};

/// Every limit of an account, ordered by meter id and window. \a plans holds the catalogue plans of the live
/// ones among \a subscriptions (a missing one has no limits); of several live subscriptions on one meter
/// every limit of that meter is blocked and stated by the first by id; on different meters each limit keeps
/// its own subscription (DESIGN §1 "account"). An override or own cap for a window that the plan does not
/// limit makes a limit of its own. Credit limits come from credit-usage and are left out.
[[nodiscard]] QList<EffectiveLimit> effectiveLimits(std::span<const Subscription> subscriptions,
                                                    std::span<const Plan> plans,
                                                    std::span<const CapOverride> overrides);

} // namespace headroom
