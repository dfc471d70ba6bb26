// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace headroom::sandbox {

// The objects of the billing API. Each carries every field that the official 1.86.0 file or the one
// derived from the SDK 2.52 requires.

[[nodiscard]] QJsonObject meterJson(const MeterEntry &meter, qint64 createdMs);
/// An item of the product list.
[[nodiscard]] QJsonObject productItemJson(const ProductEntry &product, const Scenario &world);
[[nodiscard]] QJsonObject productJson(const ProductEntry &product, const Scenario &world);
[[nodiscard]] QJsonObject customerJson(const CustomerEntry &customer);
/// The short form inside subscriptions and payments.
[[nodiscard]] QJsonObject customerStubJson(const CustomerEntry &customer);
[[nodiscard]] QJsonObject billingJson(const CustomerEntry &customer);
/// An item of the subscription list: without meters, add-ons and credit carts.
[[nodiscard]] QJsonObject subscriptionItemJson(const SubscriptionEntry &entry, const Scenario &world);
[[nodiscard]] QJsonObject subscriptionJson(const SubscriptionEntry &entry, const Scenario &world);
[[nodiscard]] QJsonObject paymentItemJson(const PaymentEntry &payment, const Scenario &world);
[[nodiscard]] QJsonObject paymentJson(const PaymentEntry &payment, const World &world);
/// A change that waits for the end of the period.
[[nodiscard]] QJsonObject scheduledChange(const QString &id, const ProductEntry &product, qint64 createdMs,
                                          qint64 effectiveMs);

} // namespace headroom::sandbox
