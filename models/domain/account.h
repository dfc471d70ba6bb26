// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"

#include <QByteArray>

namespace headroom {

/// A customer's own cap or a subscription's metadata cap: `hr_<meter>_<window>` =
/// `<hard|included>:<integer|unlimited>:<zone>` (DESIGN §5).
struct MetadataCap
{
    MeterId meter;
    Window window = Window::Cycle;
    LimitKind kind = LimitKind::Hard; ///< Hard or Included
    Cap cap;
    QString zone; ///< "account" on a product, the account's zone on a subscription
    friend bool operator==(const MetadataCap &, const MetadataCap &) = default;
};

/// A meter of a live subscription, as it is billed (subscription detail).
struct SubscriptionMeter
{
    MeterId meter;
    qint64 freeThreshold = 0;
    Decimal perUnitMinor;
    QString currency;
    friend bool operator==(const SubscriptionMeter &, const SubscriptionMeter &) = default;
};

/// What the provider says of one credit entitlement of a subscription (credit-usage).
struct CreditStanding
{
    EntitlementId entitlement;
    QString name;
    QString unit;
    Decimal balance;
    Decimal overage;
    bool limitReached = false;
    friend bool operator==(const CreditStanding &, const CreditStanding &) = default;
};

/// A subscription as the provider states it.
struct Subscription
{
    SubscriptionId id;
    AccountId account;
    PlanId plan;
    QString status; ///< as sent; unknown values are kept
    qint64 createdMs = 0;
    qint64 cycleStartMs = 0; ///< previous_billing_date
    qint64 cycleEndMs = 0; ///< next_billing_date; the border belongs to the next cycle
    Money price; ///< recurring_pre_tax_amount
    bool cancelsAtCycleEnd = false;
    bool onDemand = false;
    bool hasScheduledChange = false;
    bool hasCredits = false; ///< one of its credit carts is not empty
    QList<SubscriptionMeter> meters; ///< ordered by meter id; empty in list answers
    QList<MetadataCap> ownCaps; ///< ordered by meter id, window
    friend bool operator==(const Subscription &, const Subscription &) = default;

    /// active, past_due, on_hold or paused (DESIGN §1 "account").
    [[nodiscard]] bool isLive() const
    {
        return status == QLatin1String("active") || status == QLatin1String("past_due")
            || status == QLatin1String("on_hold") || status == QLatin1String("paused");
    }
};

/// A customer as the provider states it.
struct Customer
{
    AccountId id;
    QString name;
    QString email;
    QString zone; ///< IANA name from metadata `zone`; empty if none or unknown to the machine
    friend bool operator==(const Customer &, const Customer &) = default;
};

/// In which zone an account's day begins, and why.
enum class ZoneOrigin { Override, Customer, Workspace, Utc };

} // namespace headroom
