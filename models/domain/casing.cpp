// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casing.h"

#include "models/base/duration.h"
#include "models/domain/utilisation.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int lowestThreshold = 40;
constexpr int daysBelowClosingLine = 3;
constexpr int daysBelowThreshold = 7;

bool isBelow(qint64 used, qint64 cap, int percent) { return Wide(used) * 100 < Wide(cap) * percent; }

/// Complete days in a row up to yesterday, none before \a from, whose use is below \a percent of \a cap.
int daysBelow(const CaseFacts &facts, EpochDay from, int percent)
{
    const auto isBelowOn = [&](EpochDay day) {
        return std::any_of(facts.days.begin(), facts.days.end(), [&](const DayValue &value) {
            return value.day == day && value.quality == Quality::Complete
                && isBelow(value.used, facts.limit.cap.units, percent);
        });
    };
    int count = 0;
    for (EpochDay day = facts.limit.today - 1; day >= from && count < daysBelowThreshold && isBelowOn(day);
         --day)
        ++count;
    return count;
}

std::optional<CaseStage> thresholdReached(const CaseFacts &facts)
{
    std::optional<CaseStage> reached;
    for (const int percent : facts.thresholds) {
        if (!isBelow(facts.limit.used, facts.limit.cap.units, percent))
            reached = CaseStage{CaseStage::Kind::Threshold, percent};
    }
    return reached;
}

CaseReason reasonOf(const CaseStage &stage)
{
    switch (stage.kind) {
    case CaseStage::Kind::SteadilyOver: return CaseReason::SteadilyOver;
    case CaseStage::Kind::Burst: return CaseReason::Burst;
    case CaseStage::Kind::LimitReached: return CaseReason::LimitReached;
    case CaseStage::Kind::Threshold:
    case CaseStage::Kind::Hand: break;
    }
    return CaseReason::Threshold;
}

/// Why nothing may be opened or closed on what the source says.
std::optional<CaseReason> unusableSource(const CaseFacts &facts)
{
    if (!facts.limit.blocked.isEmpty())
        return CaseReason::Blocked;
    if (!facts.limit.measured)
        return CaseReason::NotMeasured;
    return facts.stale ? std::optional(CaseReason::Stale) : std::nullopt;
}

CaseDecision nothing(CaseReason reason) { return {CaseAct::None, reason, {}}; }

/// A snooze or exemption whose time is over asks again.
std::optional<CaseDecision> whoseTimeIsOver(const CaseFacts &facts, const KnownCase &known)
{
    if (known.state == CaseState::Snoozed && facts.nowMs >= known.snoozedUntilMs)
        return CaseDecision{CaseAct::Reopen, CaseReason::SnoozeEnded, known.stage};
    if (known.state == CaseState::Exempt)
        return CaseDecision{CaseAct::Reopen, CaseReason::ExemptionEnded, known.stage};
    return std::nullopt;
}

/// A snooze "when usage falls" ends below the cap, with a source that says so.
bool hasFallen(const CaseFacts &facts, const KnownCase &known)
{
    if (known.state != CaseState::Snoozed || known.snooze != SnoozeUntil::UsageFalls)
        return false;
    if (facts.limit.credit)
        return !facts.limit.limitReached;
    if (facts.limit.window == Window::Minute)
        return facts.minutesFresh && facts.minutesAbove == 0;
    return facts.limit.cap.isNumber() && isBelow(facts.limit.used, facts.limit.cap.units, 100);
}

CaseDecision whereNoneStands(const CaseFacts &facts, const std::optional<KnownCase> &closed)
{
    const auto stage = dueStage(facts);
    if (!stage)
        return nothing(CaseReason::NotDue);
    if (closed && closed->closedByHand && closed->periodStartMs == facts.periodStartMs
        && *stage <= closed->stage)
        return nothing(CaseReason::ClosedByHand);
    return {CaseAct::Open, reasonOf(*stage), *stage};
}

CaseDecision whileDue(const CaseFacts &facts, const KnownCase &known, const CaseStage &stage)
{
    if (known.state == CaseState::Exempt) // its end is past: it asks at whatever stage it is by now
        return {CaseAct::Reopen, CaseReason::ExemptionEnded, std::max(known.stage, stage)};
    if (stage > known.stage)
        return {CaseAct::Escalate, reasonOf(stage), stage};
    if (const auto over = whoseTimeIsOver(facts, known))
        return *over;
    if (known.state == CaseState::Flagged || (known.state != CaseState::Snoozed && !known.answered))
        return nothing(CaseReason::Standing);
    if (known.periodStartMs != facts.periodStartMs)
        return {CaseAct::Reopen, CaseReason::NewPeriod, stage};
    return nothing(CaseReason::PutAway);
}

std::optional<CaseReason> closingReason(const CaseFacts &facts, const KnownCase &known)
{
    if (!facts.limit.credit && !facts.limit.cap.isNumber())
        return CaseReason::PlanChanged;
    const bool cycle = !facts.limit.credit && facts.limit.window == Window::Cycle;
    if (cycle && known.openedAtMs < facts.cycleStartMs)
        return CaseReason::Reset;
    if (!dueStage(facts) && hasRecovered(facts, known))
        return CaseReason::Recovered;
    return std::nullopt;
}

} // namespace

QString caseStageKey(const CaseStage &stage)
{
    switch (stage.kind) {
    case CaseStage::Kind::Threshold: return QString::number(stage.percent);
    case CaseStage::Kind::LimitReached: return u"limitReached"_s;
    case CaseStage::Kind::Burst: return u"burst"_s;
    case CaseStage::Kind::SteadilyOver: return u"steadilyOver"_s;
    case CaseStage::Kind::Hand: break;
    }
    return u"hand"_s;
}

std::optional<CaseStage> caseStageFromKey(QStringView key)
{
    using Kind = CaseStage::Kind;
    for (const Kind kind : {Kind::Hand, Kind::LimitReached, Kind::Burst, Kind::SteadilyOver}) {
        if (key == caseStageKey({kind, 0}))
            return CaseStage{kind, 0};
    }
    bool ok = false;
    const int percent = key.toInt(&ok);
    return ok && percent > 0 ? std::optional(CaseStage{Kind::Threshold, percent}) : std::nullopt;
}

QString caseReasonKey(CaseReason reason)
{
    switch (reason) {
    case CaseReason::Threshold: return u"threshold"_s;
    case CaseReason::SteadilyOver: return u"steadilyOver"_s;
    case CaseReason::Burst: return u"burst"_s;
    case CaseReason::LimitReached: return u"limitReached"_s;
    case CaseReason::SnoozeEnded: return u"snoozeEnded"_s;
    case CaseReason::UsageFell: return u"usageFell"_s;
    case CaseReason::ExemptionEnded: return u"exemptionEnded"_s;
    case CaseReason::NewPeriod: return u"newPeriod"_s;
    case CaseReason::Recovered: return u"recovered"_s;
    case CaseReason::Reset: return u"reset"_s;
    case CaseReason::PlanChanged: return u"planChanged"_s;
    case CaseReason::NotDue: return u"notDue"_s;
    case CaseReason::Standing: return u"standing"_s;
    case CaseReason::PutAway: return u"putAway"_s;
    case CaseReason::ClosedByHand: return u"closedByHand"_s;
    case CaseReason::FollowUp: return u"followUp"_s;
    case CaseReason::Blocked: return u"blocked"_s;
    case CaseReason::Stale: return u"stale"_s;
    case CaseReason::NotMeasured: break;
    }
    return u"notMeasured"_s;
}

QList<int> thresholdsInForce(const QList<int> &account, const QList<int> &plan, const QList<int> &workspace)
{
    for (QList<int> thresholds : {account, plan, workspace}) {
        thresholds.removeIf([](int percent) { return percent < lowestThreshold; });
        std::sort(thresholds.begin(), thresholds.end());
        thresholds.resize(std::unique(thresholds.begin(), thresholds.end()) - thresholds.begin());
        if (!thresholds.isEmpty())
            return thresholds;
    }
    return {80, 95, 100};
}

std::optional<CaseStage> dueStage(const CaseFacts &facts)
{
    if (facts.limit.credit)
        return facts.limit.limitReached ? std::optional(CaseStage{CaseStage::Kind::LimitReached, 0})
                                        : std::nullopt;
    if (!facts.limit.cap.isNumber())
        return std::nullopt;
    if (facts.limit.window == Window::Minute) {
        const bool recent = facts.burstEndMs != 0 && facts.nowMs - facts.burstEndMs < dayMs;
        return recent ? std::optional(CaseStage{CaseStage::Kind::Burst, 0}) : std::nullopt;
    }
    if (facts.limit.window == Window::Day && facts.limit.daysOver >= steadilyOverDays)
        return CaseStage{CaseStage::Kind::SteadilyOver, 0};
    return thresholdReached(facts);
}

bool hasRecovered(const CaseFacts &facts, const KnownCase &known)
{
    const bool byHand = known.stage.kind == CaseStage::Kind::Hand;
    if (facts.limit.credit)
        return !byHand && !facts.limit.limitReached;
    switch (facts.limit.window) {
    case Window::Cycle:
        return !byHand
            && isBelow(facts.limit.used, facts.limit.cap.units, closingLine(known.openingThreshold));
    case Window::Day:
        return daysBelow(facts, known.openedDay, closingLine(known.openingThreshold)) >= daysBelowClosingLine
            || daysBelow(facts, known.openedDay, known.openingThreshold) >= daysBelowThreshold;
    case Window::Minute: break;
    }
    const bool watchedADay = !byHand || facts.nowMs - known.openedAtMs >= dayMs;
    return watchedADay && facts.minutesFresh && facts.minutesAbove == 0;
}

CaseDecision decide(const CaseFacts &facts, const std::optional<KnownCase> &known)
{
    const bool stands = known && known->state != CaseState::Closed && known->state != CaseState::None;
    if (stands && known->state == CaseState::Exempt
        && (known->exemptUntilMs == 0 || facts.nowMs < known->exemptUntilMs))
        return nothing(CaseReason::PutAway);
    if (const auto unusable = unusableSource(facts)) {
        const auto over =
            stands && known->state == CaseState::Snoozed ? whoseTimeIsOver(facts, *known) : std::nullopt;
        return over.value_or(nothing(*unusable));
    }
    if (!stands)
        return whereNoneStands(facts, known);
    const auto closing = closingReason(facts, *known);
    if (closing && !known->followUpRuns)
        return {CaseAct::Close, *closing, known->stage};
    const auto stage = dueStage(facts);
    if (hasFallen(facts, *known))
        return {CaseAct::Reopen, CaseReason::UsageFell, std::max(known->stage, stage.value_or(CaseStage{}))};
    if (stage)
        return whileDue(facts, *known, *stage);
    if (const auto over = whoseTimeIsOver(facts, *known))
        return *over;
    return nothing(closing ? CaseReason::FollowUp : CaseReason::NotDue);
}

} // namespace headroom
