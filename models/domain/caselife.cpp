// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/caselife.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using enum CaseState;

/// One line for each move: the state after it from None, Open, Waiting, Snoozed, Flagged, Exempt, Closed.
/// None as a result means that the move is not allowed.
struct Line
{
    CaseMove move;
    std::array<CaseState, 7> after;
};
constexpr std::array<Line, caseMoves.size()> table{{
    {CaseMove::Open, {Open, None, None, None, None, None, None}},
    {CaseMove::Escalate, {None, Open, Open, Open, Flagged, None, None}},
    {CaseMove::Return, {None, Open, Open, Open, Flagged, Open, None}},
    {CaseMove::Recover, {None, Closed, Closed, Closed, Closed, Closed, None}},
    {CaseMove::Keep, {None, Closed, Closed, Closed, Closed, Closed, None}},
    {CaseMove::Notify, {None, Waiting, Waiting, Waiting, None, None, None}},
    {CaseMove::Choose, {None, Waiting, Waiting, Waiting, Flagged, Exempt, None}},
    {CaseMove::Dispute, {None, Flagged, Flagged, Flagged, Flagged, Flagged, None}},
    {CaseMove::Snooze, {None, Snoozed, Snoozed, Snoozed, None, None, None}},
    {CaseMove::Wake, {None, None, None, Open, None, Open, None}},
    {CaseMove::Flag, {None, Flagged, Flagged, Flagged, Flagged, Flagged, None}},
    {CaseMove::ClearFlag, {None, None, None, None, Open, None, None}},
    {CaseMove::Exempt, {None, Exempt, Exempt, Exempt, Exempt, Exempt, None}},
    {CaseMove::Close, {None, Closed, Closed, Closed, Closed, Closed, None}},
}};

constexpr bool coversEveryMove()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].move != caseMoves[i])
            return false;
    }
    return true;
}
static_assert(coversEveryMove());

QString flaggedRefusal(CaseMove move)
{
    return move == CaseMove::Notify
        ? u"The meter is flagged as wrong, so no notice can leave: clear the flag first."_s
        : u"The meter is flagged as wrong: clear the flag first."_s;
}

QString openRefusal(CaseMove move)
{
    if (move == CaseMove::ClearFlag)
        return u"This case is not flagged, so there is no flag to clear."_s;
    if (move == CaseMove::Wake)
        return u"This case is neither snoozed nor exempt, so there is nothing to bring back."_s;
    return u"This limit has a case already."_s;
}

} // namespace

std::optional<CaseState> stateAfter(CaseState state, CaseMove move, bool answered)
{
    const CaseState after = table[size_t(move)].after[size_t(state)];
    if (after == None)
        return std::nullopt;
    return move == CaseMove::ClearFlag && answered ? Waiting : after;
}

QString refusalOf(CaseState state, CaseMove move)
{
    if (stateAfter(state, move))
        return {};
    switch (state) {
    case None: return u"This limit has no case."_s;
    case Closed: return u"This case is closed: open it again first."_s;
    case Flagged: return move == CaseMove::Wake ? openRefusal(move) : flaggedRefusal(move);
    case Exempt: return u"This limit is exempt: end the exemption first."_s;
    case Open:
    case Waiting:
    case Snoozed: break;
    }
    return openRefusal(move);
}

} // namespace headroom
