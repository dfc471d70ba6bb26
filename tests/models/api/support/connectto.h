// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/httpconnection.h"
#include "tests/models/api/support/scriptedserver.h"

#include <memory>

namespace headroom {

inline const SystemClock systemClock;

/// A connection of a test key to \a server, on the real clock.
[[nodiscard]] inline std::unique_ptr<HttpConnection> connectTo(const ScriptedServer &server,
                                                               HttpLimits limits = {.backOffMs = 2})
{
    using namespace Qt::Literals::StringLiterals;
    return std::make_unique<HttpConnection>(
        ConnectionSettings{server.url(), Environment::Sandbox, *ApiKey::parse("dodo_test_k")}, systemClock, limits, 7);
}

} // namespace headroom
