// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

int minorDigits(QStringView currency)
{
    // ISO 4217 table A.1, the codes whose minor unit is not 2.
    static constexpr std::array zero{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1, "KMF"_L1, "KRW"_L1,
                                     "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
    static constexpr std::array three{"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
    const auto is = [&](QLatin1StringView code) { return currency == code; };
    if (std::any_of(zero.begin(), zero.end(), is))
        return 0;
    return std::any_of(three.begin(), three.end(), is) ? 3 : 2;
}

QString amountText(const Money &money)
{
    const int digits = minorDigits(money.currency);
    const bool negative = money.minor < 0;
    // Through unsigned so that the most negative number has a magnitude too.
    const quint64 magnitude = negative ? ~quint64(money.minor) + 1 : quint64(money.minor);
    QString text = QString::number(magnitude).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return negative ? u'-' + text : text;
}

std::optional<Money> sum(const Money &a, const Money &b)
{
    qint64 total = 0;
    if (a.currency != b.currency || __builtin_add_overflow(a.minor, b.minor, &total))
        return std::nullopt;
    return Money{total, a.currency};
}

} // namespace headroom
