// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http.h"

#include <optional>

namespace headroom::sandbox {

/// The 422 for metadata that the provider would refuse: above 50 pairs, a key above 40 characters or
/// with others than letters, digits, - and _, a value above 500 characters or neither text, number
/// nor boolean. Nothing where it is fine.
[[nodiscard]] std::optional<Reply> metadataError(const QJsonObject &metadata);

} // namespace headroom::sandbox
