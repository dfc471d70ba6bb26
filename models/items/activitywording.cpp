// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitywording.h"

#include "models/domain/keys.h"
#include "models/domain/snooze.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

std::optional<qint64> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    bool ok = false;
    const qint64 number = value.toString().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString firstUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ActivityWording::ActivityWording(const QTimeZone &zone, qint64 nowMs, const QLocale &locale)
    : m_wording(locale)
    , m_locale(locale)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_nowMs(nowMs)
{ }

QString ActivityWording::when(qint64 ms) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_nowMs, m_zone).date();
    QString time = m_wording.time(ms, m_zone);
    if (date == today)
        return time;
    if (date == today.addDays(-1))
        return tr("Yesterday %1", "time of day").arg(time);
    return tr("%1 %2", "date and time").arg(day(EpochDay(QDate(1970, 1, 1).daysTo(date))), time);
}

QString ActivityWording::recorded(qint64 ms) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, m_zone);
    return tr("%1, %2 %3", "date with year, time with seconds, zone")
        .arg(m_locale.toString(at.date(), tr("d MMM yyyy", "date pattern: 22 Nov 2026")),
             m_locale.toString(at.time(), tr("HH:mm:ss", "time pattern: 09:04:11")), QString::fromUtf8(m_zone.id()));
}

QString ActivityWording::day(EpochDay day) const
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    const bool thisYear = date.year() == QDateTime::fromMSecsSinceEpoch(m_nowMs, m_zone).date().year();
    return thisYear ? m_wording.date(day) : m_locale.toString(date, tr("d MMM yyyy", "date pattern: 22 Nov 2026"));
}

QString ActivityWording::dayOf(const QJsonValue &value) const
{
    if (const auto number = numberOf(value))
        return day(EpochDay(*number));
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? day(EpochDay(QDate(1970, 1, 1).daysTo(date))) : Wording::none();
}

QString ActivityWording::what(const ActivityEntry &entry) const
{
    switch (entry.kind) {
    case ActivityKind::Case: return tr("case");
    case ActivityKind::Choice: return tr("choice");
    case ActivityKind::FollowUp: return tr("follow-up");
    case ActivityKind::Snooze: return tr("snooze");
    case ActivityKind::Note: return tr("note");
    case ActivityKind::Flag: return tr("flag");
    case ActivityKind::Plan: return tr("plan");
    case ActivityKind::Sync: return tr("sync");
    case ActivityKind::Audit: return tr("audit");
    }
    Q_UNREACHABLE();
}

QString ActivityWording::account(const ActivityEntry &entry) const
{
    if (entry.source == ActivityEntry::Source::Sync) {
        const auto accounts = numberOf(entry.details.value("accounts"_L1));
        if (!accounts)
            return Wording::none();
        return *accounts == 1 ? tr("1 account") : tr("%1 accounts").arg(m_wording.number(*accounts));
    }
    if (entry.account.isEmpty())
        return Wording::none();
    return entry.accountName.isEmpty() ? entry.account.toString() : entry.accountName;
}

QString ActivityWording::by(const ActivityEntry &entry) const
{
    if (entry.person.isEmpty())
        return tr("program", "who did it");
    return entry.personName.isEmpty() ? entry.person.toString() : entry.personName;
}

QString ActivityWording::quoted(const QString &words) const { return tr("“%1”", "someone's words").arg(words.simplified()); }

QString ActivityWording::withWords(const QString &text, const QString &words) const
{
    return words.trimmed().isEmpty() ? text : tr("%1: %2", "an act and its words").arg(text, quoted(words));
}

/// "1,000 a day"; a credit has no window.
QString ActivityWording::amount(qint64 units, const ActivityEntry &entry) const
{
    QString number = m_wording.isolated(m_wording.number(units));
    if (entry.credit || entry.meter.isEmpty())
        return number;
    return tr("%1 %2", "amount and window: 1,000 a day").arg(number, m_wording.window(entry.window));
}

/// "80.4 % of 1,000 a day", "804 a day, unlimited"; empty where nothing was measured.
QString ActivityWording::ofCap(const ActivityEntry &entry) const
{
    const auto used = numberOf(entry.details.value("used"_L1));
    const QJsonValue stored = entry.details.value("cap"_L1);
    const auto cap = stored.isDouble() ? std::optional(Cap::number(stored.toInteger())) : capFromText(stored.toString());
    if (!used)
        return {};
    if (!cap || !cap->isNumber())
        return amount(*used, entry);
    const auto stated = numberOf(entry.details.value("percentTenths"_L1));
    if (!stated && (*used > std::numeric_limits<qint64>::max() / 1000 || cap->units <= 0))
        return tr("%1 of %2", "used of cap").arg(m_wording.number(*used), amount(cap->units, entry));
    const qint64 tenths = stated ? *stated : *used * 1000 / cap->units;
    return tr("%1 of %2", "used of cap")
        .arg(m_wording.isolated(m_wording.percent(tenths)), amount(cap->units, entry));
}

QString ActivityWording::reason(const QString &key) const
{
    if (key == "steadilyOver"_L1)
        return tr("steadily over");
    if (key == "burst"_L1)
        return tr("burst");
    if (key == "limitReached"_L1)
        return tr("limit reached");
    if (key == "hand"_L1)
        return tr("by hand");
    if (key == "snoozeEnded"_L1)
        return tr("its snooze is over");
    if (key == "exemptionEnded"_L1)
        return tr("its exemption is over");
    if (key == "newPeriod"_L1)
        return tr("a new period has begun");
    if (key == "recovered"_L1)
        return tr("recovered");
    if (key == "reset"_L1)
        return tr("reset, a new cycle has begun");
    if (key == "planChanged"_L1)
        return tr("the plan was changed");
    if (key == "reduced"_L1)
        return tr("traffic was reduced");
    if (key == "upgraded"_L1)
        return tr("upgraded");
    if (key == "moved"_L1)
        return tr("moved to an overage plan");
    return {};
}

/// Opened, escalated, reopened.
QString ActivityWording::standing(const ActivityEntry &entry) const
{
    QStringList parts;
    for (const QString &part : {reason(entry.details.value("reason"_L1).toString()), ofCap(entry)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty() && !entry.text.isEmpty())
        parts.append(entry.text.simplified());
    const QString facts = parts.join(tr(", ", "between parts of a phrase"));
    const QString word = entry.event == "escalated"_L1 ? tr("escalated")
        : entry.event == "reopened"_L1                 ? tr("back")
                                                       : tr("opened");
    return facts.isEmpty() ? word : tr("%1: %2", "opened: 80.4 % of 1,000 a day").arg(word, facts);
}

QString ActivityWording::closed(const ActivityEntry &entry) const
{
    const QString key = entry.details.value("reason"_L1).toString();
    const QString words = entry.details.value("why"_L1).toString(entry.text);
    if (key == "hand"_L1 || (key.isEmpty() && !entry.person.isEmpty()))
        return withWords(tr("closed by hand"), words);
    QStringList parts;
    for (const QString &part : {reason(key), key == "recovered"_L1 ? ofCap(entry) : QString()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? tr("closed") : tr("closed: %1").arg(parts.join(tr(", ", "between parts of a phrase")));
}

QString ActivityWording::snoozed(const ActivityEntry &entry) const
{
    const auto endMs = numberOf(entry.details.value("untilMs"_L1));
    const QString words = entry.details.value("why"_L1).toString();
    const QString end = !endMs ? Wording::none() : day(EpochDay(QDate(1970, 1, 1).daysTo(
                                                       QDateTime::fromMSecsSinceEpoch(*endMs, m_zone).date())));
    const QString moment = endMs ? tr("%1 %2", "date and time").arg(end, m_wording.time(*endMs, m_zone)) : end;
    if (entry.event == "exempt"_L1)
        return withWords(tr("exempt until %1").arg(end), words);
    if (entry.event == "woken"_L1)
        return tr("taken back before its time");
    const auto until = snoozeFromKey(entry.details.value("until"_L1).toString());
    QString text = tr("until %1").arg(moment);
    if (until == SnoozeUntil::CycleEnd)
        text = tr("until the cycle ends, %1").arg(end);
    else if (until == SnoozeUntil::UsageFalls)
        text = tr("until use falls below the cap, at the latest %1").arg(end);
    else if (until == SnoozeUntil::Answer)
        text = tr("until the customer answers, at the latest %1").arg(end);
    return withWords(text, words);
}

QString ActivityWording::choice(ChoiceKind kind) const
{
    switch (kind) {
    case ChoiceKind::Reduce: return tr("reduce traffic");
    case ChoiceKind::Upgrade: return tr("upgrade");
    case ChoiceKind::Wait: return tr("wait for the reset");
    case ChoiceKind::Overage: return tr("move to an overage plan");
    case ChoiceKind::Dispute: return tr("disputes the usage");
    }
    Q_UNREACHABLE();
}

QString ActivityWording::means(ChoiceMeans means) const
{
    switch (means) {
    case ChoiceMeans::Reply: return tr("in a reply");
    case ChoiceMeans::Call: return tr("on a call");
    case ChoiceMeans::Link: return tr("through the link");
    case ChoiceMeans::Meeting: return tr("in a meeting");
    }
    Q_UNREACHABLE();
}

QString ActivityWording::chosen(const ActivityEntry &entry) const
{
    const auto kind = choiceFromKey(entry.details.value("kind"_L1).toString());
    const auto how = meansFromKey(entry.details.value("means"_L1).toString());
    const auto target = numberOf(entry.details.value("target"_L1));
    QString text = kind ? firstUpper(choice(*kind)) : entry.text.simplified();
    if (kind == ChoiceKind::Reduce && target)
        text = tr("Reduce traffic to %1 by %2", "amount and date")
                   .arg(amount(*target, entry), dayOf(entry.details.value("dueDay"_L1)));
    return how ? tr("%1, %2", "a choice and how it was said").arg(text, means(*how)) : text;
}

QString ActivityWording::followed(const ActivityEntry &entry) const
{
    const auto figure = numberOf(entry.details.value("figure"_L1));
    const auto before = numberOf(entry.details.value("before"_L1));
    const auto target = numberOf(entry.details.value("target"_L1));
    const QString due = dayOf(entry.details.value("dueDay"_L1));
    QString numbers = figure ? amount(*figure, entry) : tr("too few days are known");
    if (figure && before)
        numbers = tr("%1 → %2", "before, after").arg(m_wording.isolated(m_wording.number(*before)), numbers);
    if (target)
        numbers = tr("%1, target %2").arg(numbers, m_wording.number(*target));
    if (entry.event == "kept"_L1)
        return tr("kept: %1").arg(numbers);
    if (entry.event == "missed"_L1)
        return tr("missed: %1").arg(numbers);
    if (entry.event == "unclear"_L1)
        return tr("cannot be told: %1").arg(numbers);
    if (entry.event == "extended"_L1)
        return tr("cannot be told yet: %1, verdict now on %2").arg(numbers, due);
    return tr("weekly look: %1, verdict on %2").arg(numbers, due);
}

QString ActivityWording::undone(const QString &act) const
{
    if (act == "snooze"_L1)
        return tr("undone: snooze");
    if (act == "wake"_L1)
        return tr("undone: taking back");
    if (act == "assign"_L1)
        return tr("undone: owner");
    if (act == "flag"_L1)
        return tr("undone: flag");
    if (act == "clearFlag"_L1)
        return tr("undone: clearing the flag");
    if (act == "exempt"_L1)
        return tr("undone: exemption");
    if (act == "close"_L1)
        return tr("undone: closing");
    if (act == "record"_L1)
        return tr("undone: the recorded choice");
    return act == "note"_L1 ? tr("undone: note") : tr("undone");
}

QString ActivityWording::said(const ActivityEntry &entry) const
{
    if (entry.source == ActivityEntry::Source::Sync)
        return synced(entry);
    if (entry.source == ActivityEntry::Source::Audit)
        return audited(entry);
    const QString &event = entry.event;
    const QString note = entry.details.value("note"_L1).toString(entry.text);
    if (event == "choice"_L1)
        return chosen(entry);
    if (event == "owner"_L1 || event == "assigned"_L1) {
        const auto name = [](const QString &text) { return text.isEmpty() ? Wording::none() : text; };
        return tr("owner %1 → %2").arg(name(entry.details.value("before"_L1).toString()),
                                       name(entry.details.value("after"_L1).toString()));
    }
    if (event == "note"_L1)
        return quoted(entry.text);
    if (event == "flagged"_L1)
        return note.isEmpty() ? tr("the meter looks wrong") : tr("the meter looks wrong: %1").arg(note.simplified());
    if (event == "cleared"_L1)
        return withWords(tr("the meter is right again"), entry.text);
    if (event == "undone"_L1)
        return undone(entry.details.value("act"_L1).toString());
    if (event == "closed"_L1)
        return closed(entry);
    if (entry.kind == ActivityKind::Snooze)
        return snoozed(entry);
    if (entry.kind == ActivityKind::Plan)
        return planned(entry);
    return entry.kind == ActivityKind::FollowUp ? followed(entry) : standing(entry);
}

} // namespace headroom
