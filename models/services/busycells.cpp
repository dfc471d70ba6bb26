// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/busycells.h"

#include <QDateTime>

namespace headroom {
namespace {

constexpr qint64 reachMs = qint64(28) * 24 * 3600 * 1000;

Cap minuteCap(const AccountFacts &facts, const MeterId &meter)
{
    for (const LimitRecord &record : facts.limits) {
        if (!record.facts.credit && record.facts.window == Window::Minute && record.effective.limit.meter == meter)
            return record.facts.cap;
    }
    return {};
}

} // namespace

std::optional<BusyCells> busyCells(const AccountFacts &facts, const MeterDays &meter, qint64 nowMs)
{
    const bool perMinute = !meter.minutes.isEmpty();
    const QList<TimedValue> &values = perMinute ? meter.minutes : meter.hours;
    BusyCells busy;
    busy.meter = meter.meter;
    busy.perMinute = perMinute;
    busy.cap = perMinute ? minuteCap(facts, meter.meter) : Cap{};
    bool any = false;
    for (const TimedValue &value : values) {
        if (value.startMs < nowMs - reachMs || value.startMs > nowMs)
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(value.startMs, facts.zone);
        auto &cell = busy.cells[size_t(local.date().dayOfWeek() - 1)][size_t(local.time().hour())];
        cell = std::max(cell.value_or(0), value.used);
        any = true;
    }
    return any ? std::optional(busy) : std::nullopt;
}

} // namespace headroom
