// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace headroom {

/// Why an operation failed, in the few kinds that callers act on differently.
enum class ErrorKind {
    Cancelled, ///< The caller asked for it; never shown to the user.
    Offline, ///< No answer: DNS, TLS, timeout. Worth a retry.
    RateLimited, ///< The server said 429. Worth a retry later.
    Unauthorized, ///< 401 or 403: the key is wrong or lacks a right. Never retried.
    Rejected, ///< The server understood and said no (other 4xx).
    Server, ///< The server failed (5xx). Worth a retry.
    Protocol, ///< The answer is not what the API promises.
    Storage, ///< The database failed.
    Conflict, ///< Somebody else changed or holds it.
    Forbidden, ///< The current person's roles do not allow it.
    Invalid, ///< The input does not pass validation.
};

/// A failed operation's reason.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    QString detail; ///< One English sentence or phrase for log, CLI and "Details"; holds no secrets.
    QString path; ///< Where in an answer or file it went wrong ("items[3].status"), else empty.

    /// True where the same call may succeed later without anybody changing anything.
    [[nodiscard]] bool isTransient() const;
    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {}, QString path = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), std::move(path)});
}

/// Passes somebody else's failure on under another value type.
[[nodiscard]] inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace headroom
