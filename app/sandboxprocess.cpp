// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace headroom {
namespace {

QString sandboxProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/headroom-sandbox"_s;
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"headroom-sandbox"_s);
}

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        finish(failure(ErrorKind::Offline, u"The sandbox could not be started: %1."_s.arg(m_process.errorString())));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        finish(failure(ErrorKind::Offline, u"The sandbox ended by itself with code %1."_s.arg(code)));
    });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(2000);
}

Future<QUrl> SandboxProcess::start()
{
    m_promise = std::make_shared<QPromise<Result<QUrl>>>();
    m_promise->start();
    Future<QUrl> future = m_promise->future();
    const QString program = sandboxProgram();
    if (program.isEmpty()) {
        finish(failure(ErrorKind::Offline, u"The program headroom-sandbox is missing beside headroom; install it."_s));
        return future;
    }
    QTimer::singleShot(20s, this, [this] {
        finish(failure(ErrorKind::Offline, u"The sandbox did not start within 20 seconds."_s));
    });
    m_process.start(program, QStringList());
    return future;
}

void SandboxProcess::readAddress()
{
    if (!m_process.canReadLine())
        return;
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    const QUrl url(line, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == "http"_L1)
        finish(url);
}

void SandboxProcess::finish(Result<QUrl> outcome)
{
    if (!m_promise)
        return;
    const auto promise = std::exchange(m_promise, nullptr);
    promise->addResult(std::move(outcome));
    promise->finish();
}

} // namespace headroom
