// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/options.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QStringList personFields{u"name"_s, u"email"_s, u"zone"_s, u"roles"_s, u"login"_s};

/// A moment as people write it to --as-of; a zone is required, because text without one would mean another
/// time on another machine.
Result<qint64> momentFromText(const QString &text)
{
    static const QRegularExpression zoned(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!zoned.match(text).hasMatch() || !time.isValid())
        return failure(ErrorKind::Invalid, u"--as-of takes a time with its zone, like 2026-11-21T09:00:00Z."_s);
    return time.toMSecsSinceEpoch();
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"workspace"_s, u"name or folder"_s, u"name"_s});
    parser.addOption({u"json"_s, u"print JSON"_s});
    parser.addOption({u"as-of"_s, u"compute as of this moment"_s, u"time"_s});
    parser.addOption({u"key-stdin"_s, u"read the API key from standard input"_s});
    parser.addOption({u"search"_s, u"which accounts of the queue"_s, u"search"_s});
    parser.addOption({u"view"_s, u"which view of the queue"_s, u"view"_s});
    parser.addOption({u"out"_s, u"folder for pictures"_s, u"folder"_s});
    for (const QString &field : personFields)
        parser.addOption({field, u"of a person"_s, field});
}

} // namespace

QStringList commandNames()
{
    return {u"sync"_s, u"queue"_s, u"account"_s, u"people"_s, u"settings"_s, u"pictures"_s};
}

Result<CommandOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"headroom"_s) + arguments))
        return failure(ErrorKind::Invalid, parser.errorText() + u" See headroom --help."_s);
    CommandOptions options;
    options.arguments = parser.positionalArguments();
    options.command = options.arguments.isEmpty() ? QString() : options.arguments.takeFirst();
    if (!options.command.isEmpty() && !commandNames().contains(options.command))
        return failure(ErrorKind::Invalid, u"\"%1\" is no command; the commands are %2."_s.arg(
                                               options.command, commandNames().join(u", "_s)));
    options.workspace = parser.value(u"workspace"_s);
    options.json = parser.isSet(u"json"_s);
    options.keyFromStdin = parser.isSet(u"key-stdin"_s);
    options.view = parser.value(u"view"_s);
    options.search = parser.value(u"search"_s);
    options.out = parser.value(u"out"_s);
    for (const QString &field : personFields) {
        if (parser.isSet(field))
            options.sets.append(field + u'=' + parser.value(field));
    }
    if (parser.isSet(u"as-of"_s)) {
        const auto moment = momentFromText(parser.value(u"as-of"_s));
        if (!moment)
            return failure(moment.error());
        options.asOfMs = *moment;
    }
    return options;
}

QString helpText()
{
    return uR"(headroom [--workspace NAME]             open the window
headroom COMMAND [OPTIONS]              the same work without a display

  sync [--key-stdin] [--json]           read the billing API into the workspace
  queue [--view VIEW] [--search TEXT] [--json]
                                        accounts that need a word, worst first; VIEW: mine, over,
                                        approaching, watch, blocked, snoozed, answered, closed, all,
                                        or the name of a saved view; TEXT: words and fields as in the
                                        window, like "plan:starter over:>100 -state:snoozed"
  account ID [--json]                   one account with all its limits
  people [list|add|change ID] [--name N --roles rep,admin,pm,auditor --email E --zone Z --login L]
  settings [list|set KEY VALUE]         the workspace's settings; its connection: set apiUrl URL,
                                        set environment live|sandbox, set postgresql CONNINFO
  pictures --out FOLDER                 draw each area, light and dark

  --workspace NAME   a workspace's name, or its folder with a '/'; without it the last used, else demo
  --as-of TIME       for reading: compute as of this moment, like 2026-11-21T09:00:00Z
  HEADROOM_API_KEY   a test key; live keys come from the keyring or --key-stdin
  HEADROOM_API_URL   where the billing API answers, in place of the workspace's address

Exit codes: 0 done, 1 findings, 2 usage, 3 provider or network, 4 store.)"_s;
}

} // namespace headroom
