// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchfields.h"

#include <QCoreApplication>

namespace headroom {

/// What the search says to people: what it did not understand, and what its fields and values mean. Plain
/// text in the window's language.
class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::SearchWords)
public:
    [[nodiscard]] static QString unknownField(const QString &name, const QString &nearest);
    [[nodiscard]] static QString unknownValue(AccountField field, const QString &value, const QString &nearest);
    /// The same of a field named \a field (“kind:”) that takes \a keys.
    [[nodiscard]] static QString unknownKey(const QString &field, const QString &value, const QString &nearest,
                                            const QStringList &keys);
    [[nodiscard]] static QString notANumber(AccountField field, const QString &value);
    [[nodiscard]] static QString tooFine(AccountField field, const QString &value);
    [[nodiscard]] static QString noUnit(const QString &value, const QString &nearest);
    [[nodiscard]] static QString ageNeedsSign(const QString &value);
    [[nodiscard]] static QString noValue(AccountField field);
    [[nodiscard]] static QString emptyRange(const QString &value, const QString &nearest);
    [[nodiscard]] static QString openQuote();
    [[nodiscard]] static QString openBracket();
    [[nodiscard]] static QString strayBracket();
    [[nodiscard]] static QString emptyBracket();
    [[nodiscard]] static QString strayOr();
    [[nodiscard]] static QString tooDeep();
    [[nodiscard]] static QString tooLong();
    [[nodiscard]] static QString sortTwice();
    [[nodiscard]] static QString sortNegated(const QString &nearest);

    /// "percent of any limit" for over:.
    [[nodiscard]] static QString fieldMeaning(AccountField field);
    /// "asks for work" for state:open; empty where the value speaks for itself.
    [[nodiscard]] static QString valueMeaning(AccountField field, const QString &key);
};

} // namespace headroom
