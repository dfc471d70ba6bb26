// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/limitcolumns.h"
#include "models/items/queueorder.h"
#include "models/items/textarena.h"

#include <QHash>

#include <array>
#include <vector>

namespace headroom {

/// How many accounts each view holds.
struct ViewCounts
{
    std::array<qint64, size_t(QueueView::All) + 1> perView{};
    [[nodiscard]] qint64 of(QueueView view) const { return perView[size_t(view)]; }
    friend bool operator==(const ViewCounts &, const ViewCounts &) = default;
};

/// Who looks at the queue, and when: what MineAndFree and Closed depend on.
struct QueueViewer
{
    PersonId me;
    qint64 nowMs = 0;
};

/// All accounts with all their limits as columns, their standing and their order (DESIGN §3 "Store", §4
/// "Queue row", "Views"). Formulas are those of models/domain; nothing computed here is ever stored. A
/// plain value for one thread.
class QueueColumns
{
public:
    /// Takes \a accounts in place of everything; of two with one key the last wins. Recomputes all.
    void load(QList<QueueAccount> accounts);
    /// Replaces or adds \a changed and drops those with the keys \a removed (a key in both is changed).
    /// Recomputes only these and repairs the order: equal to load() of all the accounts then known.
    void update(QList<QueueAccount> changed, const QList<AccountKey> &removed = {});
    /// Every standing, worst limit and the whole order anew from the inputs.
    void recompute();

    /// Every account, worst first (DESIGN §4 "Order").
    [[nodiscard]] const std::vector<Ranked> &order() const { return m_order; }
    [[nodiscard]] const LimitColumns &limits() const { return m_limits; }
    /// One more than the highest AccountIndex in use.
    [[nodiscard]] size_t indexEnd() const { return m_accounts.size(); }
    [[nodiscard]] const QueueAccount &account(AccountIndex index) const { return m_accounts[index]; }
    [[nodiscard]] const QueueLimit &worstLimit(AccountIndex index) const
    {
        return m_accounts[index].limits[m_worst[index]];
    }
    [[nodiscard]] bool isKnown(AccountIndex index) const { return m_known[index] != 0; }
    /// The account's places in limits(): the first, and how many.
    [[nodiscard]] std::pair<size_t, size_t> limitPlaces(AccountIndex index) const
    {
        return {m_first[index], m_size[index]};
    }
    /// The place of its worst limit in limits().
    [[nodiscard]] size_t worstPlace(AccountIndex index) const { return m_first[index] + m_worst[index]; }
    /// When the limit at \a place was last read; 0 = never.
    [[nodiscard]] qint64 readAtMs(size_t place) const { return m_readAtMs[place]; }
    [[nodiscard]] Band band(AccountIndex index) const { return Band(m_band[index]); }
    [[nodiscard]] WhyCode why(AccountIndex index) const { return WhyCode(m_why[index]); }
    [[nodiscard]] std::optional<qint64> percentTenths(AccountIndex index) const
    {
        return m_has[index] & HasPercent ? std::optional(m_percent[index]) : std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> daysToCap(AccountIndex index) const
    {
        return m_has[index] & HasDays ? std::optional(qint64(m_days[index])) : std::nullopt;
    }
    [[nodiscard]] bool isBlocked(AccountIndex index) const
    {
        return (m_facts[index] >> unsigned(QueueView::Blocked)) & 1u;
    }
    /// The states and choices of its cases: see casebits.h.
    [[nodiscard]] quint16 caseBits(AccountIndex index) const { return m_cases[index]; }
    /// True where nobody owns it (\a owner empty) or \a owner does.
    [[nodiscard]] bool isOwnedBy(AccountIndex index, const PersonId &owner) const;
    /// The standing of the worst limit, without text.
    [[nodiscard]] StandingNumbers standing(AccountIndex index) const;
    /// A whole row with its ranges; \a nowMs gives the age.
    [[nodiscard]] QueueRow row(AccountIndex index, qint64 nowMs) const;
    [[nodiscard]] std::optional<AccountIndex> indexOf(AccountKey key) const;
    [[nodiscard]] std::optional<AccountIndex> indexOf(const AccountId &id) const;

    [[nodiscard]] ViewCounts counts(const QueueViewer &viewer) const;
    /// One byte per AccountIndex: 1 where it is in \a view. Places of no account are 0.
    [[nodiscard]] std::vector<quint8> members(QueueView view, const QueueViewer &viewer) const;
    /// What `headroom queue` lists, worst first: \a view, or without one All but ok.
    [[nodiscard]] QList<QueueRow> rows(std::optional<QueueView> view, const QueueViewer &viewer) const;

    /// The text that the filter looks through; built at its first use.
    [[nodiscard]] const TextArena &text() const;
    /// Changes when a name, plan or owner, or the set of accounts has changed.
    [[nodiscard]] quint64 textGeneration() const { return m_textGeneration; }

private:
    enum Has : quint8 { HasPercent = 1, HasProjected = 2, HasDays = 4 };
    struct Edit;

    void replace(AccountIndex index, QueueAccount account);
    void fillLimits(AccountIndex index);
    void describe(AccountIndex index);
    void compactLimits();
    void resizeColumns(size_t accounts);
    void evaluateAccount(AccountIndex index);
    void store(AccountIndex index, const StandingNumbers &numbers, quint64 rank);
    void placeIds();
    void repairIds(std::vector<AccountIndex> leaving, std::vector<AccountIndex> joining);
    void drop(AccountIndex index, Edit &edit);
    void change(QueueAccount account, Edit &edit);
    void apply(Edit &edit);
    [[nodiscard]] Ranked ranked(AccountIndex index) const { return {m_rank[index], m_idPlace[index], index}; }
    [[nodiscard]] bool isIn(AccountIndex index, QueueView view, quint32 me, qint64 nowMs) const;
    [[nodiscard]] quint32 ownerPlace(const PersonId &owner) const;

    LimitColumns m_limits;
    std::vector<qint64> m_readAtMs; ///< beside m_limits; no formula reads it
    size_t m_unusedLimits = 0; ///< places in m_limits that no account has any more

    // One entry an account; the accounts hold what only a shown row needs.
    std::vector<QueueAccount> m_accounts;
    std::vector<quint8> m_known; ///< 0: the place is free
    std::vector<quint32> m_first; ///< its first limit in m_limits
    std::vector<quint32> m_size; ///< how many; at least one
    std::vector<quint32> m_owner; ///< 0 = free, else 1 + place in m_owners
    std::vector<qint64> m_closedMs;
    std::vector<quint16> m_facts; ///< views that follow from the cases and sources alone, a bit each
    std::vector<quint16> m_cases; ///< casebits.h
    std::vector<quint32> m_idPlace;
    // What follows from the worst limit.
    std::vector<quint64> m_rank;
    std::vector<qint64> m_percent;
    std::vector<qint64> m_projected;
    std::vector<qint64> m_whyValue;
    std::vector<qint16> m_days;
    std::vector<quint8> m_band;
    std::vector<quint8> m_basis;
    std::vector<quint8> m_why;
    std::vector<quint8> m_has;
    std::vector<quint16> m_views; ///< m_facts and the band's view
    std::vector<quint32> m_worst; ///< which of its limits
    std::vector<quint32> m_others;

    std::vector<Ranked> m_order;
    std::vector<Ranked> m_scratch;
    std::vector<AccountIndex> m_byId; ///< ascending bytes of the provider's id
    std::vector<AccountIndex> m_free;
    QHash<AccountKey, AccountIndex> m_index;
    QHash<PersonId, quint32> m_owners;
    quint64 m_textGeneration = 0;
    mutable TextArena m_text;
    mutable bool m_textBuilt = false;
};

} // namespace headroom
