// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fits.h"
#include "models/services/accountdetail.h"
#include "models/services/accountfacts.h"

namespace headroom {

/// The peaks a plan must hold (DESIGN §4 "Fits"): day and minute, the highest complete one of the last 30 days;
/// cycle, the higher of projected (or used, before there is a projection) and the last closed total.
[[nodiscard]] QList<LimitPeak> limitPeaks(const AccountFacts &facts, const AccountDetail &detail, qint64 nowMs);

} // namespace headroom
