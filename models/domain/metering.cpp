// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metering.h"
#include "models/base/duration.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

qint64 minuteStart(qint64 ms) { return ms - ((ms % minuteMs) + minuteMs) % minuteMs; }

void addTo(std::map<qint64, qint64> &windows, qint64 startMs, qint64 units)
{
    // Cannot leave 64 bits: the day's sum was checked and holds it.
    windows[startMs] += units;
}

/// The windows that lie wholly behind \a fromMs.
QList<TimedValue> windowsFrom(const std::map<qint64, qint64> &windows, qint64 fromMs)
{
    QList<TimedValue> result;
    for (auto it = windows.lower_bound(fromMs); it != windows.end(); ++it)
        result.append({it->first, it->second});
    return result;
}

} // namespace

QString eventFaultKey(EventFault fault)
{
    switch (fault) {
    case EventFault::LaterThanNow: return u"laterThanNow"_s;
    case EventFault::Differs: return u"differs"_s;
    case EventFault::Negative: return u"negative"_s;
    case EventFault::TooLarge: break;
    }
    return u"tooLarge"_s;
}

void Metering::introduce(const AccountId &account, const QTimeZone &zone, qint64 sinceMs)
{
    Account &known = m_accounts[account];
    known.walk = DayWalk(zone);
    known.zone = zone;
    known.sinceMs = sinceMs;
}

bool Metering::isNew(const UsageEvent &event)
{
    if (event.id.isEmpty())
        return true;
    const auto known = m_seen.constFind(event.id);
    if (known == m_seen.constEnd()) {
        m_seen.insert(event.id, event);
        return true;
    }
    if (*known == event)
        ++m_repeated;
    else
        m_skipped.append({event.id, EventFault::Differs});
    return false;
}

void Metering::add(const UsageEvent &event)
{
    if (!isNew(event))
        return;
    if (event.atMs > m_range.nowMs)
        m_skipped.append({event.id, EventFault::LaterThanNow});
    else if (event.atMs >= m_range.fromMs && event.atMs < m_range.toMs)
        count(m_accounts[event.account], event);
}

void Metering::count(Account &account, const UsageEvent &event)
{
    using Span = UsageEvent::Span;
    DayValue &day = account.days[account.walk.dayOf(event.atMs)];
    qint64 sum = 0;
    if (event.units < 0 || __builtin_add_overflow(day.used, event.units, &sum)) {
        m_skipped.append({event.id, event.units < 0 ? EventFault::Negative : EventFault::TooLarge});
        day.quality = Quality::LowerBound;
        return;
    }
    ++m_counted;
    day.used = sum;
    if (event.units > 0)
        account.lastGainMs = std::max(account.lastGainMs, event.atMs);
    const qint64 hour = account.walk.startMs() + (event.atMs - account.walk.startMs()) / hourMs * hourMs;
    if (event.span == Span::Day) {
        account.dayRollupEndMs = std::max(account.dayRollupEndMs, account.walk.endMs());
        account.hourRollupEndMs = std::max(account.hourRollupEndMs, account.walk.endMs());
        return;
    }
    addTo(account.hours, hour, event.units);
    if (event.span == Span::Hour)
        account.hourRollupEndMs =
            std::max(account.hourRollupEndMs, std::min(hour + hourMs, account.walk.endMs()));
    else
        addTo(account.minutes, minuteStart(event.atMs), event.units);
}

QList<DayValue> Metering::daysOf(const Account &account) const
{
    if (!account.sinceMs && account.days.empty())
        return {};
    const qint64 sinceMs = std::max(m_range.fromMs, account.sinceMs.value_or(m_range.fromMs));
    EpochDay day = dayOf(sinceMs, account.zone);
    if (!account.sinceMs || (!account.days.empty() && account.days.begin()->first < day))
        day = account.days.begin()->first;
    const EpochDay today = dayOf(m_range.nowMs, account.zone);
    QList<DayValue> days;
    for (qint64 startMs = dayStartMs(day, account.zone); startMs < m_range.toMs; ++day) {
        const qint64 endMs = dayStartMs(day + 1, account.zone);
        const auto known = account.days.find(day);
        DayValue value{day, known == account.days.end() ? 0 : known->second.used, std::nullopt,
                       Quality::Complete};
        const bool whole = startMs >= m_range.fromMs && endMs <= m_range.toMs;
        if (day == today)
            value.quality = Quality::Partial;
        else if (!whole || (known != account.days.end() && known->second.quality == Quality::LowerBound))
            value.quality = Quality::LowerBound;
        if (endMs > startMs)
            days.append(value);
        startMs = endMs;
    }
    return days;
}

MeteredWindows Metering::windowsOf(const AccountId &id, const Account &account) const
{
    MeteredWindows windows;
    windows.account = id;
    windows.days = daysOf(account);
    windows.lastGainMs = account.lastGainMs;
    windows.hoursFromMs = std::max(m_range.fromMs, account.dayRollupEndMs);
    windows.hours = windowsFrom(account.hours, windows.hoursFromMs);
    windows.hoursToMs = windows.hours.isEmpty() ? windows.hoursFromMs : m_range.toMs;
    windows.minutesFromMs = std::max(m_range.fromMs, account.hourRollupEndMs);
    windows.minutes = windowsFrom(account.minutes, windows.minutesFromMs);
    windows.minutesToMs = windows.minutes.isEmpty() ? windows.minutesFromMs : m_range.toMs;
    return windows;
}

Metered Metering::result() const
{
    Metered metered;
    for (const auto &[id, account] : m_accounts)
        metered.accounts.append(windowsOf(id, account));
    metered.skipped = m_skipped;
    metered.counted = m_counted;
    metered.repeated = m_repeated;
    return metered;
}

} // namespace headroom
