// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// Where a store lives.
struct StoreLocation
{
    enum class Driver { Sqlite, PostgreSql };
    Driver driver = Driver::Sqlite;
    /// SQLite: the file's path. PostgreSQL: "host=… dbname=… user=…" as libpq reads it; a password
    /// comes from ~/.pgpass or the conninfo and is never shown.
    QString target;

    [[nodiscard]] static StoreLocation file(QString path) { return {Driver::Sqlite, std::move(path)}; }
    [[nodiscard]] static StoreLocation server(QString conninfo)
    {
        return {Driver::PostgreSql, std::move(conninfo)};
    }
    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;
};

} // namespace headroom
