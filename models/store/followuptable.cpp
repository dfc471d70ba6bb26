// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/followuptable.h"

#include "models/store/accounttable.h"
#include "models/store/database.h"
#include "models/store/limitwindow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::FollowUpTable {
namespace {

const QString followUpColumns = u"id, choice_id, case_id, account_key, meter_id, limit_window, target, from_day, due_day,"
                        " checked_day, extended, before_units, now_units, state"_s;

FollowUp followUpOf(const Row &row)
{
    const auto optional = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
    };
    FollowUp followUp;
    followUp.id = FollowUpId(row.text(0));
    followUp.choice = ChoiceId(row.text(1));
    followUp.caseId = CaseId(row.text(2));
    followUp.account = row.integer(3);
    followUp.meter = MeterId(row.text(4));
    readLimitWindow(row.text(5), followUp);
    followUp.target = row.integer(6);
    followUp.fromDay = EpochDay(row.integer(7));
    followUp.dueDay = EpochDay(row.integer(8));
    followUp.checkedDay = EpochDay(row.integer(9));
    followUp.extended = row.flag(10);
    followUp.before = optional(11);
    followUp.now = optional(12);
    followUp.state = followUpFromKey(row.text(13));
    return followUp;
}

QVariant nullable(const std::optional<qint64> &number) { return number ? QVariant(*number) : QVariant(); }

} // namespace

Result<QList<FollowUp>> find(Database &db, bool onlyRunning, const QList<AccountKey> &accounts)
{
    QList<FollowUp> all;
    auto read = db.select(u"SELECT %1 FROM follow_up WHERE %2%3"_s.arg(
                              followUpColumns, onlyRunning ? u"state = 'running'"_s : u"1 = 1"_s,
                              onlyAccounts(u"account_key"_s, accounts)),
                          {}, [&](const Row &row) { all.append(followUpOf(row)); });
    if (!read)
        return failure(read.error());
    std::sort(all.begin(), all.end(), [](const FollowUp &a, const FollowUp &b) {
        if (a.account != b.account)
            return a.account < b.account;
        return a.dueDay != b.dueDay ? a.dueDay < b.dueDay : a.id < b.id;
    });
    return all;
}

Result<> add(Database &db, const FollowUp &f)
{
    return db
        .run(u"INSERT INTO follow_up (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(followUpColumns),
             {f.id.toString(), f.choice.toString(), f.caseId.toString(), f.account, f.meter.toString(),
              limitWindowText(f), f.target, f.fromDay, f.dueDay, f.checkedDay, int(f.extended), nullable(f.before),
              nullable(f.now), followUpKey(f.state)})
        .map([](qint64) {});
}

Result<qint64> check(Database &db, const FollowUp &f)
{
    return db.run(u"UPDATE follow_up SET due_day = ?, checked_day = ?, extended = ?, now_units = ?, state = ?"
                  " WHERE id = ? AND state = 'running'"_s,
                  {f.dueDay, f.checkedDay, int(f.extended), nullable(f.now), followUpKey(f.state), f.id.toString()});
}

Result<> resume(Database &db, const FollowUpId &id)
{
    return db.run(u"UPDATE follow_up SET state = 'running' WHERE id = ? AND state = 'ended'"_s, {id.toString()})
        .map([](qint64) {});
}

Result<> end(Database &db, const CaseId &id)
{
    return db
        .run(u"UPDATE follow_up SET state = 'ended' WHERE case_id = ? AND state = 'running'"_s, {id.toString()})
        .map([](qint64) {});
}

} // namespace headroom::FollowUpTable
