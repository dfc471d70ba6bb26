// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/limit.h"
#include "models/domain/queueaccount.h"

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
    qint64 periodStartMs = 0; ///< of the account's cycle in which it opened
    int version = 0; ///< 0 = not stored yet; counts up with every change
    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

/// One thing that happened to a case, for the timeline. Append-only.
struct CaseEvent
{
    qint64 id = 0; ///< counts up; 0 = not stored yet
    CaseId caseId;
    qint64 atMs = 0;
    PersonId person; ///< empty = the program
    QString kind; ///< "opened", "closed", "escalated", "snoozed", "noted", …
    QString text;
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/// What a detection run wants done to one case.
struct CaseChange
{
    enum class Kind {
        Open, ///< `record` is stored under its id, unless the limit has a case that is not closed
        Close, ///< `record.id` gets closedAtMs, closeReason
        Escalate, ///< `record.id` gets `record.stage`; a snoozed or waiting one is open again
        Reopen, ///< a snoozed or exempt one whose time is over is open again
    };
    Kind kind = Kind::Open;
    CaseRecord record;
    qint64 atMs = 0;
    QString text; ///< for the timeline
};

/// What applyCases() did; changes that came too late (closed meanwhile, found again) are not counted.
struct CasesApplied
{
    int opened = 0;
    int closed = 0;
    int escalated = 0;
    int reopened = 0;
    friend bool operator==(const CasesApplied &, const CasesApplied &) = default;
};

} // namespace headroom
