// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casetable.h"
#include "models/store/leasetable.h"
#include "tests/models/store/backends.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

CaseRecord caseOf(const QString &id, AccountKey account)
{
    CaseRecord record;
    record.id = CaseId(id);
    record.account = account;
    record.meter = MeterId(u"mtr_requests"_s);
    record.window = Window::Day;
    record.stage = u"80"_s;
    record.openedAtMs = 10;
    record.openedWhy = u"threshold"_s;
    record.periodStartMs = 5;
    return record;
}

CaseChange changeOf(CaseChange::Kind kind, const CaseRecord &record)
{
    return {.kind = kind, .record = record, .atMs = 20, .text = u"because"_s};
}

} // namespace

class tst_caselease : public StoreTest
{
    Q_OBJECT
private slots:
    void aLimitHasOneStandingCase_data() { addBackends(); }
    void aLimitHasOneStandingCase();
    void casesEscalateCloseAndOpenAgain_data() { addBackends(); }
    void casesEscalateCloseAndOpenAgain();
    void aLeaseHasOneHolder_data() { addBackends(); }
    void aLeaseHasOneHolder();
    void aDeadProcessLosesItsLease_data() { addBackends(); }
    void aDeadProcessLosesItsLease();
};

void tst_caselease::aLimitHasOneStandingCase()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const auto open = [](const CaseRecord &r) { return changeOf(CaseChange::Kind::Open, r); };
    CaseRecord credit = caseOf(u"c3"_s, 1);
    credit.credit = true;
    credit.meter = MeterId(u"ent_1"_s);
    const auto applied = CaseTable::apply(
        *db, {open(caseOf(u"c1"_s, 1)), open(caseOf(u"c2"_s, 1)), open(credit), open(caseOf(u"c4"_s, 2))});
    QCOMPARE(faultOf(applied), QString());
    QCOMPARE(applied->opened, 3);
    const auto standing = CaseTable::standing(*db, 0).value();
    QCOMPARE(standing.size(), 3);
    QCOMPARE(standing.at(0).id, CaseId(u"c1"_s));
    QVERIFY(standing.at(1).credit);
    CaseRecord byHand = caseOf(u"c5"_s, 1);
    const auto refused = inTransaction<void>(*db, [&](Database &in) {
        return CaseTable::put(in, {.record = byHand, .event = {.caseId = byHand.id, .kind = u"opened"_s}});
    });
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(CaseTable::events(*db, byHand.id).value().isEmpty());
}

void tst_caselease::casesEscalateCloseAndOpenAgain()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    CaseRecord record = caseOf(u"c1"_s, 1);
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Open, record)}).value().opened, 1);
    record = CaseTable::standing(*db, 0).value().first();
    QCOMPARE(record.version, 1);
    record.state = CaseState::Snoozed;
    record.snoozedUntilMs = 500;
    record.owner = PersonId(u"ann"_s);
    const CaseEvent event{
        .caseId = record.id, .atMs = 30, .person = record.owner, .kind = u"snoozed"_s, .text = {}};
    QCOMPARE(faultOf(CaseTable::put(*db, {.record = record, .event = event})), QString());
    QCOMPARE(CaseTable::put(*db, {.record = record, .event = event}).error().kind, ErrorKind::Conflict);
    record.stage = u"95"_s;
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Escalate, record)}).value().escalated, 0); // seen too early
    record.version = 2;
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Escalate, record)}).value().escalated, 1);
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Escalate, record)}).value().escalated, 0);
    CaseRecord now = CaseTable::standing(*db, 0).value().first();
    QCOMPARE(now.state, CaseState::Open);
    QCOMPARE(now.stage, u"95"_s);
    QCOMPARE(now.owner, PersonId(u"ann"_s));
    now.closedAtMs = 1000;
    now.closeReason = u"recovered"_s;
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Close, now)}).value().closed, 1);
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Close, now)}).value().closed, 0);
    QCOMPARE(CaseTable::standing(*db, 1000).value().first().closeReason, u"recovered"_s);
    QVERIFY(CaseTable::standing(*db, 1001).value().isEmpty());
    QCOMPARE(CaseTable::apply(*db, {changeOf(CaseChange::Kind::Open, caseOf(u"c2"_s, 1))}).value().opened, 1);
    QCOMPARE(CaseTable::ofAccount(*db, 1).value().size(), 2);
    QStringList kinds;
    const QList<CaseEvent> events = CaseTable::events(*db, record.id).value();
    for (const CaseEvent &done : events)
        kinds.append(done.kind);
    QCOMPARE(kinds, QStringList({u"opened"_s, u"snoozed"_s, u"escalated"_s, u"closed"_s}));
}

void tst_caselease::aLeaseHasOneHolder()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const qint64 now = db->sharedNowMs(1'000'000).value();
    const QString other = u"elsewhere 12 34"_s;
    QCOMPARE(faultOf(LeaseTable::take(*db, u"sync"_s, other, 60'000, now)), QString());
    QVERIFY(LeaseTable::take(*db, u"sync"_s, other, 60'000, now).has_value());
    const QString mine = LeaseTable::ownerOfThisProcess();
    const auto refused = LeaseTable::take(*db, u"sync"_s, mine, 60'000, now);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().detail.contains(u"host elsewhere, process 12"_s));
    QVERIFY(LeaseTable::take(*db, u"send"_s, mine, 60'000, now).has_value());
    QVERIFY(LeaseTable::release(*db, u"sync"_s, mine).has_value());
    QVERIFY(LeaseTable::require(*db, u"sync"_s, other).has_value());
    QVERIFY(db->run(u"UPDATE lease SET until_ms = 5 WHERE name = 'sync'"_s));
    QVERIFY(LeaseTable::take(*db, u"sync"_s, mine, 60'000, now).has_value());
    QCOMPARE(LeaseTable::require(*db, u"sync"_s, other).error().kind, ErrorKind::Conflict);
    QVERIFY(LeaseTable::release(*db, u"sync"_s, mine).has_value());
    QVERIFY(LeaseTable::take(*db, u"sync"_s, other, 60'000, now).has_value());
}

void tst_caselease::aDeadProcessLosesItsLease()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QProcess process;
    process.start(u"true"_s, QStringList());
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(process.waitForFinished());
    QStringList parts = LeaseTable::ownerOfThisProcess().split(u' ');
    const QString mine = parts.join(u' ');
    QVERIFY(!LeaseTable::isDead(mine));
    const QString reused = u"%1 %2 1"_s.arg(parts.at(0), parts.at(1)); // my pid, begun at another time
    QVERIFY(LeaseTable::isDead(reused));
    parts[1] = QString::number(pid);
    QVERIFY(LeaseTable::isDead(parts.join(u' ')));
    QVERIFY(!LeaseTable::isDead(u"elsewhere %1 1"_s.arg(pid)));
    QVERIFY(LeaseTable::take(*db, u"sync"_s, parts.join(u' '), 60'000, 0).has_value());
    QCOMPARE(faultOf(LeaseTable::take(*db, u"sync"_s, mine, 60'000, 0)), QString());
}

} // namespace headroom

using headroom::tst_caselease;
HEADROOM_TEST(tst_caselease)
#include "tst_caselease.moc"
