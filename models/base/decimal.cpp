// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

__extension__ using Wide = __int128;
constexpr int maxDigits = 38;

constexpr Wide powerOfTen(int exponent)
{
    Wide result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

/// The largest magnitude kept: 38 nines.
constexpr Wide largest = powerOfTen(maxDigits) - 1;

std::optional<Wide> checked(Wide value)
{
    if (value > largest || value < -largest)
        return std::nullopt;
    return value;
}

std::optional<Wide> scaledUp(Wide value, int digits)
{
    for (int i = 0; i < digits; ++i) {
        Wide next = 0;
        if (__builtin_mul_overflow(value, Wide(10), &next) || !checked(next))
            return std::nullopt;
        value = next;
    }
    return value;
}

} // namespace

Decimal::Decimal(Wide unscaled, int scale)
    : m_unscaled(unscaled)
    , m_scale(scale)
{
    while (m_scale > 0 && m_unscaled % 10 == 0) {
        m_unscaled /= 10;
        --m_scale;
    }
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const auto refused = [] { return failure(ErrorKind::Invalid, u"not a decimal number"_s); };
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    Wide value = 0;
    int scale = 0;
    bool pointSeen = false;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.' && !pointSeen) {
            pointSeen = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return refused();
        ++digits;
        std::optional<Wide> next = scaledUp(value, 1);
        if (next)
            next = checked(*next + (c.unicode() - u'0'));
        if (!next)
            return failure(ErrorKind::Invalid, u"more than 38 digits"_s);
        value = *next;
        scale += pointSeen ? 1 : 0;
    }
    if (digits == 0 || text.startsWith(u'.') || text.endsWith(u'.'))
        return refused();
    return Decimal(negative ? -value : value, scale);
}

std::optional<qint64> Decimal::floored() const
{
    const Wide unit = powerOfTen(m_scale);
    Wide whole = m_unscaled / unit;
    if (m_unscaled < 0 && m_unscaled % unit != 0)
        --whole;
    if (whole > std::numeric_limits<qint64>::max() || whole < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return qint64(whole);
}

QString Decimal::toString() const
{
    Wide rest = m_unscaled < 0 ? -m_unscaled : m_unscaled;
    QString reversed;
    int position = 0;
    do {
        if (position == m_scale && m_scale > 0)
            reversed += u'.';
        reversed += QChar(u'0' + char16_t(rest % 10));
        rest /= 10;
        ++position;
    } while (rest > 0 || position <= m_scale);
    if (m_unscaled < 0)
        reversed += u'-';
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const auto a = scaledUp(m_unscaled, scale - m_scale);
    const auto b = scaledUp(other.m_unscaled, scale - other.m_scale);
    if (!a || !b || !checked(*a + *b))
        return std::nullopt;
    return Decimal(*a + *b, scale);
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(Decimal(-other.m_unscaled, other.m_scale));
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    Wide product = 0;
    if (__builtin_mul_overflow(m_unscaled, other.m_unscaled, &product))
        return std::nullopt;
    Decimal result(product, m_scale + other.m_scale);
    if (!checked(result.m_unscaled) || result.m_scale > maxDigits)
        return std::nullopt;
    return result;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto unitA = powerOfTen(a.m_scale);
    const auto unitB = powerOfTen(b.m_scale);
    const auto floorOf = [](Wide value, Wide unit) {
        return value >= 0 || value % unit == 0 ? value / unit : value / unit - 1;
    };
    const Wide wholeA = floorOf(a.m_unscaled, unitA);
    const Wide wholeB = floorOf(b.m_unscaled, unitB);
    if (wholeA != wholeB)
        return wholeA <=> wholeB;
    // Fractions below one: at most 38 digits each, compared digit by digit.
    Wide restA = a.m_unscaled - wholeA * unitA;
    Wide restB = b.m_unscaled - wholeB * unitB;
    Wide digitA = unitA;
    Wide digitB = unitB;
    for (int i = 0; i < maxDigits && (restA != 0 || restB != 0); ++i) {
        digitA /= 10;
        digitB /= 10;
        const Wide nextA = digitA > 0 ? restA / digitA : 0;
        const Wide nextB = digitB > 0 ? restB / digitB : 0;
        if (nextA != nextB)
            return nextA <=> nextB;
        restA -= digitA > 0 ? nextA * digitA : 0;
        restB -= digitB > 0 ? nextB * digitB : 0;
    }
    return std::strong_ordering::equal;
}

} // namespace headroom
