// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/office.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

Plan plan()
{
    return snapshots::planOf(u"plan_a"_s, {snapshots::limitOf(Window::Cycle, 30'000), snapshots::limitOf(Window::Day, 1'000)});
}

StagedDays daysBefore(qint64 nowMs, const QList<qint64> &used)
{
    StagedDays days{AccountId(u"cus_1"_s), snapshots::calls, u"UTC"_s, UsageSource::Events, {}};
    const EpochDay today = EpochDay(nowMs / dayMs);
    for (qsizetype i = 0; i < used.size(); ++i)
        days.days.append({EpochDay(today - used.size() + i), used[i], std::nullopt, Quality::Complete});
    return days;
}

StagedCover coverOf(UsageSource source, qint64 nowMs)
{
    StagedCover cover;
    cover.account = AccountId(u"cus_1"_s);
    cover.meter = snapshots::calls;
    cover.source = source;
    cover.readAtMs = nowMs;
    return cover;
}

} // namespace

Office::Office(const StoreLocation &location, const QString &login)
    : clock(std::make_unique<FixedClock>(snapshots::nowMs))
    , session(store, *clock, login)
    , detection(store)
    , triage(store, session)
{
    must(await(store.open(location)));
    must(await(session.begin(login)));
}

void Office::syncAt(qint64 nowMs, qint64 total, const QList<qint64> &days)
{
    const RunId run(QUuid::createUuid().toString());
    Meter meter;
    meter.id = snapshots::calls;
    meter.name = u"API calls"_s;
    meter.unit = u"requests"_s;
    Customer customer;
    customer.id = AccountId(u"cus_1"_s);
    customer.name = u"Larkfield Maps"_s;
    customer.email = u"ops@larkfield.example"_s;
    const AccountId account = customer.id;
    must(await(store.beginSync({run, nowMs, {}})));
    must(await(store.stage(QList<Meter>{meter})));
    must(await(store.stage(QList<Plan>{plan()})));
    must(await(store.stage(QList<Customer>{customer})));
    must(await(store.stage(QList<Subscription>{snapshots::subscriptionOf(u"sub_1"_s, u"plan_a"_s)})));
    const Reading reading{nowMs, snapshots::cycleStartMs, snapshots::cycleEndMs, Decimal(total)};
    must(await(store.stageReadings({{account, meter.id, u"UTC"_s, reading}})));
    must(await(store.stageDays({daysBefore(nowMs, days)})));
    must(await(store.stageCovers({coverOf(UsageSource::Readings, nowMs), coverOf(UsageSource::Events, nowMs)})));
    SyncSummary summary;
    summary.endedMs = nowMs;
    must(await(store.swap(summary)));
    setNow(nowMs);
}

void Office::setNow(qint64 nowMs) { clock->set(nowMs); }

CasesApplied Office::detect() { return await(detection.run(clock->nowMs())).value(); }

Result<TriageOutcome> Office::act(const TriageAct &act, Window window, int seenVersion)
{
    return await(triage.act({limitRef(window, seenVersion)}, act));
}

CaseRecord Office::caseOf(Window window)
{
    const auto cases = await(store.cases(1)).value_or(QList<CaseRecord>());
    CaseRecord none;
    none.state = CaseState::None;
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const CaseRecord &c) { return c.window == window; });
    return found == cases.end() ? none : *found;
}

QList<AuditRow> Office::audit() { return await(store.audit(1, 10'000)).value_or(QList<AuditRow>()); }

QList<Choice> Office::choices() { return await(store.choices({})).value_or(QList<Choice>()); }

QList<FollowUp> Office::followUps() { return await(store.followUps(false)).value_or(QList<FollowUp>()); }

QStringList Office::eventKinds()
{
    QStringList kinds;
    for (const CaseEvent &event : await(store.accountEvents(1)).value_or(QList<CaseEvent>()))
        kinds.append(event.kind);
    return kinds;
}

} // namespace headroom
