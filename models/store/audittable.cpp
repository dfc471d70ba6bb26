// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittable.h"

#include "models/store/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::AuditTable {
namespace {

const QString columns = u"seq, at, person, act, subject, before_json, after_json, previous_hash, hash"_s;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString hashOfTexts(const QList<QByteArray> &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field : fields) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// The row's stored texts, hashed as they are: a changed byte is found even where the JSON means the same.
QString hashOfStored(const Row &row, const QString &previous)
{
    return hashOfTexts({previous.toUtf8(), QByteArray::number(row.integer(0)),
                        QByteArray::number(row.integer(1)), row.text(2).toUtf8(), row.text(3).toUtf8(),
                        row.text(4).toUtf8(), row.text(5).toUtf8(), row.text(6).toUtf8()});
}

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
            .hash = row.text(8)};
}

} // namespace

QString hashOf(const AuditRow &row)
{
    const AuditEntry &entry = row.entry;
    return hashOfTexts({row.previousHash.toUtf8(), QByteArray::number(row.seq),
                        QByteArray::number(entry.atMs), entry.person.toString().toUtf8(), entry.act.toUtf8(),
                        entry.subject.toUtf8(), compact(entry.before), compact(entry.after)});
}

Result<> append(Database &db, const AuditEntry &entry)
{
    AuditRow row{.seq = 1, .entry = entry, .previousHash = {}, .hash = {}};
    auto last =
        db.select(u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s, {}, [&](const Row &found) {
            row.seq = found.integer(0) + 1;
            row.previousHash = found.text(1);
        });
    if (!last)
        return last;
    Rows rows(9);
    rows.add(row.seq, entry.atMs, entry.person.toString(), entry.act, entry.subject,
             QString::fromUtf8(compact(entry.before)), QString::fromUtf8(compact(entry.after)),
             row.previousHash, hashOf(row));
    return db.insertRows(u"INSERT INTO audit (%1)"_s.arg(columns), rows);
}

Result<QList<AuditRow>> from(Database &db, qint64 seq, int count)
{
    QList<AuditRow> rows;
    return db
        .select(u"SELECT %1 FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?"_s.arg(columns), {seq, count},
                [&](const Row &row) { rows.append(rowOf(row)); })
        .map([&] { return rows; });
}

Result<qint64> verify(Database &db)
{
    qint64 count = 0;
    qint64 broken = 0;
    QString previous;
    auto read = db.select(u"SELECT %1 FROM audit ORDER BY seq"_s.arg(columns), {}, [&](const Row &row) {
        ++count;
        const bool fits =
            row.integer(0) == count && row.text(7) == previous && row.text(8) == hashOfStored(row, previous);
        if (!fits && broken == 0)
            broken = count;
        previous = row.text(8);
    });
    if (!read)
        return failure(read.error());
    if (broken > 0) {
        return failure(
            ErrorKind::Storage,
            u"The audit record does not fit from entry %1 on: somebody changed it; compare it with a backup or an export."_s
                .arg(broken));
    }
    return count;
}

} // namespace headroom::AuditTable
