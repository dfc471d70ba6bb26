// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchgrammar.h"

namespace headroom {

/// Reads one text of the queue's search; see search.h for its fields.
class SearchParser final : private SearchGrammar<SearchTerm>
{
public:
    using SearchGrammar::SearchGrammar;
    [[nodiscard]] SearchQuery read();

private:
    [[nodiscard]] QStringList fieldNames() const override;
    [[nodiscard]] bool knows(const QString &name) const override { return fieldNamed(name) != nullptr; }
    [[nodiscard]] MaybeTerm readField(const QString &name, qsizetype nameAt, qsizetype outer, bool negated) override;
    [[nodiscard]] std::optional<SearchValue> valueOf(const FieldRule &rule, const Piece &piece);
    [[nodiscard]] std::optional<SearchValue> numberOf(const FieldRule &rule, const Piece &piece);
    [[nodiscard]] std::optional<SearchValue> rangeOf(const FieldRule &rule, const Piece &piece);
    [[nodiscard]] std::optional<qint64> amountOf(const FieldRule &rule, const Piece &piece, QStringView amount);
    [[nodiscard]] std::optional<qint64> ageOf(const Piece &piece, QStringView amount);
    [[nodiscard]] std::optional<SearchValue> setValueOf(const FieldRule &rule, const Piece &piece);
    void takeSort(const Piece &piece, qsizetype begin, bool negated);

    std::optional<SearchSort> m_sort;
};

} // namespace headroom
