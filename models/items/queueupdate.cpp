// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuecolumns.h"

#include <QSet>

namespace headroom {

/// What an update does to the order: entries that leave it, accounts that enter it again, and among both
/// those that come and go altogether.
struct QueueColumns::Edit
{
    std::vector<Ranked> gone;
    std::vector<AccountIndex> touched;
    std::vector<AccountIndex> leaving;
    std::vector<AccountIndex> joining;
};

void QueueColumns::update(QList<QueueAccount> changed, const QList<AccountKey> &removed)
{
    Edit edit;
    QSet<AccountKey> seen;
    seen.reserve(changed.size());
    for (const QueueAccount &account : std::as_const(changed))
        seen.insert(account.key);
    for (const AccountKey key : removed) {
        const auto index = indexOf(key);
        if (index && !seen.contains(key))
            drop(*index, edit);
    }
    // From the back: of two with one key the last wins.
    for (auto account = changed.rbegin(); account != changed.rend(); ++account) {
        if (seen.remove(account->key))
            change(std::move(*account), edit);
    }
    apply(edit);
}

void QueueColumns::drop(AccountIndex index, Edit &edit)
{
    edit.gone.push_back(ranked(index));
    edit.leaving.push_back(index);
    m_known[index] = 0;
    m_unusedLimits += m_size[index];
    m_index.remove(m_accounts[index].key);
    if (m_textBuilt)
        m_text.remove(index);
}

void QueueColumns::change(QueueAccount account, Edit &edit)
{
    const auto known = indexOf(account.key);
    if (known && m_accounts[*known].id == account.id) {
        edit.gone.push_back(ranked(*known));
        replace(*known, std::move(account));
        edit.touched.push_back(*known);
        return;
    }
    if (known)
        drop(*known, edit);
    auto index = AccountIndex(m_accounts.size());
    if (m_free.empty()) {
        resizeColumns(m_accounts.size() + 1);
    } else {
        index = m_free.back();
        m_free.pop_back();
    }
    m_index.insert(account.key, index);
    m_known[index] = 1;
    m_size[index] = 0;
    replace(index, std::move(account));
    edit.touched.push_back(index);
    edit.joining.push_back(index);
}

/// Puts \a account into place \a index; its limits stay where they are if there are as many as before.
void QueueColumns::replace(AccountIndex index, QueueAccount account)
{
    if (account.limits.isEmpty())
        account.limits.append(QueueLimit());
    const QueueAccount &before = m_accounts[index];
    if (before.name != account.name || before.planName != account.planName
        || before.ownerName != account.ownerName)
        ++m_textGeneration;
    const bool newText = m_size[index] == 0 || !TextArena::isSameText(before, account);
    m_accounts[index] = std::move(account);
    const auto size = quint32(m_accounts[index].limits.size());
    if (m_size[index] != size) {
        m_unusedLimits += m_size[index];
        m_first[index] = quint32(m_limits.size());
        m_size[index] = size;
        m_limits.resize(m_limits.size() + size);
        m_readAtMs.resize(m_limits.size());
    }
    fillLimits(index);
    describe(index);
    if (m_textBuilt && newText)
        m_text.set(index, m_accounts[index]);
}

void QueueColumns::apply(Edit &edit)
{
    if (m_unusedLimits > m_limits.size() / 2)
        compactLimits();
    std::sort(edit.gone.begin(), edit.gone.end());
    std::vector<Ranked> fresh;
    const bool othersCome = !edit.leaving.empty() || !edit.joining.empty();
    if (othersCome) {
        repairOrder(m_order, m_scratch, edit.gone, {}, std::less<>());
        edit.gone.clear();
        repairIds(edit.leaving, edit.joining);
        for (Ranked &entry : m_order)
            entry.idPlace = m_idPlace[entry.account];
        ++m_textGeneration;
    }
    for (const AccountIndex index : edit.touched) {
        evaluateAccount(index);
        fresh.push_back(ranked(index));
    }
    std::sort(fresh.begin(), fresh.end());
    repairOrder(m_order, m_scratch, edit.gone, fresh, std::less<>());
    for (const AccountIndex index : edit.leaving) {
        m_accounts[index] = QueueAccount();
        m_free.push_back(index);
    }
}

/// Keeps m_byId and the places in it when accounts come and go.
void QueueColumns::repairIds(std::vector<AccountIndex> leaving, std::vector<AccountIndex> joining)
{
    const auto byBytes = [this](AccountIndex a, AccountIndex b) {
        const AccountId &idOfA = m_accounts[a].id;
        const AccountId &idOfB = m_accounts[b].id;
        return idOfA < idOfB || (idOfA == idOfB && m_known[a] < m_known[b]);
    };
    std::sort(leaving.begin(), leaving.end(), byBytes);
    std::sort(joining.begin(), joining.end(), byBytes);
    std::vector<AccountIndex> scratch;
    repairOrder(m_byId, scratch, leaving, joining, byBytes);
    for (size_t place = 0; place < m_byId.size(); ++place)
        m_idPlace[m_byId[place]] = quint32(place);
}

} // namespace headroom
