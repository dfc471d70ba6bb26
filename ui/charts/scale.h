// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace headroom {

/// The distance between grid lines: 1, 2 or 5 times a power of ten, whole units, so that about \a lines
/// of them fit below \a top.
[[nodiscard]] inline double niceStep(double top, int lines)
{
    const double raw = std::max(top / lines, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    const double step = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
    return step * power;
}

} // namespace headroom
