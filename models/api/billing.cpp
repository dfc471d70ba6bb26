// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/billing.h"

namespace headroom {

Future<Page<ProductRecord>> BillingProvider::archivedProducts([[maybe_unused]] int page)
{
    return readyFuture(Result<Page<ProductRecord>>(Page<ProductRecord>{}));
}

} // namespace headroom
