// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/triage/triagescene.h"

#include "models/base/duration.h"
#include "models/store/persontable.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr EpochDay sceneDay = EpochDay(sceneNowMs / dayMs);
constexpr qint64 cycleStartMs = (sceneDay - 20) * dayMs;
constexpr qint64 cycleEndMs = (sceneDay + 10) * dayMs;
const MeterId calls(u"mtr_calls"_s);
const PlanId plan(u"pdt_small"_s);

AccountId accountOf(int number) { return AccountId(u"cus_%1"_s.arg(number)); }

Plan smallPlan()
{
    Plan small;
    small.id = plan;
    small.name = u"Small"_s;
    small.interval = {1, u"Month"_s};
    small.price = {4900, u"USD"_s};
    small.limits = {{calls, Window::Cycle, LimitKind::Hard, Cap::number(1'000)},
                    {calls, Window::Day, LimitKind::Hard, Cap::number(100)}};
    return small;
}

Subscription subscriptionOf(int number)
{
    Subscription subscription;
    subscription.id = SubscriptionId(u"sub_%1"_s.arg(number));
    subscription.account = accountOf(number);
    subscription.plan = plan;
    subscription.status = u"active"_s;
    subscription.createdMs = cycleStartMs - 90 * dayMs;
    subscription.cycleStartMs = cycleStartMs;
    subscription.cycleEndMs = cycleEndMs;
    subscription.price = {4900, u"USD"_s};
    subscription.meters = {{calls, 0, {}, u"USD"_s}};
    return subscription;
}

void addUsage(SampleSync &sync, const AccountId &account, bool isOver, qint64 nowMs)
{
    sync.readings.append({account, calls, u"UTC"_s, {nowMs, cycleStartMs, cycleEndMs, Decimal(isOver ? 1'200 : 40)}});
    StagedDays days{account, calls, u"UTC"_s, UsageSource::Events, {}};
    for (EpochDay day = sceneDay - 10; day < sceneDay; ++day)
        days.days.append({day, isOver ? 120 : 4, std::nullopt, Quality::Complete});
    sync.days.append(days);
    StagedCover read{.account = account, .meter = calls, .source = UsageSource::Readings, .readAtMs = nowMs, .blocked = {}};
    sync.covers.append(read);
    read.source = UsageSource::Events;
    read.daysFrom = sceneDay - 10;
    read.daysTo = sceneDay;
    sync.covers.append(read);
}

Person repOf(const QString &login, const QString &name)
{
    Person person;
    person.id = PersonId(u"person_"_s + login);
    person.name = name;
    person.zone = u"Europe/Berlin"_s;
    person.roles = Role::Rep;
    person.login = login;
    return person;
}

ConfirmedAct confirmedOf(const TriageOutcome &outcome, const TriageDone &done)
{
    const bool changedCase = !done.after.id.isEmpty();
    return {.act = outcome.undone ? u"case.undo"_s : u"case."_s + triageKey(outcome.act.kind),
            .subject = changedCase ? u"case:"_s + done.after.id.toString()
                                   : u"account:"_s + done.limit.account.toString(),
            .version = changedCase ? done.after.version : 0,
            .choice = done.choice.toString(),
            .note = done.note};
}

} // namespace

SampleSync triageSync(int accounts, quint64 seed, qint64 nowMs)
{
    Seeded numbers(seed);
    SampleSync sync;
    sync.meters = {{calls, u"API calls"_s, u"api.request"_s, Aggregation::Sum, u"units"_s, u"requests"_s}};
    sync.plans = {smallPlan()};
    for (int i = 0; i < accounts; ++i) {
        sync.customers.append({accountOf(i), u"Customer %1"_s.arg(i), u"c%1@example.test"_s.arg(i), u"UTC"_s});
        sync.subscriptions.append(subscriptionOf(i));
        addUsage(sync, accountOf(i), seed == 0 || numbers.chance(50), nowMs);
    }
    return sync;
}

Result<> prepareTriage(const StoreLocation &location, int accounts)
{
    const auto opened = Database::open(location);
    return opened.and_then([](const auto &db) { return db->migrate(); })
        .and_then([&] { return syncOnce(**opened, triageSync(accounts, 0, sceneNowMs)); })
        .and_then([&](const SwapOutcome &) {
            return inTransaction<void>(**opened, [](Database &db) {
                return PersonTable::put(db, repOf(u"mira"_s, u"Mira Ono"_s)).and_then([&] {
                    return PersonTable::put(db, repOf(u"tom"_s, u"Tom Berg"_s));
                });
            });
        });
}

QList<LimitRef> triageLimits(int accounts)
{
    QList<LimitRef> limits;
    for (int i = 0; i < accounts; ++i) {
        for (const Window window : {Window::Cycle, Window::Day})
            limits.append({accountOf(i), calls, window, false, 0, {}});
    }
    return limits;
}

Desk::Desk(const StoreLocation &location, const QString &login, const QString &memory)
    : session(store, clock, login)
    , triage(store, session)
{
    if (!memory.isEmpty())
        store.rememberAuditIn(memory);
    opened = settled(store.open(location));
    if (opened)
        opened = settled(session.begin()).map([](const Person &) {});
}

QString ConfirmedAct::identity() const
{
    return QStringList{act, subject, QString::number(version), choice, note}.join(u'|');
}

QStringList confirmedIn(const TriageOutcome &outcome, const TriageOutcome &of)
{
    QStringList identities;
    for (qsizetype i = 0; i < outcome.done.size(); ++i) {
        ConfirmedAct confirmed = confirmedOf(outcome, outcome.done.at(i));
        if (outcome.undone && i < of.done.size())
            confirmed.note = of.done.at(i).note;
        identities.append(confirmed.identity());
    }
    return identities;
}

RandomActs::RandomActs(Desk &desk, QList<LimitRef> limits, quint64 seed)
    : m_desk(desk)
    , m_limits(std::move(limits))
    , m_numbers(seed)
{ }

RandomActs::Step RandomActs::next()
{
    m_desk.clock.set(m_desk.clock.nowMs() + 10);
    const std::optional<TriageOutcome> last = std::exchange(m_last, std::nullopt);
    const bool undoes = last && m_numbers.chance(20);
    const LimitRef limit = m_limits.at(m_numbers.between(0, m_limits.size() - 1));
    const auto outcome = settled(undoes ? m_desk.triage.undo(*last) : m_desk.triage.act({limit}, draw()));
    if (!outcome)
        return {{}, {outcome.error()}};
    Step step{confirmedIn(*outcome, undoes ? *last : TriageOutcome()), {}};
    for (const TriageRefused &refused : outcome->refused)
        step.refused.append(refused.error);
    if (!undoes && !outcome->done.isEmpty())
        m_last = *outcome;
    return step;
}

TriageAct RandomActs::draw()
{
    using Kind = TriageAct::Kind;
    static const QList<Kind> kinds{Kind::Snooze, Kind::Snooze,    Kind::Wake,   Kind::Assign, Kind::Flag,   Kind::ClearFlag,
                                   Kind::Exempt, Kind::ClearFlag, Kind::Record, Kind::Record, Kind::Record, Kind::Close,
                                   Kind::Note};
    TriageAct act;
    act.kind = kinds.at(m_numbers.between(0, kinds.size() - 1));
    act.words = u"because of %1"_s.arg(m_numbers.between(1, 1'000'000));
    switch (act.kind) {
    case Kind::Snooze:
    case Kind::Exempt: drawPutAway(act); break;
    case Kind::Assign: act.owner = m_numbers.chance(30) ? PersonId() : m_desk.session.person().id; break;
    case Kind::Record: act.choice = drawChoice(); break;
    case Kind::Wake:
    case Kind::Flag:
    case Kind::ClearFlag:
    case Kind::Close:
    case Kind::Note: break;
    }
    return act;
}

void RandomActs::drawPutAway(TriageAct &act)
{
    static const QList<SnoozeUntil> ends{SnoozeUntil::Hour, SnoozeUntil::UsageFalls, SnoozeUntil::Answer,
                                         SnoozeUntil::Time};
    act.until = ends.at(m_numbers.between(0, ends.size() - 1));
    act.untilMs = m_desk.clock.nowMs() + m_numbers.between(1, 120) * 1'000;
}

ChoiceDraft RandomActs::drawChoice()
{
    ChoiceDraft draft;
    draft.kind = choiceKinds.at(size_t(m_numbers.between(0, qint64(choiceKinds.size()) - 1)));
    draft.saidBy = u"Ana at the customer"_s;
    draft.saidAtMs = m_desk.clock.nowMs() - 60'000;
    draft.means = ChoiceMeans::Call;
    draft.words = QString(int(m_numbers.between(1, 900)), u'w');
    if (m_numbers.chance(30))
        draft.evidence = {Evidence::Kind::Text, {}, QByteArray(m_numbers.between(1, 9'000), 'e')};
    return draft;
}

QString memoryOf(const StoreLocation &location)
{
    return location.driver == StoreLocation::Driver::Sqlite ? location.target + u".seen"_s : QString();
}

QString brokenChainOf(const StoreLocation &location, const QString &memory)
{
    Store store;
    if (!memory.isEmpty())
        store.rememberAuditIn(memory);
    const auto verdict = settled(store.open(location)).and_then([&] { return settled(store.verifyAudit()); });
    if (!verdict)
        return verdict.error().detail;
    if (verdict->broken)
        return u"%1 at entry %2"_s.arg(auditBreakKey(verdict->broken->kind)).arg(verdict->broken->seq);
    return memory.isEmpty() || verdict->remembered.seq > 0 ? QString() : u"nothing is remembered"_s;
}

bool wantsFullCounts() { return qEnvironmentVariable("HEADROOM_FULL_COUNTS") == u"1"_s; }

} // namespace headroom
