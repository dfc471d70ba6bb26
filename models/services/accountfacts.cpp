// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/accountfacts.h"

#include "models/base/duration.h"
#include "models/domain/burst.h"
#include "models/domain/caselife.h"
#include "models/domain/daylimit.h"
#include "models/domain/season.h"
#include "models/domain/sourcestate.h"
#include "models/domain/zone.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const MeterDays *find(const QList<MeterDays> &meters, const MeterId &id)
{
    const auto found = std::find_if(meters.begin(), meters.end(), [&](const MeterDays &m) { return m.meter == id; });
    return found == meters.end() ? nullptr : &*found;
}

const Subscription *find(std::span<const StoredSubscription> subscriptions, const SubscriptionId &id)
{
    const auto found = std::find_if(subscriptions.begin(), subscriptions.end(),
                                    [&](const StoredSubscription &s) { return s.subscription.id == id; });
    return found == subscriptions.end() ? nullptr : &found->subscription;
}

/// The case of a limit that is not closed.
const CaseRecord *standingCase(std::span<const CaseRecord> cases, const LimitFacts &facts, const MeterId &meter)
{
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const CaseRecord &c) {
        return c.state != CaseState::Closed && c.credit == facts.credit && c.meter == meter
            && (c.credit || c.window == facts.window);
    });
    return found == cases.end() ? nullptr : &*found;
}

void takeCase(LimitRecord &record, std::span<const CaseRecord> cases, const MeterId &meter)
{
    record.standing = standingCase(cases, record.facts, meter);
    if (!record.standing)
        return;
    record.facts.caseStands = true;
    record.facts.putAway = isPutAway(record.standing->state, !record.standing->answer.isEmpty());
}

/// The cycle's total: the newest reading, if its period holds now.
void fillCycle(LimitRecord &record, const MeterDays &meter, qint64 nowMs)
{
    LimitFacts &facts = record.facts;
    record.readAtMs = meter.cycleReadAtMs;
    facts.forecastable = isAdditive(record.meter->meter.aggregation);
    if (!meter.readings)
        return;
    facts.measured = true;
    const Reading &reading = meter.readings->newest;
    if (!meter.blocked.isEmpty())
        facts.blocked = meter.blocked;
    else if (nowMs < reading.periodStartMs || nowMs >= reading.periodEndMs)
        facts.blocked = u"noReading"_s;
    else if (const auto units = reading.total.floored())
        facts.used = *units;
    else
        facts.blocked = u"rubbish"_s;
    facts.season = seasonOf(meter.days, facts.today);
}

void fillDay(LimitRecord &record, const MeterDays &meter)
{
    LimitFacts &facts = record.facts;
    record.readAtMs = meter.daysReadAtMs;
    const auto shown = shownDay(meter.days, facts.today);
    if (!shown)
        return;
    facts.measured = true;
    facts.used = shown->used;
    facts.usedDay = shown->day;
    record.denied = shown->denied;
    if (facts.cap.isNumber())
        facts.daysOver = daysOver(meter.days, facts.cap.units, facts.today);
}

void fillMinute(LimitRecord &record, const MeterDays &meter, qint64 nowMs)
{
    LimitFacts &facts = record.facts;
    record.readAtMs = meter.minutesReadAtMs;
    facts.measured = meter.hasMinutes;
    if (!facts.measured)
        return;
    if (meter.minutesToMs < nowMs - 2 * dayMs) { // further back than minutes are read: unknown, never zero
        facts.blocked = u"sourceStopped"_s;
        return;
    }
    // Stale numbers keep what they said (DESIGN §4 "Input edges"): the 24 hours end with them.
    const qint64 endMs = meter.minutesToMs < nowMs - staleAfterMs ? meter.minutesToMs : nowMs;
    const qint64 cap = facts.cap.isNumber() ? facts.cap.units : 0;
    record.bursts = burstsSince(meter.minutes, cap, endMs - 2 * dayMs, endMs);
    facts.used = minuteDay(meter.minutes, cap, endMs).highest.value_or(0);
    if (!record.bursts.isEmpty() && facts.caseStands) {
        facts.used = record.bursts.last().peak;
        facts.burstMs = record.bursts.last().firstMs;
    }
}

void fillPeriod(LimitRecord &record, const Subscription *subscription, const QTimeZone &zone, qint64 nowMs)
{
    const Period period = periodOf(subscription ? subscription->cycleStartMs : 0,
                                   subscription ? subscription->cycleEndMs : 0, nowMs, zone);
    record.periodStartMs = period.startMs;
    record.periodEndMs = period.endMs;
    if (record.facts.window == Window::Cycle && subscription && subscription->cycleEndMs > subscription->cycleStartMs) {
        // A cycle limit counts over the provider's cycle, however long it is.
        record.facts.cycleStart = dayOf(subscription->cycleStartMs, zone);
        record.facts.cycleEnd = dayOf(subscription->cycleEndMs, zone);
    } else {
        record.facts.cycleStart = period.startDay;
        record.facts.cycleEnd = period.endDay;
    }
}

LimitRecord limitRecord(const AccountFacts &facts, const SnapshotIndex &index, const SilentMeters &silent,
                        const EffectiveLimit &effective, std::span<const CaseRecord> cases, qint64 nowMs)
{
    LimitRecord record;
    record.effective = effective;
    record.meter = index.meter(effective.limit.meter);
    record.facts.window = effective.limit.window;
    record.facts.cap = effective.limit.cap;
    record.facts.today = facts.today;
    fillPeriod(record, find(facts.subscriptions, effective.subscription), facts.zone, nowMs);
    takeCase(record, cases, effective.limit.meter);
    const MeterDays *meter = find(facts.meters, effective.limit.meter);
    if (!record.meter || !meter)
        return record;
    record.source = effective.limit.window == Window::Cycle ? UsageSource::Readings : meter->source;
    for (const DayValue &day : meter->days) {
        if (day.day == facts.today)
            record.facts.usedToday = day.used;
    }
    switch (effective.limit.window) {
    case Window::Cycle: fillCycle(record, *meter, nowMs); break;
    case Window::Day: fillDay(record, *meter); break;
    case Window::Minute: fillMinute(record, *meter, nowMs); break;
    }
    if (!effective.blocked.isEmpty()) {
        record.facts.blocked = effective.blocked;
    } else if (const auto quiet = silent.find(effective.limit.meter); quiet != silent.end() && record.facts.measured) {
        record.facts.blocked = u"silent"_s;
        record.readAtMs = quiet->lastGainMs;
    }
    return record;
}

LimitRecord creditRecord(const AccountFacts &facts, const StoredCredit &credit, std::span<const CaseRecord> cases,
                         qint64 nowMs)
{
    LimitRecord record;
    record.effective.subscription = credit.subscription;
    record.effective.limit.meter = MeterId(credit.standing.entitlement.toString());
    record.effective.limit.kind = LimitKind::Credit;
    record.credit = credit.standing;
    record.facts.credit = true;
    record.facts.measured = true;
    record.facts.today = facts.today;
    record.facts.limitReached = credit.standing.limitReached;
    record.readAtMs = credit.readAtMs;
    fillPeriod(record, find(facts.subscriptions, credit.subscription), facts.zone, nowMs);
    takeCase(record, cases, record.effective.limit.meter);
    return record;
}

QList<CapOverride> overridesOf(const SnapshotIndex &index, AccountKey account, qint64 nowMs)
{
    QList<CapOverride> overrides;
    for (const AccountOverride &override : rowsOf(index.snapshot().overrides, account)) {
        const auto meter = std::find_if(index.snapshot().meters.begin(), index.snapshot().meters.end(),
                                        [&](const StoredMeter &m) { return m.key == override.meter; });
        if (meter != index.snapshot().meters.end() && (override.untilMs == 0 || nowMs < override.untilMs))
            overrides.append({meter->meter.id, override.window, override.cap});
    }
    return overrides;
}

QList<Plan> plansOf(const SnapshotIndex &index, std::span<const StoredSubscription> subscriptions)
{
    QList<Plan> plans;
    for (const StoredSubscription &stored : subscriptions) {
        if (const Plan *plan = index.plan(stored.subscription.plan))
            plans.append(*plan);
    }
    return plans;
}

} // namespace

SnapshotRange queueRange(qint64 nowMs, EpochDay daysBack)
{
    const auto today = EpochDay(nowMs / dayMs);
    SnapshotRange range;
    range.fromDay = today - daysBack;
    range.toDay = today + 2;
    range.timedFromDay = today - 3;
    range.readingsFromDay = today - daysBack;
    return range;
}

AccountFacts accountFacts(const SnapshotIndex &index, const SilentMeters &silent, const StoredAccount &account,
                          qint64 nowMs)
{
    AccountFacts facts;
    facts.account = &account;
    facts.zone = QTimeZone(account.zone.toLatin1());
    if (!facts.zone.isValid())
        facts.zone = QTimeZone::utc();
    facts.today = dayOf(nowMs, facts.zone);
    facts.subscriptions = rowsOf(index.snapshot().subscriptions, account.key);
    const auto cases = rowsOf(index.snapshot().cases, account.key);
    for (const CaseRecord &record : cases) {
        facts.closedAtMs = std::max(facts.closedAtMs, record.closedAtMs);
        if (record.state != CaseState::Closed && facts.owner.isEmpty())
            facts.owner = record.owner;
    }
    QList<Subscription> live;
    for (const StoredSubscription &stored : facts.subscriptions)
        live.append(stored.subscription);
    const QList<EffectiveLimit> limits =
        effectiveLimits(live, plansOf(index, facts.subscriptions), overridesOf(index, account.key, nowMs));
    for (const EffectiveLimit &limit : limits) {
        const StoredMeter *meter = index.meter(limit.limit.meter);
        if (meter && !find(facts.meters, limit.limit.meter))
            facts.meters.append(meterDays(index, account.key, *meter, facts.zone, nowMs));
    }
    for (const EffectiveLimit &limit : limits)
        facts.limits.append(limitRecord(facts, index, silent, limit, cases, nowMs));
    for (const StoredCredit &credit : rowsOf(index.snapshot().credits, account.key))
        facts.limits.append(creditRecord(facts, credit, cases, nowMs));
    return facts;
}

} // namespace headroom
