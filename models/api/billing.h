// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/account.h"
#include "models/domain/usage.h"

#include <QObject>

namespace headroom {

/// A record of an answer that could not be used and was set aside with its path; the rest of its
/// page is used (DESIGN §4 "Input edges").
struct SetAside
{
    QString path; ///< "items[3].next_billing_date"
    QString reason; ///< "expected text, found a number"
    QString id; ///< the record's id where it could be read
    friend bool operator==(const SetAside &, const SetAside &) = default;
};

/// One page of a list answer.
template <typename T>
struct Page
{
    QList<T> items;
    QList<SetAside> setAside;
    int received = 0; ///< records on the page, set aside or not; below pageSize = the last page
};

/// One billing period of one subscription's usage-history.
struct UsagePeriod
{
    qint64 startMs = 0;
    qint64 endMs = 0;
    struct MeterTotal
    {
        MeterId meter;
        Decimal consumed;
        qint64 freeThreshold = 0;
        friend bool operator==(const MeterTotal &, const MeterTotal &) = default;
    };
    QList<MeterTotal> meters;
};

/// A plan as the provider's product list states it, with its hr_ metadata read and its oddities named.
struct ProductRecord
{
    Plan plan; ///< limits from hr_ metadata, else from free thresholds (Included, Cycle)
    QStringList findings; ///< unreadable hr_ values, in words
};

/// A subscription as list or detail state it, with its oddities named.
struct SubscriptionRecord
{
    Subscription subscription;
    Customer customer;
    QStringList findings;
};

/// What a key may do, found by harmless reads.
struct KeyRights
{
    bool meters = false;
    bool products = false;
    bool customers = false;
    bool subscriptions = false;
    bool events = false;
};

/// How the connection is paced right now; for progress and countdowns.
struct Pace
{
    double perSecond = 3.0;
    int limitPerMinute = 0; ///< 0 until headers came
    qint64 pausedUntilMs = 0; ///< above now: waiting after a 429 or for the window's reset
};

/// A billing provider, read side. Every call runs in the caller's thread's event loop and answers
/// through its future; cancelling the future aborts the request. GETs are tried up to three times on
/// transient failures. Pages are zero-based and hold up to pageSize records.
class BillingProvider : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    using QObject::QObject;
    [[nodiscard]] virtual Future<Page<Meter>> meters(int page) = 0;
    [[nodiscard]] virtual Future<Page<ProductRecord>> products(int page) = 0;
    /// Plans that are no longer sold; live subscriptions may still be on one. A provider that
    /// archives nothing has an empty page.
    [[nodiscard]] virtual Future<Page<ProductRecord>> archivedProducts(int page);
    [[nodiscard]] virtual Future<Page<Customer>> customers(int page) = 0;
    /// Without meters and credit carts: those come with subscription().
    [[nodiscard]] virtual Future<Page<SubscriptionRecord>> subscriptions(int page) = 0;
    [[nodiscard]] virtual Future<SubscriptionRecord> subscription(const SubscriptionId &id) = 0;
    /// Periods that touch [fromMs, toMs], newest page order as sent.
    [[nodiscard]] virtual Future<Page<UsagePeriod>> usageHistory(const SubscriptionId &id, qint64 fromMs,
                                                                 qint64 toMs, int page) = 0;
    [[nodiscard]] virtual Future<QList<CreditStanding>> creditUsage(const SubscriptionId &id) = 0;
    /// Events of a meter in [fromMs, toMs); \a account empty = of all customers.
    [[nodiscard]] virtual Future<Page<UsageEvent>> events(const Meter &meter, const AccountId &account,
                                                          qint64 fromMs, qint64 toMs, int page) = 0;
    /// One small read of each list; a refused one is a missing right, anything else an error.
    [[nodiscard]] virtual Future<KeyRights> checkKey() = 0;
    [[nodiscard]] virtual Pace pace() const = 0;
    /// The provider's clock as its last answer stated it (Date header), ms UTC; 0 before the first answer
    /// or where it states none.
    [[nodiscard]] virtual qint64 serverNowMs() const { return 0; }

signals:
    /// The pace changed, or a wait after a 429 began or ended.
    void paceChanged();
};

} // namespace headroom
