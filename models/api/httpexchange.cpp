// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/httpexchange.h"

#include "models/base/duration.h"

#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 readBuffer = qint64(1024) * 1024; ///< an unread body must not grow without bound

std::optional<qint64> numberOf(const QByteArray &header)
{
    bool ok = false;
    const qint64 number = header.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString secondsText(int ms) { return QString::number((ms + secondMs - 1) / secondMs); }

/// A sentence for a request that got no complete answer.
Error lostError(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline,
                u"The billing API's host name is not known. Check the address and the network."_s,
                {}};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Offline, u"Nothing answers at the billing API's address."_s, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Offline,
                u"The billing API's certificate is not valid here; nothing was sent. "
                "A proxy that opens encrypted traffic, or a wrong clock, does this."_s,
                {}};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {
            ErrorKind::Protocol, u"HTTP 407: a proxy asks for a login before it lets requests out."_s, {}};
    case QNetworkReply::UnknownContentError:
        return {
            ErrorKind::Protocol, u"The answer could not be unpacked; it may be a decompression bomb."_s, {}};
    default:
        return {ErrorKind::Offline,
                u"The connection to the billing API was lost before the answer was complete."_s,
                {}};
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpLimits &limits, Done done, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_done(std::move(done))
{
    reply->setReadBufferSize(readBuffer);
    m_total.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_total.setTimerType(Qt::PreciseTimer); // a coarse one may end 3 s early
    connect(&m_total, &QTimer::timeout, this, [this] {
        giveUp(ErrorKind::Offline,
               u"The billing API gave no complete answer within %1 s."_s.arg(secondsText(m_limits.totalMs)));
    });
    connect(&m_idle, &QTimer::timeout, this, [this] {
        giveUp(ErrorKind::Offline,
               u"The billing API was silent for %1 s."_s.arg(secondsText(m_limits.idleMs)));
    });
    const auto alive = [this] { m_idle.start(); };
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(reply, &QNetworkReply::metaDataChanged, &m_idle, alive);
    connect(reply, &QNetworkReply::encrypted, &m_idle, alive);
    connect(reply, &QNetworkReply::uploadProgress, &m_idle, alive);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    m_total.start(limits.totalMs);
    m_idle.start(limits.idleMs);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->disconnect(&m_idle);
    // Not abort() and deleteLater(): a failure that is on its way from the network thread would then arrive at
    // a reply that has failed already, which Qt warns about. Nobody destroys an exchange from a reply's signal.
    delete m_reply;
}

void HttpExchange::readSome()
{
    m_idle.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.maxBody)
        giveUp(
            ErrorKind::Protocol,
            u"The answer is larger than %1 MiB; it was not read on."_s.arg(m_limits.maxBody / 1024 / 1024));
}

void HttpExchange::replyFinished()
{
    if (!m_done)
        return;
    m_body += m_reply->readAll();
    end(outcome());
}

void HttpExchange::giveUp(ErrorKind kind, const QString &sentence)
{
    if (m_done)
        end(failure(kind, sentence));
}

/// The one outcome; whoever gets it may destroy this.
void HttpExchange::end(const Result<HttpAnswer> &outcome)
{
    m_total.stop();
    m_idle.stop();
    const Done done = std::exchange(m_done, nullptr);
    done(outcome);
}

HttpAnswer HttpExchange::answer(int status) const
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = m_body;
    answer.contentType = m_reply->rawHeader("content-type").toLower();
    answer.retryAfter = m_reply->rawHeader("retry-after");
    answer.date = m_reply->rawHeader("date");
    answer.rate = {numberOf(m_reply->rawHeader("x-ratelimit-limit")),
                   numberOf(m_reply->rawHeader("x-ratelimit-remaining")),
                   numberOf(m_reply->rawHeader("x-ratelimit-reset"))};
    answer.framed = m_reply->hasRawHeader("content-length") || m_reply->hasRawHeader("transfer-encoding")
        || m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    return answer;
}

Result<HttpAnswer> HttpExchange::outcome() const
{
    const QVariant attribute = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const int status = attribute.isValid() ? attribute.value<int>() : 0;
    const bool statusIsError = status >= 400 && status <= 599;
    if (status < 200 || (m_reply->error() != QNetworkReply::NoError && !statusIsError))
        return tl::unexpected(lostError(*m_reply));
    if (m_body.size() > m_limits.maxBody)
        return failure(ErrorKind::Protocol, u"The answer is too large."_s);
    return answer(status);
}

} // namespace headroom
