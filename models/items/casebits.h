// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"

#include <array>

namespace headroom {

/// The customer's choices, in the order of their bits; as CaseRecord::answer spells them.
constexpr std::array<QLatin1StringView, 5> choiceKeys{
    {QLatin1StringView("reduce"), QLatin1StringView("upgrade"), QLatin1StringView("wait"),
     QLatin1StringView("overage"), QLatin1StringView("dispute")}};

/// Bit of a case's state; a closed case does not stand and has none, as has None.
[[nodiscard]] constexpr quint16 stateBit(CaseState state)
{
    return state == CaseState::None || state == CaseState::Closed ? quint16(0) : quint16(1u << unsigned(state));
}
constexpr quint16 anyStateBits = stateBit(CaseState::Open) | stateBit(CaseState::Waiting)
    | stateBit(CaseState::Snoozed) | stateBit(CaseState::Flagged) | stateBit(CaseState::Exempt);

constexpr unsigned firstChoiceBit = 8;
/// Any choice, also one of a spelling that is not known here.
constexpr quint16 someChoiceBit = 1u << (firstChoiceBit + choiceKeys.size());

/// Bit of a choice; 0 for a spelling that is not known.
[[nodiscard]] inline quint16 choiceBit(QStringView choice)
{
    for (unsigned i = 0; i < choiceKeys.size(); ++i) {
        if (choice == choiceKeys[i])
            return quint16(1u << (firstChoiceBit + i));
    }
    return 0;
}

/// State and choice of one limit's case; an account has those of all its limits.
[[nodiscard]] inline quint16 caseBitsOf(const QueueLimit &limit)
{
    const quint16 choice = limit.choice.isEmpty() ? quint16(0) : quint16(choiceBit(limit.choice) | someChoiceBit);
    return quint16(stateBit(limit.caseState) | choice);
}

} // namespace headroom
