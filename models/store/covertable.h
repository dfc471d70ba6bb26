// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/snapshot.h"

#include <functional>

namespace headroom {

class Database;

/// How far sources were read, and how each source of a meter does.
namespace CoverTable {

/// A staged cover with the keys that its ids have, if any.
struct Staged
{
    std::optional<AccountKey> accountKey;
    std::optional<MeterKey> meterKey;
    QString account;
    QString meter;
    StoredCover cover; ///< without keys
};

/// By account, meter, source.
[[nodiscard]] Result<QList<StoredCover>> all(Database &db, const QList<AccountKey> &accounts = {});
/// Adds or replaces; unique by account, meter, source.
[[nodiscard]] Result<> put(Database &db, const QList<StoredCover> &covers);
/// In the order of staging.
[[nodiscard]] Result<> staged(Database &db, const std::function<void(const Staged &)> &visit);

/// By meter, source.
[[nodiscard]] Result<QList<MeterSourceState>> sources(Database &db);
[[nodiscard]] Result<> putSources(Database &db, const QList<MeterSourceState> &states);
/// In the order of staging; the meter is 0 where its id is not known.
[[nodiscard]] Result<> stagedSources(
    Database &db, const std::function<void(const MeterSourceState &, const QString &meterId)> &visit);

} // namespace CoverTable
} // namespace headroom
