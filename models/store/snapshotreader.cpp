// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshotreader.h"

#include "models/domain/zone.h"
#include "models/store/accounttable.h"
#include "models/store/casetable.h"
#include "models/store/covertable.h"
#include "models/store/credittable.h"
#include "models/store/database.h"
#include "models/store/followuptable.h"
#include "models/store/metertable.h"
#include "models/store/overridetable.h"
#include "models/store/plantable.h"
#include "models/store/readingtable.h"
#include "models/store/settingtable.h"
#include "models/store/subscriptiontable.h"
#include "models/store/synctable.h"
#include "models/store/usagetable.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr AccountKey noAccount = -1;
constexpr qint64 closedShownMs = 30LL * 86'400'000; // DESIGN §4 "Views"

/// Moves a result's value to where it belongs.
template <typename T>
Result<> into(T &target, Result<T> result)
{
    if (!result)
        return failure(result.error());
    target = std::move(*result);
    return {};
}

Result<> readMeters(Database &db, StoreSnapshot &snapshot)
{
    return MeterTable::all(db).map([&](const QList<MeterTable::Record> &records) {
        for (const auto &record : records)
            snapshot.meters.append({record.key, record.meter, record.gone});
    });
}

Result<> readAccounts(Database &db, const SnapshotRange &range, StoreSnapshot &snapshot)
{
    const QString workspace = snapshot.settings.value(u"zone"_s);
    QHash<std::pair<QString, QString>, std::pair<QString, ZoneOrigin>> known;
    return AccountTable::all(db, {}, range.accounts).map([&](const QList<AccountTable::Record> &records) {
        snapshot.accounts.reserve(records.size());
        for (const auto &record : records) {
            auto &zone = known[{record.zoneOverride, record.customer.zone}];
            if (zone.first.isEmpty()) {
                const ZoneInForce found = zoneInForce(record.zoneOverride, record.customer.zone, workspace);
                zone = {found.name(), found.origin};
            }
            snapshot.accounts.append({.key = record.key,
                                      .customer = record.customer,
                                      .zoneOverride = record.zoneOverride,
                                      .zone = zone.first,
                                      .zoneOrigin = zone.second,
                                      .gone = record.gone});
        }
    });
}

Result<> readSubscriptions(Database &db, const SnapshotRange &range, StoreSnapshot &snapshot)
{
    return SubscriptionTable::all(db, range.accounts)
        .map([&](const QList<SubscriptionTable::Record> &records) {
            for (const auto &record : records) {
                if (!record.gone && record.subscription.isLive())
                    snapshot.subscriptions.append({record.account, record.subscription});
            }
        });
}

Result<> readUsage(Database &db, const SnapshotRange &range, StoreSnapshot &snapshot)
{
    UsageTable::Zones zones;
    for (const StoredAccount &account : std::as_const(snapshot.accounts))
        zones.insert(account.key, account.zone);
    return into(snapshot.days, UsageTable::days(db, range, zones))
        .and_then([&] { return into(snapshot.hours, UsageTable::hours(db, range, zones)); })
        .and_then([&] { return into(snapshot.minutes, UsageTable::minutes(db, range, zones)); })
        .and_then([&] { return into(snapshot.readings, ReadingTable::all(db, range)); })
        .and_then([&] { return into(snapshot.covers, CoverTable::all(db, range.accounts)); })
        .and_then([&] { return into(snapshot.sources, CoverTable::sources(db)); });
}

Result<> readLastRun(Database &db, StoreSnapshot &snapshot)
{
    return SyncTable::lastComplete(db).and_then([&](const SyncRun &run) {
        snapshot.lastSyncEndMs = run.endedMs;
        return into(snapshot.findings, SyncTable::findings(db, run.id));
    });
}

Result<> readAll(Database &db, const SnapshotRange &range, qint64 nowMs, StoreSnapshot &snapshot)
{
    return into(snapshot.settings, SettingTable::all(db))
        .and_then([&] { return readMeters(db, snapshot); })
        .and_then([&] { return into(snapshot.plans, PlanTable::all(db)); })
        .and_then([&] { return readAccounts(db, range, snapshot); })
        .and_then([&] { return readSubscriptions(db, range, snapshot); })
        .and_then([&] { return into(snapshot.overrides, OverrideTable::all(db, range.accounts)); })
        .and_then([&] { return into(snapshot.credits, CreditTable::all(db, range.accounts)); })
        .and_then([&] {
            return into(snapshot.cases, CaseTable::standing(db, nowMs - closedShownMs, range.accounts));
        })
        .and_then([&] { return into(snapshot.followUps, FollowUpTable::find(db, true, range.accounts)); })
        .and_then([&] { return readUsage(db, range, snapshot); })
        .and_then([&] { return readLastRun(db, snapshot); });
}

/// The range with the keys of the accounts that it names by id.
Result<SnapshotRange> withKeys(Database &db, SnapshotRange range)
{
    if (range.accountIds.isEmpty())
        return range;
    return AccountTable::keysOf(db, range.accountIds).map([&](const QList<AccountKey> &keys) {
        range.accounts = keys.isEmpty() ? QList<AccountKey>{noAccount} : keys;
        return range;
    });
}

} // namespace

Result<StoreSnapshot> readSnapshot(Database &db, const SnapshotRange &asked, qint64 nowMs)
{
    if (auto begun = db.beginRead(); !begun)
        return failure(begun.error());
    StoreSnapshot snapshot;
    const auto read = withKeys(db, asked).and_then(
        [&](const SnapshotRange &range) { return readAll(db, range, nowMs, snapshot); });
    db.rollback();
    if (!read)
        return failure(read.error());
    return snapshot;
}

} // namespace headroom
