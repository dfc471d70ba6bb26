// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"

#include <array>

namespace headroom {

/// What can happen to a case. The first ones are the program's, the others a person's.
enum class CaseMove {
    Open, ///< detection finds a due limit, or a person acts on a limit without a case
    Escalate, ///< it reached a higher stage
    Return, ///< its snooze, exemption, follow-up or period is over: it asks again
    Recover, ///< it closes by itself
    Keep, ///< a follow-up was kept: it closes as reduced
    Notify, ///< a notice about it leaves
    Choose, ///< the customer chose
    Dispute, ///< the customer says that the usage is wrong
    Snooze,
    Wake, ///< a person takes it back from snooze or exemption
    Flag, ///< the meter looks wrong: no notice can leave
    ClearFlag,
    Exempt,
    Close,
};
inline constexpr std::array caseMoves{CaseMove::Open,   CaseMove::Escalate, CaseMove::Return,  CaseMove::Recover, CaseMove::Keep,
                               CaseMove::Notify, CaseMove::Choose,   CaseMove::Dispute, CaseMove::Snooze,  CaseMove::Wake,
                               CaseMove::Flag,   CaseMove::ClearFlag, CaseMove::Exempt, CaseMove::Close};
inline constexpr std::array caseStates{CaseState::None,    CaseState::Open,   CaseState::Waiting, CaseState::Snoozed,
                                CaseState::Flagged, CaseState::Exempt, CaseState::Closed};

/// The state a case has after \a move (DESIGN §1 "case"); empty where the move is not allowed. \a answered says
/// whether the customer has chosen: a cleared flag then goes back to waiting.
[[nodiscard]] std::optional<CaseState> stateAfter(CaseState state, CaseMove move, bool answered = false);

/// Why \a move is not allowed in \a state, in one English sentence that says what to do; empty where it is.
[[nodiscard]] QString refusalOf(CaseState state, CaseMove move);

/// Snoozed, exempt or answered (DESIGN §4 "Views"). A flagged case is never put away: somebody has to look.
[[nodiscard]] constexpr bool isPutAway(CaseState state, bool answered)
{
    return state == CaseState::Snoozed || state == CaseState::Exempt || (answered && state == CaseState::Waiting);
}

} // namespace headroom
