// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/jsonrows.h"
#include "app/program.h"
#include "models/items/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QueueLimit shownLimit(const LimitDetail &limit)
{
    QueueLimit shown;
    shown.meter = limit.meter;
    shown.meterName = limit.facts.credit ? limit.creditName : limit.meterName;
    shown.unit = limit.unit;
    shown.kind = limit.limit.kind;
    shown.capOrigin = limit.capOrigin;
    shown.facts = limit.facts;
    return shown;
}

void printLimits(const AccountDetail &account, const Wording &wording, const QTimeZone &zone)
{
    TextTable table{{u"Limit"_s, u"Used of cap"_s, u"Percent"_s, u"Band"_s, u"Cap from"_s, u"Projected"_s, u"Today"_s,
                     u"Average"_s, u"Weekday"_s, u"Why"_s},
                    {false, true, true, false, false, true, true, true, true, false},
                    {}};
    for (const LimitDetail &limit : account.limits) {
        const QueueLimit shown = shownLimit(limit);
        table.rows.append({shown.meterName, wording.used(shown),
                           limit.standing.percentTenths ? wording.percent(*limit.standing.percentTenths) : Wording::none(),
                           wording.band(limit.standing.band), wording.capOrigin(limit.capOrigin),
                           limit.standing.projected ? wording.number(*limit.standing.projected) : Wording::none(),
                           wording.days(limit.daysByToday), wording.days(limit.daysByCycleAverage),
                           wording.days(limit.daysBySeason), wording.why(shown, limit.standing.why, zone)});
    }
    printTable(table);
}

void printFacts(const AccountDetail &account)
{
    printLine(u"%1 (%2), %3"_s.arg(terminalText(account.name), account.id.toString(), terminalText(account.email)));
    printLine(u"%1, %2 %3, cycle %4 to %5, days begin in %6 (%7)"_s.arg(
        terminalText(account.planName), amountText(account.price), account.price.currency,
        isoDate(account.cycleStart).toString(), isoDate(account.cycleEnd).toString(), account.zone,
        account.zoneOrigin == ZoneOrigin::Customer ? u"customer"_s : u"workspace or override"_s));
    QStringList bill;
    for (const Money &money : account.projectedBill)
        bill.append(amountText(money) + u' ' + money.currency);
    if (!bill.isEmpty())
        printLine(u"Projected bill, an estimate before tax: %1"_s.arg(bill.join(u", "_s)));
    if (account.fits)
        printLine(u"Smallest plan that fits: %1, %2 %3%4"_s.arg(
            terminalText(account.fits->name), amountText(account.fits->price), account.fits->price.currency,
            account.fits->notChecked.isEmpty() ? QString()
                                               : u"; not checked: "_s + account.fits->notChecked.join(u", "_s)));
}

} // namespace

void CommandLine::account()
{
    if (m_options.arguments.size() != 1) {
        fail({ErrorKind::Invalid, u"headroom account takes one account id; headroom queue lists them."_s, {}});
        return;
    }
    whenDone(m_program->accounts().account(AccountId(m_options.arguments.first()), nowMs()), this,
             [this](const Result<AccountDetail> &account) {
                 if (!account) {
                     fail(account.error());
                     return;
                 }
                 if (m_options.json) {
                     QJsonObject object = frame();
                     const QJsonObject detail = accountJson(*account);
                     for (auto it = detail.begin(); it != detail.end(); ++it)
                         object.insert(it.key(), it.value());
                     printJson(object);
                 } else {
                     printFacts(*account);
                     printLimits(*account, Wording(QLocale::c()), QTimeZone(account->zone.toLatin1()));
                 }
                 end(ExitCode::Done);
             });
}

} // namespace headroom
