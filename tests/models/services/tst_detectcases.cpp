// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/detectionservice.h"
#include "tests/models/services/snapshots.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace headroom::snapshots;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseRecord standing(Window window, const QString &stage)
{
    CaseRecord record;
    record.id = CaseId(u"case_1"_s);
    record.account = 1;
    record.meter = calls;
    record.window = window;
    record.stage = stage;
    record.openedAtMs = nowMs - 5 * dayMs;
    record.periodStartMs = cycleStartMs;
    record.version = 1;
    return record;
}

} // namespace

/// Which cases open, escalate and close (DESIGN §4 "A case is due", "It closes by itself").
class tst_detectcases : public Test
{
    Q_OBJECT
private slots:
    void aThresholdOpensOneCase();
    void theSameCaseHasTheSameIdWhoeverFindsIt();
    void aHigherStageEscalates();
    void aRecoveredLimitCloses();
    void aMissingSourceOpensAndClosesNothing();
    void aStandingBurstCaseClosesAfterAQuietDay();
    void theWorkspacesThresholdsCount();
    void anAccountThatIsGoneIsLeftAlone();
};

void tst_detectcases::aThresholdOpensOneCase()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 799);
    QVERIFY(detectCases(snapshot, nowMs).changes.isEmpty());
    snapshot.readings[0].newest.total = Decimal(800);
    const QList<CaseChange> changes = detectCases(snapshot, nowMs).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].kind, CaseChange::Kind::Open);
    QCOMPARE(changes[0].record.stage, u"80"_s);
    QCOMPARE(changes[0].record.openedWhy, u"threshold"_s);
    QCOMPARE(changes[0].text, u"800 of 1000 cycle"_s);
    QCOMPARE(changes[0].record.periodStartMs, cycleStartMs);
}

void tst_detectcases::theSameCaseHasTheSameIdWhoeverFindsIt()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 900);
    QCOMPARE(detectCases(snapshot, nowMs).changes[0].record.id, detectCases(snapshot, nowMs).changes[0].record.id);
    QVERIFY(detectCases(snapshot, nowMs).changes[0].record.id != detectCases(snapshot, nowMs + 1).changes[0].record.id);
}

void tst_detectcases::aHigherStageEscalates()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 960);
    snapshot.cases = {standing(Window::Cycle, u"80"_s)};
    const QList<CaseChange> changes = detectCases(snapshot, nowMs).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].kind, CaseChange::Kind::Escalate);
    QCOMPARE(changes[0].record.stage, u"95"_s);
    snapshot.cases = {standing(Window::Cycle, u"95"_s)};
    QVERIFY(detectCases(snapshot, nowMs).changes.isEmpty());
}

void tst_detectcases::aRecoveredLimitCloses()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 499);
    snapshot.cases = {standing(Window::Cycle, u"80"_s)};
    const QList<CaseChange> changes = detectCases(snapshot, nowMs).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].kind, CaseChange::Kind::Close);
    QCOMPARE(changes[0].record.closeReason, u"recovered"_s);
    QCOMPARE(changes[0].record.closedAtMs, nowMs);
    snapshot.readings[0].newest.total = Decimal(500);
    QVERIFY(detectCases(snapshot, nowMs).changes.isEmpty());
}

/// DESIGN §2, 7.
void tst_detectcases::aMissingSourceOpensAndClosesNothing()
{
    for (const qint64 total : {1LL, 2'000LL}) {
        StoreSnapshot blocked = oneAccount({limitOf(Window::Cycle, 1'000)});
        addTotal(blocked, total, nowMs, u"noReading"_s);
        QVERIFY(detectCases(blocked, nowMs).changes.isEmpty());
        blocked.cases = {standing(Window::Cycle, u"80"_s)};
        QVERIFY(detectCases(blocked, nowMs).changes.isEmpty());
        StoreSnapshot stale = oneAccount({limitOf(Window::Cycle, 1'000)});
        addTotal(stale, total, nowMs - 6 * hourMs - 1);
        QVERIFY(detectCases(stale, nowMs).changes.isEmpty());
        stale.cases = {standing(Window::Cycle, u"80"_s)};
        QVERIFY(detectCases(stale, nowMs).changes.isEmpty());
    }
    StoreSnapshot nothing = oneAccount({limitOf(Window::Cycle, 1'000)});
    nothing.cases = {standing(Window::Cycle, u"80"_s)};
    QVERIFY(detectCases(nothing, nowMs).changes.isEmpty());
}

void tst_detectcases::aStandingBurstCaseClosesAfterAQuietDay()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Minute, 10)});
    addMinutes(snapshot, {{2'000, 15}, {1'999, 30}, {1'998, 16}, {30, 4}});
    snapshot.cases = {standing(Window::Minute, u"burst"_s)};
    const QList<CaseChange> changes = detectCases(snapshot, nowMs).changes;
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].kind, CaseChange::Kind::Close);
    snapshot.covers[0].minutesFromMs = nowMs - 23 * hourMs; // not fresh throughout
    QVERIFY(detectCases(snapshot, nowMs).changes.isEmpty());
}

void tst_detectcases::theWorkspacesThresholdsCount()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 610);
    snapshot.settings.insert(u"thresholds"_s, u"60, 90"_s);
    QCOMPARE(detectCases(snapshot, nowMs).changes.at(0).record.stage, u"60"_s);
}

void tst_detectcases::anAccountThatIsGoneIsLeftAlone()
{
    StoreSnapshot snapshot = oneAccount({limitOf(Window::Cycle, 1'000)});
    addTotal(snapshot, 990);
    snapshot.accounts[0].gone = true;
    QVERIFY(detectCases(snapshot, nowMs).changes.isEmpty());
}

HEADROOM_TEST(tst_detectcases)
#include "tst_detectcases.moc"
