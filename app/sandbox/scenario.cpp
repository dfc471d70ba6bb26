// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/scenario.h"

#include "app/sandbox/scenariobuilder.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::sandbox {

qsizetype Scenario::productIndex(const QString &id) const
{
    const auto found =
        std::find_if(products.begin(), products.end(), [&](const auto &p) { return p.id == id; });
    return found == products.end() ? -1 : found - products.begin();
}

qsizetype Scenario::customerIndex(const QString &id) const { return customerById.value(id, -1); }

qsizetype Scenario::subscriptionIndex(const QString &id) const { return subscriptionById.value(id, -1); }

const MeterEntry *Scenario::meter(const QString &id) const
{
    const auto found = std::find_if(meters.begin(), meters.end(), [&](const auto &m) { return m.id == id; });
    return found == meters.end() ? nullptr : &*found;
}

qint64 periodEnd(const ZoneDays &days, qint64 startMs, const QString &interval)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(startMs, days.zone());
    return (interval == "Year"_L1 ? start.addYears(1) : start.addMonths(1)).toMSecsSinceEpoch();
}

std::unique_ptr<Scenario> makeScenario(const Options &options, qint64 startMs)
{
    return ScenarioBuilder(options, startMs).build();
}

} // namespace headroom::sandbox
