// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/casefacts.h"

#include "models/base/duration.h"
#include "models/domain/burst.h"
#include "models/domain/zone.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 staleMs = 6 * hourMs; // DESIGN §4 "Input edges"
/// A source that was read to within this of now covers "until now".
constexpr qint64 freshMs = hourMs;

} // namespace

const LimitRecord *findLimit(const AccountFacts &facts, const LimitRef &ref)
{
    const auto found = std::find_if(facts.limits.begin(), facts.limits.end(), [&](const LimitRecord &record) {
        return record.facts.credit == ref.credit && record.effective.limit.meter == ref.meter
            && (ref.credit || record.facts.window == ref.window);
    });
    return found == facts.limits.end() ? nullptr : &*found;
}

const MeterDays *daysOf(const AccountFacts &facts, const MeterId &meter)
{
    const auto found = std::find_if(facts.meters.begin(), facts.meters.end(),
                                    [&](const MeterDays &days) { return days.meter == meter; });
    return found == facts.meters.end() ? nullptr : &*found;
}

CaseFacts caseFacts(const AccountFacts &facts, const LimitRecord &record, const QList<int> &thresholds, qint64 nowMs)
{
    CaseFacts result;
    result.limit = record.facts;
    result.stale = nowMs - record.readAtMs > staleMs;
    result.thresholds = thresholds;
    result.nowMs = nowMs;
    result.periodStartMs = record.periodStartMs;
    result.cycleStartMs = record.periodStartMs;
    for (const StoredSubscription &stored : facts.subscriptions) {
        if (stored.subscription.id == record.effective.subscription && stored.subscription.cycleStartMs > 0)
            result.cycleStartMs = stored.subscription.cycleStartMs;
    }
    const MeterDays *days = daysOf(facts, record.effective.limit.meter);
    if (!days || record.facts.credit)
        return result;
    if (record.facts.window == Window::Day)
        result.days = days->days;
    if (record.facts.window == Window::Minute) {
        const qint64 cap = record.facts.cap.isNumber() ? record.facts.cap.units : 0;
        result.burstEndMs = record.bursts.isEmpty() ? 0 : record.bursts.last().lastMs + minuteMs;
        result.minutesAbove = minuteDay(days->minutes, cap, nowMs).above;
        result.minutesFresh = days->minutesFromMs <= nowMs - 24 * hourMs && days->minutesToMs >= nowMs - freshMs;
    }
    return result;
}

const CaseRecord *newestCase(std::span<const CaseRecord> cases, const LimitRecord &record)
{
    if (record.standing)
        return record.standing;
    const CaseRecord *newest = nullptr;
    for (const CaseRecord &one : cases) {
        const bool same = one.credit == record.facts.credit && one.meter == record.effective.limit.meter
            && (one.credit || one.window == record.facts.window);
        if (same && (!newest || one.closedAtMs > newest->closedAtMs))
            newest = &one;
    }
    return newest;
}

std::optional<KnownCase> knownCase(const CaseRecord *record, const AccountFacts &facts, bool followUpRuns)
{
    if (!record)
        return std::nullopt;
    KnownCase known;
    known.state = record->state;
    known.answered = !record->answer.isEmpty();
    known.closedByHand = record->closeReason == "hand"_L1;
    known.stage = caseStageFromKey(record->stage).value_or(CaseStage{});
    known.openingThreshold = record->openingThreshold;
    known.openedAtMs = record->openedAtMs;
    known.openedDay = dayOf(record->openedAtMs, facts.zone);
    known.periodStartMs = record->actedPeriodMs;
    known.snoozedUntilMs = record->snoozedUntilMs;
    known.snooze = snoozeFromKey(record->snooze);
    known.exemptUntilMs = record->exemptUntilMs;
    known.followUpRuns = followUpRuns;
    return known;
}

QList<int> workspaceThresholds(const StoreSnapshot &snapshot)
{
    QList<int> thresholds;
    const QStringList parts = snapshot.settings.value(u"thresholds"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        thresholds.append(part.trimmed().toInt());
    return thresholdsInForce({}, {}, thresholds);
}

FollowUpFacts followUpFacts(const AccountFacts &facts, const LimitRecord &record, qint64 target, EpochDay fromDay,
                            EpochDay toDay, qint64 nowMs)
{
    FollowUpFacts result;
    result.window = record.facts.window;
    result.cycleDays = std::max(1, record.facts.cycleEnd - record.facts.cycleStart);
    result.fromMs = dayStartMs(fromDay, facts.zone);
    result.toMs = dayStartMs(toDay, facts.zone);
    result.usable = record.facts.blocked.isEmpty() && record.facts.measured && nowMs - record.readAtMs <= staleMs;
    const MeterDays *days = daysOf(facts, record.effective.limit.meter);
    if (!days || record.facts.credit) {
        result.usable = false;
        return result;
    }
    result.days = days->days;
    result.minutesFromMs = days->minutesFromMs;
    result.minutesToMs = days->minutesToMs;
    const qint64 line = record.facts.cap.isNumber() ? std::min(record.facts.cap.units, target) : target;
    if (result.window == Window::Minute)
        result.bursts = burstsSince(days->minutes, line, result.fromMs, nowMs);
    return result;
}

} // namespace headroom
