// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"
#include "models/api/json.h"

namespace headroom {

[[nodiscard]] inline Error errorOf(const JsonFault &fault)
{
    return {ErrorKind::Protocol, fault.reason, fault.path};
}

/// The text of \a key in \a value where there is one: names a record that was set aside.
[[nodiscard]] inline QString idIfReadable(simdjson::dom::element value, std::string_view key)
{
    std::string_view text;
    return value.at_key(key).get(text) == simdjson::SUCCESS ? jsonText(text) : QString();
}

/// Reads {"items": [...]} with \a decode, a T(const JsonObject &, Page<T> &); records with a fault
/// are set aside under the id in \a idKey.
template <typename T, typename Decode>
[[nodiscard]] Result<Page<T>> decodePage(const QByteArray &body, std::string_view idKey, Decode decode)
{
    Page<T> page;
    const auto read = readJson(body, [&](simdjson::dom::element root) -> Result<> {
        JsonFault shape;
        const JsonPath top;
        const JsonObject object(root, top, shape);
        const auto item = [&](simdjson::dom::element value, const JsonPath &path) {
            JsonFault fault;
            const JsonObject record(value, path, fault);
            T decoded = decode(record, page);
            if (fault)
                page.setAside.append({fault.path, fault.reason, idIfReadable(value, idKey)});
            else
                page.items.append(std::move(decoded));
        };
        page.items.reserve(BillingProvider::pageSize);
        page.received = int(object.each("items", item));
        return shape ? Result<>(tl::unexpected(errorOf(shape))) : Result<>();
    });
    if (!read)
        return failure(read.error());
    return page;
}

/// Reads one object with \a decode, a T(const JsonObject &); a fault is an error.
template <typename T, typename Decode>
[[nodiscard]] Result<T> decodeObject(const QByteArray &body, Decode decode)
{
    T decoded;
    const auto read = readJson(body, [&](simdjson::dom::element root) -> Result<> {
        JsonFault fault;
        const JsonPath top;
        const JsonObject object(root, top, fault);
        decoded = decode(object);
        return fault ? Result<>(tl::unexpected(errorOf(fault))) : Result<>();
    });
    if (!read)
        return failure(read.error());
    return decoded;
}

} // namespace headroom
