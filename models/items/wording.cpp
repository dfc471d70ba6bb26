// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wording.h"

#include "models/base/duration.h"

#include <QDate>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr qint64 million = 1'000'000;

const QString &meterOf(const QueueLimit &limit)
{
    return limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName;
}

QDate dateOf(EpochDay day) { return QDate(1970, 1, 1).addDays(day); }

} // namespace

std::optional<CompactNumber> compactNumber(qint64 value)
{
    if (value < million)
        return std::nullopt;
    qint64 unit = 1; // of the third digit
    int exponent = 0;
    while (value / unit >= 1000) {
        unit *= 10;
        ++exponent;
    }
    qint64 digits = value / unit + (value % unit >= unit - value % unit ? 1 : 0);
    if (digits == 1000) {
        digits = 100;
        ++exponent;
    }
    const int power = (exponent + 2) / 3 * 3;
    return CompactNumber{int(digits), power - exponent, power};
}

QString plainToolTip(QString text)
{
    constexpr QChar wordJoiner(0x2060);
    text.replace(u'<', QString(u'<') + wordJoiner);
    text.replace(u'&', QString(u'&') + wordJoiner);
    return text;
}

QString Wording::none() { return u"—"_s; }

QString Wording::isolated(const QString &text) const
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return m_locale.textDirection() == Qt::RightToLeft ? firstStrongIsolate + text + popIsolate : text;
}

QString Wording::number(qint64 value) const { return m_locale.toString(value); }

QString Wording::compact(qint64 value) const
{
    const auto compact = compactNumber(value);
    if (!compact)
        return number(value);
    int unit = 1;
    for (int i = 0; i < compact->decimals; ++i)
        unit *= 10;
    QString text = m_locale.toString(compact->digits / unit);
    if (compact->decimals > 0) {
        const QString part = m_locale.toString(compact->digits % unit);
        text += m_locale.decimalPoint() + part.rightJustified(compact->decimals, m_locale.zeroDigit().at(0));
    }
    switch (compact->power) {
    case 6: return tr("%1 M", "million").arg(text);
    case 9: return tr("%1 bn", "10^9").arg(text);
    case 12: return tr("%1 tn", "10^12").arg(text);
    case 15: return tr("%1 qd", "10^15").arg(text);
    default: return tr("%1 qt", "10^18").arg(text);
    }
}

QString Wording::tenths(qint64 tenths) const
{
    const qint64 rest = tenths % 10;
    QString text = m_locale.toString(tenths / 10);
    if (tenths < 0 && tenths > -10)
        text.prepend(m_locale.negativeSign());
    return text + m_locale.decimalPoint() + m_locale.toString(rest < 0 ? -rest : rest);
}

QString Wording::percent(qint64 tenths) const { return tr("%1 %", "percent of a cap").arg(this->tenths(tenths)); }

QString Wording::percentPhrase(qint64 tenths) const { return tr("%1 percent").arg(isolated(this->tenths(tenths))); }

QString Wording::band(Band band) const
{
    switch (band) {
    case Band::Ok: return tr("ok");
    case Band::Blocked: return tr("blocked");
    case Band::Watch: return tr("watch");
    case Band::Approaching: return tr("approaching");
    case Band::Critical: return tr("critical");
    case Band::Over: return tr("over");
    }
    Q_UNREACHABLE();
}

QString Wording::window(Window window) const
{
    switch (window) {
    case Window::Cycle: return tr("a cycle");
    case Window::Day: return tr("a day");
    case Window::Minute: return tr("a minute");
    }
    Q_UNREACHABLE();
}

QString Wording::capOrigin(CapOrigin origin) const
{
    switch (origin) {
    case CapOrigin::Catalogue: return tr("plan");
    case CapOrigin::Subscription: return tr("subscription");
    case CapOrigin::Override: return tr("override");
    case CapOrigin::OwnCap: return tr("own cap");
    }
    Q_UNREACHABLE();
}

/// "4,016 of 1,000 requests a day"; without \a unit "4,016 of 1,000 a day".
QString Wording::counted(const QString &of, const QueueLimit &limit, const QString &unit) const
{
    const QString window = Wording::window(limit.facts.window);
    const auto withUnit = [&](qint64 value) {
        const QString amount = isolated(number(value));
        return unit.isEmpty() ? amount
                              : tr("%1 %2", "number and unit: 1,000 requests").arg(amount, isolated(unit));
    };
    switch (limit.facts.cap.kind) {
    case Cap::Kind::Number:
        return tr("%1 of %2 %3", "4,016 of 1,000 a day").arg(of, withUnit(limit.facts.cap.units), window);
    case Cap::Kind::Unlimited: return tr("%1 %2, unlimited", "4,016 a day, unlimited").arg(of, window);
    case Cap::Kind::NotInPlan:
        return tr("%1 %2, not in this plan", "4,016 a day, not in this plan").arg(of, window);
    }
    Q_UNREACHABLE();
}

QString Wording::used(const QueueLimit &limit) const
{
    if (limit.facts.credit)
        return isolated(meterOf(limit));
    const bool known = limit.facts.measured && limit.facts.blocked.isEmpty();
    return counted(known ? isolated(number(limit.facts.used)) : none(), limit, {});
}

QString Wording::days(std::optional<int> days) const
{
    if (!days)
        return none();
    return *days >= overAYear ? tr("over a year") : number(*days);
}

QString Wording::basis(Basis basis) const
{
    switch (basis) {
    case Basis::None: return {};
    case Basis::Today: return tr("today", "basis of days to cap: today's rate");
    case Basis::CycleAverage: return tr("average", "basis of days to cap: the cycle's average");
    case Basis::Seasonal: return tr("weekday", "basis of days to cap: weekday means");
    }
    Q_UNREACHABLE();
}

QString Wording::daysWithBasis(const Standing &standing) const
{
    if (standing.daysToCap == 0 && standing.percentTenths.value_or(0) >= 1000)
        return tr("reached", "the cap, in place of days to it");
    const QString word = basis(standing.basis);
    if (!standing.daysToCap || word.isEmpty())
        return days(standing.daysToCap);
    return tr("%1 %2", "days to cap and their basis: 4 weekday")
        .arg(isolated(days(standing.daysToCap)), word);
}

QString Wording::range(const DaysRange &range) const
{
    const auto span = [this](int low, int high) {
        return low == high ? isolated(days(low))
                           : tr("%1 to %2", "range of days").arg(isolated(days(low)), isolated(days(high)));
    };
    return tr("likely %1, at the widest %2", "ranges of days: half and nine in ten")
        .arg(span(range.low50, range.high50), span(range.low90, range.high90));
}

QString Wording::date(EpochDay day) const
{
    return m_locale.toString(dateOf(day), tr("d MMM", "date pattern: 24 Nov"));
}

QString Wording::time(qint64 ms, const QTimeZone &zone) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms, zone).time(),
                             tr("HH:mm", "time pattern: 08:52"));
}

QString Wording::moment(qint64 ms, const QTimeZone &zone) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QString day = m_locale.toString(at.date(), tr("d MMM", "date pattern: 24 Nov"));
    return tr("%1 %2 %3", "date, time and zone").arg(day, time(ms, zone), QString::fromUtf8(zone.id()));
}

QString Wording::burst(const QueueLimit &limit, qint64 ms, const QTimeZone &zone) const
{
    const QString at = isolated(time(ms, zone));
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    if (date == dateOf(limit.facts.today))
        return tr("burst at %1").arg(at);
    const QString day = m_locale.toString(date, tr("d MMM", "date pattern: 24 Nov"));
    return tr("burst %1, %2", "day and time of day").arg(isolated(day), at);
}

QString Wording::why(const QueueLimit &limit, const Why &why, const QTimeZone &zone) const
{
    switch (why.code) {
    case WhyCode::Burst: return burst(limit, why.value, zone);
    case WhyCode::SteadilyOver: return tr("%1 of 7 days over").arg(isolated(number(why.value)));
    case WhyCode::OverCap: return tr("over cap");
    case WhyCode::LimitReached: return tr("limit reached");
    case WhyCode::CapToday: return tr("cap reached today");
    case WhyCode::CapOn: return tr("cap on %1").arg(isolated(date(EpochDay(why.value))));
    case WhyCode::AfterReset: return tr("after the reset");
    case WhyCode::NoForecast: return tr("no forecast");
    case WhyCode::Blocked: return blocked(why.reason, meterOf(limit));
    case WhyCode::Inside: break;
    }
    return limit.facts.measured || limit.facts.credit ? tr("inside") : tr("not measured");
}

QString Wording::why(const QueueRow &row, const QTimeZone &zone) const
{
    QString text = why(row.worst, row.standing.why, zone);
    if (row.otherLimits == 0)
        return text;
    const QString others = row.otherLimits == 1 ? tr("+1 limit") : tr("+%n limits", nullptr, row.otherLimits);
    return tr("%1, %2", "why, other limits: over cap, +2 limits").arg(text, isolated(others));
}

QString Wording::blocked(const QString &reason, const QString &meter) const
{
    const QString name = isolated(meter);
    if (reason == "noReading"_L1)
        return tr("no reading of %1").arg(name);
    if (reason == "silent"_L1)
        return tr("%1 is silent").arg(name);
    if (reason == "twoLiveSubscriptions"_L1)
        return tr("two live subscriptions");
    if (reason == "sourceStopped"_L1)
        return tr("source of %1 stopped").arg(name);
    if (reason == "rubbish"_L1)
        return tr("unreadable numbers of %1").arg(name);
    return tr("blocked");
}

QString Wording::age(qint64 ms) const
{
    const qint64 minutes = ms / minuteMs;
    if (minutes < 1)
        return tr("< 1 min");
    if (minutes < 120)
        return tr("%1 min").arg(number(minutes));
    if (ms < 2 * dayMs)
        return tr("%1 h").arg(number(minutes / 60));
    return tr("%1 days").arg(number(ms / dayMs));
}

} // namespace headroom
