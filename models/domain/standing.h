// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/usage.h"

#include <array>
#include <optional>

namespace headroom {

/// DESIGN §1 "band". Blocked is not a band of utilisation but ranks between watch and ok.
enum class Band { Ok, Blocked, Watch, Approaching, Critical, Over };

/// Which rate a forecast divides by.
enum class Basis { None, Today, CycleAverage, Seasonal };

/// Why a row ranks where it does: a code and its value (DESIGN §4 "Queue row").
enum class WhyCode {
    Burst, ///< value: start of the newest burst, ms UTC
    SteadilyOver, ///< value: n of the last 7 days
    OverCap,
    LimitReached, ///< a credit limit
    CapToday,
    CapOn, ///< value: epoch day in the account's zone
    AfterReset, ///< value: epoch day; past the cycle's end
    NoForecast,
    Blocked, ///< reason: block reason key
    Inside,
};

struct Why
{
    WhyCode code = WhyCode::Inside;
    qint64 value = 0;
    QString reason; ///< for Blocked: "noReading", "silent", "twoLiveSubscriptions", "sourceStopped", "rubbish"
    friend bool operator==(const Why &, const Why &) = default;
};

/// "Over a year" in days to cap: ranks after 366 and before "no value".
constexpr int overAYear = 367;

/// Days to cap with its range (DESIGN §4): whole days; overAYear = more than 366.
struct DaysRange
{
    int low50 = 0;
    int high50 = 0;
    int low90 = 0;
    int high90 = 0;
    friend bool operator==(const DaysRange &, const DaysRange &) = default;
};

/// The seven weekday means (Monday first) and four factors that a seasonal forecast needs, in
/// floored thousandths; rebuilt at day rollover or when an account's days change.
struct Season
{
    int completeDays = 0; ///< among the 56 before today; under 14 there is no seasonal forecast
    std::array<qint64, 7> meanThousandths{};
    /// Factors at 95, 75, 25 and 5 percent (fast to slow), thousandths.
    std::array<qint64, 4> factorThousandths{};
    friend bool operator==(const Season &, const Season &) = default;
};

/// Everything one limit's standing is computed from: integers only, so that a million fit in columns.
struct LimitFacts
{
    Window window = Window::Cycle;
    bool credit = false; ///< a credit limit: no window, cap, percent or forecast
    bool forecastable = false; ///< cycle limit of a count or sum meter
    bool measured = false; ///< some source has delivered this window
    Cap cap;
    qint64 used = 0; ///< floored units of the window shown (day limits: of usedDay; minute: peak)
    qint64 usedToday = 0; ///< the running day of the same meter
    EpochDay usedDay = 0; ///< day limits: which day `used` is of
    EpochDay today = 0; ///< the account's zone's date of now
    EpochDay cycleStart = 0; ///< dates of the borders in the account's zone
    EpochDay cycleEnd = 0; ///< exclusive
    Season season;
    int daysOver = 0; ///< day limits: days over the cap among the 7 ending today (steadily over: >= 3)
    qint64 burstMs = 0; ///< minute limits: start of the newest burst; 0 = none
    bool limitReached = false; ///< credit limits
    bool caseStands = false; ///< a case of this limit is in any state but closed
    bool putAway = false; ///< that case is snoozed, exempt or answered
    QString blocked; ///< block reason key; empty = not blocked
    friend bool operator==(const LimitFacts &, const LimitFacts &) = default;
};

/// What follows from LimitFacts (DESIGN §4); nothing of it is ever stored.
struct Standing
{
    Band band = Band::Ok;
    std::optional<qint64> percentTenths; ///< floor(used x 1000 / cap)
    std::optional<qint64> projected;
    std::optional<int> daysToCap; ///< by the ranking basis
    Basis basis = Basis::None;
    Why why;
    friend bool operator==(const Standing &, const Standing &) = default;
};

} // namespace headroom
