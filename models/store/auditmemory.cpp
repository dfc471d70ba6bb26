// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditmemory.h"

#include "models/store/audittable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 largestFile = 1 << 20;

Result<std::optional<AuditBreak>> breakOf(Database &db, const QList<AuditHead> &heads)
{
    const auto newest = AuditTable::head(db);
    if (!newest)
        return failure(newest.error());
    const AuditHead &last = heads.last();
    if (newest->seq < last.seq)
        return AuditBreak{AuditBreak::Kind::Cut, newest->seq, last.seq};
    for (qsizetype i = heads.size() - 1; i >= 0; --i) {
        const auto hash = AuditTable::hashAt(db, heads[i].seq);
        if (!hash)
            return failure(hash.error());
        if (*hash == heads[i].hash)
            return i + 1 == heads.size() ? std::optional<AuditBreak>()
                                         : AuditBreak{AuditBreak::Kind::Rewritten, heads[i].seq, last.seq};
    }
    return AuditBreak{AuditBreak::Kind::Rewritten, 0, last.seq};
}

} // namespace

QList<AuditHead> thinned(const QList<AuditHead> &heads, qint64 newest)
{
    QList<AuditHead> kept;
    for (const AuditHead &head : heads) {
        qint64 step = 100;
        for (qint64 reach = 2000; newest - head.seq >= reach && step < newest; reach *= 10)
            step *= 10;
        if (head.seq == newest || head.seq % step == 0)
            kept.append(head);
    }
    return kept;
}

Result<QList<AuditHead>> AuditMemory::heads() const
{
    QFile file(m_file);
    if (!file.exists())
        return QList<AuditHead>();
    const auto unreadable = [&] {
        return failure(ErrorKind::Storage,
                       u"%1, which holds what this machine remembers of the audit record, cannot be read. Put it back from a"
                       " backup, or accept the record as it is with headroom audit verify --accept."_s.arg(m_file));
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile));
    if (!document.object().value("heads"_L1).isArray())
        return unreadable();
    QList<AuditHead> heads;
    const QJsonArray stored = document.object().value("heads"_L1).toArray();
    for (const auto &value : stored) {
        const AuditHead head{value["seq"_L1].toInteger(), value["hash"_L1].toString()};
        if (head.seq <= (heads.isEmpty() ? 0 : heads.last().seq) || head.hash.size() != 64)
            return unreadable();
        heads.append(head);
    }
    return heads;
}

Result<> AuditMemory::save(const QList<AuditHead> &heads) const
{
    QJsonArray array;
    for (const AuditHead &head : heads)
        array.append(QJsonObject{{u"seq"_s, head.seq}, {u"hash"_s, head.hash}});
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"heads"_s, array}}).toJson(QJsonDocument::Compact);
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Storage,
                       u"%1 cannot be written (%2): make it writable, so that a cut audit record is noticed."_s.arg(
                           m_file, file.errorString()));
    return {};
}

Result<> AuditMemory::learn(Database &db, QList<AuditHead> heads) const
{
    const qint64 known = heads.isEmpty() ? 0 : heads.last().seq;
    const auto hundreds = AuditTable::hundreds(db, known); // first: another process may append meanwhile
    const auto newest = AuditTable::head(db);
    if (!newest || !hundreds)
        return failure(newest ? hundreds.error() : newest.error());
    if (newest->seq == known)
        return {};
    heads.append(*hundreds);
    if (heads.isEmpty() || heads.last().seq != newest->seq)
        heads.append(*newest);
    return save(thinned(heads, newest->seq));
}

Result<std::optional<AuditBreak>> AuditMemory::remember(Database &db) const
{
    const auto known = heads();
    if (!known)
        return failure(known.error());
    if (!known->isEmpty()) {
        auto broken = breakOf(db, *known);
        if (!broken || *broken)
            return broken;
    }
    return learn(db, *known).map([] { return std::optional<AuditBreak>(); });
}

Result<> AuditMemory::accept(Database &db) const
{
    const auto newest = AuditTable::head(db);
    if (!newest)
        return failure(newest.error());
    return newest->seq == 0 ? save({}) : learn(db, {});
}

} // namespace headroom
