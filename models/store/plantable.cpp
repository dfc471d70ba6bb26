// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plantable.h"

#include "models/domain/keys.h"
#include "models/store/database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::PlanTable {
namespace {

const QString planColumns =
    u"id, name, description, interval_count, interval_unit, price_minor, currency, tax_inclusive,"
    " self_serve, upgrade_target, archived, version"_s;

Plan planOf(const Row &row)
{
    Plan plan;
    plan.id = PlanId(row.text(0));
    plan.name = row.text(1);
    plan.description = row.text(2);
    plan.interval = {int(row.integer(3)), row.text(4)};
    plan.price = {row.integer(5), row.text(6)};
    plan.taxInclusive = row.flag(7);
    plan.selfServe = row.flag(8);
    plan.upgradeTarget = PlanId(row.text(9));
    plan.archived = row.flag(10);
    plan.version = int(row.integer(11));
    return plan;
}

Result<> readLimits(Database &db, const QString &prefix, QHash<QString, Plan> &plans)
{
    return db.select(u"SELECT plan_id, meter_id, limit_window, kind, cap FROM %1plan_limit"_s.arg(prefix), {},
                     [&](const Row &row) {
                         const auto window = windowFromKey(row.text(2));
                         const auto kind = limitKindFromKey(row.text(3));
                         const auto cap = capFromText(row.text(4));
                         if (const auto plan = plans.find(row.text(0));
                             plan != plans.end() && window && kind && cap)
                             plan->limits.append({MeterId(row.text(1)), *window, *kind, *cap});
                     });
}

Result<> readMeters(Database &db, const QString &prefix, QHash<QString, Plan> &plans)
{
    return db.select(u"SELECT plan_id, meter_id, per_unit, included FROM %1plan_meter"_s.arg(prefix), {},
                     [&](const Row &row) {
                         if (const auto plan = plans.find(row.text(0)); plan != plans.end())
                             plan->meters.append({MeterId(row.text(1)),
                                                  Decimal::parse(row.text(2)).value_or(Decimal()),
                                                  row.integer(3)});
                     });
}

void sortInside(Plan &plan)
{
    std::sort(plan.limits.begin(), plan.limits.end(), [](const Limit &a, const Limit &b) {
        return a.meter != b.meter ? a.meter < b.meter : a.window < b.window;
    });
    std::sort(plan.meters.begin(), plan.meters.end(),
              [](const MeterPrice &a, const MeterPrice &b) { return a.meter < b.meter; });
}

Result<> putParts(Database &db, const QList<Plan> &plans, const QString &prefix)
{
    QVariantList ids;
    Rows limits(5);
    Rows meters(4);
    for (const Plan &plan : plans) {
        ids.append(plan.id.toString());
        for (const Limit &limit : plan.limits)
            limits.add(plan.id.toString(), limit.meter.toString(), windowKey(limit.window),
                       limitKindKey(limit.kind), capText(limit.cap));
        for (const MeterPrice &price : plan.meters)
            meters.add(plan.id.toString(), price.meter.toString(), price.perUnitMinor.toString(),
                       price.included);
    }
    return db.runIn(u"DELETE FROM %1plan_limit WHERE plan_id"_s.arg(prefix), ids)
        .and_then([&] { return db.runIn(u"DELETE FROM %1plan_meter WHERE plan_id"_s.arg(prefix), ids); })
        .and_then([&] {
            return db.insertRows(
                u"INSERT INTO %1plan_limit (plan_id, meter_id, limit_window, kind, cap)"_s.arg(prefix),
                limits);
        })
        .and_then([&] {
            return db.insertRows(
                u"INSERT INTO %1plan_meter (plan_id, meter_id, per_unit, included)"_s.arg(prefix), meters);
        });
}

} // namespace

Result<QList<Plan>> all(Database &db, const QString &prefix)
{
    QHash<QString, Plan> plans;
    auto read = db.select(u"SELECT %1 FROM %2plan"_s.arg(planColumns, prefix), {},
                          [&](const Row &row) { plans.insert(row.text(0), planOf(row)); })
                    .and_then([&] { return readLimits(db, prefix, plans); })
                    .and_then([&] { return readMeters(db, prefix, plans); });
    if (!read)
        return failure(read.error());
    QList<Plan> sorted(plans.cbegin(), plans.cend());
    for (Plan &plan : sorted)
        sortInside(plan);
    std::sort(sorted.begin(), sorted.end(), [](const Plan &a, const Plan &b) { return a.id < b.id; });
    return sorted;
}

Result<> put(Database &db, const QList<Plan> &plans, const QString &prefix)
{
    Rows rows(12);
    for (const Plan &plan : plans) {
        rows.add(plan.id.toString(), plan.name, plan.description, plan.interval.count, plan.interval.unit,
                 plan.price.minor, plan.price.currency, int(plan.taxInclusive), int(plan.selfServe),
                 plan.upgradeTarget.toString(), int(plan.archived), plan.version);
    }
    return db
        .insertRows(
            u"INSERT INTO %2plan (%1)"_s.arg(planColumns, prefix), rows,
            u"ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,"
            " interval_count = excluded.interval_count, interval_unit = excluded.interval_unit,"
            " price_minor = excluded.price_minor, currency = excluded.currency,"
            " tax_inclusive = excluded.tax_inclusive, self_serve = excluded.self_serve,"
            " upgrade_target = excluded.upgrade_target, archived = excluded.archived,"
            " version = excluded.version"_s)
        .and_then([&] { return putParts(db, plans, prefix); });
}

Result<> change(Database &db, const Plan &plan)
{
    int stored = 0;
    auto read = db.select(u"SELECT version FROM plan WHERE id = ?"_s, {plan.id.toString()},
                          [&](const Row &row) { stored = int(row.integer(0)); });
    if (!read)
        return read;
    if (stored != plan.version)
        return failure(ErrorKind::Conflict,
                       u"Somebody else changed the plan %1 in the meantime."_s.arg(plan.name));
    Plan next = plan;
    next.version = stored + 1;
    return put(db, {next});
}

} // namespace headroom::PlanTable
