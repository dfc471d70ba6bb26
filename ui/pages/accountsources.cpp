// SPDX-License-Identifier: GPL-3.0-or-later
// The margin's list about where an account's numbers come from.
#include "models/items/wording.h"
#include "ui/format.h"
#include "ui/pages/accountfacts.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::AccountFacts)
};

QString sourceName(const LimitDetail &limit)
{
    if (limit.facts.credit && !limit.creditName.isEmpty())
        return limit.creditName;
    return limit.meterName.isEmpty() ? limit.meter.toString() : limit.meterName;
}

QString completeSince(const DaySeries &series, EpochDay today)
{
    std::optional<EpochDay> since;
    EpochDay expected = today;
    for (qsizetype i = series.days.size() - 1; i >= 0; --i) {
        const DayValue &day = series.days[i];
        if (day.day == today) {
            expected = today - 1;
            continue;
        }
        if (expected == today)
            expected = day.day;
        if (day.day != expected || day.quality != Quality::Complete)
            break;
        since = day.day;
        --expected;
    }
    return since ? SourceWords::tr("complete since %1").arg(dayText(*since, today))
                 : SourceWords::tr("no complete day yet");
}

} // namespace

QList<Fact> sourceFacts(const AccountDetail &account)
{
    const Wording wording;
    QList<Fact> facts;
    QSet<QString> told;
    for (const LimitDetail &limit : account.limits) {
        const QString name = sourceName(limit);
        if (told.contains(name))
            continue;
        told.insert(name);
        facts.append({SourceWords::tr("Meter"),
                      {},
                      SourceWords::tr("%1, from %2").arg(name, sourceText(limit.source)),
                      {},
                      Band::Ok});
        if (!limit.facts.blocked.isEmpty()) {
            facts.append(
                {SourceWords::tr("State"), {}, {}, wording.blocked(limit.facts.blocked, name), Band::Over});
            continue;
        }
        const qint64 age = account.nowMs - limit.readAtMs;
        const bool stale = age > staleAfterMs;
        const QString read = limit.readAtMs == 0
            ? SourceWords::tr("never")
            : SourceWords::tr("%1 ago, %2").arg(wording.age(age), momentText(limit.readAtMs, account.zone));
        facts.append({SourceWords::tr("Read"),
                      {},
                      read,
                      stale && limit.readAtMs > 0 ? SourceWords::tr("· stale") : QString(),
                      Band::Approaching});
        for (const DaySeries &series : account.days) {
            if (series.meter == limit.meter)
                facts.append({SourceWords::tr("Days"), {}, completeSince(series, account.today), {}, Band::Ok});
        }
    }
    return facts;
}

} // namespace headroom
