// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/throttle.h"
#include "models/base/error.h"

#include <QByteArray>

namespace headroom {

/// A complete answer of the billing API, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter; ///< header as sent
    QByteArray date; ///< header as sent
    RateHeaders rate;
    bool framed = true; ///< its length was announced; else its end is only the connection's end
};

/// What an error body {"code", "message"} says; both empty where it is none (P15: gateways answer
/// HTML, messages may be empty).
struct ApiRefusal
{
    QString code; ///< as sent, at most 80 characters
    QString message; ///< one line, at most 200 characters
};

[[nodiscard]] ApiRefusal refusalOf(const QByteArray &body);

/// True for two spellings of one code: "PENDING_PLAN_CHANGE_EXISTS" and "PendingPlanChangeExists".
[[nodiscard]] bool sameCode(QStringView a, QStringView b);

/// The answer as the program may use it: success with a JSON body (or an empty one), or the error
/// that its status or content means. Details hold code and message, never the rest of the body.
[[nodiscard]] Result<HttpAnswer> accepted(const HttpAnswer &answer);

} // namespace headroom
