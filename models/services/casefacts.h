// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casing.h"
#include "models/domain/followup.h"
#include "models/services/accountfacts.h"

namespace headroom {

/// The limit that \a ref names; null where the account has no such limit.
[[nodiscard]] const LimitRecord *findLimit(const AccountFacts &facts, const LimitRef &ref);

/// What is known of \a meter; null where nothing is.
[[nodiscard]] const MeterDays *daysOf(const AccountFacts &facts, const MeterId &meter);

/// What a decision about the limit's case looks at (DESIGN §4).
[[nodiscard]] CaseFacts caseFacts(const AccountFacts &facts, const LimitRecord &record, const QList<int> &thresholds,
                                  qint64 nowMs);

/// The case that stands, else the newest that was closed; null without one.
[[nodiscard]] const CaseRecord *newestCase(std::span<const CaseRecord> cases, const LimitRecord &record);

/// The stored case as decide() sees it; empty for null. \a followUpRuns: a reduction is being watched.
[[nodiscard]] std::optional<KnownCase> knownCase(const CaseRecord *record, const AccountFacts &facts,
                                                 bool followUpRuns);

/// The thresholds of the workspace, ascending.
[[nodiscard]] QList<int> workspaceThresholds(const StoreSnapshot &snapshot);

/// What a follow-up's figure over [fromDay, toDay) is measured on; \a target as for FollowUp.
[[nodiscard]] FollowUpFacts followUpFacts(const AccountFacts &facts, const LimitRecord &record, qint64 target,
                                          EpochDay fromDay, EpochDay toDay, qint64 nowMs);

} // namespace headroom
