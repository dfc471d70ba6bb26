// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fuzzy.h"

#include <algorithm>

namespace headroom {
namespace {

enum Quality { Beginning, WordBeginning, Inside, Initials, Scattered, NotFound };

struct Found
{
    Quality quality = NotFound;
    qsizetype at = -1;
};

char16_t folded(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 128)
        return code >= u'A' && code <= u'Z' ? char16_t(code + 32) : code;
    return character.toCaseFolded().unicode();
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0 || !text[at - 1].isLetterOrNumber())
        return true;
    return text[at].isUpper() && text[at - 1].isLower();
}

bool standsAt(QStringView text, QStringView word, qsizetype at)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (folded(text[at + i]) != word[i].unicode())
            return false;
    }
    return true;
}

/// The places of \a word's letters in order, each right behind the one before or at a word's beginning
/// where \a tight, else each as early as possible; empty where there are none.
QList<int> lettersOf(QStringView text, QStringView word, bool tight)
{
    QList<int> places;
    qsizetype from = 0;
    for (const QChar letter : word) {
        qsizetype at = from;
        while (at < text.size()
               && (folded(text[at]) != letter.unicode()
                   || (tight && at != from && !beginsWord(text, at)) || (tight && from == 0 && !beginsWord(text, at))))
            ++at;
        if (at == text.size())
            return {};
        places.append(int(at));
        from = at + 1;
    }
    return places;
}

Found find(QStringView text, QStringView word)
{
    Found best;
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        if (!standsAt(text, word, at))
            continue;
        if (at == 0)
            return {Beginning, 0};
        if (beginsWord(text, at))
            return {WordBeginning, at};
        if (best.quality == NotFound)
            best = {Inside, at};
    }
    if (best.quality != NotFound || word.size() < 2)
        return best;
    if (const QList<int> places = lettersOf(text, word, true); !places.isEmpty())
        return {Initials, places.first()};
    if (const QList<int> places = lettersOf(text, word, false); !places.isEmpty())
        return {Scattered, places.first()};
    return {};
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &typed)
{
    for (const QString &part : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString word = part;
        for (QChar &letter : word)
            letter = QChar(folded(letter));
        m_words.append(word);
    }
}

std::optional<int> FuzzyQuery::rank(QStringView text) const
{
    int sum = int(std::min<qsizetype>(text.size(), 99));
    bool loose = false;
    for (const QString &word : m_words) {
        const Found found = find(text, word);
        if (found.quality == NotFound)
            return std::nullopt;
        loose = loose || found.quality >= Initials;
        sum += int(found.quality) * 10'000 + int(std::min<qsizetype>(found.at, 99)) * 100;
    }
    return loose ? sum + scattered : sum;
}

QList<int> FuzzyQuery::places(QStringView text) const
{
    QList<int> places;
    for (const QString &word : m_words) {
        const Found found = find(text, word);
        if (found.quality == NotFound)
            return {};
        if (found.quality >= Initials) {
            places += lettersOf(text, word, found.quality == Initials);
        } else {
            for (qsizetype i = 0; i < word.size(); ++i)
                places.append(int(found.at + i));
        }
    }
    std::sort(places.begin(), places.end());
    places.resize(std::unique(places.begin(), places.end()) - places.begin());
    return places;
}

} // namespace headroom
