// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utilisation.h"
#include "models/services/accountfacts.h"
#include "models/services/limitpeaks.h"
#include "models/services/queueservice.h"
#include "tests/models/services/snapshots.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace headroom::snapshots;
using namespace Qt::Literals::StringLiterals;

namespace {

QueueLimit onlyLimit(const StoreSnapshot &snapshot, qint64 atMs = nowMs)
{
    const QList<QueueAccount> accounts = queueAccounts(snapshot, atMs);
    if (accounts.size() != 1 || accounts.first().limits.size() != 1)
        qFatal("%d accounts", int(accounts.size()));
    return accounts.first().limits.first();
}

} // namespace

/// What a snapshot says of an account's limits (DESIGN §1, §4).
class tst_accountfacts : public Test
{
    Q_OBJECT
private slots:
    void theCyclesTotalIsTheNewestReading();
    void aReadingOfAPastCycleIsNoReading();
    void aSourceThatStoppedBlocksWithItsReason();
    void whatNobodyMeasuredIsNoZero();
    void twoLiveSubscriptionsOnOneMeterBlockIt();
    void aLowerOwnCapIsInForce();
    void anOverrideCountsUntilItEnds();
    void anAccountThatIsGoneOrEndedIsLeftOut();
    void aDayLimitShowsTheHigherOfTodayAndTheLastCompleteDay();
    void aBurstGivesTheMinuteLimitItsPeakWhileACaseStands();
    void aMeterThatStandsStillIsSilent();
    void oldNumbersAloneMakeNoMeterSilent();
    void peaksAreOfCompleteDaysMinutesAndCycles();
};

void tst_accountfacts::theCyclesTotalIsTheNewestReading()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 812);
    const QueueLimit limit = onlyLimit(snapshot);
    QVERIFY(limit.facts.measured);
    QCOMPARE(limit.facts.used, 812);
    QCOMPARE(limit.facts.cycleStart, today - 20);
    QCOMPARE(limit.facts.cycleEnd, today + 10);
    QCOMPARE(limit.readAtMs, nowMs);
    QVERIFY(limit.facts.blocked.isEmpty());
}

void tst_accountfacts::aReadingOfAPastCycleIsNoReading()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 812);
    const QueueLimit limit = onlyLimit(snapshot, cycleEndMs);
    QCOMPARE(limit.facts.blocked, u"noReading"_s);
    QVERIFY(onlyLimit(snapshot, cycleEndMs - 1).facts.blocked.isEmpty());
}

void tst_accountfacts::aSourceThatStoppedBlocksWithItsReason()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 812, nowMs, u"rubbish"_s);
    QCOMPARE(onlyLimit(snapshot).facts.blocked, u"rubbish"_s);
}

void tst_accountfacts::whatNobodyMeasuredIsNoZero()
{
    for (const Window window : {Window::Cycle, Window::Day, Window::Minute}) {
        const QueueLimit limit = onlyLimit(oneAccount({limitOf(window, 1'000)}));
        QVERIFY(!limit.facts.measured);
        QVERIFY(limit.facts.blocked.isEmpty());
        QVERIFY(!evaluate(limit.facts).percentTenths.has_value());
        QCOMPARE(limit.readAtMs, 0);
    }
}

void tst_accountfacts::twoLiveSubscriptionsOnOneMeterBlockIt()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000), limitOf(Window::Day, 100)});
    addTotal(snapshot, 990);
    snapshot.subscriptions.append({1, subscriptionOf(u"sub_2"_s, u"plan_a"_s)});
    const QList<QueueAccount> accounts = queueAccounts(snapshot, nowMs);
    QCOMPARE(accounts.first().limits.size(), 2);
    for (const QueueLimit &limit : accounts.first().limits)
        QCOMPARE(limit.facts.blocked, u"twoLiveSubscriptions"_s);
}

void tst_accountfacts::aLowerOwnCapIsInForce()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 300);
    snapshot.subscriptions[0].subscription.ownCaps = {
        {calls, Window::Cycle, LimitKind::Hard, Cap::number(400), u"UTC"_s}};
    const QueueLimit limit = onlyLimit(snapshot);
    QCOMPARE(limit.facts.cap, Cap::number(400));
    QCOMPARE(limit.capOrigin, CapOrigin::OwnCap);
}

void tst_accountfacts::anOverrideCountsUntilItEnds()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 300);
    AccountOverride override;
    override.account = 1;
    override.meter = 1;
    override.cap = Cap::number(5'000);
    override.untilMs = nowMs + 1;
    snapshot.overrides = {override};
    QCOMPARE(onlyLimit(snapshot).facts.cap, Cap::number(5'000));
    QCOMPARE(onlyLimit(snapshot).capOrigin, CapOrigin::Override);
    QCOMPARE(onlyLimit(snapshot, nowMs + 1).facts.cap, Cap::number(1'000));
}

void tst_accountfacts::anAccountThatIsGoneOrEndedIsLeftOut()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    snapshot.accounts[0].gone = true;
    QVERIFY(queueAccounts(snapshot, nowMs).isEmpty());
    snapshot.accounts[0].gone = false;
    snapshot.subscriptions.clear();
    QVERIFY(queueAccounts(snapshot, nowMs).isEmpty());
}

void tst_accountfacts::aDayLimitShowsTheHigherOfTodayAndTheLastCompleteDay()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Day, 100)});
    addDays(snapshot, {120, 130, 140, 20, 70});
    snapshot.days[0].days.append({today, 60, 3, Quality::Partial});
    QueueLimit limit = onlyLimit(snapshot);
    QCOMPARE(limit.facts.used, 70);
    QCOMPARE(limit.facts.usedDay, today - 1);
    QCOMPARE(limit.facts.daysOver, 3);
    snapshot.days[0].days.last().used = 90;
    limit = onlyLimit(snapshot);
    QCOMPARE(limit.facts.used, 90);
    QCOMPARE(limit.facts.usedDay, today);
    QCOMPARE(limit.denied, 3);
}

void tst_accountfacts::aBurstGivesTheMinuteLimitItsPeakWhileACaseStands()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Minute, 10)});
    addMinutes(snapshot, {{600, 15}, {599, 30}, {598, 16}, {30, 40}, {20, 3}});
    QCOMPARE(onlyLimit(snapshot).facts.used, 40); // the highest minute of 24 h
    CaseRecord record;
    record.id = CaseId(u"case_1"_s);
    record.account = 1;
    record.meter = calls;
    record.window = Window::Minute;
    snapshot.cases = {record};
    const QueueLimit limit = onlyLimit(snapshot);
    QCOMPARE(limit.facts.used, 30);
    QCOMPARE(limit.facts.burstMs, nowMs - 600 * qint64(60'000));
    QCOMPARE(evaluate(limit.facts).band, Band::Over);
}

void tst_accountfacts::aMeterThatStandsStillIsSilent()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 300);
    addDays(snapshot, {10, 10, 10, 10, 10, 10, 10, 0});
    QCOMPARE(onlyLimit(snapshot).facts.blocked, u"silent"_s); // nothing since the day before yesterday
    snapshot.days[0].days.append({today, 1, std::nullopt, Quality::Partial});
    QVERIFY(onlyLimit(snapshot).facts.blocked.isEmpty());
    snapshot.days[0].days.removeLast();
    snapshot.days[0].days[3].used = 0; // did not gain on each of the seven days
    QVERIFY(onlyLimit(snapshot).facts.blocked.isEmpty());
}

/// DESIGN §4 "stale alone keeps band and rank".
void tst_accountfacts::oldNumbersAloneMakeNoMeterSilent()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 900);
    addDays(snapshot, {10, 10, 10, 10, 10, 10, 10, 10});
    const QueueLimit fresh = onlyLimit(snapshot);
    const QueueLimit old = onlyLimit(snapshot, nowMs + 3 * dayMs);
    QVERIFY(fresh.facts.blocked.isEmpty());
    QVERIFY2(old.facts.blocked.isEmpty(), qPrintable(old.facts.blocked));
    QCOMPARE(evaluate(old.facts).band, evaluate(fresh.facts).band);
}

void tst_accountfacts::peaksAreOfCompleteDaysMinutesAndCycles()
{
    StoreSnapshot snapshot =
        oneAccount({limitOf(Window::Cycle, 1'000), limitOf(Window::Day, 100), limitOf(Window::Minute, 10)});
    addTotal(snapshot, 210);
    Reading closed{cycleStartMs + hourMs, cycleStartMs - 30 * dayMs, cycleStartMs, Decimal(700)};
    snapshot.readings[0].earlier.prepend(closed);
    addDays(snapshot, {120, 50, 60});
    snapshot.days[0].days.append({today, 500, std::nullopt, Quality::Partial});
    addMinutes(snapshot, {{600, 15}, {30, 40}, {0, 99}});
    const SnapshotIndex index(snapshot);
    const AccountFacts facts = accountFacts(index, {}, snapshot.accounts[0], nowMs);
    AccountDetail detail;
    for (const LimitRecord &record : facts.limits) {
        LimitDetail limit;
        limit.meter = calls;
        limit.facts = record.facts;
        limit.standing = evaluate(record.facts);
        detail.limits.append(limit);
    }
    QHash<int, std::optional<qint64>> peaks;
    const QList<LimitPeak> found = limitPeaks(facts, detail, nowMs);
    for (const LimitPeak &peak : found)
        peaks.insert(int(peak.window), peak.peak);
    QCOMPARE(peaks.value(int(Window::Cycle)), std::optional<qint64>(700)); // above 210 x 30 / 21 = 300
    QCOMPARE(peaks.value(int(Window::Day)), std::optional<qint64>(120)); // today is not complete
    QCOMPARE(peaks.value(int(Window::Minute)), std::optional<qint64>(40)); // the running minute neither
}

HEADROOM_TEST(tst_accountfacts)
#include "tst_accountfacts.moc"
