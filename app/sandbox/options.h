// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace headroom::sandbox {

/// How a sandbox is started; see `headroom-sandbox --help`.
struct Options
{
    quint64 seed = 1;
    std::optional<qint64> nowMs; ///< the clock stands at it; absent = the machine's clock
    quint16 port = 0; ///< 0 = any free one
    int rate = 60'000; ///< requests a window
    int rateWindowSeconds = 60;
    int accounts = 500;
    QStringList keys; ///< accepted test keys; empty = any that begins with dodo_test_
    bool paymentLinks = true; ///< the business may collect plan changes by payment link
    bool plainContract = false; ///< nothing that the official 1.86.0 file does not know
};

/// The one key that may read and not write.
inline constexpr char readOnlyKey[] = "dodo_test_readonly";

} // namespace headroom::sandbox
