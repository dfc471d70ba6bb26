// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/domain/queueaccount.h"

#include <QObject>

namespace headroom {

class Store;
struct StoreSnapshot;

/// The queue's input at one moment.
struct QueueLoad
{
    QList<QueueAccount> accounts; ///< with a live subscription; by key
    qint64 nowMs = 0;
    qint64 syncedAtMs = 0; ///< end of the last complete sync; 0 = none yet
};

/// Accounts as the queue needs them, from a snapshot that covers queueRange(). Pure; any thread.
[[nodiscard]] QList<QueueAccount> queueAccounts(const StoreSnapshot &snapshot, qint64 nowMs);

/// Reads the store and says what the queue is made of.
class QueueService final : public QObject
{
    Q_OBJECT
public:
    explicit QueueService(Store &store, QObject *parent = nullptr);

    /// All accounts as of \a nowMs.
    [[nodiscard]] Future<QueueLoad> load(qint64 nowMs);

private:
    Store &m_store;
};

} // namespace headroom
