// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/items/searchparser.h"
#include "models/items/searchwords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Test = SearchValue::Test;

constexpr qsizetype longestNumber = 15; // fits 64 bits also in tenths

constexpr std::array<std::pair<QLatin1StringView, Test>, 5> signs{
    {{">="_L1, Test::AtLeast}, {"<="_L1, Test::AtMost}, {">"_L1, Test::Above}, {"<"_L1, Test::Below}, {"="_L1, Test::Equal}}};

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

constexpr qint64 msOf(char16_t unit)
{
    return unit == u'm' ? minuteMs : unit == u'h' ? hourMs : unit == u'd' ? dayMs : 0;
}

} // namespace

std::optional<SearchValue> SearchParser::valueOf(const FieldRule &rule, const Piece &piece)
{
    switch (rule.kind) {
    case ValueKind::Text: return SearchValue{Test::Text, piece.text};
    case ValueKind::Person: {
        const auto key = piece.quoted ? std::nullopt : setKey(rule.field, piece.text);
        return key ? SearchValue{Test::Word, *key} : SearchValue{Test::Text, piece.text};
    }
    case ValueKind::Percent:
    case ValueKind::Count:
    case ValueKind::Age: return numberOf(rule, piece);
    case ValueKind::Set: return setValueOf(rule, piece);
    case ValueKind::Columns: break; // takeSort()
    }
    return std::nullopt;
}

std::optional<SearchValue> SearchParser::setValueOf(const FieldRule &rule, const Piece &piece)
{
    if (const auto key = setKey(rule.field, piece.text))
        return SearchValue{Test::Word, *key};
    const QString nearest = nearestOf(piece.text, setOf(rule.field));
    report(piece.position, piece.length, SearchWords::unknownValue(rule.field, piece.text, nearest), nearest);
    return std::nullopt;
}

std::optional<SearchValue> SearchParser::numberOf(const FieldRule &rule, const Piece &piece)
{
    if (piece.text.contains(".."_L1))
        return rangeOf(rule, piece);
    Test test = Test::Equal;
    QStringView rest(piece.text);
    for (const auto &[sign, meaning] : signs) {
        if (rest.startsWith(sign)) {
            test = meaning;
            rest = rest.mid(sign.size());
            break;
        }
    }
    const auto amount = amountOf(rule, piece, rest);
    if (!amount)
        return std::nullopt;
    if (rule.kind == ValueKind::Age && test == Test::Equal) {
        report(piece.position, piece.length, SearchWords::ageNeedsSign(rest.toString()), u'>' + rest.toString());
        return std::nullopt;
    }
    return SearchValue{test, {}, *amount, 0};
}

/// "80..95", "80..", "..95".
std::optional<SearchValue> SearchParser::rangeOf(const FieldRule &rule, const Piece &piece)
{
    const qsizetype dots = piece.text.indexOf(".."_L1);
    const QStringView low = QStringView(piece.text).first(dots);
    const QStringView high = QStringView(piece.text).mid(dots + 2);
    if (low.isEmpty() && high.isEmpty()) {
        report(piece.position, piece.length, SearchWords::notANumber(rule.field, piece.text));
        return std::nullopt;
    }
    const auto from = low.isEmpty() ? std::optional(qint64(0)) : amountOf(rule, piece, low);
    const auto to = !from ? std::nullopt : high.isEmpty() ? std::optional(qint64(0)) : amountOf(rule, piece, high);
    if (!from || !to)
        return std::nullopt;
    if (low.isEmpty())
        return SearchValue{Test::AtMost, {}, *to, 0};
    if (high.isEmpty())
        return SearchValue{Test::AtLeast, {}, *from, 0};
    if (*from <= *to)
        return SearchValue{Test::Between, {}, *from, *to};
    const QString turned = high.toString() + u".."_s + low.toString();
    report(piece.position, piece.length, SearchWords::emptyRange(piece.text, turned), turned);
    return std::nullopt;
}

/// \a amount in the field's unit.
std::optional<qint64> SearchParser::amountOf(const FieldRule &rule, const Piece &piece, QStringView amount)
{
    if (rule.kind == ValueKind::Age)
        return ageOf(piece, amount);
    const bool isPercent = rule.kind == ValueKind::Percent;
    if (isPercent && amount.endsWith(u'%'))
        amount.chop(1);
    const qsizetype dot = amount.indexOf(u'.');
    const QStringView whole = dot < 0 ? amount : amount.first(dot);
    const QStringView part = dot < 0 ? QStringView() : amount.mid(dot + 1);
    if (whole.isEmpty() || whole.size() > longestNumber || !isDigits(whole) || !isDigits(part)
        || (dot >= 0 && part.isEmpty())) {
        report(piece.position, piece.length, SearchWords::notANumber(rule.field, piece.text));
        return std::nullopt;
    }
    if (part.size() > (isPercent ? 1 : 0)) {
        report(piece.position, piece.length, SearchWords::tooFine(rule.field, piece.text));
        return std::nullopt;
    }
    const qint64 units = whole.toLongLong();
    return isPercent ? units * 10 + (part.isEmpty() ? 0 : part.toLongLong()) : units;
}

/// "30m", "6h", "2d" in milliseconds.
std::optional<qint64> SearchParser::ageOf(const Piece &piece, QStringView amount)
{
    constexpr qsizetype longestAge = 6; // digits; 999,999 days
    const qint64 unit = amount.isEmpty() ? 0 : msOf(amount.back().toLower().unicode());
    const QStringView digits = unit == 0 ? amount : amount.chopped(1);
    if (digits.isEmpty() || digits.size() > longestAge || !isDigits(digits)) {
        report(piece.position, piece.length, SearchWords::notANumber(AccountField::Age, piece.text));
        return std::nullopt;
    }
    if (unit != 0)
        return digits.toLongLong() * unit;
    QString nearest = piece.text;
    nearest.insert(amount.end() - QStringView(piece.text).begin(), u'h');
    report(piece.position, piece.length, SearchWords::noUnit(piece.text, nearest), nearest);
    return std::nullopt;
}

} // namespace headroom
