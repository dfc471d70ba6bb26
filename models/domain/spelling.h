// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace headroom {

/// Every value of an enum with its one spelling.
template <typename Enum, size_t n>
using Spelling = std::array<std::pair<Enum, QLatin1StringView>, n>;

/// The spelling of \a value, which must be listed.
template <typename Enum, size_t n>
[[nodiscard]] QString keyOf(const Spelling<Enum, n> &spelling, Enum value)
{
    for (const auto &[candidate, key] : spelling) {
        if (candidate == value)
            return QString(key);
    }
    Q_UNREACHABLE();
}

/// The value that is spelled \a key; empty for anything else.
template <typename Enum, size_t n>
[[nodiscard]] std::optional<Enum> valueOf(const Spelling<Enum, n> &spelling, QStringView key)
{
    for (const auto &[value, candidate] : spelling) {
        if (key == candidate)
            return value;
    }
    return std::nullopt;
}

} // namespace headroom
