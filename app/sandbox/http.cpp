// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http.h"

#include <QDateTime>
#include <QJsonDocument>

#include <array>
#include <chrono>
#include <cstdio>
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
    // By hand for the years that matter: a page of events writes a hundred of them.
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(ms)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    QString iso = QString::fromLatin1(text.data(), length);
    if (const auto rest = clock.subseconds().count(); rest > 0)
        iso += u'.' + QString::number(rest).rightJustified(3, u'0');
    return iso + u'Z';
}

std::optional<qint64> msFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace headroom::sandbox
