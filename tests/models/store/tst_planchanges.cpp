// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casetable.h"
#include "models/store/planchanges.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int sampleAccounts = 5;

/// The newest events first: "cus_000001 planChanged Plan 2 -> Plan 3", "… planEnded Plan 2 (cancelled)".
QStringList told(Database &db)
{
    QHash<AccountKey, QString> names;
    const StoreSnapshot snapshot = snapshotOf(db);
    for (const StoredAccount &account : snapshot.accounts)
        names.insert(account.key, account.customer.id.toString());
    QStringList lines;
    const auto events = CaseTable::newestEvents(db, std::numeric_limits<qint64>::max(), 100);
    for (const CaseEvent &event : events.value_or(QList<CaseEvent>())) {
        const auto text = [&](QLatin1StringView key) { return event.details.value(key).toString(); };
        QString line = names.value(event.account) + u' ' + event.kind + u' ' + text("beforeName"_L1);
        if (event.kind == "planChanged"_L1)
            line += u" -> "_s;
        line += text("afterName"_L1);
        if (event.kind == "planEnded"_L1)
            line += u" (%1)"_s.arg(text("status"_L1));
        if (!event.caseId.isEmpty() || !event.person.isEmpty() || text("subscription"_L1).isEmpty())
            line += u" and something else"_s;
        lines.append(line.simplified());
    }
    return lines;
}

Subscription another(Subscription of, const QString &id, const QString &plan)
{
    of.id = SubscriptionId(id);
    of.plan = PlanId(plan);
    return of;
}

} // namespace

/// A plan that changes at the provider is in the timeline, once, and nothing else is.
class tst_planchanges : public StoreTest
{
    Q_OBJECT
private slots:
    void aChangedPlanIsTold_data() { addBackends(); }
    void aChangedPlanIsTold()
    {
        NEW_STORE(location);
        const auto db = opened(location);
        QVERIFY(db);
        SampleSync sync = sampleSync(sampleAccounts, 1);
        QCOMPARE(syncOnce(*db, sync)->planChanges, 0); // what a first sync reads is no change
        QCOMPARE(told(*db), QStringList());
        sync.subscriptions[1].plan = PlanId(u"pdt_3"_s);
        sync.subscriptions[3].plan = PlanId(u"pdt_9"_s); // unknown to the catalogue
        QCOMPARE(syncOnce(*db, shuffled(sync, 7))->planChanges, 2);
        const QStringList both{u"cus_000003 planChanged Plan 1 -> pdt_9"_s,
                               u"cus_000001 planChanged Plan 2 -> Plan 3"_s};
        QCOMPARE(told(*db), both);
        QCOMPARE(syncOnce(*db, sync)->planChanges, 0); // told once
        sync.subscriptions[1].cycleEndMs += 1;
        sync.subscriptions[1].status = u"on_hold"_s; // still live: its plan is the same
        QCOMPARE(syncOnce(*db, sync)->planChanges, 0);
        QCOMPARE(told(*db), both);
    }

    void beginAndEndAreTold_data() { addBackends(); }
    void beginAndEndAreTold()
    {
        NEW_STORE(location);
        const auto db = opened(location);
        QVERIFY(db);
        SampleSync sync = sampleSync(sampleAccounts, 1);
        QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
        sync.subscriptions[1].status = u"cancelled"_s;
        sync.subscriptions[0].status = u"active"_s; // was cancelled
        QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
        QStringList lines{u"cus_000001 planEnded Plan 2 (cancelled)"_s, u"cus_000000 planBegun Plan 1"_s};
        QCOMPARE(told(*db), lines);
        const SampleSync more =
            sampleSync(sampleAccounts + 2, 1); // what new accounts begin with is no change
        sync.customers = more.customers;
        sync.subscriptions.append(more.subscriptions.last());
        QCOMPARE(syncOnce(*db, sync)->planChanges, 0);
        sync.subscriptions.append(more.subscriptions.at(sampleAccounts)); // this one waited for its first
        QCOMPARE(syncOnce(*db, sync)->planChanges, 1);
        lines.prepend(u"cus_000005 planBegun Plan 3"_s);
        QCOMPARE(told(*db), lines);
    }

    void oneThatTakesAnothersPlaceIsOneChange_data() { addBackends(); }
    void oneThatTakesAnothersPlaceIsOneChange()
    {
        NEW_STORE(location);
        const auto db = opened(location);
        QVERIFY(db);
        SampleSync sync = sampleSync(sampleAccounts, 1);
        QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
        sync.subscriptions.append(another(sync.subscriptions[1], u"sub_new"_s, u"pdt_1"_s));
        sync.subscriptions.append(
            another(sync.subscriptions[2], u"sub_again"_s, u"pdt_3"_s)); // of the same plan
        sync.subscriptions[1].status = u"cancelled"_s;
        sync.subscriptions[2].status = u"cancelled"_s;
        QCOMPARE(syncOnce(*db, sync)->planChanges, 1);
        QCOMPARE(told(*db), QStringList({u"cus_000001 planChanged Plan 2 -> Plan 1"_s}));
    }

    void whatIsNotListedAnyMoreHasEndedOnceItIsGone_data() { addBackends(); }
    void whatIsNotListedAnyMoreHasEndedOnceItIsGone()
    {
        NEW_STORE(location);
        const auto db = opened(location);
        QVERIFY(db);
        SampleSync sync = sampleSync(sampleAccounts, 1);
        QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
        sync.subscriptions.removeAt(1);
        QCOMPARE(syncOnce(*db, sync, false)->planChanges, 0); // a partial sync misses nobody
        QCOMPARE(syncOnce(*db, sync)->planChanges, 0);
        QCOMPARE(syncOnce(*db, sync)->planChanges, 1);
        QCOMPARE(syncOnce(*db, sync)->planChanges, 0);
        QCOMPARE(told(*db), QStringList({u"cus_000001 planEnded Plan 2 (gone)"_s}));
    }

    void oneThatMovesEndsHereAndBeginsThere_data() { addBackends(); }
    void oneThatMovesEndsHereAndBeginsThere()
    {
        NEW_STORE(location);
        const auto db = opened(location);
        QVERIFY(db);
        SampleSync sync = sampleSync(sampleAccounts, 1);
        QCOMPARE(faultOf(syncOnce(*db, sync)), QString());
        sync.subscriptions[1].account = sync.customers[2].id;
        QCOMPARE(syncOnce(*db, sync)->planChanges, 2);
        QCOMPARE(told(*db),
                 QStringList({u"cus_000002 planBegun Plan 2"_s, u"cus_000001 planEnded Plan 2 (gone)"_s}));
    }
};

} // namespace headroom

using headroom::tst_planchanges;
HEADROOM_TEST(tst_planchanges)
#include "tst_planchanges.moc"
