// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/domain/limit.h"

#include <QList>

#include <optional>

namespace headroom {

/// Where a used value comes from; the first that an account and meter has gives its days
/// (DESIGN §4 "Own days from readings").
enum class UsageSource { Events, Import, Query, Readings };

/// How much of a day (hour, minute) is known; stored as two bits.
enum class Quality { Absent = 0, Partial = 1, LowerBound = 2, Complete = 3 };

/// A day in the zone in force, as days since 1970-01-01 of that zone's calendar.
using EpochDay = qint32;

/// One day of one account and meter.
struct DayValue
{
    EpochDay day = 0;
    qint64 used = 0; ///< all distinct requests, the refused ones too
    std::optional<qint64> denied; ///< the 429s among them, where the source tells
    Quality quality = Quality::Absent;
    friend bool operator==(const DayValue &, const DayValue &) = default;
};

/// A minute or hour with its use; start in ms UTC.
struct TimedValue
{
    qint64 startMs = 0;
    qint64 used = 0;
    friend bool operator==(const TimedValue &, const TimedValue &) = default;
};

/// A stretch longer than a day (or off its borders) whose total alone is known: drawn as a hatched
/// average, never opens or closes a day limit's case.
struct UsageSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint64 units = 0;
    friend bool operator==(const UsageSpan &, const UsageSpan &) = default;
};

/// A cycle total as the provider stated it at one time.
struct Reading
{
    qint64 atMs = 0; ///< when it was read
    qint64 periodStartMs = 0;
    qint64 periodEndMs = 0;
    Decimal total;
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// At least 3 of 5 consecutive minutes strictly above the per-minute cap; overlapping or touching
/// windows are one burst.
struct Burst
{
    qint64 firstMs = 0; ///< start of its first minute above
    qint64 lastMs = 0; ///< start of its last minute above
    qint64 peak = 0; ///< units of its highest minute
    friend bool operator==(const Burst &, const Burst &) = default;
};

/// A raw usage event as far as metering needs it.
struct UsageEvent
{
    QString id;
    AccountId account;
    QString eventName;
    qint64 atMs = 0;
    qint64 units = 1; ///< the meter's aggregation key, 1 for count meters
    /// What the event stands for: a roll-up stamped at its span's first instant, or a single point.
    enum class Span { Point, Minute, Hour, Day } span = Span::Point;
    friend bool operator==(const UsageEvent &, const UsageEvent &) = default;
};

} // namespace headroom
