// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/services/accountdetail.h"

namespace headroom {

class Store;

/// \a detail of \a account with what people and the customer have said about its limits: each limit's owner,
/// newest choice that stands and newest follow-up. Nothing arrives once \a context is gone.
[[nodiscard]] Future<AccountDetail> withChoices(Store &store, QObject *context, AccountKey account,
                                                const AccountDetail &detail);

} // namespace headroom
