// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// People, settings, audit, leases, sync runs.
Migration people()
{
    return {
        1,
        {
            u"CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_s,
            u"CREATE TABLE person (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL,"
            " zone TEXT NOT NULL, roles TEXT NOT NULL, login TEXT NOT NULL, active INTEGER NOT NULL,"
            " version INTEGER NOT NULL)"_s,
            u"CREATE UNIQUE INDEX person_login ON person (login) WHERE login <> ''"_s,
            u"CREATE TABLE audit (seq BIGINT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, person TEXT NOT NULL,"
            " act TEXT NOT NULL, subject TEXT NOT NULL, before_json TEXT NOT NULL, after_json TEXT NOT NULL,"
            " previous_hash TEXT NOT NULL, hash TEXT NOT NULL) {without_rowid}"_s,
            u"CREATE TABLE lease (name TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL, until_ms BIGINT NOT NULL)"_s,
            u"CREATE TABLE sync_run (id TEXT NOT NULL PRIMARY KEY, started BIGINT NOT NULL, ended BIGINT NOT "
            u"NULL,"
            " outcome TEXT NOT NULL, summary TEXT NOT NULL)"_s,
            u"CREATE INDEX sync_run_ended ON sync_run (ended)"_s,
            u"CREATE TABLE sync_source (run_id TEXT NOT NULL, source TEXT NOT NULL, used BIGINT NOT NULL,"
            " skipped BIGINT NOT NULL, blocked BIGINT NOT NULL, detail TEXT NOT NULL,"
            " PRIMARY KEY (run_id, source)) {without_rowid}"_s,
            u"CREATE TABLE finding (run_id TEXT NOT NULL, position BIGINT NOT NULL, kind TEXT NOT NULL,"
            " subject TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (run_id, position)) {without_rowid}"_s,
        }};
}

/// What the provider and the catalogue say: meters, plans, accounts, subscriptions.
Migration catalogue()
{
    return {
        2,
        {
            u"CREATE TABLE meter (key BIGINT NOT NULL PRIMARY KEY, provider_id TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL, event_name TEXT NOT NULL, aggregation TEXT NOT NULL,"
            " aggregation_key TEXT NOT NULL, unit TEXT NOT NULL, missed INTEGER NOT NULL,"
            " gone INTEGER NOT NULL) {without_rowid}"_s,
            u"CREATE TABLE plan (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL,"
            " interval_count INTEGER NOT NULL, interval_unit TEXT NOT NULL, price_minor BIGINT NOT NULL,"
            " currency TEXT NOT NULL, tax_inclusive INTEGER NOT NULL, self_serve INTEGER NOT NULL,"
            " upgrade_target TEXT NOT NULL, archived INTEGER NOT NULL, version INTEGER NOT NULL)"_s,
            u"CREATE TABLE plan_limit (plan_id TEXT NOT NULL, meter_id TEXT NOT NULL, limit_window TEXT NOT "
            u"NULL,"
            " kind TEXT NOT NULL, cap TEXT NOT NULL, PRIMARY KEY (plan_id, meter_id, limit_window))"
            " {without_rowid}"_s,
            u"CREATE TABLE plan_meter (plan_id TEXT NOT NULL, meter_id TEXT NOT NULL, per_unit TEXT NOT NULL,"
            " included BIGINT NOT NULL, PRIMARY KEY (plan_id, meter_id)) {without_rowid}"_s,
            u"CREATE TABLE account (key BIGINT NOT NULL PRIMARY KEY, provider_id TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL, email TEXT NOT NULL, zone TEXT NOT NULL, zone_override TEXT NOT NULL "
            "DEFAULT '',"
            " missed INTEGER NOT NULL, gone INTEGER NOT NULL) {without_rowid}"_s,
            u"CREATE TABLE subscription (id TEXT NOT NULL PRIMARY KEY, account_key BIGINT NOT NULL,"
            " plan_id TEXT NOT NULL, status TEXT NOT NULL, created_ms BIGINT NOT NULL,"
            " cycle_start_ms BIGINT NOT NULL, cycle_end_ms BIGINT NOT NULL, price_minor BIGINT NOT NULL,"
            " currency TEXT NOT NULL, cancels_at_end INTEGER NOT NULL, on_demand INTEGER NOT NULL,"
            " scheduled_change INTEGER NOT NULL, has_credits INTEGER NOT NULL, missed INTEGER NOT NULL,"
            " gone INTEGER NOT NULL)"_s,
            u"CREATE INDEX subscription_account ON subscription (account_key)"_s,
            u"CREATE TABLE subscription_meter (subscription_id TEXT NOT NULL, meter_id TEXT NOT NULL,"
            " free_threshold BIGINT NOT NULL, per_unit TEXT NOT NULL, currency TEXT NOT NULL,"
            " PRIMARY KEY (subscription_id, meter_id)) {without_rowid}"_s,
            u"CREATE TABLE own_cap (subscription_id TEXT NOT NULL, meter_id TEXT NOT NULL,"
            " limit_window TEXT NOT NULL, kind TEXT NOT NULL, cap TEXT NOT NULL, zone TEXT NOT NULL,"
            " PRIMARY KEY (subscription_id, meter_id, limit_window)) {without_rowid}"_s,
            u"CREATE TABLE account_override (account_key BIGINT NOT NULL, meter_key BIGINT NOT NULL,"
            " limit_window TEXT NOT NULL, cap TEXT NOT NULL, reason TEXT NOT NULL, until_ms BIGINT NOT NULL,"
            " person TEXT NOT NULL, version INTEGER NOT NULL,"
            " PRIMARY KEY (account_key, meter_key, limit_window)) {without_rowid}"_s,
        }};
}

QString timedTable(const QString &name)
{
    return u"CREATE TABLE %1 (account_key BIGINT NOT NULL, meter_key BIGINT NOT NULL, day BIGINT NOT NULL,"
           " zone TEXT NOT NULL, source TEXT NOT NULL, used {blob} NOT NULL, known {blob} NOT NULL,"
           " PRIMARY KEY (account_key, meter_key, day, zone, source)) {without_rowid}"_s.arg(name);
}

/// Readings, days, hours, minutes, how far sources were read, credits.
Migration usage()
{
    const QString reading = u" period_start BIGINT NOT NULL, period_end BIGINT NOT NULL, at BIGINT NOT NULL,"
                            " total TEXT NOT NULL, "_s;
    return {3,
            {
                u"CREATE TABLE reading (account_key BIGINT NOT NULL, meter_key BIGINT NOT NULL, day BIGINT "
                u"NOT NULL,"
                " edge TEXT NOT NULL,"_s
                    + reading
                    + u"PRIMARY KEY (account_key, meter_key, day, period_start, edge)) {without_rowid}"_s,
                u"CREATE TABLE newest_reading (account_key BIGINT NOT NULL, meter_key BIGINT NOT NULL,"_s
                    + reading + u"PRIMARY KEY (account_key, meter_key)) {without_rowid}"_s,
                u"CREATE TABLE usage_month (account_key BIGINT NOT NULL, meter_key BIGINT NOT NULL,"
                " month INTEGER NOT NULL, zone TEXT NOT NULL, source TEXT NOT NULL, used {blob} NOT NULL,"
                " denied {blob} NOT NULL, quality {blob} NOT NULL,"
                " PRIMARY KEY (account_key, meter_key, month, zone, source)) {without_rowid}"_s,
                timedTable(u"usage_hours"_s),
                timedTable(u"usage_minutes"_s),
                u"CREATE TABLE usage_cover (account_key BIGINT NOT NULL, meter_key BIGINT NOT NULL,"
                " source TEXT NOT NULL, minutes_from BIGINT NOT NULL, minutes_to BIGINT NOT NULL,"
                " hours_from BIGINT NOT NULL, hours_to BIGINT NOT NULL, days_from BIGINT NOT NULL,"
                " days_to BIGINT NOT NULL, read_at BIGINT NOT NULL, blocked TEXT NOT NULL,"
                " PRIMARY KEY (account_key, meter_key, source)) {without_rowid}"_s,
                u"CREATE TABLE meter_source (meter_key BIGINT NOT NULL, source TEXT NOT NULL,"
                " last_gain BIGINT NOT NULL, blocked TEXT NOT NULL, since_ms BIGINT NOT NULL,"
                " PRIMARY KEY (meter_key, source)) {without_rowid}"_s,
                u"CREATE TABLE credit_standing (account_key BIGINT NOT NULL, subscription_id TEXT NOT NULL,"
                " entitlement TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, balance TEXT NOT NULL,"
                " overage TEXT NOT NULL, limit_reached INTEGER NOT NULL, read_at BIGINT NOT NULL,"
                " PRIMARY KEY (account_key, subscription_id, entitlement)) {without_rowid}"_s,
            }};
}

Migration cases()
{
    return {
        4,
        {
            u"CREATE TABLE usage_case (id TEXT NOT NULL PRIMARY KEY, account_key BIGINT NOT NULL,"
            " meter_id TEXT NOT NULL, limit_window TEXT NOT NULL, state TEXT NOT NULL, stage TEXT NOT NULL,"
            " opened_at BIGINT NOT NULL, opened_why TEXT NOT NULL, closed_at BIGINT NOT NULL,"
            " close_reason TEXT NOT NULL, close_note TEXT NOT NULL, snoozed_until BIGINT NOT NULL,"
            " exempt_until BIGINT NOT NULL, answer TEXT NOT NULL, owner_person TEXT NOT NULL,"
            " period_start BIGINT NOT NULL, version INTEGER NOT NULL)"_s,
            u"CREATE UNIQUE INDEX usage_case_standing ON usage_case (account_key, meter_id, limit_window)"
            " WHERE state <> 'closed'"_s,
            u"CREATE INDEX usage_case_closed ON usage_case (closed_at)"_s,
            u"CREATE INDEX usage_case_account ON usage_case (account_key)"_s,
            u"CREATE TABLE case_event (id BIGINT NOT NULL PRIMARY KEY, case_id TEXT NOT NULL, at BIGINT NOT "
            u"NULL,"
            " person TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL) {without_rowid}"_s,
            u"CREATE INDEX case_event_case ON case_event (case_id, id)"_s,
        }};
}

Migration choices()
{
    const QString limit = u"account_key BIGINT NOT NULL, meter_id TEXT NOT NULL, limit_window TEXT NOT NULL,"_s;
    return {
        5,
        {
            u"ALTER TABLE usage_case ADD COLUMN opening_threshold INTEGER NOT NULL DEFAULT 80"_s,
            u"ALTER TABLE usage_case ADD COLUMN acted_period BIGINT NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE usage_case ADD COLUMN snooze TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE usage_case ADD COLUMN put_away_why TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE usage_case ADD COLUMN flag_note TEXT NOT NULL DEFAULT ''"_s,
            u"UPDATE usage_case SET acted_period = period_start"_s,
            u"ALTER TABLE case_event ADD COLUMN account_key BIGINT NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE case_event ADD COLUMN details_json TEXT NOT NULL DEFAULT '{}'"_s,
            u"UPDATE case_event SET account_key = COALESCE((SELECT account_key FROM usage_case"
            " WHERE usage_case.id = case_event.case_id), 0)"_s,
            u"CREATE INDEX case_event_account ON case_event (account_key, id)"_s,
            u"CREATE TABLE choice (id TEXT NOT NULL PRIMARY KEY, case_id TEXT NOT NULL,"_s + limit
                + u" kind TEXT NOT NULL, said_by TEXT NOT NULL, said_at BIGINT NOT NULL, means TEXT NOT NULL,"
                  " words TEXT NOT NULL, evidence_kind TEXT NOT NULL, evidence_name TEXT NOT NULL,"
                  " evidence {blob} NOT NULL, period_start BIGINT NOT NULL, recorded_at BIGINT NOT NULL,"
                  " person TEXT NOT NULL, superseded_by TEXT NOT NULL, withdrawn_at BIGINT NOT NULL)"_s,
            u"CREATE INDEX choice_case ON choice (case_id)"_s,
            u"CREATE INDEX choice_account ON choice (account_key, recorded_at)"_s,
            u"CREATE TABLE follow_up (id TEXT NOT NULL PRIMARY KEY, choice_id TEXT NOT NULL, case_id TEXT NOT NULL,"_s
                + limit
                + u" target BIGINT NOT NULL, from_day INTEGER NOT NULL, due_day INTEGER NOT NULL,"
                  " checked_day INTEGER NOT NULL, extended INTEGER NOT NULL, before_units BIGINT,"
                  " now_units BIGINT, state TEXT NOT NULL)"_s,
            u"CREATE UNIQUE INDEX follow_up_running ON follow_up (case_id) WHERE state = 'running'"_s,
            u"CREATE INDEX follow_up_account ON follow_up (account_key)"_s,
            u"CREATE INDEX follow_up_choice ON follow_up (choice_id)"_s,
        }};
}

/// Saved views.
Migration views()
{
    return {
        6,
        {
            u"CREATE TABLE saved_view (id TEXT NOT NULL PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL,"
            " query TEXT NOT NULL, position INTEGER NOT NULL, version INTEGER NOT NULL)"_s,
            u"CREATE INDEX saved_view_person ON saved_view (person, position)"_s,
        }};
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array all{people(), catalogue(), usage(), cases(), choices(), views()};
    return all;
}

} // namespace headroom
