// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/usagefigure.h"

#include "models/domain/forecast.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace headroom {
namespace {

constexpr int daysAhead = 7;
constexpr int farthestCheck = 45; // a later one would press the days together

const LimitDetail *limitOf(const AccountDetail &account, const MeterId &meter, Window window)
{
    const auto found =
        std::find_if(account.limits.cbegin(), account.limits.cend(), [&](const LimitDetail &limit) {
            return !limit.facts.credit && limit.meter == meter && limit.facts.window == window;
        });
    return found == account.limits.cend() ? nullptr : &*found;
}

const Season *seasonOf(const AccountDetail &account, const MeterId &meter)
{
    for (const LimitDetail &limit : account.limits) {
        if (limit.meter == meter && limit.facts.season.completeDays >= seasonalMinimumDays)
            return &limit.facts.season;
    }
    return nullptr;
}

EpochDay dayAt(qint64 ms, const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    const QTimeZone used = known.isValid() ? known : QTimeZone::utc();
    return EpochDay(QDate(1970, 1, 1).daysTo(QDateTime::fromMSecsSinceEpoch(ms, used).date()));
}

qint64 meanOn(const Season &season, EpochDay day) { return season.meanThousandths[size_t(weekdayOf(day))]; }

FanPoint fanDay(const Season &season, EpochDay day)
{
    const qint64 mean = meanOn(season, day);
    const auto scaled = [&](size_t i) { return mean * season.factorThousandths[i] / 1'000'000; };
    return {day, mean / 1000, scaled(2), scaled(1), scaled(3), scaled(0)};
}

void addDailyFan(UsageFigure &figure, const Season &season)
{
    // Today runs still: what it has so far is no base for tomorrow.
    for (EpochDay day = figure.today + 1; day <= figure.today + daysAhead; ++day)
        figure.fan.append(fanDay(season, day));
    figure.to = figure.today + daysAhead;
}

void addTotalFan(UsageFigure &figure, const Season *season, const LimitDetail &limit, EpochDay cycleEnd)
{
    const qint64 used = limit.facts.used;
    FanPoint sum{figure.today, used, used, used, used, used};
    figure.fan.append(sum);
    if (!season) {
        if (limit.standing.projected)
            figure.fan.append({cycleEnd - 1, *limit.standing.projected, *limit.standing.projected,
                               *limit.standing.projected, *limit.standing.projected,
                               *limit.standing.projected});
        return;
    }
    for (EpochDay day = figure.today + 1; day < cycleEnd; ++day) {
        const FanPoint next = fanDay(*season, day);
        sum = {day,
               sum.mid + next.mid,
               sum.low50 + next.low50,
               sum.high50 + next.high50,
               sum.low90 + next.low90,
               sum.high90 + next.high90};
        figure.fan.append(sum);
    }
}

void addDays(UsageFigure &figure, const DaySeries &series, const QString &zone)
{
    for (const DayValue &day : series.days) {
        if (day.day >= figure.from && day.day <= figure.today && day.quality != Quality::Absent)
            figure.line.append({day.day, day.used, day.quality});
    }
    for (const UsageSpan &span : series.spans) {
        const EpochDay begin = dayAt(span.fromMs, zone);
        const EpochDay last = std::max(dayAt(span.toMs, zone), begin + 1);
        const EpochDay first = std::max(begin, figure.from);
        const qint64 days = std::max<qint64>((span.toMs - span.fromMs + 43'200'000) / 86'400'000, 1);
        if (last > figure.from && first <= figure.today)
            figure.blocks.append({first, last, span.units / days});
    }
}

/// Makes the days a running total that ends at \a used today: what days leave out lies before them.
void accumulate(UsageFigure &figure, qint64 used)
{
    qint64 after = 0;
    for (qsizetype i = figure.line.size() - 1; i >= 0; --i) {
        const qint64 own = figure.line[i].value;
        figure.line[i].value = std::max<qint64>(used - after, 0);
        after += own;
    }
    if (figure.line.isEmpty() || figure.line.last().day < figure.today)
        figure.line.append({figure.today, used, Quality::LowerBound});
    figure.blocks.clear();
}

/// What was agreed about the limit that is drawn, and what the customer chose about any limit of the meter. The
/// axis goes on to the day of the check.
void addAgreement(UsageFigure &figure, const AccountDetail &account, const MeterId &meter, const LimitDetail *drawn)
{
    for (const LimitDetail &limit : account.limits) {
        if (limit.facts.credit || limit.meter != meter || !limit.choice)
            continue;
        const EpochDay day = dayAt(limit.choice->saidAtMs, account.zone);
        if (day >= figure.from && (!figure.choice || day > figure.choice->day))
            figure.choice = FigureChoice{day, limit.choice->kind};
    }
    if (!drawn || !drawn->followUp || drawn->followUp->dueDay < figure.from)
        return;
    const FollowUp &followUp = *drawn->followUp;
    figure.agreement = FigureAgreement{std::max(followUp.fromDay, figure.from), followUp.dueDay, followUp.target, followUp.state};
    if (followUp.dueDay - figure.today <= farthestCheck)
        figure.to = std::max(figure.to, followUp.dueDay);
}

} // namespace

UsageFigure usageFigure(const AccountDetail &account, const MeterId &meter, FigureRange range)
{
    UsageFigure figure;
    figure.today = account.today;
    figure.to = account.today;
    figure.cumulative = range == FigureRange::Cycle;
    const auto series = std::find_if(account.days.cbegin(), account.days.cend(),
                                     [&](const DaySeries &days) { return days.meter == meter; });
    const LimitDetail *limit = limitOf(account, meter, figure.cumulative ? Window::Cycle : Window::Day);
    if (limit && limit->facts.cap.isNumber())
        figure.cap = limit->facts.cap.units;
    switch (range) {
    case FigureRange::Days30: figure.from = account.today - 29; break;
    case FigureRange::Days90: figure.from = account.today - 89; break;
    case FigureRange::Cycle:
        figure.from = account.cycleStart;
        figure.to = std::max(account.cycleEnd - 1, account.today);
        break;
    }
    if (series != account.days.cend()) {
        figure.unit = series->unit;
        addDays(figure, *series, account.zone);
    } else if (limit) {
        figure.unit = limit->unit;
    }
    const Season *season = seasonOf(account, meter);
    if (!figure.cumulative) {
        if (season)
            addDailyFan(figure, *season);
        addAgreement(figure, account, meter, limit);
        return figure;
    }
    addAgreement(figure, account, meter, limit);
    if (limit && limit->facts.measured && limit->facts.blocked.isEmpty()) {
        accumulate(figure, limit->facts.used);
        addTotalFan(figure, limit->facts.forecastable ? season : nullptr, *limit, account.cycleEnd);
    } else {
        figure.line.clear();
        figure.blocks.clear();
    }
    return figure;
}

FigureRange usualRange(const LimitDetail &limit)
{
    const bool known = limit.facts.measured && limit.facts.blocked.isEmpty();
    return known && !limit.facts.credit && limit.facts.window == Window::Cycle ? FigureRange::Cycle
                                                                               : FigureRange::Days30;
}

} // namespace headroom
