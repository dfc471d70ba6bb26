// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <optional>

namespace headroom {

/// How long a limit counts before it begins again. Order = order of ties in the queue (DESIGN §4).
enum class Window { Cycle, Day, Minute };

/// What a limit does (DESIGN §1 "limit").
enum class LimitKind {
    Hard, ///< nothing beyond the cap
    Included, ///< included quota, overage is billed
    Overage, ///< every unit is billed
    Credit, ///< a credit entitlement must have balance; no meter, window, percent or forecast
    Feature, ///< on or off
};

/// A limit's amount: a number of units, unlimited, or not in this plan (0). Never -1 or magic values.
struct Cap
{
    enum class Kind { NotInPlan, Number, Unlimited };
    Kind kind = Kind::NotInPlan;
    qint64 units = 0; ///< above 0 where kind is Number, else 0

    /// 0 (or less) is "not in this plan".
    [[nodiscard]] static Cap number(qint64 units)
    {
        return units > 0 ? Cap{Kind::Number, units} : Cap{};
    }
    [[nodiscard]] static Cap unlimited() { return {Kind::Unlimited, 0}; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    friend bool operator==(const Cap &, const Cap &) = default;
};

/// One limit of a plan: at most one per meter and window.
struct Limit
{
    MeterId meter;
    Window window = Window::Cycle;
    LimitKind kind = LimitKind::Hard;
    Cap cap;
    friend bool operator==(const Limit &, const Limit &) = default;
};

/// Where an effective cap comes from; shown beside it.
enum class CapOrigin {
    Catalogue, ///< the plan's limit
    Subscription, ///< the subscription's free_threshold
    Override, ///< an account override by an admin
    OwnCap, ///< the customer's own cap, lower than all of the above
};

} // namespace headroom
