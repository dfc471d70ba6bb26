// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utilisation.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

#include <string>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestUnits = std::numeric_limits<qint64>::max();

// An independent arithmetic: decimal digits as text, as learnt at school.

std::string trimmed(const std::string &digits)
{
    const size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

std::string multiplied(const std::string &a, const std::string &b)
{
    std::string result(a.size() + b.size(), '0');
    for (size_t i = a.size(); i-- > 0;) {
        int carry = 0;
        for (size_t j = b.size(); j-- > 0;) {
            const int digit = (a[i] - '0') * (b[j] - '0') + (result[i + j + 1] - '0') + carry;
            result[i + j + 1] = char('0' + digit % 10);
            carry = digit / 10;
        }
        result[i] = char(result[i] + carry);
    }
    return trimmed(result);
}

bool atLeast(const std::string &a, const std::string &b)
{
    return a.size() != b.size() ? a.size() > b.size() : a >= b;
}

std::string subtracted(std::string a, const std::string &b)
{
    int borrow = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const size_t at = a.size() - 1 - i;
        const int taken = (i < b.size() ? b[b.size() - 1 - i] - '0' : 0) + borrow;
        int digit = a[at] - '0' - taken;
        borrow = digit < 0 ? 1 : 0;
        a[at] = char('0' + digit + 10 * borrow);
    }
    return trimmed(a);
}

std::string divided(const std::string &a, const std::string &b)
{
    std::string quotient;
    std::string rest = "0";
    for (const char digit : a) {
        rest = trimmed(rest + digit);
        char times = '0';
        for (; atLeast(rest, b); ++times)
            rest = subtracted(rest, b);
        quotient += times;
    }
    return trimmed(quotient);
}

std::string text(qint64 number) { return std::to_string(number); }

/// The definition, day by day: the largest d whose means x factor sum to at most the budget.
int daysOneByOne(const std::array<qint64, 7> &means, int tomorrow, qint64 remaining, qint64 factor)
{
    const Wide budget = Wide(remaining) * 1'000'000;
    Wide sum = 0;
    for (int days = 0; days <= 366; ++days) {
        sum += Wide(means[size_t((tomorrow + days) % 7)]) * factor;
        if (sum > budget)
            return days;
    }
    return overAYear;
}

/// A cycle limit on day 22 of a 30-day month.
LimitFacts cycleFacts(qint64 cap, qint64 used)
{
    LimitFacts facts;
    facts.forecastable = true;
    facts.measured = true;
    facts.cap = Cap::number(cap);
    facts.used = used;
    facts.cycleStart = 20'000;
    facts.cycleEnd = 20'030;
    facts.today = 20'021;
    return facts;
}

LimitFacts seasonalFacts(qint64 cap, qint64 used, qint64 meanUnits)
{
    LimitFacts facts = cycleFacts(cap, used);
    facts.season.completeDays = 56;
    facts.season.meanThousandths.fill(meanUnits * 1000);
    facts.season.factorThousandths = {2000, 1250, 800, 500};
    return facts;
}

LimitFacts dayFacts(qint64 cap, qint64 used, int daysOver)
{
    LimitFacts facts = cycleFacts(cap, used);
    facts.window = Window::Day;
    facts.forecastable = false;
    facts.daysOver = daysOver;
    return facts;
}

} // namespace

class tst_utilisation : public Test
{
    Q_OBJECT
private slots:
    void goldenRows_data();
    void goldenRows();
    void percentIsFlooredExactly();
    void percentAgreesWithSchoolArithmetic();
    void bandsBeginAtTheirBorders();
    void elapsedDaysStayInsideTheCycle();
    void projectionWaitsForThreeDaysOrATenth();
    void projectionAgreesWithSchoolArithmetic();
    void daysByTodayAndAverageHaveTheirEdges();
    void daysBySeasonHasItsEdges();
    void daysBySeasonIsItsDefinition();
    void rangeIncludesTheDaysAndNests();
    void rangeNeedsFourteenDays();
    void weekdaysFollowTheCalendar();
    void whyOfCycleLimits();
    void whyOfDayLimits();
    void minuteLimitsAreOverWhileACaseStands();
    void creditLimitsAreOverWhenReached();
    void limitsWithoutNumbersAreOk();
    void blockedHasNoNumbers();
    void otherAggregationsHaveNoForecast();
};

void tst_utilisation::goldenRows_data()
{
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("today");
    QTest::addColumn<qint64>("tenths");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<int>("byToday");
    QTest::addColumn<int>("byAverage");
    QTest::newRow("mega") << qint64(1'000'000) << qint64(982'400) << qint64(41'200) << qint64(982)
                          << qint64(1'339'636) << 0 << 0;
    QTest::newRow("inn") << qint64(500'000) << qint64(412'000) << qint64(18'400) << qint64(824)
                         << qint64(561'818) << 4 << 4;
    QTest::newRow("acme") << qint64(100'000) << qint64(71'000) << qint64(3'100) << qint64(710)
                          << qint64(96'818) << 9 << 8;
    QTest::newRow("glob") << qint64(250'000) << qint64(142'000) << qint64(4'800) << qint64(568)
                          << qint64(193'636) << 22 << 16;
}

void tst_utilisation::goldenRows()
{
    QFETCH(qint64, cap);
    QFETCH(qint64, used);
    QFETCH(qint64, today);
    QFETCH(qint64, tenths);
    QFETCH(qint64, end);
    QFETCH(int, byToday);
    QFETCH(int, byAverage);
    QCOMPARE(percentTenths(used, cap), tenths);
    QCOMPARE(projected(used, 30, 22), std::optional(end));
    QCOMPARE(daysByToday(used, cap, today), std::optional(byToday));
    QCOMPARE(daysByCycleAverage(used, cap, 22), std::optional(byAverage));
    const Standing standing = evaluate(cycleFacts(cap, used));
    QCOMPARE(standing.percentTenths, std::optional(tenths));
    QCOMPARE(standing.projected, std::optional(end));
    QCOMPARE(standing.daysToCap, std::optional(byAverage));
    QCOMPARE(standing.basis, Basis::CycleAverage);
}

void tst_utilisation::percentIsFlooredExactly()
{
    QCOMPARE(percentTenths(4016, 1000), qint64(4016));
    QCOMPARE(percentTenths(999'999, 1'000'000), qint64(999));
    QCOMPARE(percentTenths(0, 5), qint64(0));
    QCOMPARE(percentTenths(largestUnits, largestUnits), qint64(1000));
    QCOMPARE(percentTenths(largestUnits - 1, largestUnits), qint64(999));
    QCOMPARE(percentTenths(largestUnits, 1), largestUnits);
    QCOMPARE(percentTenths(-1, 1'000'000), qint64(-1));
    QCOMPARE(percentTenths(-1, 1000), qint64(-1));
    QCOMPARE(percentTenths(-2, 1'000), qint64(-2));
}

void tst_utilisation::percentAgreesWithSchoolArithmetic()
{
    const quint64 seed = 20'261'121;
    Seeded numbers(seed);
    for (int i = 0; i < 5'000; ++i) {
        const qint64 cap = std::max<qint64>(1, numbers.magnitude());
        const qint64 used = numbers.chance(50) ? numbers.magnitude() : numbers.between(0, cap);
        std::string expected = divided(multiplied(text(used), "1000"), text(cap));
        if (atLeast(expected, text(largestUnits)))
            expected = text(largestUnits);
        if (text(percentTenths(used, cap)) != expected)
            QFAIL(qPrintable(u"seed %1: %2 of %3"_s.arg(seed).arg(used).arg(cap)));
        // The band compares used x 100 with cap x border, without any division.
        const std::string hundredfold = multiplied(text(used), "100");
        const auto reaches = [&](const char *border) {
            return atLeast(hundredfold, multiplied(text(cap), border));
        };
        const Band band = reaches("100") ? Band::Over
            : reaches("95")              ? Band::Critical
            : reaches("80")              ? Band::Approaching
            : reaches("50")              ? Band::Watch
                                         : Band::Ok;
        if (bandOf(used, cap) != band)
            QFAIL(qPrintable(u"seed %1: band of %2 of %3"_s.arg(seed).arg(used).arg(cap)));
    }
}

void tst_utilisation::bandsBeginAtTheirBorders()
{
    QCOMPARE(bandOf(499'999, 1'000'000), Band::Ok);
    QCOMPARE(bandOf(500'000, 1'000'000), Band::Watch);
    QCOMPARE(bandOf(799'999, 1'000'000), Band::Watch);
    QCOMPARE(bandOf(800'000, 1'000'000), Band::Approaching);
    QCOMPARE(bandOf(949'999, 1'000'000), Band::Approaching);
    QCOMPARE(bandOf(950'000, 1'000'000), Band::Critical);
    QCOMPARE(bandOf(999'999, 1'000'000), Band::Critical);
    QCOMPARE(bandOf(1'000'000, 1'000'000), Band::Over);
    QCOMPARE(bandOf(2, 3), Band::Watch);
    QCOMPARE(bandOf(1, 3), Band::Ok);
    QCOMPARE(bandOf(largestUnits / 2 + 1, largestUnits), Band::Watch);
    QCOMPARE(bandOf(largestUnits / 2, largestUnits), Band::Ok);
}

void tst_utilisation::elapsedDaysStayInsideTheCycle()
{
    QCOMPARE(cycleDays(100, 130), 30);
    QCOMPARE(elapsedDays(100, 130, 100), 1);
    QCOMPARE(elapsedDays(100, 130, 121), 22);
    QCOMPARE(elapsedDays(100, 130, 129), 30);
    QCOMPARE(elapsedDays(100, 130, 135), 30);
    QCOMPARE(elapsedDays(100, 130, 98), 0);
}

void tst_utilisation::projectionWaitsForThreeDaysOrATenth()
{
    QVERIFY(!projected(100, 30, 2));
    QCOMPARE(projected(100, 30, 3), std::optional<qint64>(1000));
    QVERIFY(!projected(100, 21, 2));
    QCOMPARE(projected(100, 20, 2), std::optional<qint64>(1000)); // a tenth of 20 days
    QCOMPARE(projected(100, 7, 1), std::optional<qint64>(700));
    QVERIFY(!projected(100, 11, 1));
    QCOMPARE(projected(0, 30, 10), std::optional<qint64>(0));
    QVERIFY(!projected(100, 0, 0));
    QVERIFY(!projected(100, 30, 0));
    QVERIFY(!projected(-1, 30, 10));
    QCOMPARE(projected(largestUnits, 30, 30), std::optional(largestUnits));
    QVERIFY(!projected(largestUnits, 30, 29));
}

void tst_utilisation::projectionAgreesWithSchoolArithmetic()
{
    const quint64 seed = 4;
    Seeded numbers(seed);
    for (int i = 0; i < 5'000; ++i) {
        const int days = int(numbers.between(1, 62));
        const int elapsed = int(numbers.between(1, days));
        const qint64 used = numbers.magnitude();
        const std::string wide = divided(multiplied(text(used), text(days)), text(elapsed));
        const bool due = elapsed >= 3 || elapsed * 10 >= days;
        const bool fits = atLeast(text(largestUnits), wide);
        const auto result = projected(used, days, elapsed);
        if (result.has_value() != (due && fits) || (result && text(*result) != wide))
            QFAIL(qPrintable(u"seed %1: %2 x %3 / %4"_s.arg(seed).arg(used).arg(days).arg(elapsed)));
    }
}

void tst_utilisation::daysByTodayAndAverageHaveTheirEdges()
{
    QCOMPARE(daysByToday(100, 100, 0), std::optional(0));
    QCOMPARE(daysByToday(101, 100, 5), std::optional(0));
    QVERIFY(!daysByToday(50, 100, 0));
    QCOMPARE(daysByToday(50, 100, 60), std::optional(0));
    QCOMPARE(daysByToday(0, 366, 1), std::optional(366));
    QCOMPARE(daysByToday(0, 367, 1), std::optional(overAYear));
    QCOMPARE(daysByToday(0, largestUnits, 1), std::optional(overAYear));
    QCOMPARE(daysByCycleAverage(100, 100, 0), std::optional(0));
    QVERIFY(!daysByCycleAverage(0, 100, 5));
    QVERIFY(!daysByCycleAverage(5, 100, 0));
    QCOMPARE(daysByCycleAverage(1, largestUnits, 30), std::optional(overAYear));
    QCOMPARE(daysByCycleAverage(largestUnits - 1, largestUnits, 30), std::optional(0));
    QCOMPARE(daysByCycleAverage(largestUnits / 2, largestUnits, 30), std::optional(30));
}

void tst_utilisation::daysBySeasonHasItsEdges()
{
    const std::array<qint64, 7> even{10'000, 10'000, 10'000, 10'000, 10'000, 10'000, 10'000};
    QCOMPARE(daysBySeason(even, 0, 0), std::optional(0));
    QCOMPARE(daysBySeason(even, 0, -5), std::optional(0));
    QCOMPARE(daysBySeason(even, 3, 9), std::optional(0));
    QCOMPARE(daysBySeason(even, 3, 10), std::optional(1));
    QCOMPARE(daysBySeason(even, 3, 3669), std::optional(366));
    QCOMPARE(daysBySeason(even, 3, 3670), std::optional(overAYear));
    QVERIFY(!daysBySeason({}, 3, 10));
    QCOMPARE(daysBySeason({}, 3, 0), std::optional(0));
    // Workdays 100, weekend nothing: from Friday on, 100 units last until before Monday.
    const std::array<qint64, 7> office{100'000, 100'000, 100'000, 100'000, 100'000, 0, 0};
    QCOMPARE(daysBySeason(office, 4, 100), std::optional(3));
    QCOMPARE(daysBySeason(office, 4, 99), std::optional(0));
    QCOMPARE(daysBySeason(office, 5, 99), std::optional(2));
    QCOMPARE(daysBySeason(office, 0, 500), std::optional(7));
    // Thirds were floored once, when the mean was made: three of 333,333 leave 1 thousandth of 1,000.
    const std::array<qint64, 7> thirds{333'333, 333'333, 333'333, 333'333, 333'333, 333'333, 333'333};
    QCOMPARE(daysBySeason(thirds, 0, 1000), std::optional(3));
    const std::array<qint64, 7> huge{largestUnits, largestUnits, largestUnits, largestUnits, largestUnits, largestUnits, largestUnits};
    QCOMPARE(daysBySeason(huge, 0, largestUnits), std::optional(overAYear));
    QCOMPARE(daysBySeason(huge, 0, largestUnits / 1000), std::optional(0));
    QCOMPARE(daysBySeason(huge, 0, largestUnits, largestUnits), std::optional(0));
}

void tst_utilisation::daysBySeasonIsItsDefinition()
{
    const quint64 seed = 77;
    Seeded numbers(seed);
    for (int i = 0; i < 20'000; ++i) {
        std::array<qint64, 7> means{};
        const int shift = int(numbers.between(1, 60));
        qint64 any = 0;
        for (qint64 &mean : means) {
            mean = numbers.chance(20) ? 0 : qint64(numbers.next() >> 1) >> shift;
            any |= mean;
        }
        const int tomorrow = int(numbers.between(0, 6));
        const qint64 remaining = numbers.magnitude();
        const qint64 factor = numbers.between(1, 5'000);
        const bool hasValue = any != 0 || remaining <= 0;
        const auto plain = daysBySeason(means, tomorrow, remaining);
        const auto scaled = daysBySeason(means, tomorrow, remaining, factor);
        const auto expected = [&](qint64 by) {
            return remaining <= 0 ? 0 : daysOneByOne(means, tomorrow, remaining, by);
        };
        if (plain.has_value() != hasValue || (plain && *plain != expected(1000)))
            QFAIL(qPrintable(u"seed %1, row %2: days by season"_s.arg(seed).arg(i)));
        if (scaled.has_value() != hasValue || (scaled && *scaled != expected(factor)))
            QFAIL(qPrintable(u"seed %1, row %2: days with factor"_s.arg(seed).arg(i)));
    }
}

void tst_utilisation::rangeIncludesTheDaysAndNests()
{
    const quint64 seed = 99;
    Seeded numbers(seed);
    for (int i = 0; i < 5'000; ++i) {
        Season season;
        season.completeDays = 14;
        for (qint64 &mean : season.meanThousandths)
            mean = numbers.between(0, 100'000);
        for (qint64 &factor : season.factorThousandths)
            factor = numbers.between(0, 3'000);
        std::sort(season.factorThousandths.rbegin(), season.factorThousandths.rend());
        const qint64 remaining = numbers.between(0, 5'000);
        const int tomorrow = int(numbers.between(0, 6));
        const auto days = daysBySeason(season.meanThousandths, tomorrow, remaining);
        const auto range = rangeOf(season, tomorrow, remaining);
        if (days.has_value() != range.has_value())
            QFAIL(qPrintable(u"seed %1, row %2: a range without days"_s.arg(seed).arg(i)));
        if (range
            && !(range->low90 <= range->low50 && range->low50 <= *days && *days <= range->high50
                 && range->high50 <= range->high90 && range->high90 <= overAYear))
            QFAIL(qPrintable(u"seed %1, row %2: the range does not nest"_s.arg(seed).arg(i)));
    }
}

void tst_utilisation::rangeNeedsFourteenDays()
{
    LimitFacts facts = seasonalFacts(1000, 500, 100);
    Standing standing = evaluate(facts);
    QCOMPARE(standing.basis, Basis::Seasonal);
    QCOMPARE(standing.daysToCap, std::optional(5));
    QCOMPARE(rangeOf(facts, standing), std::optional(DaysRange{4, 6, 2, 10}));
    facts.season.factorThousandths = {2000, 1250, 0, 0};
    QCOMPARE(rangeOf(facts, standing), std::optional(DaysRange{4, overAYear, 2, overAYear}));
    facts.season.factorThousandths = {500, 500, 2000, 2000}; // on the wrong side: widened to the 5 days
    QCOMPARE(rangeOf(facts, standing), std::optional(DaysRange{5, 5, 5, 5}));
    facts.season.completeDays = 13;
    standing = evaluate(facts);
    QCOMPARE(standing.basis, Basis::CycleAverage);
    QCOMPARE(standing.daysToCap, std::optional(22));
    QVERIFY(!rangeOf(facts, standing));
    QVERIFY(!rangeOf(facts.season, 0, 500));
}

void tst_utilisation::weekdaysFollowTheCalendar()
{
    QCOMPARE(weekdayOf(0), 3); // Thursday
    QCOMPARE(weekdayOf(-1), 2);
    QCOMPARE(weekdayOf(4), 0);
    QCOMPARE(weekdayOf(-10), 0);
}

void tst_utilisation::whyOfCycleLimits()
{
    // 8 days to the border at day 20,030 from today 20,021.
    QCOMPARE(evaluate(seasonalFacts(1000, 1000, 10)).why, Why({WhyCode::OverCap, 0, {}}));
    QCOMPARE(evaluate(seasonalFacts(1000, 990, 11)).why, Why({WhyCode::CapToday, 0, {}}));
    QCOMPARE(evaluate(seasonalFacts(1000, 920, 10)).why, Why({WhyCode::CapOn, 20'029, {}}));
    QCOMPARE(evaluate(seasonalFacts(1000, 910, 10)).why, Why({WhyCode::AfterReset, 20'030, {}}));
    QCOMPARE(evaluate(seasonalFacts(1000, 500, 1)).why, Why({WhyCode::AfterReset, 20'021 + overAYear, {}}));
    QCOMPARE(evaluate(seasonalFacts(1000, 800, 0)).why, Why({WhyCode::NoForecast, 0, {}}));
    QCOMPARE(evaluate(seasonalFacts(1000, 499, 1000)).why, Why({WhyCode::Inside, 0, {}}));
    const Standing quiet = evaluate(seasonalFacts(1000, 800, 0));
    QCOMPARE(quiet.basis, Basis::Seasonal);
    QVERIFY(!quiet.daysToCap);
    const Standing over = evaluate(seasonalFacts(1000, 4016, 10));
    QCOMPARE(over.percentTenths, std::optional<qint64>(4016));
    QCOMPARE(over.daysToCap, std::optional(0));
}

void tst_utilisation::whyOfDayLimits()
{
    QCOMPARE(evaluate(dayFacts(1000, 1000, 0)).why, Why({WhyCode::OverCap, 0, {}}));
    QCOMPARE(evaluate(dayFacts(1000, 1000, 0)).band, Band::Over);
    QCOMPARE(evaluate(dayFacts(1000, 1200, 3)).why, Why({WhyCode::SteadilyOver, 3, {}}));
    QCOMPARE(evaluate(dayFacts(1000, 700, 3)).why, Why({WhyCode::SteadilyOver, 3, {}}));
    QCOMPARE(evaluate(dayFacts(1000, 700, 3)).band, Band::Watch);
    QCOMPARE(evaluate(dayFacts(1000, 100, 4)).why, Why({WhyCode::SteadilyOver, 4, {}}));
    QCOMPARE(evaluate(dayFacts(1000, 700, 2)).why, Why({WhyCode::NoForecast, 0, {}}));
    QCOMPARE(evaluate(dayFacts(1000, 100, 2)).why, Why({WhyCode::Inside, 0, {}}));
    QVERIFY(!evaluate(dayFacts(1000, 700, 2)).projected);
    QCOMPARE(evaluate(dayFacts(1000, 700, 2)).basis, Basis::None);
}

void tst_utilisation::minuteLimitsAreOverWhileACaseStands()
{
    LimitFacts facts = dayFacts(60, 90, 0);
    facts.window = Window::Minute;
    facts.burstMs = 1'700'000'000'000;
    QCOMPARE(evaluate(facts).band, Band::Ok);
    QCOMPARE(evaluate(facts).percentTenths, std::optional<qint64>(1500));
    QCOMPARE(evaluate(facts).why, Why({WhyCode::Inside, 0, {}}));
    facts.caseStands = true;
    QCOMPARE(evaluate(facts).band, Band::Over);
    QCOMPARE(evaluate(facts).why, Why({WhyCode::Burst, 1'700'000'000'000, {}}));
    facts.burstMs = 0;
    QCOMPARE(evaluate(facts).why, Why({WhyCode::OverCap, 0, {}}));
}

void tst_utilisation::creditLimitsAreOverWhenReached()
{
    LimitFacts facts;
    facts.credit = true;
    facts.measured = true;
    QCOMPARE(evaluate(facts), Standing());
    facts.limitReached = true;
    const Standing standing = evaluate(facts);
    QCOMPARE(standing.band, Band::Over);
    QVERIFY(!standing.percentTenths && !standing.projected && !standing.daysToCap);
    QCOMPARE(standing.why.code, WhyCode::LimitReached);
}

void tst_utilisation::limitsWithoutNumbersAreOk()
{
    for (const Cap &cap : {Cap::unlimited(), Cap::number(0), Cap::number(-1)}) {
        LimitFacts facts = seasonalFacts(1000, 5000, 100);
        facts.cap = cap;
        QCOMPARE(evaluate(facts), Standing());
        facts.window = Window::Day;
        facts.daysOver = 7;
        QCOMPARE(evaluate(facts), Standing());
    }
    LimitFacts unmeasured = seasonalFacts(1000, 5000, 100);
    unmeasured.measured = false;
    QCOMPARE(evaluate(unmeasured), Standing());
}

void tst_utilisation::blockedHasNoNumbers()
{
    LimitFacts facts = seasonalFacts(1000, 5000, 100);
    facts.blocked = u"silent"_s;
    Standing expected;
    expected.band = Band::Blocked;
    expected.why = {WhyCode::Blocked, 0, u"silent"_s};
    QCOMPARE(evaluate(facts), expected);
}

void tst_utilisation::otherAggregationsHaveNoForecast()
{
    LimitFacts facts = seasonalFacts(1000, 900, 10);
    facts.forecastable = false;
    const Standing standing = evaluate(facts);
    QCOMPARE(standing.band, Band::Approaching);
    QVERIFY(!standing.projected && !standing.daysToCap);
    QCOMPARE(standing.why.code, WhyCode::NoForecast);
}

HEADROOM_TEST(tst_utilisation)
#include "tst_utilisation.moc"
