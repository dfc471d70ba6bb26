// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"

#include <QHash>

#include <functional>

namespace headroom {

/// A billing API in memory whose lists may change while they are read. Pages are cut from a list as it stands
/// when the page is asked for, as the real one does; what a test does not fill is empty.
class FakeProvider final : public BillingProvider
{
    Q_OBJECT
public:
    using BillingProvider::BillingProvider;

    QList<Customer> customerList;
    /// By "account meter"; a window's are those in [fromMs, toMs).
    QHash<QString, QList<UsageEvent>> eventLists;
    /// Runs after each page was cut, with its number.
    std::function<void(int page)> afterPage;
    int eventRequests = 0;
    QStringList eventOrder; ///< "account meter" of each first page of events

    [[nodiscard]] Future<Page<Meter>> meters(int) override { return none<Page<Meter>>(); }
    [[nodiscard]] Future<Page<ProductRecord>> products(int) override { return none<Page<ProductRecord>>(); }
    [[nodiscard]] Future<Page<Customer>> customers(int page) override { return cut(customerList, page); }
    [[nodiscard]] Future<Page<SubscriptionRecord>> subscriptions(int) override
    {
        return none<Page<SubscriptionRecord>>();
    }
    [[nodiscard]] Future<SubscriptionRecord> subscription(const SubscriptionId &) override
    {
        return none<SubscriptionRecord>();
    }
    [[nodiscard]] Future<Page<UsagePeriod>> usageHistory(const SubscriptionId &, qint64, qint64, int) override
    {
        return none<Page<UsagePeriod>>();
    }
    [[nodiscard]] Future<QList<CreditStanding>> creditUsage(const SubscriptionId &) override
    {
        return none<QList<CreditStanding>>();
    }
    [[nodiscard]] Future<Page<UsageEvent>> events(const Meter &meter, const AccountId &account, qint64 fromMs,
                                                  qint64 toMs, int page) override;
    [[nodiscard]] Future<KeyRights> checkKey() override { return none<KeyRights>(); }
    [[nodiscard]] Pace pace() const override { return {}; }

private:
    template <typename T>
    [[nodiscard]] Future<T> none()
    {
        return readyFuture(Result<T>(T()));
    }

    template <typename T>
    [[nodiscard]] Future<Page<T>> cut(const QList<T> &list, int page)
    {
        Page<T> answer;
        answer.items = list.mid(qsizetype(page) * pageSize, pageSize);
        answer.received = int(answer.items.size());
        if (afterPage)
            afterPage(page);
        return readyFuture(Result<Page<T>>(answer));
    }
};

} // namespace headroom
