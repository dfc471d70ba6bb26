// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/searchfields.h"
#include "models/items/searchscanner.h"
#include "models/items/searchwords.h"

#include <algorithm>
#include <optional>

namespace headroom {

/// The grammar of the search language (search.h) over any fields: words, quotes, minus, OR, brackets. A language gives
/// the meaning of its fields. \a Term has kind (Everything, Word, Field, Not, And, Or), text and parts.
template <typename Term>
class SearchGrammar : protected SearchScanner
{
public:
    virtual ~SearchGrammar() = default;

protected:
    using MaybeTerm = std::optional<Term>;
    using SearchScanner::SearchScanner;

    /// The whole text; Everything where nothing is asked. What was not understood is in m_problems, by position.
    [[nodiscard]] Term readAll();

    /// The names of all fields, without their colons.
    [[nodiscard]] virtual QStringList fieldNames() const = 0;
    [[nodiscard]] virtual bool knows(const QString &name) const = 0;
    /// Reads the values of the field \a name; its colon has been read. \a nameAt is where the name stands, \a begin
    /// where the minus before it does.
    [[nodiscard]] virtual MaybeTerm readField(const QString &name, qsizetype nameAt, qsizetype begin, bool negated) = 0;

    int m_asides = 0; ///< read so far and no terms: what asks for an order

private:
    static constexpr qsizetype longestText = 4000;
    static constexpr int deepest = 32;

    [[nodiscard]] MaybeTerm readOr();
    [[nodiscard]] MaybeTerm readAnd();
    [[nodiscard]] MaybeTerm readUnary();
    [[nodiscard]] MaybeTerm readOperand(qsizetype begin, bool negated);
    [[nodiscard]] MaybeTerm readGroup();
    [[nodiscard]] static Term wordOf(const QString &text);
    static void join(Term &whole, Term part);
    [[nodiscard]] static MaybeTerm joined(Term whole);
    [[nodiscard]] static Term negation(Term term);

    int m_depth = 0;
};

template <typename Term>
Term SearchGrammar<Term>::readAll()
{
    Term everything;
    if (m_text.size() > longestText) {
        report(longestText, m_text.size() - longestText, SearchWords::tooLong());
        return everything;
    }
    Term all;
    all.kind = Term::Kind::And;
    while (!atEnd()) {
        if (MaybeTerm term = readOr())
            join(all, std::move(*term));
        if (!atEnd() && here() == u')') {
            report(m_at, 1, SearchWords::strayBracket());
            ++m_at;
        }
    }
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const SearchProblem &a, const SearchProblem &b) { return a.position < b.position; });
    return joined(std::move(all)).value_or(everything);
}

template <typename Term>
auto SearchGrammar<Term>::readOr() -> MaybeTerm
{
    Term any;
    any.kind = Term::Kind::Or;
    qsizetype orAt = -1;
    for (;;) {
        const qsizetype problems = m_problems.size();
        MaybeTerm part = readAnd();
        const bool again = atOr();
        const bool isMissing = !part && m_problems.size() == problems;
        if (isMissing && (again || orAt >= 0))
            report(again ? m_at : orAt, 2, SearchWords::strayOr());
        if (part)
            join(any, std::move(*part));
        if (!again)
            return joined(std::move(any));
        orAt = m_at;
        m_at += 2;
    }
}

template <typename Term>
auto SearchGrammar<Term>::readAnd() -> MaybeTerm
{
    Term all;
    all.kind = Term::Kind::And;
    for (skipSpace(); !atEnd() && here() != u')' && !atOr(); skipSpace()) {
        if (MaybeTerm part = readUnary())
            join(all, std::move(*part));
    }
    return joined(std::move(all));
}

template <typename Term>
auto SearchGrammar<Term>::readUnary() -> MaybeTerm
{
    const qsizetype begin = m_at;
    bool negated = false;
    for (; atMinus(); ++m_at)
        negated = !negated;
    MaybeTerm term = readOperand(begin, negated);
    return term && negated ? MaybeTerm(negation(std::move(*term))) : std::move(term);
}

template <typename Term>
auto SearchGrammar<Term>::readOperand(qsizetype begin, bool negated) -> MaybeTerm
{
    if (here() == u'(')
        return readGroup();
    if (here() == u'"') {
        const Piece piece = readQuoted();
        return piece.text.trimmed().isEmpty() ? std::nullopt : MaybeTerm(wordOf(piece.text));
    }
    const qsizetype end = nameEnd();
    if (end == m_at)
        return wordOf(readPlain());
    const QString name = m_text.mid(m_at, end - m_at);
    const qsizetype nameAt = std::exchange(m_at, end + 1);
    if (knows(name))
        return readField(name, nameAt, begin, negated);
    skipValue();
    const QString nearest = nearestOf(name, fieldNames());
    const QString shown = nearest.isEmpty() ? QString() : nearest + u':';
    report(nameAt, name.size() + 1, SearchWords::unknownField(name, shown), shown);
    return std::nullopt;
}

template <typename Term>
auto SearchGrammar<Term>::readGroup() -> MaybeTerm
{
    const qsizetype begin = m_at++;
    if (m_depth == deepest) {
        report(begin, 1, SearchWords::tooDeep());
        m_at = m_text.size();
        return std::nullopt;
    }
    ++m_depth;
    const qsizetype problems = m_problems.size();
    const int asides = m_asides;
    MaybeTerm inner = readOr();
    --m_depth;
    if (atEnd()) {
        if (m_problems.size() == problems)
            report(begin, m_text.size() - begin, SearchWords::openBracket(),
                   inner ? m_text.mid(begin) + u')' : QString());
        return inner;
    }
    ++m_at;
    if (!inner && m_asides == asides && m_problems.size() == problems)
        report(begin, m_at - begin, SearchWords::emptyBracket());
    return inner;
}

template <typename Term>
Term SearchGrammar<Term>::wordOf(const QString &text)
{
    Term word;
    word.kind = Term::Kind::Word;
    word.text = text;
    return word;
}

/// Adds \a part to \a whole (And or Or), taking in what is of its own kind.
template <typename Term>
void SearchGrammar<Term>::join(Term &whole, Term part)
{
    if (part.kind != whole.kind) {
        whole.parts.push_back(std::move(part));
        return;
    }
    for (Term &inner : part.parts)
        whole.parts.push_back(std::move(inner));
}

template <typename Term>
auto SearchGrammar<Term>::joined(Term whole) -> MaybeTerm
{
    if (whole.parts.empty())
        return std::nullopt;
    if (whole.parts.size() > 1)
        return whole;
    Term only = std::move(whole.parts.front());
    return only;
}

template <typename Term>
Term SearchGrammar<Term>::negation(Term term)
{
    if (term.kind == Term::Kind::Not) {
        Term inner = std::move(term.parts.front());
        return inner;
    }
    Term negated;
    negated.kind = Term::Kind::Not;
    negated.parts.push_back(std::move(term));
    return negated;
}

} // namespace headroom
