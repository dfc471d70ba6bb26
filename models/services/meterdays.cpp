// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/meterdays.h"

#include "models/domain/owndays.h"
#include "models/domain/sourcestate.h"

namespace headroom {
namespace {

template <typename Row>
QList<const Row *> ofMeter(const QList<Row> &rows, AccountKey account, MeterKey meter)
{
    QList<const Row *> result;
    for (const Row &row : rowsOf(rows, account)) {
        if (row.meter == meter)
            result.append(&row);
    }
    return result;
}

/// Each day from the first source that has it (DESIGN §4 "Own days from readings").
void takeDays(MeterDays &result, const QList<SourcedDay> &days)
{
    const MergedDays merged = mergeDays(days);
    for (const SourcedDay &day : merged.days)
        result.days.append(day.value);
    if (!merged.days.isEmpty())
        result.source = merged.days.last().source;
}

void append(QList<SourcedDay> &to, UsageSource source, const QList<DayValue> &days)
{
    for (const DayValue &day : days)
        to.append({source, day});
}

QList<TimedValue> firstSource(const QList<const StoredTimed *> &rows)
{
    const auto first = std::min_element(rows.begin(), rows.end(), [](const StoredTimed *a, const StoredTimed *b) {
        return a->source < b->source;
    });
    return first == rows.end() ? QList<TimedValue>() : (*first)->values;
}

void takeCover(MeterDays &result, const StoredCover &cover)
{
    if (cover.source == UsageSource::Readings) {
        result.blocked = cover.blocked;
        result.cycleReadAtMs = std::max(result.cycleReadAtMs, cover.readAtMs);
        return;
    }
    if (cover.minutesToMs > cover.minutesFromMs) {
        result.hasMinutes = true;
        result.minutesFromMs = cover.minutesFromMs;
        result.minutesToMs = cover.minutesToMs;
        result.minutesReadAtMs = std::max(result.minutesReadAtMs, cover.readAtMs);
    }
    if (cover.source == result.source)
        result.daysReadAtMs = std::max(result.daysReadAtMs, cover.readAtMs);
}

} // namespace

MeterDays meterDays(const SnapshotIndex &index, AccountKey account, const StoredMeter &meter, const QTimeZone &zone,
                    qint64 nowMs)
{
    const StoreSnapshot &snapshot = index.snapshot();
    MeterDays result;
    result.meter = meter.meter.id;
    QList<SourcedDay> sourced;
    for (const StoredDays *days : ofMeter(snapshot.days, account, meter.key))
        append(sourced, days->source, days->days);
    const auto readings = ofMeter(snapshot.readings, account, meter.key);
    if (!readings.isEmpty()) {
        result.readings = readings.first();
        result.cycleReadAtMs = result.readings->newest.atMs;
        QList<Reading> history = result.readings->earlier;
        if (history.isEmpty() || !(history.last() == result.readings->newest))
            history.append(result.readings->newest);
        const OwnDays own = ownDays(history, meter.meter.aggregation, zone, nowMs);
        // A span is only drawn where no better source knows its days.
        if (sourced.isEmpty())
            result.spans = own.spans;
        append(sourced, UsageSource::Readings, own.days);
    }
    takeDays(result, sourced);
    result.minutes = firstSource(ofMeter(snapshot.minutes, account, meter.key));
    result.hours = firstSource(ofMeter(snapshot.hours, account, meter.key));
    if (result.source == UsageSource::Readings)
        result.daysReadAtMs = result.cycleReadAtMs;
    for (const StoredCover *cover : ofMeter(snapshot.covers, account, meter.key))
        takeCover(result, *cover);
    return result;
}

} // namespace headroom
