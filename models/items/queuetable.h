// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// The columns of the queue's table, in their default order.
struct QueueTable
{
    enum Column { Mark, Account, Plan, Used, Percent, Trend, Projected, DaysToCap, Why, Age, Owner };
    static constexpr int columnTotal = Owner + 1;
};

} // namespace headroom
