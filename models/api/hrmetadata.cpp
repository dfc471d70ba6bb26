// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/hrmetadata.h"

#include "models/domain/metadatacap.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

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

/// A field's value as metadata text; other types than text are shown by their word, which no cap is.
QString valueText(simdjson::dom::element value)
{
    std::string_view utf8;
    return value.get(utf8) == simdjson::SUCCESS ? jsonText(utf8) : jsonTypeWord(value);
}

void readCap(const QString &key, const QString &value, const QString &expectedZone, HrMetadata &out)
{
    const MetadataCapEntry entry = readMetadataCap(key, value, expectedZone);
    if (!entry.finding.isEmpty())
        out.findings.append(entry.finding);
    if (!entry.cap)
        return;
    const auto same = [&](const MetadataCap &other) {
        return other.meter == entry.cap->meter && other.window == entry.cap->window;
    };
    if (std::any_of(out.caps.cbegin(), out.caps.cend(), same))
        out.findings.append(u"metadata %1 stands twice; the first counts"_s.arg(key));
    else
        out.caps.append(*entry.cap);
}

} // namespace

HrMetadata readHrMetadata(const JsonObject &metadata, const QString &expectedZone)
{
    HrMetadata out;
    for (const auto &field : metadata.fields()) {
        if (!field.key.starts_with("hr_"))
            continue;
        if (field.key != "hr_self_serve") {
            readCap(jsonText(field.key), valueText(field.value), expectedZone, out);
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
