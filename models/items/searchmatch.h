// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuecolumns.h"
#include "models/items/search.h"

namespace headroom {

/// A query made ready to run over the columns: each field reads its own column, words look through the text
/// arena. A plain value for one thread; knows no account.
class SearchMatch
{
public:
    /// Lets everything through.
    SearchMatch() = default;
    /// \a term is of a query without problems.
    explicit SearchMatch(const SearchTerm &term);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_others.empty(); }
    /// Of the accounts whose byte in \a shown (one per AccountIndex) is 1, clears those that do not match. Places
    /// of no account must be 0.
    void keepMatching(const QueueColumns &columns, const QueueViewer &viewer, std::vector<quint8> &shown) const;
    /// True where every result of this is also one of \a before, at the same moment.
    [[nodiscard]] bool isNarrower(const SearchMatch &before) const;
    friend bool operator==(const SearchMatch &, const SearchMatch &) = default;

private:
    QList<QByteArray> m_words; ///< must all be found; the longest first
    std::vector<SearchTerm> m_others; ///< must all hold; what costs least first
};

} // namespace headroom
