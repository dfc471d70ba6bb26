// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planchanges.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using SubscriptionRecord = SubscriptionTable::Record;

bool counts(const SubscriptionRecord &record) { return !record.gone && record.subscription.isLive(); }

/// What one account lost and got.
struct AccountTurn
{
    QList<SubscriptionRecord> changed; ///< live before and after; holds the plan before
    QList<SubscriptionRecord> ended;
    QList<SubscriptionRecord> begun;
};

class PlanEvents
{
public:
    PlanEvents(const SubscriptionTurn &turn, qint64 atMs)
        : m_turn(turn)
        , m_atMs(atMs)
    { }

    void changed(AccountKey account, const Subscription &from, const Subscription &to)
    {
        if (from.plan == to.plan)
            return;
        QJsonObject details{{u"subscription"_s, to.id.toString()}};
        addPlan(details, u"before"_s, from.plan);
        addPlan(details, u"after"_s, to.plan);
        add(account, u"planChanged"_s, u"%1 to %2"_s.arg(name(from.plan), name(to.plan)), details);
    }
    void begun(AccountKey account, const Subscription &subscription)
    {
        QJsonObject details{{u"subscription"_s, subscription.id.toString()}};
        addPlan(details, u"after"_s, subscription.plan);
        add(account, u"planBegun"_s, name(subscription.plan), details);
    }
    void ended(AccountKey account, const SubscriptionRecord &record, const QString &status)
    {
        QJsonObject details{{u"subscription"_s, record.subscription.id.toString()}, {u"status"_s, status}};
        addPlan(details, u"before"_s, record.subscription.plan);
        add(account, u"planEnded"_s, name(record.subscription.plan), details);
    }
    [[nodiscard]] const QList<CaseEvent> &events() const { return m_events; }

private:
    [[nodiscard]] QString name(const PlanId &plan) const
    {
        const QString known = m_turn.planNames.value(plan);
        return known.isEmpty() ? plan.toString() : known;
    }
    void addPlan(QJsonObject &details, const QString &key, const PlanId &plan) const
    {
        details.insert(key, plan.toString());
        details.insert(key + u"Name"_s, name(plan));
    }
    void add(AccountKey account, const QString &kind, const QString &text, const QJsonObject &details)
    {
        m_events.append({.id = 0,
                         .caseId = {},
                         .atMs = m_atMs,
                         .person = {},
                         .kind = kind,
                         .text = text,
                         .account = account,
                         .details = details});
    }

    const SubscriptionTurn &m_turn;
    qint64 m_atMs = 0;
    QList<CaseEvent> m_events;
};

/// By account, each part by subscription.
std::map<AccountKey, AccountTurn> turnsOf(const SubscriptionTurn &turn,
                                          const QHash<SubscriptionId, SubscriptionRecord> &now)
{
    std::map<AccountKey, AccountTurn> turns;
    QSet<SubscriptionId> stayed;
    for (const SubscriptionRecord &before : turn.before) {
        const auto after = now.constFind(before.subscription.id);
        if (!counts(before) || after == now.constEnd())
            continue;
        if (!counts(*after) || after->account != before.account) {
            turns[before.account].ended.append(before);
            continue;
        }
        stayed.insert(before.subscription.id);
        if (before.subscription.plan != after->subscription.plan)
            turns[before.account].changed.append(before);
    }
    for (const SubscriptionRecord &after : turn.after) {
        if (counts(after) && !stayed.contains(after.subscription.id)
            && !turn.newAccounts.contains(after.account))
            turns[after.account].begun.append(after);
    }
    const auto bySubscription = [](const SubscriptionRecord &a, const SubscriptionRecord &b) {
        return a.subscription.id < b.subscription.id;
    };
    for (auto &[account, parts] : turns) {
        for (auto *list : {&parts.changed, &parts.ended, &parts.begun})
            std::sort(list->begin(), list->end(), bySubscription);
    }
    return turns;
}

} // namespace

QList<CaseEvent> planChanges(const SubscriptionTurn &turn, qint64 atMs)
{
    QHash<SubscriptionId, SubscriptionRecord> now;
    for (const SubscriptionRecord &after : turn.after)
        now.insert(after.subscription.id, after);
    PlanEvents events(turn, atMs);
    for (const auto &[account, parts] : turnsOf(turn, now)) {
        for (const SubscriptionRecord &before : parts.changed)
            events.changed(account, before.subscription, now.value(before.subscription.id).subscription);
        if (parts.ended.size() == 1 && parts.begun.size() == 1) {
            events.changed(account, parts.ended.first().subscription, parts.begun.first().subscription);
            continue;
        }
        for (const SubscriptionRecord &before : parts.ended) {
            const SubscriptionRecord after = now.value(before.subscription.id);
            const bool isListed = !after.gone && after.account == before.account;
            events.ended(account, before, isListed ? after.subscription.status : u"gone"_s);
        }
        for (const SubscriptionRecord &after : parts.begun)
            events.begun(account, after.subscription);
    }
    return events.events();
}

} // namespace headroom
