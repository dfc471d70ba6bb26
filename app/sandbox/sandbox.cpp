// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/controlroutes.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/routes.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>
#include <QtHttpServer/QHttpServerRequest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {
namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method)))
        .toUpper();
}

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {302, "Found"},
                                                {303, "See Other"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {409, "Conflict"},
                                                {410, "Gone"},
                                                {422, "Unprocessable Entity"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"}};
    return reasons.value(status, "Error");
}

QByteArray head(const Reply &reply)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    if (!reply.contentType.isEmpty())
        text += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
}

void send(QTcpSocket *socket, const Reply &reply, const std::optional<Fault> &fault, bool close)
{
    const FaultKind kind = fault ? fault->kind : FaultKind::Slow;
    if (kind == FaultKind::Dropped || kind == FaultKind::LostAnswer) {
        socket->abort();
        return;
    }
    // In one piece: a second small one would wait for the client's delayed acknowledgement.
    socket->write(head(reply)
                  + (kind == FaultKind::Cut ? reply.body.left(reply.body.size() / 2) : reply.body));
    if (close || kind == FaultKind::Cut)
        socket->disconnectFromHost();
}

Request requestOf(const QHttpServerRequest &request)
{
    Request made;
    made.method = methodName(request.method());
    made.path = request.url().path(QUrl::FullyDecoded);
    made.query = QUrlQuery(request.url());
    made.authorization = request.value("authorization");
    made.body = request.body();
    return made;
}

} // namespace

Sandbox::Sandbox(const Options &options, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_options(options)
    , m_world(options)
    , m_rate(options.rate, options.rateWindowSeconds)
{
    addCatalogueRoutes(&m_router, &m_world);
    addCustomerRoutes(&m_router, &m_world);
    addSubscriptionRoutes(&m_router, &m_world);
    addUsageRoutes(&m_router, &m_world);
    addPlanChangeRoutes(&m_router, &m_world);
    addCheckoutRoutes(&m_router, &m_world);
    addPageRoutes(&m_router, &m_world);
    addControlRoutes(&m_router, &m_world, &m_faults);
}

bool Sandbox::start()
{
    const quint16 port = listen(QHostAddress::LocalHost, m_options.port);
    m_address = u"http://127.0.0.1:"_s + QString::number(port);
    m_world.setBase(m_address);
    return port != 0;
}

bool Sandbox::handleRequest(const QHttpServerRequest &received, QTcpSocket *socket)
{
    Request request = requestOf(received);
    const bool close = received.value("connection").toLower() == "close";
    const bool control = request.path.startsWith("/_control/"_L1);
    std::optional<Fault> fault;
    if (!control) {
        m_faults.note(request);
        fault = m_faults.strike(request);
        if (fault)
            spoilRequest(*fault, &request);
    }
    m_world.advance();
    Reply reply;
    if (!fault || !replacesAnswer(fault->kind))
        reply = answer(&request);
    if (fault)
        spoilReply(*fault, request, &reply);
    if (!control)
        m_faults.noteStatus(reply.status);
    if (fault && fault->kind == FaultKind::Slow) {
        QTimer::singleShot(fault->delayMs, socket,
                           [socket, reply, close] { send(socket, reply, std::nullopt, close); });
        return true;
    }
    send(socket, reply, fault, close);
    return true;
}

void Sandbox::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    send(socket, notFound(u"the page"_s), std::nullopt, true);
}

Reply Sandbox::answer(Request *request)
{
    const auto match = m_router.find(request->method, request->path);
    if (!match)
        return notFound(u"the path"_s);
    if (match->access != Access::Key)
        return match->answer ? (request->captured = match->captured, (*match->answer)(*request))
                             : errorReply(405, u"METHOD_NOT_ALLOWED"_s, u"not with this method"_s);
    const bool inRate = m_rate.take();
    Reply reply;
    if (auto refused = refuse(*request, *match))
        reply = *refused;
    else if (!inRate)
        reply = errorReply(429, u"TOO_MANY_REQUESTS"_s, u"the rate limit is used up"_s);
    else {
        request->captured = match->captured;
        reply = (*match->answer)(*request);
    }
    addProviderHeaders(&reply);
    return reply;
}

std::optional<Reply> Sandbox::refuse(const Request &request, const Router::Match &match) const
{
    const QByteArray key =
        request.authorization.startsWith("Bearer ") ? request.authorization.mid(7) : QByteArray();
    const bool known = m_options.keys.isEmpty() ? key.startsWith("dodo_test_") && key.size() > 10
                                                : m_options.keys.contains(QString::fromUtf8(key));
    if (!known && key != readOnlyKey)
        return errorReply(401, u"UNAUTHORIZED"_s, u"the API key is missing or not known here"_s);
    if (!match.answer)
        return errorReply(405, u"METHOD_NOT_ALLOWED"_s, u"not with this method"_s);
    if (key == readOnlyKey && request.method != "GET")
        return errorReply(403, u"FORBIDDEN"_s, u"this API key may only read"_s);
    return std::nullopt;
}

void Sandbox::addProviderHeaders(Reply *reply) const
{
    // The date is the scenario's, so that a client reads "now" as this provider means it; the limit's
    // reset is in the machine's time, by which the client waits.
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_world.nowMs(), Qt::UTC);
    reply->header("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    reply->header("X-RateLimit-Limit", QByteArray::number(m_rate.limit()));
    reply->header("X-RateLimit-Remaining", QByteArray::number(m_rate.remaining()));
    reply->header("X-RateLimit-Reset", QByteArray::number(m_rate.resetSecond()));
}

} // namespace headroom::sandbox
