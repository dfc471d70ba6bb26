// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/effectivecap.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

const MeterId calls(u"mtr_calls"_s);
const MeterId tools(u"mtr_tools"_s);

Subscription live(const QString &id, const QString &plan)
{
    Subscription subscription;
    subscription.id = SubscriptionId(id);
    subscription.plan = PlanId(plan);
    subscription.status = u"active"_s;
    return subscription;
}

Plan planOf(const QString &id, QList<Limit> limits)
{
    Plan plan;
    plan.id = PlanId(id);
    plan.limits = std::move(limits);
    return plan;
}

} // namespace

class tst_effectivecap : public Test
{
    Q_OBJECT
private slots:
    void theLowerCapIsInForceWithItsOrigin_data();
    void theLowerCapIsInForceWithItsOrigin();
    void freeThresholdsCountForIncludedCyclesOnly();
    void limitsComeFromTheLivePlan();
    void ownCapsAndOverridesMakeLimits();
    void twoLiveSubscriptionsOnAMeterBlockIt();
    void twoLiveSubscriptionsOnDifferentMetersKeepTheirPlans();
};

void tst_effectivecap::theLowerCapIsInForceWithItsOrigin_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QString>("override");
    QTest::addColumn<qint64>("threshold");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("cap");
    QTest::addColumn<int>("origin");
    const auto row = [](const char *name, const char *catalogue, const char *override, qint64 threshold,
                        const char *own, const char *cap, CapOrigin origin) {
        QTest::newRow(name) << QString::fromLatin1(catalogue) << QString::fromLatin1(override) << threshold
                            << QString::fromLatin1(own) << QString::fromLatin1(cap) << int(origin);
    };
    row("catalogue", "1000", "", 0, "", "1000", CapOrigin::Catalogue);
    row("threshold", "1000", "", 1500, "", "1500", CapOrigin::Subscription);
    row("override", "1000", "2000", 1500, "", "2000", CapOrigin::Override);
    row("own lower", "1000", "", 0, "900", "900", CapOrigin::OwnCap);
    row("own equal", "1000", "", 0, "1000", "1000", CapOrigin::Catalogue);
    row("own higher", "1000", "", 0, "1100", "1000", CapOrigin::Catalogue);
    row("own between", "1000", "2000", 0, "1100", "1100", CapOrigin::OwnCap);
    row("unlimited", "unlimited", "", 0, "", "unlimited", CapOrigin::Catalogue);
    row("own of unlimited", "unlimited", "", 0, "5", "5", CapOrigin::OwnCap);
    row("own unlimited", "1000", "", 0, "unlimited", "1000", CapOrigin::Catalogue);
    row("lifted", "1000", "unlimited", 1500, "", "unlimited", CapOrigin::Override);
    row("not in plan", "0", "", 0, "10", "0", CapOrigin::Catalogue);
    row("granted", "0", "10", 0, "", "10", CapOrigin::Override);
    row("taken away", "1000", "0", 0, "", "0", CapOrigin::Override);
    row("own none", "1000", "", 0, "0", "0", CapOrigin::OwnCap);
}

void tst_effectivecap::theLowerCapIsInForceWithItsOrigin()
{
    QFETCH(QString, catalogue);
    QFETCH(QString, override);
    QFETCH(qint64, threshold);
    QFETCH(QString, own);
    QFETCH(QString, cap);
    QFETCH(int, origin);
    const auto read = [](const QString &text) -> std::optional<Cap> {
        if (text.isEmpty())
            return std::nullopt;
        return text == u"unlimited" ? Cap::unlimited() : Cap::number(text.toLongLong());
    };
    const Limit limit{calls, Window::Cycle, LimitKind::Included, *read(catalogue)};
    const EffectiveCap result = effectiveCap(limit, read(override), threshold, read(own));
    QCOMPARE(result, (EffectiveCap{*read(cap), CapOrigin(origin)}));
}

void tst_effectivecap::freeThresholdsCountForIncludedCyclesOnly()
{
    for (const LimitKind kind : {LimitKind::Hard, LimitKind::Overage, LimitKind::Included}) {
        for (const Window window : {Window::Cycle, Window::Day, Window::Minute}) {
            const bool counts = kind == LimitKind::Included && window == Window::Cycle;
            const EffectiveCap cap = effectiveCap({calls, window, kind, Cap::number(10)}, {}, 20, {});
            QCOMPARE(cap.origin, counts ? CapOrigin::Subscription : CapOrigin::Catalogue);
            QCOMPARE(cap.cap.units, qint64(counts ? 20 : 10));
        }
    }
}

void tst_effectivecap::limitsComeFromTheLivePlan()
{
    std::vector<Subscription> subscriptions{live(u"sub_1"_s, u"pro"_s), live(u"sub_0"_s, u"old"_s)};
    subscriptions[1].status = u"cancelled"_s;
    subscriptions[0].meters = {{calls, 700, {}, u"USD"_s}};
    const std::vector<Plan> plans{
        planOf(u"pro"_s,
               {{tools, Window::Day, LimitKind::Hard, Cap::number(50)},
                {calls, Window::Day, LimitKind::Hard, Cap::unlimited()},
                {calls, Window::Cycle, LimitKind::Included, Cap::number(500)}}),
        planOf(u"old"_s, {{calls, Window::Minute, LimitKind::Hard, Cap::number(9)}})};
    const QList<EffectiveLimit> limits = effectiveLimits(subscriptions, plans, {});
    QCOMPARE(limits.size(), 3);
    QCOMPARE(limits[0].limit, (Limit{calls, Window::Cycle, LimitKind::Included, Cap::number(700)}));
    QCOMPARE(limits[0].catalogueCap, Cap::number(500));
    QCOMPARE(limits[0].origin, CapOrigin::Subscription);
    QCOMPARE(limits[0].subscription, SubscriptionId(u"sub_1"_s));
    QCOMPARE(limits[1].limit.window, Window::Day);
    QCOMPARE(limits[2].limit.meter, tools);
    QVERIFY(effectiveLimits(subscriptions, {}, {}).isEmpty());
    subscriptions[0].status = u"expired"_s;
    QVERIFY(effectiveLimits(subscriptions, plans, {}).isEmpty());
}

void tst_effectivecap::ownCapsAndOverridesMakeLimits()
{
    std::vector<Subscription> subscriptions{live(u"sub_1"_s, u"pro"_s)};
    subscriptions[0].ownCaps = {{calls, Window::Cycle, LimitKind::Hard, Cap::number(400), u"UTC"_s},
                                {calls, Window::Day, LimitKind::Hard, Cap::number(40), u"UTC"_s}};
    const std::vector<Plan> plans{
        planOf(u"pro"_s, {{calls, Window::Cycle, LimitKind::Included, Cap::number(500)}})};
    const std::vector<CapOverride> overrides{{calls, Window::Minute, Cap::number(7)},
                                             {tools, Window::Day, Cap::number(7)}};
    const QList<EffectiveLimit> limits = effectiveLimits(subscriptions, plans, overrides);
    QCOMPARE(limits.size(), 3); // an override for a meter without subscription limits nothing
    QCOMPARE(limits[0].limit, (Limit{calls, Window::Cycle, LimitKind::Hard, Cap::number(400)}));
    QCOMPARE(limits[0].origin, CapOrigin::OwnCap);
    QCOMPARE(limits[1].limit, (Limit{calls, Window::Day, LimitKind::Hard, Cap::number(40)}));
    QCOMPARE(limits[1].catalogueCap, Cap::unlimited());
    QCOMPARE(limits[2].limit, (Limit{calls, Window::Minute, LimitKind::Hard, Cap::number(7)}));
    QCOMPARE(limits[2].origin, CapOrigin::Override);
}

void tst_effectivecap::twoLiveSubscriptionsOnAMeterBlockIt()
{
    std::vector<Subscription> subscriptions{live(u"sub_2"_s, u"big"_s), live(u"sub_1"_s, u"pro"_s)};
    subscriptions[0].status = u"on_hold"_s;
    const std::vector<Plan> plans{planOf(u"pro"_s,
                                         {{calls, Window::Cycle, LimitKind::Hard, Cap::number(500)},
                                          {tools, Window::Day, LimitKind::Hard, Cap::number(5)}}),
                                  planOf(u"big"_s,
                                         {{calls, Window::Cycle, LimitKind::Hard, Cap::number(900)},
                                          {calls, Window::Day, LimitKind::Hard, Cap::number(90)}})};
    const QList<EffectiveLimit> limits = effectiveLimits(subscriptions, plans, {});
    QCOMPARE(limits.size(), 3);
    QCOMPARE(limits[0].limit.cap, Cap::number(500)); // the first by id states it
    QCOMPARE(limits[0].blocked, u"twoLiveSubscriptions"_s);
    QCOMPARE(limits[1].subscription, SubscriptionId(u"sub_2"_s));
    QCOMPARE(limits[1].blocked, u"twoLiveSubscriptions"_s);
    QCOMPARE(limits[2].limit.meter, tools);
    QCOMPARE(limits[2].blocked, QString());
}

void tst_effectivecap::twoLiveSubscriptionsOnDifferentMetersKeepTheirPlans()
{
    const std::vector<Subscription> subscriptions{live(u"sub_1"_s, u"a"_s), live(u"sub_2"_s, u"b"_s)};
    const std::vector<Plan> plans{planOf(u"a"_s, {{calls, Window::Cycle, LimitKind::Hard, Cap::number(1)}}),
                                  planOf(u"b"_s, {{tools, Window::Cycle, LimitKind::Hard, Cap::number(2)}})};
    const QList<EffectiveLimit> limits = effectiveLimits(subscriptions, plans, {});
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits[0].plan, PlanId(u"a"_s));
    QCOMPARE(limits[1].plan, PlanId(u"b"_s));
    QVERIFY(limits[0].blocked.isEmpty() && limits[1].blocked.isEmpty());
}

HEADROOM_TEST(tst_effectivecap)
#include "tst_effectivecap.moc"
