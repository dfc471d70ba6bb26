// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "models/items/search.h"

namespace headroom {

/// What a person typed above the activity.
struct ActivitySearch
{
    ActivityFilter filter;
    QList<SearchProblem> problems; ///< by position; with one, the filter is not to be used
    [[nodiscard]] bool isUnderstood() const { return problems.isEmpty(); }
};

/// Reads \a text as the queue's search is read (models/items/search.h), with the fields account:, kind: and by: and
/// without brackets: words, "two words", field:a,b (any of them), -x, a b OR c. Kinds named side by side are
/// alternatives, since an entry is of one kind. Never fails. Pure; any thread.
[[nodiscard]] ActivitySearch activitySearch(const QString &text, ActivityGroup group);

} // namespace headroom
