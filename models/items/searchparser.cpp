// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchparser.h"

#include "models/items/searchwords.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype longestQuery = 4000;
constexpr int deepest = 32;

bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isNamePart(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'; }

/// Adds \a part to \a whole (And or Or), taking in what is of its own kind.
void join(SearchTerm &whole, SearchTerm part)
{
    if (part.kind != whole.kind) {
        whole.parts.push_back(std::move(part));
        return;
    }
    for (SearchTerm &inner : part.parts)
        whole.parts.push_back(std::move(inner));
}

std::optional<SearchTerm> joined(SearchTerm whole)
{
    if (whole.parts.empty())
        return std::nullopt;
    if (whole.parts.size() > 1)
        return whole;
    SearchTerm only = std::move(whole.parts.front());
    return only;
}

SearchTerm negation(SearchTerm term)
{
    if (term.kind == SearchTerm::Kind::Not) {
        SearchTerm inner = std::move(term.parts.front());
        return inner;
    }
    SearchTerm negated;
    negated.kind = SearchTerm::Kind::Not;
    negated.parts.push_back(std::move(term));
    return negated;
}

QStringList fieldTexts()
{
    QStringList texts;
    for (const FieldRule &rule : fieldRules())
        texts.append(QString::fromLatin1(rule.name));
    return texts;
}

} // namespace

SearchQuery parseSearch(const QString &text) { return SearchParser(text).read(); }

SearchQuery SearchParser::read()
{
    if (m_text.size() > longestQuery) {
        report(longestQuery, m_text.size() - longestQuery, SearchWords::tooLong());
        return m_query;
    }
    SearchTerm all;
    all.kind = SearchTerm::Kind::And;
    while (!atEnd()) {
        if (MaybeTerm term = readOr())
            join(all, std::move(*term));
        if (!atEnd() && here() == u')') {
            report(m_at, 1, SearchWords::strayBracket());
            ++m_at;
        }
    }
    if (MaybeTerm term = joined(std::move(all)))
        m_query.term = std::move(*term);
    std::stable_sort(m_query.problems.begin(), m_query.problems.end(),
                     [](const SearchProblem &a, const SearchProblem &b) { return a.position < b.position; });
    return m_query;
}

std::optional<SearchTerm> SearchParser::readOr()
{
    SearchTerm any;
    any.kind = SearchTerm::Kind::Or;
    qsizetype orAt = -1;
    for (;;) {
        const qsizetype problems = m_query.problems.size();
        MaybeTerm part = readAnd();
        const bool again = atOr();
        const bool isMissing = !part && m_query.problems.size() == problems;
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

std::optional<SearchTerm> SearchParser::readAnd()
{
    SearchTerm all;
    all.kind = SearchTerm::Kind::And;
    for (skipSpace(); !atEnd() && here() != u')' && !atOr(); skipSpace()) {
        if (MaybeTerm part = readUnary())
            join(all, std::move(*part));
    }
    return joined(std::move(all));
}

std::optional<SearchTerm> SearchParser::readUnary()
{
    const qsizetype begin = m_at;
    bool negated = false;
    for (; atMinus(); ++m_at)
        negated = !negated;
    MaybeTerm term;
    if (here() == u'(') {
        term = readGroup();
    } else if (here() == u'"') {
        const Piece piece = readQuoted();
        if (!piece.text.trimmed().isEmpty()) {
            term.emplace();
            term->kind = SearchTerm::Kind::Word;
            term->text = piece.text;
        }
    } else {
        qsizetype end = m_at;
        if (isNameStart(here())) {
            while (end < m_text.size() && isNamePart(m_text[end]))
                ++end;
        }
        if (end > m_at && end < m_text.size() && m_text[end] == u':') {
            const QString name = m_text.mid(m_at, end - m_at);
            const qsizetype nameAt = std::exchange(m_at, end + 1);
            if (const FieldRule *rule = fieldNamed(name))
                term = readField(*rule, rule->field == AccountField::Sort ? begin : nameAt, negated);
            else
                readUnknownField(name, nameAt);
        } else {
            term = readWord();
        }
    }
    return term && negated ? MaybeTerm(negation(std::move(*term))) : std::move(term);
}

std::optional<SearchTerm> SearchParser::readGroup()
{
    const qsizetype begin = m_at++;
    if (m_depth == deepest) {
        report(begin, 1, SearchWords::tooDeep());
        m_at = m_text.size();
        return std::nullopt;
    }
    ++m_depth;
    const qsizetype problems = m_query.problems.size();
    const bool sortBefore = m_sortSeen;
    MaybeTerm inner = readOr();
    --m_depth;
    if (atEnd()) {
        if (m_query.problems.size() == problems)
            report(begin, m_text.size() - begin, SearchWords::openBracket(),
                   inner ? m_text.mid(begin) + u')' : QString());
        return inner;
    }
    ++m_at;
    if (!inner && m_sortSeen == sortBefore && m_query.problems.size() == problems)
        report(begin, m_at - begin, SearchWords::emptyBracket());
    return inner;
}

std::optional<SearchTerm> SearchParser::readWord()
{
    const qsizetype begin = m_at;
    while (isPlainAt(m_at))
        ++m_at;
    SearchTerm word;
    word.kind = SearchTerm::Kind::Word;
    word.text = m_text.mid(begin, m_at - begin);
    return word;
}

void SearchParser::readUnknownField(const QString &name, qsizetype begin)
{
    while (!atEnd() && (here() == u'"' || isPlainAt(m_at))) {
        if (here() == u'"')
            readQuoted();
        else
            ++m_at;
    }
    const QString nearest = nearestOf(name, fieldTexts());
    const QString shown = nearest.isEmpty() ? QString() : nearest + u':';
    report(begin, name.size() + 1, SearchWords::unknownField(name, shown), shown);
}

std::optional<SearchTerm> SearchParser::readField(const FieldRule &rule, qsizetype begin, bool negated)
{
    SearchTerm term;
    term.kind = SearchTerm::Kind::Field;
    term.field = rule.field;
    for (bool more = true; more;) {
        const Piece piece = readPiece();
        more = !atEnd() && here() == u',' && rule.field != AccountField::Sort;
        m_at += more ? 1 : 0;
        if (piece.text.trimmed().isEmpty()) {
            if (rule.field == AccountField::Near && !more && term.values.isEmpty() && !piece.quoted)
                term.values.append({SearchValue::Test::Word, u"any"_s});
            else
                report(begin, m_at - begin, SearchWords::noValue(rule.field));
        } else if (rule.field == AccountField::Sort) {
            takeSort(piece, begin, negated);
        } else if (const auto value = valueOf(rule, piece)) {
            term.values.append(*value);
        }
    }
    return term.values.isEmpty() ? std::nullopt : MaybeTerm(std::move(term));
}

void SearchParser::takeSort(const Piece &piece, qsizetype begin, bool negated)
{
    const bool descending = piece.text.startsWith(u'-');
    const QString name = piece.text.mid(descending ? 1 : 0);
    const auto key = setKey(AccountField::Sort, name);
    if (!key) {
        const QString nearest = nearestOf(name, setOf(AccountField::Sort));
        const QString whole = nearest.isEmpty() || !descending ? nearest : u'-' + nearest;
        report(piece.position, piece.length, SearchWords::unknownValue(AccountField::Sort, name, whole), whole);
    } else if (negated) {
        const QString nearest = u"sort:"_s + (descending ? QString() : u"-"_s) + *key;
        report(begin, m_at - begin, SearchWords::sortNegated(nearest), nearest);
    } else if (m_sortSeen) {
        report(begin, m_at - begin, SearchWords::sortTwice());
    } else {
        m_query.sort = SearchSort{*sortColumn(*key), descending};
    }
    m_sortSeen = true;
}

SearchParser::Piece SearchParser::readPiece()
{
    if (!atEnd() && here() == u'"')
        return readQuoted();
    Piece piece;
    piece.position = m_at;
    while (isPlainAt(m_at) && here() != u',')
        ++m_at;
    piece.length = m_at - piece.position;
    piece.text = m_text.mid(piece.position, piece.length);
    return piece;
}

SearchParser::Piece SearchParser::readQuoted()
{
    Piece piece;
    piece.quoted = true;
    piece.position = m_at++;
    while (!atEnd() && here() != u'"') {
        const bool escaped = here() == u'\\' && m_at + 1 < m_text.size()
            && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        m_at += escaped ? 1 : 0;
        piece.text += here();
        ++m_at;
    }
    if (atEnd())
        report(piece.position, m_at - piece.position, SearchWords::openQuote(),
               piece.text.trimmed().isEmpty() ? QString() : m_text.mid(piece.position) + u'"');
    else
        ++m_at;
    piece.length = m_at - piece.position;
    return piece;
}

bool SearchParser::isSpaceAt(qsizetype place) const
{
    return m_text[place].isSpace() || m_text[place] == QChar(u'\0');
}

/// True within a word or a value.
bool SearchParser::isPlainAt(qsizetype place) const
{
    if (place >= m_text.size() || isSpaceAt(place))
        return false;
    const QChar c = m_text[place];
    return c != u'(' && c != u')' && c != u'"';
}

bool SearchParser::atOr() const
{
    return QStringView(m_text).mid(m_at, 2) == "OR"_L1 && !isPlainAt(m_at + 2);
}

/// A minus before something; one that stands alone is a word.
bool SearchParser::atMinus() const
{
    return !atEnd() && here() == u'-' && m_at + 1 < m_text.size() && !isSpaceAt(m_at + 1)
        && m_text[m_at + 1] != u')';
}

void SearchParser::skipSpace()
{
    while (!atEnd() && isSpaceAt(m_at))
        ++m_at;
}

void SearchParser::report(qsizetype position, qsizetype length, const QString &sentence, const QString &nearest)
{
    m_query.problems.append({position, length, sentence, nearest});
}

} // namespace headroom
