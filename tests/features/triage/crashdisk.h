// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/domain/seeded.h"

#include <QString>

#include <memory>

namespace headroom {

/// A disk whose power can fail, beneath SQLite and so beneath Qt's own driver: a VFS that every connection of this
/// process uses while this object lives. It knows which writes were synced; the others may be there, lost or torn
/// after the cut, each by itself. One at a time; watch() and recover() only while no connection is open.
class CrashDisk
{
public:
    CrashDisk();
    ~CrashDisk();
    Q_DISABLE_COPY_MOVE(CrashDisk)

    /// Watches \a file and its log. What is in \a file now is on the disk; there is no log. The power fails at the
    /// \a cutAt-th operation that changes anything (write, truncate, sync, delete), counted from 1: it and all later
    /// ones fail. 0 = it fails in recover().
    void watch(const QString &file, qint64 cutAt);
    /// The power has failed.
    [[nodiscard]] bool isDead() const;
    /// Changing operations since watch().
    [[nodiscard]] qint64 operations() const;
    /// Ends watching and writes file and log as the disk would show them after the cut; \a luck decides what of the
    /// unsynced writes is there. False where they cannot be written.
    [[nodiscard]] bool recover(Seeded &luck);

    struct State; ///< crashdisk.cpp

private:
    std::unique_ptr<State> m_state;
};

} // namespace headroom
