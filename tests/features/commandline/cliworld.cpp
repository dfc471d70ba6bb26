// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commandline/cliworld.h"

#include <QFile>
#include <QJsonDocument>
#include <QTestEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int callMs = 120'000;

} // namespace

QJsonObject CliResult::json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

bool CliResult::isOneSentence() const
{
    return error.startsWith(u"headroom: "_s) && error.count(u'\n') == 1
        && (error.endsWith(u".\n"_s) || error.endsWith(u")\n"_s));
}

CliWorld::CliWorld(int accounts)
    : m_rig(accounts)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    setVariable(u"XDG_DATA_HOME"_s, path(u"data"_s));
    setVariable(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    setVariable(u"HEADROOM_API_KEY"_s, u"dodo_test_tests"_s);
    setVariable(u"HEADROOM_API_URL"_s, m_rig.sandbox().sandbox().address());
    setVariable(u"DISPLAY"_s, {});
    setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, {});
}

void CliWorld::setVariable(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

CliResult CliWorld::resultOf(QProcess &process, const QByteArray &input)
{
    QTestEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QTestEventLoop::exitLoop);
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        loop.enterLoopMSecs(callMs);
    if (process.state() != QProcess::NotRunning)
        qFatal("%s did not end", qPrintable(process.arguments().join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

CliResult CliWorld::run(const QStringList &arguments, const QByteArray &input)
{
    return resultOf(*start(arguments), input);
}

CliResult CliWorld::runMounting(const QString &script)
{
    QProcess process;
    QProcessEnvironment environment = m_environment;
    environment.insert(u"HEADROOM"_s, QStringLiteral(HEADROOM_PROGRAM));
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-ec"_s, script});
    if (!process.waitForStarted())
        qFatal("unshare does not start");
    return resultOf(process, {});
}

QString CliWorld::mountingMissing()
{
    QProcess process;
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-ec"_s, u"mount -t tmpfs none /mnt"_s});
    const bool works =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return works ? QString() : u"no mount namespace can be made here"_s;
}

std::unique_ptr<QProcess> CliWorld::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(HEADROOM_PROGRAM), arguments);
    if (!process->waitForStarted())
        qFatal("headroom does not start");
    return process;
}

QString CliWorld::folder(const QString &workspace) const { return path(u"data/headroom/"_s + workspace); }

QString CliWorld::file(const QString &workspace) const { return folder(workspace) + u"/headroom.sqlite"_s; }

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace headroom
