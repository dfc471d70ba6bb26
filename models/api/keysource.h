// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/keystore.h"

class QIODevice;

namespace headroom {

/// Where a run's key came from.
enum class KeyOrigin { StandardInput, Environment, Keyring };

struct FoundKey
{
    ApiKey key;
    KeyOrigin origin = KeyOrigin::Keyring;
};

/// The first line of \a input as a key, for `--key-stdin`; test or live. Reads at most 4 KiB and
/// waits for the line's end. Fails with Invalid.
[[nodiscard]] Result<ApiKey> keyFromInput(QIODevice &input);

/// The value of HEADROOM_API_KEY as a key: nothing where it is empty. Only a test key may stand
/// there (DESIGN §1 promise 10), because others can read a process' environment; fails with Invalid
/// for a live key and for one that does not say which it is.
[[nodiscard]] Result<std::optional<ApiKey>> keyFromEnvironment(const QByteArray &value);

/// The key for one run, from the first of: standard input, environment, keyring.
class KeySource
{
public:
    /// \a fromInput: the key of `--key-stdin`, where given; \a environment: HEADROOM_API_KEY.
    KeySource(KeyStore &store, std::optional<ApiKey> fromInput, QByteArray environment);

    /// Fails with Invalid for a key in the environment that must not be there, Storage where the
    /// keyring is not usable, Unauthorized where there is no key anywhere.
    [[nodiscard]] Future<FoundKey> find(const QString &workspace);

private:
    KeyStore &m_store;
    std::optional<ApiKey> m_fromInput;
    QByteArray m_environment;
};

} // namespace headroom
