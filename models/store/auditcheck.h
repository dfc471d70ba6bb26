// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/audit.h"

#include <QByteArray>

namespace headroom {

class Database;
class Row;

/// Walks the audit chain from its first entry, a page at a time, and ends at the first one that does not fit. Holds
/// one page's worth of memory whatever the chain's length. Entries are hashed as the bytes that are stored: a
/// changed byte is found even where the JSON means the same.
class AuditCheck
{
public:
    /// \a remembered, ascending: what this machine saw before. Each must still be in the chain.
    explicit AuditCheck(QList<AuditHead> remembered);

    /// Reads on; true while there is more to read.
    [[nodiscard]] Result<bool> readPage(Database &db);
    [[nodiscard]] const AuditVerdict &verdict() const { return m_verdict; }
    /// Entries there were when the check began.
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    /// One entry's fields as they are stored; the first is the previous hash, the second the number.
    struct Stored
    {
        qint64 seq = 0;
        QList<QByteArray> fields;
        QByteArray hash;
    };

    [[nodiscard]] static Stored storedOf(const Row &row);
    void take(const Stored &entry);
    void compareRemembered();
    [[nodiscard]] Result<> explain(Database &db);
    [[nodiscard]] Result<std::optional<qint64>> numberOf(Database &db, const Stored &entry) const;
    [[nodiscard]] Result<bool> standsAt(Database &db, qint64 seq, qint64 number) const;
    [[nodiscard]] Result<> finish(Database &db);

    QList<AuditHead> m_remembered;
    qsizetype m_nextRemembered = 0;
    qint64 m_lastRemembered = 0; ///< the newest one that was found again
    qint64 m_total = -1;
    AuditVerdict m_verdict;
    Stored m_odd; ///< the entry that does not give its own hash
};

} // namespace headroom
