// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/httpexchange.h"
#include "models/base/async.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QUrl>

#include <memory>

namespace headroom {

/// A request on its way through the connection: waiting, under way, or waiting for its next try.
class HttpJob
{
public:
    /// Whether a complete answer that is no success is an answer or an error.
    enum class Wants { JsonAnswer, AnyAnswer };

    HttpJob(QByteArray method, QUrl url, std::optional<QByteArray> body, Wants wants)
        : m_method(std::move(method))
        , m_url(std::move(url))
        , m_body(std::move(body))
        , m_wants(wants)
    {
        m_promise.start();
    }

    [[nodiscard]] const QByteArray &method() const { return m_method; }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] const std::optional<QByteArray> &body() const { return m_body; }
    [[nodiscard]] bool isWrite() const { return m_body.has_value(); }

    [[nodiscard]] Wants wants() const { return m_wants; }

    QPromise<Result<HttpAnswer>> &promise() { return m_promise; }
    QFutureWatcher<Result<HttpAnswer>> &watcher() { return m_watcher; }

    int tries = 0;
    qint64 notBeforeMs = 0; ///< of the next try, by the steady timer below
    std::unique_ptr<HttpExchange> exchange; ///< while under way
    QElapsedTimer timer; ///< since the last sending or failing

private:
    QByteArray m_method;
    QUrl m_url;
    std::optional<QByteArray> m_body;
    Wants m_wants;
    QPromise<Result<HttpAnswer>> m_promise;
    QFutureWatcher<Result<HttpAnswer>> m_watcher;
};

} // namespace headroom
