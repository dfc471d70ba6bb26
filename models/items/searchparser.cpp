// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchparser.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {

SearchQuery parseSearch(const QString &text) { return SearchParser(text).read(); }

SearchQuery SearchParser::read()
{
    SearchQuery query;
    query.term = readAll();
    query.sort = m_sort;
    query.problems = m_problems;
    return query;
}

QStringList SearchParser::fieldNames() const
{
    QStringList names;
    for (const FieldRule &rule : fieldRules())
        names.append(QString::fromLatin1(rule.name));
    return names;
}

std::optional<SearchTerm> SearchParser::readField(const QString &name, qsizetype nameAt, qsizetype outer, bool negated)
{
    const FieldRule &rule = *fieldNamed(name);
    const qsizetype begin = rule.field == AccountField::Sort ? outer : nameAt;
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
    } else if (m_asides > 0) {
        report(begin, m_at - begin, SearchWords::sortTwice());
    } else {
        m_sort = SearchSort{*sortColumn(*key), descending};
    }
    ++m_asides;
}

} // namespace headroom
