// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace headroom {

/// A Retry-After header (RFC 9110 §10.2.3) as milliseconds from \a nowMs on: whole seconds or an
/// HTTP date; 0 for a date that has passed; nothing where it is neither. Not capped here.
[[nodiscard]] std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs);

} // namespace headroom
