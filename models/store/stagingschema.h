// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headroom {

/// Statements that make the temporary tables of a staging's lists: copies of the store's tables.
[[nodiscard]] QStringList stagedLists();
/// … of its usage, whose rows are kept in the order they came; \a blob is the type of bytes.
[[nodiscard]] QStringList stagedUsage(const QString &blob);
/// Names of all of them, without "stage_".
[[nodiscard]] QStringList stagingNames();

} // namespace headroom
