// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/choice.h"
#include "models/domain/followup.h"
#include "models/domain/queueaccount.h"

#include <QJsonObject>

namespace headroom {

/// A case as it is stored (DESIGN §1 "case"): at most one that is not closed per account and limit.
struct CaseRecord
{
    CaseId id;
    AccountKey account = 0;
    MeterId meter; ///< of a credit limit: the entitlement's id
    Window window = Window::Cycle; ///< without meaning where credit is set
    bool credit = false;
    CaseState state = CaseState::Open; ///< never None
    QString stage; ///< the highest reached: "80", "95", "100", "steadilyOver", "burst", …
    qint64 openedAtMs = 0;
    QString openedWhy; ///< "threshold", "steadilyOver", "burst", "limitReached", "hand", …
    qint64 closedAtMs = 0; ///< 0 = not closed
    QString closeReason; ///< "recovered", "reset", "upgraded", "reduced", "moved", "planChanged", "hand"
    QString closeNote; ///< the person's words where closed by hand
    qint64 snoozedUntilMs = 0; ///< 0 = not snoozed
    qint64 exemptUntilMs = 0; ///< 0 = not exempt
    QString answer; ///< the customer's choice, "reduce", "upgrade", …; empty = none
    PersonId owner; ///< empty = free
    qint64 periodStartMs = 0; ///< of the account's period in which it opened
    int openingThreshold = 80; ///< the lowest threshold in force when it opened, percent
    qint64 actedPeriodMs = 0; ///< start of the period in which it was last opened, answered, snoozed or closed
    QString snooze; ///< snoozeKey() of what it waits for while snoozed; empty = not snoozed
    QString putAwayWhy; ///< the person's words for a snooze or exemption
    QString flagNote; ///< what looks wrong about the meter; only while flagged
    int version = 0; ///< 0 = not stored yet; counts up with every change
    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

/// One thing that happened to a case, for the timeline. Append-only.
struct CaseEvent
{
    qint64 id = 0; ///< counts up; 0 = not stored yet
    CaseId caseId; ///< empty = about the account, not one case
    qint64 atMs = 0;
    PersonId person; ///< empty = the program
    /// "opened", "escalated", "reopened", "closed" (the program's or by hand), "owner", "snoozed", "woken",
    /// "flagged", "cleared", "exempt", "choice", "undone", "note", "check", "kept", "missed", "unclear",
    /// "extended", "planChanged", "planBegun", "planEnded".
    QString kind;
    QString text; ///< what was said or measured, as exact words
    AccountKey account = 0;
    QJsonObject details; ///< exact values, by names that depend on the kind
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/// What a detection run wants done to one case.
struct CaseChange
{
    enum class Kind {
        Open, ///< `record` is stored under its id, unless the limit has a case that is not closed
        Close, ///< `record.id` gets closedAtMs, closeReason
        Escalate, ///< `record.id` gets `record.stage`; a snoozed or waiting one is open again
        Reopen, ///< one that was put away and whose time is over is open again
        Check, ///< only its follow-up was looked at
    };
    Kind kind = Kind::Open;
    CaseRecord record;
    qint64 atMs = 0;
    QString text; ///< for the timeline
    QString event; ///< the timeline's kind; empty = the kind's own
    QJsonObject details; ///< for the timeline
    /// As its newest check leaves it. Changes nothing where it does not run any more.
    std::optional<FollowUp> followUp;
};

/// A person's change of one case, all of it in one transaction.
struct CaseWrite
{
    CaseRecord record; ///< added where its version is 0, else changed
    CaseEvent event;
    std::optional<Choice> choice; ///< recorded; supersedes those that stand for the case
    std::optional<FollowUp> followUp; ///< begun with the choice
    ChoiceId withdrawn; ///< a choice that is undone: what it superseded stands again
    bool endsFollowUp = false; ///< a person closes the case: nothing is watched any more
    FollowUpId resumed; ///< one that was ended so and runs again, because the closing is undone
};

/// What applyCases() did; changes that came too late (closed meanwhile, found again) are not counted.
struct CasesApplied
{
    int opened = 0;
    int closed = 0;
    int escalated = 0;
    int reopened = 0;
    int checked = 0; ///< follow-ups looked at
    friend bool operator==(const CasesApplied &, const CasesApplied &) = default;
};

} // namespace headroom
