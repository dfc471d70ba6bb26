// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http.h"
#include "app/sandbox/names.h"
#include "app/sandbox/scenario.h"
#include "tests/support/test.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace headroom;
using namespace headroom::sandbox;

namespace {

std::unique_ptr<Scenario> worldAt(const QString &now, quint64 seed = 1, bool plain = false)
{
    Options options;
    options.seed = seed;
    options.plainContract = plain;
    return makeScenario(options, *msFromIso(now));
}

bool isLive(const SubscriptionEntry &entry)
{
    return entry.status == "active"_L1 || entry.status == "past_due"_L1 || entry.status == "on_hold"_L1
        || entry.status == "paused"_L1;
}

const UsageSeries &apiSeries(const Scenario &world, const SubscriptionEntry &entry)
{
    return world.series.at({entry.customer, QLatin1String(apiMeter)});
}

/// Tenths of a percent of the higher of the cycle's and the day's cap.
qint64 worstTenths(const Scenario &world, const SubscriptionEntry &entry)
{
    const UsageSeries &series = apiSeries(world, entry);
    const ProductEntry &plan = world.products.at(entry.product);
    const qint64 cycleCap = statedCap(plan, QLatin1String(apiMeter), u"cycle"_s);
    const qint64 dayCap = statedCap(plan, QLatin1String(apiMeter), u"day"_s);
    const ZoneDays &days = *world.customers.at(entry.customer).days;
    const qint64 now = world.startMs;
    const qint64 cycle = series.units(entry.periods.last().startMs, now, now) * 1'000 / cycleCap;
    if (dayCap == 0)
        return cycle;
    const qint64 today = series.units(days.midnight(0), now, now);
    const qint64 yesterday = series.units(days.midnight(1), days.midnight(0), now);
    return std::max(cycle, std::max(today, yesterday) * 1'000 / dayCap);
}

} // namespace

class tst_sandboxscenario : public headroom::Test
{
    Q_OBJECT
private slots:
    void atAnyStartSomeAreOverAndSomeAreNear_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("a Saturday noon") << u"2026-11-21T12:34:00Z"_s << quint64{1};
        QTest::newRow("a Sunday, first of the month, just begun") << u"2026-11-01T00:00:10Z"_s << quint64{1};
        QTest::newRow("a Monday") << u"2027-03-01T06:00:00Z"_s << quint64{7};
        QTest::newRow("clocks changed") << u"2026-03-29T23:59:00Z"_s << quint64{3};
    }
    void atAnyStartSomeAreOverAndSomeAreNear()
    {
        QFETCH(const QString, now);
        QFETCH(const quint64, seed);
        const auto world = worldAt(now, seed);
        int over = 0;
        int near = 0;
        int ok = 0;
        for (const SubscriptionEntry &entry : world->subscriptions) {
            const qint64 tenths = isLive(entry) ? worstTenths(*world, entry) : 0;
            over += tenths >= 1'000 ? 1 : 0;
            near += tenths >= 800 && tenths < 1'000 ? 1 : 0;
            ok += tenths < 500 ? 1 : 0;
        }
        QVERIFY2(over >= 10 && over <= 30, qPrintable(QString::number(over)));
        QVERIFY2(near >= 8 && near <= 40, qPrintable(QString::number(near)));
        QVERIFY2(ok >= 400, qPrintable(QString::number(ok)));
    }

    void theKnownRowsStandExactlyWhereTheyShould()
    {
        const auto world = worldAt(u"2026-11-21T12:34:00Z"_s);
        QSet<qint64> cycles;
        for (const SubscriptionEntry &entry : world->subscriptions)
            cycles.insert(
                apiSeries(*world, entry).units(entry.periods.last().startMs, world->startMs, world->startMs));
        QVERIFY(cycles.contains(982'400)); // of 1,000,000
        QVERIFY(cycles.contains(8'032)); // of 2,000: 401.6 %
    }

    void theBrokenMeterStandsStillForThirtyOneHours()
    {
        const auto world = worldAt(u"2026-11-21T12:34:00Z"_s);
        const qint64 now = world->startMs;
        int accounts = 0;
        qint64 silent = 0;
        QList<qint64> days(7, 0);
        for (const auto &[key, series] : world->series) {
            if (key.second != QLatin1String(enrichMeter))
                continue;
            ++accounts;
            silent += series.units(now - 31 * hourMs, now + dayMs, now + dayMs);
            for (int day = 0; day < 7; ++day)
                days[day] += series.units(now - (day + 2) * dayMs, now - (day + 1) * dayMs, now);
            const auto recent = series.range(now - 20 * dayMs, now, now);
            QCOMPARE(series.slot(recent.first).span, UsageSlot::Span::Hour);
        }
        QCOMPARE(accounts, 12);
        QCOMPARE(silent, 0);
        for (const qint64 units : days)
            QVERIFY(units > 0);
        for (const SubscriptionEntry &entry : world->subscriptions) {
            for (const MeterTerms &terms : entry.periods.last().meters)
                QCOMPARE(terms.meter == QLatin1String(enrichMeter),
                         world->products.at(entry.product).id == u"pdt_scale"_s
                             && terms.meter == QLatin1String(enrichMeter));
        }
    }

    void burstsAreMinutesAboveTheCap()
    {
        const auto world = worldAt(u"2026-11-21T12:34:00Z"_s);
        const qint64 now = world->startMs;
        int bursty = 0;
        for (const SubscriptionEntry &entry : world->subscriptions) {
            const UsageSeries &series = apiSeries(*world, entry);
            const qint64 cap =
                statedCap(world->products.at(entry.product), QLatin1String(apiMeter), u"minute"_s);
            const auto range = series.range(now - 25 * hourMs, now, now);
            int above = 0;
            for (qint64 i = range.first; i < range.last; ++i) {
                const UsageSlot slot = series.slot(i);
                above += slot.span == UsageSlot::Span::Minute && slot.units > cap ? 1 : 0;
            }
            bursty += above >= 3 ? 1 : 0;
        }
        QCOMPARE(bursty, 10);
    }

    void theWorldHasEveryOddity()
    {
        const auto world = worldAt(u"2026-11-21T12:34:00Z"_s);
        QSet<QString> statuses;
        QSet<QString> currencies;
        QSet<QString> intervals;
        QHash<qsizetype, int> live;
        int ownCaps = 0;
        int credits = 0;
        int reached = 0;
        int ending = 0;
        int scheduled = 0;
        for (const SubscriptionEntry &entry : world->subscriptions) {
            statuses.insert(entry.status);
            currencies.insert(entry.currency);
            intervals.insert(world->products.at(entry.product).interval);
            live[entry.customer] += isLive(entry) ? 1 : 0;
            ownCaps += entry.metadata.isEmpty() ? 0 : 1;
            credits += entry.credits.isEmpty() ? 0 : 1;
            reached += !entry.credits.isEmpty() && entry.credits.first().limitReached ? 1 : 0;
            ending += entry.cancelsAtPeriodEnd ? 1 : 0;
            scheduled += entry.scheduledChange.isEmpty() ? 0 : 1;
        }
        QCOMPARE(statuses.size(), 8);
        QCOMPARE(currencies, (QSet<QString>{u"USD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s}));
        QCOMPARE(intervals, (QSet<QString>{u"Month"_s, u"Year"_s}));
        const QList<int> counts = live.values();
        QCOMPARE(std::count(counts.begin(), counts.end(), 2), 1);
        QCOMPARE(ownCaps, 4);
        QCOMPARE(credits, 6);
        QCOMPARE(reached, 1);
        QCOMPARE(ending, 3);
        QCOMPARE(scheduled, 1);
    }

    void customersComeFromSeveralZonesAndScripts()
    {
        const auto world = worldAt(u"2026-11-21T12:34:00Z"_s);
        QSet<QString> zones;
        QSet<QChar::Script> scripts;
        QSet<QString> names;
        int without = 0;
        for (const CustomerEntry &customer : world->customers) {
            const QString zone = customer.metadata.value(u"zone"_s).toString();
            zones.insert(zone);
            without += zone.isEmpty() ? 1 : 0;
            names.insert(customer.name);
            if (!customer.name.isEmpty())
                scripts.insert(customer.name.front().script());
            QVERIFY(customer.email.endsWith(u".example"_s));
        }
        QVERIFY(zones.size() > 8);
        QVERIFY(zones.contains(u"Mars/Olympus_Mons"_s));
        QVERIFY(without >= 5);
        QVERIFY(scripts.size() >= 9);
        for (int i = 0; i < hostileNameCount(); ++i)
            QVERIFY2(names.contains(hostileName(i)), qPrintable(hostileName(i)));
    }

    void thePlainContractHasOnlyWhatTheOfficialFileKnows()
    {
        const auto world = worldAt(u"2026-11-21T12:34:00Z"_s, 1, true);
        for (const SubscriptionEntry &entry : world->subscriptions)
            QVERIFY(entry.status != u"past_due"_s && entry.status != u"paused"_s);
        for (const CustomerEntry &customer : world->customers) {
            for (const QJsonValue &value : customer.metadata)
                QVERIFY(value.isString());
        }
    }

    void aSmallWorldIsPossible()
    {
        Options options;
        options.accounts = 20;
        const auto world = makeScenario(options, *msFromIso(u"2026-11-21T12:34:00Z"_s));
        QCOMPARE(world->customers.size(), 20);
        QCOMPARE(world->subscriptions.size(), 20);
    }
};
HEADROOM_TEST(tst_sandboxscenario)
#include "tst_sandboxscenario.moc"
