// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace headroom {

/// One step of the schema's history. Its statements run on SQLite and PostgreSQL alike; the tokens
/// `{blob}` and `{without_rowid}` are all that differs.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// Every step, in order. Append only: a released step never changes.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace headroom
