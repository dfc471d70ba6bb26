// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casetable.h"

#include "models/domain/keys.h"
#include "models/store/accounttable.h"
#include "models/store/database.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom::CaseTable {
namespace {

constexpr std::array<std::pair<CaseState, QLatin1StringView>, 6> states{{{CaseState::Open, "open"_L1},
                                                                         {CaseState::Waiting, "waiting"_L1},
                                                                         {CaseState::Snoozed, "snoozed"_L1},
                                                                         {CaseState::Flagged, "flagged"_L1},
                                                                         {CaseState::Exempt, "exempt"_L1},
                                                                         {CaseState::Closed, "closed"_L1}}};
const QString creditWindow = u"credit"_s;
const QString columns =
    u"id, account_key, meter_id, limit_window, state, stage, opened_at, opened_why, closed_at,"
    " close_reason, close_note, snoozed_until, exempt_until, answer, owner_person, period_start,"
    " version"_s;

QString stateText(CaseState state)
{
    for (const auto &[value, key] : states) {
        if (value == state)
            return key;
    }
    return {};
}

CaseState stateOf(const QString &text)
{
    for (const auto &[value, key] : states) {
        if (key == text)
            return value;
    }
    return CaseState::Open;
}

CaseRecord recordOf(const Row &row)
{
    CaseRecord record;
    record.id = CaseId(row.text(0));
    record.account = row.integer(1);
    record.meter = MeterId(row.text(2));
    record.credit = row.text(3) == creditWindow;
    record.window = windowFromKey(row.text(3)).value_or(Window::Cycle);
    record.state = stateOf(row.text(4));
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
    record.version = int(row.integer(16));
    return record;
}

void addRow(Rows &rows, const CaseRecord &r, int version)
{
    rows.add(r.id.toString(), r.account, r.meter.toString(), r.credit ? creditWindow : windowKey(r.window),
             stateText(r.state), r.stage, r.openedAtMs, r.openedWhy, r.closedAtMs, r.closeReason, r.closeNote,
             r.snoozedUntilMs, r.exemptUntilMs, r.answer, r.owner.toString(), r.periodStartMs, version);
}

Result<> addEvents(Database &db, const QList<CaseEvent> &events)
{
    qint64 id = 0;
    auto read = db.select(u"SELECT COALESCE(MAX(id), 0) FROM case_event"_s, {},
                          [&](const Row &row) { id = row.integer(0); });
    Rows rows(6);
    for (const CaseEvent &event : events)
        rows.add(++id, event.caseId.toString(), event.atMs, event.person.toString(), event.kind, event.text);
    return read.and_then([&] {
        return db.insertRows(u"INSERT INTO case_event (id, case_id, at, person, kind, text)"_s, rows);
    });
}

Result<qint64> replace(Database &db, const CaseRecord &r)
{
    return db.run(
        u"UPDATE usage_case SET state = ?, stage = ?, closed_at = ?, close_reason = ?, close_note = ?,"
        " snoozed_until = ?, exempt_until = ?, answer = ?, owner_person = ?, period_start = ?,"
        " version = version + 1 WHERE id = ? AND version = ?"_s,
        {stateText(r.state), r.stage, r.closedAtMs, r.closeReason, r.closeNote, r.snoozedUntilMs,
         r.exemptUntilMs, r.answer, r.owner.toString(), r.periodStartMs, r.id.toString(), r.version});
}

/// Adds the case unless its limit has one that is not closed; yields the number of rows.
Result<qint64> insertUnlessStanding(Database &db, const CaseRecord &r)
{
    return db.run(u"INSERT INTO usage_case (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                  " ON CONFLICT DO NOTHING"_s.arg(columns),
                  {r.id.toString(), r.account, r.meter.toString(),
                   r.credit ? creditWindow : windowKey(r.window), stateText(r.state), r.stage, r.openedAtMs,
                   r.openedWhy, r.closedAtMs, r.closeReason, r.closeNote, r.snoozedUntilMs, r.exemptUntilMs,
                   r.answer, r.owner.toString(), r.periodStartMs, 1});
}

/// Runs one change; true where it was still in time.
Result<bool> applyOne(Database &db, const CaseChange &change)
{
    const CaseRecord &r = change.record;
    Result<qint64> rows = 0;
    switch (change.kind) {
    case CaseChange::Kind::Open: rows = insertUnlessStanding(db, r); break;
    case CaseChange::Kind::Close:
        rows = db.run(u"UPDATE usage_case SET state = 'closed', closed_at = ?, close_reason = ?,"
                      " version = version + 1 WHERE id = ? AND state <> 'closed'"_s,
                      {r.closedAtMs, r.closeReason, r.id.toString()});
        break;
    case CaseChange::Kind::Escalate:
        rows =
            db.run(u"UPDATE usage_case SET stage = ?, snoozed_until = 0, answer = '', version = version + 1,"
                   " state = CASE WHEN state IN ('snoozed', 'waiting') THEN 'open' ELSE state END"
                   " WHERE id = ? AND state <> 'closed' AND stage <> ?"_s,
                   {r.stage, r.id.toString(), r.stage});
        break;
    case CaseChange::Kind::Reopen:
        rows = db.run(u"UPDATE usage_case SET state = 'open', snoozed_until = 0, exempt_until = 0,"
                      " version = version + 1 WHERE id = ? AND state IN ('snoozed', 'exempt')"_s,
                      {r.id.toString()});
        break;
    }
    return rows.map([](qint64 changed) { return changed > 0; });
}

QString eventKind(CaseChange::Kind kind)
{
    switch (kind) {
    case CaseChange::Kind::Open: return u"opened"_s;
    case CaseChange::Kind::Close: return u"closed"_s;
    case CaseChange::Kind::Escalate: return u"escalated"_s;
    case CaseChange::Kind::Reopen: return u"reopened"_s;
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
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<CaseRecord>> standing(Database &db, qint64 closedFromMs, const QList<AccountKey> &accounts)
{
    QList<CaseRecord> records;
    auto read = db.select(u"SELECT %1 FROM usage_case WHERE (state <> 'closed' OR closed_at >= ?)%2"_s.arg(
                              columns, onlyAccounts(u"account_key"_s, accounts)),
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
        .select(u"SELECT %1 FROM usage_case WHERE account_key = ? ORDER BY opened_at DESC"_s.arg(columns),
                {account}, [&](const Row &row) { records.append(recordOf(row)); })
        .map([&] { return records; });
}

Result<QList<CaseEvent>> events(Database &db, const CaseId &id)
{
    QList<CaseEvent> events;
    return db
        .select(u"SELECT id, case_id, at, person, kind, text FROM case_event WHERE case_id = ? ORDER BY id"_s,
                {id.toString()},
                [&](const Row &row) {
                    events.append({.id = row.integer(0),
                                   .caseId = CaseId(row.text(1)),
                                   .atMs = row.integer(2),
                                   .person = PersonId(row.text(3)),
                                   .kind = row.text(4),
                                   .text = row.text(5)});
                })
        .map([&] { return events; });
}

Result<> put(Database &db, const CaseRecord &record, const CaseEvent &event)
{
    const auto conflict = [](const QString &text) { return failure(ErrorKind::Conflict, text); };
    Result<> written;
    if (record.version == 0) {
        Rows rows(17);
        addRow(rows, record, 1);
        written = db.insertRows(u"INSERT INTO usage_case (%1)"_s.arg(columns), rows);
        if (!written && written.error().kind == ErrorKind::Conflict)
            return conflict(u"This limit already has a case."_s);
    } else {
        written = replace(db, record).and_then([&](qint64 changed) -> Result<> {
            if (changed != 1)
                return conflict(u"Somebody else changed this case in the meantime."_s);
            return {};
        });
    }
    return written.and_then([&] { return addEvents(db, {event}); });
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
                       .kind = eventKind(change.kind),
                       .text = change.text});
    }
    return addEvents(db, events).map([&] { return applied; });
}

} // namespace headroom::CaseTable
