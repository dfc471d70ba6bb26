// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/audit.h"

namespace headroom {

QString auditBreakKey(AuditBreak::Kind kind)
{
    switch (kind) {
    case AuditBreak::Kind::Edited: return QStringLiteral("edited");
    case AuditBreak::Kind::Missing: return QStringLiteral("missing");
    case AuditBreak::Kind::Moved: return QStringLiteral("moved");
    case AuditBreak::Kind::Inserted: return QStringLiteral("inserted");
    case AuditBreak::Kind::Unlinked: return QStringLiteral("unlinked");
    case AuditBreak::Kind::Cut: return QStringLiteral("cut");
    case AuditBreak::Kind::Rewritten: return QStringLiteral("rewritten");
    }
    Q_UNREACHABLE();
}

} // namespace headroom
