// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accounttable.h"
#include "models/store/snapshotreader.h"
#include "models/store/staging.h"
#include "models/store/swap.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"
#include "tests/models/store/storedump.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

StagedDays someDays(const SampleSync &sync, const QList<DayValue> &days)
{
    StagedDays staged = sync.days.first();
    staged.days = days;
    return staged;
}

/// Usage alone: no list is touched.
SampleSync only(const StagedDays &days)
{
    SampleSync sync;
    sync.days = {days};
    return sync;
}

const StoredDays &daysOf(const StoreSnapshot &snapshot, AccountKey account)
{
    static const StoredDays none;
    for (const StoredDays &days : snapshot.days) {
        if (days.account == account)
            return days;
    }
    return none;
}

} // namespace

class tst_swap : public StoreTest
{
    Q_OBJECT
private slots:
    void whatWasStagedIsRead_data() { addBackends(); }
    void whatWasStagedIsRead();
    void theOrderOfPagesDoesNotMatter_data() { addBackends(); }
    void theOrderOfPagesDoesNotMatter();
    void bothDatabasesHoldTheSame_data() { addBackends(); }
    void bothDatabasesHoldTheSame();
    void theSameSyncTwiceChangesNothing_data() { addBackends(); }
    void theSameSyncTwiceChangesNothing();
    void stagingAloneLeavesTheFileAsItWas();
    void daysAreReplacedNeverAdded_data() { addBackends(); }
    void daysAreReplacedNeverAdded();
    void anotherZoneIsAnotherSeries_data() { addBackends(); }
    void anotherZoneIsAnotherSeries();
    void firstAndLastReadingOfADayAreKept_data() { addBackends(); }
    void firstAndLastReadingOfADayAreKept();
    void hoursAndMinutesOfAWindowAreReplaced_data() { addBackends(); }
    void hoursAndMinutesOfAWindowAreReplaced();
    void aThousandAccountsAreIngested_data() { addBackends(); }
    void aThousandAccountsAreIngested();
};

void tst_swap::whatWasStagedIsRead()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const SampleSync sync = sampleSync(40, 1);
    const auto outcome = syncOnce(*db, sync);
    QCOMPARE(faultOf(outcome), QString());
    QCOMPARE(outcome->newAccounts, 40);
    QCOMPARE(outcome->newMeters, 2);
    QCOMPARE(outcome->newPlans, 3);
    QCOMPARE(outcome->newSubscriptions, 40);
    QCOMPARE(outcome->touched.size(), 40);
    const StoreSnapshot snapshot = snapshotOf(*db);
    QCOMPARE(snapshot.accounts.size(), 40);
    QVERIFY(snapshot.accounts.at(7).customer == sync.customers.at(7));
    QCOMPARE(snapshot.accounts.at(1).zone, u"Europe/Berlin"_s);
    QCOMPARE(snapshot.accounts.at(1).zoneOrigin, ZoneOrigin::Customer);
    QCOMPARE(snapshot.subscriptions.size(), 37); // three are cancelled
    QVERIFY(snapshot.subscriptions.first().subscription == sync.subscriptions.at(1));
    QCOMPARE(daysOf(snapshot, 8).days, sync.days.at(7).days);
    QCOMPARE(snapshot.readings.size(), 40);
    QVERIFY(snapshot.readings.at(3).newest == sync.readings.at(3).reading);
    QCOMPARE(snapshot.hours.size(), sync.hours.size());
    QCOMPARE(snapshot.hours.first().values.size(), 40);
    QCOMPARE(snapshot.hours.first().values.at(2), sync.hours.first().values.at(1));
    QCOMPARE(snapshot.hours.first().values.at(1).used, 0);
    QCOMPARE(snapshot.minutes.first().values.size(), 30 * 60);
    QCOMPARE(snapshot.minutes.first().values.at(7), sync.minutes.first().values.at(1));
    QCOMPARE(snapshot.credits.size(), sync.credits.size());
    QVERIFY(snapshot.credits.first().standing == sync.credits.first().standings.first());
    QCOMPARE(snapshot.covers.size(), 40);
    QCOMPARE(snapshot.sources.at(0).blocked, u"silent"_s);
    QCOMPARE(snapshot.lastSyncEndMs, 2);
    SnapshotRange narrow = wholeRange();
    narrow.fromDay = sampleDay - 3;
    narrow.toDay = sampleDay - 1;
    narrow.accounts = {5};
    const auto part = readSnapshot(*db, narrow, 0);
    QCOMPARE(part->accounts.size(), 1);
    QCOMPARE(part->days.first().days, sync.days.at(4).days.mid(37, 2));
}

void tst_swap::theOrderOfPagesDoesNotMatter()
{
    NEW_STORE(one);
    NEW_STORE(other);
    const auto first = opened(one);
    const auto second = opened(other);
    QVERIFY(first && second);
    const SampleSync sync = sampleSync(60, 3);
    QCOMPARE(faultOf(syncOnce(*first, sync)), QString());
    SampleSync mixed = shuffled(sync, 5);
    mixed.customers += mixed.customers.first(20); // a page that came twice
    mixed.days += mixed.days.first(20);
    QCOMPARE(faultOf(syncOnce(*second, mixed)), QString());
    QCOMPARE(dumpOf(*second), dumpOf(*first));
}

void tst_swap::bothDatabasesHoldTheSame()
{
    NEW_STORE(location);
    const auto db = opened(location);
    const auto file = opened(newFile());
    QVERIFY(db && file);
    for (Database *each : {db.get(), file.get()}) {
        QCOMPARE(faultOf(syncOnce(*each, sampleSync(50, 1))), QString());
        QCOMPARE(faultOf(syncOnce(*each, sampleSync(45, 2))), QString());
    }
    QCOMPARE(dumpOf(*db), dumpOf(*file));
}

void tst_swap::theSameSyncTwiceChangesNothing()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const SampleSync sync = sampleSync(30, 1);
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    const QStringList before = dumpOf(*db);
    const auto again = syncOnce(*db, sync);
    QCOMPARE(faultOf(again), QString());
    QCOMPARE(again->newAccounts, 0);
    QVERIFY(!again->catalogueChanged);
    QCOMPARE(dumpOf(*db), before);
}

void tst_swap::stagingAloneLeavesTheFileAsItWas()
{
    const StoreLocation location = newFile();
    const auto bytes = [&] {
        QByteArray all;
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(location.target + end);
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    };
    {
        const auto db = opened(location);
        QVERIFY(db);
        QCOMPARE(faultOf(syncOnce(*db, sampleSync(20, 1))), QString());
    }
    const QByteArray before = bytes();
    {
        const auto db = opened(location);
        QVERIFY(db);
        QCOMPARE(faultOf(stageAll(*db, sampleSync(300, 2), {RunId(u"run"_s), 1, {}})), QString());
        QVERIFY(Staging::drop(*db).has_value());
        QCOMPARE(swapStaging(*db, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(faultOf(stageAll(*db, sampleSync(300, 2), {RunId(u"run"_s), 1, {}})), QString());
    }
    QVERIFY(bytes() == before);
}

void tst_swap::daysAreReplacedNeverAdded()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const SampleSync sync = sampleSync(1, 1);
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    QList<DayValue> expected = sync.days.first().days;
    const DayValue changed{expected.at(38).day, 5, std::nullopt, Quality::LowerBound};
    const DayValue added{sampleDay + 1, 7, 2, Quality::Partial};
    const DayValue removed{expected.at(3).day, 9, 9, Quality::Absent};
    QCOMPARE(faultOf(syncOnce(*db, only(someDays(sync, {removed, changed, added})), false)), QString());
    expected[38] = changed;
    expected.append(added);
    expected.removeAt(3);
    QCOMPARE(daysOf(snapshotOf(*db), 1).days, expected);
    StagedDays imported = someDays(sync, {changed});
    imported.source = UsageSource::Import;
    QCOMPARE(faultOf(syncOnce(*db, only(imported), false)), QString());
    const StoreSnapshot snapshot = snapshotOf(*db);
    QCOMPARE(snapshot.days.size(), 2);
    QCOMPARE(snapshot.days.at(0).days, expected);
    QCOMPARE(snapshot.days.at(1).source, UsageSource::Import);
}

void tst_swap::anotherZoneIsAnotherSeries()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const SampleSync sync = sampleSync(1, 1);
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    QVERIFY(AccountTable::setZoneOverride(*db, 1, u"Asia/Tokyo"_s).has_value());
    QVERIFY(snapshotOf(*db).days.isEmpty());
    QCOMPARE(snapshotOf(*db).accounts.first().zoneOrigin, ZoneOrigin::Override);
    StagedDays moved = someDays(sync, {{sampleDay - 1, 3, std::nullopt, Quality::Complete}});
    moved.zone = u"Asia/Tokyo"_s;
    QCOMPARE(faultOf(syncOnce(*db, only(moved), false)), QString());
    QCOMPARE(daysOf(snapshotOf(*db), 1).days, moved.days);
    QVERIFY(AccountTable::setZoneOverride(*db, 1, {}).has_value());
    QCOMPARE(daysOf(snapshotOf(*db), 1).days, sync.days.first().days);
}

void tst_swap::firstAndLastReadingOfADayAreKept()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    SampleSync sync = sampleSync(1, 1);
    sync.readings.clear();
    QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
    const qint64 day = qint64(sampleDay) * 86'400'000;
    const auto reading = [&](qint64 at, qint64 total, qint64 period = 1) {
        return StagedReading{sync.customers.first().id,
                             sync.meters.first().id,
                             u"UTC"_s,
                             {day + at, period, 1000, Decimal(total)}};
    };
    for (const auto &staged : {reading(50, 5), reading(20, 2), reading(90, 9), reading(70, 7),
                               reading(90, 4, 0), reading(86'400'010, 11)}) {
        SampleSync one;
        one.readings = {staged};
        QCOMPARE(faultOf(syncOnce(*db, one, false)), QString());
    }
    const StoreSnapshot snapshot = snapshotOf(*db);
    QCOMPARE(snapshot.readings.size(), 1);
    QCOMPARE(snapshot.readings.first().newest.total, Decimal(11));
    QList<qint64> totals;
    for (const Reading &kept : snapshot.readings.first().earlier)
        totals.append(kept.total.floored().value());
    QCOMPARE(totals, QList<qint64>({2, 4, 9, 11})); // 4 closes the period before
}

void tst_swap::hoursAndMinutesOfAWindowAreReplaced()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(1, 1))), QString());
    const qint64 hour = 3'600'000;
    const qint64 start = qint64(sampleDay - 10) * 24 * hour;
    StagedTimed staged{AccountId(u"cus_000000"_s),
                       MeterId(u"mtr_requests"_s),
                       u"UTC"_s,
                       UsageSource::Events,
                       start,
                       start + 50 * hour,
                       {}};
    for (int i = 0; i < 50; ++i)
        staged.values.append({start + i * hour, 100 + i});
    SampleSync sync;
    sync.hours = {staged};
    QCOMPARE(faultOf(syncOnce(*db, sync, false)), QString());
    staged.fromMs = start + 20 * hour;
    staged.toMs = start + 30 * hour;
    staged.values = {{start + 25 * hour, 1}};
    sync.hours = {staged};
    QCOMPARE(faultOf(syncOnce(*db, sync, false)), QString());
    SnapshotRange range = wholeRange();
    range.toDay = sampleDay - 5;
    const auto hours = readSnapshot(*db, range, 0)->hours;
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours.first().values.size(), 50);
    for (int i = 0; i < 50; ++i) {
        const qint64 expected = i < 20 || i >= 30 ? 100 + i : i == 25 ? 1 : 0;
        QCOMPARE(hours.first().values.at(i), TimedValue({start + i * hour, expected}));
    }
}

void tst_swap::aThousandAccountsAreIngested()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QCOMPARE(faultOf(syncOnce(*db, daysSync(1000, 31, 1), true, 1500)), QString());
    qint64 months = 0;
    QVERIFY(db->select(u"SELECT COUNT(*) FROM usage_month"_s, {},
                       [&](const Row &row) { months = row.integer(0); }));
    QCOMPARE(months, 2000);
}

} // namespace headroom

using headroom::tst_swap;
HEADROOM_TEST(tst_swap)
#include "tst_swap.moc"
