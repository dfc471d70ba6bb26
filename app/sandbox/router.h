// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"

#include <functional>
#include <optional>

namespace headroom::sandbox {

/// Who may call a route.
enum class Access {
    Key, ///< a key; one that may write for anything but GET
    Open, ///< hosted pages, opened by customers from a link
    Control, ///< faults and the clock; no key, no rate limit, no fault
};

/// Which function answers which method and path.
class Router
{
public:
    using Answer = std::function<Reply(const Request &)>;

    /// \a pattern: "/subscriptions/*\/usage-history"; a star stands for one segment, captured in order.
    void add(const QByteArray &method, const QString &pattern, Answer answer, Access access = Access::Key);

    struct Match
    {
        Access access = Access::Key;
        const Answer *answer = nullptr; ///< null: the path is known, the method is not
        QStringList captured;
    };
    /// Nothing where no route knows the path.
    [[nodiscard]] std::optional<Match> find(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Answer answer;
        Access access;
    };
    std::vector<Route> m_routes;
};

} // namespace headroom::sandbox
