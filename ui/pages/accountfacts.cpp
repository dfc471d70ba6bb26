// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountfacts.h"

#include "models/items/wording.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::AccountFacts)
};

QString meterName(const LimitDetail &limit)
{
    if (limit.facts.credit && !limit.creditName.isEmpty())
        return limit.creditName;
    return limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName;
}

bool hasSeveralMeters(const AccountDetail &account)
{
    QSet<QString> meters;
    for (const LimitDetail &limit : account.limits)
        meters.insert(limit.meter.toString());
    return meters.size() > 1;
}

bool isKnown(const LimitDetail &limit) { return limit.facts.measured && limit.facts.blocked.isEmpty(); }

QTimeZone zoneOf(const AccountDetail &account)
{
    const QTimeZone zone(account.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString capPhrase(const LimitDetail &limit, const Wording &wording)
{
    switch (limit.facts.cap.kind) {
    case Cap::Kind::Number:
        return FactWords::tr("of %1 (%2)", "of 1,000 (plan): cap and where it comes from")
            .arg(wording.number(limit.facts.cap.units), wording.capOrigin(limit.capOrigin));
    case Cap::Kind::Unlimited: return FactWords::tr("unlimited");
    case Cap::Kind::NotInPlan: return FactWords::tr("not in this plan");
    }
    return {};
}

Fact limitFact(const AccountDetail &account, const LimitDetail &limit, bool namesMeter)
{
    const Wording wording;
    Fact fact;
    fact.band = limit.standing.band;
    const QString why = wording.why(queueLimit(limit), limit.standing.why, zoneOf(account));
    if (limit.facts.credit) {
        fact.term = meterName(limit);
        fact.text = FactWords::tr("credit");
        fact.note = why;
        return fact;
    }
    fact.term = namesMeter
        ? FactWords::tr("%1, %2", "meter, window").arg(meterName(limit), wording.window(limit.facts.window))
        : wording.window(limit.facts.window);
    fact.strong = isKnown(limit) ? wording.number(limit.facts.used) : Wording::none();
    fact.text = capPhrase(limit, wording);
    if (limit.denied.value_or(0) > 0)
        fact.text += FactWords::tr(", %1 denied").arg(wording.number(*limit.denied));
    QStringList notes;
    if (limit.standing.percentTenths)
        notes.append(wording.percent(*limit.standing.percentTenths));
    if (limit.standing.why.code != WhyCode::Inside || !isKnown(limit))
        notes.append(why);
    if (limit.facts.window == Window::Day && isKnown(limit) && limit.facts.usedDay != limit.facts.today)
        notes.append(FactWords::tr("on %1").arg(wording.date(limit.facts.usedDay)));
    fact.note = notes.isEmpty() ? QString() : u"· "_s + notes.join(u" · "_s);
    return fact;
}

QString reduceText(const AccountDetail &account, const LimitDetail &limit)
{
    const Wording wording;
    const qint64 cap = limit.facts.cap.units;
    const qint64 used = limit.facts.used;
    if (limit.facts.window == Window::Cycle) {
        const int left = account.cycleEnd - account.today;
        if (used >= cap)
            return FactWords::tr("wait for the reset on %1: nothing is left of %2")
                .arg(wording.date(account.cycleEnd), wording.number(cap));
        return left > 0 ? FactWords::tr("to at most %1 a day until %2")
                              .arg(wording.number((cap - used) / left), wording.date(account.cycleEnd))
                        : QString();
    }
    if (used <= cap)
        return FactWords::tr("stay below %1 %2").arg(wording.number(cap), wording.window(limit.facts.window));
    return FactWords::tr("to %1 %2: −%3 %")
        .arg(wording.number(cap), wording.window(limit.facts.window),
             wording.number(((used - cap) * 100 + used - 1) / used));
}

QString zoneOriginText(ZoneOrigin origin)
{
    switch (origin) {
    case ZoneOrigin::Override: return FactWords::tr("set here");
    case ZoneOrigin::Customer: return FactWords::tr("from the customer");
    case ZoneOrigin::Workspace: return FactWords::tr("from the workspace");
    case ZoneOrigin::Utc: return FactWords::tr("none set");
    }
    return {};
}

} // namespace

QueueLimit queueLimit(const LimitDetail &limit)
{
    QueueLimit queue;
    queue.meter = limit.meter;
    queue.meterName = limit.facts.credit && !limit.creditName.isEmpty() ? limit.creditName : limit.meterName;
    queue.unit = limit.unit;
    queue.kind = limit.limit.kind;
    queue.capOrigin = limit.capOrigin;
    queue.facts = limit.facts;
    queue.denied = limit.denied;
    queue.readAtMs = limit.readAtMs;
    return queue;
}

QList<Fact> limitFacts(const AccountDetail &account)
{
    const bool several = hasSeveralMeters(account);
    QList<Fact> facts;
    for (const LimitDetail &limit : account.limits)
        facts.append(limitFact(account, limit, several));
    return facts;
}

QList<Fact> planFacts(const AccountDetail &account)
{
    const Wording wording;
    QList<Fact> facts{{FactWords::tr("Plan"),
                       account.planName,
                       FactWords::tr("%1 %2", "price, interval: $29.00 a month")
                           .arg(moneyText(account.price), intervalText(account.interval)),
                       {},
                       Band::Ok}};
    facts.append({FactWords::tr("Cycle"),
                  {},
                  FactWords::tr("%1 to %2").arg(wording.date(account.cycleStart), wording.date(account.cycleEnd)),
                  {},
                  Band::Ok});
    for (const Subscription &subscription : account.subscriptions) {
        QString status = subscription.status;
        status.replace(u'_', u' ');
        if (subscription.cancelsAtCycleEnd)
            status += FactWords::tr(", ends with the cycle");
        if (subscription.hasScheduledChange)
            status += FactWords::tr(", a change is planned");
        facts.append({FactWords::tr("Subscription"), {}, status, subscription.id.toString(), Band::Ok});
    }
    facts.append(
        {FactWords::tr("Zone"), {}, account.zone, u"· "_s + zoneOriginText(account.zoneOrigin), Band::Ok});
    if (!account.email.isEmpty())
        facts.append({FactWords::tr("Mail"), {}, account.email, {}, Band::Ok});
    facts.append({FactWords::tr("Id"), {}, account.id.toString(), {}, Band::Ok});
    return facts;
}

QList<Fact> billFacts(const AccountDetail &account)
{
    QList<Fact> facts;
    for (const Money &bill : account.projectedBill)
        facts.append(
            {FactWords::tr("This cycle"), moneyText(bill), FactWords::tr("estimate, before tax"), {}, Band::Ok});
    return facts;
}

QList<Fact> fitFacts(const AccountDetail &account)
{
    QList<Fact> facts;
    const auto worst =
        std::find_if(account.limits.cbegin(), account.limits.cend(), [](const LimitDetail &limit) {
            return isKnown(limit) && limit.facts.cap.isNumber() && limit.standing.band != Band::Ok;
        });
    if (worst == account.limits.cend())
        return facts;
    facts.append({FactWords::tr("Reduce"), {}, reduceText(account, *worst), {}, Band::Ok});
    if (!account.fits) {
        facts.append({FactWords::tr("Or upgrade"),
                      {},
                      FactWords::tr("no plan customers can take themselves is large enough"),
                      {},
                      Band::Ok});
        return facts;
    }
    const FitDetail &fit = *account.fits;
    facts.append({FactWords::tr("Or upgrade"),
                  {},
                  FactWords::tr("%1 · %2 %3", "plan, price, interval: Pro · $99.00 a month")
                      .arg(fit.name, moneyText(fit.price), intervalText(fit.interval)),
                  {},
                  Band::Ok});
    if (!fit.notChecked.isEmpty())
        facts.append({{}, {}, FactWords::tr("not checked: %1").arg(fit.notChecked.join(u", "_s)), {}, Band::Ok});
    return facts;
}

QString planLine(const AccountDetail &account)
{
    QString line = FactWords::tr("%1, %2 %3", "plan, price, interval: Starter, $29.00 a month")
                       .arg(account.planName, moneyText(account.price), intervalText(account.interval));
    if (account.customerSinceMs > 0) {
        const QDate since = QDateTime::fromMSecsSinceEpoch(account.customerSinceMs, Qt::UTC).date();
        line += u" · "_s + FactWords::tr("since %1").arg(QLocale().toString(since, u"MMM yyyy"_s));
    }
    return line;
}

} // namespace headroom
