// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a swap about credits and about the sources themselves.
#include "models/store/covertable.h"
#include "models/store/credittable.h"
#include "models/store/database.h"
#include "models/store/swap.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace headroom::Swap {
namespace {

struct Interval
{
    qint64 from = 0;
    qint64 to = 0;
};

/// Touching or overlapping intervals become one; else the newer one stands alone.
Interval extended(const Interval &stored, const Interval &newer)
{
    if (newer.from >= newer.to)
        return stored;
    if (stored.from >= stored.to || newer.from > stored.to || newer.to < stored.from)
        return newer;
    return {std::min(stored.from, newer.from), std::max(stored.to, newer.to)};
}

/// One that did not deliver leaves what was read before, and says so.
void extend(StoredCover &cover, const StoredCover &newer)
{
    cover.blocked = newer.blocked;
    if (!newer.blocked.isEmpty())
        return;
    cover.readAtMs = std::max(cover.readAtMs, newer.readAtMs);
    const Interval minutes =
        extended({cover.minutesFromMs, cover.minutesToMs}, {newer.minutesFromMs, newer.minutesToMs});
    const Interval hours =
        extended({cover.hoursFromMs, cover.hoursToMs}, {newer.hoursFromMs, newer.hoursToMs});
    const Interval days = extended({cover.daysFrom, cover.daysTo}, {newer.daysFrom, newer.daysTo});
    std::tie(cover.minutesFromMs, cover.minutesToMs) = std::tie(minutes.from, minutes.to);
    std::tie(cover.hoursFromMs, cover.hoursToMs) = std::tie(hours.from, hours.to);
    cover.daysFrom = EpochDay(days.from);
    cover.daysTo = EpochDay(days.to);
}

} // namespace

Result<> covers(Run &run)
{
    const auto stored = CoverTable::all(run.db);
    if (!stored)
        return failure(stored.error());
    std::map<std::tuple<AccountKey, MeterKey, UsageSource>, StoredCover> known;
    for (const StoredCover &cover : *stored)
        known.emplace(std::tuple(cover.account, cover.meter, cover.source), cover);
    decltype(known) changed;
    auto read = CoverTable::staged(run.db, [&](const CoverTable::Staged &staged) {
        if (!staged.accountKey || !staged.meterKey) {
            run.findings.append({staged.accountKey ? u"unknownMeter"_s : u"unknownAccount"_s,
                                 staged.accountKey ? staged.meter : staged.account,
                                 u"A source names what is not listed."_s});
            return;
        }
        StoredCover newer = staged.cover;
        newer.account = *staged.accountKey;
        newer.meter = *staged.meterKey;
        const std::tuple key(newer.account, newer.meter, newer.source);
        auto place = changed.find(key);
        if (place == changed.end()) {
            const auto before = known.find(key);
            StoredCover start;
            start.account = newer.account;
            start.meter = newer.meter;
            start.source = newer.source;
            place = changed.emplace(key, before == known.end() ? start : before->second).first;
        }
        extend(place->second, newer);
        run.touched.insert(newer.account);
    });
    if (!read)
        return read;
    QList<StoredCover> covers;
    for (const auto &[key, cover] : changed)
        covers.append(cover);
    return CoverTable::put(run.db, covers);
}

Result<> sources(Run &run)
{
    const auto stored = CoverTable::sources(run.db);
    if (!stored)
        return failure(stored.error());
    std::map<std::pair<MeterKey, UsageSource>, MeterSourceState> states;
    for (const MeterSourceState &state : *stored)
        states.emplace(std::pair(state.meter, state.source), state);
    auto read = CoverTable::stagedSources(run.db, [&](const MeterSourceState &state, const QString &meterId) {
        if (state.meter == 0) {
            run.findings.append({u"unknownMeter"_s, meterId, u"A source names what is not listed."_s});
            return;
        }
        MeterSourceState &known = states[std::pair(state.meter, state.source)];
        run.outcome.catalogueChanged |= known.blocked != state.blocked;
        known = state;
    });
    if (!read)
        return read;
    QList<MeterSourceState> all;
    for (const auto &[key, state] : states)
        all.append(state);
    return CoverTable::putSources(run.db, all);
}

Result<> credits(Run &run)
{
    QStringList subscriptions;
    QList<StoredCredit> credits;
    auto read = CreditTable::staged(
        run.db,
        [&](const std::optional<AccountKey> &account, const QString &accountId, const StoredCredit &credit) {
            if (!account) {
                run.findings.append(
                    {u"unknownAccount"_s, accountId, u"Credits name an account that is not listed."_s});
                return;
            }
            run.touched.insert(*account);
            if (credit.standing.entitlement.isEmpty()) { // begins what was read for one subscription
                subscriptions.append(credit.subscription.toString());
                credits.removeIf(
                    [&](const StoredCredit &c) { return c.subscription == credit.subscription; });
                return;
            }
            credits.append(credit);
            credits.last().account = *account;
        });
    return read.and_then([&] { return CreditTable::replace(run.db, subscriptions, credits); });
}

} // namespace headroom::Swap
