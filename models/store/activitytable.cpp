// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/activitytable.h"

#include "models/store/database.h"
#include "models/store/limitwindow.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace headroom::ActivityTable {
namespace {

constexpr int chunkRows = 2000;

const QString choiceEvents = u"(e.kind = 'choice' OR (e.kind = 'undone' AND e.details_json LIKE '%\"act\":\"record\"%'))"_s;
const QString followUpEvents = u"e.kind IN ('check', 'kept', 'missed', 'unclear', 'extended')"_s;
const QString planEvents = u"e.kind IN ('planChanged', 'planBegun', 'planEnded')"_s;

QJsonObject jsonOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

/// "AND …" for the events of a group.
QString ofGroup(ActivityGroup group)
{
    switch (group) {
    case ActivityGroup::Choices: return u" AND "_s + choiceEvents;
    case ActivityGroup::FollowUps: return u" AND "_s + followUpEvents;
    case ActivityGroup::Plans: return u" AND "_s + planEvents;
    case ActivityGroup::Everything:
    case ActivityGroup::Syncs:
    case ActivityGroup::Audit: break;
    }
    return {};
}

ActivityEntry eventOf(const Row &row)
{
    ActivityEntry entry;
    entry.source = ActivityEntry::Source::Case;
    entry.number = row.integer(0);
    entry.caseId = CaseId(row.text(1));
    entry.atMs = row.integer(2);
    entry.person = PersonId(row.text(3));
    entry.event = row.text(4);
    entry.text = row.text(5);
    entry.details = jsonOf(row.text(6));
    entry.kind = activityOfEvent(entry.event, entry.details.value("act"_L1).toString());
    entry.account = AccountId(row.text(7));
    entry.accountName = row.text(8);
    entry.meter = MeterId(row.text(9));
    readLimitWindow(row.text(10), entry);
    entry.meterName = row.text(11);
    entry.unit = row.text(12);
    return entry;
}

ActivityEntry auditOf(const Row &row)
{
    ActivityEntry entry;
    entry.source = ActivityEntry::Source::Audit;
    entry.kind = ActivityKind::Audit;
    entry.number = row.integer(0);
    entry.atMs = row.integer(1);
    entry.person = PersonId(row.text(2));
    entry.event = row.text(3);
    entry.subject = row.text(4);
    entry.before = jsonOf(row.text(5));
    entry.after = jsonOf(row.text(6));
    entry.account = AccountId(row.text(7));
    entry.accountName = row.text(8);
    return entry;
}

/// Runs \a chunk ("… WHERE key < ? … LIMIT chunkRows" from the number it is given; yields its rows) until enough is
/// kept, the source ends, or scanRows rows have been read.
Result<ActivityPart> scanned(const ActivityScan &scan,
                             const std::function<Result<QList<ActivityEntry>>(qint64 before)> &chunk)
{
    ActivityPart part;
    part.next = scan.before;
    for (int read = 0; read < scanRows;) {
        const auto rows = chunk(part.next);
        if (!rows)
            return failure(rows.error());
        for (const ActivityEntry &entry : *rows) {
            if (part.entries.size() == scan.count)
                return part;
            part.next = entry.number;
            if (!scan.keep || scan.keep(entry))
                part.entries.append(entry);
        }
        read += int(rows->size());
        part.atEnd = rows->size() < chunkRows;
        if (part.atEnd)
            return part;
    }
    return part;
}

} // namespace

Result<ActivityPart> events(Database &db, const ActivityScan &scan)
{
    const QString one = scan.account.isEmpty()
        ? QString()
        : u" AND e.account_key = (SELECT key FROM account WHERE provider_id = ?)"_s;
    const QString sql =
        u"SELECT e.id, e.case_id, e.at, e.person, e.kind, e.text, e.details_json, COALESCE(a.provider_id, ''),"
        " COALESCE(a.name, ''), COALESCE(c.meter_id, ''), COALESCE(c.limit_window, ''), COALESCE(m.name, ''),"
        " COALESCE(m.unit, '') FROM case_event e LEFT JOIN account a ON a.key = e.account_key"
        " LEFT JOIN usage_case c ON c.id = e.case_id LEFT JOIN meter m ON m.provider_id = c.meter_id"
        " WHERE e.id < ?%1%2 ORDER BY e.id DESC LIMIT %3"_s.arg(one, ofGroup(scan.group)).arg(chunkRows);
    return scanned(scan, [&](qint64 before) {
        QVariantList values{before};
        if (!scan.account.isEmpty())
            values.append(scan.account.toString());
        QList<ActivityEntry> entries;
        return db.select(sql, values, [&](const Row &row) { entries.append(eventOf(row)); }).map([&] { return entries; });
    });
}

Result<ActivityPart> audit(Database &db, const ActivityScan &scan)
{
    // An act on a case has its own event, which says more; an account is named by its id or by its case.
    const QString which = scan.group == ActivityGroup::Audit ? QString() : u" AND e.act NOT LIKE 'case.%'"_s;
    const QString one = scan.account.isEmpty() ? QString() : u" AND COALESCE(a.provider_id, b.provider_id) = ?"_s;
    const QString sql =
        u"SELECT e.seq, e.at, e.person, e.act, e.subject, e.before_json, e.after_json,"
        " COALESCE(a.provider_id, b.provider_id, ''), COALESCE(a.name, b.name, '') FROM audit e"
        " LEFT JOIN usage_case c ON c.id = CASE WHEN e.subject LIKE 'case:%' THEN SUBSTR(e.subject, 6) ELSE '' END"
        " LEFT JOIN account a ON a.key = c.account_key"
        " LEFT JOIN account b ON b.provider_id = CASE WHEN e.subject LIKE 'account:%' THEN SUBSTR(e.subject, 9) ELSE '' END"
        " WHERE e.seq < ?%1%2 ORDER BY e.seq DESC LIMIT %3"_s.arg(which, one).arg(chunkRows);
    return scanned(scan, [&](qint64 before) {
        QVariantList values{before};
        if (!scan.account.isEmpty())
            values.append(scan.account.toString());
        QList<ActivityEntry> entries;
        return db.select(sql, values, [&](const Row &row) { entries.append(auditOf(row)); }).map([&] { return entries; });
    });
}

Result<ActivityPart> syncs(Database &db, const ActivityScan &scan)
{
    ActivityPart part;
    part.next = scan.before;
    part.nextRun = scan.beforeRun;
    part.atEnd = true;
    if (!scan.account.isEmpty())
        return part;
    const QString sql =
        u"SELECT r.id, r.started, r.ended, r.outcome, r.summary, COALESCE(s.used, -1), COALESCE(s.skipped, 0),"
        " COALESCE(s.blocked, 0) FROM sync_run r LEFT JOIN sync_source s ON s.run_id = r.id AND s.source = 'usage-history'"
        " WHERE r.ended < ? OR (r.ended = ? AND r.id < ?) ORDER BY r.ended DESC, r.id DESC LIMIT %1"_s.arg(scanRows);
    return db
        .select(sql, {scan.before, scan.before, scan.beforeRun},
                [&](const Row &row) {
                    if (part.entries.size() == scan.count) {
                        part.atEnd = false;
                        return;
                    }
                    ActivityEntry entry;
                    entry.source = ActivityEntry::Source::Sync;
                    entry.kind = ActivityKind::Sync;
                    entry.run = row.text(0);
                    entry.atMs = row.integer(2);
                    entry.event = row.text(3);
                    const QJsonObject summary = jsonOf(row.text(4));
                    entry.details = {{u"accounts"_s, summary.value("accounts"_L1)},
                                     {u"error"_s, summary.value("error"_L1)},
                                     {u"tookMs"_s, std::max<qint64>(0, entry.atMs - row.integer(1))}};
                    if (row.integer(5) >= 0) {
                        entry.details.insert(u"read"_s, row.integer(5));
                        entry.details.insert(u"skipped"_s, row.integer(6));
                        entry.details.insert(u"blocked"_s, row.integer(7));
                    }
                    part.next = entry.atMs;
                    part.nextRun = entry.run;
                    if (!scan.keep || scan.keep(entry))
                        part.entries.append(entry);
                })
        .map([&] { return part; });
}

Result<ActivityCounts> counts(Database &db)
{
    ActivityCounts counts;
    const auto count = [&](const QString &which, int &number) {
        return db.select(u"SELECT COUNT(*) FROM case_event e WHERE %1"_s.arg(which), {},
                         [&](const Row &row) { number = int(row.integer(0)); });
    };
    return count(choiceEvents, counts.choices)
        .and_then([&] { return count(followUpEvents, counts.followUps); })
        .and_then([&] { return count(planEvents, counts.plans); })
        .map([&] { return counts; });
}

} // namespace headroom::ActivityTable
