// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/services/accountdetail.h"

#include <QJsonObject>

namespace headroom {

// JSON forms of the command line (DESIGN §8): lowerCamelCase keys; integers beyond 2^53 and money as text.

/// A whole number as JSON: a number up to 2^53, text beyond.
[[nodiscard]] QJsonValue wholeNumber(qint64 value);
[[nodiscard]] QJsonValue numberOrNull(const std::optional<qint64> &value);
[[nodiscard]] QJsonValue isoTime(qint64 ms); ///< "2026-11-24T09:01:00Z"; null for 0
[[nodiscard]] QJsonValue isoDate(EpochDay day); ///< "2026-11-24"

/// One row of `headroom queue --json`.
[[nodiscard]] QJsonObject queueRowJson(const QueueRow &row);
/// What `headroom account --json` adds about one account.
[[nodiscard]] QJsonObject accountJson(const AccountDetail &account);

} // namespace headroom
