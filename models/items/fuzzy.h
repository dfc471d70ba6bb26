// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace headroom {

/// What was typed to find a name: every word of it must be found, whatever its case, as a piece of the
/// name or, from two letters on, as letters in this order ("smi" finds "Show Mine"). A plain value.
class FuzzyQuery
{
public:
    FuzzyQuery() = default;
    explicit FuzzyQuery(const QString &typed);

    /// Finds everything.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// How well \a text answers, lower is better; nothing where a word is not in it. The beginning of the
    /// text comes before the beginning of a word, then a piece, then scattered letters; then what is
    /// nearer the front and shorter.
    [[nodiscard]] std::optional<int> rank(QStringView text) const;
    /// The UTF-16 places of \a text that rank() found, ascending, none twice; empty where it found nothing.
    [[nodiscard]] QList<int> places(QStringView text) const;

    /// Ranks from here on hold scattered letters.
    static constexpr int scattered = 1'000'000;

private:
    QStringList m_words; ///< case-folded
};

} // namespace headroom
