// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queueaccount.h"
#include "models/services/accountdetail.h"
#include "ui/windowstate.h"

namespace headroom::demo {

/// Sunday 22 November 2026, 09:03 in UTC: the "now" of every demo value.
constexpr qint64 nowMs = 1'795'338'180'000;
constexpr EpochDay today = 20'779;
/// 1 December 2026, 00:00 in Lisbon: the end of every demo account's period.
constexpr qint64 periodEndMs = 1'796'083'200'000;

/// About thirty accounts of every band, with several scripts and hostile names.
[[nodiscard]] QList<QueueAccount> accounts();
/// The detail of one of them, made from the same numbers.
[[nodiscard]] AccountDetail detail(const AccountId &account);
/// What happened to them, newest first: each kind of entry once or more.
[[nodiscard]] QList<ActivityEntry> activity();
[[nodiscard]] Identity identity();
[[nodiscard]] Freshness fresh();
[[nodiscard]] SettingsDraft settings();
[[nodiscard]] QList<SourceLine> sources();
[[nodiscard]] QList<RunLine> runs();

} // namespace headroom::demo
