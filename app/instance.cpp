// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {
namespace {

// Request: "headroom 1 show\n" or "headroom 1 open <link>\n". Answer: "ok <sentence>\n" or "no <sentence>\n".
constexpr QByteArrayView showRequest = "headroom 1 show";
constexpr QByteArrayView openRequest = "headroom 1 open ";
constexpr int mostConnections = 8;
constexpr auto patience = 3s; ///< for a request to be complete
constexpr int connectMs = 5'000; ///< the first may still be starting
constexpr int answerMs = 30'000; ///< it may still be reading its rows

bool isOursAlone(const QString &folder)
{
    const QFileInfo info(folder);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == geteuid() && !(info.permissions() & others);
}

/// \a parent/name, made with mode 0700 where it is missing.
Result<QString> privateFolder(const QString &parent, const QString &name)
{
    const QString folder = parent + u'/' + name;
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(parent);
        QDir(parent).mkdir(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!isOursAlone(folder))
        return failure(ErrorKind::Storage,
                       u"The folder %1 is not yours alone, so no other window of Headroom is looked for there. "
                       "Remove it, or take its rights from others."_s.arg(folder));
    return folder;
}

Result<QString> meetingFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QFileInfo(runtime).isAbsolute() && isOursAlone(runtime))
        return privateFolder(runtime, u"headroom"_s);
    return privateFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/headroom"_s, u".run"_s);
}

QString oneLine(const QString &text) { return text.simplified().left(1'000); }

} // namespace

Instance::Instance(QObject *parent)
    : QObject(parent)
{ }

Instance::~Instance() = default;

Result<QString> Instance::socketPath(const Workspace &workspace)
{
    auto folder = meetingFolder();
    if (!folder)
        return folder;
    const QString real = QFileInfo(workspace.folder).canonicalFilePath();
    const QByteArray name = QCryptographicHash::hash((real.isEmpty() ? workspace.folder : real).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .left(16);
    return *folder + u'/' + QString::fromLatin1(name);
}

Result<bool> Instance::claim(const Workspace &workspace)
{
    const auto path = socketPath(workspace);
    if (!path)
        return failure(path.error());
    if (m_lock && *path == m_path)
        return true;
    auto lock = std::make_unique<QLockFile>(*path + u".lock"_s);
    lock->setStaleLockTime(0); // never by age; a dead owner's lock is cleared away
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return false;
        return failure(ErrorKind::Storage, u"%1.lock cannot be written; make its folder writable."_s.arg(*path));
    }
    delete std::exchange(m_server, nullptr);
    m_lock = std::move(lock);
    m_path = *path;
    return true;
}

Result<> Instance::listen(Show show)
{
    Q_ASSERT(m_lock);
    m_show = std::move(show);
    if (m_server)
        return {}; // of the same workspace
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostConnections);
    connect(m_server, &QLocalServer::newConnection, this, &Instance::take);
    // We hold the lock: a socket that lies there was left behind.
    QLocalServer::removeServer(m_path);
    if (m_server->listen(m_path))
        return {};
    return failure(ErrorKind::Storage, u"Later starts cannot be answered on %1: %2."_s.arg(m_path, m_server->errorString()));
}

void Instance::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (m_open >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        socket->setReadBufferSize(longestRequest + 1);
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patience, socket, [socket] {
            if (!socket->property("taken").toBool())
                socket->abort();
        });
        read(*socket);
    }
}

void Instance::read(QLocalSocket &socket)
{
    if (socket.property("taken").toBool())
        return socket.abort(); // one request a connection
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestRequest)
            socket.abort();
        return;
    }
    QByteArray line = socket.readLine(longestRequest + 1);
    line.chop(1);
    const bool opens = line.startsWith(openRequest) && line.size() > openRequest.size();
    if (!opens && line != showRequest)
        return socket.abort();
    socket.setProperty("taken", true);
    const QString link = opens ? QString::fromLatin1(line.sliced(openRequest.size())) : QString();
    m_show(link, [this, asker = QPointer(&socket)](const Result<QString> &outcome) {
        if (asker)
            answer(*asker, outcome);
    });
}

void Instance::answer(QLocalSocket &socket, const Result<QString> &outcome)
{
    const QString sentence = oneLine(outcome ? *outcome : outcome.error().detail);
    socket.write((outcome ? QByteArray("ok ") : QByteArray("no ")) + sentence.toUtf8() + '\n');
    socket.disconnectFromServer();
}

Result<QString> Instance::handOver(const Workspace &workspace, const QString &link)
{
    auto path = socketPath(workspace);
    if (!path)
        return path;
    const auto silent = [] {
        return failure(ErrorKind::Storage,
                       u"Headroom has this workspace open already, but that window does not answer. Close it, then start again."_s);
    };
    QLocalSocket socket;
    for (QDeadlineTimer time(connectMs); socket.state() != QLocalSocket::ConnectedState; QThread::msleep(50)) {
        if (time.hasExpired())
            return silent();
        // Only what we made ourselves is spoken to.
        if (QFileInfo(*path).ownerId() == geteuid())
            socket.connectToServer(*path);
        if (socket.waitForConnected(200))
            break;
    }
    const QByteArray request = link.isEmpty() ? showRequest.toByteArray() : openRequest.toByteArray() + link.toLatin1();
    socket.write(request + '\n');
    for (QDeadlineTimer time(answerMs); !socket.canReadLine();) {
        if (!socket.waitForReadyRead(int(time.remainingTime())) || time.hasExpired())
            return silent();
    }
    const QString line = QString::fromUtf8(socket.readLine(longestRequest)).trimmed();
    if (line.startsWith("ok"_L1))
        return line.sliced(2).trimmed();
    return failure(ErrorKind::Invalid, line.startsWith("no "_L1) ? line.sliced(3) : QString());
}

} // namespace headroom
