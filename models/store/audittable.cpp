// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittable.h"

#include "models/store/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::AuditTable {
namespace {

const QString auditColumns = u"seq, at, person, act, subject, before_json, after_json, previous_hash, hash"_s;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

AuditRow rowOf(const Row &row)
{
    const auto object = [&](int column) {
        return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
    };
    return {.seq = row.integer(0),
            .entry = {.atMs = row.integer(1),
                      .person = PersonId(row.text(2)),
                      .act = row.text(3),
                      .subject = row.text(4),
                      .before = object(5),
                      .after = object(6)},
            .previousHash = row.text(7),
            .hash = row.text(8),
            .beforeJson = row.text(5),
            .afterJson = row.text(6)};
}

} // namespace

QString hashOf(const QList<QByteArray> &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field : fields) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<> append(Database &db, const AuditEntry &entry)
{
    const auto last = head(db);
    if (!last)
        return failure(last.error());
    const qint64 seq = last->seq + 1;
    const QByteArray before = compact(entry.before);
    const QByteArray after = compact(entry.after);
    const QString hash = hashOf({last->hash.toUtf8(), QByteArray::number(seq), QByteArray::number(entry.atMs),
                                 entry.person.toString().toUtf8(), entry.act.toUtf8(), entry.subject.toUtf8(), before, after});
    Rows rows(9);
    rows.add(seq, entry.atMs, entry.person.toString(), entry.act, entry.subject, QString::fromUtf8(before),
             QString::fromUtf8(after), last->hash, hash);
    return db.insertRows(u"INSERT INTO audit (%1)"_s.arg(auditColumns), rows);
}

Result<QList<AuditRow>> from(Database &db, qint64 seq, int count)
{
    QList<AuditRow> rows;
    return db
        .select(u"SELECT %1 FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?"_s.arg(auditColumns), {seq, count},
                [&](const Row &row) { rows.append(rowOf(row)); })
        .map([&] { return rows; });
}

Result<AuditHead> head(Database &db)
{
    AuditHead newest;
    return db
        .select(u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s, {},
                [&](const Row &row) { newest = {row.integer(0), row.text(1)}; })
        .map([&] { return newest; });
}

Result<QString> hashAt(Database &db, qint64 seq)
{
    QString hash;
    return db
        .select(u"SELECT hash FROM audit WHERE seq = ?"_s, {seq}, [&](const Row &row) { hash = row.text(0); })
        .map([&] { return hash; });
}

Result<QList<AuditHead>> hundreds(Database &db, qint64 seq)
{
    QList<AuditHead> heads;
    return db
        .select(u"SELECT seq, hash FROM audit WHERE seq > ? AND seq % 100 = 0 ORDER BY seq"_s, {seq},
                [&](const Row &row) {
                    heads.append({row.integer(0), row.text(1)});
                })
        .map([&] { return heads; });
}

Result<qint64> find(Database &db, const PersonId &person, const QString &subject, qint64 atMs)
{
    constexpr qint64 apartMs = 10'000;
    qint64 seq = 0;
    qint64 nearest = apartMs + 1;
    return db
        .select(u"SELECT seq, at FROM audit WHERE at BETWEEN ? AND ? AND person = ? AND subject = ? ORDER BY seq"_s,
                {atMs - apartMs, atMs + apartMs, person.toString(), subject},
                [&](const Row &row) {
                    const qint64 apart = std::abs(row.integer(1) - atMs);
                    if (apart >= nearest)
                        return;
                    nearest = apart;
                    seq = row.integer(0);
                })
        .map([&] { return seq; });
}

} // namespace headroom::AuditTable
