// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace headroom {

/// Bounds of every request (DESIGN §3 "Network"); tests scale them down.
struct HttpLimits
{
    int totalMs = 60'000; ///< from sending to the last byte, whatever drips in between
    int idleMs = 15'000; ///< without a byte in either direction
    qint64 maxBody = qint64(8) * 1024 * 1024; ///< unpacked bytes
    int tries = 3; ///< of a GET, the first included
    int backOffMs = 500; ///< before the second try; doubles, half to full of it by chance
    int inFlight = 6;
    qint64 longestPauseMs = 120'000; ///< a server that asks for more is not asked again
};

} // namespace headroom
