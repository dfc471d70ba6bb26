// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

int runCommand(int argc, char *argv[], const CommandOptions &options)
{
    QCoreApplication application(argc, argv);
    CommandLine command(options);
    QObject::connect(&command, &CommandLine::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"headroom"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        printLine(helpText());
        return int(ExitCode::Done);
    }
    if (arguments.contains(u"--version"_s)) {
        printLine(u"Headroom "_s + QCoreApplication::applicationVersion());
        return int(ExitCode::Done);
    }
    const auto options = readOptions(arguments);
    if (!options) {
        printError(options.error().detail);
        return int(ExitCode::Usage);
    }
    return runCommand(argc, argv, *options);
}
