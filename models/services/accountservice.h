// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/services/accountdetail.h"

#include <QObject>

namespace headroom {

class Store;
struct StoreSnapshot;

/// Everything about the account \a key of a snapshot; Invalid where it has no such account with a live
/// subscription. \a events is the history of its cases. Pure; any thread.
[[nodiscard]] Result<AccountDetail> accountDetail(const StoreSnapshot &snapshot, AccountKey key,
                                                  const QList<TimelineEntry> &events, qint64 nowMs);

/// Reads one account for the pane and `headroom account`.
class AccountService final : public QObject
{
    Q_OBJECT
public:
    explicit AccountService(Store &store, QObject *parent = nullptr);

    /// Invalid with one sentence where there is no such account.
    [[nodiscard]] Future<AccountDetail> account(const AccountId &id, qint64 nowMs);

private:
    Store &m_store;
};

} // namespace headroom
