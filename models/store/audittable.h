// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/audit.h"
#include "models/store/auditentry.h"

#include <QList>

namespace headroom {

class Database;

namespace AuditTable {

/// SHA-256, lower-case hex, over \a fields: each preceded by its length in bytes and a colon. An entry's fields are
/// previousHash, seq, at, person, act, subject, before and after (JSON as stored), in UTF-8.
[[nodiscard]] QString hashOf(const QList<QByteArray> &fields);
/// Appends to the chain; inside a transaction begun by Database::begin().
[[nodiscard]] Result<> append(Database &db, const AuditEntry &entry);
/// Ascending from \a seq on.
[[nodiscard]] Result<QList<AuditRow>> from(Database &db, qint64 seq, int count);
/// The newest entry; seq 0 where there is none.
[[nodiscard]] Result<AuditHead> head(Database &db);
/// The hash of one entry; empty where there is none of this number.
[[nodiscard]] Result<QString> hashAt(Database &db, qint64 seq);
/// Every hundredth entry after \a seq, ascending.
[[nodiscard]] Result<QList<AuditHead>> hundreds(Database &db, qint64 seq);
/// The entry of \a person about \a subject nearest to \a atMs, at most ten seconds away; 0 = none.
[[nodiscard]] Result<qint64> find(Database &db, const PersonId &person, const QString &subject, qint64 atMs);

} // namespace AuditTable
} // namespace headroom
