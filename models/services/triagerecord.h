// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/accountfacts.h"
#include "models/services/triageplan.h"

namespace headroom {

/// What an act on one limit stands on.
struct TriageGround
{
    AccountFacts facts;
    const LimitRecord *limit = nullptr; ///< of `facts`
    Person person;
    qint64 nowMs = 0;
    int openingThreshold = 80; ///< of a case opened by hand
    std::optional<FollowUp> followUp; ///< that runs for the case
};

/// The follow-up that runs for a case, if any.
[[nodiscard]] std::optional<FollowUp> runningFollowUp(const StoreSnapshot &snapshot, const CaseId &id);

/// What a follow-up agreed now would call "before": the figure of the 7 days before today.
[[nodiscard]] std::optional<qint64> figureNow(const AccountFacts &facts, const LimitRecord &record, qint64 nowMs);

/// Case, event, audit values, choice and follow-up of an act that is allowed and leads from \a before to
/// \a state. Invalid where the choice itself is not sound. Pure.
[[nodiscard]] Result<TriagePlan> writeAct(const TriageGround &ground, const TriageAct &act, const CaseRecord &before,
                                          CaseState state);

} // namespace headroom
