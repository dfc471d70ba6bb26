// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apikey.h"
#include "models/domain/environment.h"

#include <QUrl>

namespace headroom {

/// Where a workspace's billing API is and how it is entered.
struct ConnectionSettings
{
    QUrl baseUrl;
    Environment environment = Environment::Sandbox;
    ApiKey key;
};

/// True for 127.0.0.0/8, ::1 and localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether this key may go to this address in this environment (DESIGN §1 promise 10, §5):
/// https outside loopback, loopback only in SANDBOX, a test key never to a live host or LIVE, a live
/// key never to a test host, loopback or SANDBOX. Fails with Invalid and a sentence that says what
/// to change. Nothing is sent.
[[nodiscard]] Result<> checkConnection(const ConnectionSettings &settings);

} // namespace headroom
