// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world.h"

#include "app/sandbox/noise.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

bool renews(const SubscriptionEntry &entry)
{
    return entry.status == "active"_L1 || entry.status == "past_due"_L1 || entry.status == "on_hold"_L1
        || entry.status == "paused"_L1;
}

} // namespace

World::World(const Options &options)
    : m_options(options)
    , m_clock(options.nowMs)
    , m_scenario(makeScenario(options, m_clock.nowMs()))
{
    addRenewalPayments();
}

void World::addRenewalPayments()
{
    for (const SubscriptionEntry &entry : m_scenario->subscriptions) {
        if (entry.price == 0 || !renews(entry))
            continue;
        PaymentEntry paid;
        paid.id = newId(u"pay_"_s);
        paid.customer = entry.customer;
        paid.subscription = entry.id;
        paid.product = m_scenario->products.at(entry.product).id;
        paid.currency = entry.currency;
        paid.amount = entry.price;
        paid.status = u"succeeded"_s;
        paid.createdMs = entry.periods.last().startMs;
        paid.updatedMs = paid.createdMs;
        payments.append(paid);
    }
}

QString World::newId(const QString &prefix)
{
    return prefix + opaque(noise(m_options.seed, ++m_idsGiven, 41), 16);
}

void World::advance()
{
    const qint64 now = nowMs();
    if (now < m_nextEventMs)
        return;
    m_nextEventMs = std::numeric_limits<qint64>::max();
    for (SubscriptionEntry &entry : m_scenario->subscriptions) {
        while (renews(entry) && entry.periods.last().endMs <= now)
            renew(&entry);
        if (renews(entry))
            m_nextEventMs = std::min(m_nextEventMs, entry.periods.last().endMs);
    }
    for (PaymentEntry &open : payments) {
        if (open.status != "requires_payment_method"_L1)
            continue;
        if (open.expiresMs > now) {
            m_nextEventMs = std::min(m_nextEventMs, open.expiresMs);
            continue;
        }
        open.status = u"cancelled"_s;
        open.updatedMs = now;
        const qsizetype index = m_scenario->subscriptionIndex(open.subscription);
        if (index >= 0 && m_scenario->subscriptions.at(index).pendingPayment == open.id)
            m_scenario->subscriptions[index].pendingPayment.clear();
    }
}

void World::renew(SubscriptionEntry *entry)
{
    const qint64 border = entry->periods.last().endMs;
    if (entry->cancelsAtPeriodEnd) {
        entry->status = u"cancelled"_s;
        entry->cancelledMs = border;
        return;
    }
    if (!entry->scheduledChange.isEmpty()) {
        entry->product = m_scenario->productIndex(entry->scheduledChange.value(u"product_id"_s).toString());
        entry->scheduledChange = {};
        entry->price = m_scenario->products.at(entry->product).price;
        entry->periods.last().meters = m_scenario->products.at(entry->product).meters;
    }
    const ProductEntry &plan = m_scenario->products.at(entry->product);
    const ZoneDays &days = *m_scenario->customers.at(entry->customer).days;
    entry->periods.append({border, periodEnd(days, border, plan.interval), entry->periods.last().meters});
}

void World::changePlan(SubscriptionEntry *entry, qsizetype product)
{
    const ProductEntry &plan = m_scenario->products.at(product);
    const ZoneDays &days = *m_scenario->customers.at(entry->customer).days;
    const qint64 now = nowMs();
    entry->product = product;
    entry->currency = plan.currency;
    entry->price = plan.price;
    entry->pendingPayment.clear();
    if (entry->periods.last().startMs < now)
        entry->periods.last().endMs = now;
    else
        entry->periods.removeLast(); // changed twice at one instant: no period lies between
    entry->periods.append({now, periodEnd(days, now, plan.interval), plan.meters});
    m_nextEventMs = 0;
}

qint64 World::units(qsizetype customer, const QString &meter, qint64 fromMs, qint64 toMs) const
{
    const auto found = m_scenario->series.find({customer, meter});
    qint64 sum = found == m_scenario->series.end() ? 0 : found->second.units(fromMs, toMs, nowMs());
    const MeterEntry *entry = m_scenario->meter(meter);
    const QList<IngestedEvent> sent = ingested.value(customer);
    for (const IngestedEvent &event : sent) {
        if (entry && event.eventName == entry->eventName && event.atMs >= fromMs && event.atMs < toMs)
            sum += event.units;
    }
    return sum;
}

PaymentEntry *World::payment(const QString &id)
{
    const auto found =
        std::find_if(payments.begin(), payments.end(), [&](const auto &p) { return p.id == id; });
    return found == payments.end() ? nullptr : &*found;
}

PaymentEntry *World::paymentOfPage(const QString &page)
{
    const auto found = std::find_if(payments.begin(), payments.end(),
                                    [&](const auto &p) { return !p.page.isEmpty() && p.page == page; });
    return found == payments.end() ? nullptr : &*found;
}

SessionEntry *World::session(const QString &id)
{
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [&](const auto &s) { return s.id == id; });
    return found == sessions.end() ? nullptr : &*found;
}

} // namespace headroom::sandbox
