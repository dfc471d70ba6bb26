// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accountscan.h"

namespace headroom {

AccountScan::AccountScan(const QueueColumns &columns, FuzzyQuery query)
    : m_columns(&columns)
    , m_query(std::move(query))
{ }

bool AccountScan::step(size_t accounts)
{
    const std::vector<Ranked> &order = m_columns->order();
    const size_t end = std::min(order.size(), m_next + accounts);
    for (; m_next < end; ++m_next) {
        const AccountIndex index = order[m_next].account;
        const QueueAccount &account = m_columns->account(index);
        const std::optional<int> byName = m_query.rank(account.name);
        const std::optional<int> byId = m_query.isEmpty() ? std::nullopt : m_query.rank(account.id.toString());
        if (byName || byId)
            take({std::min(byName.value_or(INT_MAX), byId.value_or(INT_MAX)), quint32(m_next), index});
        // Everything answers an empty query alike, so that the worst are known already.
        if (m_query.isEmpty() && m_hits.size() == kept)
            m_next = order.size() - 1;
    }
    return m_next < order.size();
}

void AccountScan::take(const Hit &hit)
{
    if (m_query.isEmpty()) {
        m_hits.push_back({0, hit.place, hit.account});
        return;
    }
    if (m_hits.size() == kept) {
        if (!(hit < m_hits.back()))
            return;
        m_hits.pop_back();
    }
    m_hits.insert(std::upper_bound(m_hits.begin(), m_hits.end(), hit), hit);
}

PlanScan::PlanScan(const QueueColumns &columns)
    : m_columns(&columns)
{ }

bool PlanScan::step(size_t accounts)
{
    const std::vector<Ranked> &order = m_columns->order();
    const size_t end = std::min(order.size(), m_next + accounts);
    for (; m_next < end; ++m_next) {
        const QString &plan = m_columns->account(order[m_next].account).planName;
        if (!plan.isEmpty())
            ++m_counts[plan];
    }
    return m_next < order.size();
}

} // namespace headroom
