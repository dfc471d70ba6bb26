// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sourcestate.h"
#include "models/domain/zone.h"
#include "models/services/accountfacts.h"

namespace headroom {
namespace {

constexpr qint64 hourMs = qint64(3600) * 1000;
constexpr qint64 dayMs = 24 * hourMs;

/// When a meter gained, over all its accounts.
struct Gains
{
    qint64 lastMs = 0; ///< the latest moment at which the newest gain can have happened
    QSet<EpochDay> days;
};

using GainsByMeter = QHash<MeterKey, Gains>;

void note(GainsByMeter &gains, MeterKey meter, qint64 untilMs, qint64 nowMs)
{
    Gains &of = gains[meter];
    of.lastMs = std::max(of.lastMs, std::min(untilMs, nowMs));
}

/// Days that \a timed splits further say more exactly when the gain was; the others count to their end.
void noteDays(GainsByMeter &gains, const StoredDays &days, const QSet<EpochDay> &timed, const QTimeZone &zone,
              qint64 nowMs)
{
    for (const DayValue &day : days.days) {
        if (day.used <= 0)
            continue;
        const qint64 start = dayStartMs(day.day, zone);
        gains[days.meter].days.insert(EpochDay((start + dayMs / 2) / dayMs));
        if (!timed.contains(day.day))
            note(gains, days.meter, dayStartMs(day.day + 1, zone), nowMs);
    }
}

QSet<EpochDay> noteTimed(GainsByMeter &gains, const StoredTimed &values, qint64 lengthMs, const QTimeZone &zone,
                         qint64 nowMs)
{
    QSet<EpochDay> timed;
    DayWalk walk(zone);
    for (const TimedValue &value : values.values) {
        timed.insert(walk.dayOf(value.startMs));
        if (value.used > 0)
            note(gains, values.meter, value.startMs + lengthMs, nowMs);
    }
    return timed;
}

void noteReadings(GainsByMeter &gains, const StoredReadings &readings, qint64 nowMs)
{
    for (qsizetype i = 1; i < readings.earlier.size(); ++i) {
        const Reading &before = readings.earlier[i - 1];
        const Reading &after = readings.earlier[i];
        if (before.periodStartMs == after.periodStartMs && before.total < after.total) {
            note(gains, readings.meter, after.atMs, nowMs);
            gains[readings.meter].days.insert(EpochDay(after.atMs / dayMs));
        }
    }
}

GainsByMeter gainsOf(const StoreSnapshot &snapshot, qint64 nowMs)
{
    GainsByMeter gains;
    for (const StoredAccount &account : snapshot.accounts) {
        const QTimeZone zone(account.zone.toLatin1());
        if (account.gone || !zone.isValid())
            continue;
        QHash<MeterKey, QSet<EpochDay>> timed;
        for (const StoredTimed &hours : rowsOf(snapshot.hours, account.key))
            timed[hours.meter] |= noteTimed(gains, hours, hourMs, zone, nowMs);
        for (const StoredTimed &minutes : rowsOf(snapshot.minutes, account.key))
            noteTimed(gains, minutes, hourMs / 60, zone, nowMs);
        for (const StoredDays &days : rowsOf(snapshot.days, account.key))
            noteDays(gains, days, timed.value(days.meter), zone, nowMs);
        for (const StoredReadings &readings : rowsOf(snapshot.readings, account.key))
            noteReadings(gains, readings, nowMs);
    }
    return gains;
}

} // namespace

SilentMeters silentMeters(const SnapshotIndex &index, qint64 nowMs)
{
    const GainsByMeter gains = gainsOf(index.snapshot(), nowMs);
    SilentMeters silent;
    for (const StoredMeter &meter : index.snapshot().meters) {
        const Gains of = gains.value(meter.key);
        const QList<EpochDay> days(of.days.begin(), of.days.end());
        if (isSilent(nowMs, of.lastMs, EpochDay((of.lastMs - 1) / dayMs), days))
            silent.insert(meter.meter.id, {of.lastMs});
    }
    return silent;
}

} // namespace headroom
