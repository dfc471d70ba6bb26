// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "models/store/auditentry.h"
#include "models/store/database.h"

#include <QRandomGenerator>

namespace headroom {

/// An audit row as somebody with write access to the database sees it.
struct RawAudit
{
    qint64 seq = 0;
    QVariantList texts; ///< at, person, act, subject, before_json, after_json, previous_hash, hash
    friend bool operator==(const RawAudit &, const RawAudit &) = default;
};

/// A chain of entries as people's acts leave them, with several scripts and nested values.
[[nodiscard]] QList<AuditEntry> auditEntries(int count, QRandomGenerator &random);
[[nodiscard]] Result<> appendAll(Database &db, const QList<AuditEntry> &entries);
[[nodiscard]] QList<RawAudit> rawAudit(Database &db);
/// Makes the table hold exactly \a rows.
[[nodiscard]] Result<> replaceAudit(Database &db, const QList<RawAudit> &rows);
/// Computes hashes anew from the row at \a first on, as an attacker who knows the recipe does.
void rehash(QList<RawAudit> &rows, qsizetype first);
[[nodiscard]] AuditVerdict checkedAudit(Database &db, const QList<AuditHead> &remembered);

/// One random change of \a rows; says which it was. Changes something always.
[[nodiscard]] QString mutate(QList<RawAudit> &rows, QRandomGenerator &random);

} // namespace headroom
