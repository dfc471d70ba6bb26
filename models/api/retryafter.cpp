// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype maxDigits = 9; ///< 31 years of seconds

std::optional<qint64> secondsOf(const QByteArray &text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > maxDigits || !std::all_of(text.cbegin(), text.cend(), digit))
        return std::nullopt;
    return text.toLongLong();
}

} // namespace

std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs)
{
    const QByteArray text = header.trimmed();
    if (const auto seconds = secondsOf(text))
        return *seconds * 1000;
    // IMF-fixdate, the only form that senders may use: "Sun, 06 Nov 1994 08:49:37 GMT".
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::max<qint64>(0, date.toMSecsSinceEpoch() - nowMs);
}

} // namespace headroom
