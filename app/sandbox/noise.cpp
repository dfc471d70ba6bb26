// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/noise.h"

namespace headroom::sandbox {

QString opaque(quint64 bits, int length)
{
    constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i) {
        if (i % 8 == 7)
            bits = noise(bits, static_cast<quint64>(i));
        text.append(QLatin1Char(letters[bits % 62]));
        bits /= 62;
    }
    return text;
}

} // namespace headroom::sandbox
