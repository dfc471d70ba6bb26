// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/triageoptions.h"

#include "models/domain/keys.h"
#include "models/domain/zone.h"
#include "models/services/messagefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Kind = TriageAct::Kind;

/// A verb with the options that it takes beside --meter and --window.
struct Verb
{
    QString name;
    Kind kind;
    QStringList takes;
};

const QList<Verb> &verbs()
{
    static const QList<Verb> all{{u"snooze"_s, Kind::Snooze, {u"until"_s, u"why"_s}},
                                 {u"wake"_s, Kind::Wake, {u"why"_s}},
                                 {u"assign"_s, Kind::Assign, {u"owner"_s}},
                                 {u"flag"_s, Kind::Flag, {u"why"_s}},
                                 {u"clear"_s, Kind::ClearFlag, {u"why"_s}},
                                 {u"exempt"_s, Kind::Exempt, {u"until"_s, u"why"_s}},
                                 {u"close"_s, Kind::Close, {u"why"_s}},
                                 {u"note"_s, Kind::Note, {u"text"_s}}};
    return all;
}

tl::unexpected<Error> invalid(const QString &sentence) { return failure(ErrorKind::Invalid, sentence); }

Result<> takesOnly(const CommandOptions &options, const QStringList &takes)
{
    for (auto it = options.acts.begin(); it != options.acts.end(); ++it) {
        if (it.key() != "meter"_L1 && it.key() != "window"_L1 && !takes.contains(it.key()))
            return invalid(u"headroom %1 %2 takes no --%3; see headroom --help."_s.arg(
                options.command, options.arguments.value(0), it.key()));
    }
    return {};
}

Result<qint64> moment(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool zoned = text.endsWith(u'Z') || text.lastIndexOf(u'+') > 9 || text.lastIndexOf(u'-') > 9;
    if (!time.isValid() || !zoned)
        return invalid(u"\"%1\" is no moment; write it with its zone, like 2026-11-30T09:00:00Z."_s.arg(text));
    return time.toMSecsSinceEpoch();
}

Result<EpochDay> day(const QString &option, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return invalid(u"--%1 takes a day like 2026-12-06, not \"%2\"."_s.arg(option, text));
    return EpochDay(QDate(1970, 1, 1).daysTo(date));
}

Result<> takeUntil(TriageAct &act, const CommandOptions &options)
{
    const QString until = options.acts.value(u"until"_s);
    if (until.isEmpty() && act.kind == Kind::Exempt)
        return invalid(u"Say until when: --until takes a moment like 2026-11-30T09:00:00Z."_s);
    if (until.isEmpty())
        return invalid(u"Say until when: --until takes hour, tomorrow, monday, cycleEnd, usageFalls, answer or a moment."_s);
    if (const auto preset = snoozeFromKey(until); preset && act.kind == Kind::Snooze && *preset != SnoozeUntil::Time) {
        act.until = *preset;
        return {};
    }
    act.until = SnoozeUntil::Time;
    return moment(until).map([&](qint64 ms) { act.untilMs = ms; });
}

Result<> takeOwner(TriageAct &act, const CommandOptions &options, const QList<Person> &people, const Person &me)
{
    const QString owner = options.acts.value(u"owner"_s);
    if (owner == "me"_L1 || owner == "none"_L1) {
        act.owner = owner == "me"_L1 ? me.id : PersonId();
        return {};
    }
    for (const Person &person : people) {
        if (person.active && (person.id.toString() == owner || (person.login == owner && !owner.isEmpty()))) {
            act.owner = person.id;
            return {};
        }
    }
    return invalid(u"\"%1\" is nobody here; --owner takes a person's id or login, me or none, and headroom people lists them."_s.arg(owner));
}

Result<QByteArray> content(const QString &path, qsizetype most)
{
    const QFileInfo info(path);
    if (path != "-"_L1 && (path.isEmpty() || (info.exists() && !info.isFile())))
        return invalid(u"\"%1\" is not a plain file; name a text file, or - for standard input."_s.arg(path));
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return invalid(u"%1 cannot be read (%2): check the path and its rights."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(most + 1);
    if (bytes.isEmpty())
        return invalid(u"%1 is empty or cannot be read: name another file."_s.arg(path));
    return bytes;
}

Result<> takeEvidence(ChoiceDraft &draft, const CommandOptions &options)
{
    const QStringList given = QSet<QString>(options.acts.keyBegin(), options.acts.keyEnd())
                                  .intersect({u"reference"_s, u"evidence"_s, u"message"_s})
                                  .values();
    if (given.size() > 1)
        return invalid(u"One piece of evidence is kept: --reference, --evidence or --message."_s);
    if (given.isEmpty())
        return {};
    const QString value = options.acts.value(given.first());
    if (given.first() == "reference"_L1) {
        draft.evidence = {Evidence::Kind::Reference, value, {}};
        return {};
    }
    if (given.first() == "message"_L1) {
        return readMessageFile(value).map([&](const MessageFile &message) { draft.evidence = message.evidence; });
    }
    return content(value, longestMessage).map([&](const QByteArray &bytes) {
        draft.evidence = {Evidence::Kind::Text, {}, bytes};
    });
}

Result<> takeSource(ChoiceDraft &draft, const CommandOptions &options, const QTimeZone &zone, qint64 nowMs)
{
    draft.saidBy = options.acts.value(u"said-by"_s);
    draft.words = options.acts.value(u"words"_s);
    const QString means = options.acts.value(u"means"_s);
    draft.means = meansFromKey(means);
    if (!means.isEmpty() && !draft.means)
        return invalid(u"\"%1\" is no means; --means takes reply, call, link or meeting."_s.arg(means));
    draft.saidAtMs = nowMs;
    const QString saidOn = options.acts.value(u"said-on"_s);
    if (saidOn.isEmpty())
        return {};
    if (saidOn.contains(u'T'))
        return moment(saidOn).map([&](qint64 ms) { draft.saidAtMs = ms; });
    return day(u"said-on"_s, saidOn).map([&](EpochDay on) {
        draft.saidAtMs = on == dayOf(nowMs, zone) ? nowMs : dayStartMs(on, zone);
    });
}

Result<> takeTarget(ChoiceDraft &draft, const CommandOptions &options)
{
    if (const QString target = options.acts.value(u"target"_s); !target.isEmpty()) {
        bool ok = false;
        draft.target = target.toLongLong(&ok);
        if (!ok)
            return invalid(u"--target takes a whole number of units, not \"%1\"."_s.arg(target));
    }
    const QString by = options.acts.value(u"by"_s);
    return by.isEmpty() ? Result<>() : day(u"by"_s, by).map([&](EpochDay on) { draft.followUpDay = on; });
}

} // namespace

Result<TriageAct> caseActFrom(const CommandOptions &options, const QList<Person> &people, const Person &me)
{
    const QString name = options.arguments.value(0);
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&](const Verb &v) { return v.name == name; });
    if (verb == verbs().end())
        return invalid(u"headroom case knows list, show, detect, snooze, wake, assign, flag, clear, exempt, close and note."_s);
    if (auto taken = takesOnly(options, verb->takes); !taken)
        return failure(taken.error());
    TriageAct act;
    act.kind = verb->kind;
    act.words = options.acts.value(verb->kind == Kind::Note ? u"text"_s : u"why"_s);
    Result<> filled;
    if (verb->kind == Kind::Snooze || verb->kind == Kind::Exempt)
        filled = takeUntil(act, options);
    if (verb->kind == Kind::Assign)
        filled = takeOwner(act, options, people, me);
    return filled.map([&] { return act; });
}

Result<TriageAct> choiceActFrom(const CommandOptions &options, const QTimeZone &zone, qint64 nowMs)
{
    const QStringList takes{u"kind"_s,   u"said-by"_s, u"means"_s,     u"said-on"_s,  u"words"_s,
                            u"target"_s, u"by"_s,      u"reference"_s, u"evidence"_s, u"message"_s};
    TriageAct act;
    act.kind = Kind::Record;
    const QString kind = options.acts.value(u"kind"_s);
    const auto known = choiceFromKey(kind);
    if (!known)
        return invalid(u"\"%1\" is no choice; --kind takes reduce, upgrade, wait, overage or dispute."_s.arg(kind));
    act.choice.kind = *known;
    return takesOnly(options, takes)
        .and_then([&] { return takeSource(act.choice, options, zone, nowMs); })
        .and_then([&] { return takeTarget(act.choice, options); })
        .and_then([&] { return takeEvidence(act.choice, options); })
        .map([&] { return act; });
}

Result<LimitRef> limitFrom(const CommandOptions &options, const AccountDetail &account)
{
    const QString meter = options.acts.value(u"meter"_s);
    const QString window = options.acts.value(u"window"_s);
    QStringList names;
    QList<LimitDetail> named;
    for (const LimitDetail &limit : account.limits) {
        const QString name = limit.facts.credit ? limit.creditName : limit.meterName;
        const QString span = limit.facts.credit ? u"credit"_s : windowKey(limit.facts.window);
        if ((meter.isEmpty() || meter == limit.meter.toString() || meter == name) && (window.isEmpty() || window == span))
            named.append(limit);
        names.append(u"%1 %2"_s.arg(limit.meter.toString(), span));
    }
    // What is to be brought back or cleared is put away or flagged: the worst of those.
    const QString verb = options.arguments.value(0);
    const auto isMeant = [&](const LimitDetail &limit) {
        const CaseState state = limit.record ? limit.record->state : CaseState::None;
        if (verb == "wake"_L1)
            return state == CaseState::Snoozed || state == CaseState::Exempt;
        return verb == "clear"_L1 ? state == CaseState::Flagged : limit.facts.caseStands;
    };
    auto meant = std::find_if(named.begin(), named.end(), isMeant);
    if (meant == named.end())
        meant = named.begin();
    if (meant != named.end())
        return LimitRef{account.id, meant->meter, meant->facts.window, meant->facts.credit, 0, {}};
    return invalid(names.isEmpty() ? u"%1 has no limit to act on."_s.arg(account.name)
                                   : u"%1 has no such limit; it has %2."_s.arg(account.name, names.join(u", "_s)));
}

} // namespace headroom
