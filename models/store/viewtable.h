// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/savedview.h"

#include <QList>

namespace headroom {

class Database;

namespace ViewTable {

/// Everybody's, by person, position and id: the shared ones first.
[[nodiscard]] Result<QList<SavedView>> all(Database &db);
/// Adds (version 0) behind the others of its person, whatever its position, or changes; Conflict where the
/// stored version is another. A view that changes hands goes behind the others there.
[[nodiscard]] Result<> put(Database &db, const SavedView &view);
/// Conflict where the stored version is another.
[[nodiscard]] Result<> remove(Database &db, const SavedView &view);
/// Puts the view at \a position among those of its person and numbers these anew from 0; a position past the
/// end is the end. Versions stay. Conflict where the view is gone.
[[nodiscard]] Result<> move(Database &db, const ViewId &id, int position);

} // namespace ViewTable
} // namespace headroom
