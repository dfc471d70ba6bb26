// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/syncrecord.h"
#include "ui/windowstate.h"

namespace headroom {

class SyncService;

// What the window says of syncs, in its language.

[[nodiscard]] SyncState syncState(const SyncService &sync, qint64 nowMs);
/// The sources of the newest complete run.
[[nodiscard]] QList<SourceLine> sourceLines(const QList<SyncRun> &runs, qint64 nowMs);
[[nodiscard]] QList<RunLine> runLines(const QList<SyncRun> &runs);

} // namespace headroom
