// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {

QString Wording::usagePhrase(const QueueLimit &limit, const Standing &standing, const QTimeZone &zone) const
{
    if (limit.facts.credit) {
        const QString name = isolated(limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName);
        return tr("%1, %2", "name of a credit, why").arg(name, why(limit, standing.why, zone));
    }
    const bool known = limit.facts.measured && limit.facts.blocked.isEmpty();
    const QString amount = known ? isolated(number(limit.facts.used)) : tr("not known", "an amount");
    QStringList parts{counted(amount, limit, limit.unit)};
    if (standing.percentTenths)
        parts.append(percentPhrase(*standing.percentTenths));
    if (known && limit.facts.cap.isNumber())
        parts.append(band(standing.band));
    else if (!limit.facts.blocked.isEmpty())
        parts.append(tr("blocked: %1").arg(why(limit, standing.why, zone)));
    else if (!known)
        parts.append(tr("not measured"));
    return parts.join(tr(", ", "between parts of a phrase"));
}

QString Wording::projectedPhrase(const QueueLimit &limit, const Standing &standing) const
{
    if (!standing.projected)
        return tr("no projection");
    return tr("estimate: %1 %2 at the end of the cycle", "number and unit")
        .arg(isolated(number(*standing.projected)), isolated(limit.unit));
}

QString Wording::daysPhrase(const Standing &standing) const
{
    if (!standing.daysToCap)
        return tr("no forecast");
    if (standing.percentTenths.value_or(0) >= 1000)
        return tr("cap reached");
    if (*standing.daysToCap == 0)
        return tr("less than a day to the cap");
    QString by;
    switch (standing.basis) {
    case Basis::None: break;
    case Basis::Today: by = tr("at today's rate"); break;
    case Basis::CycleAverage: by = tr("at the cycle's average"); break;
    case Basis::Seasonal: by = tr("by the weekdays' means"); break;
    }
    const QString count = isolated(days(standing.daysToCap));
    if (*standing.daysToCap >= overAYear)
        return tr("over a year to the cap, %1").arg(by);
    return *standing.daysToCap == 1 ? tr("1 day to the cap, %1").arg(by)
                                    : tr("%1 days to the cap, %2").arg(count, by);
}

QString Wording::agePhrase(const QueueRow &row) const
{
    if (row.worst.readAtMs == 0)
        return tr("never read");
    return tr("data %1 old", "2 min").arg(isolated(age(row.ageMs)));
}

QString Wording::trendPhrase(const QList<qint64> &trend, const QString &unit) const
{
    if (trend.isEmpty())
        return tr("no days known");
    const auto [low, high] = std::minmax_element(trend.begin(), trend.end());
    return tr("last %1 days: lowest %2, highest %3, newest %4 %5", "the last is the unit")
        .arg(isolated(number(trend.size())), isolated(number(*low)), isolated(number(*high)),
             isolated(number(trend.last())), isolated(unit));
}

} // namespace headroom
