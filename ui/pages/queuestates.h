// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuemodel.h"
#include "ui/widgets/statepane.h"
#include "ui/windowstate.h"

namespace headroom {

/// What stands in the queue's place while no row is shown, and the one next step: reading for the first
/// time, nothing read yet, nothing found, nothing in the view.
[[nodiscard]] PaneState queueEmptyState(const QueueModel &model, const Freshness &freshness,
                                        const SyncState &sync);

} // namespace headroom
