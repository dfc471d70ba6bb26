// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/services/accountdetail.h"
#include "ui/widgets/factlist.h"

namespace headroom {

// What the account pane's margin says, list by list. Pure; numbers stay exact.

/// A limit as the queue's sentences take it.
[[nodiscard]] QueueLimit queueLimit(const LimitDetail &limit);
/// How each limit's case stands, whose it is, what the customer chose and what came of it.
[[nodiscard]] QList<Fact> caseFacts(const AccountDetail &account);
/// Each limit with use, cap, the cap's origin, percent and why; worst first as they come.
[[nodiscard]] QList<Fact> limitFacts(const AccountDetail &account);
[[nodiscard]] QList<Fact> planFacts(const AccountDetail &account);
/// The projected bill, one line a currency, called an estimate.
[[nodiscard]] QList<Fact> billFacts(const AccountDetail &account);
/// Reduce first, then upgrade, with the same weight (DESIGN §6 "Order everywhere").
[[nodiscard]] QList<Fact> fitFacts(const AccountDetail &account);
[[nodiscard]] QList<Fact> sourceFacts(const AccountDetail &account);
/// "Starter, $29.00 a month · since Mar 2025".
[[nodiscard]] QString planLine(const AccountDetail &account);

} // namespace headroom
