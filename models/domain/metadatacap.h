// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/account.h"

namespace headroom {

/// What one metadata entry says: a cap, a finding in words, both (a zone that is not the expected one; the
/// cap counts) or neither (no entry of ours).
struct MetadataCapEntry
{
    std::optional<MetadataCap> cap;
    QString finding;
};

/// Reads `hr_<meter>_<minute|day|cycle>` = `<hard|included>:<integer|unlimited>:<zone>` (DESIGN §5). Keys
/// without `hr_` and `hr_self_serve` are not ours. \a expectedZone is "account" on a product, the account's
/// zone on a subscription, empty = any: a difference is a finding, the zone in force is decided elsewhere.
[[nodiscard]] MetadataCapEntry readMetadataCap(const QString &key, const QString &value,
                                               const QString &expectedZone);

/// The key of a meter's window. Invalid where it is longer than 40 characters or holds others than A-Z, a-z,
/// 0-9, _ and -.
[[nodiscard]] Result<QString> metadataCapKey(const MeterId &meter, Window window);

/// The value that reads back as \a cap; its kind is Hard or Included.
[[nodiscard]] QString metadataCapValue(const MetadataCap &cap);

} // namespace headroom
