// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headroom {

class QueueColumns;

/// Names that values are completed from; each sorted, none twice.
struct SearchVocabulary
{
    QStringList plans;
    QStringList meters;
    QStringList people;
    friend bool operator==(const SearchVocabulary &, const SearchVocabulary &) = default;
};

/// The names of \a columns; at most 1,000 of a kind.
[[nodiscard]] SearchVocabulary vocabularyOf(const QueueColumns &columns);

/// One offer.
struct Completion
{
    QString insert; ///< in place of SearchCompletions::length characters
    QString shown;
    QString explanation; ///< in the window's language; may be empty
    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What may stand where the cursor is, and which part of the text it takes the place of.
struct SearchCompletions
{
    qsizetype position = 0;
    qsizetype length = 0; ///< ends at the cursor
    QList<Completion> offers; ///< what begins like the text first; at most 12
    friend bool operator==(const SearchCompletions &, const SearchCompletions &) = default;
};

/// Completes the field or value that ends at \a cursor (0 … length of \a text); with nothing typed there,
/// offers the fields. Pure.
[[nodiscard]] SearchCompletions completions(const QString &text, qsizetype cursor, const SearchVocabulary &vocabulary);

/// \a text with \a offer put in, and where the cursor goes.
[[nodiscard]] std::pair<QString, qsizetype> completed(const QString &text, const SearchCompletions &completions,
                                                      const Completion &offer);

} // namespace headroom
