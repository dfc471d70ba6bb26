// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stagingschema.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString stageTable(const QString &name, const QString &columns)
{
    return u"CREATE TEMP TABLE stage_%1 (position INTEGER PRIMARY KEY, %2)"_s.arg(name, columns);
}

QString copyOf(const QString &name)
{
    return u"CREATE TEMP TABLE stage_%1 AS SELECT * FROM %1 WHERE 1 = 0"_s.arg(name);
}

QString unique(const QString &name, const QString &columns)
{
    return u"CREATE UNIQUE INDEX stage_%1_key ON stage_%1 (%2)"_s.arg(name, columns);
}

} // namespace

QStringList stagedLists()
{
    return {
        u"CREATE TEMP TABLE stage_run (run_id TEXT NOT NULL, started BIGINT NOT NULL, owner TEXT NOT NULL,"
        " position BIGINT NOT NULL)"_s,
        copyOf(u"meter"_s),
        unique(u"meter"_s, u"provider_id"_s),
        copyOf(u"account"_s),
        unique(u"account"_s, u"provider_id"_s),
        copyOf(u"plan"_s),
        unique(u"plan"_s, u"id"_s),
        copyOf(u"plan_limit"_s),
        unique(u"plan_limit"_s, u"plan_id, meter_id, limit_window"_s),
        copyOf(u"plan_meter"_s),
        unique(u"plan_meter"_s, u"plan_id, meter_id"_s),
        u"CREATE TEMP TABLE stage_subscription AS SELECT s.*, a.provider_id AS account_id"
        " FROM subscription s, account a WHERE 1 = 0"_s,
        unique(u"subscription"_s, u"id"_s),
        copyOf(u"subscription_meter"_s),
        unique(u"subscription_meter"_s, u"subscription_id, meter_id"_s),
        copyOf(u"own_cap"_s),
        unique(u"own_cap"_s, u"subscription_id, meter_id, limit_window"_s),
    };
}

QStringList stagedUsage(const QString &blob)
{
    const QString whose = u"account TEXT NOT NULL, meter TEXT NOT NULL, "_s;
    const QString timed = whose
        + u"zone TEXT NOT NULL, source TEXT NOT NULL, day BIGINT NOT NULL, used %1 NOT NULL, known %1 NOT NULL"_s
              .arg(blob);
    return {
        stageTable(u"reading"_s,
                   whose
                       + u"day BIGINT NOT NULL, period_start BIGINT NOT NULL, period_end BIGINT NOT NULL,"
                         " at BIGINT NOT NULL, total TEXT NOT NULL"_s),
        stageTable(u"days"_s,
                   whose
                       + u"zone TEXT NOT NULL, source TEXT NOT NULL, first_month INTEGER NOT NULL,"
                         " last_month INTEGER NOT NULL, days %1 NOT NULL"_s.arg(blob)),
        stageTable(u"hours"_s, timed),
        stageTable(u"minutes"_s, timed),
        stageTable(u"credit"_s,
                   u"account TEXT NOT NULL, subscription_id TEXT NOT NULL, entitlement TEXT NOT NULL,"
                   " name TEXT NOT NULL, unit TEXT NOT NULL, balance TEXT NOT NULL, overage TEXT NOT NULL,"
                   " limit_reached INTEGER NOT NULL, read_at BIGINT NOT NULL"_s),
        stageTable(u"cover"_s,
                   whose
                       + u"source TEXT NOT NULL, minutes_from BIGINT NOT NULL, minutes_to BIGINT NOT NULL,"
                         " hours_from BIGINT NOT NULL, hours_to BIGINT NOT NULL, days_from BIGINT NOT NULL,"
                         " days_to BIGINT NOT NULL, read_at BIGINT NOT NULL, blocked TEXT NOT NULL"_s),
        stageTable(
            u"source"_s,
            u"meter TEXT NOT NULL, source TEXT NOT NULL, last_gain BIGINT NOT NULL, blocked TEXT NOT NULL,"
            " since_ms BIGINT NOT NULL"_s),
    };
}

QStringList stagingNames()
{
    return {u"run"_s,        u"meter"_s,      u"account"_s,      u"plan"_s,
            u"plan_limit"_s, u"plan_meter"_s, u"subscription"_s, u"subscription_meter"_s,
            u"own_cap"_s,    u"reading"_s,    u"days"_s,         u"hours"_s,
            u"minutes"_s,    u"credit"_s,     u"cover"_s,        u"source"_s};
}

} // namespace headroom
