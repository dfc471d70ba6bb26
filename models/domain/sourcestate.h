// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/duration.h"
#include "models/domain/usage.h"

#include <span>

namespace headroom {

/// Numbers older than this are stale everywhere (DESIGN §4 "Input edges").
constexpr qint64 staleAfterMs = 6 * hourMs;

/// True where \a readAtMs (0 = never) lies more than 6 hours before \a nowMs.
[[nodiscard]] constexpr bool isStale(qint64 readAtMs, qint64 nowMs)
{
    return readAtMs == 0 || nowMs - readAtMs > staleAfterMs;
}

/// True where a meter is silent (DESIGN §4 "Input edges"): none of its accounts gained a unit for 24 hours,
/// although some did on each of the 7 days before. Those are the 7 days that end with the day of the last
/// gain, so that a silent meter stays silent until it gains. \a gainedDays are the days (one zone for all,
/// any order) on which any account of the meter gained; \a lastGainMs is the newest gain, 0 = never, and
/// \a lastGainDay its day.
[[nodiscard]] bool isSilent(qint64 nowMs, qint64 lastGainMs, EpochDay lastGainDay,
                            std::span<const EpochDay> gainedDays);

/// What is known of one limit's source, for the reason that blocks the limit.
struct SourceFacts
{
    bool twoLiveSubscriptions = false;
    bool rubbish = false; ///< the newest delivery could not be used
    bool deliveredBefore = false; ///< some source has delivered this window for this account
    bool deliveredNow = false; ///< the last complete run has
    bool silent = false; ///< isSilent() of its meter
};

/// The block reason key, the first that holds: "twoLiveSubscriptions", "rubbish", "sourceStopped" (it used to
/// deliver and no longer does), "silent"; empty = not blocked. What never delivered is not measured,
/// which is no block (DESIGN §1 "reading").
[[nodiscard]] QString blockReason(const SourceFacts &facts);

/// One source's value of a day.
struct SourcedDay
{
    UsageSource source = UsageSource::Readings;
    DayValue value;
    friend bool operator==(const SourcedDay &, const SourcedDay &) = default;
};

/// A day on which another source contradicts the one that gives it.
struct DayDifference
{
    SourcedDay given;
    SourcedDay other;
    friend bool operator==(const DayDifference &, const DayDifference &) = default;
};

/// The days of an account and meter out of several sources.
struct MergedDays
{
    QList<SourcedDay> days; ///< ascending, one a day
    QList<DayDifference> differences; ///< ascending by day
};

/// For each day the first of events, import, query and own readings that has it; never a mix (DESIGN §4 "Own
/// days from readings"). Another differs where both are complete and unequal, or where one that is not
/// complete is above one that is. \a days in any order, a source states a day once.
[[nodiscard]] MergedDays mergeDays(std::span<const SourcedDay> days);

} // namespace headroom
