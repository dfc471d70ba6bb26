// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace headroom {

/// An RFC 3339 time as ms UTC: "2026-11-21T10:00:00.123Z", "...+05:30". Nothing where the zone is
/// missing or a part is out of range. Fractions are cut to milliseconds; a leap second counts as
/// the first instant after it.
[[nodiscard]] std::optional<qint64> instantFromText(std::string_view text);

} // namespace headroom
