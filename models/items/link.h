// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/queueaccount.h"

namespace headroom {

/// What a link from outside shows: an account (`headroom://account/<id>`) or the queue
/// (`headroom://queue?view=<key>&q=<search text>`). A link only shows; it never acts.
struct Link
{
    AccountId account; ///< empty = the queue
    std::optional<QueueView> view; ///< empty = as it is
    QString search;
    friend bool operator==(const Link &, const Link &) = default;
};

/// True for what asks to be read as a link: it begins with "headroom:".
[[nodiscard]] bool isLink(const QString &text);
/// Reads \a text strictly. Links come from anybody: another scheme, host or part, a broken escape, an
/// unknown view, control and direction characters, and anything overlong are refused with one sentence.
[[nodiscard]] Result<Link> linkFromText(const QString &text);
/// The link to \a link as linkFromText() reads it back; everything but unreserved characters is escaped.
[[nodiscard]] QString linkText(const Link &link);

} // namespace headroom
