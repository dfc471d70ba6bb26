// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activityservice.h"
#include "tests/features/sync/syncrig.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Confirms a change of \a subscription to the Business plan, as the customer does on the hosted page.
void confirmBusiness(sandbox::SandboxClient &sandbox, const QString &subscription)
{
    const QJsonObject change = sandbox
                                   .post(u"/subscriptions/%1/change-plan"_s.arg(subscription),
                                         {{u"product_id"_s, u"pdt_business"_s},
                                          {u"quantity"_s, 1},
                                          {u"proration_billing_mode"_s, u"prorated_immediately"_s},
                                          {u"effective_at"_s, u"immediately"_s},
                                          {u"on_payment_failure"_s, u"prevent_change"_s},
                                          {u"collect_via_payment_link"_s, true}})
                                   .json();
    QCOMPARE(sandbox.send("POST", change[u"payment_link"_s].toString() + u"/confirm"_s).status, 303);
}

} // namespace

/// A plan that a customer changes at the provider is in the activity and in the account's timeline.
class tst_syncplans : public Test
{
    Q_OBJECT
private slots:
    void aConfirmedUpgradeIsInTheTimeline()
    {
        SyncRig rig(12);
        const QString file = rig.newFile();
        QVERIFY(rig.sync(file).has_value());
        QJsonObject chosen;
        const QJsonArray items = rig.sandbox().all(u"/subscriptions?status=active&product_id=pdt_starter"_s);
        for (const QJsonValue &item : items) {
            if (chosen.isEmpty() && !item[u"on_demand"_s].toBool()
                && !item[u"cancel_at_next_billing_date"_s].toBool() && item[u"scheduled_change"_s].isNull())
                chosen = item.toObject();
        }
        QVERIFY2(!chosen.isEmpty(), "the world has no starter subscription that can be changed");
        const QString subscription = chosen[u"subscription_id"_s].toString();
        confirmBusiness(rig.sandbox(), subscription);
        const auto report = rig.sync(file);
        QVERIFY(report.has_value());
        QCOMPARE(report->swapped.planChanges, 1);
        QCOMPARE(report->swapped.onOtherPlans.size(), 1);

        const auto syncer = rig.syncer(file);
        ActivityService activity(syncer->store());
        ActivityFilter filter;
        filter.anyOf = {{{ActivityTerm::Of::Kind, false, {}, {ActivityKind::Plan}}}};
        const AccountId account(chosen[u"customer"_s][u"customer_id"_s].toString());
        for (const AccountId &only : {AccountId(), account}) {
            filter.only = only;
            const auto page = await(activity.page(filter));
            QVERIFY(page.has_value());
            QCOMPARE(page->entries.size(), 1);
            const ActivityEntry &entry = page->entries.first();
            QCOMPARE(entry.event, u"planChanged"_s);
            QCOMPARE(entry.account, account);
            QCOMPARE(entry.atMs, report->endedMs);
            QCOMPARE(entry.details[u"subscription"_s].toString(), subscription);
            QCOMPARE(entry.details[u"before"_s].toString(), u"pdt_starter"_s);
            QCOMPARE(entry.details[u"beforeName"_s].toString(), u"Starter"_s);
            QCOMPARE(entry.details[u"afterName"_s].toString(), u"Business"_s);
            QVERIFY(entry.person.isEmpty());
        }
        QCOMPARE(await(activity.counts())->plans, 1);
        filter = {};
        filter.group = ActivityGroup::Plans;
        QCOMPARE(await(activity.page(filter))->entries.size(), 1);
        filter.only = AccountId(u"cus_elsewhere"_s);
        QCOMPARE(await(activity.page(filter))->entries.size(), 0);
    }
};

HEADROOM_TEST(tst_syncplans)
#include "tst_syncplans.moc"
