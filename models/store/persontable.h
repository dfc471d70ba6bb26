// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/person.h"

#include <QList>

namespace headroom {

class Database;

namespace PersonTable {

/// By name, then id.
[[nodiscard]] Result<QList<Person>> all(Database &db);
/// Adds (version 0) or changes; Conflict where the stored version is another or the login is taken,
/// Invalid without id or role.
[[nodiscard]] Result<> put(Database &db, const Person &person);

} // namespace PersonTable
} // namespace headroom
