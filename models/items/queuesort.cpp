// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuesort.h"

#include <QCollator>

#include <numeric>

namespace headroom {
namespace {

const QString &textOf(const QueueAccount &account, QueueTable::Column column)
{
    if (column == QueueTable::Plan)
        return account.planName;
    if (column == QueueTable::Owner)
        return account.ownerName;
    return account.name.isEmpty() ? account.id.toString() : account.name;
}

/// 1, 2, … in the order of \a collator; equal texts share a rank, an empty one has 0.
std::vector<quint32> collationRanks(const QStringList &texts, const QCollator &collator)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    std::vector<quint32> ranks(keys.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || keys[order[i - 1]] < keys[order[i]])
            ++rank;
        ranks[order[i]] = texts[order[i]].isEmpty() ? 0 : rank;
    }
    return ranks;
}

std::vector<quint32> ranksOf(const QueueColumns &columns, QueueTable::Column column, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QHash<QString, quint32> places;
    QStringList texts;
    std::vector<quint32> placeOf(columns.indexEnd());
    for (const Ranked &entry : columns.order()) {
        const QString &text = textOf(columns.account(entry.account), column);
        auto place = places.find(text);
        if (place == places.end()) {
            place = places.insert(text, quint32(texts.size()));
            texts.append(text);
        }
        placeOf[entry.account] = *place;
    }
    const std::vector<quint32> ranks = collationRanks(texts, collator);
    for (const Ranked &entry : columns.order())
        placeOf[entry.account] = ranks[placeOf[entry.account]];
    return placeOf;
}

/// The most urgent first: by code, then newest burst, most days over, nearest date.
quint64 whyKeyOf(const StandingNumbers &standing)
{
    constexpr qint64 highest = (qint64(1) << 59) - 1;
    const bool highFirst = standing.why == WhyCode::Burst || standing.why == WhyCode::SteadilyOver;
    const qint64 value = std::clamp<qint64>(standing.whyValue, 0, highest);
    return quint64(standing.why) << 59 | quint64(highFirst ? highest - value : value);
}

} // namespace

std::optional<quint64> sortKey(const QueueColumns &columns, AccountIndex account, QueueTable::Column column)
{
    const StandingNumbers standing = columns.standing(account);
    const auto keyOf = [](const auto &value) {
        return value ? std::optional(orderKey(qint64(*value))) : std::nullopt;
    };
    switch (column) {
    case QueueTable::Used: {
        const LimitFacts &facts = columns.worstLimit(account).facts;
        const bool shown = facts.measured && !facts.credit && facts.blocked.isEmpty();
        return shown ? std::optional(orderKey(facts.used)) : std::nullopt;
    }
    case QueueTable::Percent: return keyOf(standing.percentTenths);
    case QueueTable::Projected: return keyOf(standing.projected);
    case QueueTable::DaysToCap: return keyOf(standing.daysToCap);
    case QueueTable::Why: return whyKeyOf(standing);
    case QueueTable::Age: {
        const qint64 readAtMs = columns.worstLimit(account).readAtMs;
        return readAtMs != 0 ? std::optional(~orderKey(readAtMs)) : std::nullopt;
    }
    case QueueTable::Mark:
    case QueueTable::Account:
    case QueueTable::Plan:
    case QueueTable::Trend:
    case QueueTable::Owner: break;
    }
    return std::nullopt;
}

const QueueSort::TextRanks &QueueSort::textRanks(const QueueColumns &columns, QueueTable::Column column)
{
    TextRanks &ranks = column == QueueTable::Plan ? m_plans
        : column == QueueTable::Owner             ? m_owners
                                                  : m_names;
    if (ranks.generation != columns.textGeneration() || ranks.ranks.size() != columns.indexEnd()) {
        ranks.ranks = ranksOf(columns, column, m_locale);
        ranks.generation = columns.textGeneration();
    }
    return ranks;
}

std::vector<AccountIndex> QueueSort::sorted(const QueueColumns &columns, QueueTable::Column column,
                                            Qt::SortOrder order)
{
    const bool byText =
        column == QueueTable::Account || column == QueueTable::Plan || column == QueueTable::Owner;
    const TextRanks *ranks = byText ? &textRanks(columns, column) : nullptr;
    const quint64 flip = order == Qt::DescendingOrder ? ~quint64(0) : 0;
    std::vector<Ranked> entries;
    std::vector<AccountIndex> without;
    entries.reserve(columns.order().size());
    for (const Ranked &entry : columns.order()) {
        std::optional<quint64> key;
        if (!ranks)
            key = sortKey(columns, entry.account, column);
        else if (const quint32 rank = ranks->ranks[entry.account]; rank != 0)
            key = rank;
        if (key)
            entries.push_back({*key ^ flip, 0, entry.account});
        else
            without.push_back(entry.account);
    }
    std::vector<Ranked> scratch;
    radixSort(entries, scratch);
    std::vector<AccountIndex> accounts;
    accounts.reserve(columns.order().size());
    for (const Ranked &entry : entries)
        accounts.push_back(entry.account);
    accounts.insert(accounts.end(), without.cbegin(), without.cend());
    return accounts;
}

} // namespace headroom
