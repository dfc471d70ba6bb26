// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/search.h"
#include "tests/models/items/randomqueue.h"

namespace headroom {

/// A query of every kind of term, in the normal form that parseSearch() makes.
[[nodiscard]] SearchQuery randomSearch(Random &random);

/// A text made of the language's own pieces, mostly not a query.
[[nodiscard]] QString randomPieces(Random &random);

} // namespace headroom
