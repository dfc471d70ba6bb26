// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/widgets/statepane.h"

namespace headroom {

/// Why the Activity area has no rows.
struct ActivityAbsence
{
    QString search;
    bool loading = false;
    bool more = false; ///< older entries have not been searched yet
    std::optional<Error> error;
};

/// What the Activity area says in place of rows.
[[nodiscard]] PaneState activityEmptyState(const ActivityAbsence &absence);

} // namespace headroom
