// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/caserecord.h"
#include "models/store/subscriptiontable.h"

#include <QHash>
#include <QSet>

namespace headroom {

/// What a swap does to subscriptions, seen from the accounts: which of them is on another plan now.
struct SubscriptionTurn
{
    QList<SubscriptionTable::Record> before; ///< as stored until now, by account
    QList<SubscriptionTable::Record> after; ///< those that change or come, with the keys of their accounts
    QSet<AccountKey> newAccounts; ///< first seen by this swap: what they begin with is no change
    QHash<PlanId, QString> planNames;
};

/// An event without a case for each change of plan, in the order of account and subscription: "planChanged",
/// "planBegun", "planEnded". Details: subscription, before and after (plan ids), beforeName, afterName, and
/// of an ended one its status ("gone" where the provider does not list it any more). Only live subscriptions
/// count (DESIGN §1 "account"); where one ends and another begins, that is one change, and none where both
/// are of the same plan. Pure; any thread.
[[nodiscard]] QList<CaseEvent> planChanges(const SubscriptionTurn &turn, qint64 atMs);

} // namespace headroom
