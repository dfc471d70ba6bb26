// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storagefault.h"

#include <array>
#include <cerrno>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString sentence(StorageFault fault)
{
    switch (fault) {
    case StorageFault::NewerVersion:
        return u"%1 was written by a newer version of Headroom (%2): install that version or choose another store; nothing was changed."_s;
    case StorageFault::OtherProgram:
        return u"%1 is a database of another program: choose another file for the store; nothing was changed."_s;
    case StorageFault::NotADatabase:
        return u"%1 is not a Headroom store: choose another file; nothing was changed."_s;
    case StorageFault::NoFolder:
        return u"The folder of %1 does not exist: create it or choose another place."_s;
    case StorageFault::NetworkFileSystem:
        return u"%1 lies on a network file system (%2), where a store file can be damaged: choose a local folder, or PostgreSQL to share a store."_s;
    case StorageFault::CannotOpen:
        return u"%1 cannot be opened (%2): check that it exists and that you may read and write it and its folder."_s;
    case StorageFault::ReadOnly:
        return u"%1 cannot be written: give yourself write permission for the file and its folder, or choose another place."_s;
    case StorageFault::Full:
        return u"The disk that holds %1 is full: free some space and try again; what was stored before is unchanged."_s;
    case StorageFault::Locked:
        return u"%1 is in use by another program that has been writing for more than 5 seconds: wait for it or close it, then try again."_s;
    case StorageFault::Damaged:
        return u"%1 is damaged (%2): close Headroom, keep a copy of the file, and restore the last backup."_s;
    case StorageFault::InputOutput:
        return u"Reading or writing %1 failed (%2): check the disk, then try again."_s;
    case StorageFault::NoServer:
        return u"The database server of %1 does not answer (%2): check that it runs and that the connection is right."_s;
    case StorageFault::NoRights:
        return u"The database login may not do this in %1 (%2): ask the owner of the database for the right."_s;
    case StorageFault::UnknownOutcome:
        return u"It is not known whether the last change to %1 was saved (%2): look at it again before you repeat it."_s;
    case StorageFault::NotOpen: return u"No store is open%1%2."_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Error storageError(StorageFault fault, const QString &place, const QString &detail)
{
    QString text = sentence(fault);
    // One pass: neither the place nor the detail may be read as a placeholder.
    text = text.contains(u"%2"_s) ? text.arg(place, detail) : text.arg(place);
    return {ErrorKind::Storage, text.simplified(), {}};
}

StorageFault faultOfSqlite(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return StorageFault::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StorageFault::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageFault::Locked;
    case SQLITE_CORRUPT: return StorageFault::Damaged;
    case SQLITE_NOTADB: return StorageFault::NotADatabase;
    case SQLITE_CANTOPEN: return StorageFault::CannotOpen;
    default: break;
    }
    if (systemError == ENOSPC || systemError == EDQUOT || code == SQLITE_IOERR_SHMSIZE)
        return StorageFault::Full;
    if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        return StorageFault::ReadOnly;
    return StorageFault::InputOutput;
}

StorageFault faultOfSqlState(const QString &state)
{
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s))
        return StorageFault::NoServer;
    if (state == "53100"_L1)
        return StorageFault::Full;
    if (state == "25006"_L1)
        return StorageFault::ReadOnly;
    if (state == "55P03"_L1 || state == "40P01"_L1)
        return StorageFault::Locked;
    if (state == "42501"_L1 || state.startsWith(u"28"_s))
        return StorageFault::NoRights;
    if (state == "XX001"_L1 || state == "XX002"_L1)
        return StorageFault::Damaged;
    return StorageFault::InputOutput;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{"nfs", "nfs4", "cifs",       "smb3", "smbfs",
                                      "afs", "ceph", "fuse.sshfs", "davfs"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return type == name; });
}

} // namespace headroom
