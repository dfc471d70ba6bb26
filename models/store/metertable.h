// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/catalogue.h"

#include <QList>

namespace headroom {

class Database;

namespace MeterTable {

struct Record
{
    MeterKey key = 0;
    Meter meter;
    int missed = 0; ///< complete syncs in a row that did not list it
    bool gone = false;
    friend bool operator==(const Record &, const Record &) = default;
};

/// By key. \a prefix "stage_" reads the staging.
[[nodiscard]] Result<QList<Record>> all(Database &db, const QString &prefix = {});
/// Adds or replaces by provider id (the key of a known one stays); ids are unique in \a records.
[[nodiscard]] Result<> put(Database &db, const QList<Record> &records, const QString &prefix = {});

} // namespace MeterTable
} // namespace headroom
