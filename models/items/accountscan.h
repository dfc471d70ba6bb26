// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fuzzy.h"
#include "models/items/queuecolumns.h"

#include <QHash>

namespace headroom {

/// Looks through all accounts for a name or id, a slice at a time so that a window stays quick, worst
/// accounts first. Ends being valid when the columns change. A plain value for one thread.
class AccountScan
{
public:
    /// One account that was found.
    struct Hit
    {
        int rank = 0; ///< FuzzyQuery::rank() of its name or id, whichever is better
        quint32 place = 0; ///< in the queue's order
        AccountIndex account = 0;
        friend auto operator<=>(const Hit &, const Hit &) = default;
    };

    /// How many of the best are kept.
    static constexpr size_t kept = 50;

    AccountScan(const QueueColumns &columns, FuzzyQuery query);

    /// Looks at up to \a accounts more. True while there are more to look at.
    bool step(size_t accounts);
    /// The best so far, best first; of equal ones the worse account first.
    [[nodiscard]] const std::vector<Hit> &hits() const { return m_hits; }
    [[nodiscard]] bool isDone() const { return m_next >= m_columns->order().size(); }

private:
    void take(const Hit &hit);

    const QueueColumns *m_columns;
    FuzzyQuery m_query;
    size_t m_next = 0;
    std::vector<Hit> m_hits;
};

/// Counts the accounts of each plan, a slice at a time. Ends being valid when the columns change.
class PlanScan
{
public:
    explicit PlanScan(const QueueColumns &columns);

    /// Looks at up to \a accounts more. True while there are more to look at.
    bool step(size_t accounts);
    /// Plans by name with the accounts counted so far.
    [[nodiscard]] const QHash<QString, int> &counts() const { return m_counts; }
    [[nodiscard]] bool isDone() const { return m_next >= m_columns->order().size(); }

private:
    const QueueColumns *m_columns;
    size_t m_next = 0;
    QHash<QString, int> m_counts;
};

} // namespace headroom
