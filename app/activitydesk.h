// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "ui/activityactions.h"

namespace headroom {

/// Carries what the Activity area and timelines ask for to the services of the open workspace. Without one, every
/// call answers Cancelled. GUI thread.
class ActivityDesk final : public ActivityActions
{
public:
    void setProgram(Program *program) { m_program = program; }

    [[nodiscard]] Future<ActivitySlice> page(const ActivityFilter &filter, const ActivityCursor &from) override;
    [[nodiscard]] Future<ActivityCounts> counts() override;
    [[nodiscard]] Future<ActivityDetail> detail(const ActivityEntry &entry) override;
    [[nodiscard]] Future<Evidence> evidence(const ChoiceId &choice) override;
    [[nodiscard]] Future<AuditVerdict> verifyAudit(const std::function<void(qint64, qint64)> &progress) override;
    [[nodiscard]] Future<> acceptAudit() override;
    [[nodiscard]] Future<> addNote(const AccountId &account, const QString &words) override;

private:
    Program *m_program = nullptr;
};

} // namespace headroom
