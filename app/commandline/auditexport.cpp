// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/auditexport.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString isoMoment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }

} // namespace

QByteArray auditJsonLine(const AuditRow &row)
{
    const QJsonObject object{{u"seq"_s, row.seq},
                             {u"at"_s, isoMoment(row.entry.atMs)},
                             {u"atMs"_s, row.entry.atMs},
                             {u"person"_s, row.entry.person.toString()},
                             {u"act"_s, row.entry.act},
                             {u"subject"_s, row.entry.subject},
                             {u"before"_s, row.beforeJson},
                             {u"after"_s, row.afterJson},
                             {u"previousHash"_s, row.previousHash},
                             {u"hash"_s, row.hash}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString csvCell(const QString &text)
{
    static const QString formula = u"=+-@\t\r"_s;
    QString cell = !text.isEmpty() && formula.contains(text[0]) ? u'\'' + text : text;
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray auditCsvHead() { return "seq,at,at_ms,person,act,subject,before,after,previous_hash,hash\r\n"; }

QByteArray auditCsvLine(const AuditRow &row)
{
    QStringList cells{QString::number(row.seq), isoMoment(row.entry.atMs), QString::number(row.entry.atMs)};
    for (const QString &text : {row.entry.person.toString(), row.entry.act, row.entry.subject, row.beforeJson,
                                row.afterJson, row.previousHash, row.hash})
        cells.append(csvCell(text));
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace headroom
