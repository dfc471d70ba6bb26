// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zone.h"
#include "models/base/duration.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int longestCycleDays = 45;
constexpr qint64 julianDayOfEpoch = 2'440'588;

constexpr qint64 flooredDays(qint64 ms) { return ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs); }

qint64 offsetMs(qint64 ms, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
}

QDate dateOf(EpochDay day) { return QDate::fromJulianDay(julianDayOfEpoch + day); }
EpochDay epochDay(QDate date) { return EpochDay(date.toJulianDay() - julianDayOfEpoch); }

} // namespace

bool isKnownZone(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"_s);
    if (!plain.match(name).hasMatch() || !QTimeZone(name.toUtf8()).isValid())
        return false;
    // Names kept for older data (Etc/UTC, America/Montreal) are not among the available ones. Without a '/'
    // a word may be a POSIX rule instead: Qt takes "Mars" for a zone.
    return name.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(name.toUtf8());
}

ZoneInForce zoneInForce(const QString &override, const QString &customer, const QString &workspace)
{
    ZoneInForce result;
    const std::array<std::pair<const QString &, ZoneOrigin>, 3> asked{{{override, ZoneOrigin::Override},
                                                                       {customer, ZoneOrigin::Customer},
                                                                       {workspace, ZoneOrigin::Workspace}}};
    for (const auto &[name, origin] : asked) {
        if (isKnownZone(name)) {
            result.zone = QTimeZone(name.toUtf8());
            result.origin = origin;
            return result;
        }
        if (!name.isEmpty())
            result.unknown.append(name);
    }
    return result;
}

EpochDay dayOf(qint64 ms, const QTimeZone &zone) { return EpochDay(flooredDays(ms + offsetMs(ms, zone))); }

qint64 dayStartMs(EpochDay day, const QTimeZone &zone)
{
    const qint64 midnight = day * dayMs;
    const qint64 guess = midnight - offsetMs(midnight - offsetMs(midnight, zone), zone);
    if (dayOf(guess, zone) == day && dayOf(guess - 1, zone) < day)
        return guess;
    // A clock change near midnight: the first instant whose date is not before the day. Offsets lie
    // between -12 h and +14 h; two hours more for historical ones.
    qint64 before = midnight - 16 * hourMs;
    qint64 notBefore = midnight + 16 * hourMs;
    while (notBefore - before > 1) {
        const qint64 middle = before + (notBefore - before) / 2;
        (dayOf(middle, zone) < day ? before : notBefore) = middle;
    }
    return notBefore;
}

QString dayText(EpochDay day) { return dateOf(day).toString(Qt::ISODate); }

EpochDay DayWalk::dayOf(qint64 ms)
{
    if (ms < m_startMs || ms >= m_endMs) {
        m_day = headroom::dayOf(ms, m_zone);
        m_startMs = dayStartMs(m_day, m_zone);
        m_endMs = dayStartMs(m_day + 1, m_zone);
    }
    return m_day;
}

Period periodOf(qint64 cycleStartMs, qint64 cycleEndMs, qint64 nowMs, const QTimeZone &zone)
{
    if (cycleStartMs > 0 && cycleEndMs > cycleStartMs) {
        const Period cycle{cycleStartMs, cycleEndMs, dayOf(cycleStartMs, zone), dayOf(cycleEndMs, zone),
                           false};
        if (cycle.endDay - cycle.startDay <= longestCycleDays)
            return cycle;
    }
    const QDate today = dateOf(dayOf(nowMs, zone));
    const QDate first(today.year(), today.month(), 1);
    const EpochDay start = epochDay(first);
    const EpochDay end = epochDay(first.addMonths(1));
    return {dayStartMs(start, zone), dayStartMs(end, zone), start, end, true};
}

} // namespace headroom
