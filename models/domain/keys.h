// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"

namespace headroom {

// The one spelling of each enum's values in SQL, JSON and the command line (lowerCamelCase).
// xKey(value) never fails; xFromKey(text) is empty for anything else.

[[nodiscard]] QString windowKey(Window window);
[[nodiscard]] std::optional<Window> windowFromKey(QStringView key);
[[nodiscard]] QString limitKindKey(LimitKind kind);
[[nodiscard]] std::optional<LimitKind> limitKindFromKey(QStringView key);
[[nodiscard]] QString capOriginKey(CapOrigin origin);
[[nodiscard]] QString bandKey(Band band);
[[nodiscard]] std::optional<Band> bandFromKey(QStringView key);
[[nodiscard]] QString basisKey(Basis basis);
[[nodiscard]] QString whyKey(WhyCode code);
[[nodiscard]] QString aggregationKey(Aggregation aggregation);
[[nodiscard]] Aggregation aggregationFromKey(QStringView key);
[[nodiscard]] QString usageSourceKey(UsageSource source);
[[nodiscard]] std::optional<UsageSource> usageSourceFromKey(QStringView key);
[[nodiscard]] QString zoneOriginKey(ZoneOrigin origin);
[[nodiscard]] QString caseStateKey(CaseState state);
[[nodiscard]] std::optional<CaseState> caseStateFromKey(QStringView key);
[[nodiscard]] QString queueViewKey(QueueView view);
[[nodiscard]] std::optional<QueueView> queueViewFromKey(QStringView key);

/// "unlimited", "0" for not in this plan, else the number.
[[nodiscard]] QString capText(const Cap &cap);
[[nodiscard]] std::optional<Cap> capFromText(QStringView text);

} // namespace headroom
