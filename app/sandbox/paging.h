// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"

#include <QJsonArray>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace headroom::sandbox {

/// Which part of a list is asked for: zero-based page_number, page_size 10 by default and 100 at most.
struct PageAsked
{
    qint64 first = 0;
    qint64 size = 10;
};
/// 422 for anything that is no whole number from 0.
[[nodiscard]] tl::expected<PageAsked, Reply> pageAsked(const QUrlQuery &query);

/// The asked part of a list of \a count, as {"items": [...]}.
[[nodiscard]] Reply listReply(const QUrlQuery &query, qint64 count,
                              const std::function<QJsonObject(qint64)> &item);

/// A time from the query; 422 where it is no date-time.
[[nodiscard]] tl::expected<std::optional<qint64>, Reply> timeAsked(const QUrlQuery &query,
                                                                   const QString &key);

/// Query item of our own: so many records more than usual stand in front of the list (a fault).
[[nodiscard]] QString shiftKey();
[[nodiscard]] QString asked(const QUrlQuery &query, const QString &key);
[[nodiscard]] Reply badQuery(const QString &key);
[[nodiscard]] Reply notFound(const QString &what);

} // namespace headroom::sandbox
