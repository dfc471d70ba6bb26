// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/dododecode.h"
#include "tests/bench/benches.h"
#include "tests/bench/plainpage.h"
#include "tests/models/items/randomqueue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int pageCount = 50;

QJsonObject customerJson(Random &random, const QString &tail)
{
    QJsonObject metadata;
    if (random.oneIn(2))
        metadata.insert(u"zone"_s, u"Europe/Berlin"_s);
    return {{u"customer_id"_s, u"cus_"_s + tail},
            {u"name"_s, random.oneIn(4) ? u"مؤسسة النور %1"_s.arg(tail) : u"Larkfield Maps %1"_s.arg(tail)},
            {u"email"_s, u"billing+%1@example.com"_s.arg(tail)},
            {u"phone_number"_s, QJsonValue::Null},
            {u"metadata"_s, metadata}};
}

/// A record as the subscription list answers it.
QJsonObject subscriptionJson(Random &random)
{
    const QString tail = QString::number(random.next(), 36);
    QJsonObject metadata;
    if (random.oneIn(10))
        metadata.insert(u"hr_mtr_api_calls_cycle"_s, u"hard:500000:Europe/Berlin"_s);
    return {{u"subscription_id"_s, u"sub_"_s + tail},
            {u"status"_s, u"active"_s},
            {u"product_id"_s, u"pdt_starter"_s},
            {u"quantity"_s, 1},
            {u"currency"_s, u"USD"_s},
            {u"recurring_pre_tax_amount"_s, random.below(100'000)},
            {u"tax_inclusive"_s, false},
            {u"payment_frequency_count"_s, 1},
            {u"payment_frequency_interval"_s, u"Month"_s},
            {u"subscription_period_count"_s, 10},
            {u"subscription_period_interval"_s, u"Year"_s},
            {u"trial_period_days"_s, 0},
            {u"created_at"_s, u"2025-03-12T08:30:00.123Z"_s},
            {u"previous_billing_date"_s, u"2026-11-01T00:00:00Z"_s},
            {u"next_billing_date"_s, u"2026-12-01T00:00:00Z"_s},
            {u"cancel_at_next_billing_date"_s, false},
            {u"cancelled_at"_s, QJsonValue::Null},
            {u"paused_at"_s, QJsonValue::Null},
            {u"on_demand"_s, false},
            {u"has_payment_method"_s, true},
            {u"payment_method_id"_s, u"pm_"_s + tail},
            {u"scheduled_change"_s, QJsonValue::Null},
            {u"metadata"_s, metadata},
            {u"customer"_s, customerJson(random, tail)},
            {u"billing"_s,
             QJsonObject{{u"country"_s, u"DE"_s},
                         {u"state"_s, u"BE"_s},
                         {u"city"_s, u"Berlin"_s},
                         {u"street"_s, u"Beispielstraße 1"_s},
                         {u"zipcode"_s, u"10115"_s}}}};
}

std::vector<QByteArray> generatePages(quint64 seed)
{
    Random random(seed);
    std::vector<QByteArray> pages;
    for (int page = 0; page < pageCount; ++page) {
        QJsonArray items;
        for (int i = 0; i < BillingProvider::pageSize; ++i)
            items.append(subscriptionJson(random));
        pages.push_back(QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson(QJsonDocument::Compact));
    }
    return pages;
}

using Decode = Result<Page<SubscriptionRecord>> (*)(const QByteArray &);
using Pages = std::shared_ptr<const std::vector<QByteArray>>;

bool isSame(const Result<Page<SubscriptionRecord>> &a, const Result<Page<SubscriptionRecord>> &b)
{
    return a && b && a->setAside == b->setAside && a->received == b->received
        && std::equal(a->items.begin(), a->items.end(), b->items.begin(), b->items.end(),
                      [](const SubscriptionRecord &x, const SubscriptionRecord &y) {
                          return x.subscription == y.subscription && x.customer == y.customer
                              && x.findings == y.findings;
                      });
}

void parsePages(benchmark::State &state, const Pages &pages, Decode decode)
{
    qint64 bytes = 0;
    for (auto _ : state) {
        for (const QByteArray &page : *pages) {
            benchmark::DoNotOptimize(decode(page));
            bytes += page.size();
        }
    }
    state.SetBytesProcessed(bytes);
    for (const QByteArray &page : *pages) {
        if (!isSame(decodeSubscriptionsPage(page), decodePlainPage(page)))
            state.SkipWithError("the two decoders disagree");
    }
}

void copyPages(benchmark::State &state, const Pages &pages)
{
    QByteArray copy(pages->front().size() * 2, '\0');
    for (auto _ : state) {
        for (const QByteArray &page : *pages) {
            std::memcpy(copy.data(), page.constData(), size_t(std::min(page.size(), copy.size())));
            benchmark::DoNotOptimize(copy.constData());
        }
    }
}

} // namespace

void registerPageBenches(const BenchShape &shape, Comparisons &comparisons)
{
    const auto pages = std::make_shared<const std::vector<QByteArray>>(generatePages(shape.seed));
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("page/ours x50", parsePages, pages, &decodeSubscriptionsPage)
        ->Unit(unit)
        ->Iterations(5);
    benchmark::RegisterBenchmark("page/QJsonDocument x50", parsePages, pages, &decodePlainPage)
        ->Unit(unit)
        ->Iterations(2);
    benchmark::RegisterBenchmark("page/memcpy x50", copyPages, pages)->Unit(unit)->Iterations(20);
    comparisons.ratios.push_back({"pages parsed a second / by QJsonDocument with the same checks",
                                  "page/ours x50", "page/QJsonDocument x50", 3, true});
}

} // namespace headroom
