// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dodoclient.h"

#include "models/api/dododecode.h"
#include "models/api/keycheck.h"

#include <QDateTime>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QList<QueryField> pageQuery(int page)
{
    return {{u"page_number"_s, QString::number(page)},
            {u"page_size"_s, QString::number(BillingProvider::pageSize)}};
}

/// An id as one segment of a path; "." and ".." would climb.
QString segment(const QString &id)
{
    const bool climbs = id.isEmpty() || id == "."_L1 || id == ".."_L1;
    return climbs ? u"%"_s : QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString below(const SubscriptionId &id, QLatin1StringView rest = {})
{
    return "subscriptions/"_L1 + segment(id.toString()) + rest;
}

/// Leaves out events outside [fromMs, toMs): whether the API's end is inclusive is not documented.
Result<Page<UsageEvent>> within(Result<Page<UsageEvent>> page, qint64 fromMs, qint64 toMs)
{
    if (page)
        page->items.removeIf(
            [=](const UsageEvent &event) { return event.atMs < fromMs || event.atMs >= toMs; });
    return page;
}

} // namespace

DodoClient::DodoClient(const ConnectionSettings &settings, const Clock &clock, const HttpLimits &limits,
                       quint64 seed, QObject *parent)
    : BillingProvider(parent)
    , m_connection(settings, clock, limits, seed)
{
    connect(&m_connection, &HttpConnection::paceChanged, this, &BillingProvider::paceChanged);
}

/// The answer of a GET as records; cancelling what is returned cancels the request.
template <typename T, typename Decode>
Future<T> DodoClient::read(const QString &path, const QList<QueryField> &query, Decode decode)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Future<T> future = promise->future();
    auto answer = m_connection.get(path, query);
    auto *const watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [answer]() mutable { answer.cancel(); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    whenDone(answer, this, [promise, decode](const Result<HttpAnswer> &result) {
        promise->addResult(result ? decode(result->body) : Result<T>(failure(result.error())));
        promise->finish();
    });
    return future;
}

Future<Page<Meter>> DodoClient::meters(int page)
{
    return read<Page<Meter>>(u"meters"_s, pageQuery(page), decodeMetersPage);
}

Future<Page<ProductRecord>> DodoClient::products(int page)
{
    return read<Page<ProductRecord>>(u"products"_s, pageQuery(page), decodeProductsPage);
}

Future<Page<ProductRecord>> DodoClient::archivedProducts(int page)
{
    auto query = pageQuery(page);
    query.append({u"archived"_s, u"true"_s});
    return read<Page<ProductRecord>>(u"products"_s, query, [](const QByteArray &body) {
        auto products = decodeProductsPage(body);
        if (products) {
            for (ProductRecord &record : products->items)
                record.plan.archived = true;
        }
        return products;
    });
}

Future<Page<Customer>> DodoClient::customers(int page)
{
    return read<Page<Customer>>(u"customers"_s, pageQuery(page), decodeCustomersPage);
}

Future<Page<SubscriptionRecord>> DodoClient::subscriptions(int page)
{
    return read<Page<SubscriptionRecord>>(u"subscriptions"_s, pageQuery(page), decodeSubscriptionsPage);
}

Future<SubscriptionRecord> DodoClient::subscription(const SubscriptionId &id)
{
    return read<SubscriptionRecord>(below(id), {}, decodeSubscription);
}

Future<Page<UsagePeriod>> DodoClient::usageHistory(const SubscriptionId &id, qint64 fromMs, qint64 toMs,
                                                   int page)
{
    auto query = pageQuery(page);
    query.append({u"start_date"_s, timeText(fromMs)});
    query.append({u"end_date"_s, timeText(toMs)});
    return read<Page<UsagePeriod>>(below(id, "/usage-history"_L1), query, decodeUsagePage);
}

Future<QList<CreditStanding>> DodoClient::creditUsage(const SubscriptionId &id)
{
    return read<QList<CreditStanding>>(below(id, "/credit-usage"_L1), {}, decodeCreditUsage);
}

Future<Page<UsageEvent>> DodoClient::events(const Meter &meter, const AccountId &account, qint64 fromMs,
                                            qint64 toMs, int page)
{
    auto query = pageQuery(page);
    query.append({u"meter_id"_s, meter.id.toString()});
    if (!account.isEmpty())
        query.append({u"customer_id"_s, account.toString()});
    query.append({u"start"_s, timeText(fromMs)});
    query.append({u"end"_s, timeText(toMs)});
    return read<Page<UsageEvent>>(u"events"_s, query, [meter, fromMs, toMs](const QByteArray &body) {
        return within(decodeEventsPage(body, meter), fromMs, toMs);
    });
}

Future<KeyRights> DodoClient::checkKey() { return readKeyRights(m_connection, this); }

Pace DodoClient::pace() const { return m_connection.pace(); }

} // namespace headroom
