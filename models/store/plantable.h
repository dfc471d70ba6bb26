// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/catalogue.h"

#include <QList>

namespace headroom {

class Database;

namespace PlanTable {

/// By id. \a prefix "stage_" reads the staging.
[[nodiscard]] Result<QList<Plan>> all(Database &db, const QString &prefix = {});
/// Adds or replaces with limits and prices, version as given; ids are unique in \a plans.
[[nodiscard]] Result<> put(Database &db, const QList<Plan> &plans, const QString &prefix = {});
/// A person's change: version 0 adds; else Conflict where the stored version is another. The stored
/// version counts up.
[[nodiscard]] Result<> change(Database &db, const Plan &plan);

} // namespace PlanTable
} // namespace headroom
