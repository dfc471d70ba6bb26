// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/billing.h"

#include <QByteArray>

namespace headroom {

// Bodies of the Dodo Payments API as records (reference: the contract of SDK 2.52). All: one record
// of a wrong type is set aside with its path; a page without the list of the API is refused whole
// (Protocol, with the path); unknown enum values stay as text; whole numbers are exact 64-bit ones,
// decimals come from text. Any thread, one document at a time.

[[nodiscard]] Result<Page<Meter>> decodeMetersPage(const QByteArray &body);
[[nodiscard]] Result<Page<ProductRecord>> decodeProductsPage(const QByteArray &body);
[[nodiscard]] Result<Page<Customer>> decodeCustomersPage(const QByteArray &body);
/// List items: without meters and credit carts.
[[nodiscard]] Result<Page<SubscriptionRecord>> decodeSubscriptionsPage(const QByteArray &body);
/// The detail: meters and credit carts are needed; a fault in it is an error with its path.
[[nodiscard]] Result<SubscriptionRecord> decodeSubscription(const QByteArray &body);
/// A meter of a period that cannot be read is set aside alone; the period keeps its others.
[[nodiscard]] Result<Page<UsagePeriod>> decodeUsagePage(const QByteArray &body);
[[nodiscard]] Result<QList<CreditStanding>> decodeCreditUsage(const QByteArray &body);
/// Units are those of \a meter's aggregation key (1 for count and unique meters).
[[nodiscard]] Result<Page<UsageEvent>> decodeEventsPage(const QByteArray &body, const Meter &meter);
/// True for a page of the API's shape (an object with a list `items`), whatever it holds.
[[nodiscard]] Result<> checkPageShape(const QByteArray &body);

} // namespace headroom
