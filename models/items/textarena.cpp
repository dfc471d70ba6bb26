// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/textarena.h"

#include <cstring>

namespace headroom {
namespace {

constexpr char endOfText = '\n'; // no word holds one

QByteArray folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().toUtf8();
}

const char *findBytes(QByteArrayView bytes, const QByteArray &word)
{
    return static_cast<const char *>(
        memmem(bytes.data(), size_t(bytes.size()), word.constData(), size_t(word.size())));
}

const QString &shownMeter(const QueueLimit &limit)
{
    return limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName;
}

} // namespace

QList<QByteArray> TextArena::wordsOf(const QString &text)
{
    QString cleaned = text;
    cleaned.replace(QChar(u'\0'), u' ');
    QList<QByteArray> words;
    const auto parts =
        cleaned.normalized(QString::NormalizationForm_KC).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QByteArray word = folded(part);
        if (!words.contains(word))
            words.append(word);
    }
    // The longest first: it leaves the fewest for the others.
    std::stable_sort(words.begin(), words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return words;
}

bool TextArena::isNarrower(const QList<QByteArray> &words, const QList<QByteArray> &before)
{
    return std::all_of(before.begin(), before.end(), [&words](const QByteArray &old) {
        return std::any_of(words.begin(), words.end(),
                           [&old](const QByteArray &word) { return word.contains(old); });
    });
}

bool TextArena::isSameText(const QueueAccount &a, const QueueAccount &b)
{
    return a.name == b.name && a.id == b.id && a.planName == b.planName && a.ownerName == b.ownerName
        && std::equal(
               a.limits.cbegin(), a.limits.cend(), b.limits.cbegin(), b.limits.cend(),
               [](const QueueLimit &x, const QueueLimit &y) { return shownMeter(x) == shownMeter(y); });
}

void TextArena::reserve(size_t accounts)
{
    m_begin.reserve(accounts + 1);
    m_account.reserve(accounts);
    m_slot.reserve(accounts);
    m_facet.reserve(accounts);
    m_bytes.reserve(qsizetype(accounts) * 48);
}

quint32 TextArena::facetOf(const QueueAccount &account)
{
    QString key = account.planName + QChar(u'\n') + account.ownerName;
    for (const QueueLimit &limit : account.limits)
        key += QChar(u'\n') + shownMeter(limit);
    const auto known = m_facetIndex.constFind(key);
    if (known != m_facetIndex.cend())
        return *known;
    const quint32 facet = quint32(m_facets.size());
    m_facets.push_back(folded(key));
    m_facetIndex.insert(key, facet);
    return facet;
}

void TextArena::set(AccountIndex index, const QueueAccount &account)
{
    if (m_slot.size() <= index) {
        m_slot.resize(index + 1);
        m_facet.resize(index + 1);
    }
    blank(index);
    m_facet[index] = facetOf(account);
    m_bytes += folded(account.name);
    m_bytes += endOfText;
    m_bytes += folded(account.id.toString());
    m_bytes += endOfText;
    m_begin.push_back(quint32(m_bytes.size()));
    m_account.push_back(index);
    m_slot[index] = quint32(m_account.size());
    if (m_unused > 1000 && m_unused > m_account.size() / 2)
        compact();
}

void TextArena::remove(AccountIndex index)
{
    if (index >= m_slot.size())
        return;
    blank(index);
    m_facet[index] = 0;
    m_slot[index] = 0;
}

/// Overwrites what \a index has so far, so that nothing is found in it.
void TextArena::blank(AccountIndex index)
{
    if (m_slot[index] == 0)
        return;
    const quint32 slot = m_slot[index] - 1;
    std::fill(m_bytes.begin() + m_begin[slot], m_bytes.begin() + m_begin[slot + 1], endOfText);
    ++m_unused;
}

void TextArena::compact()
{
    QByteArray bytes;
    bytes.reserve(m_bytes.size());
    std::vector<quint32> begin{0};
    std::vector<AccountIndex> accounts;
    for (size_t slot = 0; slot < m_account.size(); ++slot) {
        const AccountIndex account = m_account[slot];
        if (m_slot[account] != slot + 1)
            continue;
        bytes += textOf(account);
        begin.push_back(quint32(bytes.size()));
        accounts.push_back(account);
        m_slot[account] = quint32(accounts.size());
    }
    m_bytes = std::move(bytes);
    m_begin = std::move(begin);
    m_account = std::move(accounts);
    m_unused = 0;
}

QByteArrayView TextArena::textOf(AccountIndex index) const
{
    if (index >= m_slot.size() || m_slot[index] == 0)
        return {};
    const quint32 begin = m_begin[m_slot[index] - 1];
    return QByteArrayView(m_bytes).sliced(begin, m_begin[m_slot[index]] - begin);
}

/// Marks every account whose name or id holds \a word, in one pass over the bytes.
void TextArena::scan(const QByteArray &word, std::vector<quint8> &hits) const
{
    size_t slot = 0;
    while (slot < m_account.size()) {
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_begin[slot]);
        const char *found = findBytes(rest, word);
        if (!found)
            return;
        const auto offset = quint32(found - m_bytes.constData());
        while (m_begin[slot + 1] <= offset)
            ++slot;
        hits[m_account[slot]] = 1;
        ++slot;
    }
}

std::vector<quint8> TextArena::find(const QList<QByteArray> &words, size_t indexEnd) const
{
    const size_t accounts = std::min(indexEnd, m_slot.size());
    if (words.isEmpty())
        return std::vector<quint8>(indexEnd, 1);
    std::vector<quint8> hits(std::max(indexEnd, m_slot.size()));
    scan(words.front(), hits);
    std::vector<quint8> facets;
    facets.reserve(m_facets.size());
    for (const QByteArray &facet : m_facets)
        facets.push_back(facet.contains(words.front()) ? 1 : 0);
    if (std::find(facets.cbegin(), facets.cend(), 1) != facets.cend()) {
        for (size_t i = 0; i < accounts; ++i)
            hits[i] |= facets[m_facet[i]];
    }
    for (qsizetype word = 1; word < words.size(); ++word) {
        for (AccountIndex i = 0; i < accounts; ++i) {
            if (hits[i] && !hasWord(i, words[word]))
                hits[i] = 0;
        }
    }
    hits.resize(indexEnd);
    return hits;
}

bool TextArena::hasWord(AccountIndex index, const QByteArray &word) const
{
    return findBytes(textOf(index), word) || m_facets[m_facet[index]].contains(word);
}

bool TextArena::matches(AccountIndex index, const QList<QByteArray> &words) const
{
    return index < m_slot.size() && std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
               return hasWord(index, word);
           });
}

} // namespace headroom
