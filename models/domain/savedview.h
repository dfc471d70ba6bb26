// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

namespace headroom {

/// A search that was given a name.
struct SavedView
{
    ViewId id;
    PersonId person; ///< whose it is; empty = everybody's
    QString name;
    QString query; ///< in the search language (models/items/search.h); its order is part of it
    int position = 0; ///< 0, 1, … among those of its person, or among the shared ones
    int version = 0; ///< 0 = not stored yet; counts up with every change
    [[nodiscard]] bool isShared() const { return person.isEmpty(); }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace headroom
