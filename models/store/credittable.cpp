// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/credittable.h"

#include "models/store/accounttable.h"
#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::CreditTable {
namespace {

const QString creditColumns =
    u"subscription_id, entitlement, %1name, unit, balance, overage, limit_reached, read_at"_s;

/// Columns from \a first on, without the account.
StoredCredit creditOf(const Row &row, int first)
{
    StoredCredit credit;
    credit.subscription = SubscriptionId(row.text(first));
    credit.standing.entitlement = EntitlementId(row.text(first + 1));
    credit.standing.name = row.text(first + 2);
    credit.standing.unit = row.text(first + 3);
    credit.standing.balance = Decimal::parse(row.text(first + 4)).value_or(Decimal());
    credit.standing.overage = Decimal::parse(row.text(first + 5)).value_or(Decimal());
    credit.standing.limitReached = row.flag(first + 6);
    credit.readAtMs = row.integer(first + 7);
    return credit;
}

} // namespace

Result<QList<StoredCredit>> all(Database &db, const QList<AccountKey> &accounts)
{
    QList<StoredCredit> credits;
    auto read = db.select(u"SELECT account_key, %1 FROM credit_standing WHERE 1 = 1%2"_s.arg(
                              creditColumns.arg(QString()), onlyAccounts(u"account_key"_s, accounts)),
                          {}, [&](const Row &row) {
                              credits.append(creditOf(row, 1));
                              credits.last().account = row.integer(0);
                          });
    if (!read)
        return failure(read.error());
    std::sort(credits.begin(), credits.end(), [](const StoredCredit &a, const StoredCredit &b) {
        if (a.account != b.account)
            return a.account < b.account;
        if (a.subscription != b.subscription)
            return a.subscription < b.subscription;
        return a.standing.entitlement < b.standing.entitlement;
    });
    return credits;
}

Result<> replace(Database &db, const QStringList &subscriptions, const QList<StoredCredit> &credits)
{
    QVariantList ids;
    for (const QString &id : subscriptions)
        ids.append(id);
    Rows rows(9);
    for (const StoredCredit &credit : credits) {
        const CreditStanding &standing = credit.standing;
        rows.add(credit.account, credit.subscription.toString(), standing.entitlement.toString(),
                 standing.name, standing.unit, standing.balance.toString(), standing.overage.toString(),
                 int(standing.limitReached), credit.readAtMs);
    }
    return db.runIn(u"DELETE FROM credit_standing WHERE subscription_id"_s, ids).and_then([&] {
        return db.insertRows(u"INSERT INTO credit_standing (account_key, %1)"_s.arg(creditColumns.arg(QString())),
                             rows, u"ON CONFLICT (account_key, subscription_id, entitlement) DO NOTHING"_s);
    });
}

Result<> staged(Database &db,
                const std::function<void(const std::optional<AccountKey> &account, const QString &accountId,
                                         const StoredCredit &credit)> &visit)
{
    return db.select(
        u"SELECT a.key, s.account, %1 FROM stage_credit s"
        " LEFT JOIN account a ON a.provider_id = s.account ORDER BY s.position"_s.arg(creditColumns.arg(u"s."_s)),
        {}, [&](const Row &row) {
            const auto key = row.isNull(0) ? std::nullopt : std::optional(row.integer(0));
            visit(key, row.text(1), creditOf(row, 2));
        });
}

} // namespace headroom::CreditTable
