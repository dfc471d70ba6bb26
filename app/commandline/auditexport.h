// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/auditentry.h"

namespace headroom {

/// One audit entry as a line of JSON, ended by a line feed. `before` and `after` are the texts that were stored, so
/// that anybody can work out the hash (ARCHITECTURE.md, "Audit hash").
[[nodiscard]] QByteArray auditJsonLine(const AuditRow &row);

/// The heading of auditCsvLine()'s columns.
[[nodiscard]] QByteArray auditCsvHead();
/// One audit entry as a line of CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula begins with
/// an apostrophe.
[[nodiscard]] QByteArray auditCsvLine(const AuditRow &row);

/// \a text as one cell of CSV.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace headroom
