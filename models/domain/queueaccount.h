// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

#include <QList>

namespace headroom {

/// What a case's state means for the queue (DESIGN §1 "case", §4 "Views"); None = no case.
enum class CaseState { None, Open, Waiting, Snoozed, Flagged, Exempt, Closed };

/// One limit of an account as the queue needs it.
struct QueueLimit
{
    MeterId meter; ///< of a credit limit: the entitlement's id
    QString meterName;
    QString unit;
    LimitKind kind = LimitKind::Hard;
    CapOrigin capOrigin = CapOrigin::Catalogue;
    LimitFacts facts;
    std::optional<qint64> denied;
    qint64 readAtMs = 0; ///< when its source was last read; 0 = never
    CaseId caseId; ///< empty = none
    CaseState caseState = CaseState::None;
    int caseVersion = 0; ///< what a person's act names as seen; 0 = no case
    bool answered = false; ///< the customer has chosen; the row is put away
    QString choice; ///< what: "reduce", "upgrade", "wait", "overage", "dispute"; empty = none
    friend bool operator==(const QueueLimit &, const QueueLimit &) = default;
};

/// One account with all its limits: the input of the queue's column store.
struct QueueAccount
{
    AccountKey key = 0;
    AccountId id;
    QString name;
    QString email;
    QString zone; ///< IANA name of the zone in force
    QString planName; ///< of the subscription of the worst limit's meter; the only one as a rule
    PersonId owner; ///< empty = free
    QString ownerName;
    qint64 closedAtMs = 0; ///< newest closing of one of its cases; 0 = none
    QList<QueueLimit> limits; ///< at least one
    QList<qint64> trend; ///< last 14 days' use of the first (worst known) meter, oldest first; may be shorter
    friend bool operator==(const QueueAccount &, const QueueAccount &) = default;
};

/// The side list's views (DESIGN §4 "Views").
enum class QueueView { MineAndFree, Over, Approaching, Watch, Blocked, Snoozed, Answered, Closed, All };

/// One row of the queue: an account with its worst limit. Facts and what follows from them at one moment.
struct QueueRow
{
    AccountKey key = 0;
    AccountId id;
    QString name;
    QString planName;
    QString ownerName;
    QueueLimit worst;
    Standing standing;
    std::optional<DaysRange> range; ///< seasonal forecasts only
    int otherLimits = 0; ///< other limits at watch or worse, or blocked
    QList<qint64> trend;
    qint64 ageMs = 0; ///< since the worst limit was read; 0 where never
};

} // namespace headroom
