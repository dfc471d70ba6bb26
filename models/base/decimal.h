// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

#include <compare>
#include <optional>

namespace headroom {

/// An exact decimal number of up to 38 significant digits, as billing APIs write quantities
/// ("12.5") and prices. Never a double.
class Decimal
{
public:
    Decimal() = default;
    explicit Decimal(qint64 whole) : m_unscaled(whole) { }

    /// Reads "[-]digits[.digits]". Fails with Invalid on anything else: exponents, blanks, a lone
    /// point, more than 38 significant digits.
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    /// The greatest whole number not above this one; nothing where it does not fit into 64 bits.
    [[nodiscard]] std::optional<qint64> floored() const;
    /// Without trailing zeros; parse() of it gives an equal number.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }
    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    [[nodiscard]] bool isWhole() const { return m_scale == 0; }

    /// Exact; nothing where the result needs more than 38 digits.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal &other) const;

    friend bool operator==(const Decimal &a, const Decimal &b)
    {
        return a.m_unscaled == b.m_unscaled && a.m_scale == b.m_scale;
    }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    __extension__ using Wide = __int128;
    Decimal(Wide unscaled, int scale);

    Wide m_unscaled = 0;
    int m_scale = 0; ///< Digits after the point; normalised: no trailing zero after the point.
};

} // namespace headroom
