// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QUrl>

namespace headroom {

/// One connection plus its store: the folder `$XDG_DATA_HOME/headroom/<name>/` (or any folder) with
/// `workspace.json` and, unless that names a PostgreSQL connection, `headroom.sqlite`.
struct Workspace
{
    QString name; ///< shown in the header; the folder's name
    QString folder; ///< absolute
    QString postgres; ///< libpq connection text of a team's store; empty = the SQLite file
    bool live = false; ///< environment LIVE; else SANDBOX
    /// Where the billing API answers. Empty: the program's own sandbox, started when needed.
    QUrl apiUrl;

    [[nodiscard]] QString sqliteFile() const;
    /// True where the program's own sandbox executable answers.
    [[nodiscard]] bool usesOwnSandbox() const { return apiUrl.isEmpty(); }
};

/// Reads the workspace \a nameOrFolder; an empty one means the last used, else "demo". A folder without
/// workspace.json yields a sandbox workspace that nothing has been written for yet. Fails with Invalid on a
/// bad name or an unreadable file, in one sentence.
[[nodiscard]] Result<Workspace> findWorkspace(const QString &nameOrFolder);

/// Creates the folder (0700) where it is missing; Storage with one sentence where that is impossible.
[[nodiscard]] Result<> makeFolder(const Workspace &workspace);

/// Writes workspace.json (0600), atomically.
[[nodiscard]] Result<> saveWorkspace(const Workspace &workspace);

/// True once workspace.json or a store exists in the folder.
[[nodiscard]] bool workspaceExists(const Workspace &workspace);

/// Where this machine remembers the newest audit entries of \a workspace: outside its folder, so that whoever changes
/// or restores the store does not change it too.
[[nodiscard]] QString auditMemoryFile(const Workspace &workspace);

/// Remembers \a workspace as the last used one. A failure is not worth a message: the default stays.
void rememberWorkspace(const Workspace &workspace);

} // namespace headroom
