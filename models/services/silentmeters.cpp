// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/domain/sourcestate.h"
#include "models/domain/zone.h"
#include "models/services/accountfacts.h"

namespace headroom {
namespace {

/// When a meter gained, over all its accounts.
struct Gains
{
    qint64 lastMs = 0; ///< the latest moment at which the newest gain can have happened
    QSet<EpochDay> days;
};

using GainsByMeter = QHash<MeterKey, Gains>;

void note(GainsByMeter &gains, MeterKey meter, qint64 untilMs)
{
    Gains &of = gains[meter];
    of.lastMs = std::max(of.lastMs, untilMs);
}

/// Up to when each meter was read, not after \a nowMs: what happened later nobody knows, and numbers that
/// are merely old make no meter silent (DESIGN §4 "stale alone keeps band and rank").
QHash<MeterKey, qint64> readUntil(const StoreSnapshot &snapshot, qint64 nowMs)
{
    QHash<MeterKey, qint64> until;
    const auto take = [&](MeterKey meter, qint64 atMs) {
        qint64 &of = until[meter];
        of = std::max(of, std::min(atMs, nowMs));
    };
    for (const StoredCover &cover : snapshot.covers)
        take(cover.meter, cover.readAtMs);
    for (const StoredReadings &readings : snapshot.readings)
        take(readings.meter, readings.newest.atMs);
    return until;
}

/// Days that \a timed splits further say more exactly when the gain was; the others count to their end.
void noteDays(GainsByMeter &gains, const StoredDays &days, const QSet<EpochDay> &timed, const QTimeZone &zone)
{
    for (const DayValue &day : days.days) {
        if (day.used <= 0)
            continue;
        const qint64 start = dayStartMs(day.day, zone);
        gains[days.meter].days.insert(EpochDay((start + dayMs / 2) / dayMs));
        if (!timed.contains(day.day))
            note(gains, days.meter, dayStartMs(day.day + 1, zone));
    }
}

QSet<EpochDay> noteTimed(GainsByMeter &gains, const StoredTimed &values, qint64 lengthMs,
                         const QTimeZone &zone)
{
    QSet<EpochDay> timed;
    DayWalk walk(zone);
    for (const TimedValue &value : values.values) {
        timed.insert(walk.dayOf(value.startMs));
        if (value.used > 0)
            note(gains, values.meter, value.startMs + lengthMs);
    }
    return timed;
}

void noteReadings(GainsByMeter &gains, const StoredReadings &readings)
{
    for (qsizetype i = 1; i < readings.earlier.size(); ++i) {
        const Reading &before = readings.earlier[i - 1];
        const Reading &after = readings.earlier[i];
        if (before.periodStartMs == after.periodStartMs && before.total < after.total) {
            note(gains, readings.meter, after.atMs);
            gains[readings.meter].days.insert(EpochDay(after.atMs / dayMs));
        }
    }
}

GainsByMeter gainsOf(const StoreSnapshot &snapshot)
{
    GainsByMeter gains;
    for (const StoredAccount &account : snapshot.accounts) {
        const QTimeZone zone(account.zone.toLatin1());
        if (account.gone || !zone.isValid())
            continue;
        QHash<MeterKey, QSet<EpochDay>> timed;
        for (const StoredTimed &hours : rowsOf(snapshot.hours, account.key))
            timed[hours.meter] |= noteTimed(gains, hours, hourMs, zone);
        for (const StoredTimed &minutes : rowsOf(snapshot.minutes, account.key))
            noteTimed(gains, minutes, hourMs / 60, zone);
        for (const StoredDays &days : rowsOf(snapshot.days, account.key))
            noteDays(gains, days, timed.value(days.meter), zone);
        for (const StoredReadings &readings : rowsOf(snapshot.readings, account.key))
            noteReadings(gains, readings);
    }
    return gains;
}

} // namespace

SilentMeters silentMeters(const SnapshotIndex &index, qint64 nowMs)
{
    const GainsByMeter gains = gainsOf(index.snapshot());
    const QHash<MeterKey, qint64> until = readUntil(index.snapshot(), nowMs);
    SilentMeters silent;
    for (const StoredMeter &meter : index.snapshot().meters) {
        const Gains of = gains.value(meter.key);
        const qint64 readMs = until.value(meter.key);
        const qint64 lastMs = std::min(of.lastMs, readMs);
        const QList<EpochDay> days(of.days.begin(), of.days.end());
        if (isSilent(readMs, lastMs, EpochDay((lastMs - 1) / dayMs), days))
            silent.insert(meter.meter.id, {lastMs});
    }
    return silent;
}

} // namespace headroom
