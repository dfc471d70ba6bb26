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

/// Reads \a text in the grammar of the queue's search (models/items/searchgrammar.h), with the fields account:, kind: and
/// by:. Kinds named side by side are alternatives, since an entry is of one kind; a field without a value asks for
/// nothing. Brackets that come to more than 200 alternatives are a problem. Never fails. Pure; any thread.
[[nodiscard]] ActivitySearch activitySearch(const QString &text, ActivityGroup group);

} // namespace headroom
