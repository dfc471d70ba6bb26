// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metadatacap.h"

#include "models/domain/keys.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype longestKey = 40;
constexpr qsizetype longestShown = 60;

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
        || c == u'-';
}

/// Foreign text as a finding may show it: cut, without line breaks or other controls.
QString shown(const QString &text)
{
    QString out = text.left(longestShown);
    for (QChar &c : out)
        c = c.isPrint() ? c : QChar(u' ');
    return text.size() > longestShown ? out + u"…"_s : out;
}

QString keyFault(const QString &key)
{
    const qsizetype split = key.lastIndexOf(u'_');
    if (split < 4 || !windowFromKey(QStringView(key).mid(split + 1)))
        return u"does not end in _minute, _day or _cycle after a meter"_s;
    if (key.size() > longestKey || !std::all_of(key.begin(), key.end(), isKeyCharacter))
        return u"is longer than 40 characters or holds others than A-Z a-z 0-9 _ -"_s;
    return {};
}

/// Fills kind, cap and zone; says what is wrong with the value, or nothing.
QString readValue(QStringView value, MetadataCap &cap)
{
    const qsizetype first = value.indexOf(u':');
    const qsizetype second = first < 0 ? -1 : value.indexOf(u':', first + 1);
    const auto kind = second < 0 ? std::nullopt : limitKindFromKey(value.left(first));
    if (!kind || (*kind != LimitKind::Hard && *kind != LimitKind::Included))
        return u"is not <hard|included>:<number|unlimited>:<zone>"_s;
    const auto amount = capFromText(value.mid(first + 1, second - first - 1));
    if (!amount)
        return u"has no whole number or \"unlimited\" in the middle"_s;
    if (second + 1 == value.size())
        return u"names no zone"_s;
    cap.kind = *kind;
    cap.cap = *amount;
    cap.zone = value.mid(second + 1).toString();
    return {};
}

} // namespace

MetadataCapEntry readMetadataCap(const QString &key, const QString &value, const QString &expectedZone)
{
    if (!key.startsWith("hr_"_L1) || key == "hr_self_serve"_L1)
        return {};
    if (const QString fault = keyFault(key); !fault.isEmpty())
        return {{}, u"metadata key \"%1\" %2"_s.arg(shown(key), fault)};
    const qsizetype split = key.lastIndexOf(u'_');
    MetadataCap cap;
    cap.meter = MeterId(key.mid(3, split - 3));
    cap.window = windowFromKey(QStringView(key).mid(split + 1)).value_or(Window::Cycle);
    if (const QString fault = readValue(value, cap); !fault.isEmpty())
        return {{}, u"metadata %1 = \"%2\" %3"_s.arg(shown(key), shown(value), fault)};
    if (expectedZone.isEmpty() || cap.zone == expectedZone)
        return {cap, {}};
    return {cap,
            u"metadata %1 names the zone \"%2\", in force is \"%3\""_s.arg(shown(key), shown(cap.zone),
                                                                           expectedZone)};
}

Result<QString> metadataCapKey(const MeterId &meter, Window window)
{
    const QString key = u"hr_%1_%2"_s.arg(meter.toString(), windowKey(window));
    if (const QString fault = keyFault(key); !fault.isEmpty())
        return failure(ErrorKind::Invalid, u"metadata key \"%1\" %2"_s.arg(shown(key), fault));
    return key;
}

QString metadataCapValue(const MetadataCap &cap)
{
    return u"%1:%2:%3"_s.arg(limitKindKey(cap.kind), capText(cap.cap), cap.zone);
}

} // namespace headroom
