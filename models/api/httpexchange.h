// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/httpanswer.h"
#include "models/api/httplimits.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QNetworkReply;

namespace headroom {

/// One request on the wire: its deadlines, its size cap, and its one outcome. Every status is an
/// answer here; only what is not a complete answer is an error.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<HttpAnswer> &)>;

    /// Watches \a reply (and owns it) and calls \a done once, unless destroyed first.
    HttpExchange(QNetworkReply *reply, const HttpLimits &limits, Done done, QObject *parent);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

private:
    void readSome();
    void replyFinished();
    void giveUp(ErrorKind kind, const QString &sentence);
    void end(const Result<HttpAnswer> &outcome);
    [[nodiscard]] Result<HttpAnswer> outcome() const;
    [[nodiscard]] HttpAnswer answer(int status) const;

    QPointer<QNetworkReply> m_reply;
    HttpLimits m_limits;
    Done m_done;
    QTimer m_total;
    QTimer m_idle;
    QByteArray m_body;
};

} // namespace headroom
