// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/hrmetadata.h"

#include "models/domain/keys.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype maxKeyLength = 40;
constexpr qsizetype maxShown = 60; ///< of a foreign value in a finding

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-';
}

/// \a text as a finding may show it: cut, without line breaks or other controls.
QString shown(QStringView text)
{
    QString out = text.left(maxShown).toString();
    for (QChar &c : out) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.size() > maxShown ? out + u"…"_s : out;
}

/// Meter and window of `hr_<meter>_<window>`; the meter's id may hold underscores.
Result<MetadataCap> capOfKey(QStringView key)
{
    const QStringView rest = key.mid(3);
    const qsizetype split = rest.lastIndexOf(u'_');
    const auto window = windowFromKey(rest.mid(split + 1));
    if (split < 1 || !window)
        return failure(ErrorKind::Invalid, u"does not end in _minute, _day or _cycle"_s);
    if (key.size() > maxKeyLength || !std::all_of(key.begin(), key.end(), isKeyCharacter))
        return failure(ErrorKind::Invalid,
                       u"is longer than 40 characters or holds others than A-Z a-z 0-9 _ -"_s);
    MetadataCap cap;
    cap.meter = MeterId(rest.left(split).toString());
    cap.window = *window;
    return cap;
}

Result<MetadataCap> capOfField(QStringView key, QStringView value)
{
    auto cap = capOfKey(key);
    if (!cap)
        return cap;
    const qsizetype first = value.indexOf(u':');
    const qsizetype second = value.indexOf(u':', first + 1);
    const auto kind = first > 0 ? limitKindFromKey(value.left(first)) : std::nullopt;
    if (second < 0 || !kind || (*kind != LimitKind::Hard && *kind != LimitKind::Included))
        return failure(ErrorKind::Invalid, u"is not <hard|included>:<number|unlimited>:<zone>"_s);
    const auto amount = capFromText(value.mid(first + 1, second - first - 1));
    if (!amount)
        return failure(ErrorKind::Invalid, u"has no whole number or \"unlimited\" in the middle"_s);
    if (second + 1 == value.size())
        return failure(ErrorKind::Invalid, u"names no zone"_s);
    cap->kind = *kind;
    cap->cap = *amount;
    cap->zone = value.mid(second + 1).toString();
    return cap;
}

std::optional<bool> flagOfField(simdjson::dom::element value)
{
    bool flag = false;
    if (value.get(flag) == simdjson::SUCCESS)
        return flag;
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS || (text != "true" && text != "false"))
        return std::nullopt;
    return text == "true";
}

void readCap(const QString &key, simdjson::dom::element value, HrMetadata &out)
{
    std::string_view utf8;
    if (value.get(utf8) != simdjson::SUCCESS) {
        out.findings.append(u"metadata %1: expected text, found %2"_s.arg(shown(key), jsonTypeWord(value)));
        return;
    }
    const QString text = jsonText(utf8);
    const auto cap = capOfField(key, text);
    if (!cap) {
        out.findings.append(u"metadata %1 = \"%2\" %3"_s.arg(shown(key), shown(text), cap.error().detail));
        return;
    }
    const auto same = [&](const MetadataCap &other) {
        return other.meter == cap->meter && other.window == cap->window;
    };
    if (std::any_of(out.caps.cbegin(), out.caps.cend(), same))
        out.findings.append(u"metadata %1 stands twice; the first counts"_s.arg(shown(key)));
    else
        out.caps.append(*cap);
}

} // namespace

HrMetadata readHrMetadata(const JsonObject &metadata)
{
    HrMetadata out;
    for (const auto &field : metadata.fields()) {
        if (!field.key.starts_with("hr_"))
            continue;
        if (field.key != "hr_self_serve") {
            readCap(jsonText(field.key), field.value, out);
            continue;
        }
        const auto flag = flagOfField(field.value);
        if (flag)
            out.selfServe = flag;
        else
            out.findings.append(u"metadata hr_self_serve is neither true nor false"_s);
    }
    std::sort(out.caps.begin(), out.caps.end(), [](const MetadataCap &a, const MetadataCap &b) {
        return a.meter != b.meter ? a.meter < b.meter : a.window < b.window;
    });
    return out;
}

} // namespace headroom
