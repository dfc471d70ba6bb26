// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leasetable.h"

#include "models/store/database.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <optional>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom::LeaseTable {
namespace {

/// When the process began, in clock ticks after boot (proc(5), field 22): tells a reused pid apart; "0"
/// where that cannot be read.
QString startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return u"0"_s;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields.at(19)) : u"0"_s;
}

struct Held
{
    QString owner;
    qint64 untilMs = 0;
};

Result<std::optional<Held>> held(Database &db, const QString &name)
{
    std::optional<Held> found;
    return db
        .select(u"SELECT owner, until_ms FROM lease WHERE name = ?"_s, {name},
                [&](const Row &row) {
                    found = Held{row.text(0), row.integer(1)};
                })
        .map([&] { return found; });
}

} // namespace

QString ownerOfThisProcess()
{
    const qint64 pid = ::getpid();
    return u"%1 %2 %3"_s.arg(QSysInfo::machineHostName()).arg(pid).arg(startOf(pid));
}

bool isDead(const QString &owner)
{
    const QStringList parts = owner.split(u' ');
    if (parts.size() != 3 || parts.at(0) != QSysInfo::machineHostName())
        return false;
    bool ok = false;
    const int pid = parts.at(1).toInt(&ok);
    if (!ok || pid <= 0)
        return false;
    if (::kill(pid, 0) != 0 && errno == ESRCH)
        return true;
    const QString start = startOf(pid);
    return start != "0"_L1 && start != parts.at(2);
}

Result<> take(Database &db, const QString &name, const QString &owner, qint64 ttlMs, qint64 nowMs)
{
    const auto now = db.sharedNowMs(nowMs);
    const auto holder = now.and_then([&](qint64) { return held(db, name); });
    if (!holder)
        return failure(holder.error());
    if (*holder && (*holder)->owner != owner && (*holder)->untilMs > *now && !isDead((*holder)->owner)) {
        const QStringList parts = (*holder)->owner.split(u' ');
        return failure(ErrorKind::Conflict,
                       u"Another Headroom is at it (host %1, process %2): wait until it is done."_s.arg(
                           parts.value(0), parts.value(1)));
    }
    Rows rows(3);
    rows.add(name, owner, *now + ttlMs);
    return db.insertRows(
        u"INSERT INTO lease (name, owner, until_ms)"_s, rows,
        u"ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until_ms = excluded.until_ms"_s);
}

Result<> release(Database &db, const QString &name, const QString &owner)
{
    return db.run(u"DELETE FROM lease WHERE name = ? AND owner = ?"_s, {name, owner}).map([](qint64) {});
}

/// One that has run out but was not taken by anybody still protects: nobody else worked meanwhile.
Result<> require(Database &db, const QString &name, const QString &owner)
{
    return held(db, name).and_then([&](const std::optional<Held> &holder) -> Result<> {
        if (!holder || holder->owner != owner)
            return failure(ErrorKind::Conflict,
                           u"Another Headroom took over: nothing of this run was stored."_s);
        return {};
    });
}

} // namespace headroom::LeaseTable
