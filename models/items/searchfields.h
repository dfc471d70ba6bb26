// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/search.h"

#include <QStringList>

#include <span>

namespace headroom {

/// What may stand behind a field.
enum class ValueKind { Text, Person, Percent, Count, Age, Set, Columns };

/// A field of the search language.
struct FieldRule
{
    AccountField field;
    const char *name; ///< as it is written
    ValueKind kind;
    const char *example; ///< a value, for help and for messages
};

/// Every field, in the order of help and completion.
[[nodiscard]] std::span<const FieldRule> fieldRules();
[[nodiscard]] const FieldRule &ruleOf(AccountField field);
/// The field called \a name, also by a second name (name:, owner:, email:); case does not matter.
[[nodiscard]] const FieldRule *fieldNamed(QStringView name);
/// "plan:".
[[nodiscard]] QString fieldText(AccountField field);

/// The keys of a closed set (Set, Columns, and me and none of Person); empty for other fields.
[[nodiscard]] const QStringList &setOf(AccountField field);
/// The key of a set that \a text spells, also by a second spelling (steadilyOver); case does not matter.
[[nodiscard]] std::optional<QString> setKey(AccountField field, QStringView text);
/// "days" -> DaysToCap.
[[nodiscard]] std::optional<QueueTable::Column> sortColumn(QStringView key);
[[nodiscard]] QString sortKeyText(QueueTable::Column column);

/// The one of \a words that \a text was probably meant to be: a slip or two away, or begun. Empty where
/// none is near.
[[nodiscard]] QString nearestOf(const QString &text, const QStringList &words);

} // namespace headroom
