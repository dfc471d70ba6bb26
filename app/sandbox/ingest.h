// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/world.h"

namespace headroom::sandbox {

/// POST /events/ingest: at most 1,000 events; an id twice in one call, a time more than an hour ago or
/// five minutes ahead refuse the call (422), a known id is passed over.
[[nodiscard]] Reply ingest(const Request &request, World *world);

} // namespace headroom::sandbox
