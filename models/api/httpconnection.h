// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/connection.h"
#include "models/api/httpanswer.h"
#include "models/api/httplimits.h"
#include "models/api/jitter.h"
#include "models/base/async.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <deque>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace headroom {

class HttpJob;

/// One field of a query; encoded by the connection.
struct QueryField
{
    QString name;
    QString value;
};

/// The one way to the billing API: key, deadlines, size cap, pace, order and retries. At most six
/// requests are under way; the others wait in the order they were asked for. Cancelling a future
/// takes its request off the queue or the wire. Lives in one thread and never blocks; never logs
/// keys, bodies or addresses.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// \a clock must run (pace and pauses follow it); \a seed spreads the retries.
    HttpConnection(ConnectionSettings settings, const Clock &clock, const HttpLimits &limits, quint64 seed,
                   QObject *parent = nullptr);
    ~HttpConnection() override;
    Q_DISABLE_COPY_MOVE(HttpConnection)

    /// Reads \a path below the base URL. Tried up to three times where the failure may pass (no or a
    /// cut answer, 429, 5xx, something else than JSON). Succeeds with a JSON answer only.
    [[nodiscard]] Future<HttpAnswer> get(const QString &path, const QList<QueryField> &query);

    /// As get(), but any complete answer is a success, also a refusal.
    [[nodiscard]] Future<HttpAnswer> getAny(const QString &path, const QList<QueryField> &query);

    /// Sends \a body at most once, whatever happens to the connection; never tried again by the
    /// program. Succeeds with any complete answer, also a refusal. Any error but Cancelled before
    /// sending and Invalid means that the outcome is unknown: re-read, do not re-send.
    [[nodiscard]] Future<HttpAnswer> sendOnce(const QByteArray &method, const QString &path,
                                              const QByteArray &body);

    [[nodiscard]] Pace pace();

    /// The server's clock as its last answer stated it (Date header, whole seconds), ms UTC; 0 = never.
    [[nodiscard]] qint64 serverNowMs() const { return m_serverNowMs; }

signals:
    /// The pace changed, or a pause began or ended.
    void paceChanged();

private:
    friend class HttpJob;
    [[nodiscard]] Future<HttpAnswer> enqueue(std::unique_ptr<HttpJob> job);
    void pump();
    [[nodiscard]] HttpJob *nextDue(qint64 *waitMs) const;
    void start(HttpJob &job);
    void ended(HttpJob &job, const Result<HttpAnswer> &outcome);
    void applyPause(const HttpAnswer &answer);
    [[nodiscard]] bool retry(HttpJob &job, const Result<HttpAnswer> &outcome);
    void drop(HttpJob &job);
    [[nodiscard]] qint64 backOffMs(int tries);
    [[nodiscard]] QNetworkRequest request(const HttpJob &job) const;
    [[nodiscard]] QNetworkReply *send(const HttpJob &job);
    void tellPace();

    ConnectionSettings m_settings;
    const Clock &m_clock;
    HttpLimits m_limits;
    Jitter m_jitter;
    Throttle m_throttle;
    Result<> m_allowed;
    QNetworkAccessManager m_network;
    QTimer m_wake;
    std::deque<std::unique_ptr<HttpJob>> m_jobs; ///< waiting and under way, in order
    int m_inFlight = 0;
    int m_refusedInARow = 0; ///< 429s since the last other answer
    Pace m_told;
    qint64 m_serverNowMs = 0;
};

} // namespace headroom
