// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/detectionservice.h"

#include "models/domain/casing.h"
#include "models/domain/burst.h"
#include "models/domain/keys.h"
#include "models/domain/zone.h"
#include "models/services/accountfacts.h"
#include "models/services/offthread.h"
#include "models/store/store.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 hourMs = qint64(3600) * 1000;
constexpr qint64 staleMs = 6 * hourMs; // DESIGN §4 "Input edges"
/// A source that was read to within this of now covers "until now".
constexpr qint64 freshMs = hourMs;

/// The same case gets the same id whoever detects it first.
CaseId newCaseId(const AccountId &account, const LimitRecord &record, qint64 nowMs)
{
    const QString what = u"%1\n%2\n%3\n%4"_s.arg(account.toString(), record.effective.limit.meter.toString(),
                                                 record.facts.credit ? u"credit"_s : windowKey(record.facts.window))
                             .arg(nowMs);
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex();
    return CaseId(u"case_"_s + QString::fromLatin1(hash.left(20)));
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

/// The case that stands, else the newest that was closed.
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

std::optional<KnownCase> knownCase(const CaseRecord *record, const AccountFacts &facts, int openingThreshold)
{
    if (!record)
        return std::nullopt;
    KnownCase known;
    known.state = record->state;
    known.answered = !record->answer.isEmpty();
    known.closedByHand = record->closeReason == "hand"_L1;
    known.stage = caseStageFromKey(record->stage).value_or(CaseStage{});
    known.openingThreshold = openingThreshold;
    known.openedAtMs = record->openedAtMs;
    known.openedDay = dayOf(record->openedAtMs, facts.zone);
    known.periodStartMs = record->periodStartMs;
    known.snoozedUntilMs = record->snoozedUntilMs;
    known.exemptUntilMs = record->exemptUntilMs;
    return known;
}

CaseRecord openedCase(const AccountFacts &facts, const LimitRecord &record, const CaseDecision &decision, qint64 nowMs)
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

std::optional<CaseChange> changeFor(const AccountFacts &facts, const LimitRecord &record, const CaseRecord *known,
                                    const CaseDecision &decision, qint64 nowMs)
{
    CaseChange change;
    change.atMs = nowMs;
    change.text = factsText(record);
    if (decision.act == CaseAct::Open) {
        change.kind = CaseChange::Kind::Open;
        change.record = openedCase(facts, record, decision, nowMs);
        return change;
    }
    if (decision.act == CaseAct::None || !known)
        return std::nullopt;
    change.record = *known;
    switch (decision.act) {
    case CaseAct::Close:
        change.kind = CaseChange::Kind::Close;
        change.record.closedAtMs = nowMs;
        change.record.closeReason = caseReasonKey(decision.reason);
        break;
    case CaseAct::Escalate:
        change.kind = CaseChange::Kind::Escalate;
        change.record.stage = caseStageKey(decision.stage);
        break;
    case CaseAct::Reopen:
        change.kind = CaseChange::Kind::Reopen;
        change.record.stage = caseStageKey(decision.stage);
        break;
    case CaseAct::Open:
    case CaseAct::None: break;
    }
    return change;
}

QList<int> workspaceThresholds(const StoreSnapshot &snapshot)
{
    QList<int> thresholds;
    const QStringList parts = snapshot.settings.value(u"thresholds"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        thresholds.append(part.trimmed().toInt());
    return thresholdsInForce({}, {}, thresholds);
}

} // namespace

QList<CaseChange> detectCases(const StoreSnapshot &snapshot, qint64 nowMs)
{
    const SnapshotIndex index(snapshot);
    const SilentMeters silent = silentMeters(index, nowMs);
    const QList<int> thresholds = workspaceThresholds(snapshot);
    QList<CaseChange> changes;
    for (const StoredAccount &account : snapshot.accounts) {
        if (account.gone)
            continue;
        const AccountFacts facts = accountFacts(index, silent, account, nowMs);
        const auto cases = rowsOf(snapshot.cases, account.key);
        for (const LimitRecord &record : facts.limits) {
            const CaseRecord *known = newestCase(cases, record);
            const CaseDecision decision = decide(caseFacts(facts, record, thresholds, nowMs),
                                                 knownCase(known, facts, thresholds.first()));
            if (auto change = changeFor(facts, record, known, decision, nowMs))
                changes.append(*change);
        }
    }
    return changes;
}

DetectionService::DetectionService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

Future<CasesApplied> DetectionService::run(qint64 nowMs)
{
    auto promise = std::make_shared<QPromise<Result<CasesApplied>>>();
    promise->start();
    const auto answer = [promise](const Result<CasesApplied> &applied) {
        promise->addResult(applied);
        promise->finish();
    };
    const auto detected = offThread<QList<CaseChange>>(
        m_store.snapshot(queueRange(nowMs), nowMs), this,
        [nowMs](const StoreSnapshot &snapshot) -> Result<QList<CaseChange>> { return detectCases(snapshot, nowMs); });
    whenDone(detected, this, [this, answer](const Result<QList<CaseChange>> &changes) {
        if (!changes)
            answer(failure(changes.error()));
        else if (changes->isEmpty())
            answer(CasesApplied{});
        else
            whenDone(m_store.applyCases(*changes), this, answer);
    });
    return promise->future();
}

} // namespace headroom
