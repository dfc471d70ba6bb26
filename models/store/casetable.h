// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/caserecord.h"

#include <QList>

namespace headroom {

class Database;

/// usage_case and case_event.
namespace CaseTable {

/// Those not closed, or closed at or after \a closedFromMs; by account, then time of opening, then id.
[[nodiscard]] Result<QList<CaseRecord>> standing(Database &db, qint64 closedFromMs,
                                                 const QList<AccountKey> &accounts = {});
/// All of an account, newest first.
[[nodiscard]] Result<QList<CaseRecord>> ofAccount(Database &db, AccountKey account);
/// Oldest first.
[[nodiscard]] Result<QList<CaseEvent>> events(Database &db, const CaseId &id);

/// Of all cases of an account, oldest first.
[[nodiscard]] Result<QList<CaseEvent>> eventsOfAccount(Database &db, AccountKey account);
/// At most \a count before the id \a beforeId, newest first.
[[nodiscard]] Result<QList<CaseEvent>> newestEvents(Database &db, qint64 beforeId, int count);

/// A person's change; Conflict where the stored version is another or the limit already has a case that is
/// not closed.
[[nodiscard]] Result<> put(Database &db, const CaseWrite &write);
/// Notes, changes of plan: changes nothing but the timeline. In the order given.
[[nodiscard]] Result<> add(Database &db, const QList<CaseEvent> &events);
/// What a detection run found; what came too late is passed over.
[[nodiscard]] Result<CasesApplied> apply(Database &db, const QList<CaseChange> &changes);

} // namespace CaseTable
} // namespace headroom
