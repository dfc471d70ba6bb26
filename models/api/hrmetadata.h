// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json.h"
#include "models/domain/account.h"

#include <QStringList>

namespace headroom {

/// What a record's metadata says to us (DESIGN §5); keys without `hr_` are not ours.
struct HrMetadata
{
    QList<MetadataCap> caps; ///< ordered by meter id, window
    std::optional<bool> selfServe; ///< `hr_self_serve`
    QStringList findings; ///< unreadable hr_ fields, in words
};

/// Reads the hr_ fields of \a metadata; an absent object has none. Never a fault: what cannot be
/// read is a finding, and so is a cap whose zone is not \a expectedZone (empty = any).
[[nodiscard]] HrMetadata readHrMetadata(const JsonObject &metadata, const QString &expectedZone);

} // namespace headroom
