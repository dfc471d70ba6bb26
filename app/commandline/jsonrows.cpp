// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/jsonrows.h"

#include "models/base/jsonvalue.h"
#include "models/domain/keys.h"
#include "models/items/activitywording.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QJsonValue capJson(const LimitFacts &facts)
{
    if (facts.credit)
        return QJsonValue::Null;
    return facts.cap.kind == Cap::Kind::Unlimited ? QJsonValue(u"unlimited"_s) : wholeNumber(facts.cap.units);
}

QJsonValue percentJson(const std::optional<qint64> &tenths)
{
    return tenths ? QJsonValue(double(*tenths) / 10.0) : QJsonValue(QJsonValue::Null);
}

/// More than 366 days is said as text: it is no number of days.
QJsonValue daysJson(int days) { return days >= overAYear ? QJsonValue(u"overAYear"_s) : QJsonValue(days); }

QJsonValue daysJson(const std::optional<int> &days) { return days ? daysJson(*days) : QJsonValue(QJsonValue::Null); }

QJsonValue rangeJson(const std::optional<DaysRange> &range)
{
    if (!range)
        return QJsonValue::Null;
    return QJsonObject{{u"low50"_s, daysJson(range->low50)},
                       {u"high50"_s, daysJson(range->high50)},
                       {u"low90"_s, daysJson(range->low90)},
                       {u"high90"_s, daysJson(range->high90)}};
}

QJsonObject whyJson(const Why &why)
{
    QJsonValue value = QJsonValue::Null;
    switch (why.code) {
    case WhyCode::Burst: value = isoTime(why.value); break;
    case WhyCode::SteadilyOver: value = wholeNumber(why.value); break;
    case WhyCode::CapOn:
    case WhyCode::AfterReset: value = isoDate(EpochDay(why.value)); break;
    case WhyCode::Blocked: value = why.reason; break;
    case WhyCode::OverCap:
    case WhyCode::LimitReached:
    case WhyCode::CapToday:
    case WhyCode::NoForecast:
    case WhyCode::Inside: break;
    }
    return {{u"code"_s, whyKey(why.code)}, {u"value"_s, value}};
}

QJsonValue usedJson(const LimitFacts &facts)
{
    return facts.measured && facts.blocked.isEmpty() && !facts.credit ? wholeNumber(facts.used)
                                                                      : QJsonValue(QJsonValue::Null);
}

/// What no source ever measured has no band (DESIGN §1 "reading").
QJsonValue bandJson(const LimitFacts &facts, Band band)
{
    const bool isKnown = facts.measured || facts.credit || !facts.blocked.isEmpty();
    return isKnown ? QJsonValue(bandKey(band)) : QJsonValue(QJsonValue::Null);
}

QString windowText(const LimitFacts &facts) { return facts.credit ? u"credit"_s : windowKey(facts.window); }

QJsonValue burstJson(const std::optional<Burst> &burst)
{
    if (!burst)
        return QJsonValue::Null;
    return QJsonObject{{u"first"_s, isoTime(burst->firstMs)},
                       {u"last"_s, isoTime(burst->lastMs)},
                       {u"peak"_s, wholeNumber(burst->peak)}};
}

QString qualityText(Quality quality)
{
    switch (quality) {
    case Quality::Absent: return u"absent"_s;
    case Quality::Partial: return u"partial"_s;
    case Quality::LowerBound: return u"lowerBound"_s;
    case Quality::Complete: return u"complete"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject moneyJson(const Money &money)
{
    return {{u"amount"_s, amountText(money)}, {u"currency"_s, money.currency}};
}

QJsonObject limitJson(const LimitDetail &limit, qint64 nowMs)
{
    const LimitFacts &facts = limit.facts;
    QJsonObject object{
        {u"meter"_s, facts.credit ? limit.creditName : limit.meter.toString()},
        {u"meterName"_s, facts.credit ? limit.creditName : limit.meterName},
        {u"window"_s, windowText(facts)},
        {u"kind"_s, limitKindKey(limit.limit.kind)},
        {u"measured"_s, facts.measured},
        {u"used"_s, usedJson(facts)},
        {u"denied"_s, numberOrNull(limit.denied)},
        {u"cap"_s, capJson(facts)},
        {u"capOrigin"_s, capOriginKey(limit.capOrigin)},
        {u"percent"_s, percentJson(limit.standing.percentTenths)},
        {u"projected"_s, numberOrNull(limit.standing.projected)},
        {u"daysToCap"_s, daysJson(limit.standing.daysToCap)},
        {u"basis"_s, limit.standing.basis == Basis::None ? QJsonValue(QJsonValue::Null)
                                                         : QJsonValue(basisKey(limit.standing.basis))},
        {u"daysByToday"_s, daysJson(limit.daysByToday)},
        {u"daysByCycleAverage"_s, daysJson(limit.daysByCycleAverage)},
        {u"daysBySeason"_s, daysJson(limit.daysBySeason)},
        {u"daysRange"_s, rangeJson(limit.range)},
        {u"band"_s, bandJson(facts, limit.standing.band)},
        {u"why"_s, whyJson(limit.standing.why)},
        {u"source"_s, usageSourceKey(limit.source)},
        {u"ageSeconds"_s, limit.readAtMs > 0 ? wholeNumber(std::max<qint64>(0, nowMs - limit.readAtMs) / 1000)
                                             : QJsonValue(QJsonValue::Null)},
        {u"case"_s, textOrNull(limit.caseState)},
    };
    if (facts.window == Window::Day && facts.measured && !facts.credit)
        object.insert(u"usedDay"_s, isoDate(facts.usedDay));
    return object;
}

QJsonArray readingsJson(const AccountDetail &account)
{
    QJsonArray readings;
    for (const DaySeries &series : account.days) {
        for (const DayValue &day : series.days)
            readings.append(QJsonObject{{u"meter"_s, series.meter.toString()},
                                        {u"day"_s, isoDate(day.day)},
                                        {u"used"_s, wholeNumber(day.used)},
                                        {u"denied"_s, numberOrNull(day.denied)},
                                        {u"quality"_s, qualityText(day.quality)},
                                        {u"source"_s, usageSourceKey(series.source)}});
    }
    return readings;
}

QJsonValue fitJson(const std::optional<FitDetail> &fit)
{
    if (!fit)
        return QJsonValue::Null;
    return QJsonObject{{u"plan"_s, fit->plan.toString()},
                       {u"name"_s, fit->name},
                       {u"price"_s, moneyJson(fit->price)},
                       {u"notChecked"_s, QJsonArray::fromStringList(fit->notChecked)}};
}

/// The account's newest burst of each kind over its minute limits.
QJsonValue newestBurst(const AccountDetail &account, std::optional<Burst> LimitDetail::*which)
{
    std::optional<Burst> newest;
    for (const LimitDetail &limit : account.limits) {
        const std::optional<Burst> &burst = limit.*which;
        if (burst && (!newest || burst->lastMs > newest->lastMs))
            newest = burst;
    }
    return burstJson(newest);
}

} // namespace

QJsonValue wholeNumber(qint64 value)
{
    constexpr qint64 exact = qint64(1) << 53;
    return value > exact || value < -exact ? QJsonValue(QString::number(value)) : QJsonValue(value);
}

QJsonValue numberOrNull(const std::optional<qint64> &value)
{
    return value ? wholeNumber(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue isoTime(qint64 ms)
{
    if (ms == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue isoDate(EpochDay day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

QJsonObject queueRowJson(const QueueRow &row)
{
    const LimitFacts &facts = row.worst.facts;
    return {
        {u"account"_s, row.id.toString()},
        {u"name"_s, row.name},
        {u"plan"_s, row.planName},
        {u"meter"_s, row.worst.meter.toString()},
        {u"window"_s, windowText(facts)},
        {u"used"_s, usedJson(facts)},
        {u"denied"_s, numberOrNull(row.worst.denied)},
        {u"cap"_s, capJson(facts)},
        {u"capOrigin"_s, capOriginKey(row.worst.capOrigin)},
        {u"percent"_s, percentJson(row.standing.percentTenths)},
        {u"projected"_s, numberOrNull(row.standing.projected)},
        {u"daysToCap"_s, daysJson(row.standing.daysToCap)},
        {u"daysRange"_s, rangeJson(row.range)},
        {u"basis"_s, row.standing.basis == Basis::None ? QJsonValue(QJsonValue::Null)
                                                       : QJsonValue(basisKey(row.standing.basis))},
        {u"band"_s, bandJson(row.worst.facts, row.standing.band)},
        {u"why"_s, whyJson(row.standing.why)},
        {u"ageSeconds"_s, row.worst.readAtMs > 0 ? wholeNumber(row.ageMs / 1000) : QJsonValue(QJsonValue::Null)},
        {u"owner"_s, textOrNull(row.ownerName)},
        {u"case"_s, textOrNull(row.worst.caseId.toString())},
        {u"otherLimits"_s, row.otherLimits},
    };
}

QJsonObject accountJson(const AccountDetail &account)
{
    QJsonArray limits;
    for (const LimitDetail &limit : account.limits)
        limits.append(limitJson(limit, account.nowMs));
    QJsonArray bill;
    for (const Money &money : account.projectedBill)
        bill.append(moneyJson(money));
    QJsonArray timeline;
    const ActivityWording wording(QTimeZone(account.zone.toLatin1()), account.nowMs, QLocale::c());
    for (const ActivityEntry &entry : account.timeline) {
        timeline.append(QJsonObject{{u"at"_s, isoTime(entry.atMs)},
                                    {u"kind"_s, activityKey(entry.kind)},
                                    {u"event"_s, entry.event},
                                    {u"text"_s, wording.said(entry)},
                                    {u"by"_s, wording.by(entry)},
                                    {u"details"_s, entry.source == ActivityEntry::Source::Audit ? entry.after : entry.details}});
    }
    return {
        {u"account"_s, account.id.toString()},
        {u"name"_s, account.name},
        {u"email"_s, textOrNull(account.email)},
        {u"zone"_s, account.zone},
        {u"zoneOrigin"_s, zoneOriginKey(account.zoneOrigin)},
        {u"plan"_s, account.planName},
        {u"price"_s, moneyJson(account.price)},
        {u"cycleStart"_s, isoDate(account.cycleStart)},
        {u"cycleEnd"_s, isoDate(account.cycleEnd)},
        {u"limits"_s, limits},
        {u"readings"_s, readingsJson(account)},
        {u"burstNow"_s, newestBurst(account, &LimitDetail::burstNow)},
        {u"burstLast24h"_s, newestBurst(account, &LimitDetail::burstLast24h)},
        {u"projectedBill"_s, bill},
        {u"fits"_s, fitJson(account.fits)},
        {u"timeline"_s, timeline},
    };
}

} // namespace headroom
