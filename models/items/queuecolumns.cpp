// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuecolumns.h"

#include "models/items/casebits.h"

namespace headroom {
namespace {

constexpr quint16 bitOf(QueueView view) { return quint16(1u << unsigned(view)); }

/// The view that a band has, DESIGN §4 "Views".
constexpr quint16 bandBit(Band band)
{
    switch (band) {
    case Band::Over: return bitOf(QueueView::Over);
    case Band::Critical:
    case Band::Approaching: return bitOf(QueueView::Approaching);
    case Band::Watch: return bitOf(QueueView::Watch);
    case Band::Blocked:
    case Band::Ok: break;
    }
    return 0;
}

/// What one limit's case and source say about its account's views. A case that is open or flagged asks
/// for work, as does one whose notice is not answered.
quint16 factBits(const QueueLimit &limit)
{
    const bool asks = limit.caseState == CaseState::Open || limit.caseState == CaseState::Flagged
        || (limit.caseState == CaseState::Waiting && !limit.answered);
    quint16 bits = asks ? bitOf(QueueView::MineAndFree) : quint16(0);
    if (limit.caseState == CaseState::Snoozed)
        bits |= bitOf(QueueView::Snoozed);
    if (limit.answered)
        bits |= bitOf(QueueView::Answered);
    if (!limit.facts.blocked.isEmpty())
        bits |= bitOf(QueueView::Blocked);
    return bits;
}

} // namespace

void QueueColumns::load(QList<QueueAccount> accounts)
{
    const quint64 generation = m_textGeneration;
    *this = QueueColumns();
    m_textGeneration = generation + 1;
    m_accounts.reserve(size_t(accounts.size()));
    m_index.reserve(accounts.size());
    for (QueueAccount &account : accounts) {
        const auto known = m_index.constFind(account.key);
        if (known != m_index.cend()) {
            m_accounts[*known] = std::move(account);
        } else {
            m_index.insert(account.key, AccountIndex(m_accounts.size()));
            m_accounts.push_back(std::move(account));
        }
    }
    resizeColumns(m_accounts.size());
    std::fill(m_known.begin(), m_known.end(), quint8(1));
    compactLimits();
    for (AccountIndex i = 0; i < m_accounts.size(); ++i)
        describe(i);
    placeIds();
    recompute();
}

void QueueColumns::resizeColumns(size_t accounts)
{
    const auto resize = [accounts](auto &...columns) { (columns.resize(accounts), ...); };
    resize(m_accounts, m_known, m_first, m_size, m_owner, m_closedMs, m_facts, m_cases, m_idPlace, m_rank, m_percent,
           m_projected, m_whyValue, m_days, m_band, m_basis, m_why, m_has, m_views, m_worst, m_others);
}

/// Lays all limits out anew, account after account.
void QueueColumns::compactLimits()
{
    size_t total = 0;
    for (AccountIndex i = 0; i < m_accounts.size(); ++i) {
        if (!m_known[i])
            continue;
        if (m_accounts[i].limits.isEmpty())
            m_accounts[i].limits.append(QueueLimit()); // not measured: ok without numbers
        m_first[i] = quint32(total);
        m_size[i] = quint32(m_accounts[i].limits.size());
        total += m_size[i];
    }
    m_limits.clear();
    m_limits.resize(total);
    m_readAtMs.resize(total);
    m_unusedLimits = 0;
    for (AccountIndex i = 0; i < m_accounts.size(); ++i) {
        if (m_known[i])
            fillLimits(i);
    }
}

void QueueColumns::fillLimits(AccountIndex index)
{
    size_t place = m_first[index];
    for (const QueueLimit &limit : std::as_const(m_accounts[index].limits)) {
        m_readAtMs[place] = limit.readAtMs;
        m_limits.set(place++, limit.facts);
    }
}

/// The columns that no formula reads: owner, closing and the views that cases and sources give.
void QueueColumns::describe(AccountIndex index)
{
    const QueueAccount &account = m_accounts[index];
    quint32 owner = 0;
    if (!account.owner.isEmpty()) {
        const quint32 next = quint32(m_owners.size()) + 1;
        const auto known = m_owners.constFind(account.owner);
        owner = known == m_owners.cend() ? *m_owners.insert(account.owner, next) : *known;
    }
    m_owner[index] = owner;
    m_closedMs[index] = account.closedAtMs;
    quint16 bits = bitOf(QueueView::All);
    quint16 cases = 0;
    for (const QueueLimit &limit : account.limits) {
        bits |= factBits(limit);
        cases |= caseBitsOf(limit);
    }
    m_facts[index] = bits;
    m_cases[index] = cases;
}

void QueueColumns::placeIds()
{
    std::vector<QByteArray> ids;
    std::vector<AccountIndex> known;
    for (AccountIndex i = 0; i < m_accounts.size(); ++i) {
        if (m_known[i]) {
            ids.push_back(m_accounts[i].id.toString().toUtf8());
            known.push_back(i);
        }
    }
    m_byId.clear();
    m_byId.reserve(known.size());
    for (const quint32 place : orderOfBytes(ids)) {
        m_idPlace[known[place]] = quint32(m_byId.size());
        m_byId.push_back(known[place]);
    }
}

void QueueColumns::recompute()
{
    for (AccountIndex i = 0; i < m_accounts.size(); ++i) {
        if (m_known[i])
            evaluateAccount(i);
    }
    // Entered by id, so that a stable sort by rank leaves ties in the order of their bytes.
    m_order.resize(m_byId.size());
    for (size_t place = 0; place < m_byId.size(); ++place)
        m_order[place] = ranked(m_byId[place]);
    radixSort(m_order, m_scratch);
}

/// Finds the worst limit (DESIGN §4 "Worst") and keeps what follows from it.
void QueueColumns::evaluateAccount(AccountIndex index)
{
    const size_t first = m_first[index];
    StandingNumbers worst = evaluateNumbers(m_limits.numbers(first));
    quint64 rank = rankKey(worst.band, worst.daysToCap, worst.percentTenths);
    quint32 at = 0;
    quint32 notable = worst.band != Band::Ok ? 1 : 0;
    const auto orderOf = [this](size_t place, quint64 key) {
        const quint16 flags = m_limits.flags[place];
        return LimitOrder{(flags & LimitColumns::PutAway) != 0, key,
                          (flags & LimitColumns::Credit) ? 3 : flags & LimitColumns::WindowBits};
    };
    for (quint32 i = 1; i < m_size[index]; ++i) {
        const StandingNumbers numbers = evaluateNumbers(m_limits.numbers(first + i));
        const quint64 key = rankKey(numbers.band, numbers.daysToCap, numbers.percentTenths);
        notable += numbers.band != Band::Ok ? 1 : 0;
        const auto order = orderOf(first + i, key) <=> orderOf(first + at, rank);
        const auto &limits = m_accounts[index].limits;
        if (order < 0 || (order == 0 && limits[i].meter < limits[at].meter)) {
            worst = numbers;
            rank = key;
            at = i;
        }
    }
    m_worst[index] = at;
    m_others[index] = notable - (worst.band != Band::Ok ? 1 : 0);
    store(index, worst, rank);
}

void QueueColumns::store(AccountIndex index, const StandingNumbers &numbers, quint64 rank)
{
    m_rank[index] = rank;
    m_percent[index] = numbers.percentTenths.value_or(0);
    m_projected[index] = numbers.projected.value_or(0);
    m_days[index] = qint16(numbers.daysToCap.value_or(0));
    m_has[index] = quint8((numbers.percentTenths ? HasPercent : 0) | (numbers.projected ? HasProjected : 0)
                          | (numbers.daysToCap ? HasDays : 0));
    m_band[index] = quint8(numbers.band);
    m_basis[index] = quint8(numbers.basis);
    m_why[index] = quint8(numbers.why);
    m_whyValue[index] = numbers.whyValue;
    const bool putAway = m_limits.has(m_first[index] + m_worst[index], LimitColumns::PutAway);
    m_views[index] = quint16(m_facts[index] | (putAway ? 0u : bandBit(numbers.band)));
}

StandingNumbers QueueColumns::standing(AccountIndex index) const
{
    StandingNumbers numbers;
    numbers.band = Band(m_band[index]);
    numbers.basis = Basis(m_basis[index]);
    numbers.why = WhyCode(m_why[index]);
    numbers.whyValue = m_whyValue[index];
    if (m_has[index] & HasPercent)
        numbers.percentTenths = m_percent[index];
    if (m_has[index] & HasProjected)
        numbers.projected = m_projected[index];
    if (m_has[index] & HasDays)
        numbers.daysToCap = m_days[index];
    return numbers;
}

QueueRow QueueColumns::row(AccountIndex index, qint64 nowMs) const
{
    const QueueAccount &account = m_accounts[index];
    QueueRow row;
    row.key = account.key;
    row.id = account.id;
    row.name = account.name;
    row.planName = account.planName;
    row.ownerName = account.ownerName;
    row.worst = worstLimit(index);
    row.standing = evaluate(row.worst.facts);
    row.range = rangeOf(row.worst.facts, row.standing);
    row.otherLimits = int(m_others[index]);
    row.trend = account.trend;
    row.ageMs = row.worst.readAtMs == 0 ? 0 : std::max<qint64>(0, nowMs - row.worst.readAtMs);
    return row;
}

std::optional<AccountIndex> QueueColumns::indexOf(AccountKey key) const
{
    const auto known = m_index.constFind(key);
    return known == m_index.cend() ? std::nullopt : std::optional(*known);
}

std::optional<AccountIndex> QueueColumns::indexOf(const AccountId &id) const
{
    const auto place =
        std::lower_bound(m_byId.cbegin(), m_byId.cend(), id, [this](AccountIndex i, const AccountId &wanted) {
            return m_accounts[i].id < wanted;
        });
    return place == m_byId.cend() || m_accounts[*place].id != id ? std::nullopt : std::optional(*place);
}

} // namespace headroom
