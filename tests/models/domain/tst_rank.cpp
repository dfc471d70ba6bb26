// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utilisation.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

Standing standingOf(Band band, std::optional<int> days, std::optional<qint64> tenths)
{
    Standing standing;
    standing.band = band;
    standing.daysToCap = days;
    standing.percentTenths = tenths;
    return standing;
}

Standing anyStanding(Seeded &numbers)
{
    static constexpr std::array bands{Band::Ok,          Band::Blocked,  Band::Watch,
                                      Band::Approaching, Band::Critical, Band::Over};
    Standing standing;
    standing.band = bands[size_t(numbers.between(0, 5))];
    if (numbers.chance(80))
        standing.daysToCap = int(numbers.between(0, numbers.chance(50) ? 3 : overAYear));
    if (numbers.chance(80))
        standing.percentTenths = numbers.chance(50) ? numbers.between(0, 5) : numbers.magnitude();
    return standing;
}

QueueLimit limitOf(const QString &meter, Window window, qint64 cap, qint64 used)
{
    QueueLimit limit;
    limit.meter = MeterId(meter);
    limit.facts.window = window;
    limit.facts.measured = true;
    limit.facts.cap = Cap::number(cap);
    limit.facts.used = used;
    return limit;
}

} // namespace

class tst_rank : public Test
{
    Q_OBJECT
private slots:
    void keyAgreesWithTheComparator()
    {
        const quint64 seed = 31'337;
        Seeded numbers(seed);
        for (int i = 0; i < 100'000; ++i) {
            const Standing a = anyStanding(numbers);
            const Standing b = anyStanding(numbers);
            if ((rankKey(a) <=> rankKey(b)) != compareStandings(a, b))
                QFAIL(qPrintable(u"seed %1, pair %2"_s.arg(seed).arg(i)));
        }
    }
    void ordersWorstFirst()
    {
        const std::vector<Standing> expected{
            standingOf(Band::Over, 0, 4016), // percent descending
            standingOf(Band::Over, std::nullopt, 1200), // days do not count here
            standingOf(Band::Over, 0, 1000),
            standingOf(Band::Over, std::nullopt, std::nullopt), // a credit limit
            standingOf(Band::Critical, 0, 950),
            standingOf(Band::Critical, 2, 999),
            standingOf(Band::Critical, 2, 960),
            standingOf(Band::Critical, 366, 999),
            standingOf(Band::Critical, overAYear, 999),
            standingOf(Band::Critical, std::nullopt, 999),
            standingOf(Band::Approaching, 0, 800),
            standingOf(Band::Watch, 0, 500),
            standingOf(Band::Blocked, std::nullopt, std::nullopt),
            standingOf(Band::Ok, 30, 0),
            standingOf(Band::Ok, std::nullopt, 499),
            standingOf(Band::Ok, std::nullopt, 0),
            standingOf(Band::Ok, std::nullopt, std::nullopt)};
        for (size_t i = 1; i < expected.size(); ++i) {
            QVERIFY(rankKey(expected[i - 1]) < rankKey(expected[i]));
            QVERIFY(compareStandings(expected[i - 1], expected[i]) < 0);
        }
    }
    void rowsTieByTheIdsBytes()
    {
        QVERIFY(isBefore(1, AccountId(u"b"_s), 2, AccountId(u"a"_s)));
        QVERIFY(isBefore(1, AccountId(u"A"_s), 1, AccountId(u"a"_s)));
        // U+FF5A sorts before U+1F600 in UTF-8 and after it in UTF-16.
        QVERIFY(isBefore(1, AccountId(u"\uff5a"_s), 1, AccountId(u"\U0001F600"_s)));
        QVERIFY(!isBefore(1, AccountId(u"a"_s), 1, AccountId(u"a"_s)));
    }
    void limitsTieByWindowThenMeter()
    {
        QList<QueueLimit> limits{
            limitOf(u"m_b"_s, Window::Minute, 10, 0), limitOf(u"m_b"_s, Window::Day, 10, 0),
            limitOf(u"m_b"_s, Window::Cycle, 10, 0), limitOf(u"m_a"_s, Window::Cycle, 10, 0)};
        QCOMPARE(worstOf(limits).index, 3);
        limits.removeLast();
        QCOMPARE(worstOf(limits).index, 2);
        limits.removeLast();
        QCOMPARE(worstOf(limits).index, 1);
        QCOMPARE(worstOf(limits).otherLimits, 0);
    }
    void putAwayLimitsComeLastAndOthersAreCounted()
    {
        QList<QueueLimit> limits{limitOf(u"m"_s, Window::Cycle, 100, 120),
                                 limitOf(u"m"_s, Window::Day, 100, 60), limitOf(u"n"_s, Window::Day, 100, 10),
                                 limitOf(u"o"_s, Window::Day, 100, 10)};
        limits[3].facts.blocked = u"silent"_s;
        WorstLimit worst = worstOf(limits);
        QCOMPARE(worst.index, 0);
        QCOMPARE(worst.otherLimits, 2);
        limits[0].facts.putAway = true;
        worst = worstOf(limits);
        QCOMPARE(worst.index, 1);
        QCOMPARE(worst.standing.band, Band::Watch);
        QCOMPARE(worst.otherLimits, 2);
        for (QueueLimit &limit : limits)
            limit.facts.putAway = true;
        QCOMPARE(worstOf(limits).index, 0);
    }
};

HEADROOM_TEST(tst_rank)
#include "tst_rank.moc"
