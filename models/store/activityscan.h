// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"

#include <functional>

namespace headroom {

/// What to read of one source of the activity.
struct ActivityScan
{
    ActivityGroup group = ActivityGroup::Everything;
    AccountId account; ///< empty = of all
    qint64 before = ActivityCursor::top; ///< event id, audit seq or a sync's end, exclusive
    QString beforeRun; ///< syncs that ended at the same moment: those with a smaller id come next
    int count = activityPageSize; ///< entries wanted
    /// Which of the rows read count; empty = all. Called on the store's thread.
    std::function<bool(const ActivityEntry &)> keep;
};

/// What a scan found, newest first, names of people still missing.
struct ActivityPart
{
    QList<ActivityEntry> entries;
    qint64 next = ActivityCursor::top; ///< where the source was read to
    QString nextRun;
    bool atEnd = false; ///< there is nothing older
};

} // namespace headroom
