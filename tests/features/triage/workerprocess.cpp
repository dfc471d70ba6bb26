// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/triage/workerprocess.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int longestMs = 120'000;

} // namespace

WorkerProcess::WorkerProcess(const QString &verb, const StoreLocation &location, const QString &login, quint64 seed,
                             int count)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { take(); });
    m_process.start(QStringLiteral(TRIAGE_WORKER),
                    {verb, location.driver == StoreLocation::Driver::Sqlite ? u"sqlite"_s : u"pg"_s, location.target,
                     login, QString::number(seed), QString::number(count)});
}

bool WorkerProcess::isReady()
{
    while (!m_ready && m_process.waitForReadyRead(longestMs))
        take();
    return m_ready;
}

void WorkerProcess::begin()
{
    m_process.write("\n");
    m_process.waitForBytesWritten(longestMs);
}

void WorkerProcess::readUntil(qsizetype lines)
{
    take();
    while (m_lines < lines && m_process.waitForReadyRead(longestMs))
        take();
}

void WorkerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(longestMs);
    take();
}

bool WorkerProcess::hasFinished()
{
    while (isRunning() && m_process.waitForReadyRead(longestMs))
        take();
    m_process.waitForFinished(longestMs);
    take();
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void WorkerProcess::take()
{
    m_begun += m_process.readAllStandardOutput();
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
        const QStringList words = QString::fromUtf8(m_begun.first(end)).split(u'\t');
        m_begun.remove(0, end + 1);
        m_lines += m_ready ? 1 : 0;
        m_ready = m_ready || words[0] == "ready"_L1;
        if (words[0] == "done"_L1)
            m_confirmed.append(words.value(1));
        else if (words[0] == "refused"_L1)
            m_refused.append({words.value(1).toInt(), words.value(2)});
        for (int i = 0; words[0] == "detected"_L1 && i < m_detected.size(); ++i)
            m_detected[i] += words.value(i + 1).toInt();
    }
}

} // namespace headroom
