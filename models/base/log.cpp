// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"

namespace headroom {

Q_LOGGING_CATEGORY(logApi, "headroom.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "headroom.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "headroom.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "headroom.ui", QtInfoMsg)

} // namespace headroom
