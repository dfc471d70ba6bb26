// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/auditentry.h"

#include <QList>

namespace headroom {

class Database;

namespace AuditTable {

/// SHA-256, lower-case hex, over previousHash, seq, at, person, act, subject, before and after (compact
/// JSON), each as UTF-8 preceded by its length in bytes and a colon.
[[nodiscard]] QString hashOf(const AuditRow &row);
/// Appends to the chain; inside a transaction begun by Database::begin().
[[nodiscard]] Result<> append(Database &db, const AuditEntry &entry);
[[nodiscard]] Result<QList<AuditRow>> from(Database &db, qint64 seq, int count);
/// Number of entries; Storage names the first one that does not fit.
[[nodiscard]] Result<qint64> verify(Database &db);

} // namespace AuditTable
} // namespace headroom
