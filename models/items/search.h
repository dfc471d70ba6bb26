// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/items/queuetable.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// The search language of the queue (ux-features.md "Search language"): one grammar in the search field, saved
// views, the palette, links and the command line. Pure; any thread.
//
//   words           each must be part of name, id, mail, plan, meter or owner; case does not matter
//   "two words"     the text as it stands; \" and \\ inside
//   field:value     field:a,b is any of them; field:"two words"
//   over:>100       >, >=, <, <=, = or nothing, or a range: 80..95, 80.., ..95
//   -x              not x
//   a OR b          binds weaker than words beside each other: a b OR c is (a b) OR c
//   ( )             brackets
//   sort:days       sort:-percent is descending; once, and not under - or OR
//
// Which limit a field looks at: over:, over.min:, over.day:, over.cycle:, near:, meter:, state:, choice: and
// blocked: at any limit of the account; percent:, days:, band:, why:, window: and age: at the one that the row
// shows, its worst.

/// What a field asks of an account. Percentages are in tenths as they are shown.
enum class AccountField {
    Account, ///< part of the name
    Id, ///< part of the provider's id
    Mail,
    Plan,
    Meter, ///< part of any limit's meter
    Who, ///< me, none, or part of the owner's name
    Over, ///< percent of any limit
    OverMinute, ///< … of a minute limit
    OverDay,
    OverCycle,
    Near, ///< a limit of any, minute, day or cycle from 80 to under 100 percent
    Percent, ///< of the worst limit
    Days, ///< to the cap; over a year is above every number; no forecast fits none
    Band,
    State, ///< of any case; closed = within the last 30 days; none = no case stands
    Choice, ///< the customer's, at any limit
    Why,
    Blocked, ///< any limit
    Age, ///< of the worst limit's data
    Window, ///< of the worst limit
    Limits, ///< how many the account has
    Sort,
};

/// One value behind a field; a field's values are alternatives.
struct SearchValue
{
    enum class Test {
        Text, ///< part of a text
        Word, ///< one of a closed set, by its key
        Equal,
        Above,
        AtLeast,
        Below,
        AtMost,
        Between, ///< both ends count
    };
    Test test = Test::Text;
    QString text; ///< of Text and Word
    qint64 low = 0; ///< the number; percent in tenths, age in ms
    qint64 high = 0; ///< of Between: the upper end
    friend bool operator==(const SearchValue &, const SearchValue &) = default;
};

/// A node of a query.
struct SearchTerm
{
    enum class Kind { Everything, Word, Field, Not, And, Or };
    Kind kind = Kind::Everything;
    QString text; ///< of Word, as it was typed
    AccountField field = AccountField::Account; ///< of Field
    QList<SearchValue> values; ///< of Field, at least one
    std::vector<SearchTerm> parts; ///< Not: one that is no Not; And: two or more without And; Or: likewise
    friend bool operator==(const SearchTerm &a, const SearchTerm &b);
};

/// The order a query asks for.
struct SearchSort
{
    QueueTable::Column column = QueueTable::Account;
    bool descending = false;
    friend bool operator==(const SearchSort &, const SearchSort &) = default;
};

/// What was not understood, where, and what would be.
struct SearchProblem
{
    qsizetype position = 0; ///< in the text, in UTF-16 units
    qsizetype length = 0; ///< at least 1, except at the text's end
    QString sentence; ///< in the window's language, with the nearest where there is one
    QString nearest; ///< what to put in place of the length at the position; empty = nothing is near
    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

/// A whole query. One with problems is not to be used: a list keeps the result of the last one without, as
/// Wireshark's filter field does, because half a query would show accounts that nobody asked for.
struct SearchQuery
{
    SearchTerm term;
    std::optional<SearchSort> sort;
    QList<SearchProblem> problems; ///< by position
    [[nodiscard]] bool isUnderstood() const { return problems.isEmpty(); }
};

/// Reads \a text. Never fails: what is not understood becomes a problem. Texts over 4,000 characters and
/// brackets deeper than 32 are problems too.
[[nodiscard]] SearchQuery parseSearch(const QString &text);

/// The normal form of a query without problems: parseSearch() of it has the same term and sort.
[[nodiscard]] QString toText(const SearchQuery &query);

/// Invalid with the first problem's sentence where \a text is not understood.
[[nodiscard]] Result<> checkSearch(const QString &text);

/// \a text with the problem's nearest in place of what was not understood.
[[nodiscard]] QString withNearest(const QString &text, const SearchProblem &problem);

} // namespace headroom
