// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/queueservice.h"

#include "models/domain/rank.h"
#include "models/services/accountfacts.h"
#include "models/services/offthread.h"
#include "models/store/store.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int trendDays = 14;

QueueLimit queueLimit(const LimitRecord &record)
{
    QueueLimit limit;
    limit.meter = record.effective.limit.meter;
    limit.meterName = record.facts.credit ? record.credit.name : record.meter ? record.meter->meter.name : QString();
    limit.unit = record.facts.credit ? record.credit.unit : record.meter ? record.meter->meter.unit : QString();
    limit.kind = record.effective.limit.kind;
    limit.capOrigin = record.effective.origin;
    limit.facts = record.facts;
    limit.denied = record.denied;
    limit.readAtMs = record.readAtMs;
    if (record.standing) {
        limit.caseId = record.standing->id;
        limit.caseState = record.standing->state;
        limit.caseVersion = record.standing->version;
        limit.choice = record.standing->answer;
        limit.answered = !limit.choice.isEmpty();
    }
    return limit;
}

/// The last 14 days of a meter, oldest first; from its first known day on.
QList<qint64> trendOf(const AccountFacts &facts, const MeterId &meter)
{
    QList<qint64> trend;
    for (const MeterDays &days : facts.meters) {
        if (days.meter != meter)
            continue;
        auto day = days.days.begin();
        for (EpochDay at = facts.today - trendDays + 1; at <= facts.today; ++at) {
            day = std::find_if(day, days.days.end(), [&](const DayValue &d) { return d.day >= at; });
            const bool known = day != days.days.end() && day->day == at;
            if (known || !trend.isEmpty())
                trend.append(known ? day->used : 0);
        }
    }
    return trend;
}

QString planNameOf(const SnapshotIndex &index, const AccountFacts &facts, const LimitRecord &worst)
{
    for (const StoredSubscription &stored : facts.subscriptions) {
        if (stored.subscription.id != worst.effective.subscription)
            continue;
        const Plan *plan = index.plan(stored.subscription.plan);
        return plan ? plan->name : stored.subscription.plan.toString();
    }
    return {};
}

QueueAccount queueAccount(const SnapshotIndex &index, const AccountFacts &facts)
{
    QueueAccount account;
    account.key = facts.account->key;
    account.id = facts.account->customer.id;
    account.name = facts.account->customer.name;
    account.email = facts.account->customer.email;
    account.zone = QString::fromLatin1(facts.zone.id());
    account.owner = facts.owner;
    account.closedAtMs = facts.closedAtMs;
    for (const LimitRecord &record : facts.limits)
        account.limits.append(queueLimit(record));
    const WorstLimit worst = worstOf(account.limits);
    account.planName = planNameOf(index, facts, facts.limits[worst.index]);
    account.trend = trendOf(facts, account.limits[worst.index].meter);
    return account;
}

} // namespace

QList<QueueAccount> queueAccounts(const StoreSnapshot &snapshot, qint64 nowMs)
{
    const SnapshotIndex index(snapshot);
    const SilentMeters silent = silentMeters(index, nowMs);
    QList<QueueAccount> accounts;
    accounts.reserve(snapshot.accounts.size());
    for (const StoredAccount &account : snapshot.accounts) {
        if (account.gone || rowsOf(snapshot.subscriptions, account.key).empty())
            continue;
        const AccountFacts facts = accountFacts(index, silent, account, nowMs);
        if (!facts.limits.isEmpty())
            accounts.append(queueAccount(index, facts));
    }
    return accounts;
}

QueueService::QueueService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

Future<QueueLoad> QueueService::load(qint64 nowMs)
{
    // The store reads one after the other, so the names are there before the snapshot is.
    auto names = std::make_shared<QHash<PersonId, QString>>();
    whenDone(m_store.people(), this, [names](const Result<QList<Person>> &people) {
        for (const Person &person : people.value_or(QList<Person>()))
            names->insert(person.id, person.name);
    });
    return offThread<QueueLoad>(m_store.snapshot(queueRange(nowMs), nowMs), this,
                                [nowMs, names](const StoreSnapshot &snapshot) -> Result<QueueLoad> {
                                    QueueLoad load{queueAccounts(snapshot, nowMs), nowMs, snapshot.lastSyncEndMs};
                                    for (QueueAccount &account : load.accounts)
                                        account.ownerName = names->value(account.owner, account.owner.toString());
                                    return load;
                                });
}

} // namespace headroom
