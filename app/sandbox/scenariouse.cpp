// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses how much: the second half of ScenarioBuilder.
#include "app/sandbox/noise.h"
#include "app/sandbox/scenariobuilder.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr qint64 silentHours = 31;

/// Percent of the cycle's cap, in tenths, that an account of a role stands at; 0 = not set.
qint64 cycleTenths(Role role, int number, quint64 bits)
{
    switch (role) {
    case Role::FreeOver: return 4'016;
    case Role::CycleOver: return 1'030 + number * 85;
    case Role::CycleCritical: return number == 0 ? 982 : 950 + number * 12;
    case Role::CycleApproaching: return number == 0 ? 824 : 800 + number * 18;
    case Role::Watch: return 510 + number * 20;
    case Role::Broken: return between(bits, 150, 420);
    case Role::SteadilyOver:
    case Role::Trending:
    case Role::Bursty:
    case Role::OwnCap:
    case Role::Spike:
    case Role::TwoSubscriptions:
    case Role::Normal: return 0;
    }
    return 0;
}

} // namespace

qint64 ScenarioBuilder::dailyMilli(const Draft &draft) const
{
    const ProductEntry &plan = m_world->products.at(draft.product);
    const qint64 dayCap = statedCap(plan, QLatin1String(apiMeter), u"day"_s);
    const qint64 cap = dayCap > 0 ? dayCap : 40'000;
    switch (draft.role) {
    case Role::SteadilyOver: return cap * (1'140 + draft.number * 55);
    case Role::Trending: return cap * between(draft.bits >> 3, 880, 960);
    case Role::Bursty: return cap * between(draft.bits >> 3, 180, 300);
    case Role::OwnCap: return cap * (draft.number < 2 ? 700 : 480);
    case Role::TwoSubscriptions: return cap * 820;
    case Role::Spike: return cap * 210;
    case Role::FreeOver:
    case Role::CycleOver:
    case Role::CycleCritical:
    case Role::CycleApproaching:
    case Role::Watch:
    case Role::Broken:
    case Role::Normal: break;
    }
    // Most use a little, some use a third.
    const qint64 roll = between(draft.bits >> 3, 0, 1'000);
    return cap * (20 + roll * roll / 3'000);
}

UsagePattern ScenarioBuilder::apiPattern(const Draft &draft) const
{
    UsagePattern pattern;
    pattern.seed = noise(draft.bits, 21);
    pattern.milliPerDay = dailyMilli(draft);
    pattern.shape = static_cast<int>(draft.bits % 3);
    pattern.weekendPermille = static_cast<int>(between(draft.bits >> 16, 300, 620));
    pattern.hourly = draft.hourly;
    const CustomerEntry &customer = m_world->customers.last();
    const QDate created = QDateTime::fromMSecsSinceEpoch(customer.createdMs, customer.days->zone()).date();
    const qint64 age = created.daysTo(customer.days->today());
    pattern.firstDaysAgo = static_cast<int>(std::min<qint64>(age, historyDays));
    if (draft.role != Role::Normal && draft.role != Role::Bursty && draft.role != Role::Watch)
        pattern.weekendPermille = 930;
    if (draft.role == Role::SteadilyOver || draft.role == Role::Trending)
        pattern.noisePermille = 50;
    if (draft.role == Role::Trending)
        pattern.growthPermille = 14 + draft.number;
    if (draft.role == Role::Spike)
        pattern.spikeDaysAgo = 17;
    if (draft.role == Role::Bursty) {
        constexpr int endedMinutesAgo[] = {0, 0, 6, 35, 110, 260, 505, 900, 1'300, 1'420};
        pattern.burstCap =
            statedCap(m_world->products.at(draft.product), QLatin1String(apiMeter), u"minute"_s);
        pattern.burstEndedMinutesAgo = endedMinutesAgo[draft.number];
    }
    return pattern;
}

void ScenarioBuilder::calibrate(const Draft &draft, UsageSeries *api) const
{
    const qint64 tenths = cycleTenths(draft.role, draft.number, draft.bits >> 5);
    if (tenths == 0)
        return;
    const qint64 cap = statedCap(m_world->products.at(draft.product), QLatin1String(apiMeter), u"cycle"_s);
    const qint64 units =
        draft.role == Role::CycleCritical && draft.number == 0 ? 982'400 : cap * tenths / 1'000;
    api->calibrate(m_world->subscriptions.last().periods.last().startMs, units);
}

void ScenarioBuilder::addSeries(const Draft &draft)
{
    const qsizetype customer = m_world->customers.size() - 1;
    const ZoneDays *days = m_world->customers.last().days;
    const auto add = [&](const char *meter, const UsagePattern &pattern) {
        return &m_world->series.try_emplace({customer, QLatin1String(meter)}, pattern, days, m_world->startMs)
                    .first->second;
    };
    const UsagePattern pattern = apiPattern(draft);
    calibrate(draft, add(apiMeter, pattern));
    const ProductEntry &plan = m_world->products.at(draft.product);
    for (const MeterTerms &terms : plan.meters) {
        UsagePattern other = pattern;
        other.burstCap = 0;
        other.growthPermille = 0;
        other.spikeDaysAgo.reset();
        other.seed = noise(draft.bits, 22, static_cast<quint64>(terms.meter.size()));
        if (terms.meter == QLatin1String(mcpMeter)) {
            other.milliPerDay = terms.freeThreshold / (plan.interval == "Year"_L1 ? 300 : 25)
                * between(draft.bits >> 9, 60, 380);
            add(mcpMeter, other);
        } else if (terms.meter == QLatin1String(enrichMeter)) {
            other.milliPerDay = terms.freeThreshold / 25 * between(draft.bits >> 9, 120, 500);
            other.shape = 1;
            other.silentFromMs = m_world->startMs - silentHours * hourMs;
            add(enrichMeter, other);
        }
    }
}

void ScenarioBuilder::stopUse(qsizetype customer, qint64 endMs)
{
    for (auto &[key, series] : m_world->series) {
        if (key.first == customer)
            series.end(endMs);
    }
}

} // namespace headroom::sandbox
