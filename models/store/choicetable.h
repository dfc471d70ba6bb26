// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/choice.h"

namespace headroom {

class Database;

/// Which choices to read. Evidence's content is read by ChoiceTable::evidence() alone.
struct ChoiceFilter
{
    QList<AccountKey> accounts; ///< empty = all
    CaseId caseId; ///< empty = all
    int count = 0; ///< the newest ones; 0 = all
};

/// The table choice. Nothing in it is ever erased.
namespace ChoiceTable {

/// Newest first; without the evidence's content.
[[nodiscard]] Result<QList<Choice>> find(Database &db, const ChoiceFilter &filter);
/// The content of a choice's evidence; Invalid where there is no such choice.
[[nodiscard]] Result<Evidence> evidence(Database &db, const ChoiceId &id);
/// Adds a choice; those of its case that stand are superseded by it, and their follow-ups end.
[[nodiscard]] Result<> add(Database &db, const Choice &choice);
/// Takes a choice back: what it superseded stands again, with its follow-up running. Conflict where it does not
/// stand any more.
[[nodiscard]] Result<> withdraw(Database &db, const ChoiceId &id, qint64 atMs);

} // namespace ChoiceTable
} // namespace headroom
