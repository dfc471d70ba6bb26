// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchmatch.h"

#include "models/items/searchleaves.h"

#include <algorithm>

namespace headroom {
namespace {

using Kind = SearchTerm::Kind;

/// Fields that read one column of the accounts come first, then those that look at every limit, then texts.
int costOf(const SearchTerm &term)
{
    if (term.kind == Kind::Not)
        return costOf(term.parts.front());
    if (term.kind != Kind::Field)
        return 3;
    switch (term.field) {
    case AccountField::Over:
    case AccountField::OverMinute:
    case AccountField::OverDay:
    case AccountField::OverCycle:
    case AccountField::Near: return 1;
    case AccountField::Account:
    case AccountField::Id:
    case AccountField::Mail: return 2;
    default: return 0; // NOLINT: every other field reads one number
    }
}

class Evaluation
{
public:
    Evaluation(const QueueColumns &columns, const QueueViewer &viewer)
        : m_columns(columns)
        , m_viewer(viewer)
    { }

    void keep(const SearchTerm &term, std::vector<quint8> &shown) const
    {
        switch (term.kind) {
        case Kind::Everything: return;
        case Kind::Word: return m_columns.text().keepFound({TextArena::foldedText(term.text)}, shown);
        case Kind::Field: return keepField(m_columns, m_viewer, term.field, term.values, shown);
        case Kind::Not: return keepOthers(term.parts.front(), shown);
        case Kind::And:
            for (const SearchTerm &part : term.parts)
                keep(part, shown);
            return;
        case Kind::Or: return keepAny(term.parts, shown);
        }
    }

private:
    void keepOthers(const SearchTerm &term, std::vector<quint8> &shown) const
    {
        std::vector<quint8> found = shown;
        keep(term, found);
        for (size_t i = 0; i < shown.size(); ++i)
            shown[i] = quint8(shown[i] & ~found[i]);
    }

    void keepAny(const std::vector<SearchTerm> &parts, std::vector<quint8> &shown) const
    {
        std::vector<quint8> any(shown.size());
        for (const SearchTerm &part : parts) {
            std::vector<quint8> found = shown;
            keep(part, found);
            for (size_t i = 0; i < any.size(); ++i)
                any[i] = quint8(any[i] | found[i]);
        }
        shown = std::move(any);
    }

    const QueueColumns &m_columns;
    const QueueViewer &m_viewer;
};

} // namespace

SearchMatch::SearchMatch(const SearchTerm &term)
{
    const std::vector<SearchTerm> alone{term};
    for (const SearchTerm &part : term.kind == Kind::And ? term.parts : alone) {
        if (part.kind == Kind::Word) {
            const QByteArray word = TextArena::foldedText(part.text);
            if (!word.isEmpty() && !m_words.contains(word))
                m_words.append(word);
        } else if (part.kind != Kind::Everything) {
            m_others.push_back(part);
        }
    }
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    std::stable_sort(m_others.begin(), m_others.end(),
                     [](const SearchTerm &a, const SearchTerm &b) { return costOf(a) < costOf(b); });
}

void SearchMatch::keepMatching(const QueueColumns &columns, const QueueViewer &viewer,
                               std::vector<quint8> &shown) const
{
    const Evaluation evaluation(columns, viewer);
    for (const SearchTerm &term : m_others)
        evaluation.keep(term, shown);
    if (!m_words.isEmpty())
        columns.text().keepFound(m_words, shown);
}

bool SearchMatch::isNarrower(const SearchMatch &before) const
{
    return TextArena::isNarrower(m_words, before.m_words)
        && std::all_of(before.m_others.begin(), before.m_others.end(), [this](const SearchTerm &term) {
               return std::find(m_others.begin(), m_others.end(), term) != m_others.end();
           });
}

} // namespace headroom
