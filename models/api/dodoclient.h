// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"
#include "models/api/httpconnection.h"

namespace headroom {

/// The Dodo Payments API (reads only; DESIGN §5). There is no call in it that charges anybody.
class DodoClient : public BillingProvider
{
    Q_OBJECT
public:
    /// \a clock must run and outlive this. Where the settings break a rule of checkConnection(),
    /// every call fails with its sentence and nothing is sent.
    DodoClient(const ConnectionSettings &settings, const Clock &clock, const HttpLimits &limits = {},
               quint64 seed = 1, QObject *parent = nullptr);

    [[nodiscard]] Future<Page<Meter>> meters(int page) override;
    [[nodiscard]] Future<Page<ProductRecord>> products(int page) override;
    [[nodiscard]] Future<Page<ProductRecord>> archivedProducts(int page) override;
    [[nodiscard]] Future<Page<Customer>> customers(int page) override;
    [[nodiscard]] Future<Page<SubscriptionRecord>> subscriptions(int page) override;
    [[nodiscard]] Future<SubscriptionRecord> subscription(const SubscriptionId &id) override;
    [[nodiscard]] Future<Page<UsagePeriod>> usageHistory(const SubscriptionId &id, qint64 fromMs, qint64 toMs,
                                                         int page) override;
    [[nodiscard]] Future<QList<CreditStanding>> creditUsage(const SubscriptionId &id) override;
    [[nodiscard]] Future<Page<UsageEvent>> events(const Meter &meter, const AccountId &account, qint64 fromMs,
                                                  qint64 toMs, int page) override;
    [[nodiscard]] Future<KeyRights> checkKey() override;
    [[nodiscard]] Pace pace() const override;
    [[nodiscard]] qint64 serverNowMs() const override { return m_connection.serverNowMs(); }

private:
    template <typename T, typename Decode>
    [[nodiscard]] Future<T> read(const QString &path, const QList<QueryField> &query, Decode decode);

    mutable HttpConnection m_connection;
};

} // namespace headroom
