// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace headroom {

class Database;

/// One row a lease: who may sync, who may send.
namespace LeaseTable {

/// "host pid start" of this process; see Store::takeLease().
[[nodiscard]] QString ownerOfThisProcess();
/// True where \a owner names a process of this host that does not run any more.
[[nodiscard]] bool isDead(const QString &owner);

/// Takes or renews; Conflict names the holder. Inside a transaction.
[[nodiscard]] Result<> take(Database &db, const QString &name, const QString &owner, qint64 ttlMs,
                            qint64 nowMs);
/// Does nothing where somebody else holds it.
[[nodiscard]] Result<> release(Database &db, const QString &name, const QString &owner);
/// Conflict unless \a owner's lease still stands.
[[nodiscard]] Result<> require(Database &db, const QString &name, const QString &owner);

} // namespace LeaseTable
} // namespace headroom
