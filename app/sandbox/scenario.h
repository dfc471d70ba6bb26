// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/options.h"
#include "app/sandbox/usageseries.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <memory>

namespace headroom::sandbox {

inline constexpr char businessId[] = "bus_sandbox";
inline constexpr char brandId[] = "bnd_sandbox";
inline constexpr char apiMeter[] = "mtr_api";
inline constexpr char mcpMeter[] = "mtr_mcp";
inline constexpr char enrichMeter[] = "mtr_enrich"; ///< the broken one, used by one plan only

/// A meter of the seller; all of them sum `metadata.units`.
struct MeterEntry
{
    QString id;
    QString name;
    QString eventName;
    QString unit;
    QString description;
};

/// What a product (or a subscription made from it) charges for a meter.
struct MeterTerms
{
    QString meter;
    qint64 freeThreshold = 0;
    QString pricePerUnit; ///< in the currency's smallest unit, a decimal string
};

/// A product of the catalogue.
struct ProductEntry
{
    QString id;
    QString name;
    QString description;
    QString tier;
    QString currency;
    qint64 price = 0; ///< minor units an interval
    QString interval; ///< Month or Year
    bool selfServe = true;
    QList<MeterTerms> meters;
    QJsonObject metadata;
};

/// A customer.
struct CustomerEntry
{
    QString id;
    QString name;
    QString email;
    QString country;
    qint64 createdMs = 0;
    QJsonObject metadata;
    const ZoneDays *days = nullptr; ///< the days of its zone, UTC where it names none
};

/// One billing period of a subscription; a later plan change does not touch it.
struct PeriodEntry
{
    qint64 startMs = 0;
    qint64 endMs = 0;
    QList<MeterTerms> meters;
};

/// A credit entitlement in a subscription's cart.
struct CreditEntry
{
    QString id;
    QString name;
    QString amount;
    QString balance;
    bool limitReached = false;
};

/// A subscription.
struct SubscriptionEntry
{
    QString id;
    qsizetype customer = 0;
    qsizetype product = 0;
    QString status;
    QString currency;
    qint64 price = 0;
    qint64 createdMs = 0;
    std::optional<qint64> cancelledMs;
    std::optional<qint64> pausedMs;
    bool cancelsAtPeriodEnd = false;
    bool onDemand = false;
    QJsonObject metadata;
    QList<PeriodEntry> periods; ///< oldest first; the last is the open one
    QList<CreditEntry> credits;
    QJsonObject scheduledChange; ///< empty = none
    QString pendingPayment; ///< of a plan change that waits for the customer, empty = none
};

/// The seller's world at the sandbox's start, made from its seed alone. Not copyable: series point
/// into it.
struct Scenario
{
    qint64 startMs = 0;
    QList<MeterEntry> meters;
    QList<ProductEntry> products;
    QList<CustomerEntry> customers;
    QList<SubscriptionEntry> subscriptions;
    std::map<QString, ZoneDays> zones;
    std::map<std::pair<qsizetype, QString>, UsageSeries> series; ///< by customer and meter id

    [[nodiscard]] qsizetype productIndex(const QString &id) const;
    [[nodiscard]] qsizetype customerIndex(const QString &id) const;
    [[nodiscard]] qsizetype subscriptionIndex(const QString &id) const;
    [[nodiscard]] const MeterEntry *meter(const QString &id) const;

    QHash<QString, qsizetype> customerById;
    QHash<QString, qsizetype> subscriptionById;
};

/// The meters and products that the seller offers (the same for every seed).
[[nodiscard]] QList<MeterEntry> meterCatalogue();
[[nodiscard]] QList<ProductEntry> productCatalogue();
/// The cap that a product's metadata states for a meter and window; 0 = unlimited or none.
[[nodiscard]] qint64 statedCap(const ProductEntry &product, const QString &meter, const QString &window);

/// The world of a seed at \a startMs.
[[nodiscard]] std::unique_ptr<Scenario> makeScenario(const Options &options, qint64 startMs);

/// The next billing date after a period that began at \a startMs (same hour of the zone's day).
[[nodiscard]] qint64 periodEnd(const ZoneDays &days, qint64 startMs, const QString &interval);

} // namespace headroom::sandbox
