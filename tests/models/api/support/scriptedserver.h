// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace headroom {

/// A request as it stood on the wire.
struct WireRequest
{
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray head; ///< request line and headers
    QByteArray body;
    int onConnection = 0; ///< 1 = first of its connection

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QString query(const QString &name) const;
};

/// An HTTP server on loopback that says exactly the bytes a test tells it to, and counts requests.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT
public:
    using Script = std::function<void(const WireRequest &request, QTcpSocket &socket)>;

    ScriptedServer();
    [[nodiscard]] QUrl url() const;
    void setScript(Script script) { m_script = std::move(script); }
    /// Answers every request with \a bytes.
    void say(const QByteArray &bytes);
    /// Answers the n-th request with the n-th of \a answers, later ones with the last.
    void sayInTurn(const QList<QByteArray> &answers);

    [[nodiscard]] const QList<WireRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count() const { return int(m_requests.size()); }

    /// A whole answer with Content-Length and generous rate headers.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body,
                                           const QList<QByteArray> &headers = {});
    [[nodiscard]] static QByteArray json(const QByteArray &body) { return answer(200, body); }
    /// An empty list page.
    [[nodiscard]] static QByteArray emptyPage() { return answer(200, "{\"items\":[]}"); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readFrom(QTcpSocket &socket);

    struct Connection
    {
        QByteArray buffer;
        int requests = 0;
    };
    Script m_script;
    QHash<QTcpSocket *, Connection> m_connections;
    QList<WireRequest> m_requests;
};

/// The fixture tests/data/api/\a name.
[[nodiscard]] QByteArray fixture(const QString &name);

} // namespace headroom
