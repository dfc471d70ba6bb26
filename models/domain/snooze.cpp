// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snooze.h"

#include "models/base/duration.h"
#include "models/domain/spelling.h"
#include "models/domain/zone.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 morning = 9; // o'clock
constexpr int daysOfWeek = 7;
constexpr EpochDay firstMonday = 4; // 1970-01-05

constexpr Spelling<SnoozeUntil, 7> snoozeKeys{{{SnoozeUntil::Hour, "hour"_L1},
                                               {SnoozeUntil::Tomorrow, "tomorrow"_L1},
                                               {SnoozeUntil::Monday, "monday"_L1},
                                               {SnoozeUntil::CycleEnd, "cycleEnd"_L1},
                                               {SnoozeUntil::UsageFalls, "usageFalls"_L1},
                                               {SnoozeUntil::Answer, "answer"_L1},
                                               {SnoozeUntil::Time, "time"_L1}}};

/// Nine o'clock of \a day; the wall clock may have been moved that morning.
qint64 morningOf(EpochDay day, const QTimeZone &zone)
{
    const qint64 start = dayStartMs(day, zone);
    const QDateTime nine(QDateTime::fromMSecsSinceEpoch(start, zone).date(), QTime(morning, 0), zone);
    return nine.isValid() ? nine.toMSecsSinceEpoch() : start + morning * hourMs;
}

} // namespace

QString snoozeKey(SnoozeUntil until) { return keyOf(snoozeKeys, until); }

std::optional<SnoozeUntil> snoozeFromKey(QStringView key) { return valueOf(snoozeKeys, key); }

qint64 snoozeEndMs(SnoozeUntil until, qint64 nowMs, const QTimeZone &zone, qint64 periodEndMs)
{
    const EpochDay today = dayOf(nowMs, zone);
    switch (until) {
    case SnoozeUntil::Hour: return nowMs + hourMs;
    case SnoozeUntil::Tomorrow: return morningOf(today + 1, zone);
    case SnoozeUntil::Monday: {
        const EpochDay sinceMonday = (((today - firstMonday) % daysOfWeek) + daysOfWeek) % daysOfWeek;
        return morningOf(today + daysOfWeek - sinceMonday, zone);
    }
    case SnoozeUntil::CycleEnd:
    case SnoozeUntil::UsageFalls:
    case SnoozeUntil::Answer: return periodEndMs;
    case SnoozeUntil::Time: break;
    }
    return nowMs;
}

} // namespace headroom
