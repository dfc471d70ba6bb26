// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

#include <optional>

namespace headroom {

/// An amount in a currency's smallest unit. Amounts of two currencies are never added.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< ISO 4217, upper case

    friend bool operator==(const Money &, const Money &) = default;
};

/// Digits after the point of a currency (ISO 4217: JPY 0, USD 2, KWD 3; 2 for one not listed).
[[nodiscard]] int minorDigits(QStringView currency);

/// "99.00", "1200" for JPY, "-0.005" for KWD: machine form, no grouping.
[[nodiscard]] QString amountText(const Money &money);

/// Exact sum; nothing on overflow or where the currencies differ.
[[nodiscard]] std::optional<Money> sum(const Money &a, const Money &b);

} // namespace headroom
