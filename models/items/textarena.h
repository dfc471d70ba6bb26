// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/items/queueorder.h"

#include <QHash>

#include <vector>

namespace headroom {

/// The accounts' texts, case-folded, for the text filter: name, provider id and mail address of all accounts in
/// one run of bytes; plan, meters and owner, of which there are few combinations, once a combination. A text
/// is found where every one of its words is part of one of these. A plain value for one thread.
class TextArena
{
public:
    /// Which of an account's texts.
    enum class Part { Any, Name, Id, Mail, Plan, Meter, Owner };

    /// \a text as keepFound() takes it: compatibility-composed, case-folded UTF-8 with single blanks.
    [[nodiscard]] static QByteArray foldedText(const QString &text);
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

    /// Of the accounts whose byte in \a shown (one per AccountIndex) is 1, clears those without all \a words.
    void keepFound(const QList<QByteArray> &words, std::vector<quint8> &shown) const;
    /// The same for one text, from foldedText(), that must be part of \a part.
    void keepFoundIn(Part part, const QByteArray &text, std::vector<quint8> &shown) const;

private:
    /// Which bytes and which pairs of neighbours a text holds, a bit each: nearly every text without a word
    /// is told by these alone, and its bytes need not be read.
    struct Signature
    {
        quint64 bytes = 0; ///< a bit each for a-z and 0-9, the others share the rest
        quint64 pairs = 0;
    };
    struct Needle;
    /// One combination of plan, owner and meters.
    struct Facet
    {
        QByteArray plan;
        QByteArray owner;
        QByteArray meters; ///< a line each
        [[nodiscard]] bool holds(Part part, const QByteArray &text) const;
    };

    [[nodiscard]] static Signature signatureOf(QByteArrayView text);
    [[nodiscard]] Needle needleOf(Part part, const QByteArray &word) const;
    [[nodiscard]] bool mayHold(AccountIndex index, const Needle &needle) const;
    [[nodiscard]] bool hasNeedle(AccountIndex index, const Needle &needle) const;
    [[nodiscard]] quint32 facetOf(const QueueAccount &account);
    [[nodiscard]] QByteArrayView textOf(AccountIndex index) const;
    void cover(std::vector<quint8> &shown) const;
    void blank(AccountIndex index);
    void compact();

    QByteArray m_bytes;
    std::vector<quint32> m_begin{0}; ///< where a slot begins, and one past the last
    std::vector<AccountIndex> m_account; ///< whose text a slot is
    std::vector<quint32> m_slot; ///< per account: 0 = none, else 1 + its slot
    std::vector<quint32> m_facet; ///< per account
    std::vector<Signature> m_signature; ///< per account, of its slot
    std::vector<Facet> m_facets{Facet()}; ///< the first is empty
    QHash<QString, quint32> m_facetIndex;
    size_t m_unused = 0; ///< blanked slots
};

} // namespace headroom
