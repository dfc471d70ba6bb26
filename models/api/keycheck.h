// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"

namespace headroom {

class HttpConnection;

/// What the connection's key may read, by one read of one record of each list. A list refused with
/// 401 or 403 is a missing right; 401 on every list means that the key is wrong (Unauthorized);
/// anything else is an error. Cancelling the future aborts it.
[[nodiscard]] Future<KeyRights> readKeyRights(HttpConnection &connection, QObject *context);

} // namespace headroom
