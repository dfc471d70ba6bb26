// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/apikey.h"
#include "models/base/async.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace QKeychain {
class Job;
}

namespace headroom {

/// API keys in the system keyring (Secret Service), one a workspace. There is no other place: where
/// the keyring is missing, locked or silent, every call fails within the time limit with ErrorKind::
/// Storage and a sentence that says what to do. One thread, with an event loop.
class KeyStore : public QObject
{
    Q_OBJECT
public:
    static constexpr int defaultLimitMs = 10'000;

    explicit KeyStore(int limitMs = defaultLimitMs, QObject *parent = nullptr);

    /// The key of \a workspace; nothing where none is stored.
    [[nodiscard]] Future<std::optional<ApiKey>> read(const QString &workspace);
    [[nodiscard]] Future<> write(const QString &workspace, const ApiKey &key);
    /// Succeeds also where none was stored.
    [[nodiscard]] Future<> remove(const QString &workspace);

private:
    template <typename T, typename Job, typename Take>
    [[nodiscard]] Future<T> run(Job *job, const QString &workspace, Take take);

    int m_limitMs;
    QList<std::shared_ptr<void>> m_open; ///< promises of calls under way; they end with the store
};

} // namespace headroom
