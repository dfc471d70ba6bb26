// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activityquery.h"

#include "models/items/searchgrammar.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Alternatives = QList<QList<ActivityTerm>>;

/// A node of what was typed; the leaves are the terms of a filter.
struct ActivityNode
{
    enum class Kind { Everything, Word, Field, Not, And, Or };
    Kind kind = Kind::Everything;
    QString text; ///< of Word
    ActivityTerm term; ///< of Field
    std::vector<ActivityNode> parts;
};

class ActivityReader final : private SearchGrammar<ActivityNode>
{
public:
    using SearchGrammar::SearchGrammar;
    [[nodiscard]] ActivitySearch read(ActivityGroup group);

private:
    [[nodiscard]] QStringList fieldNames() const override { return {u"account"_s, u"kind"_s, u"by"_s}; }
    [[nodiscard]] bool knows(const QString &name) const override
    {
        return fieldNames().contains(name, Qt::CaseInsensitive);
    }
    [[nodiscard]] MaybeTerm readField(const QString &name, qsizetype nameAt, qsizetype begin, bool negated) override;
    void takeKind(ActivityTerm &term, const Piece &piece);
};

ActivityTerm::Of fieldOf(const QString &name)
{
    if (name.compare("kind"_L1, Qt::CaseInsensitive) == 0)
        return ActivityTerm::Of::Kind;
    return name.compare("by"_L1, Qt::CaseInsensitive) == 0 ? ActivityTerm::Of::Person : ActivityTerm::Of::Account;
}

/// Values that are still being typed ask for nothing.
std::optional<ActivityNode> ActivityReader::readField(const QString &name, qsizetype, qsizetype, bool)
{
    ActivityNode node;
    node.kind = ActivityNode::Kind::Field;
    node.term.of = fieldOf(name);
    while (true) {
        const Piece piece = readPiece();
        if (!piece.text.isEmpty() && node.term.of == ActivityTerm::Of::Kind)
            takeKind(node.term, piece);
        else if (!piece.text.isEmpty())
            node.term.texts.append(piece.text);
        if (atEnd() || here() != u',')
            break;
        ++m_at;
    }
    return node.term.texts.isEmpty() && node.term.kinds.isEmpty() ? std::nullopt : MaybeTerm(std::move(node));
}

void ActivityReader::takeKind(ActivityTerm &term, const Piece &piece)
{
    if (const auto kind = activityFromKey(piece.text)) {
        term.kinds.append(*kind);
        return;
    }
    QStringList keys;
    for (const ActivityKind kind : activityKinds)
        keys.append(activityKey(kind));
    const QString nearest = nearestOf(piece.text, keys);
    report(piece.position, piece.length, SearchWords::unknownKey(u"kind:"_s, piece.text, nearest, keys), nearest);
}

/// An entry is of one kind: kinds side by side are alternatives.
std::vector<ActivityNode> withKindsTogether(const std::vector<ActivityNode> &parts)
{
    std::vector<ActivityNode> result;
    std::optional<size_t> kinds;
    for (const ActivityNode &part : parts) {
        const bool isKind = part.kind == ActivityNode::Kind::Field && part.term.of == ActivityTerm::Of::Kind;
        if (isKind && kinds) {
            result[*kinds].term.kinds += part.term.kinds;
            continue;
        }
        if (isKind)
            kinds = result.size();
        result.push_back(part);
    }
    return result;
}

/// Both of each pair.
Alternatives product(const Alternatives &left, const Alternatives &right)
{
    Alternatives all;
    for (const auto &a : left) {
        for (const auto &b : right)
            all.append(a + b);
    }
    return all;
}

/// \a node, or what is not \a node, as alternatives; more than \a most are cut off.
Alternatives alternativesOf(const ActivityNode &node, bool negated, qsizetype most)
{
    using Kind = ActivityNode::Kind;
    switch (node.kind) {
    case Kind::Everything: return {};
    case Kind::Word: return {{{ActivityTerm::Of::Words, negated, {node.text}, {}}}};
    case Kind::Field: {
        ActivityTerm term = node.term;
        term.isNegated = negated;
        return {{term}};
    }
    case Kind::Not: return alternativesOf(node.parts.front(), !negated, most);
    case Kind::And:
    case Kind::Or: break;
    }
    const bool isEither = (node.kind == Kind::Or) != negated;
    Alternatives all;
    for (const ActivityNode &part : node.kind == Kind::And ? withKindsTogether(node.parts) : node.parts) {
        const Alternatives next = alternativesOf(part, negated, most);
        all = isEither ? all + next : all.isEmpty() ? next : product(all, next);
        if (all.size() > most)
            return all.mid(0, most + 1);
    }
    return all;
}

ActivitySearch ActivityReader::read(ActivityGroup group)
{
    constexpr qsizetype most = 200; // brackets multiply
    const ActivityNode whole = readAll();
    ActivitySearch search;
    search.filter.group = group;
    search.filter.anyOf = alternativesOf(whole, false, most);
    if (search.filter.anyOf.size() > most)
        report(0, m_text.size(), SearchWords::tooLong());
    search.problems = m_problems;
    return search;
}

} // namespace

ActivitySearch activitySearch(const QString &text, ActivityGroup group) { return ActivityReader(text).read(group); }

} // namespace headroom
