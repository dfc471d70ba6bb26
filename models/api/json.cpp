// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/json.h"

#include "models/api/instant.h"
#include "models/api/jsonrepair.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace dom = simdjson::dom;

namespace headroom {
namespace {

constexpr size_t maxDepth = 64;
constexpr size_t keptCapacity = size_t(1024) * 1024; ///< a larger parser is not kept for the next page

QString expected(QLatin1StringView wanted, dom::element found)
{
    return u"expected %1, found %2"_s.arg(wanted, jsonTypeWord(found));
}

bool isOdd(QChar c) { return c < u' ' || c == QChar(0x7f) || c == QChar::ReplacementCharacter; }

/// One parser a thread, so that a page does not pay for fresh memory.
dom::parser &parserFor(size_t size)
{
    thread_local std::unique_ptr<dom::parser> kept;
    if (!kept || kept->capacity() > keptCapacity) {
        kept = std::make_unique<dom::parser>();
        // Only the depth matters here; the capacity grows with the document.
        if (kept->allocate(std::min(size, keptCapacity), maxDepth) != simdjson::SUCCESS)
            kept->set_max_capacity(0);
    }
    return *kept;
}

simdjson::error_code parse(dom::parser &parser, const QByteArray &body, dom::element &root)
{
    return parser.parse(body.constData(), size_t(body.size())).get(root);
}

} // namespace

QString JsonPath::toString() const
{
    QString text = parent ? parent->toString() : QString();
    if (!key.empty()) {
        if (!text.isEmpty())
            text += u'.';
        text += QString::fromUtf8(key.data(), qsizetype(key.size()));
    }
    if (index >= 0)
        text += u"[%1]"_s.arg(index);
    return text;
}

void JsonFault::note(const JsonPath &at, const QString &why)
{
    if (!reason.isEmpty())
        return;
    path = at.toString();
    reason = why;
}

JsonObject::JsonObject(dom::element value, const JsonPath &path, JsonFault &fault)
    : m_path(path)
    , m_fault(fault)
{
    open(value);
}

JsonObject::JsonObject(const JsonObject &parent, std::string_view key, JsonNeed need)
    : m_path{&parent.m_path, key, -1}
    , m_fault(parent.m_fault)
{
    const auto value = need == JsonNeed::Required ? parent.needed(key) : parent.unlessNull(key);
    if (value)
        open(*value);
}

void JsonObject::open(dom::element value)
{
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS) {
        m_fault.note(m_path, expected("an object"_L1, value));
        return;
    }
    m_present = true;
    for (const auto field : object)
        m_fields.append({field.key, field.value});
}

void JsonObject::note(std::string_view key, const QString &reason) const
{
    m_fault.note({&m_path, key, -1}, reason);
}

std::optional<dom::element> JsonObject::find(std::string_view key) const
{
    std::optional<dom::element> found;
    for (const Field &field : m_fields) {
        if (field.key != key)
            continue;
        if (found)
            note(key, u"stands twice"_s);
        found = field.value;
    }
    return found;
}

std::optional<dom::element> JsonObject::needed(std::string_view key) const
{
    const auto value = find(key);
    if (!value && m_present)
        note(key, u"missing"_s);
    return value;
}

std::optional<dom::element> JsonObject::unlessNull(std::string_view key) const
{
    const auto value = find(key);
    return value && !value->is_null() ? value : std::nullopt;
}

bool JsonObject::has(std::string_view key) const { return unlessNull(key).has_value(); }

QString JsonObject::textOf(std::string_view key, dom::element value) const
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return jsonText(text);
    note(key, expected("text"_L1, value));
    return {};
}

QString JsonObject::text(std::string_view key) const
{
    const auto value = needed(key);
    return value ? textOf(key, *value) : QString();
}

QString JsonObject::textOr(std::string_view key, const QString &fallback) const
{
    const auto value = unlessNull(key);
    return value ? textOf(key, *value) : fallback;
}

QString JsonObject::id(std::string_view key) const
{
    QString text = this->text(key);
    if (text.isEmpty())
        note(key, u"empty"_s);
    else if (std::any_of(text.cbegin(), text.cend(), isOdd))
        note(key, u"holds characters that no id has"_s);
    return text;
}

qint64 JsonObject::wholeOf(std::string_view key, dom::element value) const
{
    const auto number = jsonWhole(value);
    if (!number)
        note(key, number.error().detail);
    return number.value_or(0);
}

qint64 JsonObject::whole(std::string_view key) const
{
    const auto value = needed(key);
    return value ? wholeOf(key, *value) : 0;
}

qint64 JsonObject::amountOf(std::string_view key, dom::element value) const
{
    const qint64 number = wholeOf(key, value);
    if (number < 0)
        note(key, u"below 0"_s);
    return number;
}

qint64 JsonObject::amount(std::string_view key) const
{
    const auto value = needed(key);
    return value ? amountOf(key, *value) : 0;
}

qint64 JsonObject::amountOr(std::string_view key, qint64 fallback) const
{
    const auto value = unlessNull(key);
    return value ? amountOf(key, *value) : fallback;
}

bool JsonObject::flagOf(std::string_view key, dom::element value) const
{
    bool flag = false;
    if (value.get(flag) != simdjson::SUCCESS)
        note(key, expected("true or false"_L1, value));
    return flag;
}

bool JsonObject::flag(std::string_view key) const
{
    const auto value = needed(key);
    return value && flagOf(key, *value);
}

bool JsonObject::flagOr(std::string_view key, bool fallback) const
{
    const auto value = unlessNull(key);
    return value ? flagOf(key, *value) : fallback;
}

qint64 JsonObject::instant(std::string_view key) const
{
    const auto value = needed(key);
    if (!value)
        return 0;
    std::string_view text;
    if (value->get(text) != simdjson::SUCCESS) {
        note(key, expected("text"_L1, *value));
        return 0;
    }
    const auto ms = instantFromText(text);
    if (!ms)
        note(key, u"not a time with a zone (RFC 3339)"_s);
    return ms.value_or(0);
}

Decimal JsonObject::decimalOf(std::string_view key, dom::element value) const
{
    const QString text = textOf(key, value);
    const auto number = Decimal::parse(text);
    if (!number)
        note(key, number.error().detail);
    return number.value_or(Decimal());
}

Decimal JsonObject::decimal(std::string_view key) const
{
    const auto value = needed(key);
    return value ? decimalOf(key, *value) : Decimal();
}

Decimal JsonObject::decimalOrZero(std::string_view key) const
{
    const auto value = unlessNull(key);
    return value ? decimalOf(key, *value) : Decimal();
}

qsizetype JsonObject::each(std::string_view key, const Element &visit, JsonNeed need) const
{
    const auto value = need == JsonNeed::Required ? needed(key) : unlessNull(key);
    if (!value)
        return 0;
    dom::array list;
    if (value->get(list) != simdjson::SUCCESS) {
        note(key, expected("a list"_L1, *value));
        return 0;
    }
    qsizetype index = 0;
    for (const dom::element element : list)
        visit(element, JsonPath{&m_path, key, index++});
    return index;
}

QString jsonTypeWord(dom::element value)
{
    switch (value.type()) {
    case dom::element_type::ARRAY: return u"a list"_s;
    case dom::element_type::OBJECT: return u"an object"_s;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE: return u"a number"_s;
    case dom::element_type::STRING: return u"text"_s;
    case dom::element_type::BOOL: return u"true or false"_s;
    case dom::element_type::NULL_VALUE: return u"null"_s;
    }
    Q_UNREACHABLE();
}

QString jsonText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (utf8.find('\0') != std::string_view::npos)
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text;
}

Result<qint64> jsonWhole(dom::element value)
{
    int64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return qint64(number);
    if (!value.is_number())
        return failure(ErrorKind::Protocol, expected("a whole number"_L1, value));
    constexpr double beyond = 9'223'372'036'854'775'808.0;
    double approximate = 0;
    if (value.get(approximate) == simdjson::SUCCESS && (approximate >= beyond || approximate < -beyond))
        return failure(ErrorKind::Protocol, u"a number beyond 64 bits"_s);
    return failure(ErrorKind::Protocol, u"expected a whole number, found a fraction"_s);
}

Result<> readJson(const QByteArray &body, const std::function<Result<>(dom::element)> &read)
{
    dom::parser &parser = parserFor(size_t(body.size()));
    dom::element root;
    auto error = parse(parser, body, root);
    if (error != simdjson::SUCCESS) {
        if (const auto repaired = repairedJson(body))
            error = parse(parser, *repaired, root);
    }
    if (error != simdjson::SUCCESS)
        return failure(ErrorKind::Protocol,
                       u"the answer is not whole, valid JSON: %1"_s.arg(
                           QLatin1StringView(simdjson::error_message(error))));
    return read(root);
}

} // namespace headroom
