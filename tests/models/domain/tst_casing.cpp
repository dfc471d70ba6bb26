// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casing.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 period = 1'794'000'000'000;
constexpr qint64 now = period + 20 * 24 * hour;
constexpr EpochDay today = 20'784;

using Kind = CaseStage::Kind;

CaseStage at(int percent) { return {Kind::Threshold, percent}; }

CaseFacts cycleAt(qint64 used)
{
    CaseFacts facts;
    facts.limit.measured = true;
    facts.limit.cap = Cap::number(1000);
    facts.limit.used = used;
    facts.limit.today = today;
    facts.nowMs = now;
    facts.periodStartMs = period;
    facts.cycleStartMs = period;
    return facts;
}

CaseFacts dayAt(qint64 used, const std::vector<qint64> &daysBeforeToday = {})
{
    CaseFacts facts = cycleAt(used);
    facts.limit.window = Window::Day;
    EpochDay day = today;
    for (const qint64 value : daysBeforeToday)
        facts.days.append({--day, value, std::nullopt, Quality::Complete});
    return facts;
}

CaseFacts minuteFacts(qint64 burstEndMs, int minutesAbove)
{
    CaseFacts facts = cycleAt(0);
    facts.limit.window = Window::Minute;
    facts.burstEndMs = burstEndMs;
    facts.minutesAbove = minutesAbove;
    facts.minutesFresh = true;
    return facts;
}

KnownCase known(CaseState state, CaseStage stage)
{
    KnownCase result;
    result.state = state;
    result.stage = stage;
    result.openedAtMs = now - 10 * 24 * hour;
    result.openedDay = today - 10;
    result.periodStartMs = period;
    result.snoozedUntilMs = now + hour;
    result.exemptUntilMs = now + hour;
    return result;
}

KnownCase answered(CaseStage stage)
{
    KnownCase result = known(CaseState::Waiting, stage);
    result.answered = true;
    return result;
}

void expect(const CaseDecision &decision, CaseAct act, CaseReason reason)
{
    QCOMPARE(caseReasonKey(decision.reason), caseReasonKey(reason));
    QCOMPARE(int(decision.act), int(act));
}

} // namespace

class tst_casing : public Test
{
    Q_OBJECT
private slots:
    void stagesReadBackAndRise();
    void thresholdsComeFromTheClosestPlace();
    void opensAtTheThreshold();
    void opensForSteadilyOverBurstAndCredit();
    void minuteReadingsAloneOpenNothing();
    void aStandingCaseEscalatesOnly();
    void closedByHandReturnsHigherOrNextPeriod();
    void closedByItselfReturnsAtOnce();
    void snoozedReturnsHigherOrInTime();
    void answeredReturnsHigherOrNextPeriod();
    void exemptWaitsForItsEnd();
    void cyclesCloseBelowTheLineAndAtTheReset();
    void daysCloseAfterThreeOrSevenInARow();
    void minutesCloseAfterAQuietDay();
    void creditsCloseWhenNoLongerReached();
    void byHandIsJudgedByWhatFollowed();
    void aFollowUpHoldsTheCaseOpen();
    void withoutALimitTheCaseCloses();
    void anUnusableSourceOpensAndClosesNothing();
    void noDecisionContradictsItself();
};

void tst_casing::stagesReadBackAndRise()
{
    const QList<CaseStage> rising{{Kind::Hand, 0}, at(80), at(95), at(100), {Kind::SteadilyOver, 0}};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        QCOMPARE(caseStageFromKey(caseStageKey(rising[i])), std::optional(rising[i]));
        QVERIFY(i == 0 || rising[i - 1] < rising[i]);
    }
    QCOMPARE(caseStageKey(at(95)), u"95"_s);
    for (const auto key : {u"", u"-5", u"0", u"eighty"})
        QVERIFY(!caseStageFromKey(key));
}

void tst_casing::thresholdsComeFromTheClosestPlace()
{
    QCOMPARE(thresholdsInForce({90, 60, 60}, {70}, {50}), (QList<int>{60, 90}));
    QCOMPARE(thresholdsInForce({}, {70}, {50}), QList<int>{70});
    QCOMPARE(thresholdsInForce({39}, {}, {50}), QList<int>{50});
    QCOMPARE(thresholdsInForce({40}, {}, {50}), QList<int>{40});
    QCOMPARE(thresholdsInForce({}, {}, {}), (QList<int>{80, 95, 100}));
    QCOMPARE(closingLine(80), 50);
    QCOMPARE(closingLine(79), 49);
    QCOMPARE(closingLine(40), 10);
    QCOMPARE(closingLine(100), 50);
}

void tst_casing::opensAtTheThreshold()
{
    expect(decide(cycleAt(799), {}), CaseAct::None, CaseReason::NotDue);
    expect(decide(cycleAt(800), {}), CaseAct::Open, CaseReason::Threshold);
    QCOMPARE(decide(cycleAt(800), {}).stage, at(80));
    QCOMPARE(decide(cycleAt(949), {}).stage, at(80));
    QCOMPARE(decide(cycleAt(5000), {}).stage, at(100));
    CaseFacts early = cycleAt(400);
    early.thresholds = {40, 80};
    QCOMPARE(decide(early, {}).stage, at(40));
    CaseFacts huge = cycleAt(std::numeric_limits<qint64>::max());
    huge.limit.cap = Cap::number(std::numeric_limits<qint64>::max());
    QCOMPARE(decide(huge, {}).stage, at(100));
}

void tst_casing::opensForSteadilyOverBurstAndCredit()
{
    CaseFacts steady = dayAt(100);
    steady.limit.daysOver = 2;
    expect(decide(steady, {}), CaseAct::None, CaseReason::NotDue);
    steady.limit.daysOver = 3;
    expect(decide(steady, {}), CaseAct::Open, CaseReason::SteadilyOver);
    expect(decide(dayAt(1000), {}), CaseAct::Open, CaseReason::Threshold);
    expect(decide(minuteFacts(now - 24 * hour + 1, 4), {}), CaseAct::Open, CaseReason::Burst);
    expect(decide(minuteFacts(now - 24 * hour, 4), {}), CaseAct::None, CaseReason::NotDue);
    CaseFacts credit = cycleAt(0);
    credit.limit.credit = true;
    credit.limit.cap = {};
    expect(decide(credit, {}), CaseAct::None, CaseReason::NotDue);
    credit.limit.limitReached = true;
    expect(decide(credit, {}), CaseAct::Open, CaseReason::LimitReached);
}

void tst_casing::minuteReadingsAloneOpenNothing()
{
    CaseFacts facts = minuteFacts(0, 2);
    facts.limit.used = 5000;
    expect(decide(facts, {}), CaseAct::None, CaseReason::NotDue);
}

void tst_casing::aStandingCaseEscalatesOnly()
{
    for (const CaseState state : {CaseState::Open, CaseState::Waiting, CaseState::Flagged}) {
        expect(decide(cycleAt(900), known(state, at(80))), CaseAct::None, CaseReason::Standing);
        expect(decide(cycleAt(850), known(state, at(95))), CaseAct::None, CaseReason::Standing);
        expect(decide(cycleAt(950), known(state, at(80))), CaseAct::Escalate, CaseReason::Threshold);
        QCOMPARE(decide(cycleAt(950), known(state, at(80))).stage, at(95));
        expect(decide(cycleAt(600), known(state, at(80))), CaseAct::None, CaseReason::NotDue);
    }
    CaseFacts steady = dayAt(1200);
    steady.limit.daysOver = 3;
    expect(decide(steady, known(CaseState::Open, at(100))), CaseAct::Escalate, CaseReason::SteadilyOver);
    expect(decide(cycleAt(800), known(CaseState::Open, {})), CaseAct::Escalate, CaseReason::Threshold);
}

void tst_casing::closedByHandReturnsHigherOrNextPeriod()
{
    KnownCase closed = known(CaseState::Closed, at(80));
    closed.closedByHand = true;
    expect(decide(cycleAt(900), closed), CaseAct::None, CaseReason::ClosedByHand);
    expect(decide(cycleAt(950), closed), CaseAct::Open, CaseReason::Threshold);
    closed.periodStartMs = period - 30 * 24 * hour;
    expect(decide(cycleAt(800), closed), CaseAct::Open, CaseReason::Threshold);
}

void tst_casing::closedByItselfReturnsAtOnce()
{
    expect(decide(cycleAt(800), known(CaseState::Closed, at(100))), CaseAct::Open, CaseReason::Threshold);
    expect(decide(cycleAt(799), known(CaseState::Closed, at(100))), CaseAct::None, CaseReason::NotDue);
}

void tst_casing::snoozedReturnsHigherOrInTime()
{
    KnownCase snoozed = known(CaseState::Snoozed, at(80));
    expect(decide(cycleAt(900), snoozed), CaseAct::None, CaseReason::PutAway);
    expect(decide(cycleAt(950), snoozed), CaseAct::Escalate, CaseReason::Threshold);
    snoozed.snoozedUntilMs = now;
    expect(decide(cycleAt(900), snoozed), CaseAct::Reopen, CaseReason::SnoozeEnded);
    QCOMPARE(decide(cycleAt(900), snoozed).stage, at(80));
    expect(decide(cycleAt(600), snoozed), CaseAct::Reopen, CaseReason::SnoozeEnded);
    expect(decide(cycleAt(400), snoozed), CaseAct::Close, CaseReason::Recovered);
    snoozed.snoozedUntilMs = now + hour;
    snoozed.periodStartMs = 1;
    expect(decide(dayAt(900), snoozed), CaseAct::Reopen, CaseReason::NewPeriod);
    CaseFacts stale = cycleAt(900);
    stale.stale = true;
    expect(decide(stale, snoozed), CaseAct::None, CaseReason::Stale);
    snoozed.snoozedUntilMs = now;
    expect(decide(stale, snoozed), CaseAct::Reopen, CaseReason::SnoozeEnded);
}

void tst_casing::answeredReturnsHigherOrNextPeriod()
{
    KnownCase chosen = answered(at(80));
    expect(decide(dayAt(900), chosen), CaseAct::None, CaseReason::PutAway);
    expect(decide(dayAt(950), chosen), CaseAct::Escalate, CaseReason::Threshold);
    chosen.periodStartMs = 1;
    expect(decide(dayAt(900), chosen), CaseAct::Reopen, CaseReason::NewPeriod);
    expect(decide(dayAt(600), chosen), CaseAct::None, CaseReason::NotDue);
}

void tst_casing::exemptWaitsForItsEnd()
{
    KnownCase exempt = known(CaseState::Exempt, at(80));
    CaseFacts worse = cycleAt(5000);
    expect(decide(worse, exempt), CaseAct::None, CaseReason::PutAway);
    expect(decide(cycleAt(0), exempt), CaseAct::None, CaseReason::PutAway);
    exempt.exemptUntilMs = 0;
    expect(decide(worse, exempt), CaseAct::None, CaseReason::PutAway);
    exempt.exemptUntilMs = now;
    expect(decide(worse, exempt), CaseAct::Reopen, CaseReason::ExemptionEnded);
    QCOMPARE(decide(worse, exempt).stage, at(100));
    expect(decide(cycleAt(850), exempt), CaseAct::Reopen, CaseReason::ExemptionEnded);
    expect(decide(cycleAt(0), exempt), CaseAct::Close, CaseReason::Recovered);
    worse.limit.blocked = u"silent"_s;
    expect(decide(worse, exempt), CaseAct::None, CaseReason::Blocked);
}

void tst_casing::cyclesCloseBelowTheLineAndAtTheReset()
{
    expect(decide(cycleAt(500), known(CaseState::Open, at(80))), CaseAct::None, CaseReason::NotDue);
    expect(decide(cycleAt(499), known(CaseState::Open, at(80))), CaseAct::Close, CaseReason::Recovered);
    KnownCase early = known(CaseState::Waiting, at(60));
    early.openingThreshold = 60;
    expect(decide(cycleAt(300), early), CaseAct::None, CaseReason::NotDue);
    expect(decide(cycleAt(299), early), CaseAct::Close, CaseReason::Recovered);
    KnownCase former = known(CaseState::Open, at(100));
    former.openedAtMs = period; // the border belongs to the new cycle
    expect(decide(cycleAt(600), former), CaseAct::None, CaseReason::NotDue);
    former.openedAtMs = period - 1;
    expect(decide(cycleAt(600), former), CaseAct::Close, CaseReason::Reset);
    expect(decide(cycleAt(900), former), CaseAct::Close, CaseReason::Reset);
    former.state = CaseState::Closed;
    expect(decide(cycleAt(900), former), CaseAct::Open, CaseReason::Threshold);
    former.state = CaseState::Open;
    expect(decide(dayAt(600), former), CaseAct::None, CaseReason::NotDue); // day limits have no reset
}

void tst_casing::daysCloseAfterThreeOrSevenInARow()
{
    const KnownCase open = known(CaseState::Open, at(80));
    expect(decide(dayAt(0, {499, 499}), open), CaseAct::None, CaseReason::NotDue);
    expect(decide(dayAt(0, {499, 499, 500}), open), CaseAct::None, CaseReason::NotDue);
    expect(decide(dayAt(0, {499, 499, 499}), open), CaseAct::Close, CaseReason::Recovered);
    expect(decide(dayAt(790, {499, 499, 499}), open), CaseAct::Close, CaseReason::Recovered);
    expect(decide(dayAt(800, {499, 499, 499}), open), CaseAct::None, CaseReason::Standing); // due
    expect(decide(dayAt(0, {799, 799, 799, 799, 799, 799}), open), CaseAct::None, CaseReason::NotDue);
    expect(decide(dayAt(0, {799, 799, 799, 799, 799, 799, 799}), open), CaseAct::Close,
           CaseReason::Recovered);
    expect(decide(dayAt(0, {799, 799, 799, 800, 799, 799, 799}), open), CaseAct::None, CaseReason::NotDue);
    for (const Quality quality : {Quality::Absent, Quality::Partial, Quality::LowerBound}) {
        CaseFacts gap = dayAt(0, {0, 0, 0});
        gap.days[1].quality = quality;
        expect(decide(gap, open), CaseAct::None, CaseReason::NotDue);
    }
    CaseFacts missing = dayAt(0, {0, 0, 0, 0});
    missing.days.removeFirst();
    expect(decide(missing, open), CaseAct::None, CaseReason::NotDue);
}

void tst_casing::minutesCloseAfterAQuietDay()
{
    const KnownCase open = known(CaseState::Open, {Kind::Burst, 0});
    expect(decide(minuteFacts(now - hour, 5), open), CaseAct::None, CaseReason::Standing);
    expect(decide(minuteFacts(now - 25 * hour, 1), open), CaseAct::None, CaseReason::NotDue);
    CaseFacts quiet = minuteFacts(now - 25 * hour, 0);
    expect(decide(quiet, open), CaseAct::Close, CaseReason::Recovered);
    quiet.minutesFresh = false;
    expect(decide(quiet, open), CaseAct::None, CaseReason::NotDue);
}

void tst_casing::creditsCloseWhenNoLongerReached()
{
    CaseFacts credit = cycleAt(0);
    credit.limit.credit = true;
    credit.limit.cap = {};
    const KnownCase open = known(CaseState::Open, {Kind::LimitReached, 0});
    expect(decide(credit, open), CaseAct::Close, CaseReason::Recovered);
    credit.limit.limitReached = true;
    expect(decide(credit, open), CaseAct::None, CaseReason::Standing);
}

void tst_casing::byHandIsJudgedByWhatFollowed()
{
    KnownCase byHand = known(CaseState::Waiting, {});
    expect(decide(cycleAt(100), byHand), CaseAct::None, CaseReason::NotDue);
    byHand.openedAtMs = period - 1;
    expect(decide(cycleAt(100), byHand), CaseAct::Close, CaseReason::Reset);
    byHand.openedDay = today - 2;
    expect(decide(dayAt(0, {0, 0, 0, 0}), byHand), CaseAct::None, CaseReason::NotDue);
    byHand.openedDay = today - 3;
    expect(decide(dayAt(0, {0, 0, 0, 0}), byHand), CaseAct::Close, CaseReason::Recovered);
    byHand.openedAtMs = now - 23 * hour;
    expect(decide(minuteFacts(0, 0), byHand), CaseAct::None, CaseReason::NotDue);
    byHand.openedAtMs = now - 24 * hour;
    expect(decide(minuteFacts(0, 0), byHand), CaseAct::Close, CaseReason::Recovered);
}

void tst_casing::aFollowUpHoldsTheCaseOpen()
{
    KnownCase reducing = answered(at(100));
    reducing.followUpRuns = true;
    expect(decide(cycleAt(10), reducing), CaseAct::None, CaseReason::FollowUp);
    reducing.openedAtMs = period - 1;
    expect(decide(cycleAt(10), reducing), CaseAct::None, CaseReason::FollowUp);
    reducing.followUpRuns = false;
    expect(decide(cycleAt(10), reducing), CaseAct::Close, CaseReason::Reset);
}

void tst_casing::withoutALimitTheCaseCloses()
{
    for (const Cap &cap : {Cap::unlimited(), Cap::number(0)}) {
        CaseFacts lifted = dayAt(5000);
        lifted.limit.cap = cap;
        lifted.limit.daysOver = 7;
        expect(decide(lifted, known(CaseState::Open, at(100))), CaseAct::Close, CaseReason::PlanChanged);
        expect(decide(lifted, {}), CaseAct::None, CaseReason::NotDue);
    }
}

void tst_casing::anUnusableSourceOpensAndClosesNothing()
{
    const auto spoil = [](CaseFacts facts, CaseReason how) {
        facts.stale = how == CaseReason::Stale;
        facts.limit.measured = how != CaseReason::NotMeasured;
        facts.limit.blocked = how == CaseReason::Blocked ? u"sourceStopped"_s : QString();
        return facts;
    };
    for (const CaseReason how : {CaseReason::Stale, CaseReason::NotMeasured, CaseReason::Blocked}) {
        expect(decide(spoil(cycleAt(5000), how), {}), CaseAct::None, how);
        expect(decide(spoil(cycleAt(5000), how), known(CaseState::Open, at(80))), CaseAct::None, how);
        expect(decide(spoil(cycleAt(0), how), known(CaseState::Open, at(80))), CaseAct::None, how);
        expect(decide(spoil(dayAt(0, {0, 0, 0}), how), known(CaseState::Open, at(80))), CaseAct::None, how);
        expect(decide(spoil(minuteFacts(0, 0), how), known(CaseState::Open, {Kind::Burst, 0})), CaseAct::None,
               how);
    }
}

void tst_casing::noDecisionContradictsItself()
{
    const quint64 seed = 808;
    Seeded numbers(seed);
    const QList<CaseStage> stages{{}, at(80), at(95), at(100), {Kind::SteadilyOver, 0}, {Kind::Burst, 0}};
    for (int i = 0; i < 50'000; ++i) {
        CaseFacts facts = dayAt(numbers.between(0, 1500));
        facts.limit.window = Window(numbers.between(0, 2));
        facts.limit.daysOver = int(numbers.between(0, 4));
        facts.stale = numbers.chance(10);
        facts.burstEndMs = numbers.chance(50) ? now - numbers.between(0, 48) * hour : 0;
        facts.minutesAbove = facts.burstEndMs > now - 24 * hour ? 3 : int(numbers.between(0, 1));
        facts.minutesFresh = numbers.chance(80);
        for (int back = 1; back <= 7; ++back)
            facts.days.append({today - back, numbers.between(0, 1000), {}, Quality(numbers.between(2, 3))});
        KnownCase before = known(CaseState(numbers.between(1, 6)), stages[numbers.between(0, 5)]);
        before.answered = before.state == CaseState::Waiting && numbers.chance(50);
        before.closedByHand = numbers.chance(50);
        before.followUpRuns = before.answered && numbers.chance(50);
        const CaseDecision decision = decide(facts, before);
        const bool opens = decision.act == CaseAct::Open;
        const bool closes = decision.act == CaseAct::Close;
        const bool fine = !(facts.stale && (opens || closes)) && !(closes && dueStage(facts))
            && !(closes && before.followUpRuns) && opens <= (before.state == CaseState::Closed)
            && !(decision.act == CaseAct::Escalate && decision.stage <= before.stage)
            && !(opens && !dueStage(facts));
        if (!fine)
            QFAIL(qPrintable(u"seed %1, row %2: %3"_s.arg(seed).arg(i).arg(caseReasonKey(decision.reason))));
    }
}

HEADROOM_TEST(tst_casing)
#include "tst_casing.moc"
