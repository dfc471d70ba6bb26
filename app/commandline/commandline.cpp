// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/jsonrows.h"
#include "app/program.h"
#include "models/api/keysource.h"
#include "models/items/activitywording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

Result<ApiKey> keyFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Invalid, u"Standard input cannot be read."_s);
    return keyFromInput(input);
}

} // namespace

CommandLine::CommandLine(CommandOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(m_options.asOfMs ? std::unique_ptr<Clock>(new FixedClock(*m_options.asOfMs))
                               : std::unique_ptr<Clock>(new SystemClock))
{ }

CommandLine::~CommandLine() = default;

void CommandLine::start()
{
    QTimer::singleShot(0, this, [this] { begin(); });
}

void CommandLine::end(ExitCode code) { emit finished(int(code)); }

void CommandLine::printRows(const QJsonArray &rows, const TextTable &table, const QJsonObject &more)
{
    if (m_options.json) {
        QJsonObject object = frame();
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        object.insert(u"rows"_s, rows);
        printJson(object);
    } else {
        printTable(table);
    }
    end(ExitCode::Done);
}

void CommandLine::fail(const Error &error)
{
    endProgress();
    if (error.kind == ErrorKind::Cancelled)
        printError(u"Cancelled; the store is as it was."_s);
    else
        printError(error.detail);
    end(exitCodeFor(error.kind));
}

qint64 CommandLine::nowMs() const { return m_clock->nowMs(); }

/// Reading what was never written is no work for a new store.
bool CommandLine::needsStore() const
{
    return QStringList{u"queue"_s, u"account"_s, u"case"_s, u"choice"_s, u"audit"_s}.contains(m_options.command);
}

bool CommandLine::onlyReads() const
{
    const QString verb = m_options.arguments.value(0);
    if (m_options.command == "case"_L1)
        return verb == "list"_L1 || verb == "show"_L1 || (verb == "detect"_L1 && m_options.dryRun);
    if (m_options.command == "choice"_L1)
        return verb == "list"_L1;
    return m_options.command == "queue"_L1 || m_options.command == "account"_L1;
}

QJsonObject CommandLine::frame() const
{
    return {{u"asOf"_s, isoTime(nowMs())},
            {u"workspace"_s, m_program->workspace().name},
            {u"environment"_s, m_program->environment()}};
}

Result<> CommandLine::checkOptions() const
{
    const QString &command = m_options.command;
    if (command != "sync"_L1 && m_options.keyFromStdin)
        return failure(ErrorKind::Invalid, u"--key-stdin belongs to headroom sync."_s);
    if ((command == "sync"_L1 || command == "queue"_L1) && !m_options.arguments.isEmpty())
        return failure(ErrorKind::Invalid,
                       u"headroom %1 takes no \"%2\"; see headroom --help."_s.arg(command, m_options.arguments.first()));
    if (m_options.asOfMs && !onlyReads())
        return failure(ErrorKind::Invalid,
                       u"--as-of is for reading: headroom queue, account, case list, case show, case detect --dry-run and choice list."_s);
    if (command != "audit"_L1 && (m_options.accept || !m_options.format.isEmpty() || !m_options.from.isEmpty()))
        return failure(ErrorKind::Invalid, u"--accept, --format and --from belong to headroom audit."_s);
    return {};
}

void CommandLine::begin()
{
    const auto workspace = findWorkspace(m_options.workspace);
    if (!workspace) {
        fail(workspace.error());
        return;
    }
    if (needsStore() && workspace->postgres.isEmpty() && !QFile::exists(workspace->sqliteFile())) {
        fail({ErrorKind::Storage,
              u"The workspace \"%1\" (%2) holds no data yet. Run headroom sync first."_s.arg(workspace->name, workspace->folder),
              {}});
        return;
    }
    if (const auto fine = checkOptions(); !fine) {
        fail(fine.error());
        return;
    }
    m_program = std::make_unique<Program>(*workspace, *m_clock);
    if (m_options.command == "settings"_L1 && m_options.arguments.value(0) == "set"_L1
        && QStringList{u"apiUrl"_s, u"environment"_s, u"postgresql"_s}.contains(m_options.arguments.value(1))) {
        setConnection(m_options.arguments.value(1), m_options.arguments.value(2));
        return;
    }
    whenDone(m_program->open(), this, [this](const Result<> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        // Every command tells it, audit verify as its result.
        if (const auto &broken = m_program->auditBreak(); broken && m_options.command != "audit"_L1)
            printError(ActivityWording(QTimeZone::utc(), nowMs(), QLocale::c()).broken(*broken));
        dispatch();
    });
}

void CommandLine::dispatch()
{
    if (m_options.command == "sync"_L1)
        sync();
    else if (m_options.command == "queue"_L1)
        queue();
    else if (m_options.command == "account"_L1)
        account();
    else if (m_options.command == "case"_L1)
        cases();
    else if (m_options.command == "choice"_L1)
        choices();
    else if (m_options.command == "audit"_L1)
        audit();
    else if (m_options.command == "people"_L1)
        people();
    else
        settings();
}

void CommandLine::sync()
{
    std::optional<ApiKey> key;
    if (m_options.keyFromStdin) {
        const auto read = keyFromStdin();
        if (!read) {
            fail(read.error());
            return;
        }
        key = *read;
    }
    whenDone(m_program->connectProvider(key), this, [this](const Result<> &connected) {
        if (connected)
            runSync();
        else
            fail(connected.error());
    });
}

} // namespace headroom
