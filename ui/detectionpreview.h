// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"
#include "models/services/detectionservice.h"

namespace headroom {

/// What a detection run would do, in the window's language: one line for each kind of change with the accounts it is
/// about, then what is left alone and what cannot be judged, with reasons. Terms and texts; plain text.
[[nodiscard]] QList<std::pair<QString, QString>> detectionLines(const DetectionReport &report, const QueueModel &model);

} // namespace headroom
