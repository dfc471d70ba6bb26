// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/demo.h"

#include "models/domain/utilisation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace headroom::demo {
namespace {

struct Line
{
    const char *name;
    const char *plan;
    Window window;
    qint64 used;
    qint64 cap;
    qint64 typicalDay; ///< mean of the days before
    int daysOver;
    int others;
    const char *blocked;
    const char *owner;
};

// clang-format off
const std::array lines{
    Line{"Larkfield Maps", "Starter", Window::Day, 4'016, 1'000, 1'050, 5, 2, "", ""},
    Line{"Tavira Routing", "Starter", Window::Day, 1'310, 1'000, 950, 4, 0, "", "Mira"},
    Line{"Brunnhof GmbH", "Pro", Window::Minute, 388, 300, 9'000, 0, 0, "", "Tom"},
    Line{"Alder & Finch <b>Ltd</b>", "Pro", Window::Cycle, 540'200, 500'000, 24'500, 0, 0, "", ""},
    Line{"Obermeer Search", "Scale", Window::Cycle, 982'400, 1'000'000, 44'000, 0, 1, "", "Tom"},
    Line{"مؤسسة النور", "Starter", Window::Cycle, 27'300, 30'000, 1'240, 0, 0, "", "Mira"},
    Line{"Quillon Labs", "Pro", Window::Cycle, 412'000, 500'000, 18'700, 0, 0, "", ""},
    Line{"Kestrel Weather", "Starter", Window::Day, 804, 1'000, 610, 0, 0, "", ""},
    Line{"Penrose Atlas and the very long name of a holding company", "Scale", Window::Cycle, 861'000, 1'000'000, 39'000, 0, 0, "", "Mira"},
    Line{"東京データ株式会社", "Pro", Window::Cycle, 355'000, 500'000, 16'000, 0, 0, "", ""},
    Line{"Sönke Fähren", "Starter", Window::Day, 720, 1'000, 540, 0, 0, "", ""},
    Line{"Vila Nova Coop", "Pro", Window::Cycle, 301'000, 500'000, 13'600, 0, 0, "", ""},
    Line{"Řeka Data", "Starter", Window::Cycle, 16'800, 30'000, 760, 0, 0, "", "Tom"},
    Line{"Marsh & Sons", "Scale", Window::Cycle, 440'000, 1'000'000, 20'000, 0, 0, "silent", ""},
};
// clang-format on

qint64 wave(qint64 mean, EpochDay day, int seed)
{
    const int weekday = weekdayOf(day);
    const double weekly = weekday > 4 ? 0.72 : 1.12;
    const double noise = 0.06 * std::sin(double(day) * (1.7 + seed % 5) + seed);
    return qint64(double(mean) * (weekly + noise));
}

qint64 dayUse(const Line &line, EpochDay day, int seed)
{
    const int ago = today - day;
    if (day == today)
        return line.window == Window::Day ? line.used : line.typicalDay / 2;
    const qint64 base = wave(line.typicalDay, day, seed);
    // What is over a day's cap now has grown over the last two weeks.
    if (line.window == Window::Day && line.used > line.cap && ago < 14)
        return base + (line.used - line.typicalDay) * (14 - ago) / 15;
    return base;
}

AccountId idOf(size_t i) { return AccountId(u"cus_%1"_s.arg(int(i) + 1, 4, 10, QChar(u'0'))); }

LimitFacts factsOf(const Line &line, int seed)
{
    LimitFacts facts;
    facts.window = line.window;
    facts.forecastable = line.window == Window::Cycle;
    facts.measured = true;
    facts.cap = Cap::number(line.cap);
    facts.used = line.used;
    facts.usedToday = dayUse(line, today, seed);
    facts.usedDay = today;
    facts.today = today;
    facts.cycleStart = today - 21;
    facts.cycleEnd = today + 9;
    facts.daysOver = line.daysOver;
    facts.blocked = QString::fromLatin1(line.blocked);
    facts.season.completeDays = 56;
    for (int weekday = 0; weekday < 7; ++weekday)
        facts.season.meanThousandths[size_t(weekday)] =
            (line.window == Window::Day ? (line.used * 3 + line.typicalDay) / 4 : line.typicalDay)
            * (weekday > 4 ? 820 : 1'060);
    facts.season.factorThousandths = {1'380, 1'120, 890, 700};
    if (line.window == Window::Minute) {
        facts.burstMs = nowMs - 11 * 60'000;
        facts.caseStands = true;
    }
    return facts;
}

QueueLimit limitOf(const Line &line, int seed)
{
    QueueLimit limit;
    limit.meter = MeterId(u"mtr_api_calls"_s);
    limit.meterName = u"api_calls"_s;
    limit.unit = u"requests"_s;
    limit.facts = factsOf(line, seed);
    limit.readAtMs = nowMs - (line.blocked[0] ? 31 * 60 : 2) * 60'000;
    limit.caseId = CaseId(u"case_%1"_s.arg(seed));
    limit.caseState = CaseState::Open;
    return limit;
}

QueueAccount accountOf(const Line &line, size_t i)
{
    const int seed = int(i);
    QueueAccount account;
    account.key = qint64(i) + 1;
    account.id = idOf(i);
    account.name = QString::fromUtf8(line.name);
    account.zone = u"Europe/Lisbon"_s;
    account.planName = QString::fromLatin1(line.plan);
    if (line.owner[0]) {
        account.owner = PersonId(QString::fromLatin1(line.owner).toLower());
        account.ownerName = QString::fromLatin1(line.owner);
    }
    account.limits = {limitOf(line, seed)};
    for (int other = 0; other < line.others; ++other) {
        Line second = line;
        second.window = other == 0 ? Window::Cycle : Window::Minute;
        second.used = other == 0 ? 27'340 : 48;
        second.cap = other == 0 ? 30'000 : 60;
        if (line.window == Window::Cycle)
            second = {line.name, line.plan, Window::Day, 41'200, 80'000, line.typicalDay, 0, 0, "", ""};
        QueueLimit limit = limitOf(second, seed);
        limit.facts.caseStands = false;
        limit.facts.burstMs = 0;
        account.limits.append(limit);
    }
    for (EpochDay day = today - 13; day <= today; ++day)
        account.trend.append(dayUse(line, day, seed));
    return account;
}

LimitDetail detailOf(const QueueLimit &limit)
{
    LimitDetail detail;
    detail.meter = limit.meter;
    detail.meterName = limit.meterName;
    detail.unit = limit.unit;
    detail.limit = {limit.meter, limit.facts.window, limit.kind, limit.facts.cap};
    detail.capOrigin = limit.capOrigin;
    detail.facts = limit.facts;
    detail.standing = evaluate(limit.facts);
    detail.range = rangeOf(limit.facts, detail.standing);
    detail.readAtMs = limit.readAtMs;
    detail.source = UsageSource::Events;
    return detail;
}

BusyCells busyOf(const Line &line)
{
    BusyCells busy;
    busy.meter = MeterId(u"mtr_api_calls"_s);
    busy.cap = Cap::number(line.window == Window::Minute ? line.cap : 60);
    const double cap = double(busy.cap.units);
    for (size_t day = 0; day < 7; ++day) {
        for (size_t hour = 0; hour < 24; ++hour) {
            const double bell = std::exp(-std::pow((double(hour) - 13.5) / 4, 2)) * (day < 5 ? 1.25 : 0.4);
            if (!(day == 6 && hour > 20))
                busy.cells[day][hour] =
                    qint64(cap * (bell + 0.03 + 0.03 * std::sin(double(day * 24 + hour) * 2.1)));
        }
    }
    return busy;
}

} // namespace

QList<QueueAccount> accounts()
{
    QList<QueueAccount> all;
    for (size_t i = 0; i < lines.size(); ++i)
        all.append(accountOf(lines[i], i));
    for (size_t i = lines.size(); i < 30; ++i) {
        const Line line{
            "", "Starter", Window::Cycle, qint64(15'000 + 480 * i), 30'000, qint64(600 + 12 * i), 0, 0,
            "", ""};
        QueueAccount account = accountOf(line, i);
        account.name = u"Example customer %1"_s.arg(i);
        all.append(account);
    }
    return all;
}

AccountDetail detail(const AccountId &id)
{
    const QList<QueueAccount> all = accounts();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const QueueAccount &one) { return one.id == id; });
    const qsizetype i = found == all.cend() ? 0 : found - all.cbegin();
    const QueueAccount &queue = all[i];
    const Line line = i < qsizetype(lines.size())
        ? lines[size_t(i)]
        : Line{
            "", "Starter", Window::Cycle, queue.limits.first().facts.used, 30'000, qint64(600 + 12 * i), 0, 0,
            "", ""};
    AccountDetail account;
    account.id = queue.id;
    account.name = queue.name;
    account.email = u"ops@larkfield.example"_s;
    account.zone = queue.zone;
    account.zoneOrigin = ZoneOrigin::Customer;
    account.nowMs = nowMs;
    account.today = today;
    account.planName = queue.planName;
    account.price = {2'900, u"USD"_s};
    account.interval = {1, u"Month"_s};
    account.customerSinceMs = nowMs - qint64(620) * 86'400'000;
    account.cycleStart = today - 21;
    account.cycleEnd = today + 9;
    Subscription subscription;
    subscription.id = SubscriptionId(u"sub_4f2a"_s);
    subscription.status = u"active"_s;
    account.subscriptions = {subscription};
    for (const QueueLimit &limit : queue.limits)
        account.limits.append(detailOf(limit));
    DaySeries series;
    series.meter = MeterId(u"mtr_api_calls"_s);
    series.unit = u"requests"_s;
    series.source = UsageSource::Events;
    for (EpochDay day = today - 89; day <= today; ++day) {
        if (day < today - 70 || day > today - 66)
            series.days.append(
                {day, dayUse(line, day, int(i)), {}, day == today ? Quality::LowerBound : Quality::Complete});
    }
    const qint64 spanFrom = qint64(today - 70) * 86'400'000;
    series.spans = {{spanFrom, spanFrom + qint64(5) * 86'400'000, line.typicalDay * 5}};
    account.days = {series};
    account.busy = {busyOf(line)};
    account.projectedBill = {{4'120, u"USD"_s}};
    account.fits = FitDetail{PlanId(u"pdt_pro"_s), u"Pro"_s, {9'900, u"USD"_s}, {1, u"Month"_s}, {}};
    for (const ActivityEntry &entry : activity()) {
        if (entry.account == account.id)
            account.timeline.prepend(entry);
    }
    account.syncedAtMs = nowMs - 2 * 60'000;
    return account;
}

Identity identity()
{
    return {Environment::Sandbox,
            u"Example API"_s,
            u"Mira Okafor"_s,
            {u"rep"_s, u"admin"_s, u"pm"_s},
            u"billing API answered in 84 ms"_s};
}

Freshness fresh() { return {nowMs, nowMs - 2 * 60'000, 0, nowMs + 8 * 60'000, {}}; }

SettingsDraft settings()
{
    SettingsDraft draft;
    draft.provider = u"Dodo Payments"_s;
    draft.keyHint = u"4f2a"_s;
    draft.zone = u"Europe/Lisbon"_s;
    draft.upgradeUrl = u"https://example.com/plans"_s;
    draft.limitsUrl = u"https://example.com/limits"_s;
    draft.people = {
        {u"p1"_s, u"Mira Okafor"_s, u"mira@example.com"_s, u"mira"_s, {u"rep"_s, u"admin"_s, u"pm"_s}},
        {u"p2"_s, u"Tom Brandt"_s, u"tom@example.com"_s, u"tom"_s, {u"rep"_s}},
        {u"p3"_s, u"Sam Ito"_s, u"sam@example.com"_s, u"sam"_s, {u"pm"_s}}};
    return draft;
}

QList<SourceLine> sources()
{
    const qint64 minutes = 60'000;
    return {
        {u"Customers and subscriptions"_s,
         u"billing API"_s,
         2 * minutes,
         500,
         {},
         SourceLine::State::Complete,
         {},
         {}},
        {u"api_calls, totals"_s,
         u"billing API"_s,
         2 * minutes,
         494,
         u"1 skipped: no open period"_s,
         SourceLine::State::Complete,
         {},
         {}},
        {u"api_calls, by day"_s,
         u"billing API events"_s,
         2 * minutes,
         45'120,
         {},
         SourceLine::State::Complete,
         u"complete since 24 Aug"_s,
         {}},
        {u"api_calls, by minute"_s,
         u"billing API events"_s,
         2 * minutes,
         28'800,
         u"490 accounts not measured"_s,
         SourceLine::State::Partial,
         {},
         {}},
        {u"exports, totals"_s, u"billing API"_s, 31 * 60 * minutes, 18, u"stands still"_s,
         SourceLine::State::Blocked, u"silent"_s,
         u"exports stands still: the billing API answers, but no account has gained a unit since 21 Nov 01:50 UTC; on each of the 7 days before, some did. Cases on this meter are kept as they were. It clears by itself with the first new unit."_s}};
}

QList<RunLine> runs()
{
    return {{nowMs - 2 * 60'000, u"complete"_s, 41'000, u"1,012 requests, 0 waits"_s},
            {nowMs - 12 * 60'000, u"cancelled by Mira"_s, 12'000, u"nothing changed"_s},
            {nowMs - 22 * 60'000, u"429: waited 20 s"_s, 64'000, u"1,014 requests"_s}};
}

} // namespace headroom::demo
