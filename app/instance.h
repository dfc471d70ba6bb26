// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"

#include <QLockFile>
#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace headroom {

/// Gives the outcome of a request to whoever asked: a sentence, or why not.
using InstanceAnswer = std::function<void(const Result<QString> &)>;

/// One window a workspace: the first holds a lock and listens on a socket; a later start hands its link to it
/// and ends. Lock and socket lie in a folder that only this user can enter (`$XDG_RUNTIME_DIR/headroom`, else
/// `run` in the data folder); one that others could have made or could enter is refused. What a killed
/// window left behind is cleared away by the next start. Command-line calls do not take part. Main thread.
class Instance final : public QObject
{
    Q_OBJECT
public:
    /// Comes to the front and, where \a link is not empty, opens it.
    using Show = std::function<void(const QString &link, const InstanceAnswer &answer)>;

    explicit Instance(QObject *parent = nullptr);
    ~Instance() override;

    /// True: \a workspace's window is ours now. False: another process has it. Storage where the folder is
    /// not ours alone or the lock cannot be written. Gives a workspace claimed before free.
    [[nodiscard]] Result<bool> claim(const Workspace &workspace);
    /// Answers later starts with \a show; needs claim() before and an event loop.
    [[nodiscard]] Result<> listen(Show show);
    /// Hands \a link (may be empty) to the window that has \a workspace. Its sentence; Storage where it does
    /// not answer within some seconds. Blocks.
    [[nodiscard]] static Result<QString> handOver(const Workspace &workspace, const QString &link);

    /// Where window and later starts of \a workspace meet; makes the folder, see the class.
    [[nodiscard]] static Result<QString> socketPath(const Workspace &workspace);

    /// The longest request that is read, in bytes.
    static constexpr qint64 longestRequest = 4'096;

private:
    void take();
    void read(QLocalSocket &socket);
    void answer(QLocalSocket &socket, const Result<QString> &outcome);

    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    QLocalServer *m_server = nullptr;
    Show m_show;
    int m_open = 0; ///< connections
};

} // namespace headroom
