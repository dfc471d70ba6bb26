// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/services/accountdetail.h"
#include "models/services/activityservice.h"

#include <QObject>

#include <functional>

namespace headroom {

class Store;
/// Reads one account for the pane and `headroom account`.
class AccountService final : public QObject
{
    Q_OBJECT
public:
    explicit AccountService(Store &store, QObject *parent = nullptr);

    /// Invalid with one sentence where there is no such account.
    [[nodiscard]] Future<AccountDetail> account(const AccountId &id, qint64 nowMs);

private:
    void complete(const AccountId &id, AccountKey key, const Future<AccountDetail> &known,
                  const std::function<void(const Result<AccountDetail> &)> &answer);

    Store &m_store;
    ActivityService m_activity;
};

} // namespace headroom
