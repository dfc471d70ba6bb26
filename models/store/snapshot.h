// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/usage.h"
#include "models/store/caserecord.h"
#include "models/store/syncrecord.h"

#include <QMap>

namespace headroom {

/// Which part of the store to read at once. Days are half-open: fromDay is in, toDay is not.
struct SnapshotRange
{
    EpochDay fromDay = 0;
    EpochDay toDay = 0;
    std::optional<EpochDay> timedFromDay; ///< hours and minutes from this day on; none = from fromDay
    std::optional<EpochDay> readingsFromDay; ///< earlier readings from this day on; none = only the newest
    QList<AccountKey> accounts; ///< empty = all
    QList<AccountId> accountIds; ///< empty = all; unknown ones are left out
};

/// A meter with its key.
struct StoredMeter
{
    MeterKey key = 0;
    Meter meter;
    bool gone = false; ///< missing in two complete syncs
    friend bool operator==(const StoredMeter &, const StoredMeter &) = default;
};

/// An account with its key and the zone in force.
struct StoredAccount
{
    AccountKey key = 0;
    Customer customer; ///< its zone is the provider's
    QString zoneOverride; ///< IANA name; empty = none
    QString zone; ///< in force: override, else customer's, else the workspace's, else "UTC"
    ZoneOrigin zoneOrigin = ZoneOrigin::Utc;
    bool gone = false; ///< missing in two complete syncs
    friend bool operator==(const StoredAccount &, const StoredAccount &) = default;
};

/// A live subscription (DESIGN §1 "account") with the key of its account.
struct StoredSubscription
{
    AccountKey account = 0;
    Subscription subscription;
    friend bool operator==(const StoredSubscription &, const StoredSubscription &) = default;
};

/// A cap that an admin set for one account instead of the plan's.
struct AccountOverride
{
    AccountKey account = 0;
    MeterKey meter = 0;
    Window window = Window::Cycle;
    Cap cap;
    QString reason;
    qint64 untilMs = 0; ///< 0 = without end; one that is over is still listed
    PersonId person;
    int version = 0; ///< 0 = not stored yet
    friend bool operator==(const AccountOverride &, const AccountOverride &) = default;
};

/// Days of one account and meter from one source, in the account's zone in force. Where several
/// sources have a day, the first in UsageSource's order gives it (DESIGN §4 "Own days from readings").
struct StoredDays
{
    AccountKey account = 0;
    MeterKey meter = 0;
    UsageSource source = UsageSource::Events;
    QList<DayValue> days; ///< ascending; absent ones left out
    friend bool operator==(const StoredDays &, const StoredDays &) = default;
};

/// Hours or minutes of one account and meter from one source; known zeros are among the values, what
/// is not known is left out.
struct StoredTimed
{
    AccountKey account = 0;
    MeterKey meter = 0;
    UsageSource source = UsageSource::Events;
    QList<TimedValue> values; ///< ascending
    friend bool operator==(const StoredTimed &, const StoredTimed &) = default;
};

/// Readings of one account and meter.
struct StoredReadings
{
    AccountKey account = 0;
    MeterKey meter = 0;
    Reading newest;
    QList<Reading> earlier; ///< ascending by time, then period; in range only, the newest among them
    friend bool operator==(const StoredReadings &, const StoredReadings &) = default;
};

/// See StagedCover.
struct StoredCover
{
    AccountKey account = 0;
    MeterKey meter = 0;
    UsageSource source = UsageSource::Readings;
    qint64 minutesFromMs = 0;
    qint64 minutesToMs = 0;
    qint64 hoursFromMs = 0;
    qint64 hoursToMs = 0;
    EpochDay daysFrom = 0;
    EpochDay daysTo = 0;
    qint64 readAtMs = 0; ///< when it last delivered
    QString blocked; ///< since a later try; empty = it delivered
    friend bool operator==(const StoredCover &, const StoredCover &) = default;
};

/// A credit standing with the subscription it belongs to.
struct StoredCredit
{
    AccountKey account = 0;
    SubscriptionId subscription;
    qint64 readAtMs = 0;
    CreditStanding standing;
    friend bool operator==(const StoredCredit &, const StoredCredit &) = default;
};

/// See StagedMeterSource.
struct MeterSourceState
{
    MeterKey meter = 0;
    UsageSource source = UsageSource::Readings;
    qint64 lastGainMs = 0;
    QString blocked;
    qint64 sinceMs = 0;
    friend bool operator==(const MeterSourceState &, const MeterSourceState &) = default;
};

/// The store's content at one moment, as rules and queue need it. Everything from one transaction.
struct StoreSnapshot
{
    QList<StoredMeter> meters; ///< by key
    QList<Plan> plans; ///< by id
    QList<StoredAccount> accounts; ///< by key, gone ones too
    QList<StoredSubscription> subscriptions; ///< live ones, by account, then id
    QList<AccountOverride> overrides; ///< by account, meter, window
    QList<StoredDays> days; ///< by account, meter, source
    QList<StoredReadings> readings; ///< by account, meter
    QList<StoredTimed> hours; ///< by account, meter, source
    QList<StoredTimed> minutes; ///< by account, meter, source
    QList<StoredCover> covers; ///< by account, meter, source
    QList<StoredCredit> credits; ///< by account, subscription, entitlement
    QList<MeterSourceState> sources; ///< by meter, source
    QList<CaseRecord> cases; ///< not closed, or closed in the last 30 days; by account
    QList<FollowUp> followUps; ///< running, by account
    QList<Finding> findings; ///< of the last complete run
    QMap<QString, QString> settings; ///< workspace settings; "zone" is the workspace's zone
    qint64 lastSyncEndMs = 0; ///< end of the last complete sync; 0 = none yet
};

} // namespace headroom
