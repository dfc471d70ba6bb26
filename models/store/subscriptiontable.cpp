// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subscriptiontable.h"

#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::SubscriptionTable {
namespace {

const QString facts = u"plan_id, status, created_ms, cycle_start_ms, cycle_end_ms, price_minor, currency,"
                      " cancels_at_end, on_demand, scheduled_change, has_credits"_s;
const QString stagePrefix = u"stage_"_s;

/// Columns 0 id, 1 the account's provider id, 2… facts.
Subscription subscriptionOf(const Row &row)
{
    Subscription s;
    s.id = SubscriptionId(row.text(0));
    s.account = AccountId(row.text(1));
    s.plan = PlanId(row.text(2));
    s.status = row.text(3);
    s.createdMs = row.integer(4);
    s.cycleStartMs = row.integer(5);
    s.cycleEndMs = row.integer(6);
    s.price = {row.integer(7), row.text(8)};
    s.cancelsAtCycleEnd = row.flag(9);
    s.onDemand = row.flag(10);
    s.hasScheduledChange = row.flag(11);
    s.hasCredits = row.flag(12);
    return s;
}

template <typename Account>
void addRow(Rows &rows, const Subscription &s, Account account, int missed, bool gone)
{
    rows.add(s.id.toString(), account, s.plan.toString(), s.status, s.createdMs, s.cycleStartMs, s.cycleEndMs,
             s.price.minor, s.price.currency, int(s.cancelsAtCycleEnd), int(s.onDemand),
             int(s.hasScheduledChange), int(s.hasCredits), missed, int(gone));
}

const QString replaceFacts =
    u"plan_id = excluded.plan_id, status = excluded.status,"
    " created_ms = excluded.created_ms, cycle_start_ms = excluded.cycle_start_ms,"
    " cycle_end_ms = excluded.cycle_end_ms, price_minor = excluded.price_minor,"
    " currency = excluded.currency, cancels_at_end = excluded.cancels_at_end,"
    " on_demand = excluded.on_demand, scheduled_change = excluded.scheduled_change,"
    " has_credits = excluded.has_credits, missed = excluded.missed, gone = excluded.gone"_s;

Result<> putParts(Database &db, const QList<Subscription> &subscriptions, const QString &prefix)
{
    QVariantList ids;
    Rows meters(5);
    Rows caps(6);
    for (const Subscription &s : subscriptions) {
        ids.append(s.id.toString());
        for (const SubscriptionMeter &meter : s.meters)
            meters.add(s.id.toString(), meter.meter.toString(), meter.freeThreshold,
                       meter.perUnitMinor.toString(), meter.currency);
        for (const MetadataCap &cap : s.ownCaps)
            caps.add(s.id.toString(), cap.meter.toString(), windowKey(cap.window), limitKindKey(cap.kind),
                     capText(cap.cap), cap.zone);
    }
    return db.runIn(u"DELETE FROM %1subscription_meter WHERE subscription_id"_s.arg(prefix), ids)
        .and_then([&] { return db.runIn(u"DELETE FROM %1own_cap WHERE subscription_id"_s.arg(prefix), ids); })
        .and_then([&] {
            return db.insertRows(
                u"INSERT INTO %1subscription_meter (subscription_id, meter_id, free_threshold,"
                " per_unit, currency)"_s.arg(prefix),
                meters, u"ON CONFLICT (subscription_id, meter_id) DO NOTHING"_s);
        })
        .and_then([&] {
            return db.insertRows(u"INSERT INTO %1own_cap (subscription_id, meter_id, limit_window, kind, cap,"
                                 " zone)"_s.arg(prefix),
                                 caps, u"ON CONFLICT (subscription_id, meter_id, limit_window) DO NOTHING"_s);
        });
}

/// Fills meters and own caps of the subscriptions that \a find knows.
Result<> readParts(Database &db, const QString &prefix,
                   const std::function<Subscription *(const QString &)> &find)
{
    return db
        .select(
            u"SELECT subscription_id, meter_id, free_threshold, per_unit, currency FROM %1subscription_meter"_s
                .arg(prefix),
            {},
            [&](const Row &row) {
                if (Subscription *s = find(row.text(0)))
                    s->meters.append({MeterId(row.text(1)), row.integer(2),
                                      Decimal::parse(row.text(3)).value_or(Decimal()), row.text(4)});
            })
        .and_then([&] {
            return db.select(
                u"SELECT subscription_id, meter_id, limit_window, kind, cap, zone FROM %1own_cap"_s.arg(
                    prefix),
                {}, [&](const Row &row) {
                    const auto window = windowFromKey(row.text(2));
                    const auto kind = limitKindFromKey(row.text(3));
                    const auto cap = capFromText(row.text(4));
                    if (Subscription *s = find(row.text(0)); s && window && kind && cap)
                        s->ownCaps.append({MeterId(row.text(1)), *window, *kind, *cap, row.text(5)});
                });
        });
}

void sortInside(Subscription &s)
{
    std::sort(s.meters.begin(), s.meters.end(),
              [](const SubscriptionMeter &a, const SubscriptionMeter &b) { return a.meter < b.meter; });
    std::sort(s.ownCaps.begin(), s.ownCaps.end(), [](const MetadataCap &a, const MetadataCap &b) {
        return a.meter != b.meter ? a.meter < b.meter : a.window < b.window;
    });
}

} // namespace

Result<QList<Record>> all(Database &db, const QList<AccountKey> &accounts)
{
    QList<Record> records;
    QHash<QString, qsizetype> places;
    auto read =
        db.select(u"SELECT s.id, a.provider_id, %1, s.account_key, s.missed, s.gone FROM subscription s"
                  " JOIN account a ON a.key = s.account_key WHERE 1 = 1%2"_s.arg(
                      facts, onlyAccounts(u"s.account_key"_s, accounts)),
                  {}, [&](const Row &row) {
                      places.insert(row.text(0), records.size());
                      records.append({.account = row.integer(13),
                                      .subscription = subscriptionOf(row),
                                      .missed = int(row.integer(14)),
                                      .gone = row.flag(15)});
                  });
    auto parts = read.and_then([&] {
        return readParts(db, {}, [&](const QString &id) {
            const auto place = places.constFind(id);
            return place == places.constEnd() ? nullptr : &records[*place].subscription;
        });
    });
    if (!parts)
        return failure(parts.error());
    for (Record &record : records)
        sortInside(record.subscription);
    std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
        return a.account != b.account ? a.account < b.account : a.subscription.id < b.subscription.id;
    });
    return records;
}

Result<> put(Database &db, const QList<Record> &records)
{
    Rows rows(15);
    QList<Subscription> subscriptions;
    for (const Record &record : records) {
        addRow(rows, record.subscription, record.account, record.missed, record.gone);
        subscriptions.append(record.subscription);
    }
    return db
        .insertRows(u"INSERT INTO subscription (id, account_key, %1, missed, gone)"_s.arg(facts), rows,
                    u"ON CONFLICT (id) DO UPDATE SET account_key = excluded.account_key, "_s + replaceFacts)
        .and_then([&] { return putParts(db, subscriptions, {}); });
}

Result<QList<Subscription>> staged(Database &db)
{
    QHash<QString, Subscription> found;
    auto read =
        db.select(u"SELECT id, account_id, %1 FROM stage_subscription"_s.arg(facts), {}, [&](const Row &row) {
              found.insert(row.text(0), subscriptionOf(row));
          }).and_then([&] {
            return readParts(db, stagePrefix, [&](const QString &id) {
                const auto place = found.find(id);
                return place == found.end() ? nullptr : &*place;
            });
        });
    if (!read)
        return failure(read.error());
    QList<Subscription> sorted(found.cbegin(), found.cend());
    for (Subscription &s : sorted)
        sortInside(s);
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return sorted;
}

Result<> stage(Database &db, const QList<Subscription> &subscriptions)
{
    Rows rows(15);
    for (const Subscription &s : subscriptions)
        addRow(rows, s, s.account.toString(), 0, false);
    return db
        .insertRows(u"INSERT INTO stage_subscription (id, account_id, %1, missed, gone)"_s.arg(facts), rows,
                    u"ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id, "_s + replaceFacts)
        .and_then([&] { return putParts(db, subscriptions, stagePrefix); });
}

} // namespace headroom::SubscriptionTable
