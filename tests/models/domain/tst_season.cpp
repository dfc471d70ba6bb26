// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/forecast.h"
#include "models/domain/season.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

#include <map>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EpochDay seasonDay = 20'006; // a Thursday

std::vector<DayValue> steadyDays(int count, qint64 used)
{
    std::vector<DayValue> days;
    for (int i = 1; i <= count; ++i)
        days.push_back({seasonDay - i, used, std::nullopt, Quality::Complete});
    return days;
}

/// The same by maps and lists, straight from the words of the rule.
Season slowSeason(const std::vector<DayValue> &days)
{
    std::map<int, std::vector<qint64>> byWeekday;
    std::vector<qint64> all;
    for (const DayValue &value : days) {
        if (value.quality != Quality::Complete || value.day >= seasonDay || value.day < seasonDay - 56)
            continue;
        byWeekday[weekdayOf(value.day)].push_back(value.used);
        all.push_back(value.used);
    }
    const auto mean = [](const std::vector<qint64> &values) {
        Wide sum = 0;
        for (const qint64 value : values)
            sum += value;
        return values.empty() ? 0 : qint64(sum * 1000 / qint64(values.size()));
    };
    Season season;
    season.completeDays = int(all.size());
    for (int weekday = 0; weekday < 7; ++weekday)
        season.meanThousandths[size_t(weekday)] =
            mean(byWeekday.contains(weekday) ? byWeekday[weekday] : all);
    std::vector<qint64> factors;
    for (const auto &[weekday, values] : byWeekday) {
        for (const qint64 value : values) {
            if (season.meanThousandths[size_t(weekday)] > 0)
                factors.push_back(qint64(Wide(value) * 1'000'000 / season.meanThousandths[size_t(weekday)]));
        }
    }
    std::sort(factors.begin(), factors.end());
    const std::array percents{95, 75, 25, 5};
    for (size_t i = 0; i < 4 && !factors.empty(); ++i) {
        size_t place = 1; // the first place that covers p % of n
        while (place * 100 < size_t(percents[i]) * factors.size())
            ++place;
        season.factorThousandths[i] = factors[place - 1];
    }
    return season;
}

} // namespace

class tst_season : public Test
{
    Q_OBJECT
private slots:
    void looksAtCompleteDaysOfTheEightWeeksBeforeToday()
    {
        std::vector<DayValue> days = steadyDays(56, 10);
        days.push_back({seasonDay, 1'000, {}, Quality::Complete});
        days.push_back({seasonDay - 57, 1'000, {}, Quality::Complete});
        days[3].quality = Quality::LowerBound;
        days[4].quality = Quality::Partial;
        days[5].quality = Quality::Absent;
        const Season season = seasonOf(days, seasonDay);
        QCOMPARE(season.completeDays, 53);
        for (const qint64 mean : season.meanThousandths)
            QCOMPARE(mean, qint64(10'000));
        QCOMPARE(season.factorThousandths, (std::array<qint64, 4>{1000, 1000, 1000, 1000}));
    }
    void anUnseenWeekdayHasTheMeanOfAll()
    {
        // Only the three days before Thursday: Wednesday 1, Tuesday 1, Monday 2.
        const std::vector<DayValue> days{{seasonDay - 1, 1, {}, Quality::Complete},
                                         {seasonDay - 2, 1, {}, Quality::Complete},
                                         {seasonDay - 3, 2, {}, Quality::Complete}};
        const Season season = seasonOf(days, seasonDay);
        QCOMPARE(season.meanThousandths, (std::array<qint64, 7>{2000, 1000, 1000, 1333, 1333, 1333, 1333}));
    }
    void meansAndFactorsAreFloored()
    {
        // Three Wednesdays of 1, 0, 1: mean 0.666; 1 / 0.666 = 1.501, 0 / 0.666 = 0.
        const std::vector<DayValue> days{{seasonDay - 1, 1, {}, Quality::Complete},
                                         {seasonDay - 8, 0, {}, Quality::Complete},
                                         {seasonDay - 15, 1, {}, Quality::Complete}};
        const Season season = seasonOf(days, seasonDay);
        QCOMPARE(season.meanThousandths[2], qint64(666));
        // ceil(0.95 x 3) = 3rd, ceil(0.75 x 3) = 3rd, ceil(0.25 x 3) = 1st, ceil(0.05 x 3) = 1st.
        QCOMPARE(season.factorThousandths, (std::array<qint64, 4>{1501, 1501, 0, 0}));
    }
    void weekdaysWithoutUseGiveNoFactor()
    {
        const Season idle = seasonOf(steadyDays(56, 0), seasonDay);
        QCOMPARE(idle.completeDays, 56);
        QCOMPARE(idle.meanThousandths, (std::array<qint64, 7>{}));
        QCOMPARE(idle.factorThousandths, (std::array<qint64, 4>{}));
        QCOMPARE(seasonOf(std::vector<DayValue>{}, seasonDay), Season());
    }
    void hugeDaysStayInsideSixtyFourBits()
    {
        const Season season = seasonOf(steadyDays(56, std::numeric_limits<qint64>::max()), seasonDay);
        QCOMPARE(season.meanThousandths[0], std::numeric_limits<qint64>::max());
        QCOMPARE(season.factorThousandths[0], qint64(1'000'000));
    }
    void agreesWithTheRuleInWords()
    {
        const quint64 seed = 56;
        Seeded numbers(seed);
        for (int i = 0; i < 2'000; ++i) {
            std::vector<DayValue> days;
            const int density = int(numbers.between(5, 100));
            for (int back = 60; back >= -2; --back) {
                if (numbers.chance(density))
                    days.push_back({seasonDay - back,
                                    numbers.chance(15) ? 0 : numbers.between(0, 1'000'000),
                                    {},
                                    numbers.chance(90) ? Quality::Complete : Quality(numbers.between(0, 2))});
            }
            if (!(seasonOf(days, seasonDay) == slowSeason(days)))
                QFAIL(qPrintable(u"seed %1, row %2"_s.arg(seed).arg(i)));
        }
    }
};

HEADROOM_TEST(tst_season)
#include "tst_season.moc"
