// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace headroom::sandbox {

/// A request as the routes see it.
struct Request
{
    QByteArray method; ///< "GET"
    QString path; ///< decoded, without query
    QUrlQuery query;
    QByteArray authorization;
    QByteArray body;
    QStringList captured; ///< the path's variable segments, in order
};

/// An answer.
struct Reply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    void header(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

[[nodiscard]] Reply jsonReply(const QJsonObject &object, int status = 200);
/// 200 without a body, as the provider answers product updates.
[[nodiscard]] Reply emptyReply();
/// The documented error body: {"code": ..., "message": ...}.
[[nodiscard]] Reply errorReply(int status, const QString &code, const QString &message);
/// A page for a browser: no script, no foreign content.
[[nodiscard]] Reply htmlReply(const QByteArray &html, int status = 200);
[[nodiscard]] Reply seeOther(const QString &location);

/// ISO 8601 with milliseconds only where there are some, in UTC ("2026-11-21T12:00:00Z").
[[nodiscard]] QString isoUtc(qint64 ms);
/// Nothing where the text is not a date-time with a zone.
[[nodiscard]] std::optional<qint64> msFromIso(const QString &text);

} // namespace headroom::sandbox
