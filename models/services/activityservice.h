// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/activity.h"
#include "models/domain/audit.h"
#include "models/services/session.h"
#include "models/store/activityscan.h"

#include <QObject>

namespace headroom {

class Store;

/// The newest \a count of three parts, each newest first and kept in its own order; ends earlier where a part was
/// not read far enough to go on. Pure.
[[nodiscard]] ActivitySlice mergedActivity(const ActivityPart &events, const ActivityPart &audit, const ActivityPart &syncs,
                                          const ActivityCursor &from, int count);

/// One stream of everything that happened in a workspace (DESIGN §1 "area"): events of cases, sync runs, and the
/// audit's acts that are about something else. Reads alone; every role may.
class ActivityService final : public QObject
{
    Q_OBJECT
public:
    explicit ActivityService(Store &store, QObject *parent = nullptr);

    /// At most activityPageSize entries before \a from, newest first.
    [[nodiscard]] Future<ActivitySlice> page(const ActivityFilter &filter, const ActivityCursor &from = {});
    [[nodiscard]] Future<ActivityCounts> counts();
    /// The choice, evidence, follow-up and audit entry behind one entry.
    [[nodiscard]] Future<ActivityDetail> detail(const ActivityEntry &entry);
    /// What proves a choice, with its content.
    [[nodiscard]] Future<Evidence> evidence(const ChoiceId &choice);
    /// Takes the audit record as it is, after a deliberate restore: what this machine remembers of it is forgotten,
    /// the store is not written. Forbidden for others than admins and auditors.
    [[nodiscard]] Future<> acceptAudit(const Session &session);

private:
    struct Reading;
    void readParts(const std::shared_ptr<Reading> &reading);
    void addChoice(const ActivityEntry &entry, const ActivityDetail &known,
                   const std::function<void(const Result<ActivityDetail> &)> &answer);

    Store &m_store;
};

} // namespace headroom
