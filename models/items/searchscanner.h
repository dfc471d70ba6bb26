// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/search.h"

namespace headroom {

/// Walks over a text of the search language: spaces, words, quotes, and what is wrong with them.
class SearchScanner
{
public:
    explicit SearchScanner(const QString &text)
        : m_text(text)
    { }

protected:
    /// A value as it stands in the text.
    struct Piece
    {
        QString text; ///< without quotes and escapes
        qsizetype position = 0;
        qsizetype length = 0;
        bool quoted = false;
    };

    ~SearchScanner() = default;
    /// A value: quoted, or up to a space, bracket, quote or comma.
    [[nodiscard]] Piece readPiece();
    Piece readQuoted();
    /// A word up to a space, bracket or quote.
    [[nodiscard]] QString readPlain();
    /// Passes over what stands behind the colon of a name that is not known.
    void skipValue();
    /// Where the name that stands here ends, if a colon follows it; else here.
    [[nodiscard]] qsizetype nameEnd() const;

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
    QList<SearchProblem> m_problems;
};

} // namespace headroom
