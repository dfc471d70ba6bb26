// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/snapshot.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace headroom {

/// The rows of one account in a list that is ordered by account.
template <typename Row>
[[nodiscard]] std::span<const Row> rowsOf(const QList<Row> &rows, AccountKey account)
{
    const auto range = std::equal_range(rows.begin(), rows.end(), account, [](const auto &a, const auto &b) {
        const auto keyOf = [](const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, AccountKey>)
                return value;
            else
                return value.account;
        };
        return keyOf(a) < keyOf(b);
    });
    return {range.first, range.second};
}

/// Finds a snapshot's meters and plans. Refers to the snapshot, which must outlive it.
class SnapshotIndex
{
public:
    explicit SnapshotIndex(const StoreSnapshot &snapshot)
        : m_snapshot(snapshot)
    {
        for (const StoredMeter &meter : snapshot.meters)
            m_meters.insert(meter.meter.id, &meter);
        for (const Plan &plan : snapshot.plans)
            m_plans.insert(plan.id, &plan);
    }

    [[nodiscard]] const StoreSnapshot &snapshot() const { return m_snapshot; }
    /// Null where unknown.
    [[nodiscard]] const StoredMeter *meter(const MeterId &id) const { return m_meters.value(id); }
    [[nodiscard]] const Plan *plan(const PlanId &id) const { return m_plans.value(id); }

private:
    const StoreSnapshot &m_snapshot;
    QHash<MeterId, const StoredMeter *> m_meters;
    QHash<PlanId, const Plan *> m_plans;
};

} // namespace headroom
