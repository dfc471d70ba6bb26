// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keys.h"

namespace headroom {

/// The column limit_window of whatever belongs to one limit: "minute", "day", "cycle" or "credit".
template <typename Record>
[[nodiscard]] QString limitWindowText(const Record &record)
{
    return record.credit ? QStringLiteral("credit") : windowKey(record.window);
}

template <typename Record>
void readLimitWindow(const QString &text, Record &record)
{
    record.credit = text == QLatin1StringView("credit");
    record.window = windowFromKey(text).value_or(Window::Cycle);
}

} // namespace headroom
