// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuecolumns.h"
#include "models/items/queuetable.h"

#include <QLocale>

namespace headroom {

/// Sorts all accounts by one column. Texts collate by the locale; their ranks are computed at the first
/// use and kept until a text changes.
class QueueSort
{
public:
    explicit QueueSort(const QLocale &locale)
        : m_locale(locale)
    { }

    /// Every account by \a column, stable against the queue's own order; what has no value comes last in
    /// both directions. Mark and Trend have no order of their own: the queue's.
    [[nodiscard]] std::vector<AccountIndex> sorted(const QueueColumns &columns, QueueTable::Column column,
                                                   Qt::SortOrder order);

private:
    /// Rank of a text per AccountIndex; 0 = none.
    struct TextRanks
    {
        quint64 generation = 0;
        std::vector<quint32> ranks;
    };
    const TextRanks &textRanks(const QueueColumns &columns, QueueTable::Column column);

    QLocale m_locale;
    TextRanks m_names;
    TextRanks m_plans;
    TextRanks m_owners;
};

/// A number that orders like \a value.
[[nodiscard]] constexpr quint64 orderKey(qint64 value) { return quint64(value) ^ (quint64(1) << 63); }

/// What \a column sorts \a account by, ascending; nothing where it has no value. Not for text columns.
[[nodiscard]] std::optional<quint64> sortKey(const QueueColumns &columns, AccountIndex account,
                                             QueueTable::Column column);

} // namespace headroom
