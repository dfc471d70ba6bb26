// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casetable.h"

#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/choicetable.h"
#include "models/store/database.h"
#include "models/store/followuptable.h"
#include "models/store/limitwindow.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::CaseTable {
namespace {

const QString caseColumns =
    u"id, account_key, meter_id, limit_window, state, stage, opened_at, opened_why, closed_at,"
    " close_reason, close_note, snoozed_until, exempt_until, answer, owner_person, period_start,"
    " opening_threshold, acted_period, snooze, put_away_why, flag_note, version"_s;
constexpr int columnCount = 22;

CaseRecord recordOf(const Row &row)
{
    CaseRecord record;
    record.id = CaseId(row.text(0));
    record.account = row.integer(1);
    record.meter = MeterId(row.text(2));
    readLimitWindow(row.text(3), record);
    record.state = caseStateFromKey(row.text(4)).value_or(CaseState::Open);
    record.stage = row.text(5);
    record.openedAtMs = row.integer(6);
    record.openedWhy = row.text(7);
    record.closedAtMs = row.integer(8);
    record.closeReason = row.text(9);
    record.closeNote = row.text(10);
    record.snoozedUntilMs = row.integer(11);
    record.exemptUntilMs = row.integer(12);
    record.answer = row.text(13);
    record.owner = PersonId(row.text(14));
    record.periodStartMs = row.integer(15);
    record.openingThreshold = int(row.integer(16));
    record.actedPeriodMs = row.integer(17);
    record.snooze = row.text(18);
    record.putAwayWhy = row.text(19);
    record.flagNote = row.text(20);
    record.version = int(row.integer(21));
    return record;
}

/// In the order of `caseColumns`.
QVariantList valuesOf(const CaseRecord &r, int version)
{
    return {r.id.toString(),   r.account,      r.meter.toString(), limitWindowText(r), caseStateKey(r.state), r.stage,
            r.openedAtMs,      r.openedWhy,    r.closedAtMs,       r.closeReason,      r.closeNote,           r.snoozedUntilMs,
            r.exemptUntilMs,   r.answer,       r.owner.toString(), r.periodStartMs,    r.openingThreshold,    r.actedPeriodMs,
            r.snooze,          r.putAwayWhy,   r.flagNote,         version};
}

/// Adds a case, \a orElse in the words of SQL; yields the number of rows.
Result<qint64> insert(Database &db, const CaseRecord &record, const QString &orElse = {})
{
    const QString marks = QStringList(columnCount, u"?"_s).join(u',');
    return db.run(u"INSERT INTO usage_case (%1) VALUES (%2) %3"_s.arg(caseColumns, marks, orElse), valuesOf(record, 1));
}

Result<> addEvents(Database &db, const QList<CaseEvent> &events)
{
    qint64 id = 0;
    auto read = db.select(u"SELECT COALESCE(MAX(id), 0) FROM case_event"_s, {},
                          [&](const Row &row) { id = row.integer(0); });
    Rows rows(8);
    for (const CaseEvent &event : events)
        rows.add(++id, event.caseId.toString(), event.atMs, event.person.toString(), event.kind, event.text,
                 event.account, QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)));
    return read.and_then([&] {
        return db.insertRows(
            u"INSERT INTO case_event (id, case_id, at, person, kind, text, account_key, details_json)"_s, rows);
    });
}

Result<qint64> replace(Database &db, const CaseRecord &r)
{
    return db.run(
        u"UPDATE usage_case SET state = ?, stage = ?, closed_at = ?, close_reason = ?, close_note = ?,"
        " snoozed_until = ?, exempt_until = ?, answer = ?, owner_person = ?, period_start = ?,"
        " acted_period = ?, snooze = ?, put_away_why = ?, flag_note = ?, version = version + 1"
        " WHERE id = ? AND version = ?"_s,
        {caseStateKey(r.state), r.stage, r.closedAtMs, r.closeReason, r.closeNote, r.snoozedUntilMs, r.exemptUntilMs,
         r.answer, r.owner.toString(), r.periodStartMs, r.actedPeriodMs, r.snooze, r.putAwayWhy, r.flagNote,
         r.id.toString(), r.version});
}

/// Stores what a change says of its follow-up, if anything; true where that was still in time.
Result<bool> checkFollowUp(Database &db, const CaseChange &change)
{
    if (!change.followUp)
        return true;
    return FollowUpTable::check(db, *change.followUp).map([](qint64 changed) { return changed > 0; });
}

/// Runs one change; true where it was still in time.
Result<bool> applyOne(Database &db, const CaseChange &change)
{
    const CaseRecord &r = change.record;
    Result<qint64> rows = 0;
    switch (change.kind) {
    case CaseChange::Kind::Open: rows = insert(db, r, u"ON CONFLICT DO NOTHING"_s); break;
    case CaseChange::Kind::Close:
        rows = db.run(u"UPDATE usage_case SET state = 'closed', closed_at = ?, close_reason = ?, acted_period = ?,"
                      " snoozed_until = 0, snooze = '', version = version + 1 WHERE id = ? AND version = ?"
                      " AND state <> 'closed'"_s,
                      {r.closedAtMs, r.closeReason, r.actedPeriodMs, r.id.toString(), r.version});
        break;
    case CaseChange::Kind::Escalate:
        rows =
            db.run(u"UPDATE usage_case SET stage = ?, snoozed_until = 0, snooze = '', answer = '',"
                   " acted_period = ?, version = version + 1,"
                   " state = CASE WHEN state IN ('snoozed', 'waiting') THEN 'open' ELSE state END"
                   " WHERE id = ? AND version = ? AND state <> 'closed' AND stage <> ?"_s,
                   {r.stage, r.actedPeriodMs, r.id.toString(), r.version, r.stage});
        break;
    case CaseChange::Kind::Reopen:
        rows = db.run(u"UPDATE usage_case SET state = CASE WHEN state = 'flagged' THEN state ELSE 'open' END,"
                      " stage = ?, snoozed_until = 0, snooze = '', exempt_until = 0, answer = '', acted_period = ?,"
                      " version = version + 1 WHERE id = ? AND version = ?"
                      " AND state IN ('open', 'waiting', 'snoozed', 'flagged', 'exempt')"_s,
                      {r.stage, r.actedPeriodMs, r.id.toString(), r.version});
        break;
    case CaseChange::Kind::Check: return checkFollowUp(db, change);
    }
    return rows.and_then([&](qint64 changed) -> Result<bool> {
        if (changed == 0)
            return false;
        if (change.kind == CaseChange::Kind::Close && !change.followUp)
            return FollowUpTable::end(db, r.id).map([] { return true; });
        return checkFollowUp(db, change).map([](bool) { return true; });
    });
}

QString eventKind(CaseChange::Kind kind)
{
    switch (kind) {
    case CaseChange::Kind::Open: return u"opened"_s;
    case CaseChange::Kind::Close: return u"closed"_s;
    case CaseChange::Kind::Escalate: return u"escalated"_s;
    case CaseChange::Kind::Reopen: return u"reopened"_s;
    case CaseChange::Kind::Check: return u"check"_s;
    }
    Q_UNREACHABLE();
}

int &counter(CasesApplied &applied, CaseChange::Kind kind)
{
    switch (kind) {
    case CaseChange::Kind::Open: return applied.opened;
    case CaseChange::Kind::Close: return applied.closed;
    case CaseChange::Kind::Escalate: return applied.escalated;
    case CaseChange::Kind::Reopen: return applied.reopened;
    case CaseChange::Kind::Check: return applied.checked;
    }
    Q_UNREACHABLE();
}

Result<QList<CaseEvent>> readEvents(Database &db, const QString &which, const QVariantList &values)
{
    QList<CaseEvent> events;
    return db
        .select(u"SELECT id, case_id, at, person, kind, text, account_key, details_json FROM case_event "_s + which,
                values,
                [&](const Row &row) {
                    events.append({.id = row.integer(0),
                                   .caseId = CaseId(row.text(1)),
                                   .atMs = row.integer(2),
                                   .person = PersonId(row.text(3)),
                                   .kind = row.text(4),
                                   .text = row.text(5),
                                   .account = row.integer(6),
                                   .details = QJsonDocument::fromJson(row.text(7).toUtf8()).object()});
                })
        .map([&] { return events; });
}

Result<> putRecord(Database &db, const CaseRecord &record)
{
    if (record.version == 0) {
        const auto added = insert(db, record);
        if (!added && added.error().kind == ErrorKind::Conflict)
            return failure(ErrorKind::Conflict, u"This limit already has a case."_s);
        return added.map([](qint64) {});
    }
    const auto replaced = replace(db, record);
    if (!replaced && replaced.error().kind == ErrorKind::Conflict)
        return failure(ErrorKind::Conflict, u"This limit has another case by now."_s);
    return replaced.and_then([&](qint64 changed) -> Result<> {
        if (changed != 1)
            return failure(ErrorKind::Conflict, u"Somebody else changed this case in the meantime."_s);
        return {};
    });
}

} // namespace

Result<QList<CaseRecord>> standing(Database &db, qint64 closedFromMs, const QList<AccountKey> &accounts)
{
    QList<CaseRecord> records;
    auto read = db.select(u"SELECT %1 FROM usage_case WHERE (state <> 'closed' OR closed_at >= ?)%2"_s.arg(
                              caseColumns, onlyAccounts(u"account_key"_s, accounts)),
                          {closedFromMs}, [&](const Row &row) { records.append(recordOf(row)); });
    if (!read)
        return failure(read.error());
    std::sort(records.begin(), records.end(), [](const CaseRecord &a, const CaseRecord &b) {
        if (a.account != b.account)
            return a.account < b.account;
        return a.openedAtMs != b.openedAtMs ? a.openedAtMs < b.openedAtMs : a.id < b.id;
    });
    return records;
}

Result<QList<CaseRecord>> ofAccount(Database &db, AccountKey account)
{
    QList<CaseRecord> records;
    return db
        .select(u"SELECT %1 FROM usage_case WHERE account_key = ? ORDER BY opened_at DESC"_s.arg(caseColumns),
                {account}, [&](const Row &row) { records.append(recordOf(row)); })
        .map([&] { return records; });
}

Result<QList<CaseEvent>> events(Database &db, const CaseId &id)
{
    return readEvents(db, u"WHERE case_id = ? ORDER BY id"_s, {id.toString()});
}

Result<QList<CaseEvent>> eventsOfAccount(Database &db, AccountKey account)
{
    return readEvents(db, u"WHERE account_key = ? ORDER BY id"_s, {account});
}

Result<QList<CaseEvent>> newestEvents(Database &db, qint64 beforeId, int count)
{
    return readEvents(db, u"WHERE id < ? ORDER BY id DESC LIMIT ?"_s, {beforeId, count});
}

Result<> put(Database &db, const CaseWrite &write)
{
    return putRecord(db, write.record)
        .and_then([&]() -> Result<> {
            return write.withdrawn.isEmpty() ? Result<>()
                                             : ChoiceTable::withdraw(db, write.withdrawn, write.event.atMs);
        })
        .and_then([&]() -> Result<> { return write.choice ? ChoiceTable::add(db, *write.choice) : Result<>(); })
        .and_then([&]() -> Result<> { return write.followUp ? FollowUpTable::add(db, *write.followUp) : Result<>(); })
        .and_then([&]() -> Result<> {
            return write.endsFollowUp ? FollowUpTable::end(db, write.record.id) : Result<>();
        })
        .and_then([&]() -> Result<> {
            return write.resumed.isEmpty() ? Result<>() : FollowUpTable::resume(db, write.resumed);
        })
        .and_then([&] { return addEvents(db, {write.event}); });
}

Result<> add(Database &db, const QList<CaseEvent> &events)
{
    return events.isEmpty() ? Result<>() : addEvents(db, events);
}

Result<CasesApplied> apply(Database &db, const QList<CaseChange> &changes)
{
    CasesApplied applied;
    QList<CaseEvent> events;
    for (const CaseChange &change : changes) {
        const auto done = applyOne(db, change);
        if (!done)
            return failure(done.error());
        if (!*done)
            continue;
        ++counter(applied, change.kind);
        events.append({.caseId = change.record.id,
                       .atMs = change.atMs,
                       .person = {},
                       .kind = change.event.isEmpty() ? eventKind(change.kind) : change.event,
                       .text = change.text,
                       .account = change.record.account,
                       .details = change.details});
    }
    return addEvents(db, events).map([&] { return applied; });
}

} // namespace headroom::CaseTable
