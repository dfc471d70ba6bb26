// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/owndays.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 minute = 60'000;
constexpr qint64 base = 20'700 * day; // midnight UTC
constexpr qint64 month = 30 * day;

/// A reading of the cycle that begins at \a start, at \a at after base.
Reading reading(qint64 at, const QString &total, qint64 start = base - 10 * day)
{
    return {base + at, start, start + month, *Decimal::parse(total)};
}

DayValue dayValue(int index, qint64 used, Quality quality)
{
    return {EpochDay(20'700 + index), used, std::nullopt, quality};
}

OwnDays utcDays(const std::vector<Reading> &readings, qint64 now = base + 400 * day)
{
    return ownDays(readings, Aggregation::Sum, QTimeZone::utc(), now);
}

/// The span from the cycle's start to the first reading, which most tests do not look at.
QList<UsageSpan> laterSpans(const OwnDays &days)
{
    QList<UsageSpan> spans = days.spans;
    spans.removeIf([](const UsageSpan &span) { return span.fromMs == base - 10 * day; });
    return spans;
}

} // namespace

class tst_owndays : public Test
{
    Q_OBJECT
private slots:
    void readingsNearBothBordersGiveACompleteDay();
    void halfAnHourIsNearEnough();
    void theNearestReadingsCount();
    void totalsAreFlooredBeforeTheyAreSubtracted();
    void readingsInsideTheDayGiveALowerBound();
    void theRunningDayIsPartialOrALowerBound();
    void longerDifferencesAreSpans();
    void cycleBordersNeedTheFinalTotal();
    void aFallingTotalIsACorrection();
    void otherAggregationsHaveNoDays();
    void clockChangesKeepTheirDays();
    void everyUnitIsInADayOrASpan();
};

void tst_owndays::readingsNearBothBordersGiveACompleteDay()
{
    const OwnDays days = utcDays({reading(0, u"100"_s), reading(day, u"130"_s), reading(2 * day, u"170"_s)});
    QCOMPARE(days.days,
             (QList<DayValue>{dayValue(0, 30, Quality::Complete), dayValue(1, 40, Quality::Complete)}));
    QCOMPARE(days.spans, (QList<UsageSpan>{{base - 10 * day, base, 100}}));
    QVERIFY(days.corrections.isEmpty());
}

void tst_owndays::halfAnHourIsNearEnough()
{
    const auto quality = [](qint64 first, qint64 last) -> std::optional<Quality> {
        const OwnDays days = utcDays({reading(first, u"100"_s), reading(last, u"130"_s)});
        for (const DayValue &value : days.days) {
            if (value.day == 20'700)
                return value.quality;
        }
        return std::nullopt;
    };
    QCOMPARE(quality(-30 * minute, day + 30 * minute), std::optional(Quality::Complete));
    QCOMPARE(quality(30 * minute, day - 30 * minute), std::optional(Quality::Complete));
    QCOMPARE(quality(30 * minute + 1, day - 30 * minute), std::optional(Quality::LowerBound));
    QCOMPARE(quality(30 * minute, day - 30 * minute - 1), std::optional(Quality::LowerBound));
    QVERIFY(!quality(-30 * minute - 1, day));
    QVERIFY(!quality(0, day + 30 * minute + 1));
}

void tst_owndays::theNearestReadingsCount()
{
    const OwnDays days =
        utcDays({reading(-20 * minute, u"100"_s), reading(5 * minute, u"103"_s),
                 reading(day - 10 * minute, u"140"_s), reading(day + 20 * minute, u"150"_s)});
    QCOMPARE(days.days, QList<DayValue>{dayValue(0, 37, Quality::Complete)});
    QCOMPARE(laterSpans(days),
             (QList<UsageSpan>{{base - 20 * minute, base + 5 * minute, 3},
                               {base + day - 10 * minute, base + day + 20 * minute, 10}}));
}

void tst_owndays::totalsAreFlooredBeforeTheyAreSubtracted()
{
    const OwnDays days = utcDays({reading(0, u"100.9"_s), reading(day, u"102.1"_s)});
    QCOMPARE(days.days, QList<DayValue>{dayValue(0, 2, Quality::Complete)});
    QCOMPARE(utcDays({reading(0, u"99999999999999999999"_s)}).days, QList<DayValue>());
}

void tst_owndays::readingsInsideTheDayGiveALowerBound()
{
    const OwnDays days = utcDays({reading(9 * hour, u"100"_s), reading(12 * hour, u"110"_s),
                                  reading(18 * hour, u"160"_s), reading(day + 9 * hour, u"300"_s)});
    QCOMPARE(days.days, QList<DayValue>{dayValue(0, 60, Quality::LowerBound)});
    QCOMPARE(laterSpans(days), (QList<UsageSpan>{{base + 18 * hour, base + day + 9 * hour, 140}}));
}

void tst_owndays::theRunningDayIsPartialOrALowerBound()
{
    const qint64 now = base + 12 * hour;
    QCOMPARE(utcDays({reading(-10 * minute, u"100"_s), reading(6 * hour, u"150"_s)}, now).days,
             QList<DayValue>{dayValue(0, 50, Quality::Partial)});
    QCOMPARE(utcDays({reading(2 * hour, u"100"_s), reading(6 * hour, u"150"_s)}, now).days,
             QList<DayValue>{dayValue(0, 50, Quality::LowerBound)});
    QCOMPARE(utcDays({reading(6 * hour, u"150"_s)}, now).days, QList<DayValue>());
    // A reading from the future is not looked at.
    QCOMPARE(utcDays({reading(0, u"100"_s), reading(13 * hour, u"150"_s)}, now).days, QList<DayValue>());
    // The cycle that begins today begins with 0.
    QCOMPARE(utcDays({reading(6 * hour, u"33"_s, base)}, now).days,
             QList<DayValue>{dayValue(0, 33, Quality::Partial)});
}

void tst_owndays::longerDifferencesAreSpans()
{
    const OwnDays days = utcDays({reading(12 * hour, u"100"_s), reading(3 * day + hour, u"400"_s)});
    QVERIFY(days.days.isEmpty());
    QCOMPARE(laterSpans(days), (QList<UsageSpan>{{base + 12 * hour, base + 3 * day + hour, 300}}));
}

void tst_owndays::cycleBordersNeedTheFinalTotal()
{
    const qint64 border = base + 15 * hour;
    const qint64 former = border - month;
    const std::vector<Reading> withFinal{reading(0, u"1000"_s, former),
                                         reading(day, u"1100"_s, former), // read after the border: final
                                         reading(day, u"7"_s, border)};
    const OwnDays joined = utcDays(withFinal);
    QCOMPARE(joined.days, QList<DayValue>{dayValue(0, 107, Quality::Complete)});
    const OwnDays broken = utcDays(
        {reading(0, u"1000"_s, former), reading(14 * hour, u"1050"_s, former), reading(day, u"7"_s, border)});
    QCOMPARE(broken.days, QList<DayValue>{dayValue(0, 57, Quality::LowerBound)});
    // A later final total replaces an earlier one.
    const OwnDays corrected = utcDays({reading(0, u"1000"_s, former), reading(16 * hour, u"1100"_s, former),
                                       reading(5 * day, u"1110"_s, former), reading(day, u"7"_s, border)});
    QCOMPARE(corrected.days, QList<DayValue>{dayValue(0, 117, Quality::Complete)});
}

void tst_owndays::aFallingTotalIsACorrection()
{
    const OwnDays days =
        utcDays({reading(0, u"100"_s), reading(12 * hour, u"150"_s), reading(13 * hour, u"145"_s),
                 reading(day, u"160"_s), reading(2 * day, u"150"_s)});
    QCOMPARE(days.days, QList<DayValue>{dayValue(0, 60, Quality::LowerBound)});
    QCOMPARE(
        days.corrections,
        (QList<Correction>{{base + 12 * hour, base + 13 * hour, -5}, {base + day, base + 2 * day, -10}}));
    QVERIFY(laterSpans(days).isEmpty());
}

void tst_owndays::otherAggregationsHaveNoDays()
{
    const std::vector<Reading> readings{reading(0, u"100"_s), reading(day, u"130"_s)};
    for (const Aggregation aggregation :
         {Aggregation::Max, Aggregation::Last, Aggregation::Unique, Aggregation::Unknown})
        QCOMPARE(ownDays(readings, aggregation, QTimeZone::utc(), base + day), OwnDays());
    QCOMPARE(ownDays(readings, Aggregation::Count, QTimeZone::utc(), base + 2 * day).days.size(), 1);
}

void tst_owndays::clockChangesKeepTheirDays()
{
    const QTimeZone berlin("Europe/Berlin");
    // 25 October 2026 has 25 hours in Berlin: from the 24th 22:00 UTC to the 25th 23:00 UTC.
    const EpochDay october25 = 20'751;
    const qint64 start = qint64(october25) * day - 2 * hour;
    const qint64 cycle = start - 5 * day;
    const std::vector<Reading> readings{{start, cycle, cycle + month, Decimal(10)},
                                        {start + 25 * hour, cycle, cycle + month, Decimal(35)}};
    const OwnDays days = ownDays(readings, Aggregation::Sum, berlin, start + 3 * day);
    QCOMPARE(days.days, (QList<DayValue>{{october25, 25, std::nullopt, Quality::Complete}}));
}

void tst_owndays::everyUnitIsInADayOrASpan()
{
    const quint64 seed = 2'200;
    Seeded numbers(seed);
    for (int i = 0; i < 2'000; ++i) {
        std::vector<Reading> readings;
        qint64 at = base - 9 * day;
        qint64 total = 0;
        while (readings.size() < 60 && at < base + 15 * day) {
            total += numbers.between(0, 50);
            readings.push_back({at, base - 10 * day, base + 20 * day, Decimal(total)});
            at += numbers.chance(50) ? numbers.between(1, 90) * minute : numbers.between(1, 40) * hour;
        }
        const OwnDays days = utcDays(readings, at);
        qint64 sum = 0;
        for (const DayValue &value : days.days)
            sum += value.used;
        for (const UsageSpan &span : days.spans)
            sum += span.units;
        bool ascending = true;
        for (qsizetype d = 1; d < days.days.size(); ++d)
            ascending = ascending && days.days[d - 1].day < days.days[d].day;
        if (sum != total || !ascending || !days.corrections.isEmpty())
            QFAIL(qPrintable(u"seed %1, row %2: %3 of %4 units"_s.arg(seed).arg(i).arg(sum).arg(total)));
    }
}

HEADROOM_TEST(tst_owndays)
#include "tst_owndays.moc"
