// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/items/randomsearch.h"

#include "models/items/searchfields.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Kind = SearchTerm::Kind;
using Test = SearchValue::Test;

QString randomText(Random &random)
{
    static const QStringList texts{u"lark"_s,     u"LARKFIELD maps"_s, u"strasse"_s,  u"é"_s,        u"OR"_s,  u"or"_s,
                                   u"a \"b\""_s,  u"back\\slash"_s,    u"-minus"_s,   u"a:b"_s,      u"("_s,   u"x,y"_s,
                                   u"東京"_s,     u"cus_"_s,           u"1"_s,        u"me"_s,       u"none"_s, u"Mira"_s,
                                   u"pro"_s,      u"Starter"_s,        u"tokens"_s,   u"étages"_s,   u"nobody"_s, u"-"_s,
                                   u"billing-3"_s, u"<b>"_s,           u"\U0001F600"_s, u"über:>3"_s};
    return texts[random.below(texts.size())];
}

SearchValue randomNumber(Random &random, ValueKind kind, AccountField field)
{
    constexpr std::array<qint64, 3> units{60'000, 3'600'000, 86'400'000};
    const auto amount = [&]() -> qint64 {
        if (kind == ValueKind::Age)
            return random.below(60) * units[size_t(random.below(3))];
        if (kind == ValueKind::Percent)
            return random.oneIn(2) ? random.below(15) * 100 : random.below(1500);
        return field == AccountField::Limits ? random.below(6) : random.below(400);
    };
    SearchValue value;
    value.test = Test(int(Test::Equal) + random.below(6));
    if (kind == ValueKind::Age && value.test == Test::Equal)
        value.test = Test::Above;
    value.low = amount();
    if (value.test == Test::Between)
        value.high = value.low + amount();
    return value;
}

SearchTerm randomField(Random &random)
{
    SearchTerm term;
    term.kind = Kind::Field;
    const auto rules = fieldRules();
    const FieldRule &rule = rules[size_t(random.below(qint64(rules.size()) - 1))]; // sort: is the last
    term.field = rule.field;
    for (qint64 i = random.below(3); i >= 0; --i) {
        const QStringList &set = setOf(rule.field);
        const bool isText = rule.kind == ValueKind::Text || (rule.kind == ValueKind::Person && random.oneIn(2));
        if (isText)
            term.values.append({Test::Text, randomText(random)});
        else if (!set.isEmpty())
            term.values.append({Test::Word, set[random.below(set.size())]});
        else
            term.values.append(randomNumber(random, rule.kind, rule.field));
    }
    return term;
}

SearchTerm randomTerm(Random &random, int depth, Kind inside)
{
    SearchTerm term;
    if (depth == 0 || random.oneIn(3)) {
        if (random.oneIn(2))
            return randomField(random);
        term.kind = Kind::Word;
        term.text = randomText(random);
        return term;
    }
    constexpr std::array<Kind, 3> kinds{Kind::Not, Kind::And, Kind::Or};
    do {
        term.kind = kinds[size_t(random.below(3))];
    } while (term.kind == inside);
    const qint64 parts = term.kind == Kind::Not ? 1 : 2 + random.below(2);
    for (qint64 i = 0; i < parts; ++i)
        term.parts.push_back(randomTerm(random, depth - 1, term.kind));
    return term;
}

} // namespace

SearchQuery randomSearch(Random &random)
{
    SearchQuery query;
    if (!random.oneIn(20))
        query.term = randomTerm(random, int(random.below(4)), Kind::Everything);
    if (random.oneIn(3)) {
        const QStringList &keys = setOf(AccountField::Sort);
        query.sort = SearchSort{*sortColumn(keys[random.below(keys.size())]), random.oneIn(2)};
    }
    return query;
}

QString randomPieces(Random &random)
{
    static const QStringList pieces{u"("_s,     u")"_s,      u"\""_s,    u"\\"_s,   u"-"_s,    u" "_s,      u" "_s,    u":"_s,
                                    u","_s,     u"OR"_s,     u" OR "_s,  u"plan:"_s, u"over:"_s, u"days:"_s, u"age:"_s, u"sort:"_s,
                                    u"near:"_s, u">"_s,      u"<="_s,    u".."_s,   u"80"_s,   u"6h"_s,     u"%"_s,    u"x"_s,
                                    u"paln:"_s, u"state:"_s, u"opne"_s,  u"é"_s,    u"\U0001F600"_s, u"\t"_s, u"1.5"_s, u"99999999999999999999"_s};
    QString text;
    for (qint64 i = random.below(14); i > 0; --i) {
        if (random.oneIn(8))
            text += QChar(char16_t(random.below(0x10000))); // lone surrogates too
        else
            text += pieces[random.below(pieces.size())];
    }
    return text;
}

} // namespace headroom
