// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/textarena.h"

#include <string_view>

namespace headroom {
namespace {

constexpr char endOfText = '\n'; // no word holds one

QByteArray folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().toUtf8();
}

/// The same without a detour where the text is plain ASCII with single blanks.
void appendFolded(QByteArray &bytes, const QString &text)
{
    const qsizetype before = bytes.size();
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool blankAgain = unit == u' ' && (bytes.size() == before || bytes.back() == ' ');
        if (unit >= 0x80 || unit < u' ' || blankAgain) {
            bytes.truncate(before);
            bytes += folded(text);
            return;
        }
        bytes += char(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit);
    }
}

bool isAlphanumeric(uchar byte) { return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'); }

/// Bit of a byte: a-z and 0-9 have their own, the others share the last 28.
quint64 byteBit(uchar byte)
{
    if (byte >= 'a' && byte <= 'z')
        return quint64(1) << (byte - 'a');
    return quint64(1) << (isAlphanumeric(byte) ? 26 + byte - '0' : 36 + byte % 28);
}

quint64 pairBit(uchar first, uchar second)
{
    return quint64(1) << ((first * 0x9E3779B1u + second * 0x85EBCA77u) >> 26);
}

/// By the word's first byte and then the rest: for texts this short faster than memmem(), which builds a
/// table at each call.
bool holds(QByteArrayView text, const QByteArray &word)
{
    const std::string_view bytes(text.data(), size_t(text.size()));
    return bytes.find(std::string_view(word.constData(), size_t(word.size()))) != std::string_view::npos;
}

/// The line of \a text with this number, from 0.
QByteArrayView lineOf(QByteArrayView text, qsizetype line)
{
    if (text.isEmpty())
        return {};
    qsizetype begin = 0;
    for (; line > 0; --line)
        begin = text.indexOf(endOfText, begin) + 1;
    return text.sliced(begin, text.indexOf(endOfText, begin) - begin);
}

const QString &shownMeter(const QueueLimit &limit)
{
    return limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName;
}

} // namespace

QByteArray TextArena::foldedText(const QString &text)
{
    QString cleaned = text;
    return folded(cleaned.replace(QChar(u'\0'), u' '));
}

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
    return a.name == b.name && a.id == b.id && a.email == b.email && a.planName == b.planName && a.ownerName == b.ownerName
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
    m_signature.reserve(accounts);
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
    const auto facet = quint32(m_facets.size());
    Facet made{folded(account.planName), folded(account.ownerName), {}};
    for (const QueueLimit &limit : account.limits)
        made.meters += folded(shownMeter(limit)) + endOfText;
    m_facets.push_back(std::move(made));
    m_facetIndex.insert(key, facet);
    return facet;
}

void TextArena::set(AccountIndex index, const QueueAccount &account)
{
    if (m_slot.size() <= index) {
        m_slot.resize(index + 1);
        m_facet.resize(index + 1);
        m_signature.resize(index + 1);
    }
    blank(index);
    m_facet[index] = facetOf(account);
    appendFolded(m_bytes, account.name);
    m_bytes += endOfText;
    appendFolded(m_bytes, account.id.toString());
    m_bytes += endOfText;
    appendFolded(m_bytes, account.email);
    m_bytes += endOfText;
    m_begin.push_back(quint32(m_bytes.size()));
    m_account.push_back(index);
    m_slot[index] = quint32(m_account.size());
    m_signature[index] = signatureOf(textOf(index));
    if (m_unused > 1000 && m_unused > m_account.size() / 2)
        compact();
}

void TextArena::remove(AccountIndex index)
{
    if (index >= m_slot.size())
        return;
    blank(index);
    m_facet[index] = 0;
    m_signature[index] = {};
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

TextArena::Signature TextArena::signatureOf(QByteArrayView text)
{
    Signature signature;
    char before = endOfText;
    for (const char byte : text) {
        signature.bytes |= byteBit(uchar(byte));
        if (before != endOfText && byte != endOfText)
            signature.pairs |= pairBit(uchar(before), uchar(byte));
        before = byte;
    }
    return signature;
}

bool TextArena::Facet::holds(Part part, const QByteArray &text) const
{
    switch (part) {
    case Part::Plan: return plan.contains(text);
    case Part::Owner: return owner.contains(text);
    case Part::Meter: return meters.contains(text);
    case Part::Any: return plan.contains(text) || owner.contains(text) || meters.contains(text);
    case Part::Name:
    case Part::Id:
    case Part::Mail: break;
    }
    return false;
}

/// A word with what is looked up before any account's text is read.
struct TextArena::Needle
{
    QByteArray word;
    Signature signature;
    bool isTold = false; ///< the signature alone tells whether it is found
    std::vector<quint8> facets; ///< per facet: 1 where it holds the word
};

TextArena::Needle TextArena::needleOf(Part part, const QByteArray &word) const
{
    const bool isTold = part == Part::Any && word.size() == 1 && isAlphanumeric(uchar(word[0]));
    Needle needle{word, signatureOf(word), isTold, {}};
    needle.facets.reserve(m_facets.size());
    for (const Facet &facet : m_facets)
        needle.facets.push_back(facet.holds(part, word) ? 1 : 0);
    return needle;
}

bool TextArena::mayHold(AccountIndex index, const Needle &needle) const
{
    const Signature &signature = m_signature[index];
    return (signature.bytes & needle.signature.bytes) == needle.signature.bytes
        && (signature.pairs & needle.signature.pairs) == needle.signature.pairs;
}

bool TextArena::hasNeedle(AccountIndex index, const Needle &needle) const
{
    if (needle.facets[m_facet[index]])
        return true;
    return mayHold(index, needle) && (needle.isTold || holds(textOf(index), needle.word));
}

/// Clears what lies past the known accounts.
void TextArena::cover(std::vector<quint8> &shown) const
{
    if (shown.size() > m_slot.size())
        std::fill(shown.begin() + qsizetype(m_slot.size()), shown.end(), quint8(0));
}

void TextArena::keepFound(const QList<QByteArray> &words, std::vector<quint8> &shown) const
{
    cover(shown);
    const auto end = AccountIndex(std::min(shown.size(), m_slot.size()));
    for (const QByteArray &word : words) {
        const Needle needle = needleOf(Part::Any, word);
        for (AccountIndex index = 0; index < end; ++index)
            shown[index] = shown[index] && hasNeedle(index, needle) ? 1 : 0;
    }
}

void TextArena::keepFoundIn(Part part, const QByteArray &text, std::vector<quint8> &shown) const
{
    if (part == Part::Any)
        return keepFound({text}, shown);
    cover(shown);
    const Needle needle = needleOf(part, text);
    const bool inFacet = part == Part::Plan || part == Part::Meter || part == Part::Owner;
    const qsizetype line = qsizetype(part) - qsizetype(Part::Name);
    const auto end = AccountIndex(std::min(shown.size(), m_slot.size()));
    for (AccountIndex index = 0; index < end; ++index) {
        if (!shown[index])
            continue;
        const bool found = inFacet ? needle.facets[m_facet[index]] != 0
                                   : mayHold(index, needle) && holds(lineOf(textOf(index), line), text);
        shown[index] = found ? 1 : 0;
    }
}

} // namespace headroom
