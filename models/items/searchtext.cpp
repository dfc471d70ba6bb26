// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/items/searchfields.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Kind = SearchTerm::Kind;

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

bool needsNoQuotes(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u'\0' || c == u'"' || c == u'(' || c == u')' || c == u',' || c == u':';
    });
}

QString wordText(const QString &word)
{
    return needsNoQuotes(word) && word != "OR"_L1 && !word.startsWith(u'-') ? word : quoted(word);
}

QString amountText(ValueKind kind, qint64 amount)
{
    if (kind == ValueKind::Percent && amount % 10 != 0)
        return QString::number(amount / 10) + u'.' + QString::number(amount % 10);
    if (kind == ValueKind::Percent)
        return QString::number(amount / 10);
    if (kind != ValueKind::Age)
        return QString::number(amount);
    if (amount % dayMs == 0)
        return QString::number(amount / dayMs) + u'd';
    if (amount % hourMs == 0)
        return QString::number(amount / hourMs) + u'h';
    return QString::number(amount / minuteMs) + u'm';
}

QString valueText(AccountField field, const SearchValue &value)
{
    const ValueKind kind = ruleOf(field).kind;
    switch (value.test) {
    case SearchValue::Test::Word: return value.text;
    case SearchValue::Test::Text: {
        const bool looksLikeKey = kind == ValueKind::Person && setKey(field, value.text);
        return needsNoQuotes(value.text) && !looksLikeKey ? value.text : quoted(value.text);
    }
    case SearchValue::Test::Equal: return amountText(kind, value.low);
    case SearchValue::Test::Above: return u'>' + amountText(kind, value.low);
    case SearchValue::Test::AtLeast: return u">="_s + amountText(kind, value.low);
    case SearchValue::Test::Below: return u'<' + amountText(kind, value.low);
    case SearchValue::Test::AtMost: return u"<="_s + amountText(kind, value.low);
    case SearchValue::Test::Between:
        return amountText(kind, value.low) + u".."_s + amountText(kind, value.high);
    }
    return {};
}

QString termText(const SearchTerm &term, Kind inside)
{
    switch (term.kind) {
    case Kind::Everything: return {};
    case Kind::Word: return wordText(term.text);
    case Kind::Field: {
        QStringList values;
        for (const SearchValue &value : term.values)
            values.append(valueText(term.field, value));
        return fieldText(term.field) + values.join(u',');
    }
    case Kind::Not: return u'-' + termText(term.parts.front(), Kind::Not);
    case Kind::And:
    case Kind::Or: break;
    }
    QStringList parts;
    for (const SearchTerm &part : term.parts)
        parts.append(termText(part, term.kind));
    const bool bracketed = inside == Kind::Not || (term.kind == Kind::Or && inside == Kind::And);
    const QString text = parts.join(term.kind == Kind::Or ? u" OR "_s : u" "_s);
    return bracketed ? u'(' + text + u')' : text;
}

} // namespace

bool operator==(const SearchTerm &a, const SearchTerm &b)
{
    return a.kind == b.kind && a.text == b.text && a.field == b.field && a.values == b.values && a.parts == b.parts;
}

QString toText(const SearchQuery &query)
{
    // A sort beside an OR at the top would belong to its last part.
    QString text = termText(query.term, query.sort ? Kind::And : Kind::Everything);
    if (query.sort) {
        text += (text.isEmpty() ? u"sort:"_s : u" sort:"_s) + (query.sort->descending ? u"-"_s : QString())
            + sortKeyText(query.sort->column);
    }
    return text;
}

Result<> checkSearch(const QString &text)
{
    const SearchQuery query = parseSearch(text);
    if (!query.isUnderstood())
        return failure(ErrorKind::Invalid, query.problems.first().sentence);
    return {};
}

QString withNearest(const QString &text, const SearchProblem &problem)
{
    QString mended = text;
    if (!problem.nearest.isEmpty())
        mended.replace(problem.position, problem.length, problem.nearest);
    return mended;
}

} // namespace headroom
