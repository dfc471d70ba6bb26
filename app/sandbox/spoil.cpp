// SPDX-License-Identifier: GPL-3.0-or-later
// What the faults do to requests and answers.
#include "app/sandbox/faults.h"
#include "app/sandbox/paging.h"
#include "models/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

constexpr char loginPage[] = "<!doctype html><html><head><title>Guest network</title></head>"
                             "<body><h1>Please log in to use this network</h1></body></html>";

Reply statusReply(const Fault &fault)
{
    static const QHash<int, QString> codes{{400, u"INVALID_REQUEST_PARAMETERS"_s},
                                           {401, u"UNAUTHORIZED"_s},
                                           {403, u"FORBIDDEN"_s},
                                           {404, u"NOT_FOUND"_s},
                                           {409, u"PREVIOUS_PAYMENT_PENDING"_s},
                                           {422, u"UNSUPPORTED_ACTION"_s},
                                           {429, u"TOO_MANY_REQUESTS"_s}};
    Reply reply = errorReply(fault.status, codes.value(fault.status, u"INTERNAL_SERVER_ERROR"_s),
                             u"ordered by a fault"_s);
    if (fault.status == 429) {
        const qint64 reset = SystemClock().nowMs() / 1'000 + fault.retryAfterSeconds;
        reply.header("Retry-After", QByteArray::number(fault.retryAfterSeconds));
        reply.header("X-RateLimit-Limit", "60");
        reply.header("X-RateLimit-Remaining", "0");
        reply.header("X-RateLimit-Reset", QByteArray::number(reset));
    }
    return reply;
}

void setQuery(Request *request, const QString &key, qint64 value)
{
    request->query.removeAllQueryItems(key);
    request->query.addQueryItem(key, QString::number(value));
}

QString firstText(const QJsonObject &record)
{
    for (auto it = record.begin(); it != record.end(); ++it) {
        if (it.value().isString())
            return it.key();
    }
    return {};
}

void spoilRecord(const Fault &fault, QJsonObject *record)
{
    const QString field = fault.field.isEmpty() ? firstText(*record) : fault.field;
    if (fault.kind == FaultKind::MissingField)
        record->remove(field);
    else
        (*record)[field] =
            record->value(field).isString() ? QJsonValue(12'345) : QJsonValue(u"not a number"_s);
}

void spoilBody(const Fault &fault, Reply *reply)
{
    QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    if (body.value(u"items"_s).isArray()) {
        QJsonArray items = body.value(u"items"_s).toArray();
        if (fault.record >= items.size())
            return;
        QJsonObject record = items.at(fault.record).toObject();
        spoilRecord(fault, &record);
        items[fault.record] = record;
        body[u"items"_s] = items;
    } else {
        spoilRecord(fault, &body);
    }
    reply->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

bool replacesAnswer(FaultKind kind)
{
    return kind == FaultKind::Status || kind == FaultKind::Dropped || kind == FaultKind::Html
        || kind == FaultKind::Captive || kind == FaultKind::Redirect || kind == FaultKind::MissingPage;
}

void spoilRequest(const Fault &fault, Request *request)
{
    if (fault.kind == FaultKind::EmptyPage)
        setQuery(request, u"page_number"_s, 1'000'000);
    else if (fault.kind == FaultKind::RepeatedPage)
        setQuery(request, u"page_number"_s, fault.page - 1);
    else if (fault.kind == FaultKind::ShiftingPage)
        setQuery(request, shiftKey(), fault.struck - 1);
}

void spoilReply(const Fault &fault, const Request &request, Reply *reply)
{
    switch (fault.kind) {
    case FaultKind::Status: *reply = statusReply(fault); return;
    case FaultKind::Html:
        *reply = htmlReply("<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>");
        return;
    case FaultKind::Captive:
        *reply = {};
        reply->body = loginPage;
        return;
    case FaultKind::Redirect:
        *reply = emptyReply();
        reply->status = 302;
        reply->header("Location", "http://login.guest.example/?next=" + request.path.toUtf8());
        return;
    case FaultKind::MissingPage: *reply = notFound(u"the page"_s); return;
    case FaultKind::BadJson: reply->body.chop(reply->body.size() / 3); return;
    case FaultKind::WrongType:
    case FaultKind::MissingField: spoilBody(fault, reply); return;
    case FaultKind::Huge: reply->body.append(QByteArray(fault.bytes, ' ')); return;
    case FaultKind::Slow:
    case FaultKind::Cut:
    case FaultKind::Dropped:
    case FaultKind::LostAnswer:
    case FaultKind::EmptyPage:
    case FaultKind::RepeatedPage:
    case FaultKind::ShiftingPage: return;
    }
}

} // namespace headroom::sandbox
