// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill.h"
#include "models/domain/fits.h"
#include "models/domain/revenue.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
const MeterId callsMeter(u"mtr_calls"_s);
const MeterId toolsMeter(u"mtr_tools"_s);

Decimal decimal(const char *text) { return *Decimal::parse(QString::fromLatin1(text)); }

Plan planOf(const QString &id, qint64 price, QList<Limit> limits)
{
    Plan plan;
    plan.id = PlanId(id);
    plan.price = {price, u"USD"_s};
    plan.interval = {1, u"Month"_s};
    plan.limits = std::move(limits);
    return plan;
}

Limit cycle(qint64 units) { return {callsMeter, Window::Cycle, LimitKind::Hard, Cap::number(units)}; }

std::vector<Plan> tiers()
{
    return {planOf(u"big"_s, 9900, {cycle(10'000)}), planOf(u"small"_s, 900, {cycle(100)}),
            planOf(u"middle"_s, 2900, {cycle(1'000)})};
}

std::vector<LimitPeak> peak(std::optional<qint64> units, const MeterId &meter = callsMeter,
                            Window window = Window::Cycle)
{
    return {{meter, window, units}};
}

QString idOf(const std::optional<Fit> &fit) { return fit ? fit->plan->id.toString() : QString(); }

Subscription subscription(qint64 price, const QString &currency, QList<SubscriptionMeter> meters)
{
    Subscription result;
    result.status = u"active"_s;
    result.price = {price, currency};
    result.meters = std::move(meters);
    return result;
}

} // namespace

class tst_offers : public Test
{
    Q_OBJECT
private slots:
    void aPlanHoldsPeaksUpToFourFifths();
    void windowsThatThePlanDoesNotLimitHoldEverything();
    void theCheapestEligiblePlanFits();
    void unmeasuredLimitsAreNamed();
    void theUpgradeTargetIsOfferedFirst();
    void peaksLookAtThirtyCompleteDays();
    void theBillIsExactPerCurrency();
    void theBillNamesWhatItDoesNotKnow();
    void halvesAreRoundedUpOnce();
    void revenueComesAtTheNextTiersRate();
    void currenciesAreNeverAdded();
};

void tst_offers::aPlanHoldsPeaksUpToFourFifths()
{
    const Plan plan = planOf(u"p"_s, 1, {cycle(1001)});
    QVERIFY(holds(plan, peak(800)));
    QVERIFY(!holds(plan, peak(801)));
    QVERIFY(holds(plan, peak(std::nullopt)));
    const Plan huge = planOf(u"p"_s, 1, {cycle(largest)});
    QVERIFY(holds(huge, peak(largest / 10 * 8)));
    QVERIFY(!holds(huge, peak(largest)));
}

void tst_offers::windowsThatThePlanDoesNotLimitHoldEverything()
{
    const Plan plan = planOf(u"p"_s, 1,
                             {cycle(1000),
                              {toolsMeter, Window::Day, LimitKind::Hard, Cap::number(0)},
                              {toolsMeter, Window::Cycle, LimitKind::Hard, Cap::unlimited()}});
    QVERIFY(holds(plan, peak(largest, callsMeter, Window::Minute)));
    QVERIFY(holds(plan, peak(largest, toolsMeter, Window::Cycle)));
    QVERIFY(!holds(plan, peak(1, toolsMeter, Window::Day)));
    QVERIFY(holds(plan, peak(0, toolsMeter, Window::Day)));
    QVERIFY(!holds(plan, peak(1, MeterId(u"mtr_other"_s))));
    QVERIFY(holds(plan, peak(0, MeterId(u"mtr_other"_s))));
}

void tst_offers::theCheapestEligiblePlanFits()
{
    std::vector<Plan> plans = tiers();
    const Plan small = plans[1];
    QCOMPARE(idOf(smallestFit(small, plans, peak(80))), u"small"_s);
    QCOMPARE(idOf(smallestFit(small, plans, peak(81))), u"middle"_s);
    QCOMPARE(idOf(smallestFit(small, plans, peak(801))), u"big"_s);
    QVERIFY(!smallestFit(small, plans, peak(8001)));
    plans[2].archived = true;
    QCOMPARE(idOf(smallestFit(small, plans, peak(81))), u"big"_s);
    plans[2].archived = false;
    plans[2].selfServe = false;
    QCOMPARE(idOf(smallestFit(small, plans, peak(81))), u"big"_s);
    plans[2].selfServe = true;
    plans[2].price.currency = u"EUR"_s;
    QCOMPARE(idOf(smallestFit(small, plans, peak(81))), u"big"_s);
    plans[2].price.currency = u"USD"_s;
    plans[2].interval.unit = u"Year"_s;
    QCOMPARE(idOf(smallestFit(small, plans, peak(81))), u"big"_s);
    plans[2].interval.unit = u"Month"_s;
    plans[2].price.minor = 9900;
    QCOMPARE(idOf(smallestFit(small, plans, peak(81))), u"big"_s); // the same price: by id
}

void tst_offers::unmeasuredLimitsAreNamed()
{
    const std::vector<Plan> plans = tiers();
    std::vector<LimitPeak> peaks = peak(81);
    peaks.push_back({callsMeter, Window::Minute, std::nullopt});
    const auto fit = smallestFit(plans[1], plans, peaks);
    QCOMPARE(idOf(fit), u"middle"_s);
    QCOMPARE(fit->notChecked, QList<LimitPeak>{peaks[1]});
}

void tst_offers::theUpgradeTargetIsOfferedFirst()
{
    const std::vector<Plan> plans = tiers();
    Plan small = plans[1];
    QCOMPARE(idOf(planToOffer(small, plans, peak(10))), u"middle"_s);
    small.upgradeTarget = PlanId(u"big"_s);
    QCOMPARE(idOf(planToOffer(small, plans, peak(81))), u"big"_s);
    small.upgradeTarget = PlanId(u"middle"_s);
    QCOMPARE(idOf(planToOffer(small, plans, peak(801))), u"big"_s); // the target is too small
    small.upgradeTarget = PlanId(u"gone"_s);
    QCOMPARE(idOf(planToOffer(small, plans, peak(81))), u"middle"_s);
    QVERIFY(!planToOffer(plans[0], plans, peak(8001)));
}

void tst_offers::peaksLookAtThirtyCompleteDays()
{
    const std::vector<DayValue> days{{70, 5, {}, Quality::Complete},
                                     {71, 4, {}, Quality::Complete},
                                     {80, 9, {}, Quality::LowerBound},
                                     {100, 2, {}, Quality::Complete},
                                     {101, 8, {}, Quality::Complete}};
    QCOMPARE(dayPeak(days, 100), std::optional<qint64>(5));
    QCOMPARE(dayPeak(days, 101), std::optional<qint64>(4));
    QVERIFY(!dayPeak(days, 70));
    constexpr qint64 minute = 60'000;
    constexpr qint64 month = 30 * 1440 * minute;
    const std::vector<TimedValue> minutes{{0, 7}, {minute, 6}, {month, 9}};
    QCOMPARE(minutePeak(minutes, month), std::optional<qint64>(7));
    QCOMPARE(minutePeak(minutes, month + minute - 1), std::optional<qint64>(6));
    QCOMPARE(minutePeak(minutes, month + minute), std::optional<qint64>(9));
    QVERIFY(!minutePeak({}, month));
    QCOMPARE(cyclePeak(5, 7), std::optional<qint64>(7));
    QCOMPARE(cyclePeak(5, std::nullopt), std::optional<qint64>(5));
    QCOMPARE(cyclePeak(std::nullopt, 0), std::optional<qint64>(0));
    QVERIFY(!cyclePeak(std::nullopt, std::nullopt));
}

void tst_offers::theBillIsExactPerCurrency()
{
    const std::vector<Subscription> subscriptions{
        subscription(9900, u"USD"_s,
                     {{callsMeter, 1000, decimal("0.25"), u"USD"_s}, {toolsMeter, 10, decimal("3"), u"USD"_s}}),
        subscription(1200, u"JPY"_s, {})};
    // 9,900 + 503 x 0.25 = 10,025.75; tools stay inside.
    const ProjectedBill bill = projectedBill(subscriptions, {{callsMeter, 1503}, {toolsMeter, 10}});
    QCOMPARE(bill.totals, (QList<Money>{{1200, u"JPY"_s}, {10'026, u"USD"_s}}));
    QVERIFY(bill.unknown.isEmpty());
    std::vector<Subscription> ended = subscriptions;
    ended[0].status = u"cancelled"_s;
    QCOMPARE(projectedBill(ended, {}).totals, (QList<Money>{{1200, u"JPY"_s}}));
}

void tst_offers::theBillNamesWhatItDoesNotKnow()
{
    const std::vector<Subscription> subscriptions{subscription(
        9900, u"USD"_s, {{callsMeter, 1000, decimal("0.25"), u"USD"_s}, {toolsMeter, 10, decimal("0"), u"USD"_s}})};
    const ProjectedBill bill = projectedBill(subscriptions, {});
    QCOMPARE(bill.totals, (QList<Money>{{9900, u"USD"_s}}));
    QCOMPARE(bill.unknown, QList<MeterId>{callsMeter}); // what costs nothing need not be known
}

void tst_offers::halvesAreRoundedUpOnce()
{
    QCOMPARE(roundedHalfUp(decimal("2.5")), std::optional<qint64>(3));
    QCOMPARE(roundedHalfUp(decimal("2.49999")), std::optional<qint64>(2));
    QCOMPARE(roundedHalfUp(decimal("-2.5")), std::optional<qint64>(-2));
    QVERIFY(!roundedHalfUp(decimal("99999999999999999999")));
    // Two meters of 0.4 each are 0.8, not 0 + 0.
    const std::vector<Subscription> subscriptions{subscription(
        0, u"USD"_s, {{callsMeter, 0, decimal("0.4"), u"USD"_s}, {toolsMeter, 0, decimal("0.4"), u"USD"_s}})};
    QCOMPARE(projectedBill(subscriptions, {{callsMeter, 1}, {toolsMeter, 1}}).totals, (QList<Money>{{1, u"USD"_s}}));
}

void tst_offers::revenueComesAtTheNextTiersRate()
{
    std::vector<Plan> plans = tiers();
    plans[2].meters = {{callsMeter, decimal("0.5"), 1000}};
    const std::vector<OverageUnits> limits{
        {callsMeter, 151, Cap::number(100)}, {toolsMeter, 99, Cap::number(1)}, {callsMeter, 99, Cap::unlimited()}};
    QCOMPARE(revenueAt(plans[2], plans[1], limits),
             std::optional(TierRevenue{{26, u"USD"_s}, {2000, u"USD"_s}}));
    QCOMPARE(revenueAt(plans[1], plans[2], limits),
             std::optional(TierRevenue{{0, u"USD"_s}, {-2000, u"USD"_s}}));
    Plan euro = plans[2];
    euro.price.currency = u"EUR"_s;
    QVERIFY(!revenueAt(euro, plans[1], limits));
    plans[2].meters[0].perUnitMinor = Decimal(largest);
    QVERIFY(!revenueAt(plans[2], plans[1], limits));
}

void tst_offers::currenciesAreNeverAdded()
{
    QList<Money> totals;
    QVERIFY(addPerCurrency(totals, {5, u"USD"_s}));
    QVERIFY(addPerCurrency(totals, {7, u"EUR"_s}));
    QVERIFY(addPerCurrency(totals, {6, u"USD"_s}));
    QCOMPARE(totals, (QList<Money>{{7, u"EUR"_s}, {11, u"USD"_s}}));
    QVERIFY(!addPerCurrency(totals, {largest, u"USD"_s}));
    QCOMPARE(totals, (QList<Money>{{7, u"EUR"_s}, {11, u"USD"_s}}));
}

HEADROOM_TEST(tst_offers)
#include "tst_offers.moc"
