// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/accountdetail.h"
#include "models/services/triageact.h"
#include "ui/windowstate.h"

namespace headroom {

// How the window speaks of acts on cases, in its language. All pure; plain text.

/// What the customer will do: "reduce", "wait for the reset".
[[nodiscard]] QString answerText(ChoiceKind kind);
/// "in a reply", "in a call", "through the link", "in a meeting".
[[nodiscard]] QString meansText(ChoiceMeans means);
/// What a snooze waits for: "In 1 hour", "End of the cycle", "When usage falls".
[[nodiscard]] QString snoozeText(SnoozeUntil until);
/// A day and a time, the time left out at midnight: "1 Dec", "23 Nov 09:00".
[[nodiscard]] QString untilText(qint64 ms, const QString &zone);

/// "API calls, a day"; a credit limit by its own name.
[[nodiscard]] QString limitText(const LimitDetail &limit);
/// A case's state in a word: "open", "snoozed".
[[nodiscard]] QString caseStateText(CaseState state);

/// The account of an act, or how many: "Larkfield Maps", "3 accounts".
[[nodiscard]] QString accountsText(const QStringList &names);
/// What was done, for the toast: "Snoozed Larkfield Maps until 1 Dec", "Assigned 3 accounts to Tom"; for an
/// outcome that undoes, "Took back: snooze of Larkfield Maps".
[[nodiscard]] QString doneText(const TriageOutcome &outcome, const QList<PersonLine> &people, const QString &zone);
/// The same where some of the accounts refused: "2 of 3 snoozed. Larkfield Maps: Tom changed it."
[[nodiscard]] QString partlyText(const TriageOutcome &outcome);
/// Nothing was done: why.
[[nodiscard]] QString refusedText(const TriageOutcome &outcome);
/// The act as a name for Undo and Redo: "snooze of Larkfield Maps", "answer of 3 accounts".
[[nodiscard]] QString nameOfAct(const TriageOutcome &outcome);
/// What the button that confirms a large act says: "Snooze 24 accounts".
[[nodiscard]] QString confirmText(TriageAct::Kind kind, int accounts);

} // namespace headroom
