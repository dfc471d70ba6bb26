// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/activity.h"
#include "models/domain/audit.h"

#include <functional>

namespace headroom {

/// What the Activity area and an account's timeline ask of the program behind the window. GUI thread only.
class ActivityActions
{
public:
    virtual ~ActivityActions() = default;

    /// At most activityPageSize entries before \a from, newest first.
    [[nodiscard]] virtual Future<ActivitySlice> page(const ActivityFilter &filter, const ActivityCursor &from) = 0;
    [[nodiscard]] virtual Future<ActivityCounts> counts() = 0;
    [[nodiscard]] virtual Future<ActivityDetail> detail(const ActivityEntry &entry) = 0;
    /// What proves a choice, with its content.
    [[nodiscard]] virtual Future<Evidence> evidence(const ChoiceId &choice) = 0;
    /// Walks the whole audit chain; \a progress is told entries done and of how many.
    [[nodiscard]] virtual Future<AuditVerdict> verifyAudit(const std::function<void(qint64, qint64)> &progress) = 0;
    /// Takes the audit record as it is; Forbidden for others than admins and auditors.
    [[nodiscard]] virtual Future<> acceptAudit() = 0;
    /// Keeps an internal note on an account; it is never part of a notice.
    [[nodiscard]] virtual Future<> addNote(const AccountId &account, const QString &words) = 0;
};

} // namespace headroom
