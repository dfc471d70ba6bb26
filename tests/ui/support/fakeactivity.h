// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/activityactions.h"

#include <QHash>

namespace headroom {

/// Answers the Activity area from a list that tests may change, newest first.
class FakeActivity final : public ActivityActions
{
public:
    FakeActivity();

    Future<ActivitySlice> page(const ActivityFilter &filter, const ActivityCursor &from) override;
    Future<ActivityCounts> counts() override;
    Future<ActivityDetail> detail(const ActivityEntry &entry) override;
    Future<Evidence> evidence(const ChoiceId &choice) override;
    Future<AuditVerdict> verifyAudit(const std::function<void(qint64, qint64)> &progress) override;
    Future<> acceptAudit() override;
    Future<> addNote(const AccountId &account, const QString &words) override;

    QList<ActivityEntry> entries;
    int pageSize = activityPageSize;
    AuditVerdict verdict{4812, {4812, QString(64, QLatin1Char('a'))}, {}, {}};
    Evidence proof;
    QList<ActivityFilter> asked;
    QList<std::pair<AccountId, QString>> notes;
    QHash<ChoiceId, ChoiceId> superseded; ///< choices that do not stand any more, by which
    int verified = 0;
    int accepted = 0;
    std::optional<Error> refuse; ///< every call fails with it
};

} // namespace headroom
