// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/items/queueorder.h"

#include <QHash>

#include <vector>

namespace headroom {

/// The accounts' texts, case-folded, for the text filter: name and provider id of all accounts in one
/// run of bytes; plan, meters and owner, of which there are few combinations, once a combination. A text
/// is found where every one of its words is part of one of these. A plain value for one thread.
class TextArena
{
public:
    /// The words of \a text as find() takes them: compatibility-composed and case-folded UTF-8, none twice.
    [[nodiscard]] static QList<QByteArray> wordsOf(const QString &text);
    /// True where every result of \a words is also one of \a before: each word of \a before is part of one.
    [[nodiscard]] static bool isNarrower(const QList<QByteArray> &words, const QList<QByteArray> &before);
    /// True where the filter cannot tell \a a from \a b.
    [[nodiscard]] static bool isSameText(const QueueAccount &a, const QueueAccount &b);

    void reserve(size_t accounts);
    /// Adds or replaces the text of \a index.
    void set(AccountIndex index, const QueueAccount &account);
    void remove(AccountIndex index);

    /// One byte per AccountIndex below \a indexEnd: 1 where all \a words are found (all accounts for none).
    [[nodiscard]] std::vector<quint8> find(const QList<QByteArray> &words, size_t indexEnd) const;
    /// The same of one account.
    [[nodiscard]] bool matches(AccountIndex index, const QList<QByteArray> &words) const;

private:
    [[nodiscard]] quint32 facetOf(const QueueAccount &account);
    [[nodiscard]] bool hasWord(AccountIndex index, const QByteArray &word) const;
    [[nodiscard]] QByteArrayView textOf(AccountIndex index) const;
    void scan(const QByteArray &word, std::vector<quint8> &hits) const;
    void blank(AccountIndex index);
    void compact();

    QByteArray m_bytes;
    std::vector<quint32> m_begin{0}; ///< where a slot begins, and one past the last
    std::vector<AccountIndex> m_account; ///< whose text a slot is
    std::vector<quint32> m_slot; ///< per account: 0 = none, else 1 + its slot
    std::vector<quint32> m_facet; ///< per account
    std::vector<QByteArray> m_facets{QByteArray()}; ///< the first is empty
    QHash<QString, quint32> m_facetIndex;
    size_t m_unused = 0; ///< blanked slots
};

} // namespace headroom
