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

struct Filled
{
    BusyCells busy;
    int cells = 0;
};

Filled filled(const QList<TimedValue> &values, const QTimeZone &zone, qint64 nowMs)
{
    Filled result;
    for (const TimedValue &value : values) {
        if (value.startMs < nowMs - reachMs || value.startMs > nowMs)
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(value.startMs, zone);
        auto &cell = result.busy.cells[size_t(local.date().dayOfWeek() - 1)][size_t(local.time().hour())];
        result.cells += cell ? 0 : 1;
        cell = std::max(cell.value_or(0), value.used);
    }
    return result;
}

} // namespace

std::optional<BusyCells> busyCells(const AccountFacts &facts, const MeterDays &meter, qint64 nowMs)
{
    const Filled minutes = filled(meter.minutes, facts.zone, nowMs);
    const Filled hours = filled(meter.hours, facts.zone, nowMs);
    if (minutes.cells == 0 && hours.cells == 0)
        return std::nullopt;
    // A few minutes say less of a week than its hours do.
    const bool perMinute = minutes.cells * 4 >= hours.cells;
    BusyCells busy = perMinute ? minutes.busy : hours.busy;
    busy.meter = meter.meter;
    busy.perMinute = perMinute;
    busy.cap = perMinute ? minuteCap(facts, meter.meter) : Cap{};
    return busy;
}

} // namespace headroom
