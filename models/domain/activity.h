// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/choice.h"
#include "models/domain/followup.h"
#include "models/domain/limitref.h"

#include <QJsonObject>
#include <QStringList>

namespace headroom {

/// What an entry of the activity is about: its icon and word.
enum class ActivityKind { Case, Choice, FollowUp, Snooze, Note, Flag, Plan, Sync, Audit };
inline constexpr std::array activityKinds{ActivityKind::Case, ActivityKind::Choice, ActivityKind::FollowUp,
                                         ActivityKind::Snooze, ActivityKind::Note, ActivityKind::Flag,
                                         ActivityKind::Plan, ActivityKind::Sync, ActivityKind::Audit};
/// "case", "choice", "follow-up", "snooze", "note", "flag", "plan", "sync", "audit".
[[nodiscard]] QString activityKey(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> activityFromKey(QStringView key);
/// The kind of a case's event ("opened", "choice", "kept", …); \a undoneAct is the act that an "undone" took back.
[[nodiscard]] ActivityKind activityOfEvent(const QString &event, const QString &undoneAct = {});

/// The lists of the Activity area.
enum class ActivityGroup { Everything, Choices, FollowUps, Syncs, Plans, Audit };

/// One thing that happened, as exact values; models/items says it in words.
struct ActivityEntry
{
    enum class Source { Case, Sync, Audit };
    Source source = Source::Case;
    qint64 number = 0; ///< the event's id or the audit entry's seq; 0 for a sync
    QString run; ///< the sync run's id
    qint64 atMs = 0;
    ActivityKind kind = ActivityKind::Case;
    QString event; ///< "opened", "choice", "kept", …; a sync's outcome; an audit entry's act
    AccountId account; ///< empty = about none
    QString accountName;
    CaseId caseId;
    MeterId meter;
    QString meterName;
    QString unit;
    Window window = Window::Cycle; ///< without meaning where credit is set or meter is empty
    bool credit = false;
    QString text; ///< what was said, as exact words
    /// The event's exact values; a sync's are {accounts, read, skipped, blocked, tookMs, error}. Person ids under
    /// before and after of "owner" are names here.
    QJsonObject details;
    PersonId person; ///< empty = the program
    QString personName; ///< the id where nobody of this name is left
    QString subject; ///< audit: what it was done to
    QJsonObject before; ///< audit: values
    QJsonObject after;
    friend bool operator==(const ActivityEntry &, const ActivityEntry &) = default;

    /// The limit it is about, where meter is set.
    [[nodiscard]] LimitRef limitRef() const { return {account, meter, window, credit, 0, {}}; }
    [[nodiscard]] ChoiceId choice() const { return ChoiceId(details.value(QLatin1StringView("choice")).toString()); }
    /// Whether \a other is the same thing, whatever it is called by now.
    [[nodiscard]] bool isSame(const ActivityEntry &other) const
    {
        return source == other.source && number == other.number && run == other.run;
    }
};

/// One thing that is asked of an entry; its texts or kinds are alternatives. Case does not matter.
struct ActivityTerm
{
    enum class Of {
        Words, ///< part of what the entry holds
        Account, ///< part of the account's name or id
        Person, ///< part of the person's name or id; "program" names the program
        Kind,
    };
    Of of = Of::Words;
    bool isNegated = false; ///< the entry must not be so
    QStringList texts; ///< of all but Kind
    QList<ActivityKind> kinds; ///< of Kind
    friend bool operator==(const ActivityTerm &, const ActivityTerm &) = default;
};

/// Which entries are wanted.
struct ActivityFilter
{
    ActivityGroup group = ActivityGroup::Everything;
    AccountId only; ///< one account; empty = all
    QList<QList<ActivityTerm>> anyOf; ///< all terms of one of these must hold; empty = nothing is asked
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// Whether \a entry holds what the terms of \a filter ask; group and account are the reader's business. The entry's
/// names must have been filled in. Pure; any thread.
[[nodiscard]] bool passes(const ActivityEntry &entry, const ActivityFilter &filter);

/// How far each source has been read; entries before it come next.
struct ActivityCursor
{
    static constexpr qint64 top = std::numeric_limits<qint64>::max();
    qint64 event = top;
    qint64 audit = top;
    qint64 syncMs = top;
    QString syncRun;
    friend bool operator==(const ActivityCursor &, const ActivityCursor &) = default;
};

/// At most this many entries at a time.
constexpr int activityPageSize = 500;

/// A page of the activity, newest first.
struct ActivitySlice
{
    QList<ActivityEntry> entries;
    ActivityCursor next; ///< where the next page begins
    bool more = false; ///< there may be older ones
};

/// How many entries each list holds, whatever is searched for.
struct ActivityCounts
{
    int choices = 0;
    int followUps = 0;
    int plans = 0; ///< changes of plan
    friend bool operator==(const ActivityCounts &, const ActivityCounts &) = default;
};

/// What is known of one entry beyond its line.
struct ActivityDetail
{
    std::optional<Choice> choice; ///< without its evidence's content
    std::optional<Choice> before; ///< whose place the choice took
    qint64 evidenceBytes = 0;
    std::optional<FollowUp> followUp; ///< that the choice began
    qint64 auditSeq = 0; ///< the audit entry of a person's act; 0 = none is known
};

} // namespace headroom
