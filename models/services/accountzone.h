// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncdraft.h"

namespace headroom {

/// The zone in force for an account of a running sync: override, else the customer's, else the workspace's,
/// else UTC (DESIGN §1 "zone").
[[nodiscard]] QString zoneOfAccount(const SyncDraft &draft, const AccountId &account);

/// True where the store has had a reading of this account and meter before the run.
[[nodiscard]] bool hasDelivered(const SyncDraft &draft, const AccountId &account, const MeterId &meter);

} // namespace headroom
