// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/keysource.h"

#include <QIODevice>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 longestLine = 4096;

Result<FoundKey> fromKeyring(const Result<std::optional<ApiKey>> &read, const QString &workspace)
{
    if (!read)
        return failure(read.error());
    if (*read)
        return FoundKey{**read, KeyOrigin::Keyring};
    return failure(
        ErrorKind::Unauthorized,
        u"The keyring shows no API key for the workspace \"%1\". If you stored one, the keyring is locked: "
        "unlock it. Else enter a key in Settings, or pass it for "
        "this run with --key-stdin."_s.arg(workspace));
}

} // namespace

Result<ApiKey> keyFromInput(QIODevice &input) { return ApiKey::parse(input.readLine(longestLine)); }

Result<std::optional<ApiKey>> keyFromEnvironment(const QByteArray &value)
{
    if (value.trimmed().isEmpty())
        return std::nullopt;
    const auto key = ApiKey::parse(value);
    if (!key)
        return failure(key.error());
    switch (key->kind()) {
    case ApiKey::Kind::Test: return *key;
    case ApiKey::Kind::Live:
        return failure(
            ErrorKind::Invalid,
            u"HEADROOM_API_KEY holds a live key. Live keys come from the keyring or --key-stdin only: "
            "unset the variable, and replace the key if others can see this environment."_s);
    case ApiKey::Kind::Other:
        return failure(
            ErrorKind::Invalid,
            u"HEADROOM_API_KEY is for test keys (dodo_test_...). Use the keyring or --key-stdin."_s);
    }
    Q_UNREACHABLE();
}

KeySource::KeySource(KeyStore &store, std::optional<ApiKey> fromInput, QByteArray environment)
    : m_store(store)
    , m_fromInput(std::move(fromInput))
    , m_environment(std::move(environment))
{ }

Future<FoundKey> KeySource::find(const QString &workspace)
{
    if (m_fromInput)
        return readyFuture(Result<FoundKey>(FoundKey{*m_fromInput, KeyOrigin::StandardInput}));
    const auto environment = keyFromEnvironment(m_environment);
    if (!environment)
        return readyFuture(Result<FoundKey>(failure(environment.error())));
    if (*environment)
        return readyFuture(Result<FoundKey>(FoundKey{**environment, KeyOrigin::Environment}));
    const auto promise = std::make_shared<QPromise<Result<FoundKey>>>();
    promise->start();
    auto future = promise->future();
    whenDone(m_store.read(workspace), &m_store,
             [promise, workspace](const Result<std::optional<ApiKey>> &read) {
                 promise->addResult(fromKeyring(read, workspace));
                 promise->finish();
             });
    return future;
}

} // namespace headroom
