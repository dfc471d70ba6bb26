// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/paging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr qint64 largestPage = 100;

std::optional<qint64> wholeAsked(const QUrlQuery &query, const QString &key, qint64 otherwise)
{
    if (!query.hasQueryItem(key))
        return otherwise;
    bool fine = false;
    const qint64 value = query.queryItemValue(key).toInt(&fine);
    return fine && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

QString shiftKey() { return u"_shift"_s; }

QString asked(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded);
}

Reply badQuery(const QString &key)
{
    return errorReply(422, u"INVALID_QUERY_PARAMS"_s, key + u" is not valid"_s);
}

Reply notFound(const QString &what) { return errorReply(404, u"NOT_FOUND"_s, what + u" does not exist"_s); }

tl::expected<PageAsked, Reply> pageAsked(const QUrlQuery &query)
{
    const auto number = wholeAsked(query, u"page_number"_s, 0);
    const auto size = wholeAsked(query, u"page_size"_s, 10);
    if (!number || !size)
        return tl::unexpected(badQuery(number ? u"page_size"_s : u"page_number"_s));
    const qint64 used = std::min(*size, largestPage);
    const qint64 shift = wholeAsked(query, shiftKey(), 0).value_or(0);
    return PageAsked{std::max<qint64>(0, *number * used - shift), used};
}

Reply listReply(const QUrlQuery &query, qint64 count, const std::function<QJsonObject(qint64)> &item)
{
    const auto page = pageAsked(query);
    if (!page)
        return page.error();
    QJsonArray items;
    for (qint64 i = page->first; i < std::min(count, page->first + page->size); ++i)
        items.append(item(i));
    return jsonReply({{u"items"_s, items}});
}

tl::expected<std::optional<qint64>, Reply> timeAsked(const QUrlQuery &query, const QString &key)
{
    const QString text = asked(query, key);
    if (text.isEmpty())
        return std::nullopt;
    // A plus of an unescaped offset arrives as a blank.
    const auto ms = msFromIso(QString(text).replace(u' ', u'+'));
    if (!ms)
        return tl::unexpected(badQuery(key));
    return ms;
}

} // namespace headroom::sandbox
