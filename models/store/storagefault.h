// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace headroom {

/// What went wrong with a store, in one sentence that names \a place and says what to do (DESIGN §4 of
/// the "bad input").
enum class StorageFault {
    NewerVersion,
    OtherProgram,
    NotADatabase,
    NoFolder,
    NetworkFileSystem,
    CannotOpen,
    ReadOnly,
    Full,
    Locked,
    Damaged,
    InputOutput,
    NoServer,
    NoRights,
    UnknownOutcome,
    NotOpen,
};
[[nodiscard]] Error storageError(StorageFault fault, const QString &place, const QString &detail = {});

/// The fault behind a SQLite result code (extended) and the errno of the last system call; anything
/// else is InputOutput.
[[nodiscard]] StorageFault faultOfSqlite(int code, int systemError);
/// The fault behind a PostgreSQL SQLSTATE; empty text = no connection.
[[nodiscard]] StorageFault faultOfSqlState(const QString &state);
/// True for file systems where SQLite's locks and shared memory cannot be trusted.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace headroom
