// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/billing.h"

namespace headroom {

Future<Page<ProductRecord>> BillingProvider::archivedProducts(int)
{
    return readyFuture(Result<Page<ProductRecord>>(Page<ProductRecord>{}));
}

} // namespace headroom
