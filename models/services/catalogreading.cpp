// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/catalogreading.h"

#include "models/services/listreading.h"
#include "models/store/store.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// The four lists in order; each step stages what it read and begins the next.
class CatalogReading : public std::enable_shared_from_this<CatalogReading>
{
public:
    CatalogReading(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                   std::function<void()> onPage, std::function<void(Result<>)> done)
        : m_scope(scope)
        , m_provider(provider)
        , m_store(store)
        , m_draft(draft)
        , m_onPage(std::move(onPage))
        , m_done(std::move(done))
    { }

    void readMeters()
    {
        read<Meter>(
            u"meters"_s, [this](int page) { return m_provider.meters(page); },
            [](const Meter &meter) { return meter.id.toString(); },
            [self = shared_from_this()](const QList<Meter> &meters) {
                for (const Meter &meter : meters)
                    self->m_draft.meters.insert(meter.id, meter);
                self->stage(self->m_store.stage(meters), [self] { self->readProducts(); });
            });
    }

private:
    template <typename T>
    void read(const QString &name, std::function<Future<Page<T>>(int)> fetch, std::function<QString(const T &)> idOf,
              std::function<void(const QList<T> &)> use)
    {
        ListReading<T>::start(
            m_scope,
            {name, std::move(fetch), std::move(idOf),
             [self = shared_from_this()] {
                 ++self->m_draft.requests;
                 self->m_onPage();
             },
             [self = shared_from_this(), name, use = std::move(use)](const Result<WholeList<T>> &list) {
                 if (!list) {
                     self->m_done(failure(list.error()));
                     return;
                 }
                 self->m_draft.tallies[name].used = list->items.size();
                 self->m_draft.setAside(name, list->setAside);
                 use(list->items);
             }});
    }

    void stage(const Future<> &staged, std::function<void()> next)
    {
        m_scope.watch(staged, [self = shared_from_this(), next = std::move(next)](const Result<> &result) {
            if (result)
                next();
            else
                self->m_done(result);
        });
    }

    void readProducts()
    {
        read<ProductRecord>(
            u"products"_s, [this](int page) { return m_provider.products(page); },
            [](const ProductRecord &record) { return record.plan.id.toString(); },
            [self = shared_from_this()](const QList<ProductRecord> &records) {
                QList<Plan> plans;
                for (const ProductRecord &record : records) {
                    self->m_draft.plans.insert(record.plan.id, record.plan);
                    plans.append(record.plan);
                    self->note(record.plan.id.toString(), record.findings);
                }
                self->stage(self->m_store.stage(plans), [self] { self->readCustomers(); });
            });
    }

    void readCustomers()
    {
        read<Customer>(
            u"customers"_s, [this](int page) { return m_provider.customers(page); },
            [](const Customer &customer) { return customer.id.toString(); },
            [self = shared_from_this()](const QList<Customer> &customers) {
                for (const Customer &customer : customers)
                    self->m_draft.customers.insert(customer.id, customer);
                self->stage(self->m_store.stage(customers), [self] { self->readSubscriptions(); });
            });
    }

    void readSubscriptions()
    {
        read<SubscriptionRecord>(
            u"subscriptions"_s, [this](int page) { return m_provider.subscriptions(page); },
            [](const SubscriptionRecord &record) { return record.subscription.id.toString(); },
            [self = shared_from_this()](const QList<SubscriptionRecord> &records) { self->takeSubscriptions(records); });
    }

    void takeSubscriptions(const QList<SubscriptionRecord> &records)
    {
        QList<Subscription> ended;
        QList<Customer> unlisted;
        m_draft.live.clear();
        for (const SubscriptionRecord &record : records) {
            (record.subscription.isLive() ? m_draft.live : ended).append(record.subscription);
            if (!m_draft.customers.contains(record.customer.id) && record.subscription.isLive()) {
                m_draft.customers.insert(record.customer.id, record.customer);
                unlisted.append(record.customer);
            }
        }
        std::sort(m_draft.live.begin(), m_draft.live.end(),
                  [](const Subscription &a, const Subscription &b) { return a.id < b.id; });
        stage(m_store.stage(unlisted), [self = shared_from_this(), ended] {
            self->stage(self->m_store.stage(ended), [self] {
                self->m_draft.listsDone = true;
                self->m_done({});
            });
        });
    }

    void note(const QString &subject, const QStringList &findings)
    {
        for (const QString &finding : findings)
            m_draft.findings.append({u"metadata"_s, subject, finding});
    }

    RequestScope &m_scope;
    BillingProvider &m_provider;
    Store &m_store;
    SyncDraft &m_draft;
    std::function<void()> m_onPage;
    std::function<void(Result<>)> m_done;
};

} // namespace

void readCatalog(RequestScope &scope, BillingProvider &provider, Store &store, SyncDraft &draft,
                 std::function<void()> onPage, std::function<void(Result<>)> done)
{
    std::make_shared<CatalogReading>(scope, provider, store, draft, std::move(onPage), std::move(done))->readMeters();
}

} // namespace headroom
