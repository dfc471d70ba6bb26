// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/triage/crashdisk.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMutex>

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 sectorBytes = 512;

/// A write, or a truncation where it has no bytes.
struct Change
{
    qint64 offset = 0;
    QByteArray bytes;
};

/// One file as the disk holds it.
struct Image
{
    QByteArray name;
    QByteArray durable;
    QList<Change> unsynced;
};

void apply(QByteArray &bytes, const Change &change, qint64 count)
{
    if (change.bytes.isEmpty()) {
        bytes.resize(qsizetype(change.offset), '\0');
        return;
    }
    if (count > 0 && bytes.size() < change.offset + count)
        bytes.resize(qsizetype(change.offset + count), '\0');
    std::copy_n(change.bytes.constBegin(), count, bytes.begin() + (count > 0 ? change.offset : 0));
}

/// What the disk shows of \a image after the cut: each unsynced write is there, lost or torn at a sector.
QByteArray afterCut(const Image &image, Seeded &luck)
{
    QByteArray bytes = image.durable;
    for (const Change &change : image.unsynced) {
        const qint64 outcome = luck.between(0, 2);
        if (outcome == 0)
            continue;
        const qint64 whole = change.bytes.size();
        apply(bytes, change, outcome == 1 ? whole : luck.between(0, whole / sectorBytes) * sectorBytes);
    }
    return bytes;
}

} // namespace

struct CrashDisk::State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    mutable QMutex mutex; ///< guards what follows
    std::array<Image, 2> images; ///< the file and its log
    bool watching = false;
    bool dead = false;
    qint64 operations = 0;
    qint64 cutAt = 0;

    /// The image of the file called \a name, null where it is not watched. The names stay while files are open.
    [[nodiscard]] Image *imageOf(const char *name)
    {
        const QMutexLocker lock(&mutex);
        const auto found = std::find_if(images.begin(), images.end(), [&](const Image &image) {
            return watching && name && image.name == name;
        });
        return found == images.end() ? nullptr : &*found;
    }
    /// Counts an operation and lets \a change see the image; false once the power has failed.
    template <typename Changing>
    [[nodiscard]] bool happens(Image *image, const Changing &change)
    {
        const QMutexLocker lock(&mutex);
        if (!image || !watching)
            return true;
        ++operations;
        dead = dead || operations == cutAt;
        if (!dead)
            change(*image);
        return !dead;
    }
};

namespace {

/// A file as SQLite sees it; the real one lies behind it in the same memory.
struct Shim
{
    sqlite3_file base;
    CrashDisk::State *disk;
    Image *image;
    sqlite3_file *real;
};

Shim &shimOf(sqlite3_file *file) { return *reinterpret_cast<Shim *>(file); }
CrashDisk::State &diskOf(sqlite3_vfs *vfs) { return *static_cast<CrashDisk::State *>(vfs->pAppData); }

/// Hands a call that changes nothing on to the real file.
template <auto Method, typename... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = shimOf(file).real;
    return (real->pMethods->*Method)(real, arguments...);
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = shimOf(file).real;
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const Shim &shim = shimOf(file);
    const bool happened = shim.disk->happens(shim.image, [&](Image &image) {
        image.unsynced.append({offset, QByteArray(static_cast<const char *>(bytes), count)});
    });
    return happened ? shim.real->pMethods->xWrite(shim.real, bytes, count, offset) : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Shim &shim = shimOf(file);
    const bool happened =
        shim.disk->happens(shim.image, [&](Image &image) { image.unsynced.append({size, QByteArray()}); });
    return happened ? shim.real->pMethods->xTruncate(shim.real, size) : SQLITE_IOERR_TRUNCATE;
}

/// The real file need not be synced: the power fails only here.
int syncFile(sqlite3_file *file, int)
{
    const Shim &shim = shimOf(file);
    const bool happened = shim.disk->happens(shim.image, [](Image &image) {
        for (const Change &change : std::as_const(image.unsynced))
            apply(image.durable, change, change.bytes.size());
        image.unsynced.clear();
    });
    return happened ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int sectorSize(sqlite3_file *) { return int(sectorBytes); }
int characteristics(sqlite3_file *) { return 0; } // promises nothing: no atomic writes, no order
void barrier(sqlite3_file *file) { shimOf(file).real->pMethods->xShmBarrier(shimOf(file).real); }

using Methods = sqlite3_io_methods;
const Methods methods{2, // without mapped reading
                      closeFile,
                      passOn<&Methods::xRead>,
                      writeFile,
                      truncateFile,
                      syncFile,
                      passOn<&Methods::xFileSize>,
                      passOn<&Methods::xLock>,
                      passOn<&Methods::xUnlock>,
                      passOn<&Methods::xCheckReservedLock>,
                      passOn<&Methods::xFileControl>,
                      sectorSize,
                      characteristics,
                      passOn<&Methods::xShmMap>,
                      passOn<&Methods::xShmLock>,
                      barrier,
                      passOn<&Methods::xShmUnmap>,
                      nullptr,
                      nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    CrashDisk::State &disk = diskOf(vfs);
    Shim &shim = shimOf(file);
    shim.disk = &disk;
    shim.image = disk.imageOf(name);
    shim.real = reinterpret_cast<sqlite3_file *>(&shim + 1);
    const int code = disk.real->xOpen(disk.real, name, shim.real, flags, outFlags);
    shim.base.pMethods = shim.real->pMethods ? &methods : nullptr;
    return code;
}

/// A file that is deleted may come back, as one that was truncated may.
int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    CrashDisk::State &disk = diskOf(vfs);
    const bool happened =
        disk.happens(disk.imageOf(name), [](Image &image) { image.unsynced.append({0, QByteArray()}); });
    return happened ? disk.real->xDelete(disk.real, name, syncFolder) : SQLITE_IOERR_DELETE;
}

} // namespace

CrashDisk::CrashDisk()
    : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real;
    m_state->vfs.zName = "crashdisk";
    m_state->vfs.pNext = nullptr;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.szOsFile = int(sizeof(Shim)) + m_state->real->szOsFile;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

CrashDisk::~CrashDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void CrashDisk::watch(const QString &file, qint64 cutAt)
{
    QFile now(file);
    const QByteArray bytes = now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
    const QByteArray name = QFile::encodeName(file);
    QFile::remove(file + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    const QMutexLocker lock(&m_state->mutex);
    m_state->images = {Image{name, bytes, {}}, Image{name + "-wal", {}, {}}};
    m_state->watching = true;
    m_state->dead = false;
    m_state->operations = 0;
    m_state->cutAt = cutAt;
}

bool CrashDisk::isDead() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->dead;
}

qint64 CrashDisk::operations() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->operations;
}

bool CrashDisk::recover(Seeded &luck)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->watching = false;
    QFile::remove(QFile::decodeName(m_state->images[0].name + "-shm"));
    return std::all_of(m_state->images.cbegin(), m_state->images.cend(), [&](const Image &image) {
        QFile file(QFile::decodeName(image.name));
        const QByteArray bytes = afterCut(image, luck);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    });
}

} // namespace headroom
