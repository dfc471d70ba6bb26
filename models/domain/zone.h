// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/usage.h"

#include <QTimeZone>

namespace headroom {

/// The zone in which an account's days begin, and where it comes from (DESIGN §1 "zone").
struct ZoneInForce
{
    QTimeZone zone = QTimeZone::utc();
    ZoneOrigin origin = ZoneOrigin::Utc;
    QStringList unknown; ///< names that were asked for and are not known to this machine, for a finding

    /// The IANA name ("UTC" without one).
    [[nodiscard]] QString name() const { return QString::fromLatin1(zone.id()); }
};

/// The first of account override, customer metadata, workspace that is neither empty nor unknown; else UTC.
[[nodiscard]] ZoneInForce zoneInForce(const QString &override, const QString &customer,
                                      const QString &workspace);

/// True where \a name is an IANA zone known to this machine.
[[nodiscard]] bool isKnownZone(const QString &name);

/// The date in \a zone at \a ms. Any thread.
[[nodiscard]] EpochDay dayOf(qint64 ms, const QTimeZone &zone);

/// The first instant of \a day in \a zone: midnight, or later where a clock change skips it (01:00). A day
/// that the zone skips altogether begins, without length, where the next one does.
[[nodiscard]] qint64 dayStartMs(EpochDay day, const QTimeZone &zone);

/// ISO form of an epoch day, "2026-11-21".
[[nodiscard]] QString dayText(EpochDay day);

/// Days by their borders, remembering the last one: for walks over many times in a row.
class DayWalk
{
public:
    explicit DayWalk(const QTimeZone &zone)
        : m_zone(zone)
    { }
    [[nodiscard]] EpochDay dayOf(qint64 ms);
    /// Of the day last asked for: [startMs, endMs).
    [[nodiscard]] qint64 startMs() const { return m_startMs; }
    [[nodiscard]] qint64 endMs() const { return m_endMs; }

private:
    QTimeZone m_zone;
    EpochDay m_day = 0;
    qint64 m_startMs = 0;
    qint64 m_endMs = 0;
};

/// A stretch of whole cycles or months in an account's zone.
struct Period
{
    qint64 startMs = 0;
    qint64 endMs = 0; ///< exclusive
    EpochDay startDay = 0;
    EpochDay endDay = 0; ///< date of endMs
    bool calendarMonth = false;
    friend bool operator==(const Period &, const Period &) = default;
};

/// The account's period (DESIGN §1): its billing cycle [cycleStartMs, cycleEndMs) as the provider states it,
/// or the calendar month of \a nowMs in \a zone where it has none (0, or no length) or one longer than 45
/// days.
[[nodiscard]] Period periodOf(qint64 cycleStartMs, qint64 cycleEndMs, qint64 nowMs, const QTimeZone &zone);

} // namespace headroom
