// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "models/domain/standing.h"
#include "models/store/caserecord.h"

#include <QList>

namespace headroom {

/// One limit of an account with everything the account pane and `headroom account` say about it.
struct LimitDetail
{
    MeterId meter;
    QString meterName;
    QString unit;
    QString creditName; ///< credit limits: the entitlement's name
    Limit limit; ///< the plan's
    CapOrigin capOrigin = CapOrigin::Catalogue;
    LimitFacts facts;
    Standing standing;
    std::optional<int> daysByToday;
    std::optional<int> daysByCycleAverage;
    std::optional<int> daysBySeason;
    std::optional<DaysRange> range;
    std::optional<qint64> denied;
    qint64 readAtMs = 0; ///< when its source was last read; 0 = never
    UsageSource source = UsageSource::Readings;
    std::optional<Burst> burstNow;
    std::optional<Burst> burstLast24h;
    QString caseState; ///< "open", … ; empty = no case
    std::optional<CaseRecord> record; ///< the case that is not closed
    QString ownerName; ///< of that case; empty = nobody
    std::optional<Choice> choice; ///< the customer's newest that stands, of this period or an earlier one
    std::optional<FollowUp> followUp; ///< the newest, over or not
};

/// The days of one meter of an account, for the chart.
struct DaySeries
{
    MeterId meter;
    QString unit;
    UsageSource source = UsageSource::Readings;
    QList<DayValue> days; ///< ascending, gaps left out
    QList<UsageSpan> spans; ///< hatched averages
};

/// Busiest minute (or hour) by weekday and hour of one meter, last 28 days.
struct BusyCells
{
    MeterId meter;
    bool perMinute = true; ///< false: units an hour, where no minutes are known
    Cap cap; ///< per minute; not a number where perMinute is false
    /// Monday first, hour 0..23; empty = not measured.
    std::array<std::array<std::optional<qint64>, 24>, 7> cells{};
};

/// The smallest plan under which every measured limit's peak is at most 80 % of its cap.
struct FitDetail
{
    PlanId plan;
    QString name;
    Money price;
    Interval interval;
    QStringList notChecked; ///< limits that are not measured, by meter name and window
};

/// Everything about one account at one moment.
struct AccountDetail
{
    AccountId id;
    QString name;
    QString email;
    QString zone;
    ZoneOrigin zoneOrigin = ZoneOrigin::Utc;
    qint64 nowMs = 0;
    EpochDay today = 0;
    QList<Subscription> subscriptions; ///< the live ones
    QString planName;
    Money price;
    Interval interval;
    qint64 customerSinceMs = 0;
    EpochDay cycleStart = 0;
    EpochDay cycleEnd = 0;
    QList<LimitDetail> limits; ///< worst first
    QList<DaySeries> days; ///< per meter, up to 400 days
    QList<BusyCells> busy; ///< per meter with minutes or hours
    QList<Money> projectedBill; ///< one per currency; an estimate
    std::optional<FitDetail> fits;
    QList<ActivityEntry> timeline; ///< newest last, the newest activityPageSize
    qint64 syncedAtMs = 0; ///< end of the last complete sync
};

} // namespace headroom
