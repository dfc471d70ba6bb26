// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuesort.h"
#include "models/items/searchmatch.h"

namespace headroom {

/// The rows of the queue's table: the columns' accounts through a view and a search, in the queue's
/// order or by a column, as one vector of indexes (DESIGN §3 "own index-vector filter and sort").
class QueueList
{
public:
    QueueList(const QueueColumns &columns, const QLocale &locale);

    /// The columns or the viewer have changed: everything anew.
    void refresh(const QueueViewer &viewer);
    void setView(QueueView view);
    /// Shows what matches \a query, which has no problems; narrows inside the last result where it can. Its
    /// sort goes before that of a column while it stands.
    void setQuery(const SearchQuery &query);
    /// How many accounts of all match \a query.
    [[nodiscard]] qint64 countOf(const SearchQuery &query) const;
    /// Sorts by \a column; nothing = the queue's own order.
    void setSort(std::optional<QueueTable::Column> column, Qt::SortOrder order);

    [[nodiscard]] QueueView view() const { return m_view; }
    [[nodiscard]] const std::vector<AccountIndex> &rows() const { return m_rows; }
    /// The row that shows \a account; nothing where the view or the filter leaves it out.
    [[nodiscard]] std::optional<int> rowOf(AccountIndex account) const;

private:
    void arrange();
    void select();

    const QueueColumns &m_columns;
    QueueSort m_sort;
    std::optional<QueueTable::Column> m_column;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QueueView m_view = QueueView::All;
    QueueViewer m_viewer;
    SearchMatch m_match;
    std::optional<SearchSort> m_querySort;
    std::vector<AccountIndex> m_sorted; ///< every account
    std::vector<quint8> m_members; ///< of the view, a byte an account
    std::vector<quint8> m_shown; ///< of the view and found by the filter
    std::vector<AccountIndex> m_rows;
    mutable std::vector<quint32> m_places; ///< of accounts in m_sorted; empty = not needed yet
};

} // namespace headroom
