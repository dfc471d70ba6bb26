// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/httpconnection.h"

#include "models/api/httpjob.h"
#include "models/api/oneshotbody.h"
#include "models/api/retryafter.h"
#include "models/base/log.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int maxDoublings = 6;

/// The desktop's proxy settings, for everything but this machine.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// \a path below \a base, keeping a path that base has of its own.
QUrl urlOf(const QUrl &base, const QString &path, const QList<QueryField> &query)
{
    QUrl url = base;
    QString whole = base.path(QUrl::FullyEncoded);
    if (!whole.endsWith(u'/'))
        whole += u'/';
    url.setPath(whole + path, QUrl::StrictMode);
    QStringList fields;
    for (const QueryField &field : query)
        fields.append(field.name + u'=' + encoded(field.value));
    if (!fields.isEmpty())
        url.setQuery(fields.join(u'&'), QUrl::StrictMode);
    return url;
}

/// A GET may be asked again: the failure may pass, or somebody else than the API answered.
bool mayPass(const Result<HttpAnswer> &outcome)
{
    if (!outcome)
        return outcome.error().isTransient();
    const auto usable = accepted(*outcome);
    return !usable && (usable.error().isTransient() || outcome->status == 200);
}

bool sameToTell(const Pace &a, const Pace &b)
{
    return std::abs(a.perSecond - b.perSecond) < 0.05 * std::max(a.perSecond, 1.0)
        && a.limitPerMinute == b.limitPerMinute && a.pausedUntilMs == b.pausedUntilMs;
}

} // namespace

HttpConnection::HttpConnection(ConnectionSettings settings, const Clock &clock, const HttpLimits &limits,
                               quint64 seed, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_limits(limits)
    , m_jitter(seed)
    , m_throttle(clock,
                 isLoopback(m_settings.baseUrl) ? Throttle::Place::Loopback : Throttle::Place::Elsewhere)
    , m_allowed(checkConnection(m_settings))
    , m_told(m_throttle.pace())
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(m_settings.baseUrl))
        m_network.setProxy(QNetworkProxy::NoProxy);
    else
        m_network.setProxyFactory(new SystemProxies);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &HttpConnection::pump);
}

HttpConnection::~HttpConnection() { m_jobs.clear(); }

Future<HttpAnswer> HttpConnection::get(const QString &path, const QList<QueryField> &query)
{
    return enqueue(std::make_unique<HttpJob>("GET", urlOf(m_settings.baseUrl, path, query), std::nullopt,
                                             HttpJob::Wants::JsonAnswer));
}

Future<HttpAnswer> HttpConnection::getAny(const QString &path, const QList<QueryField> &query)
{
    return enqueue(std::make_unique<HttpJob>("GET", urlOf(m_settings.baseUrl, path, query), std::nullopt,
                                             HttpJob::Wants::AnyAnswer));
}

Future<HttpAnswer> HttpConnection::sendOnce(const QByteArray &method, const QString &path,
                                            const QByteArray &body)
{
    return enqueue(std::make_unique<HttpJob>(method, urlOf(m_settings.baseUrl, path, {}), body,
                                             HttpJob::Wants::AnyAnswer));
}

Pace HttpConnection::pace() { return m_throttle.pace(); }

Future<HttpAnswer> HttpConnection::enqueue(std::unique_ptr<HttpJob> job)
{
    if (!m_allowed)
        return readyFuture(Result<HttpAnswer>(failure(m_allowed.error())));
    if (!job->url().isValid())
        return failedFuture<HttpAnswer>(ErrorKind::Invalid, u"The request's address is not valid."_s);
    auto future = job->promise().future();
    HttpJob *const raw = job.get();
    connect(&raw->watcher(), &QFutureWatcherBase::canceled, this, [this, raw] { drop(*raw); });
    raw->watcher().setFuture(future);
    m_jobs.push_back(std::move(job));
    m_wake.start(0);
    return future;
}

/// Starts what may start now and sets the alarm for the next that may.
void HttpConnection::pump()
{
    qint64 wait = 0;
    while (m_inFlight < m_limits.inFlight) {
        HttpJob *const job = nextDue(&wait);
        if (job)
            wait = m_throttle.waitMs();
        if (!job || wait > 0)
            break;
        start(*job);
    }
    // A pause's end is told also where nobody waits for it.
    if (wait == 0 && m_inFlight == 0)
        wait = std::max<qint64>(0, m_throttle.pace().pausedUntilMs - m_clock.nowMs());
    if (wait > 0)
        m_wake.start(int(std::min<qint64>(wait, m_limits.longestPauseMs)));
    tellPace();
}

/// The first waiting job that may be tried, else how long until one may.
HttpJob *HttpConnection::nextDue(qint64 *waitMs) const
{
    *waitMs = 0;
    for (const auto &job : m_jobs) {
        if (job->exchange)
            continue;
        const qint64 left = job->tries == 0 ? 0 : job->notBeforeMs - job->timer.elapsed();
        if (left <= 0)
            return job.get();
        *waitMs = *waitMs == 0 ? left : std::min(*waitMs, left);
    }
    return nullptr;
}

void HttpConnection::start(HttpJob &job)
{
    ++m_inFlight;
    ++job.tries;
    job.timer.start();
    m_throttle.sent();
    job.exchange = std::make_unique<HttpExchange>(
        send(job), m_limits, [this, &job](const Result<HttpAnswer> &outcome) { ended(job, outcome); },
        nullptr);
}

QNetworkRequest HttpConnection::request(const HttpJob &job) const
{
    QNetworkRequest request(job.url());
    request.setRawHeader("Authorization", "Bearer " + m_settings.key.reveal());
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Headroom/" HEADROOM_VERSION ""_s);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

QNetworkReply *HttpConnection::send(const HttpJob &job)
{
    QNetworkRequest request = this->request(job);
    if (!job.isWrite())
        return m_network.get(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, job.body()->size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<OneShotBody>(*job.body());
    QNetworkReply *const reply = m_network.sendCustomRequest(request, job.method(), body.get());
    body.release()->setParent(reply);
    return reply;
}

void HttpConnection::ended(HttpJob &job, const Result<HttpAnswer> &outcome)
{
    // The exchange is calling: it goes when its call has returned.
    job.exchange.release()->deleteLater();
    --m_inFlight;
    m_throttle.ended(outcome ? outcome->rate : RateHeaders{});
    if (outcome) {
        QDateTime stated =
            QLocale::c().toDateTime(QString::fromLatin1(outcome->date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        stated.setTimeSpec(Qt::UTC);
        m_serverNowMs = stated.isValid() ? stated.toMSecsSinceEpoch() : m_serverNowMs;
    }
    qCDebug(logApi) << job.method().constData() << (outcome ? outcome->status : 0) << "after"
                    << job.timer.elapsed() << "ms, try" << job.tries;
    if (outcome && outcome->status == 429)
        applyPause(*outcome);
    else
        m_refusedInARow = 0;
    if (!retry(job, outcome)) {
        const bool judged = outcome && job.wants() == HttpJob::Wants::JsonAnswer;
        job.promise().addResult(judged ? accepted(*outcome) : outcome);
        job.promise().finish();
        drop(job);
    }
    m_wake.start(0);
}

/// The whole connection rests after a 429: as long as told, else to the window's reset, else a while
/// that grows with each.
void HttpConnection::applyPause(const HttpAnswer &answer)
{
    ++m_refusedInARow;
    auto wait = retryAfterMs(answer.retryAfter, m_clock.nowMs());
    if (!wait)
        wait = m_throttle.msToReset(answer.rate);
    m_throttle.pauseFor(std::min(wait.value_or(backOffMs(m_refusedInARow)), m_limits.longestPauseMs));
}

bool HttpConnection::retry(HttpJob &job, const Result<HttpAnswer> &outcome)
{
    if (job.isWrite() || job.tries >= m_limits.tries || !mayPass(outcome))
        return false;
    const auto told = outcome ? retryAfterMs(outcome->retryAfter, m_clock.nowMs()) : std::nullopt;
    if (told.value_or(0) > m_limits.longestPauseMs)
        return false;
    job.timer.start();
    job.notBeforeMs = std::max(told.value_or(0), backOffMs(job.tries));
    return true;
}

/// Half to full of base x 2^(tries - 1).
qint64 HttpConnection::backOffMs(int tries)
{
    const qint64 full = qint64(m_limits.backOffMs) << std::min(tries - 1, maxDoublings);
    return m_jitter.between(full / 2, full);
}

/// Forgets \a job; one that is on the wire is aborted, one without an outcome counts as cancelled.
void HttpConnection::drop(HttpJob &job)
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const auto &j) { return j.get() == &job; });
    if (found == m_jobs.end())
        return;
    if (job.exchange) {
        --m_inFlight;
        m_throttle.ended({});
    }
    job.watcher().disconnect(this);
    const std::shared_ptr<HttpJob> dropped = std::move(*found);
    m_jobs.erase(found);
    // Its watcher may be the caller: it goes with the next turn of the event loop.
    QMetaObject::invokeMethod(
        this, [dropped] { dropped->promise().finish(); }, Qt::QueuedConnection);
    m_wake.start(0);
}

void HttpConnection::tellPace()
{
    const Pace now = m_throttle.pace();
    if (sameToTell(now, m_told))
        return;
    m_told = now;
    emit paceChanged();
}

} // namespace headroom
