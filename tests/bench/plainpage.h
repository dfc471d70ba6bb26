// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"

#include <QByteArray>

namespace headroom {

/// What decodeSubscriptionsPage() does, by QJsonDocument: the same structs, the same checks of type, range,
/// presence and time, the same paths of what is set aside. (It cannot see a field that stands twice.)
[[nodiscard]] Result<Page<SubscriptionRecord>> decodePlainPage(const QByteArray &body);

} // namespace headroom
