// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/httpanswer.h"

#include "models/api/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qsizetype maxCode = 80;
constexpr qsizetype maxMessage = 200;
constexpr qsizetype maxErrorBody = qsizetype(64) * 1024;

QString oneLine(const QString &text, qsizetype length)
{
    QString out = text.left(length);
    for (QChar &c : out) {
        if (!c.isPrint())
            c = u' ';
    }
    return out.simplified();
}

QString textField(simdjson::dom::element object, std::string_view key, qsizetype length)
{
    std::string_view text;
    if (object.at_key(key).get(text) != simdjson::SUCCESS)
        return {};
    return oneLine(jsonText(text), length);
}

/// "HTTP 422 INVALID_REQUEST_BODY: message" as far as it is there.
QString statusText(const HttpAnswer &answer)
{
    const ApiRefusal refusal = refusalOf(answer.body);
    QString text = u"HTTP %1"_s.arg(answer.status);
    if (!refusal.code.isEmpty())
        text += u' ' + refusal.code;
    return refusal.message.isEmpty() ? text : text + u": "_s + refusal.message;
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403: return ErrorKind::Unauthorized;
    case 408: return ErrorKind::Offline;
    case 409: return ErrorKind::Conflict;
    case 429: return ErrorKind::RateLimited;
    default: return status >= 500 ? ErrorKind::Server : ErrorKind::Rejected;
    }
}

QString sentenceOf(int status)
{
    switch (status) {
    case 401: return u"The billing API does not accept the key. Check the key and its environment."_s;
    case 403: return u"The key lacks the right for this request."_s;
    case 429: return u"The billing API asks to slow down."_s;
    default: return status >= 500 ? u"The billing API failed."_s : u"The billing API refused the request."_s;
    }
}

/// True where every bracket is closed: for bodies whose length nobody announced.
bool isClosed(const QByteArray &body)
{
    qsizetype open = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else {
            inText = c == '"';
            open += c == '{' || c == '[' ? 1 : 0;
            open -= c == '}' || c == ']' ? 1 : 0;
        }
    }
    return open == 0 && !inText;
}

Result<> checkContent(const HttpAnswer &answer)
{
    const QByteArray start = answer.body.left(64).trimmed();
    const bool looksLikeJson = start.startsWith('{') || start.startsWith('[');
    if (answer.body.isEmpty() && answer.status != 200)
        return {};
    if (!looksLikeJson && (answer.contentType.contains("html") || start.startsWith('<')))
        return failure(ErrorKind::Protocol,
                       u"This is not the billing API: a proxy or login page answered. "
                       "Open a web page to log in to the network, or check the address."_s);
    if (!looksLikeJson)
        return failure(ErrorKind::Protocol,
                       u"This is not the billing API: its answer is not JSON. Check the address."_s);
    if (!answer.framed && !isClosed(answer.body))
        return failure(ErrorKind::Offline, u"The answer was cut off before its end."_s);
    return {};
}

} // namespace

ApiRefusal refusalOf(const QByteArray &body)
{
    ApiRefusal refusal;
    if (body.isEmpty() || body.size() > maxErrorBody)
        return refusal;
    const auto read = readJson(body, [&](simdjson::dom::element root) -> Result<> {
        refusal = {textField(root, "code", maxCode), textField(root, "message", maxMessage)};
        return {};
    });
    return read ? refusal : ApiRefusal{};
}

bool sameCode(QStringView a, QStringView b)
{
    const auto plain = [](QStringView code) { return code.toString().remove(u'_').toLower(); };
    return plain(a) == plain(b);
}

Result<HttpAnswer> accepted(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return failure(
            ErrorKind::Protocol,
            u"HTTP %1: the address leads elsewhere. A login page of the network (captive portal) or a "
            "proxy answered instead of the billing API. It was not followed."_s.arg(answer.status));
    if (answer.status == 407)
        return failure(ErrorKind::Protocol,
                       u"HTTP 407: a proxy asks for a login before it lets requests out."_s);
    if (answer.status < 200 || answer.status >= 400)
        return failure(kindOf(answer.status),
                       sentenceOf(answer.status) + u" ("_s + statusText(answer) + u')');
    const auto content = checkContent(answer);
    if (!content)
        return failure(content.error());
    return answer;
}

} // namespace headroom
