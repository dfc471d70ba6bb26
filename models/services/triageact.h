// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/choice.h"
#include "models/domain/limitref.h"
#include "models/domain/snooze.h"
#include "models/store/caserecord.h"

namespace headroom {

/// One thing a person does to cases.
struct TriageAct
{
    enum class Kind {
        Snooze, ///< until, untilMs (for SnoozeUntil::Time), words (may be empty)
        Wake, ///< ends a snooze or exemption
        Assign, ///< owner; empty = nobody
        Flag, ///< words: what looks wrong; may be empty
        ClearFlag, ///< words: what was found; may be empty
        Exempt, ///< words (the reason) and untilMs (its end), both needed
        Close, ///< words: the reason, needed
        Record, ///< choice
        Note, ///< words, needed
    };
    Kind kind = Kind::Snooze;
    SnoozeUntil until = SnoozeUntil::Tomorrow;
    qint64 untilMs = 0;
    PersonId owner;
    QString words;
    ChoiceDraft choice;
    friend bool operator==(const TriageAct &, const TriageAct &) = default;
};

/// "snooze", "wake", "assign", "flag", "clearFlag", "exempt", "close", "record", "note".
[[nodiscard]] QString triageKey(TriageAct::Kind kind);

/// One limit on which an act was done, with what it takes to undo it.
struct TriageDone
{
    LimitRef limit;
    QString accountName;
    AccountKey account = 0;
    CaseRecord before; ///< state None where there was no case
    CaseRecord after; ///< as stored, its version included
    ChoiceId choice; ///< recorded by the act; empty = none
    FollowUpId endedFollowUp; ///< stopped by the act; empty = none
    QString note; ///< the note's id; empty = none was made
};

/// One limit on which an act was refused; nothing of it was stored.
struct TriageRefused
{
    LimitRef limit;
    QString accountName;
    Error error; ///< one sentence
};

/// What came of an act on some limits.
struct TriageOutcome
{
    TriageAct act;
    bool undone = false; ///< this is the undoing of `act`
    QList<TriageDone> done;
    QList<TriageRefused> refused;
};

/// What a person's acts on one limit start from.
struct TriageFacts
{
    QString accountName;
    QString email;
    QString zone; ///< of the account
    QString meterName;
    QString unit;
    Cap cap;
    std::optional<qint64> figure; ///< what a follow-up would compare: the highest day, the peak, or the whole cycle
    EpochDay today = 0; ///< in the account's zone
    EpochDay followUpDay = 0; ///< proposed
    qint64 periodStartMs = 0;
    qint64 periodEndMs = 0;
    CaseRecord record; ///< state None where there is no case
    QList<Choice> choices; ///< of the case, newest first
    std::optional<FollowUp> followUp; ///< that runs
};

} // namespace headroom
