// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

AuditEntry entryOf(const QString &act)
{
    return {.atMs = 1000,
            .person = PersonId(u"ann"_s),
            .act = act,
            .subject = u"test"_s,
            .before = {},
            .after = {}};
}

const SnapshotRange range{.fromDay = sampleDay - 100,
                          .toDay = sampleDay + 10,
                          .timedFromDay = {},
                          .readingsFromDay = {},
                          .accounts = {}};

} // namespace

class tst_store : public StoreTest
{
    Q_OBJECT
private slots:
    void aSyncIsStagedSwappedAndRead_data() { addBackends(); }
    void aSyncIsStagedSwappedAndRead();
    void anActAndItsAuditEntryAreOne_data() { addBackends(); }
    void anActAndItsAuditEntryAreOne();
    void changesAreToldAfterTheCommit_data() { addBackends(); }
    void changesAreToldAfterTheCommit();
    void whatOthersWriteIsFoundAndOnesOwnIsNot_data() { addBackends(); }
    void whatOthersWriteIsFoundAndOnesOwnIsNot();
    void peopleGoBeforeIngest();
    void aStoreThatIsNotOpenSaysSo();
    void aRefusedStoreStaysClosed();
    void whatHasNotBegunIsCancelled();
    void aStoreMayCloseWhileItOpens();
    void anAbandonedStagingCannotBeSwapped();
    void casesAreFoundAgain_data() { addBackends(); }
    void casesAreFoundAgain();
};

void tst_store::aSyncIsStagedSwappedAndRead()
{
    NEW_STORE(location);
    Store store;
    QCOMPARE(faultOf(await(store.open(location))), QString());
    const SampleSync sync = sampleSync(25, 1);
    QCOMPARE(faultOf(await(store.takeLease(u"sync"_s, leaseOwner(), 60'000, 0))), QString());
    QCOMPARE(faultOf(await(store.beginSync({RunId(u"r1"_s), 5, leaseOwner()}))), QString());
    QCOMPARE(faultOf(await(store.stage(sync.meters))), QString());
    QCOMPARE(faultOf(await(store.stage(sync.plans))), QString());
    QCOMPARE(faultOf(await(store.stage(sync.customers))), QString());
    QCOMPARE(faultOf(await(store.stage(sync.subscriptions))), QString());
    QCOMPARE(faultOf(await(store.stageReadings(sync.readings))), QString());
    QCOMPARE(faultOf(await(store.stageDays(sync.days))), QString());
    QCOMPARE(faultOf(await(store.stageHours(sync.hours))), QString());
    QCOMPARE(faultOf(await(store.stageMinutes(sync.minutes))), QString());
    QCOMPARE(faultOf(await(store.stageCredits(sync.credits))), QString());
    QCOMPARE(faultOf(await(store.stageCovers(sync.covers))), QString());
    QCOMPARE(faultOf(await(store.stageSources(sync.sources))), QString());
    QVERIFY(await(store.snapshot(range, 0))->accounts.isEmpty());
    SyncSummary summary;
    summary.endedMs = 9;
    summary.sources = {{u"customers"_s, 25, 0, 0, {}}};
    const auto swapped = await(store.swap(summary));
    QCOMPARE(faultOf(swapped), QString());
    QCOMPARE(swapped->newAccounts, 25);
    QVERIFY(await(store.releaseLease(u"sync"_s, leaseOwner())).has_value());
    const auto snapshot = await(store.snapshot(range, 0));
    QCOMPARE(faultOf(snapshot), QString());
    QCOMPARE(snapshot->accounts.size(), 25);
    QCOMPARE(snapshot->days.size(), 25);
    QVERIFY(snapshot->readings.first().earlier.isEmpty());
    QCOMPARE(await(store.syncRuns(3))->first().sources, summary.sources);
}

void tst_store::anActAndItsAuditEntryAreOne()
{
    NEW_STORE(location);
    Store store;
    QCOMPARE(faultOf(await(store.open(location))), QString());
    QVERIFY(await(store.setSetting(entryOf(u"setting.change"_s), u"zone"_s, u"Asia/Tokyo"_s)).has_value());
    QCOMPARE(await(store.settings())->value(u"zone"_s), u"Asia/Tokyo"_s);
    const Person nobody{
        .id = PersonId(u"x"_s), .name = {}, .email = {}, .zone = {}, .roles = {}, .login = {}};
    QCOMPARE(await(store.putPerson(entryOf(u"person.add"_s), nobody)).error().kind, ErrorKind::Invalid);
    const auto rows = await(store.audit(1, 10));
    QCOMPARE(rows->size(), 1); // the failed command left none
    QCOMPARE(rows->first().entry.act, u"setting.change"_s);
    QCOMPARE(await(store.verifyAudit())->entries, 1);
    QVERIFY(!await(store.verifyAudit())->broken);
}

void tst_store::changesAreToldAfterTheCommit()
{
    NEW_STORE(location);
    Store store;
    QCOMPARE(faultOf(await(store.open(location))), QString());
    QList<Tables> told;
    QList<QString> seen;
    connect(&store, &Store::changed, this, [&](Tables tables) {
        told.append(tables);
        whenDone(store.settings(), this,
                 [&](const Result<QMap<QString, QString>> &all) { seen.append(all->value(u"zone"_s)); });
    });
    QVERIFY(await(store.setSetting(entryOf(u"setting.change"_s), u"zone"_s, u"UTC"_s)).has_value());
    QTRY_COMPARE(seen, QList<QString>({u"UTC"_s}));
    QCOMPARE(told, QList<Tables>({Table::Setting | Table::Audit}));
    QVERIFY(!await(store.setZoneOverride(entryOf(u"account.zone"_s), 77, u"UTC"_s)).has_value());
    QVERIFY(await(store.takeLease(u"sync"_s, leaseOwner(), 1000, 0)).has_value());
    QVERIFY(await(store.settings()).has_value());
    QCOMPARE(told.size(), 1);
}

void tst_store::whatOthersWriteIsFoundAndOnesOwnIsNot()
{
    NEW_STORE(location);
    Store mine;
    QCOMPARE(faultOf(await(mine.open(location))), QString());
    Store theirs;
    QCOMPARE(faultOf(await(theirs.open(location))), QString());
    QSignalSpy told(&mine, &Store::changed);
    const auto found = [&] { return await(mine.lookForOthers()).value_or(Tables(Table::Usage)); };
    QCOMPARE(found(), Tables());
    QVERIFY(await(theirs.setSetting(entryOf(u"setting.change"_s), u"zone"_s, u"UTC"_s)).has_value());
    QCOMPARE(found(), Tables(Table::Setting) | Table::Audit);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.takeFirst().first().value<Tables>(), Tables(Table::Setting) | Table::Audit);
    QCOMPARE(found(), Tables()); // once
    QVERIFY(await(mine.putPerson(entryOf(u"person.add"_s), Person{.id = PersonId(u"ann"_s), .name = u"Ann"_s, .roles = Role::Rep, .login = u"ann"_s})).has_value());
    QTRY_COMPARE(told.size(), 1); // one's own, told by the write
    QCOMPARE(found(), Tables());
    // Theirs, then mine before anybody looked: theirs is found all the same.
    QVERIFY(await(theirs.setSetting(entryOf(u"setting.change"_s), u"zone"_s, u"Asia/Tokyo"_s)).has_value());
    QVERIFY(await(mine.setSetting(entryOf(u"setting.change"_s), u"syncMinutes"_s, u"7"_s)).has_value());
    QVERIFY(found().testFlag(Table::Setting));
    QVERIFY(await(theirs.setSetting(entryOf(u"something.new"_s), u"zone"_s, u"UTC"_s)).has_value());
    QVERIFY(found().testFlags(Tables(Table::Case) | Table::Person | Table::View | Table::Catalogue | Table::Account));
    QVERIFY(await(theirs.recordRun({.id = RunId(u"r1"_s), .endedMs = 5, .outcome = u"failed"_s})).has_value());
    QVERIFY(found().testFlags(Tables(Table::Sync) | Table::Usage | Table::Account));
    QCOMPARE(found(), Tables());
}

void tst_store::peopleGoBeforeIngest()
{
    Store store;
    QCOMPARE(faultOf(await(store.open(newFile()))), QString());
    QVERIFY(await(store.beginSync({RunId(u"r1"_s), 5, {}})).has_value());
    QList<Customer> many;
    for (int i = 0; i < 60'000; ++i)
        many.append({AccountId(QString::number(i)), u"Name"_s, {}, {}});
    QStringList order;
    const auto staged = store.stage(many);
    whenDone(staged, this, [&](const Result<> &) { order.append(u"staged"_s); });
    whenDone(store.setSetting(entryOf(u"setting.change"_s), u"a"_s, u"b"_s), this,
             [&](const Result<> &) { order.append(u"act"_s); });
    QCOMPARE(faultOf(await(staged)), QString());
    QTRY_COMPARE(order, QStringList({u"act"_s, u"staged"_s}));
}

void tst_store::aStoreThatIsNotOpenSaysSo()
{
    Store store;
    QCOMPARE(await(store.settings()).error().detail, u"No store is open."_s);
    QCOMPARE(await(store.setSetting(entryOf(u"a"_s), u"a"_s, u"b"_s)).error().kind, ErrorKind::Storage);
}

void tst_store::aRefusedStoreStaysClosed()
{
    const StoreLocation location = newFile();
    QFile file(location.target);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    Store store;
    const auto refused = await(store.open(location));
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(refused.error().detail.contains(location.target));
    QCOMPARE(await(store.settings()).error().detail, u"No store is open."_s);
}

void tst_store::whatHasNotBegunIsCancelled()
{
    auto store = std::make_unique<Store>();
    QCOMPARE(faultOf(await(store->open(newFile()))), QString());
    QVERIFY(await(store->beginSync({RunId(u"r1"_s), 5, {}})).has_value());
    QList<Customer> many;
    for (int i = 0; i < 30'000; ++i)
        many.append({AccountId(QString::number(i)), u"Name"_s, {}, {}});
    const Future<> running = store->stage(many);
    const Future<> waiting = store->abandon();
    store.reset();
    QVERIFY(running.isFinished() && waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, ErrorKind::Cancelled);
}

void tst_store::aStoreMayCloseWhileItOpens()
{
    for (int i = 0; i < 10; ++i) {
        auto store = std::make_unique<Store>();
        const Future<> opening = store->open(newFile());
        store.reset();
        QVERIFY(opening.isFinished());
        QVERIFY(opening.result().has_value() || opening.result().error().kind == ErrorKind::Cancelled);
    }
}

void tst_store::anAbandonedStagingCannotBeSwapped()
{
    Store store;
    QCOMPARE(faultOf(await(store.open(newFile()))), QString());
    QCOMPARE(await(store.swap({})).error().kind, ErrorKind::Invalid);
    QVERIFY(await(store.beginSync({RunId(u"r1"_s), 5, {}})).has_value());
    QVERIFY(await(store.abandon()).has_value());
    QCOMPARE(await(store.swap({})).error().kind, ErrorKind::Invalid);
    QVERIFY(await(store.syncRuns(5))->isEmpty());
}

void tst_store::casesAreFoundAgain()
{
    NEW_STORE(location);
    Store store;
    QCOMPARE(faultOf(await(store.open(location))), QString());
    CaseChange open;
    open.record.id = CaseId(u"c1"_s);
    open.record.account = 1;
    open.record.meter = MeterId(u"m"_s);
    CaseChange again = open;
    again.record.id = CaseId(u"c2"_s);
    QCOMPARE(await(store.applyCases({open, again}))->opened, 1);
    QCOMPARE(await(store.applyCases({again}))->opened, 0);
    QCOMPARE(await(store.snapshot(range, 0))->cases.size(), 1);
    QCOMPARE(await(store.caseEvents(CaseId(u"c1"_s)))->size(), 1);
    CaseRecord mine = await(store.cases(1))->first();
    mine.owner = PersonId(u"ann"_s);
    CaseWrite write;
    write.record = mine;
    write.event.caseId = mine.id;
    write.event.kind = u"owner"_s;
    QVERIFY(await(store.putCase(entryOf(u"case.assign"_s), write)).has_value());
    QCOMPARE(await(store.putCase(entryOf(u"case.assign"_s), write)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(store.audit(1, 9))->size(), 1);
}

} // namespace headroom

using headroom::tst_store;
HEADROOM_TEST(tst_store)
#include "tst_store.moc"
