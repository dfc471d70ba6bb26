// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/domain/owndays.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayBegin = 20'700 * dayMs; // midnight UTC
constexpr qint64 month = 30 * dayMs;

/// A reading of the cycle that begins at \a start, at \a at after dayBegin.
Reading reading(qint64 at, const QString &total, qint64 start = dayBegin - 10 * dayMs)
{
    return {dayBegin + at, start, start + month, *Decimal::parse(total)};
}

DayValue ownDay(int index, qint64 used, Quality quality)
{
    return {EpochDay(20'700 + index), used, std::nullopt, quality};
}

OwnDays utcDays(const std::vector<Reading> &readings, qint64 atMs = dayBegin + 400 * dayMs)
{
    return ownDays(readings, Aggregation::Sum, QTimeZone::utc(), atMs);
}

/// The span from the cycle's start to the first reading, which most tests do not look at.
QList<UsageSpan> laterSpans(const OwnDays &days)
{
    QList<UsageSpan> spans = days.spans;
    spans.removeIf([](const UsageSpan &span) { return span.fromMs == dayBegin - 10 * dayMs; });
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
    const OwnDays days = utcDays({reading(0, u"100"_s), reading(dayMs, u"130"_s), reading(2 * dayMs, u"170"_s)});
    QCOMPARE(days.days,
             (QList<DayValue>{ownDay(0, 30, Quality::Complete), ownDay(1, 40, Quality::Complete)}));
    QCOMPARE(days.spans, (QList<UsageSpan>{{dayBegin - 10 * dayMs, dayBegin, 100}}));
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
    QCOMPARE(quality(-30 * minuteMs, dayMs + 30 * minuteMs), std::optional(Quality::Complete));
    QCOMPARE(quality(30 * minuteMs, dayMs - 30 * minuteMs), std::optional(Quality::Complete));
    QCOMPARE(quality(30 * minuteMs + 1, dayMs - 30 * minuteMs), std::optional(Quality::LowerBound));
    QCOMPARE(quality(30 * minuteMs, dayMs - 30 * minuteMs - 1), std::optional(Quality::LowerBound));
    QVERIFY(!quality(-30 * minuteMs - 1, dayMs));
    QVERIFY(!quality(0, dayMs + 30 * minuteMs + 1));
}

void tst_owndays::theNearestReadingsCount()
{
    const OwnDays days =
        utcDays({reading(-20 * minuteMs, u"100"_s), reading(5 * minuteMs, u"103"_s),
                 reading(dayMs - 10 * minuteMs, u"140"_s), reading(dayMs + 20 * minuteMs, u"150"_s)});
    QCOMPARE(days.days, QList<DayValue>{ownDay(0, 37, Quality::Complete)});
    QCOMPARE(laterSpans(days),
             (QList<UsageSpan>{{dayBegin - 20 * minuteMs, dayBegin + 5 * minuteMs, 3},
                               {dayBegin + dayMs - 10 * minuteMs, dayBegin + dayMs + 20 * minuteMs, 10}}));
}

void tst_owndays::totalsAreFlooredBeforeTheyAreSubtracted()
{
    const OwnDays days = utcDays({reading(0, u"100.9"_s), reading(dayMs, u"102.1"_s)});
    QCOMPARE(days.days, QList<DayValue>{ownDay(0, 2, Quality::Complete)});
    QCOMPARE(utcDays({reading(0, u"99999999999999999999"_s)}).days, QList<DayValue>());
}

void tst_owndays::readingsInsideTheDayGiveALowerBound()
{
    const OwnDays days = utcDays({reading(9 * hourMs, u"100"_s), reading(12 * hourMs, u"110"_s),
                                  reading(18 * hourMs, u"160"_s), reading(dayMs + 9 * hourMs, u"300"_s)});
    QCOMPARE(days.days, QList<DayValue>{ownDay(0, 60, Quality::LowerBound)});
    QCOMPARE(laterSpans(days), (QList<UsageSpan>{{dayBegin + 18 * hourMs, dayBegin + dayMs + 9 * hourMs, 140}}));
}

void tst_owndays::theRunningDayIsPartialOrALowerBound()
{
    const qint64 nowMs = dayBegin + 12 * hourMs;
    QCOMPARE(utcDays({reading(-10 * minuteMs, u"100"_s), reading(6 * hourMs, u"150"_s)}, nowMs).days,
             QList<DayValue>{ownDay(0, 50, Quality::Partial)});
    QCOMPARE(utcDays({reading(2 * hourMs, u"100"_s), reading(6 * hourMs, u"150"_s)}, nowMs).days,
             QList<DayValue>{ownDay(0, 50, Quality::LowerBound)});
    QCOMPARE(utcDays({reading(6 * hourMs, u"150"_s)}, nowMs).days, QList<DayValue>());
    // A reading from the future is not looked at.
    QCOMPARE(utcDays({reading(0, u"100"_s), reading(13 * hourMs, u"150"_s)}, nowMs).days, QList<DayValue>());
    // The cycle that begins today begins with 0.
    QCOMPARE(utcDays({reading(6 * hourMs, u"33"_s, dayBegin)}, nowMs).days,
             QList<DayValue>{ownDay(0, 33, Quality::Partial)});
}

void tst_owndays::longerDifferencesAreSpans()
{
    const OwnDays days = utcDays({reading(12 * hourMs, u"100"_s), reading(3 * dayMs + hourMs, u"400"_s)});
    QVERIFY(days.days.isEmpty());
    QCOMPARE(laterSpans(days), (QList<UsageSpan>{{dayBegin + 12 * hourMs, dayBegin + 3 * dayMs + hourMs, 300}}));
}

void tst_owndays::cycleBordersNeedTheFinalTotal()
{
    const qint64 border = dayBegin + 15 * hourMs;
    const qint64 former = border - month;
    const std::vector<Reading> withFinal{reading(0, u"1000"_s, former),
                                         reading(dayMs, u"1100"_s, former), // read after the border: final
                                         reading(dayMs, u"7"_s, border)};
    const OwnDays joined = utcDays(withFinal);
    QCOMPARE(joined.days, QList<DayValue>{ownDay(0, 107, Quality::Complete)});
    const OwnDays broken = utcDays(
        {reading(0, u"1000"_s, former), reading(14 * hourMs, u"1050"_s, former), reading(dayMs, u"7"_s, border)});
    QCOMPARE(broken.days, QList<DayValue>{ownDay(0, 57, Quality::LowerBound)});
    // A later final total replaces an earlier one.
    const OwnDays corrected = utcDays({reading(0, u"1000"_s, former), reading(16 * hourMs, u"1100"_s, former),
                                       reading(5 * dayMs, u"1110"_s, former), reading(dayMs, u"7"_s, border)});
    QCOMPARE(corrected.days, QList<DayValue>{ownDay(0, 117, Quality::Complete)});
}

void tst_owndays::aFallingTotalIsACorrection()
{
    const OwnDays days =
        utcDays({reading(0, u"100"_s), reading(12 * hourMs, u"150"_s), reading(13 * hourMs, u"145"_s),
                 reading(dayMs, u"160"_s), reading(2 * dayMs, u"150"_s)});
    QCOMPARE(days.days, QList<DayValue>{ownDay(0, 60, Quality::LowerBound)});
    QCOMPARE(
        days.corrections,
        (QList<Correction>{{dayBegin + 12 * hourMs, dayBegin + 13 * hourMs, -5}, {dayBegin + dayMs, dayBegin + 2 * dayMs, -10}}));
    QVERIFY(laterSpans(days).isEmpty());
}

void tst_owndays::otherAggregationsHaveNoDays()
{
    const std::vector<Reading> readings{reading(0, u"100"_s), reading(dayMs, u"130"_s)};
    for (const Aggregation aggregation :
         {Aggregation::Max, Aggregation::Last, Aggregation::Unique, Aggregation::Unknown})
        QCOMPARE(ownDays(readings, aggregation, QTimeZone::utc(), dayBegin + dayMs), OwnDays());
    QCOMPARE(ownDays(readings, Aggregation::Count, QTimeZone::utc(), dayBegin + 2 * dayMs).days.size(), 1);
}

void tst_owndays::clockChangesKeepTheirDays()
{
    const QTimeZone berlin("Europe/Berlin");
    // 25 October 2026 has 25 hours in Berlin: from the 24th 22:00 UTC to the 25th 23:00 UTC.
    const EpochDay october25 = 20'751;
    const qint64 start = qint64(october25) * dayMs - 2 * hourMs;
    const qint64 cycle = start - 5 * dayMs;
    const std::vector<Reading> readings{{start, cycle, cycle + month, Decimal(10)},
                                        {start + 25 * hourMs, cycle, cycle + month, Decimal(35)}};
    const OwnDays days = ownDays(readings, Aggregation::Sum, berlin, start + 3 * dayMs);
    QCOMPARE(days.days, (QList<DayValue>{{october25, 25, std::nullopt, Quality::Complete}}));
}

void tst_owndays::everyUnitIsInADayOrASpan()
{
    const quint64 seed = 2'200;
    Seeded numbers(seed);
    for (int i = 0; i < 2'000; ++i) {
        std::vector<Reading> readings;
        qint64 at = dayBegin - 9 * dayMs;
        qint64 total = 0;
        while (readings.size() < 60 && at < dayBegin + 15 * dayMs) {
            total += numbers.between(0, 50);
            readings.push_back({at, dayBegin - 10 * dayMs, dayBegin + 20 * dayMs, Decimal(total)});
            at += numbers.chance(50) ? numbers.between(1, 90) * minuteMs : numbers.between(1, 40) * hourMs;
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
