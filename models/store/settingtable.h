// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QMap>
#include <QString>

namespace headroom {

class Database;

namespace SettingTable {

[[nodiscard]] Result<QMap<QString, QString>> all(Database &db);
[[nodiscard]] Result<> put(Database &db, const QString &key, const QString &value);

} // namespace SettingTable
} // namespace headroom
