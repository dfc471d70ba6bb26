// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/options.h"

#include "models/items/link.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

const QStringList personFields{u"name"_s, u"email"_s, u"zone"_s, u"roles"_s, u"login"_s};

/// What an act on a case may be told, with what it means.
const QList<std::pair<QString, QString>> actFields{
    {u"meter"_s, u"which limit: its meter's id or name"_s},
    {u"window"_s, u"which limit: minute, day, cycle or credit"_s},
    {u"until"_s, u"end of a snooze or exemption"_s},
    {u"why"_s, u"the reason, or what was found"_s},
    {u"owner"_s, u"a person's id or login, me or none"_s},
    {u"text"_s, u"a note"_s},
    {u"kind"_s, u"reduce, upgrade, wait, overage or dispute"_s},
    {u"said-by"_s, u"who said it"_s},
    {u"means"_s, u"reply, call, link or meeting"_s},
    {u"said-on"_s, u"day or moment on which they said it"_s},
    {u"words"_s, u"what they said"_s},
    {u"target"_s, u"units to reduce to"_s},
    {u"by"_s, u"day of the check"_s},
    {u"reference"_s, u"evidence: a ticket or message"_s},
    {u"evidence"_s, u"evidence: a text file, or - for standard input"_s},
    {u"message"_s, u"evidence: an .eml file"_s},
};

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

QStringList allOptions()
{
    QStringList names{u"workspace"_s, u"json"_s,    u"as-of"_s,  u"key-stdin"_s, u"search"_s, u"view"_s,
                      u"out"_s,       u"dry-run"_s, u"format"_s, u"from"_s,      u"accept"_s};
    names += personFields;
    for (const auto &[field, meaning] : actFields)
        names.append(field);
    return names;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"workspace"_s, u"name or folder"_s, u"name"_s});
    parser.addOption({u"json"_s, u"print JSON"_s});
    parser.addOption({u"as-of"_s, u"compute as of this moment"_s, u"time"_s});
    parser.addOption({u"key-stdin"_s, u"read the API key from standard input"_s});
    parser.addOption({u"search"_s, u"which accounts of the queue"_s, u"search"_s});
    parser.addOption({u"view"_s, u"which view of the queue"_s, u"view"_s});
    parser.addOption({u"out"_s, u"folder for pictures, file of an export"_s, u"folder"_s});
    parser.addOption({u"dry-run"_s, u"only say what would be done"_s});
    parser.addOption({u"format"_s, u"of an export"_s, u"format"_s});
    parser.addOption({u"from"_s, u"first entry of an export"_s, u"seq"_s});
    parser.addOption({u"accept"_s, u"take the audit record as it is"_s});
    for (const QString &field : personFields)
        parser.addOption({field, u"of a person"_s, field});
    for (const auto &[field, meaning] : actFields)
        parser.addOption({field, meaning, field});
}

/// An empty value where it could only be a slip (a variable that is not set), and an option taken for a value.
Result<> checkValues(const QCommandLineParser &parser)
{
    static const QStringList neverEmpty{u"workspace"_s, u"view"_s,   u"out"_s,     u"format"_s, u"from"_s,
                                        u"meter"_s,     u"window"_s, u"until"_s,  u"owner"_s,   u"kind"_s,   u"said-by"_s,
                                        u"means"_s,     u"said-on"_s, u"target"_s, u"by"_s};
    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        const QStringList values = parser.values(name);
        for (const QString &value : values) {
            if (value.isEmpty() && neverEmpty.contains(name))
                return failure(ErrorKind::Invalid, u"--%1 needs a value. See headroom --help."_s.arg(name));
            if (value.startsWith("--"_L1) && allOptions().contains(value.mid(2)))
                return failure(ErrorKind::Invalid, u"--%1 needs a value, and %2 is an option. See headroom --help."_s.arg(name, value));
        }
    }
    return {};
}

} // namespace

QStringList commandNames()
{
    return {u"sync"_s,  u"queue"_s,  u"account"_s,  u"case"_s,    u"choice"_s,
            u"audit"_s, u"people"_s, u"settings"_s, u"pictures"_s};
}

Result<CommandOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"headroom"_s) + arguments))
        return failure(ErrorKind::Invalid, parser.errorText() + u" See headroom --help."_s);
    if (const auto sound = checkValues(parser); !sound)
        return failure(sound.error());
    CommandOptions options;
    options.arguments = parser.positionalArguments();
    options.command = options.arguments.isEmpty() ? QString() : options.arguments.takeFirst();
    if (isLink(options.command)) {
        options.link = std::exchange(options.command, QString());
        if (const auto link = linkFromText(options.link); !link)
            return failure(link.error());
        if (!options.arguments.isEmpty())
            return failure(ErrorKind::Invalid, u"One link is opened at a time; see headroom --help."_s);
    }
    if (!options.command.isEmpty() && !commandNames().contains(options.command))
        return failure(ErrorKind::Invalid, u"\"%1\" is no command; the commands are %2."_s.arg(
                                               options.command, commandNames().join(u", "_s)));
    options.workspace = parser.value(u"workspace"_s);
    options.json = parser.isSet(u"json"_s);
    options.keyFromStdin = parser.isSet(u"key-stdin"_s);
    options.view = parser.value(u"view"_s);
    options.search = parser.value(u"search"_s);
    options.out = parser.value(u"out"_s);
    options.format = parser.value(u"format"_s);
    options.from = parser.value(u"from"_s);
    options.accept = parser.isSet(u"accept"_s);
    for (const QString &field : personFields) {
        if (parser.isSet(field))
            options.sets.append(field + u'=' + parser.value(field));
    }
    options.dryRun = parser.isSet(u"dry-run"_s);
    for (const auto &[field, meaning] : actFields) {
        if (parser.isSet(field))
            options.acts.insert(field, parser.value(field));
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
    return uR"(headroom [--workspace NAME] [LINK]      open the window; LINK is what it shows, like
                                        headroom://account/ID or headroom://queue?view=over&q=TEXT
headroom COMMAND [OPTIONS]              the same work without a display

  sync [--key-stdin] [--json]           read the billing API into the workspace
  queue [--view VIEW] [--search TEXT] [--json]
                                        accounts that need a word, worst first; VIEW: mine, over,
                                        approaching, watch, blocked, snoozed, answered, closed, all,
                                        or the name of a saved view; TEXT: words and fields as in the
                                        window, like "plan:starter over:>100 -state:snoozed"
  account ID [--json]                   one account with all its limits
  case list [ACCOUNT] [--json]          what stands, and what was closed in the last 30 days
  case show CASE [--json]               one case with everything that happened to it
  case snooze ACCOUNT --until WHEN [--why TEXT]   WHEN: hour, tomorrow, monday, cycleEnd, usageFalls,
                                        answer, or a moment like 2026-11-30T09:00:00Z
  case assign ACCOUNT --owner PERSON    a person's id or login, me or none
  case flag|clear|wake ACCOUNT [--why TEXT]
  case exempt ACCOUNT --until MOMENT --why TEXT
  case close ACCOUNT --why TEXT         without --meter and --window the act is on the worst case
  case note ACCOUNT --text TEXT
  case detect [--dry-run] [--json]      look for cases to open and close, without a sync
  choice list [ACCOUNT] [--json]        what customers decided
  choice record ACCOUNT --kind KIND --said-by WHO --means reply|call|link|meeting [--said-on DAY]
                [--words TEXT] [--target UNITS --by DAY] [--reference TEXT|--evidence FILE|--message FILE]
                                        KIND: reduce, upgrade, wait, overage, dispute
  audit verify [--json] [--accept]      is the record of acts whole, as this machine remembers it?
                                        --accept: take it as it is after restoring an older store;
                                        only this machine's memory is written
  audit export [--format jsonl|csv] [--from SEQ] [--out FILE]
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
