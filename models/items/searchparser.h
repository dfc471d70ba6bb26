// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchfields.h"

namespace headroom {

/// Reads one text of the search language; see search.h for the grammar.
class SearchParser
{
public:
    explicit SearchParser(const QString &text)
        : m_text(text)
    { }
    [[nodiscard]] SearchQuery read();

private:
    using MaybeTerm = std::optional<SearchTerm>;
    /// A value as it stands in the text.
    struct Piece
    {
        QString text; ///< without quotes and escapes
        qsizetype position = 0;
        qsizetype length = 0;
        bool quoted = false;
    };

    [[nodiscard]] MaybeTerm readOr();
    [[nodiscard]] MaybeTerm readAnd();
    [[nodiscard]] MaybeTerm readUnary();
    [[nodiscard]] MaybeTerm readGroup();
    [[nodiscard]] MaybeTerm readWord();
    [[nodiscard]] MaybeTerm readField(const FieldRule &rule, qsizetype begin, bool negated);
    void readUnknownField(const QString &name, qsizetype begin);
    [[nodiscard]] Piece readPiece();
    Piece readQuoted();
    [[nodiscard]] std::optional<SearchValue> valueOf(const FieldRule &rule, const Piece &piece);
    [[nodiscard]] std::optional<SearchValue> numberOf(const FieldRule &rule, const Piece &piece);
    [[nodiscard]] std::optional<SearchValue> rangeOf(const FieldRule &rule, const Piece &piece);
    [[nodiscard]] std::optional<qint64> amountOf(const FieldRule &rule, const Piece &piece, QStringView amount);
    [[nodiscard]] std::optional<qint64> ageOf(const Piece &piece, QStringView amount);
    [[nodiscard]] std::optional<SearchValue> setValueOf(const FieldRule &rule, const Piece &piece);
    void takeSort(const Piece &piece, qsizetype begin, bool negated);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text[m_at]; }
    [[nodiscard]] bool isSpaceAt(qsizetype place) const;
    [[nodiscard]] bool isPlainAt(qsizetype place) const;
    [[nodiscard]] bool atOr() const;
    [[nodiscard]] bool atMinus() const;
    void skipSpace();
    void report(qsizetype position, qsizetype length, const QString &sentence, const QString &nearest = {});

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_sortSeen = false;
    SearchQuery m_query;
};

} // namespace headroom
