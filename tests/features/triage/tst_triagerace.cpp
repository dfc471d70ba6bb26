// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/detectionservice.h"
#include "tests/features/triage/actledger.h"
#include "tests/features/triage/triagescene.h"
#include "tests/features/triage/workerprocess.h"
#include "tests/models/store/backends.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {


/// Does \a act on \a limit; "" where it was done, else what it was refused with.
QString tried(Desk &desk, const LimitRef &limit, const TriageAct &act)
{
    desk.clock.set(desk.clock.nowMs() + 1'000);
    const auto outcome = settled(desk.triage.act({limit}, act));
    if (!outcome || outcome->refused.isEmpty())
        return outcome ? QString() : outcome.error().detail;
    return outcome->refused[0].error.detail;
}

TriageAct actOf(TriageAct::Kind kind)
{
    TriageAct act;
    act.kind = kind;
    act.words = u"for a reason"_s;
    return act;
}

/// How many of \a worker's refusals are conflicts; each has to say in words who did what.
qsizetype conflictsOf(const WorkerProcess &worker)
{
    static const QRegularExpression words(
        u"^(Mira Ono|Tom Berg|The program) (changed this case|opened another case of this limit) \\(\\w+\\) at"
        " [0-9: -]+ UTC, after you saw it: look again, then act\\.$"_s);
    qsizetype conflicts = 0;
    for (const WorkerProcess::Refusal &refused : worker.refused()) {
        if (refused.kind != int(ErrorKind::Conflict))
            continue;
        ++conflicts;
        [&] { QVERIFY2(words.match(refused.sentence).hasMatch(), qPrintable(refused.sentence)); }();
    }
    return conflicts;
}

QString othersOf(const WorkerProcess &worker, const QList<ErrorKind> &expected)
{
    for (const WorkerProcess::Refusal &refused : worker.refused()) {
        if (!expected.contains(ErrorKind(refused.kind)))
            return refused.sentence;
    }
    return {};
}

} // namespace

/// Two processes on one store (reliability.md F13, F23), and detection beside persons.
class tst_triagerace : public StoreTest
{
    Q_OBJECT
private slots:
    void twoProcessesLoseNoUpdate_data() { addBackends(); }
    void twoProcessesLoseNoUpdate();
    void aConflictNamesWhoWasFaster_data() { addBackends(); }
    void aConflictNamesWhoWasFaster();
    void detectionBesidePersonsNeverDoublesACase_data() { addBackends(); }
    void detectionBesidePersonsNeverDoublesACase();
    void withoutTheRuleOfOneCaseItDoublesThem_data();
    void withoutTheRuleOfOneCaseItDoublesThem();
};

void tst_triagerace::twoProcessesLoseNoUpdate()
{
    constexpr int tries = 500;
    NEW_STORE(location);
    QCOMPARE(faultOf(prepareTriage(location, triageAccounts)), QString());
    WorkerProcess mira(u"contend"_s, location, u"mira"_s, 1, tries);
    WorkerProcess tom(u"contend"_s, location, u"tom"_s, 2, tries);
    QVERIFY(mira.isReady() && tom.isReady());
    mira.begin();
    tom.begin();
    QVERIFY(QTest::qWaitFor([&] { return !mira.isRunning() && !tom.isRunning(); }, 240'000));
    QVERIFY(mira.hasFinished() && tom.hasFinished());
    const QStringList confirmed = mira.confirmed() + tom.confirmed();
    const ActLedger ledger(location); // one event, audit entry and version for each act
    QCOMPARE(ledger.faults(), QStringList());
    QCOMPARE(ledger.missing(confirmed), QStringList());
    QCOMPARE(ledger.acts(), confirmed.size());
    QCOMPARE(brokenChainOf(location, memoryOf(location)), QString());
    const qsizetype conflicts = conflictsOf(mira) + conflictsOf(tom);
    QCOMPARE(othersOf(mira, {ErrorKind::Conflict}) + othersOf(tom, {ErrorKind::Conflict}), QString());
    QCOMPARE(confirmed.size() + conflicts, qsizetype(2 * tries));
    QVERIFY2(conflicts > 20 && confirmed.size() > tries / 2, qPrintable(QString::number(conflicts)));
    std::printf("COUNT %s: 2 x %d acts on one case: %lld confirmed, none lost; %lld conflicts, all in words\n",
                QTest::currentDataTag(), tries, static_cast<long long>(confirmed.size()),
                static_cast<long long>(conflicts));
}

/// Also where the case that was seen is closed, or another one has taken its place.
void tst_triagerace::aConflictNamesWhoWasFaster()
{
    using Kind = TriageAct::Kind;
    NEW_STORE(location);
    QCOMPARE(faultOf(prepareTriage(location, triageAccounts)), QString());
    Desk mira(location, u"mira"_s);
    Desk tom(location, u"tom"_s);
    QVERIFY(mira.opened && tom.opened);
    LimitRef limit = triageLimits(1)[0];
    QCOMPARE(tried(mira, limit, actOf(Kind::Flag)), QString()); // opens the case
    QCOMPARE(tried(tom, limit, actOf(Kind::ClearFlag)), QString());
    limit.seenVersion = 1;
    QCOMPARE(tried(mira, limit, actOf(Kind::Snooze)),
             u"Tom Berg changed this case (cleared) at 2026-11-21 12:00:01 UTC, after you saw it: look again, then act."_s);
    limit.seenVersion = 2;
    QCOMPARE(tried(tom, limit, actOf(Kind::Close)), QString());
    QCOMPARE(tried(mira, limit, actOf(Kind::Assign)),
             u"Tom Berg changed this case (closed) at 2026-11-21 12:00:02 UTC, after you saw it: look again, then act."_s);
    limit.seenVersion = 0;
    const auto opened = settled(mira.triage.act({limit}, actOf(Kind::Flag)));
    const auto closed = settled(mira.triage.act({limit}, actOf(Kind::Close)));
    QVERIFY(opened && closed && closed->refused.isEmpty());
    QCOMPARE(tried(tom, limit, actOf(Kind::Snooze)), QString()); // opens the next one
    const auto undone = settled(mira.triage.undo(*closed));
    QVERIFY(undone && undone->done.isEmpty());
    QCOMPARE(undone->refused.at(0).error.kind, ErrorKind::Conflict);
    QCOMPARE(undone->refused.at(0).error.detail,
             u"Tom Berg opened another case of this limit (snoozed) at 2026-11-21 12:00:03 UTC, after you saw it: look"
             " again, then act."_s);
    QCOMPARE(ActLedger(location).faults(), QStringList());
}

void tst_triagerace::detectionBesidePersonsNeverDoublesACase()
{
    constexpr int rounds = 40;
    constexpr int acts = 200;
    NEW_STORE(location);
    QCOMPARE(faultOf(prepareTriage(location, triageAccounts)), QString());
    WorkerProcess detection(u"detect"_s, location, u"mira"_s, 5, rounds);
    WorkerProcess mira(u"act"_s, location, u"mira"_s, 3, acts);
    WorkerProcess tom(u"act"_s, location, u"tom"_s, 4, acts);
    QVERIFY(detection.isReady() && mira.isReady() && tom.isReady());
    for (WorkerProcess *worker : {&detection, &mira, &tom})
        worker->begin();
    int looks = 0;
    while (detection.isRunning() || mira.isRunning() || tom.isRunning()) {
        QCOMPARE(ActLedger(location).faults(), QStringList());
        ++looks;
        QTest::qWait(20);
    }
    QVERIFY(detection.hasFinished() && mira.hasFinished() && tom.hasFinished());
    QVERIFY2(detection.refused().isEmpty(), qPrintable(othersOf(detection, {})));
    const QList<ErrorKind> expected{ErrorKind::Conflict, ErrorKind::Invalid};
    QCOMPARE(othersOf(mira, expected) + othersOf(tom, expected), QString());
    const ActLedger ledger(location);
    QCOMPARE(ledger.faults(), QStringList());
    QCOMPARE(ledger.missing(mira.confirmed() + tom.confirmed()), QStringList());
    QCOMPARE(ledger.acts(), mira.confirmed().size() + tom.confirmed().size());
    QCOMPARE(brokenChainOf(location, memoryOf(location)), QString());
    const QList<int> &found = detection.detected();
    QVERIFY2(found[0] > 5 && found[1] > 5, qPrintable(u"%1 opened, %2 closed"_s.arg(found[0]).arg(found[1])));
    std::printf("COUNT %s: %d detections (%d opened, %d closed, %d changed) beside %lld acts and %lld conflicts,"
                " %d looks: no limit had two open cases\n",
                QTest::currentDataTag(), rounds, found[0], found[1], found[2], static_cast<long long>(ledger.acts()),
                static_cast<long long>(conflictsOf(mira) + conflictsOf(tom)), looks);
}

void tst_triagerace::withoutTheRuleOfOneCaseItDoublesThem_data()
{
    QTest::addColumn<bool>("ruled");
    QTest::newRow("with the rule") << true;
    QTest::newRow("without it") << false;
}

/// The control: two detections that saw the same state would open two cases, and the ledger would say so.
void tst_triagerace::withoutTheRuleOfOneCaseItDoublesThem()
{
    QFETCH(bool, ruled);
    const StoreLocation location = newFile();
    QCOMPARE(faultOf(prepareTriage(location, triageAccounts)), QString());
    if (!ruled)
        QVERIFY(opened(location)->run(u"DROP INDEX usage_case_standing"_s));
    Desk mira(location, u"mira"_s);
    Desk tom(location, u"tom"_s);
    QVERIFY(mira.opened && tom.opened);
    DetectionService here(mira.store);
    DetectionService there(tom.store);
    const auto first = settled(here.dryRun(sceneNowMs));
    const auto second = settled(there.dryRun(sceneNowMs + 1));
    QVERIFY(first && second && first->count(CaseChange::Kind::Open) == 2 * triageAccounts);
    QCOMPARE(settled(mira.store.applyCases(first->changes))->opened, 2 * triageAccounts);
    QCOMPARE(settled(tom.store.applyCases(second->changes))->opened, ruled ? 0 : 2 * triageAccounts);
    const ActLedger ledger(location);
    QCOMPARE(ledger.faults().size(), ruled ? 0 : 2 * triageAccounts);
    QVERIFY(ruled || ledger.faults()[0].contains(u"2 open cases"_s));
}

} // namespace headroom

using headroom::tst_triagerace;
HEADROOM_TEST(tst_triagerace)
#include "tst_triagerace.moc"
