// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/instance.h"
#include "app/pictures.h"
#include "translations/translations.h"

#include <QApplication>

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

/// Window and pictures: the same parts, with and without a display.
struct WindowRun
{
    WindowRun(int &argc, char *argv[])
        : application(argc, argv)
        , theme(application)
    {
        installTranslations(QLocale());
        QGuiApplication::setDesktopFileName(u"io.github.headroom_console.Headroom"_s);
    }

    QApplication application;
    Theme theme;
};

int refuse(const Error &error)
{
    printError(error.detail);
    return int(exitCodeFor(error.kind));
}

/// The window that is open already gets the link; 0 where it showed it.
int handOver(int argc, char *argv[], const Workspace &workspace, const QString &link)
{
    const QCoreApplication application(argc, argv);
    const auto outcome = Instance::handOver(workspace, link);
    if (!outcome)
        return refuse(outcome.error());
    printLine(u"Headroom has the workspace \"%1\" open already; its window comes to the front. %2"_s
                  .arg(workspace.name, *outcome).trimmed());
    return int(ExitCode::Done);
}

int runWindow(int argc, char *argv[], const CommandOptions &options)
{
    const auto workspace = findWorkspace(options.workspace);
    if (!workspace)
        return refuse(workspace.error());
    Instance instance;
    auto claimed = instance.claim(*workspace);
    if (claimed && !*claimed)
        return handOver(argc, argv, *workspace, options.link);
    WindowRun run(argc, argv);
    Console console(run.theme);
    const auto listen = [&] {
        const auto listening = claimed ? instance.listen([&console](const QString &link, const InstanceAnswer &answer) {
            console.openLink(link, answer);
        }) : Result<>(failure(claimed.error()));
        if (!listening)
            printError(listening.error().detail); // the window works; only later starts do not find it
    };
    listen();
    QObject::connect(&console, &Console::opened, &console, [&](const Workspace &shown) {
        claimed = instance.claim(shown);
        if (claimed && *claimed)
            listen();
    });
    console.window().show();
    console.begin(*workspace);
    if (!options.link.isEmpty())
        console.openLink(options.link);
    return QApplication::exec();
}

int runPictures(int argc, char *argv[], const CommandOptions &options)
{
    const auto workspace = findWorkspace(options.workspace);
    if (!workspace)
        return refuse(workspace.error());
    if (options.out.isEmpty())
        return refuse({ErrorKind::Invalid, u"headroom pictures needs --out FOLDER."_s, {}});
    if (!workspaceExists(*workspace))
        return refuse({ErrorKind::Storage, u"The workspace \"%1\" holds no data yet. Run headroom sync first."_s.arg(workspace->name), {}});
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WindowRun run(argc, argv);
    Console console(run.theme);
    Pictures pictures(console, run.theme, options.out);
    int code = int(ExitCode::Done);
    QObject::connect(&pictures, &Pictures::finished, &pictures, [&code](const Result<QStringList> &files) {
        if (files) {
            for (const QString &file : *files)
                printLine(file);
        } else {
            code = refuse(files.error());
        }
        QApplication::exit(code);
    });
    QObject::connect(&console, &Console::settled, &pictures, &Pictures::start, Qt::SingleShotConnection);
    console.begin(*workspace);
    return QApplication::exec();
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
    if (options->command.isEmpty())
        return runWindow(argc, argv, *options);
    if (options->command == "pictures"_L1)
        return runPictures(argc, argv, *options);
    return runCommand(argc, argv, *options);
}
