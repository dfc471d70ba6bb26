// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/accountzone.h"

#include "models/domain/zone.h"

namespace headroom {

QString zoneOfAccount(const SyncDraft &draft, const AccountId &account)
{
    return zoneInForce(draft.before.zoneOverrides.value(account), draft.customers.value(account).zone,
                       draft.before.workspaceZone)
        .name();
}

bool hasDelivered(const SyncDraft &draft, const AccountId &account, const MeterId &meter)
{
    return draft.before.delivered.contains({account, meter});
}

} // namespace headroom
