// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/detectionservice.h"

#include "models/domain/casing.h"
#include "models/domain/keys.h"
#include "models/domain/utilisation.h"
#include "models/domain/zone.h"
#include "models/services/casefacts.h"
#include "models/services/offthread.h"
#include "models/store/store.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr EpochDay extensionDays = 7; // DESIGN §1 "follow-up"

/// The same case gets the same id whoever detects it first.
CaseId newCaseId(const AccountId &account, const LimitRecord &record, qint64 nowMs)
{
    const QString what = u"%1\n%2\n%3\n%4"_s.arg(account.toString(), record.effective.limit.meter.toString(),
                                                 record.facts.credit ? u"credit"_s : windowKey(record.facts.window))
                             .arg(nowMs);
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex();
    return CaseId(u"case_"_s + QString::fromLatin1(hash.left(20)));
}

CaseRecord openedCase(const AccountFacts &facts, const LimitRecord &record, const CaseDecision &decision,
                      int openingThreshold, qint64 nowMs)
{
    CaseRecord opened;
    opened.id = newCaseId(facts.account->customer.id, record, nowMs);
    opened.account = facts.account->key;
    opened.meter = record.effective.limit.meter;
    opened.window = record.facts.window;
    opened.credit = record.facts.credit;
    opened.openedAtMs = nowMs;
    opened.openedWhy = caseReasonKey(decision.reason);
    opened.stage = caseStageKey(decision.stage);
    opened.periodStartMs = record.periodStartMs;
    opened.actedPeriodMs = record.periodStartMs;
    opened.openingThreshold = openingThreshold;
    return opened;
}

/// The exact numbers behind a decision, for the timeline.
QString factsText(const LimitRecord &record)
{
    if (record.facts.credit)
        return record.credit.name;
    const QString window = windowKey(record.facts.window);
    return u"%1 of %2 %3"_s.arg(record.facts.used).arg(capText(record.facts.cap), window);
}

QJsonObject factsJson(const LimitRecord &record, CaseReason reason)
{
    QJsonObject json{{u"meter"_s, record.meter ? record.meter->meter.name : record.credit.name},
                     {u"reason"_s, caseReasonKey(reason)},
                     {u"window"_s, record.facts.credit ? u"credit"_s : windowKey(record.facts.window)}};
    if (record.facts.credit)
        return json;
    json.insert(u"used"_s, record.facts.used);
    json.insert(u"cap"_s, capText(record.facts.cap));
    if (record.facts.cap.isNumber())
        json.insert(u"percentTenths"_s, percentTenths(record.facts.used, record.facts.cap.units));
    return json;
}

std::optional<CaseChange> changeFor(const AccountFacts &facts, const LimitRecord &record, const CaseRecord *known,
                                    const CaseDecision &decision, const CaseFacts &seen)
{
    CaseChange change;
    change.atMs = seen.nowMs;
    change.text = factsText(record);
    change.details = factsJson(record, decision.reason);
    if (decision.act == CaseAct::Open) {
        change.kind = CaseChange::Kind::Open;
        change.record = openedCase(facts, record, decision, seen.thresholds.first(), seen.nowMs);
        return change;
    }
    if (decision.act == CaseAct::None || !known)
        return std::nullopt;
    change.record = *known;
    change.record.actedPeriodMs = seen.periodStartMs;
    change.record.stage = caseStageKey(decision.stage);
    switch (decision.act) {
    case CaseAct::Close:
        change.kind = CaseChange::Kind::Close;
        change.record.closedAtMs = seen.nowMs;
        change.record.closeReason = caseReasonKey(decision.reason);
        break;
    case CaseAct::Escalate: change.kind = CaseChange::Kind::Escalate; break;
    case CaseAct::Reopen: change.kind = CaseChange::Kind::Reopen; break;
    case CaseAct::Open:
    case CaseAct::None: break;
    }
    change.details.insert(u"stage"_s, change.record.stage);
    return change;
}

QJsonObject followUpJson(const FollowUp &followUp)
{
    const auto number = [](const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"figure"_s, number(followUp.now)},
            {u"before"_s, number(followUp.before)},
            {u"target"_s, followUp.target},
            {u"dueDay"_s, dayText(followUp.dueDay)}};
}

/// What is due of a follow-up, if anything (DESIGN §1 "follow-up").
std::optional<CaseChange> followUpChange(const AccountFacts &facts, const LimitRecord &record, const CaseRecord &known,
                                         const FollowUp &running, qint64 nowMs)
{
    const auto [from, to] = followUpDaysAt(running, facts.today);
    const auto figure =
        followUpFigure(followUpFacts(facts, record, running.target, from, to, nowMs), from, to);
    const FollowUpStep step = followUpStep(running, facts.today, figure);
    if (step == FollowUpStep::None)
        return std::nullopt;
    CaseChange change{CaseChange::Kind::Check, known, nowMs, factsText(record), u"check"_s, {}, running};
    change.record.actedPeriodMs = record.periodStartMs;
    change.followUp->checkedDay = facts.today;
    change.followUp->now = figure;
    switch (step) {
    case FollowUpStep::Kept:
        change.kind = CaseChange::Kind::Close;
        change.record.closedAtMs = nowMs;
        change.record.closeReason = u"reduced"_s;
        change.followUp->state = FollowUp::State::Kept;
        change.event = u"kept"_s;
        break;
    case FollowUpStep::Missed:
    case FollowUpStep::Unclear:
        change.kind = CaseChange::Kind::Reopen;
        change.followUp->state = step == FollowUpStep::Missed ? FollowUp::State::Missed : FollowUp::State::Unclear;
        change.event = followUpKey(change.followUp->state);
        break;
    case FollowUpStep::Extend:
        change.followUp->extended = true;
        change.followUp->dueDay = facts.today + extensionDays;
        change.event = u"extended"_s;
        break;
    case FollowUpStep::Check:
    case FollowUpStep::None: break;
    }
    change.details = followUpJson(*change.followUp);
    return change;
}

const FollowUp *runningFor(std::span<const FollowUp> followUps, const CaseRecord *known)
{
    const auto found = std::find_if(followUps.begin(), followUps.end(),
                                    [&](const FollowUp &f) { return known && f.caseId == known->id; });
    return found == followUps.end() ? nullptr : &*found;
}

/// Counts a decision that changes nothing; what is blocked, by the source's own reason.
void countIdle(DetectionReport &report, CaseReason reason, const QString &blocked)
{
    switch (reason) {
    case CaseReason::Blocked: ++report.blocked[blocked]; break;
    case CaseReason::Stale:
    case CaseReason::NotMeasured: ++report.blocked[caseReasonKey(reason)]; break;
    case CaseReason::NotDue: break;
    default: ++report.skipped[caseReasonKey(reason)];
    }
}

/// Whether the catalogue really says that a limit is no more: a plan that is not known yet, or credits that could
/// not be read, say nothing.
bool isKnownToBeGone(const AccountFacts &facts, const SnapshotIndex &index, const CaseRecord &record)
{
    return std::none_of(facts.subscriptions.begin(), facts.subscriptions.end(), [&](const StoredSubscription &stored) {
        return record.credit ? stored.subscription.hasCredits : !index.plan(stored.subscription.plan);
    });
}

/// A limit that lost its subscription, plan line or entitlement has nothing left to be over.
void closeOrphans(const AccountFacts &facts, const SnapshotIndex &index, std::span<const CaseRecord> cases,
                  qint64 nowMs, DetectionReport &report)
{
    for (const CaseRecord &record : cases) {
        const LimitRef ref{facts.account->customer.id, record.meter, record.window, record.credit, 0, {}};
        if (record.state == CaseState::Closed || findLimit(facts, ref) || !isKnownToBeGone(facts, index, record))
            continue;
        CaseChange change{CaseChange::Kind::Close, record, nowMs, {}, {}, {}, std::nullopt};
        change.record.closedAtMs = nowMs;
        change.record.closeReason = caseReasonKey(CaseReason::PlanChanged);
        change.details = {{u"reason"_s, change.record.closeReason}};
        report.changes.append(change);
    }
}

void detectAccount(const AccountFacts &facts, const SnapshotIndex &index, const QList<int> &thresholds, qint64 nowMs,
                   DetectionReport &report)
{
    const StoreSnapshot &snapshot = index.snapshot();
    const auto cases = rowsOf(snapshot.cases, facts.account->key);
    const auto followUps = rowsOf(snapshot.followUps, facts.account->key);
    for (const LimitRecord &record : facts.limits) {
        ++report.evaluated;
        const CaseRecord *known = newestCase(cases, record);
        const FollowUp *running = runningFor(followUps, known);
        const CaseFacts seen = caseFacts(facts, record, thresholds, nowMs);
        if (running) {
            if (const auto change = followUpChange(facts, record, *known, *running, nowMs)) {
                report.changes.append(*change);
                continue;
            }
        }
        const CaseDecision decision = decide(seen, knownCase(known, facts, running != nullptr));
        if (const auto change = changeFor(facts, record, known, decision, seen))
            report.changes.append(*change);
        else
            countIdle(report, decision.reason, record.facts.blocked);
    }
    closeOrphans(facts, index, cases, nowMs, report);
}

/// A new plan begins a new cycle and has other caps: neither a reset nor a recovery.
void sayPlanChanged(DetectionReport &report, const QList<AccountKey> &onOtherPlans)
{
    for (CaseChange &change : report.changes) {
        const bool isKept = change.followUp && change.followUp->state == FollowUp::State::Kept;
        if (change.kind != CaseChange::Kind::Close || isKept || !onOtherPlans.contains(change.record.account))
            continue;
        change.record.closeReason = caseReasonKey(CaseReason::PlanChanged);
        change.details.insert(u"reason"_s, change.record.closeReason);
    }
}

} // namespace

int DetectionReport::count(CaseChange::Kind kind) const
{
    return int(std::count_if(changes.begin(), changes.end(), [&](const CaseChange &c) { return c.kind == kind; }));
}

DetectionReport detectCases(const StoreSnapshot &snapshot, qint64 nowMs, const QList<AccountKey> &onOtherPlans)
{
    const SnapshotIndex index(snapshot);
    const SilentMeters silent = silentMeters(index, nowMs);
    const QList<int> thresholds = workspaceThresholds(snapshot);
    DetectionReport report;
    for (const StoredAccount &account : snapshot.accounts) {
        if (!account.gone)
            detectAccount(accountFacts(index, silent, account, nowMs), index, thresholds, nowMs, report);
    }
    sayPlanChanged(report, onOtherPlans);
    return report;
}

DetectionService::DetectionService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

Future<DetectionReport> DetectionService::dryRun(qint64 nowMs, const QList<AccountKey> &onOtherPlans)
{
    return offThread<DetectionReport>(
        m_store.snapshot(queueRange(nowMs), nowMs), this,
        [nowMs, onOtherPlans](const StoreSnapshot &snapshot) -> Result<DetectionReport> {
            return detectCases(snapshot, nowMs, onOtherPlans);
        });
}

Future<CasesApplied> DetectionService::run(qint64 nowMs, const QList<AccountKey> &onOtherPlans)
{
    auto promise = std::make_shared<QPromise<Result<CasesApplied>>>();
    promise->start();
    const auto answer = [promise](const Result<CasesApplied> &applied) {
        promise->addResult(applied);
        promise->finish();
    };
    whenDone(dryRun(nowMs, onOtherPlans), this, [this, answer](const Result<DetectionReport> &report) {
        if (!report)
            answer(failure(report.error()));
        else if (report->changes.isEmpty())
            answer(CasesApplied{});
        else
            whenDone(m_store.applyCases(report->changes), this, answer);
    });
    return promise->future();
}

} // namespace headroom
