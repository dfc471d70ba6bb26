// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace headroom {

/// One entry of the audit chain as somebody saw it: its number and its hash.
struct AuditHead
{
    qint64 seq = 0; ///< 1, 2, 3, …; 0 = nothing was seen
    QString hash; ///< lower-case hex
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// Where the audit chain does not fit for the first time, and how.
struct AuditBreak
{
    enum class Kind {
        Edited, ///< entry `seq` does not give its own hash
        Missing, ///< the entries `seq` … `other` are gone
        Moved, ///< where entry `seq` belongs stands entry `other`
        Inserted, ///< entry `seq` was not written by the program
        Unlinked, ///< entry `seq` fits its own hash, but not the entry before it
        Cut, ///< the chain ends with entry `seq`; this machine saw entry `other`
        Rewritten, ///< the entries after `seq`, up to `other` at least, were written anew
    };
    Kind kind = Kind::Edited;
    qint64 seq = 0;
    qint64 other = 0;
    friend bool operator==(const AuditBreak &, const AuditBreak &) = default;
};
/// "edited", "missing", "moved", "inserted", "unlinked", "cut", "rewritten".
[[nodiscard]] QString auditBreakKey(AuditBreak::Kind kind);

/// What a check of the whole audit chain found.
struct AuditVerdict
{
    qint64 entries = 0; ///< read
    AuditHead head; ///< the newest
    AuditHead remembered; ///< the newest that this machine remembers; seq 0 = none
    std::optional<AuditBreak> broken; ///< empty = the chain is intact and holds every remembered entry

    friend bool operator==(const AuditVerdict &, const AuditVerdict &) = default;
};

} // namespace headroom
