// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/queuecolumns.h"
#include "models/items/search.h"

namespace headroom {

/// Of the accounts whose byte in \a shown is 1, clears those of which \a field has none of \a values; see
/// AccountField for which limit each field looks at.
void keepField(const QueueColumns &columns, const QueueViewer &viewer, AccountField field,
               const QList<SearchValue> &values, std::vector<quint8> &shown);

} // namespace headroom
