// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/money.h"
#include "models/domain/limit.h"

#include <QList>
#include <QStringList>

namespace headroom {

enum class Aggregation { Count, Sum, Max, Last, Unique, Unknown };

/// What is counted.
struct Meter
{
    MeterId id;
    QString name;
    QString eventName;
    Aggregation aggregation = Aggregation::Sum;
    QString aggregationKey; ///< event metadata key that is summed; empty for count
    QString unit; ///< "requests"
    friend bool operator==(const Meter &, const Meter &) = default;
};

/// True for the meters whose readings can be subtracted and projected (DESIGN §4 "Forecasts").
[[nodiscard]] inline bool isAdditive(Aggregation aggregation)
{
    return aggregation == Aggregation::Count || aggregation == Aggregation::Sum;
}

/// What a plan charges for a meter beyond its included units.
struct MeterPrice
{
    MeterId meter;
    Decimal perUnitMinor; ///< price of one unit in the currency's smallest unit ("0.5" = half a cent)
    qint64 included = 0; ///< free units a cycle (the provider's free_threshold)
    friend bool operator==(const MeterPrice &, const MeterPrice &) = default;
};

/// How often a plan is paid.
struct Interval
{
    int count = 1;
    QString unit; ///< "Day", "Week", "Month", "Year", as the provider spells it
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// A tier of the catalogue.
struct Plan
{
    PlanId id;
    QString name;
    QString description;
    Interval interval;
    Money price; ///< fixed price an interval, before tax
    bool taxInclusive = false;
    bool selfServe = true; ///< customers may take it by themselves (product metadata `hr_self_serve`, default true)
    PlanId upgradeTarget; ///< empty: the next that fits
    QList<Limit> limits; ///< ordered by meter id, then window
    QList<MeterPrice> meters; ///< ordered by meter id
    bool archived = false;
    int version = 1;
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace headroom
