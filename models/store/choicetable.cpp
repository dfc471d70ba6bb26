// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/choicetable.h"

#include "models/store/accounttable.h"
#include "models/store/database.h"
#include "models/store/limitwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom::ChoiceTable {
namespace {

const QString choiceColumns = u"id, case_id, account_key, meter_id, limit_window, kind, said_by, said_at, means, words,"
                        " evidence_kind, evidence_name, period_start, recorded_at, person, superseded_by,"
                        " withdrawn_at"_s;

Choice choiceOf(const Row &row)
{
    Choice choice;
    choice.id = ChoiceId(row.text(0));
    choice.caseId = CaseId(row.text(1));
    choice.account = row.integer(2);
    choice.meter = MeterId(row.text(3));
    readLimitWindow(row.text(4), choice);
    choice.kind = choiceFromKey(row.text(5)).value_or(ChoiceKind::Reduce);
    choice.saidBy = row.text(6);
    choice.saidAtMs = row.integer(7);
    choice.means = meansFromKey(row.text(8)).value_or(ChoiceMeans::Reply);
    choice.words = row.text(9);
    choice.evidence.kind = evidenceFromKey(row.text(10));
    choice.evidence.name = row.text(11);
    choice.periodStartMs = row.integer(12);
    choice.recordedAtMs = row.integer(13);
    choice.person = PersonId(row.text(14));
    choice.supersededBy = ChoiceId(row.text(15));
    choice.withdrawnAtMs = row.integer(16);
    return choice;
}

Result<> none(qint64) { return {}; }

Result<> insert(Database &db, const Choice &c)
{
    Rows rows(18);
    rows.add(c.id.toString(), c.caseId.toString(), c.account, c.meter.toString(), limitWindowText(c), choiceKey(c.kind),
             c.saidBy, c.saidAtMs, meansKey(c.means), c.words, evidenceKey(c.evidence.kind), c.evidence.name,
             c.periodStartMs, c.recordedAtMs, c.person.toString(), QString(), 0, c.evidence.content);
    return db.insertRows(u"INSERT INTO choice (%1, evidence)"_s.arg(choiceColumns), rows);
}

} // namespace

Result<QList<Choice>> find(Database &db, const ChoiceFilter &filter)
{
    QString sql = u"SELECT %1 FROM choice WHERE 1 = 1%2"_s.arg(choiceColumns, onlyAccounts(u"account_key"_s, filter.accounts));
    QVariantList values;
    if (!filter.caseId.isEmpty()) {
        sql += u" AND case_id = ?"_s;
        values.append(filter.caseId.toString());
    }
    sql += u" ORDER BY recorded_at DESC, id DESC"_s;
    if (filter.count > 0) {
        sql += u" LIMIT ?"_s;
        values.append(filter.count);
    }
    QList<Choice> choices;
    return db.select(sql, values, [&](const Row &row) { choices.append(choiceOf(row)); }).map([&] { return choices; });
}

Result<Evidence> evidence(Database &db, const ChoiceId &id)
{
    std::optional<Evidence> found;
    auto read = db.select(u"SELECT evidence_kind, evidence_name, evidence FROM choice WHERE id = ?"_s, {id.toString()},
                          [&](const Row &row) {
                              found = Evidence{evidenceFromKey(row.text(0)), row.text(1), row.blob(2)};
                          });
    if (!read)
        return failure(read.error());
    if (!found)
        return failure(ErrorKind::Invalid, u"There is no choice \"%1\"."_s.arg(id.toString()));
    return *found;
}

Result<> add(Database &db, const Choice &choice)
{
    return db
        .run(u"UPDATE follow_up SET state = 'ended' WHERE case_id = ? AND state = 'running'"_s,
             {choice.caseId.toString()})
        .and_then([&](qint64) {
            return db.run(u"UPDATE choice SET superseded_by = ? WHERE case_id = ? AND superseded_by = ''"
                          " AND withdrawn_at = 0"_s,
                          {choice.id.toString(), choice.caseId.toString()});
        })
        .and_then([&](qint64) { return insert(db, choice); });
}

Result<> withdraw(Database &db, const ChoiceId &id, qint64 atMs)
{
    return db
        .run(u"UPDATE choice SET withdrawn_at = ? WHERE id = ? AND superseded_by = '' AND withdrawn_at = 0"_s,
             {atMs, id.toString()})
        .and_then([&](qint64 changed) -> Result<qint64> {
            if (changed != 1)
                return failure(ErrorKind::Conflict, u"This choice was changed in the meantime."_s);
            return db.run(u"UPDATE follow_up SET state = 'ended' WHERE choice_id = ? AND state = 'running'"_s,
                          {id.toString()});
        })
        .and_then([&](qint64) {
            return db.run(u"UPDATE follow_up SET state = 'running' WHERE state = 'ended' AND choice_id IN"
                          " (SELECT id FROM choice WHERE superseded_by = ?)"_s,
                          {id.toString()});
        })
        .and_then([&](qint64) {
            return db.run(u"UPDATE choice SET superseded_by = '' WHERE superseded_by = ?"_s, {id.toString()});
        })
        .and_then(none);
}

} // namespace headroom::ChoiceTable
