// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/eventreading.h"
#include "models/services/requestscope.h"
#include "models/store/store.h"
#include "tests/models/services/fakeprovider.h"
#include "tests/models/services/snapshots.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace headroom::snapshots;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A draft of accounts cus_0 … with a cycle cap of 1,000 and the totals \a totals.
SyncDraft draftOf(const QList<qint64> &totals)
{
    SyncDraft draft;
    draft.ticket = {RunId(u"run"_s), nowMs, {}};
    draft.endMs = nowMs;
    draft.eventBudget = 1'000;
    Meter meter;
    meter.id = calls;
    draft.meters.insert(calls, meter);
    draft.plans.insert(PlanId(u"plan_a"_s), planOf(u"plan_a"_s, {limitOf(Window::Cycle, 1'000)}));
    for (qsizetype i = 0; i < totals.size(); ++i) {
        Subscription subscription = subscriptionOf(u"sub_%1"_s.arg(i), u"plan_a"_s);
        subscription.account = AccountId(u"cus_%1"_s.arg(i));
        draft.live.append(subscription);
        draft.totals.insert({subscription.account, calls}, Decimal(totals[i]));
    }
    return draft;
}

QStringList keysOf(const QList<EventTask> &tasks)
{
    QStringList keys;
    for (const EventTask &task : tasks)
        keys.append(task.account.toString());
    return keys;
}

QList<UsageEvent> eventsOf(const QString &account, int count)
{
    QList<UsageEvent> events;
    for (int i = 0; i < count; ++i) {
        UsageEvent event;
        event.id = u"%1_%2"_s.arg(account).arg(i);
        event.account = AccountId(account);
        event.atMs = nowMs - (i + 1) * 60'000LL;
        events.append(event);
    }
    return events;
}

} // namespace

/// What a run reads events of, in which order, and that its budget is kept (DESIGN §5).
class tst_eventreading : public Test
{
    Q_OBJECT
private slots:
    void init();
    void accountsNearestALimitComeFirst();
    void theFirstReadGoesBackNinetyDays();
    void aLaterReadBeginsWithTheDayReadLast();
    void aChangedZoneReadsEverythingAnew();
    void whatIsDoneIsLeftOut();
    void theBudgetIsNeverExceeded_data();
    void theBudgetIsNeverExceeded();
    void aLostPageIsReadAgain();
    void tooManyEventsShortenTheWindow();

private:
    /// Reads \a draft's events to the end.
    [[nodiscard]] Result<> read(SyncDraft &draft);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeProvider> m_provider;
};

void tst_eventreading::init()
{
    Test::init();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    m_provider = std::make_unique<FakeProvider>();
    QVERIFY(await(m_store->open(StoreLocation::file(m_folder->filePath(u"store.sqlite"_s)))).has_value());
}

Result<> tst_eventreading::read(SyncDraft &draft)
{
    if (auto begun = await(m_store->beginSync(draft.ticket)); !begun)
        return begun;
    RequestScope scope;
    std::optional<Result<>> outcome;
    readEvents(scope, *m_provider, *m_store, draft,
               {[] {}, [] {}, [&](const Result<> &result) { outcome = result; }});
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000))
        qFatal("reading does not end");
    return *outcome;
}

void tst_eventreading::accountsNearestALimitComeFirst()
{
    const SyncDraft draft = draftOf({100, 990, 2'000, 500, 990});
    QCOMPARE(keysOf(eventTasks(draft)),
             (QStringList{u"cus_2"_s, u"cus_1"_s, u"cus_4"_s, u"cus_3"_s, u"cus_0"_s}));
    QCOMPARE(eventTasks(draft).first().nearness, 2'000);
}

void tst_eventreading::theFirstReadGoesBackNinetyDays()
{
    QCOMPARE(eventTasks(draftOf({1})).first().fromMs, (today - 89) * dayMs);
}

void tst_eventreading::aLaterReadBeginsWithTheDayReadLast()
{
    SyncDraft draft = draftOf({1});
    StoredCover cover;
    cover.readAtMs = nowMs - 30 * hourMs;
    draft.before.events.insert({AccountId(u"cus_0"_s), calls}, cover);
    draft.before.zones.insert(AccountId(u"cus_0"_s), u"UTC"_s);
    QCOMPARE(eventTasks(draft).first().fromMs, (today - 1) * dayMs);
}

void tst_eventreading::aChangedZoneReadsEverythingAnew()
{
    SyncDraft draft = draftOf({1});
    StoredCover cover;
    cover.readAtMs = nowMs - 30 * hourMs;
    draft.before.events.insert({AccountId(u"cus_0"_s), calls}, cover);
    draft.before.zones.insert(AccountId(u"cus_0"_s), u"Asia/Kolkata"_s);
    QCOMPARE(eventTasks(draft).first().fromMs, (today - 89) * dayMs);
}

void tst_eventreading::whatIsDoneIsLeftOut()
{
    SyncDraft draft = draftOf({1, 2});
    draft.eventsDone.insert(u"cus_1 mtr_calls"_s);
    QCOMPARE(keysOf(eventTasks(draft)), QStringList{u"cus_0"_s});
}

void tst_eventreading::theBudgetIsNeverExceeded_data()
{
    QTest::addColumn<int>("budget");
    for (const int budget : {0, 1, 2, 5, 13, 29, 100})
        QTest::addRow("%d", budget) << budget;
}

void tst_eventreading::theBudgetIsNeverExceeded()
{
    QFETCH(int, budget);
    SyncDraft draft = draftOf({100, 200, 300, 400, 500, 600, 700, 800, 900, 950});
    draft.eventBudget = budget;
    for (int i = 0; i < 10; ++i) // each three pages
        m_provider->eventLists.insert(u"cus_%1 mtr_calls"_s.arg(i), eventsOf(u"cus_%1"_s.arg(i), 250));
    QVERIFY(read(draft).has_value());
    QVERIFY(m_provider->eventRequests <= budget);
    QCOMPARE(draft.eventRequests, m_provider->eventRequests);
    const SourceTally tally = draft.tallies.value(u"events"_s);
    QCOMPARE(draft.eventsDone.size(), 10);
    QCOMPARE(tally.used / 250 + tally.skipped, 10);
    QCOMPARE(tally.reasons.value(u"the request budget was used up"_s), int(tally.skipped));
    QCOMPARE(tally.skipped == 0, budget >= 30);
    if (budget > 0)
        QCOMPARE(m_provider->eventOrder.first(), u"cus_9 mtr_calls"_s);
}

void tst_eventreading::aLostPageIsReadAgain()
{
    SyncDraft draft = draftOf({100});
    const QList<UsageEvent> all = eventsOf(u"cus_0"_s, 250);
    m_provider->eventLists.insert(u"cus_0 mtr_calls"_s, all);
    int served = 0;
    m_provider->afterPage = [&](int) {
        // The third page comes back empty, twice.
        const int next = ++served;
        m_provider->eventLists[u"cus_0 mtr_calls"_s] = next == 2 || next == 3 ? all.mid(0, 200) : all;
    };
    QVERIFY(read(draft).has_value());
    QCOMPARE(draft.tallies.value(u"events"_s).used, 250);
}

void tst_eventreading::tooManyEventsShortenTheWindow()
{
    SyncDraft draft = draftOf({100});
    QList<UsageEvent> many = eventsOf(u"cus_0"_s, 300);
    for (int i = 0; i < 15'000; ++i) { // long ago
        UsageEvent event = many.first();
        event.id = u"old_%1"_s.arg(i);
        event.atMs = nowMs - 30 * dayMs;
        many.append(event);
    }
    m_provider->eventLists.insert(u"cus_0 mtr_calls"_s, many);
    QVERIFY(read(draft).has_value());
    QCOMPARE(draft.tallies.value(u"events"_s).used, 300);
    QVERIFY(draft.tallies.value(u"events"_s).reasons.isEmpty());
}

HEADROOM_TEST(tst_eventreading)
#include "tst_eventreading.moc"
