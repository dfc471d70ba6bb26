// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/usage.h"

namespace headroom {

// What a sync hands over by provider ids; keys are given at the swap. Whatever names an account or meter
// that neither the store nor the staging knows is left out at the swap and becomes a finding.
// Staged twice under one identity, the later wins.

/// A cycle total of one account and meter. Kept: first and last of each day of the account's zone for
/// each period, and the newest.
struct StagedReading
{
    AccountId account;
    MeterId meter;
    QString zone; ///< the account's zone in force (IANA)
    Reading reading;
    friend bool operator==(const StagedReading &, const StagedReading &) = default;
};

/// Days of one account and meter from one source. Each named day is replaced, the others stay; quality
/// Absent removes a day.
struct StagedDays
{
    AccountId account;
    MeterId meter;
    QString zone; ///< the account's zone in force (IANA); another one is another series
    UsageSource source = UsageSource::Events;
    QList<DayValue> days; ///< ascending
    friend bool operator==(const StagedDays &, const StagedDays &) = default;
};

/// Hours or minutes of one account and meter from one source. Everything in [fromMs, toMs) becomes
/// known: what has no value there is 0. The borders lie on whole hours of the zone's day (whole
/// minutes UTC for minutes).
struct StagedTimed
{
    AccountId account;
    MeterId meter;
    QString zone; ///< the account's zone in force; not used for minutes
    UsageSource source = UsageSource::Events;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QList<TimedValue> values; ///< ascending, inside [fromMs, toMs)
    friend bool operator==(const StagedTimed &, const StagedTimed &) = default;
};

/// The credit standings of one subscription; replace what was stored for it (none = none are left).
struct StagedCredits
{
    AccountId account;
    SubscriptionId subscription;
    qint64 readAtMs = 0;
    QList<CreditStanding> standings;
    friend bool operator==(const StagedCredits &, const StagedCredits &) = default;
};

/// How far a source was read for one account and meter; intervals are half-open, from == to means none.
/// An interval that touches the stored one extends it; one apart from it replaces it.
struct StagedCover
{
    AccountId account;
    MeterId meter;
    UsageSource source = UsageSource::Readings;
    qint64 minutesFromMs = 0;
    qint64 minutesToMs = 0;
    qint64 hoursFromMs = 0;
    qint64 hoursToMs = 0;
    EpochDay daysFrom = 0;
    EpochDay daysTo = 0;
    qint64 readAtMs = 0;
    QString blocked; ///< "noReading", "sourceStopped", "rubbish"; empty = it delivered
    friend bool operator==(const StagedCover &, const StagedCover &) = default;
};

/// What a run found about one source of one meter as a whole; replaces the stored state.
struct StagedMeterSource
{
    MeterId meter;
    UsageSource source = UsageSource::Readings;
    qint64 lastGainMs = 0; ///< when any account last gained a unit; 0 = unknown
    QString blocked; ///< "silent", "sourceStopped", …; empty = it delivers
    qint64 sinceMs = 0; ///< since when it is blocked; 0 = it is not
    friend bool operator==(const StagedMeterSource &, const StagedMeterSource &) = default;
};

} // namespace headroom
