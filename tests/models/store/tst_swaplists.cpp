// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leasetable.h"
#include "models/store/snapshotreader.h"
#include "models/store/staging.h"
#include "models/store/swap.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"
#include "tests/models/store/storedump.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

} // namespace

class tst_swaplists : public StoreTest
{
    Q_OBJECT
private slots:
    void goneNeedsTwoCompleteSyncs_data() { addBackends(); }
    void goneNeedsTwoCompleteSyncs();
    void aPartialSyncMissesNobody_data() { addBackends(); }
    void aPartialSyncMissesNobody();
    void theCatalogueDecidesOverTheProvider_data() { addBackends(); }
    void theCatalogueDecidesOverTheProvider();
    void whatIsNotListedIsAFinding_data() { addBackends(); }
    void whatIsNotListedIsAFinding();
    void aSourceThatStopsKeepsWhatItGave_data() { addBackends(); }
    void aSourceThatStopsKeepsWhatItGave();
    void aLostLeaseStoresNothing_data() { addBackends(); }
    void aLostLeaseStoresNothing();
    void keysStayAndAreGivenInOrder_data() { addBackends(); }
    void keysStayAndAreGivenInOrder();
};

void tst_swaplists::goneNeedsTwoCompleteSyncs()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const SampleSync whole = sampleSync(5, 1);
    SampleSync less = sampleSync(4, 1);
    less.meters.removeLast();
    less.sources.removeLast();
    QCOMPARE(faultOf(syncOnce(*db, whole)), QString());
    const auto gone = [&] {
        const StoreSnapshot now = snapshotOf(*db);
        return std::tuple(now.accounts.last().gone, now.meters.first().gone, now.subscriptions.size() == 3);
    };
    const std::tuple none(false, false, false);
    const std::tuple all(true, true, true);
    QCOMPARE(syncOnce(*db, less)->goneAccounts, 0);
    QVERIFY(gone() == none);
    QCOMPARE(faultOf(syncOnce(*db, whole)), QString());
    QCOMPARE(syncOnce(*db, less)->goneAccounts, 0); // missed once again, not twice in a row
    QVERIFY(gone() == none);
    const auto second = syncOnce(*db, less);
    QCOMPARE(second->goneAccounts, 1);
    QCOMPARE(second->goneMeters, 1);
    QCOMPARE(second->goneSubscriptions, 1);
    QVERIFY(second->touched.contains(5));
    QVERIFY(gone() == all);
    QCOMPARE(syncOnce(*db, less)->goneAccounts, 0);
    QVERIFY(gone() == all);
    const auto back = syncOnce(*db, whole);
    QCOMPARE(back->newAccounts, 0);
    QVERIFY(back->touched.contains(5));
    QVERIFY(gone() == none);
}

void tst_swaplists::aPartialSyncMissesNobody()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(5, 1))), QString());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(faultOf(syncOnce(*db, sampleSync(2, 1), false)), QString());
    for (const StoredAccount &account : snapshotOf(*db).accounts)
        QVERIFY(!account.gone);
}

void tst_swaplists::theCatalogueDecidesOverTheProvider()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    SampleSync sync = sampleSync(2, 1);
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    const QList<Plan> before = snapshotOf(*db).plans;
    sync.plans[1].price.minor += 100;
    sync.plans[1].limits[0].cap = Cap::number(1);
    sync.plans.removeLast();
    const auto outcome = syncOnce(*db, sync);
    QCOMPARE(outcome->drifts, 1);
    const StoreSnapshot snapshot = snapshotOf(*db);
    QVERIFY(snapshot.plans == before);
    QCOMPARE(snapshot.findings.size(), 2);
    QCOMPARE(snapshot.findings.at(0).kind, u"drift"_s);
    QCOMPARE(snapshot.findings.at(0).subject, u"pdt_2"_s);
    QVERIFY(snapshot.findings.at(0).detail.contains(u"in price, limits;"_s));
    QCOMPARE(snapshot.findings.at(1).kind, u"planNotListed"_s);
}

void tst_swaplists::whatIsNotListedIsAFinding()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    SampleSync sync = sampleSync(3, 1);
    const QString id = sync.customers.takeLast().id.toString();
    sync.days.first().meter = MeterId(u"mtr_unknown"_s);
    const auto outcome = syncOnce(*db, sync);
    QCOMPARE(faultOf(outcome), QString());
    QCOMPARE(outcome->newAccounts, 2);
    QCOMPARE(outcome->newSubscriptions, 2);
    QStringList subjects;
    for (const Finding &finding : snapshotOf(*db).findings)
        subjects.append(finding.kind + u' ' + finding.subject);
    subjects.removeDuplicates();
    QCOMPARE(
        subjects,
        QStringList({u"unknownAccount "_s + id, u"unknownAccount sub_2"_s, u"unknownMeter mtr_unknown"_s}));
}

void tst_swaplists::aSourceThatStopsKeepsWhatItGave()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    SampleSync sync = sampleSync(1, 1);
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    const StagedCover first = sync.covers.first();
    SampleSync later;
    later.covers = {first, first};
    later.covers[0].blocked = u"sourceStopped"_s;
    later.covers[0].readAtMs = first.readAtMs + 50;
    later.covers.removeLast();
    QCOMPARE(faultOf(syncOnce(*db, later, false)), QString());
    StoredCover cover = snapshotOf(*db).covers.first();
    QCOMPARE(cover.blocked, u"sourceStopped"_s);
    QCOMPARE(cover.readAtMs, first.readAtMs);
    later.covers = {first};
    later.covers[0].daysFrom = sampleDay;
    later.covers[0].daysTo = sampleDay + 3;
    QCOMPARE(faultOf(syncOnce(*db, later, false)), QString());
    cover = snapshotOf(*db).covers.first();
    QCOMPARE(cover.blocked, QString());
    QCOMPARE(cover.daysFrom, first.daysFrom);
    QCOMPARE(cover.daysTo, sampleDay + 3);
    later.covers[0].daysFrom = sampleDay + 10;
    later.covers[0].daysTo = sampleDay + 11;
    QCOMPARE(faultOf(syncOnce(*db, later, false)), QString());
    QCOMPARE(snapshotOf(*db).covers.first().daysFrom, sampleDay + 10);
}

void tst_swaplists::aLostLeaseStoresNothing()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const QString mine = LeaseTable::ownerOfThisProcess();
    const SyncTicket ticket{RunId(u"run"_s), 1, mine};
    QCOMPARE(Staging::begin(*db, ticket).error().kind, ErrorKind::Conflict);
    QVERIFY(LeaseTable::take(*db, u"sync"_s, mine, 60'000, 0).has_value());
    const QStringList before = dumpOf(*db);
    QCOMPARE(faultOf(stageAll(*db, sampleSync(3, 1), ticket)), QString());
    QVERIFY(db->run(u"UPDATE lease SET owner = 'elsewhere 1 1'"_s));
    const auto lost = inTransaction<SwapOutcome>(*db, [](Database &in) { return swapStaging(in, {}); });
    QCOMPARE(lost.error().kind, ErrorKind::Conflict);
    QCOMPARE(dumpOf(*db), before);
}

void tst_swaplists::keysStayAndAreGivenInOrder()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    SampleSync sync = shuffled(sampleSync(4, 1), 9);
    sync.customers.removeIf([](const Customer &c) { return c.id == AccountId(u"cus_000001"_s); });
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(6, 2))), QString());
    QStringList ids;
    for (const StoredAccount &account : snapshotOf(*db).accounts)
        ids.append(u"%1 %2"_s.arg(account.key).arg(account.customer.id.toString().last(1)));
    QCOMPARE(ids, QStringList({u"1 0"_s, u"2 2"_s, u"3 3"_s, u"4 1"_s, u"5 4"_s, u"6 5"_s}));
}

} // namespace headroom

using headroom::tst_swaplists;
HEADROOM_TEST(tst_swaplists)
#include "tst_swaplists.moc"
