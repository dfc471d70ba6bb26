// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wording.h"
#include "ui/windowstate.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace headroom {

// How the window writes numbers and times: in the locale's digits and grouping, nothing rounded that is
// exact. All pure; GUI thread.

[[nodiscard]] QString numberText(qint64 value);
/// "401.6 %", one decimal, floored already.
[[nodiscard]] QString percentText(qint64 tenths);
/// "$29.00", "USD 29.00" where the locale has no sign for it; minor digits follow the currency.
[[nodiscard]] QString moneyText(const Money &money);
/// "a month", "every 3 months".
[[nodiscard]] QString intervalText(const Interval &interval);
/// "2 min", "31 h", "4 days": whole units, floored; "under 1 min".
[[nodiscard]] QString ageText(qint64 ms);
/// "09:01" on this machine's clock.
[[nodiscard]] QString clockText(qint64 ms);
/// "12 Nov 09:02" in \a zone (IANA name; this machine's where empty or unknown).
[[nodiscard]] QString momentText(qint64 ms, const QString &zone);
/// "12 Nov", with the year where it is not \a today's.
[[nodiscard]] QString dayText(EpochDay day, EpochDay today);
[[nodiscard]] QDate dateOf(EpochDay day);
/// The zone of that IANA name; UTC where it is empty or unknown.
[[nodiscard]] QTimeZone zoneOrUtc(const QString &name);
/// "325 of 500 · about 45 s"; empty where nothing is known.
[[nodiscard]] QString progressText(const SyncState &state);
/// "Reading usage: 325 of 500 · about 45 s", "Asked too often: goes on in 12 s".
[[nodiscard]] QString syncText(const SyncState &state);
/// Where days come from, in words: "events", "imported file", "query", "own readings".
[[nodiscard]] QString sourceText(UsageSource source);

} // namespace headroom
