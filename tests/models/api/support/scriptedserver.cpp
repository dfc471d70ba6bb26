// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/api/support/scriptedserver.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

QByteArray WireRequest::header(const QByteArray &name) const
{
    const QByteArray wanted = name.toLower() + ':';
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size()).trimmed();
    }
    return {};
}

QString WireRequest::query(const QString &name) const
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(name, QUrl::FullyDecoded);
}

ScriptedServer::ScriptedServer()
{
    say(emptyPage());
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

QUrl ScriptedServer::url() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(serverPort());
    return url;
}

void ScriptedServer::say(const QByteArray &bytes)
{
    m_script = [bytes](const WireRequest &, QTcpSocket &socket) { socket.write(bytes); };
}

void ScriptedServer::sayInTurn(const QList<QByteArray> &answers)
{
    m_script = [this, answers](const WireRequest &, QTcpSocket &socket) {
        socket.write(answers[std::min<qsizetype>(m_requests.size(), answers.size()) - 1]);
    };
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    const auto sets = [&](const char *name) {
        return std::any_of(headers.cbegin(), headers.cend(),
                           [&](const QByteArray &header) { return header.toLower().startsWith(name); });
    };
    if (!sets("content-type"))
        bytes += "Content-Type: application/json\r\n";
    if (!sets("x-ratelimit"))
        bytes += "X-RateLimit-Limit: 60000\r\nX-RateLimit-Remaining: 60000\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    auto *const socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(*socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_connections.remove(socket);
        socket->deleteLater();
    });
}

void ScriptedServer::readFrom(QTcpSocket &socket)
{
    Connection &connection = m_connections[&socket];
    connection.buffer += socket.readAll();
    const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    WireRequest request;
    request.head = connection.buffer.left(end);
    const qsizetype length = request.header("content-length").toLongLong();
    if (connection.buffer.size() < end + 4 + length)
        return;
    request.body = connection.buffer.mid(end + 4, length);
    connection.buffer.remove(0, end + 4 + length);
    const auto words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.onConnection = ++connection.requests;
    m_requests.append(request);
    m_script(request, socket);
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(HEADROOM_TEST_DATA) + u"/api/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

} // namespace headroom
