// SPDX-License-Identifier: GPL-3.0-or-later
// What is not ordinary about ordinary accounts: the third part of ScenarioBuilder.
#include "app/sandbox/encode.h"
#include "app/sandbox/names.h"
#include "app/sandbox/noise.h"
#include "app/sandbox/scenariobuilder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

struct StatusCount
{
    const char *status;
    const char *plainStatus; ///< where the official 1.86.0 file does not know the status
    int count;
};
constexpr StatusCount statuses[] = {
    {"past_due", "on_hold", 4},    {"on_hold", "on_hold", 3}, {"paused", "active", 3},
    {"cancelled", "cancelled", 6}, {"expired", "expired", 1}, {"failed", "failed", 1},
    {"pending", "pending", 1},
};

bool hasEnded(const QString &status)
{
    return status == "cancelled"_L1 || status == "expired"_L1 || status == "failed"_L1;
}

} // namespace

void ScenarioBuilder::applyOddities()
{
    applyStatuses();
    applyCredits();
    for (int i = 0; i < 3 && !m_normal.isEmpty(); ++i)
        m_world->subscriptions[m_normal.takeFirst()].cancelsAtPeriodEnd = true;
    if (!m_normal.isEmpty())
        m_world->subscriptions[m_normal.takeFirst()].onDemand = true;
    if (!m_normal.isEmpty()) {
        SubscriptionEntry &entry = m_world->subscriptions[m_normal.takeFirst()];
        const ProductEntry &free = m_world->products.first();
        entry.scheduledChange = scheduledChange(u"scp_"_s + opaque(noise(m_options.seed, 31), 12), free,
                                                m_world->startMs - dayMs, entry.periods.last().endMs);
    }
    // Bought when the plan included more: the subscription keeps its own threshold.
    for (int i = 0; i < 4 && !m_normal.isEmpty(); ++i) {
        for (PeriodEntry &period : m_world->subscriptions[m_normal.takeFirst()].periods)
            period.meters.first().freeThreshold += period.meters.first().freeThreshold / 4;
    }
    // Customers who never bought anything.
    for (int i = 0; i < 5 && m_options.accounts >= 100; ++i) {
        CustomerEntry customer;
        customer.id = u"cus_"_s + opaque(noise(m_options.seed, static_cast<quint64>(i), 32), 14);
        customer.name = companyName(noise(m_options.seed, static_cast<quint64>(i), 33));
        customer.email = u"hello@visitor"_s + QString::number(i) + u".example"_s;
        customer.country = u"US"_s;
        customer.createdMs = m_world->startMs - dayMs * 9 * (i + 1);
        customer.days = zoneDays(QString());
        m_world->customers.append(customer);
    }
}

void ScenarioBuilder::applyStatuses()
{
    for (const StatusCount &status : statuses) {
        for (int i = 0; i < status.count && m_normal.size() > 20; ++i) {
            const qsizetype index = m_normal.takeFirst();
            SubscriptionEntry &entry = m_world->subscriptions[index];
            entry.status = QLatin1String(m_options.plainContract ? status.plainStatus : status.status);
            const ZoneDays &days = *m_world->customers.at(entry.customer).days;
            if (entry.status == "paused"_L1)
                entry.pausedMs = days.midnight(1);
            if (!hasEnded(entry.status))
                continue;
            const qint64 end = days.midnight(3 + i * 2);
            while (entry.periods.size() > 1 && entry.periods.last().startMs >= end)
                entry.periods.removeLast();
            entry.periods.last().endMs = end;
            if (entry.status == "cancelled"_L1)
                entry.cancelledMs = end;
            stopUse(entry.customer, end);
        }
    }
}

void ScenarioBuilder::applyCredits()
{
    int made = 0;
    for (SubscriptionEntry &entry : m_world->subscriptions) {
        if (made == 6)
            return;
        if (m_world->products.at(entry.product).tier != "business"_L1 || entry.status != "active"_L1)
            continue;
        const bool reached = made == 2;
        const qint64 balance =
            reached ? 0 : between(noise(m_options.seed, static_cast<quint64>(made), 34), 40, 980);
        entry.credits.append({u"cde_reports"_s, u"Report credits"_s, u"1000"_s,
                              QString::number(balance) + (reached ? QString() : u".5"_s), reached});
        ++made;
    }
}

} // namespace headroom::sandbox
