// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http.h"

#include <QDateTime>
#include <QJsonDocument>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {

Reply jsonReply(const QJsonObject &object, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

Reply emptyReply()
{
    Reply reply;
    reply.contentType.clear();
    return reply;
}

Reply errorReply(int status, const QString &code, const QString &message)
{
    return jsonReply({{u"code"_s, code}, {u"message"_s, message}}, status);
}

Reply htmlReply(const QByteArray &html, int status)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = html;
    reply.header("Content-Security-Policy",
                 "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    reply.header("Cache-Control", "no-store");
    return reply;
}

Reply seeOther(const QString &location)
{
    Reply reply = emptyReply();
    reply.status = 303;
    reply.header("Location", location.toUtf8());
    return reply;
}

QString isoUtc(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return time.toString(ms % 1'000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<qint64> msFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace headroom::sandbox
