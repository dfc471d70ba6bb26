// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/location.h"

#include <QProcess>

namespace headroom {

/// A triage_worker at work on a store, and what it said so far.
class WorkerProcess
{
public:
    struct Refusal
    {
        int kind = 0; ///< of ErrorKind
        QString sentence;
    };

    /// Starts the program for \a verb ("act", "contend", "detect"); it waits for begin().
    WorkerProcess(const QString &verb, const StoreLocation &location, const QString &login, quint64 seed, int count);

    /// Waits until it has opened the store; false where it could not.
    [[nodiscard]] bool isReady();
    void begin();
    /// Waits until it has said \a lines lines since begin(), or has ended.
    void readUntil(qsizetype lines);
    /// Ends it by SIGKILL.
    void kill();
    /// Waits for its end; true where it did all it should.
    [[nodiscard]] bool hasFinished();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] const QStringList &confirmed() const { return m_confirmed; } ///< identities
    [[nodiscard]] const QList<Refusal> &refused() const { return m_refused; }
    [[nodiscard]] const QList<int> &detected() const { return m_detected; } ///< opened, closed, otherwise changed

private:
    void take();

    QProcess m_process;
    QByteArray m_begun; ///< of a line that is not whole yet
    bool m_ready = false;
    qsizetype m_lines = 0;
    QStringList m_confirmed;
    QList<Refusal> m_refused;
    QList<int> m_detected{0, 0, 0};
};

} // namespace headroom
