// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/audit.h"

namespace headroom {

class Database;

/// What one client remembers of a store's audit chain, in a small file of its own outside the store: the newest
/// entry it saw and some earlier ones. A chain whose end was cut off or that was computed anew cannot hold them
/// any more. Any thread.
class AuditMemory
{
public:
    explicit AuditMemory(QString file)
        : m_file(std::move(file))
    { }

    /// Ascending; empty where nothing was remembered yet. Storage with one sentence where the file cannot be read.
    [[nodiscard]] Result<QList<AuditHead>> heads() const;
    /// Remembers the newest entries, unless the chain has lost what was remembered: then says how it breaks, and
    /// forgets nothing.
    [[nodiscard]] Result<std::optional<AuditBreak>> remember(Database &db) const;
    /// Forgets what was remembered and takes the chain as it is, after a deliberate restore of an older store.
    [[nodiscard]] Result<> accept(Database &db) const;

private:
    [[nodiscard]] Result<> save(const QList<AuditHead> &heads) const;
    [[nodiscard]] Result<> learn(Database &db, QList<AuditHead> heads) const;

    QString m_file;
};

/// Those of \a heads worth keeping once the chain has \a newest entries: each hundredth of the last 2,000, each
/// thousandth of the last 20,000, and so on, and the newest one.
[[nodiscard]] QList<AuditHead> thinned(const QList<AuditHead> &heads, qint64 newest);

} // namespace headroom
