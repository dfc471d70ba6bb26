// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QJsonObject>

namespace headroom {

/// Who did what to which thing, with the values before and after. A person's write cannot reach the
/// store without one; it is chained and stored in the write's own transaction (DESIGN §2, 8).
struct AuditEntry
{
    qint64 atMs = 0; ///< ms UTC, from the caller's Clock
    PersonId person;
    QString act; ///< "setting.change", "person.add", …
    QString subject; ///< what it was done to: "setting:zone", "case:<id>", …
    QJsonObject before;
    QJsonObject after;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// An audit entry as it is stored. `hash` = SHA-256 (hex) over `previousHash` and every field; the first
/// row's previousHash is empty.
struct AuditRow
{
    qint64 seq = 0; ///< 1, 2, 3, …
    AuditEntry entry;
    QString previousHash;
    QString hash;
    QString beforeJson; ///< exactly as stored: what the hash covers
    QString afterJson;
};

} // namespace headroom
