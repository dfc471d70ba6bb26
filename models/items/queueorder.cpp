// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queueorder.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <memory>

namespace headroom {
namespace {

constexpr int digitBits = 11;
constexpr size_t digitValues = size_t(1) << digitBits;
constexpr size_t digits = (64 + digitBits - 1) / digitBits;
using Histogram = std::array<quint32, digitValues>;

size_t digitOf(quint64 rank, size_t digit) { return size_t(rank >> (digit * digitBits)) & (digitValues - 1); }

/// How long the start is that all of \a texts share.
qsizetype sharedStart(const std::vector<QByteArray> &texts)
{
    qsizetype length = texts.empty() ? 0 : texts.front().size();
    for (const QByteArray &text : texts) {
        length = std::min(length, text.size());
        const auto [a, b] = std::mismatch(text.cbegin(), text.cbegin() + length, texts.front().cbegin());
        length = a - text.cbegin();
    }
    return length;
}

/// The eight bytes after \a start as a number that orders like them; bytes past the end count as 0.
quint64 prefixOf(const QByteArray &text, qsizetype start)
{
    std::array<char, 8> bytes{};
    const qsizetype count = std::min<qsizetype>(8, text.size() - start);
    std::copy_n(text.cbegin() + start, count, bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

} // namespace

void radixSort(std::vector<Ranked> &entries, std::vector<Ranked> &scratch)
{
    const auto histograms = std::make_unique<std::array<Histogram, digits>>();
    for (const Ranked &entry : entries) {
        for (size_t digit = 0; digit < digits; ++digit)
            ++(*histograms)[digit][digitOf(entry.rank, digit)];
    }
    scratch.resize(entries.size());
    for (size_t digit = 0; digit < digits; ++digit) {
        Histogram &counts = (*histograms)[digit];
        if (entries.empty() || counts[digitOf(entries.front().rank, digit)] == entries.size())
            continue;
        quint32 place = 0;
        for (quint32 &count : counts)
            place += std::exchange(count, place);
        for (const Ranked &entry : entries)
            scratch[counts[digitOf(entry.rank, digit)]++] = entry;
        entries.swap(scratch);
    }
}

std::vector<quint32> orderOfBytes(const std::vector<QByteArray> &texts)
{
    struct Prefixed
    {
        quint64 prefix;
        quint32 index;
    };
    const qsizetype start = sharedStart(texts);
    std::vector<Prefixed> entries;
    entries.reserve(texts.size());
    for (size_t i = 0; i < texts.size(); ++i)
        entries.push_back({prefixOf(texts[i], start), quint32(i)});
    std::sort(entries.begin(), entries.end(), [&texts](const Prefixed &a, const Prefixed &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : texts[a.index] < texts[b.index];
    });
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (const Prefixed &entry : entries)
        order.push_back(entry.index);
    return order;
}

} // namespace headroom
