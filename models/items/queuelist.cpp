// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuelist.h"

namespace headroom {

QueueList::QueueList(const QueueColumns &columns, const QLocale &locale)
    : m_columns(columns)
    , m_sort(locale)
{ }

void QueueList::refresh(const QueueViewer &viewer)
{
    m_viewer = viewer;
    m_members = m_columns.members(m_view, m_viewer);
    arrange();
    select();
}

void QueueList::setView(QueueView view)
{
    m_view = view;
    m_members = m_columns.members(m_view, m_viewer);
    select();
}

void QueueList::setSort(std::optional<QueueTable::Column> column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    arrange();
    select();
}

void QueueList::setQuery(const SearchQuery &query)
{
    const SearchMatch before = std::exchange(m_match, SearchMatch(query.term));
    const bool otherOrder = std::exchange(m_querySort, query.sort) != query.sort;
    if (otherOrder)
        arrange();
    if (!otherOrder && m_match == before)
        return;
    if (otherOrder || !m_match.isNarrower(before)) {
        select();
        return;
    }
    m_match.keepMatching(m_columns, m_viewer, m_shown);
    std::erase_if(m_rows, [this](AccountIndex account) { return m_shown[account] == 0; });
}

qint64 QueueList::countOf(const SearchQuery &query) const
{
    std::vector<quint8> found = m_columns.members(QueueView::All, m_viewer);
    SearchMatch(query.term).keepMatching(m_columns, m_viewer, found);
    return std::count(found.cbegin(), found.cend(), quint8(1));
}

/// Puts every account in the wanted order.
void QueueList::arrange()
{
    m_places.clear();
    if (m_querySort) {
        m_sorted = m_sort.sorted(m_columns, m_querySort->column,
                                 m_querySort->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    if (m_column) {
        m_sorted = m_sort.sorted(m_columns, *m_column, m_order);
        return;
    }
    const std::vector<Ranked> &order = m_columns.order();
    m_sorted.resize(order.size());
    std::transform(order.cbegin(), order.cend(), m_sorted.begin(),
                   [](const Ranked &entry) { return entry.account; });
    if (m_order == Qt::DescendingOrder)
        std::reverse(m_sorted.begin(), m_sorted.end());
}

/// Keeps those of m_sorted that the view and the search let through.
void QueueList::select()
{
    m_shown = m_members;
    m_match.keepMatching(m_columns, m_viewer, m_shown);
    m_rows.resize(m_sorted.size());
    size_t count = 0;
    for (const AccountIndex account : m_sorted) {
        m_rows[count] = account;
        count += m_shown[account];
    }
    m_rows.resize(count);
}

std::optional<int> QueueList::rowOf(AccountIndex account) const
{
    if (m_sorted.empty())
        return std::nullopt;
    if (m_places.empty()) {
        m_places.resize(m_columns.indexEnd());
        for (size_t place = 0; place < m_sorted.size(); ++place)
            m_places[m_sorted[place]] = quint32(place);
    }
    const auto row = std::lower_bound(m_rows.cbegin(), m_rows.cend(), m_places[account],
                                      [this](AccountIndex a, quint32 place) { return m_places[a] < place; });
    return row == m_rows.cend() || *row != account ? std::nullopt : std::optional(int(row - m_rows.cbegin()));
}

} // namespace headroom
