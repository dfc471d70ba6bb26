// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"
#include "tests/features/commandline/cliworld.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocalSocket>

#include <unistd.h>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workspace that was synced once, and windows without a display on it.
class WindowWorld
{
public:
    WindowWorld()
        : m_world(8)
    {
        QDir().mkpath(m_world.path(u"runtime"_s));
        QFile::setPermissions(m_world.path(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_world.setVariable(u"XDG_RUNTIME_DIR"_s, m_world.path(u"runtime"_s));
        m_world.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    void sync() { QCOMPARE(m_world.run({u"sync"_s, u"--workspace"_s, u"one"_s}).code, 0); }
    /// A window that listens.
    [[nodiscard]] std::unique_ptr<QProcess> window(const QString &workspace = u"one"_s)
    {
        const QStringList before = sockets();
        auto process = m_world.start({u"--workspace"_s, workspace});
        if (!QTest::qWaitFor([&] { return sockets().size() > before.size() || process->state() == QProcess::NotRunning; }, 60'000))
            qFatal("the window does not listen");
        return process;
    }
    [[nodiscard]] QStringList sockets() const
    {
        QStringList all = QDir(folder()).entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
        all.removeIf([](const QString &name) { return name.endsWith(u".lock"_s); });
        return all;
    }
    [[nodiscard]] QString folder() const { return m_world.path(u"runtime/headroom"_s); }
    [[nodiscard]] CliResult call(const QStringList &arguments)
    {
        return m_world.run(QStringList{u"--workspace"_s, u"one"_s} + arguments);
    }
    [[nodiscard]] QString firstAccount()
    {
        return call({u"queue"_s, u"--json"_s, u"--view"_s, u"all"_s}).json()["rows"_L1][0]["account"_L1].toString();
    }
    CliWorld &world() { return m_world; }

private:
    CliWorld m_world;
};

void end(QProcess &process)
{
    process.kill();
    QVERIFY(process.waitForFinished());
}

/// What the window answers to \a bytes; empty where it closes the connection without a word.
QByteArray answerTo(const QString &path, const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(5'000))
        return "no connection";
    socket.write(bytes);
    const bool closed = QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 20'000);
    return closed ? socket.readAll() : QByteArray("still open");
}

} // namespace

class tst_instance : public Test
{
    Q_OBJECT
private slots:
    void aSecondStartHandsItsLinkToTheFirstAndEnds()
    {
        WindowWorld world;
        world.sync();
        const QString account = world.firstAccount();
        QVERIFY(!account.isEmpty());
        const auto first = world.window();
        const CliResult plain = world.call({});
        QCOMPARE(plain.code, 0);
        QVERIFY2(plain.out.contains(u"open already"_s), qPrintable(plain.out));
        const CliResult shown = world.call({u"headroom://account/"_s + account});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.out.contains(u"Shown: account "_s + account), qPrintable(shown.out + shown.error));
        const CliResult missing = world.call({u"headroom://account/nobody"_s});
        QCOMPARE(missing.code, 2);
        QVERIFY2(missing.isOneSentence() && missing.error.contains(u"nobody"_s), qPrintable(missing.error));
        const CliResult queue = world.call({u"headroom://queue?view=all&q="_s});
        QVERIFY2(queue.out.contains(u"Shown: the queue, 8 account"_s), qPrintable(queue.out));
        QCOMPARE(first->state(), QProcess::Running);
        end(*first);
    }
    void afterAKillTheNextStartIsTheWindowAndAnswers()
    {
        WindowWorld world;
        world.sync();
        const auto first = world.window();
        const QString socket = world.sockets().value(0);
        end(*first); // kill -9: lock and socket are left behind
        QVERIFY(QFileInfo::exists(world.folder() + u'/' + socket + u".lock"_s));
        const auto second = world.world().start({u"--workspace"_s, u"one"_s});
        QTRY_VERIFY_WITH_TIMEOUT(answerTo(world.folder() + u'/' + socket, "headroom 1 show\n") == "ok \n", 60'000);
        QCOMPARE(world.call({}).code, 0);
        QCOMPARE(second->state(), QProcess::Running);
        end(*second);
    }
    void windowsOfTwoWorkspacesStandSideBySide()
    {
        WindowWorld world;
        const auto first = world.window(u"one"_s);
        const auto second = world.window(u"two"_s);
        QCOMPARE(first->state(), QProcess::Running);
        QCOMPARE(second->state(), QProcess::Running);
        QCOMPARE(world.sockets().size(), 2);
        end(*first);
        end(*second);
    }
    void commandsTakeNoPart()
    {
        WindowWorld world;
        world.sync();
        const auto first = world.window();
        QCOMPARE(world.call({u"queue"_s, u"--json"_s}).code, 0);
        QCOMPARE(world.call({u"people"_s}).code, 0);
        end(*first);
    }
    void hostileRequestsAreClosedAndTheWindowGoesOn()
    {
        WindowWorld world;
        world.sync();
        const auto first = world.window();
        const QString socket = world.folder() + u'/' + world.sockets().value(0);
        for (const QByteArray &bytes :
             {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("headroom 2 show\n"), QByteArray("headroom 1 quit\n"),
              QByteArray("headroom 1 open \n"), QByteArray("headroom 1 show\nheadroom 1 show\n").repeated(400), QByteArray("\n"),
              QByteArray(1'000'000, 'a'), QByteArray("headroom 1 open ") + QByteArray(5'000, 'a') + '\n'}) {
            const QByteArray answer = answerTo(socket, bytes);
            QVERIFY2(answer.isEmpty() || answer == "ok \n", answer.left(80).constData());
        }
        QVERIFY(answerTo(socket, "headroom 1 open file:///etc/passwd\n").startsWith("no "));
        QVERIFY(answerTo(socket, "headroom 1 open headroom://account/%E2%80%AEx\n").startsWith("no "));
        QCOMPARE(answerTo(socket, "headroom 1 show\n"), QByteArray("ok \n"));
        end(*first);
    }
    void halfARequestIsNotWaitedForLong()
    {
        WindowWorld world;
        world.sync();
        const auto first = world.window();
        const QString socket = world.folder() + u'/' + world.sockets().value(0);
        QCOMPARE(answerTo(socket, "headroom 1 sh"), QByteArray());
        end(*first);
    }
    void aBadLinkOpensNothing()
    {
        WindowWorld world;
        for (const QString &link : {u"headroom://send/cus_1"_s, u"headroom://account/%00"_s, u"headroom:x"_s}) {
            const CliResult result = world.call({link});
            QCOMPARE(result.code, 2);
            QVERIFY2(result.isOneSentence(), qPrintable(result.error));
        }
        QVERIFY(!QFileInfo::exists(world.folder())); // not even a lock
    }
    void aFolderThatOthersCanEnterIsRefused()
    {
        const QTemporaryDir place;
        qputenv("XDG_RUNTIME_DIR", place.path().toLocal8Bit());
        Workspace workspace;
        workspace.folder = place.filePath(u"data"_s);
        const auto path = Instance::socketPath(workspace);
        QVERIFY(path);
        QVERIFY(path->startsWith(place.path()));
        const QString folder = QFileInfo(*path).path();
        QCOMPARE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther), 0);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
        const auto refused = Instance::socketPath(workspace);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(folder));
        QVERIFY(!Instance::handOver(workspace, {}));
        Instance instance;
        QVERIFY(!instance.claim(workspace));
    }
    void aFolderOfAnotherUserIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("only root can give a folder away");
        const QTemporaryDir place;
        qputenv("XDG_RUNTIME_DIR", place.path().toLocal8Bit());
        Workspace workspace;
        workspace.folder = place.filePath(u"data"_s);
        const QString folder = QFileInfo(*Instance::socketPath(workspace)).path();
        QCOMPARE(chown(folder.toLocal8Bit().constData(), 65'534, 65'534), 0);
        QVERIFY(!Instance::socketPath(workspace));
    }
    void oneProcessHoldsTheWorkspaceUntilItLetsGo()
    {
        const QTemporaryDir place;
        qputenv("XDG_RUNTIME_DIR", place.path().toLocal8Bit());
        Workspace workspace;
        workspace.folder = place.filePath(u"data"_s);
        auto first = std::make_unique<Instance>();
        QCOMPARE(first->claim(workspace).value(), true);
        QCOMPARE(first->claim(workspace).value(), true);
        Instance second;
        QCOMPARE(second.claim(workspace).value(), false);
        first.reset();
        QCOMPARE(second.claim(workspace).value(), true);
    }
};

HEADROOM_TEST(tst_instance)
#include "tst_instance.moc"
