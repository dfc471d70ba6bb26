// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a swap that mirror the provider's lists.
#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/casetable.h"
#include "models/store/database.h"
#include "models/store/metertable.h"
#include "models/store/planchanges.h"
#include "models/store/plantable.h"
#include "models/store/subscriptiontable.h"
#include "models/store/swap.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace headroom::Swap {
namespace {

template <typename Record>
struct Mirrored
{
    QList<Record> changed; ///< to be written
    int added = 0;
    int gone = 0;
};

/// What must be written so that \a stored mirrors \a staged (ordered by id). \a content is the part that
/// the provider states, \a make fills a record for something new.
template <typename Record, typename Item, typename Make>
Mirrored<Record> mirror(const QList<Record> &stored, const QList<Item> &staged, Item Record::*content,
                        bool wholeLists, const Make &make)
{
    QHash<QString, Record> known;
    for (const Record &record : stored)
        known.insert((record.*content).id.toString(), record);
    Mirrored<Record> result;
    for (const Item &item : staged) {
        const auto found = known.find(item.id.toString());
        if (found == known.end()) {
            result.changed.append(make(item));
            ++result.added;
            continue;
        }
        Record record = *found;
        known.erase(found);
        if ((record.*content) == item && record.missed == 0 && !record.gone)
            continue;
        record.*content = item;
        record.missed = 0;
        record.gone = false;
        result.changed.append(record);
    }
    for (Record record : std::as_const(known)) {
        if (!wholeLists || record.gone)
            continue;
        record.gone = ++record.missed >= missesUntilGone;
        result.gone += record.gone ? 1 : 0;
        result.changed.append(record);
    }
    return result;
}

/// Ordered by the bytes of the ids.
template <typename Record, typename Item>
QList<Item> contents(const QList<Record> &records, Item Record::*content)
{
    std::vector<std::pair<QByteArray, qsizetype>> order;
    order.reserve(size_t(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i)
        order.emplace_back((records.at(i).*content).id.toString().toUtf8(), i);
    std::sort(order.begin(), order.end());
    QList<Item> items;
    items.reserve(records.size());
    for (const auto &[id, i] : order)
        items.append(records.at(i).*content);
    return items;
}

template <typename Record>
qint64 highestKey(const QList<Record> &records)
{
    return records.isEmpty() ? 0 : records.last().key; // ordered by key
}

/// Names of the fields in which the provider's plan differs from the catalogue's.
QStringList differences(const Plan &ours, const Plan &theirs)
{
    const std::pair<QString, bool> fields[] = {
        {u"name"_s, ours.name == theirs.name},
        {u"description"_s, ours.description == theirs.description},
        {u"interval"_s, ours.interval == theirs.interval},
        {u"price"_s, ours.price == theirs.price},
        {u"tax"_s, ours.taxInclusive == theirs.taxInclusive},
        {u"self-serve"_s, ours.selfServe == theirs.selfServe},
        {u"limits"_s, ours.limits == theirs.limits},
        {u"prices per unit"_s, ours.meters == theirs.meters},
        {u"archived"_s, ours.archived == theirs.archived},
    };
    QStringList names;
    for (const auto &[name, same] : fields) {
        if (!same)
            names.append(name);
    }
    return names;
}

void reportMissingPlans(Run &run, const QList<Plan> &stored, const QList<Plan> &staged)
{
    QSet<QString> listed;
    for (const Plan &plan : staged)
        listed.insert(plan.id.toString());
    for (const Plan &plan : stored) {
        if (!plan.archived && !listed.contains(plan.id.toString()))
            run.findings.append({u"planNotListed"_s, plan.id.toString(),
                                 u"The provider does not list the plan %1 any more."_s.arg(plan.name)});
    }
}

Result<QHash<QString, AccountKey>> accountKeys(Database &db)
{
    QHash<QString, AccountKey> keys;
    return db
        .select(u"SELECT provider_id, key FROM account"_s, {},
                [&](const Row &row) { keys.insert(row.text(0), row.integer(1)); })
        .map([&] { return keys; });
}

/// Into the timeline of the accounts whose plan is another now.
Result<> tellPlanChanges(Run &run, const QList<SubscriptionTable::Record> &before,
                         const QList<SubscriptionTable::Record> &after)
{
    const auto plans = PlanTable::all(run.db);
    if (!plans)
        return failure(plans.error());
    SubscriptionTurn turn{before, after, run.newAccounts, {}};
    for (const Plan &plan : *plans)
        turn.planNames.insert(plan.id, plan.name);
    const QList<CaseEvent> events = planChanges(turn, run.atMs);
    run.outcome.planChanges = int(events.size());
    for (const CaseEvent &event : events) {
        const bool isOther = event.kind != "planEnded"_L1;
        if (isOther && (run.outcome.onOtherPlans.isEmpty() || run.outcome.onOtherPlans.last() != event.account))
            run.outcome.onOtherPlans.append(event.account);
    }
    return CaseTable::add(run.db, events);
}

} // namespace

Result<> meters(Run &run)
{
    const auto stored = MeterTable::all(run.db);
    const auto staged = MeterTable::all(run.db, u"stage_"_s);
    if (!stored || !staged)
        return failure(stored ? staged.error() : stored.error());
    qint64 key = highestKey(*stored);
    const auto result = mirror(
        *stored, contents(*staged, &MeterTable::Record::meter), &MeterTable::Record::meter, run.wholeLists,
        [&](const Meter &meter) { return MeterTable::Record{.key = ++key, .meter = meter}; });
    run.outcome.newMeters = result.added;
    run.outcome.goneMeters = result.gone;
    run.outcome.catalogueChanged |= !result.changed.isEmpty();
    return MeterTable::put(run.db, result.changed);
}

Result<> plans(Run &run)
{
    const auto stored = PlanTable::all(run.db);
    const auto staged = PlanTable::all(run.db, u"stage_"_s);
    if (!stored || !staged)
        return failure(stored ? staged.error() : stored.error());
    QHash<QString, Plan> known;
    for (const Plan &plan : *stored)
        known.insert(plan.id.toString(), plan);
    QList<Plan> added;
    for (const Plan &plan : *staged) {
        const auto ours = known.constFind(plan.id.toString());
        if (ours == known.constEnd()) {
            added.append(plan);
            continue;
        }
        if (const QStringList names = differences(*ours, plan); !names.isEmpty()) {
            ++run.outcome.drifts;
            run.findings.append(
                {u"drift"_s, plan.id.toString(),
                 u"The provider's plan differs from the catalogue in %1; the catalogue decides."_s.arg(
                     names.join(u", "_s))});
        }
    }
    if (run.wholeLists)
        reportMissingPlans(run, *stored, *staged);
    run.outcome.newPlans = int(added.size());
    run.outcome.catalogueChanged |= !added.isEmpty();
    return PlanTable::put(run.db, added);
}

Result<> accounts(Run &run)
{
    const auto stored = AccountTable::all(run.db);
    const auto staged = AccountTable::all(run.db, u"stage_"_s);
    if (!stored || !staged)
        return failure(stored ? staged.error() : stored.error());
    qint64 key = highestKey(*stored);
    const auto result =
        mirror(*stored, contents(*staged, &AccountTable::Record::customer), &AccountTable::Record::customer,
               run.wholeLists, [&](const Customer &customer) {
                   run.newAccounts.insert(key + 1);
                   return AccountTable::Record{.key = ++key, .customer = customer, .zoneOverride = {}};
               });
    run.outcome.newAccounts = result.added;
    run.outcome.goneAccounts = result.gone;
    for (const AccountTable::Record &record : result.changed)
        run.touched.insert(record.key);
    return AccountTable::put(run.db, result.changed);
}

Result<> subscriptions(Run &run)
{
    const auto stored = SubscriptionTable::all(run.db);
    const auto staged = SubscriptionTable::staged(run.db);
    const auto keys = accountKeys(run.db);
    if (!stored || !staged || !keys)
        return failure(!stored ? stored.error() : !staged ? staged.error() : keys.error());
    QList<Subscription> usable;
    for (const Subscription &subscription : *staged) {
        if (keys->contains(subscription.account.toString()))
            usable.append(subscription);
        else
            run.findings.append({u"unknownAccount"_s, subscription.id.toString(),
                                 u"This subscription names a customer that the provider does not list."_s});
    }
    auto result = mirror(*stored, usable, &SubscriptionTable::Record::subscription, run.wholeLists,
                         [](const Subscription &subscription) {
                             return SubscriptionTable::Record{.account = 0, .subscription = subscription};
                         });
    for (SubscriptionTable::Record &record : result.changed) {
        run.touched.insert(record.account); // of one that moves: both accounts
        record.account = keys->value(record.subscription.account.toString(), record.account);
        run.touched.insert(record.account);
    }
    run.touched.remove(0);
    run.outcome.newSubscriptions = result.added;
    run.outcome.goneSubscriptions = result.gone;
    return tellPlanChanges(run, *stored, result.changed).and_then([&] {
        return SubscriptionTable::put(run.db, result.changed);
    });
}

} // namespace headroom::Swap
