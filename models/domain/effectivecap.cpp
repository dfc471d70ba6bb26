// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/effectivecap.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using LimitId = std::pair<MeterId, Window>;

template <typename Range>
std::optional<Cap> capFor(const Range &caps, const LimitId &id)
{
    const auto found = std::find_if(caps.begin(), caps.end(), [&](const auto &candidate) {
        return candidate.meter == id.first && candidate.window == id.second;
    });
    return found == caps.end() ? std::nullopt : std::optional(found->cap);
}

LimitKind kindInForce(const Subscription &subscription, const Limit &catalogue, CapOrigin origin)
{
    if (origin != CapOrigin::OwnCap)
        return catalogue.kind;
    const auto own =
        std::find_if(subscription.ownCaps.begin(), subscription.ownCaps.end(), [&](const auto &cap) {
            return cap.meter == catalogue.meter && cap.window == catalogue.window;
        });
    return own->kind;
}

qint64 freeThreshold(const Subscription &subscription, const MeterId &meter)
{
    for (const SubscriptionMeter &billed : subscription.meters) {
        if (billed.meter == meter)
            return billed.freeThreshold;
    }
    return 0;
}

EffectiveLimit inForce(const Subscription &subscription, const Limit &catalogue,
                       std::span<const CapOverride> overrides)
{
    const LimitId id(catalogue.meter, catalogue.window);
    const EffectiveCap cap =
        effectiveCap(catalogue, capFor(overrides, id), freeThreshold(subscription, id.first),
                     capFor(subscription.ownCaps, id));
    return {{id.first, id.second, kindInForce(subscription, catalogue, cap.origin), cap.cap},
            catalogue.cap,
            cap.origin,
            subscription.id,
            subscription.plan,
            {}};
}

/// The plan's limits, and one without a cap for each window that only an own cap limits.
std::map<LimitId, Limit> statedLimits(const Subscription &subscription, const Plan *plan)
{
    std::map<LimitId, Limit> stated;
    for (const Limit &limit : plan ? plan->limits : QList<Limit>()) {
        if (limit.kind != LimitKind::Credit)
            stated.emplace(LimitId(limit.meter, limit.window), limit);
    }
    for (const MetadataCap &own : subscription.ownCaps)
        stated.try_emplace(LimitId(own.meter, own.window),
                           Limit{own.meter, own.window, own.kind, Cap::unlimited()});
    return stated;
}

std::set<MeterId> metersOf(const Subscription &subscription, const std::map<LimitId, Limit> &stated)
{
    std::set<MeterId> meters;
    for (const SubscriptionMeter &billed : subscription.meters)
        meters.insert(billed.meter);
    for (const auto &[id, limit] : stated)
        meters.insert(id.first);
    return meters;
}

std::vector<const Subscription *> liveById(std::span<const Subscription> subscriptions)
{
    std::vector<const Subscription *> live;
    for (const Subscription &subscription : subscriptions) {
        if (subscription.isLive())
            live.push_back(&subscription);
    }
    std::sort(live.begin(), live.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    return live;
}

} // namespace

bool isLower(const Cap &a, const Cap &b) { return a.kind != b.kind ? a.kind < b.kind : a.units < b.units; }

EffectiveCap effectiveCap(const Limit &catalogue, const std::optional<Cap> &override, qint64 freeThreshold,
                          const std::optional<Cap> &ownCap)
{
    EffectiveCap result{catalogue.cap, CapOrigin::Catalogue};
    if (override)
        result = {*override, CapOrigin::Override};
    else if (catalogue.kind == LimitKind::Included && catalogue.window == Window::Cycle && freeThreshold > 0)
        result = {Cap::number(freeThreshold), CapOrigin::Subscription};
    if (ownCap && isLower(*ownCap, result.cap))
        result = {*ownCap, CapOrigin::OwnCap};
    return result;
}

QList<EffectiveLimit> effectiveLimits(std::span<const Subscription> subscriptions,
                                      std::span<const Plan> plans, std::span<const CapOverride> overrides)
{
    std::map<LimitId, EffectiveLimit> limits;
    std::map<MeterId, const Subscription *> firstOn;
    std::set<MeterId> doubled;
    for (const Subscription *subscription : liveById(subscriptions)) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const Plan &candidate) {
            return candidate.id == subscription->plan;
        });
        auto stated = statedLimits(*subscription, plan == plans.end() ? nullptr : &*plan);
        for (const MeterId &meter : metersOf(*subscription, stated)) {
            if (!firstOn.try_emplace(meter, subscription).second)
                doubled.insert(meter);
        }
        for (const CapOverride &override : overrides) {
            const auto on = firstOn.find(override.meter);
            if (on != firstOn.end() && on->second == subscription)
                stated.try_emplace(LimitId(override.meter, override.window),
                                   Limit{override.meter, override.window, LimitKind::Hard, Cap::unlimited()});
        }
        for (const auto &[id, limit] : stated)
            limits.try_emplace(id, inForce(*subscription, limit, overrides));
    }
    QList<EffectiveLimit> result;
    for (auto &[id, limit] : limits) {
        if (doubled.contains(id.first))
            limit.blocked = u"twoLiveSubscriptions"_s;
        result.append(std::move(limit));
    }
    return result;
}

} // namespace headroom
