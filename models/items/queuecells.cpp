// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queuecells.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString orNone(const QString &text) { return text.isEmpty() ? Wording::none() : text; }

const QString &nameOf(const QueueRow &row) { return row.name.isEmpty() ? row.id.toString() : row.name; }

QString accountToolTip(const QueueRow &row, const Wording &wording)
{
    return row.name.isEmpty() ? row.id.toString() : row.name + u'\n' + wording.isolated(row.id.toString());
}

QString daysToolTip(const QueueRow &row, const Wording &wording)
{
    const QString phrase = wording.daysPhrase(row.standing);
    return row.range ? phrase + u'\n' + wording.range(*row.range) : phrase;
}

QString ageToolTip(const QueueRow &row, const Wording &wording, const QTimeZone &zone)
{
    if (row.worst.readAtMs == 0)
        return wording.agePhrase(row);
    return Wording::tr("read %1").arg(wording.isolated(wording.moment(row.worst.readAtMs, zone)));
}

} // namespace

QString cellText(const QueueRow &row, QueueTable::Column column, const Wording &wording,
                 const QTimeZone &zone)
{
    switch (column) {
    case QueueTable::Mark:
    case QueueTable::Trend: return {};
    case QueueTable::Account: return nameOf(row);
    case QueueTable::Plan: return orNone(row.planName);
    case QueueTable::Used: return wording.used(row.worst);
    case QueueTable::Percent:
        return row.standing.percentTenths ? wording.percent(*row.standing.percentTenths) : Wording::none();
    case QueueTable::Projected:
        return row.standing.projected ? wording.compact(*row.standing.projected) : Wording::none();
    case QueueTable::DaysToCap: return wording.daysWithBasis(row.standing);
    case QueueTable::Why: return wording.why(row, zone);
    case QueueTable::Age: return row.worst.readAtMs == 0 ? Wording::none() : wording.age(row.ageMs);
    case QueueTable::Owner: return orNone(row.ownerName);
    }
    Q_UNREACHABLE();
}

QString cellPhrase(const QueueRow &row, QueueTable::Column column, const Wording &wording,
                   const QTimeZone &zone)
{
    switch (column) {
    case QueueTable::Mark: return Wording::tr("mark %1").arg(wording.isolated(nameOf(row)));
    case QueueTable::Account: return nameOf(row);
    case QueueTable::Plan:
        return row.planName.isEmpty() ? Wording::tr("no plan")
                                      : Wording::tr("plan %1").arg(wording.isolated(row.planName));
    case QueueTable::Used:
    case QueueTable::Percent: return wording.usagePhrase(row.worst, row.standing, zone);
    case QueueTable::Trend: return wording.trendPhrase(row.trend, row.worst.unit);
    case QueueTable::Projected: return wording.projectedPhrase(row.worst, row.standing);
    case QueueTable::DaysToCap: return wording.daysPhrase(row.standing);
    case QueueTable::Why: return wording.why(row, zone);
    case QueueTable::Age: return wording.agePhrase(row);
    case QueueTable::Owner:
        return row.ownerName.isEmpty() ? Wording::tr("no owner")
                                       : Wording::tr("owner %1").arg(wording.isolated(row.ownerName));
    }
    Q_UNREACHABLE();
}

QString cellToolTip(const QueueRow &row, QueueTable::Column column, const Wording &wording,
                    const QTimeZone &zone)
{
    switch (column) {
    case QueueTable::Mark: return {};
    case QueueTable::Account: return plainToolTip(accountToolTip(row, wording));
    case QueueTable::DaysToCap: return plainToolTip(daysToolTip(row, wording));
    case QueueTable::Age: return plainToolTip(ageToolTip(row, wording, zone));
    case QueueTable::Plan:
    case QueueTable::Used:
    case QueueTable::Percent:
    case QueueTable::Trend:
    case QueueTable::Projected:
    case QueueTable::Why:
    case QueueTable::Owner: return plainToolTip(cellPhrase(row, column, wording, zone));
    }
    Q_UNREACHABLE();
}

QString columnTitle(QueueTable::Column column)
{
    switch (column) {
    case QueueTable::Mark: return {};
    case QueueTable::Account: return Wording::tr("Account");
    case QueueTable::Plan: return Wording::tr("Plan");
    case QueueTable::Used: return Wording::tr("Used of cap");
    case QueueTable::Percent: return Wording::tr("Percent of cap");
    case QueueTable::Trend: return Wording::tr("14 days");
    case QueueTable::Projected: return Wording::tr("Projected");
    case QueueTable::DaysToCap: return Wording::tr("Days to cap");
    case QueueTable::Why: return Wording::tr("Why it is here");
    case QueueTable::Age: return Wording::tr("Data");
    case QueueTable::Owner: return Wording::tr("Owner");
    }
    Q_UNREACHABLE();
}

} // namespace headroom
