// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/link.h"

#include "models/domain/keys.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype longestLink = 2'000;
constexpr qsizetype longestId = 128;
constexpr qsizetype longestSearch = 300;
constexpr auto scheme = "headroom://"_L1;

QString words(const char *text) { return QCoreApplication::translate("headroom::Link", text); }

tl::unexpected<Error> refusal(const char *text) { return failure(ErrorKind::Invalid, words(text)); }

/// Percent escapes to text; nothing where an escape or its UTF-8 is broken.
std::optional<QString> unescaped(QStringView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        if (code <= 0x20 || code >= 0x7f)
            return std::nullopt; // a link is ASCII; everything else is escaped
        if (code != u'%') {
            bytes.append(char(code));
            continue;
        }
        bool ok = false;
        const uint value = i + 2 < text.size() ? text.sliced(i + 1, 2).toUInt(&ok, 16) : 0;
        if (!ok || text[i + 1] == u'+' || text[i + 1] == u'-')
            return std::nullopt;
        bytes.append(char(value));
        i += 2;
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional(decoded);
}

/// Letters, marks, digits, signs and plain blanks; no control, no direction or joining character.
bool isPlain(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    return std::all_of(codes.begin(), codes.end(), [](uint code) {
        return QChar::isPrint(code) && (code == 0x20 || !QChar::isSpace(code))
            && QChar::category(code) != QChar::Other_Format;
    });
}

Result<Link> accountLink(QStringView rest)
{
    const std::optional<QString> id = unescaped(rest);
    if (!id || id->isEmpty() || id->size() > longestId || !isPlain(*id) || id->contains(u' ') || id->contains(u'/'))
        return refusal(QT_TRANSLATE_NOOP("headroom::Link", "This link names no account that there can be, so nothing was opened."));
    return Link{AccountId(*id), {}, {}};
}

Result<Link> queueLink(QStringView query)
{
    Link link;
    QStringList seen;
    const QList<QStringView> parts = query.isEmpty() ? QList<QStringView>() : query.split(u'&');
    for (const QStringView part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals).toString();
        const std::optional<QString> value = unescaped(equals < 0 ? QStringView() : part.sliced(equals + 1));
        if (equals < 0 || seen.contains(name) || (name != "q"_L1 && name != "view"_L1))
            return refusal(QT_TRANSLATE_NOOP("headroom::Link", "This link asks the queue for something it cannot show, so nothing was opened."));
        seen.append(name);
        if (!value || value->size() > longestSearch || !isPlain(*value))
            return refusal(QT_TRANSLATE_NOOP("headroom::Link", "The search in this link cannot be read, so nothing was opened."));
        if (name == "q"_L1) {
            link.search = *value;
        } else {
            link.view = queueViewFromKey(*value);
            if (!link.view)
                return refusal(QT_TRANSLATE_NOOP("headroom::Link", "This link names no view of the queue, so nothing was opened."));
        }
    }
    return link;
}

} // namespace

bool isLink(const QString &text) { return text.startsWith("headroom:"_L1, Qt::CaseInsensitive); }

Result<Link> linkFromText(const QString &text)
{
    if (text.size() > longestLink)
        return refusal(QT_TRANSLATE_NOOP("headroom::Link", "This link is too long to be one of Headroom's, so nothing was opened."));
    if (!text.startsWith(scheme))
        return refusal(QT_TRANSLATE_NOOP("headroom::Link", "This is no link of Headroom's; they begin with headroom://account/ or headroom://queue."));
    const QStringView rest = QStringView(text).sliced(scheme.size());
    if (rest.startsWith("account/"_L1))
        return accountLink(rest.sliced(8));
    if (rest == "queue"_L1)
        return Link();
    if (rest.startsWith("queue?"_L1))
        return queueLink(rest.sliced(6));
    return refusal(QT_TRANSLATE_NOOP("headroom::Link", "This is no link of Headroom's; they begin with headroom://account/ or headroom://queue."));
}

QString linkText(const Link &link)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    if (!link.account.isEmpty())
        return scheme + u"account/"_s + escaped(link.account.toString());
    QStringList parts;
    if (link.view)
        parts.append(u"view="_s + queueViewKey(*link.view));
    if (!link.search.isEmpty())
        parts.append(u"q="_s + escaped(link.search));
    return scheme + u"queue"_s + (parts.isEmpty() ? QString() : u'?' + parts.join(u'&'));
}

} // namespace headroom
