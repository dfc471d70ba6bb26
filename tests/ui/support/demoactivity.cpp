// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in the demo's workspace.
#include "tests/ui/support/demo.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::demo {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

struct Told
{
    qint64 ago;
    QString event;
    QString account; ///< id; the name follows from it
    QString name;
    QString person;
    QJsonObject details;
    QString text{};
};

ActivityEntry entryOf(const Told &told, qint64 number)
{
    ActivityEntry entry;
    entry.number = number;
    entry.atMs = nowMs - told.ago;
    entry.event = told.event;
    entry.kind = activityOfEvent(told.event, told.details.value("act"_L1).toString());
    entry.account = AccountId(told.account);
    entry.accountName = told.name;
    entry.caseId = CaseId(u"case_"_s + told.account);
    entry.meter = MeterId(u"mtr_api_calls"_s);
    entry.meterName = u"api_calls"_s;
    entry.unit = u"requests"_s;
    entry.window = Window::Day;
    entry.text = told.text;
    entry.details = told.details;
    entry.person = PersonId(told.person.toLower());
    entry.personName = told.person;
    return entry;
}

ActivityEntry syncEntry()
{
    ActivityEntry entry;
    entry.source = ActivityEntry::Source::Sync;
    entry.kind = ActivityKind::Sync;
    entry.event = u"complete"_s;
    entry.run = u"run_1"_s;
    entry.atMs = nowMs - 2 * minute;
    entry.details = {{u"accounts"_s, 500}, {u"read"_s, 498}, {u"blocked"_s, 1}, {u"skipped"_s, 1}, {u"tookMs"_s, 41'000}};
    return entry;
}

ActivityEntry settingEntry()
{
    ActivityEntry entry;
    entry.source = ActivityEntry::Source::Audit;
    entry.kind = ActivityKind::Audit;
    entry.number = 4790;
    entry.event = u"setting.change"_s;
    entry.subject = u"setting:zone"_s;
    entry.atMs = nowMs - 3 * day;
    entry.person = PersonId(u"mira"_s);
    entry.personName = u"Mira"_s;
    entry.before = {{u"value"_s, u"UTC"_s}};
    entry.after = {{u"value"_s, u"Europe/Lisbon"_s}};
    return entry;
}

} // namespace

QList<ActivityEntry> activity()
{
    const QJsonObject reduce{{u"choice"_s, u"ch_1"_s},
                             {u"kind"_s, u"reduce"_s},
                             {u"target"_s, 1000},
                             {u"dueDay"_s, int(today) + 14},
                             {u"saidBy"_s, u"ops@larkfield.example"_s},
                             {u"means"_s, u"reply"_s}};
    const QJsonObject kept{{u"figure"_s, 840}, {u"target"_s, 1000}, {u"before"_s, 3900}, {u"dueDay"_s, int(today) - 2}};
    const QList<Told> told{
        {0, u"choice"_s, u"cus_0001"_s, u"Larkfield Maps"_s, u"Mira"_s, reduce},
        {minute, u"owner"_s, u"cus_0001"_s, u"Larkfield Maps"_s, u"Mira"_s, {{u"before"_s, u""_s}, {u"after"_s, u"Mira"_s}}},
        {3 * minute, u"opened"_s, u"cus_0008"_s, u"Kestrel Weather"_s, {}, {{u"used"_s, 804}, {u"cap"_s, u"1000"_s}}},
        {3 * minute, u"closed"_s, u"cus_0007"_s, u"Quillon Labs"_s, {}, {{u"reason"_s, u"reset"_s}}},
        {5 * minute, u"snoozed"_s, u"cus_0002"_s, u"Tavira Routing"_s, u"Tom"_s,
         {{u"until"_s, u"cycleEnd"_s}, {u"untilMs"_s, nowMs + 9 * day}}},
        {17 * 60 * minute, u"note"_s, u"cus_0005"_s, u"Obermeer Search"_s, u"Tom"_s, {}, u"asks for a quote for 5 M"_s},
        {22 * 60 * minute, u"flagged"_s, u"cus_0014"_s, u"Marsh & Sons"_s, u"Mira"_s,
         {{u"note"_s, u"api_calls stands still"_s}}},
        {2 * day, u"choice"_s, u"cus_0003"_s, u"Brunnhof GmbH"_s, u"Tom"_s,
         {{u"choice"_s, u"ch_2"_s}, {u"kind"_s, u"upgrade"_s}, {u"means"_s, u"call"_s}, {u"saidBy"_s, u"Frau Brunner"_s}}},
        {2 * day, u"kept"_s, u"cus_0009"_s, u"Penrose Atlas"_s, {}, kept},
        {10 * day, u"opened"_s, u"cus_0001"_s, u"Larkfield Maps"_s, {},
         {{u"used"_s, 1412}, {u"cap"_s, 1000}, {u"reason"_s, u"steadilyOver"_s}}}};
    QList<ActivityEntry> entries;
    for (const Told &one : told)
        entries.append(entryOf(one, told.size() - entries.size()));
    entries.insert(2, syncEntry());
    entries.insert(entries.size() - 1, settingEntry());
    return entries;
}

} // namespace headroom::demo
