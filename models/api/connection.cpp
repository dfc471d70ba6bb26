// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/connection.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr QLatin1StringView liveHost{"live.dodopayments.com"};
constexpr QLatin1StringView testHost{"test.dodopayments.com"};

tl::unexpected<Error> refused(const QString &sentence) { return failure(ErrorKind::Invalid, sentence); }

/// The host in one spelling: lower case, without a final dot.
QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

Result<> checkUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || hostOf(url).isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return refused(u"The address of the billing API is not a web address. It looks like https://host."_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(u"The address of the billing API may hold a host, a port and a path, nothing else."_s);
    if (scheme == "http"_L1 && !isLoopback(url))
        return refused(
            u"The billing API must be reached over https; http is for a sandbox on this machine only."_s);
    return {};
}

Result<> checkLive(const QUrl &url, ApiKey::Kind kind)
{
    if (isLoopback(url))
        return refused(u"A billing API on this machine is a sandbox: it cannot serve a LIVE workspace."_s);
    if (hostOf(url) == testHost)
        return refused(u"%1 is the provider's test host: it cannot serve a LIVE workspace."_s.arg(testHost));
    if (kind == ApiKey::Kind::Test)
        return refused(u"This is a test key. A LIVE workspace needs a live key."_s);
    return {};
}

Result<> checkSandbox(const QUrl &url, ApiKey::Kind kind)
{
    if (hostOf(url) == liveHost)
        return refused(
            u"%1 is the provider's live host: it cannot serve a SANDBOX workspace."_s.arg(liveHost));
    if (kind == ApiKey::Kind::Live)
        return refused(u"This is a live key. It is never sent from a SANDBOX workspace; use a test key."_s);
    return {};
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = hostOf(url);
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<> checkConnection(const ConnectionSettings &settings)
{
    auto url = checkUrl(settings.baseUrl);
    if (!url)
        return url;
    switch (settings.environment) {
    case Environment::Live: return checkLive(settings.baseUrl, settings.key.kind());
    case Environment::Sandbox: return checkSandbox(settings.baseUrl, settings.key.kind());
    }
    Q_UNREACHABLE();
}

} // namespace headroom
