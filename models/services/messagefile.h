// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/domain/choice.h"

namespace headroom {

/// A mail message kept as evidence, with what its own header says.
struct MessageFile
{
    Evidence evidence; ///< of kind Message, the file's bytes unchanged
    QString from; ///< the first sender's address; empty where the header has none
    qint64 sentAtMs = 0; ///< of its Date, ms UTC; 0 where the header has none that can be read
};

/// Reads the .eml file at \a path. Invalid with one sentence where it cannot be read, is a directory, empty,
/// larger than longestMessage, or no mail message (a header with a sender or a date). Blocks while it reads.
[[nodiscard]] Result<MessageFile> readMessageFile(const QString &path);

/// The same on a worker thread.
[[nodiscard]] Future<MessageFile> loadMessageFile(const QString &path);

} // namespace headroom
