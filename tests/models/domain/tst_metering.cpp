// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/domain/metering.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using Span = UsageEvent::Span;

constexpr EpochDay firstDay = 20'700;
constexpr qint64 base = firstDay * dayMs;
const AccountId acme(u"cus_acme"_s);

UsageEvent usage(const QString &id, qint64 at, qint64 units, Span span, const AccountId &account = acme)
{
    return {id, account, u"api.request"_s, base + at, units, span};
}

DayValue dayValue(int index, qint64 used, Quality quality)
{
    return {EpochDay(firstDay + index), used, std::nullopt, quality};
}

ReadRange until(qint64 to) { return {base, base + to, base + to}; }

} // namespace

class tst_metering : public Test
{
    Q_OBJECT
private slots:
    void spansServeWindowsAtLeastAsLong();
    void daysInsideTheRangeAreCompleteAndGapless();
    void accountsBeginWhereTheyBegan();
    void daysAndHoursFollowTheZone();
    void anIdCountsOnce();
    void badEventsAreSkippedWithTheirReason();
    void eventsOutsideTheRangeDoNotCount();
    void accountsAreKeptApart();
    void theSumOfTheDaysIsTheSumOfTheEvents();
};

void tst_metering::spansServeWindowsAtLeastAsLong()
{
    Metering metering(until(2 * dayMs + 12 * hourMs));
    metering.add(usage(u"d0"_s, 0, 1000, Span::Day));
    metering.add(usage(u"h0"_s, dayMs, 60, Span::Hour));
    metering.add(usage(u"h1"_s, dayMs + 5 * hourMs, 70, Span::Hour));
    metering.add(usage(u"m0"_s, 2 * dayMs, 5, Span::Minute));
    metering.add(usage(u"p0"_s, 2 * dayMs + 30'500, 1, Span::Point));
    metering.add(usage(u"p1"_s, 2 * dayMs + hourMs + 61'000, 1, Span::Point));
    const Metered metered = metering.result();
    QCOMPARE(metered.accounts.size(), 1);
    const MeteredWindows windows = metered.accounts.first();
    QCOMPARE(windows.days,
             (QList<DayValue>{dayValue(0, 1000, Quality::Complete), dayValue(1, 130, Quality::Complete),
                              dayValue(2, 7, Quality::Partial)}));
    QCOMPARE(
        windows.hours,
        (QList<TimedValue>{
            {base + dayMs, 60}, {base + dayMs + 5 * hourMs, 70}, {base + 2 * dayMs, 6}, {base + 2 * dayMs + hourMs, 1}}));
    QCOMPARE(windows.hoursFromMs, base + dayMs);
    QCOMPARE(windows.hoursToMs, base + 2 * dayMs + 12 * hourMs);
    QCOMPARE(windows.minutes, (QList<TimedValue>{{base + 2 * dayMs, 6}, {base + 2 * dayMs + hourMs + minuteMs, 1}}));
    QCOMPARE(windows.minutesFromMs, base + dayMs + 6 * hourMs); // where the last hour's roll-up ends
    QCOMPARE(windows.minutesToMs, base + 2 * dayMs + 12 * hourMs);
    QCOMPARE(windows.lastGainMs, base + 2 * dayMs + hourMs + 61'000);
    QCOMPARE(metered.counted, qint64(6));
}

void tst_metering::daysInsideTheRangeAreCompleteAndGapless()
{
    Metering metering({base + hourMs, base + 3 * dayMs + hourMs, base + 3 * dayMs + 2 * hourMs});
    metering.introduce(acme, QTimeZone::utc(), base - 100 * dayMs);
    metering.add(usage(u"p0"_s, dayMs, 4, Span::Point));
    const MeteredWindows windows = metering.result().accounts.first();
    QCOMPARE(windows.days,
             (QList<DayValue>{dayValue(0, 0, Quality::LowerBound), dayValue(1, 4, Quality::Complete),
                              dayValue(2, 0, Quality::Complete), dayValue(3, 0, Quality::Partial)}));
    Metering empty(until(2 * dayMs));
    empty.introduce(acme, QTimeZone::utc(), 0);
    const MeteredWindows nothing = empty.result().accounts.first();
    QCOMPARE(nothing.days,
             (QList<DayValue>{dayValue(0, 0, Quality::Complete), dayValue(1, 0, Quality::Complete)}));
    QCOMPARE(nothing.minutesFromMs, nothing.minutesToMs);
    QCOMPARE(nothing.hoursFromMs, nothing.hoursToMs);
    QVERIFY(Metering(until(dayMs)).result().accounts.isEmpty());
}

void tst_metering::accountsBeginWhereTheyBegan()
{
    Metering metering(until(4 * dayMs));
    metering.introduce(acme, QTimeZone::utc(), base + 2 * dayMs + hourMs);
    metering.add(usage(u"p0"_s, 3 * dayMs, 4, Span::Point));
    QCOMPARE(metering.result().accounts.first().days.first().day, firstDay + 2);
    // An event from before it began is believed.
    metering.add(usage(u"p1"_s, dayMs, 4, Span::Point));
    QCOMPARE(metering.result().accounts.first().days.first().day, firstDay + 1);
    Metering stranger(until(4 * dayMs));
    stranger.add(usage(u"p0"_s, 3 * dayMs, 4, Span::Point));
    QCOMPARE(stranger.result().accounts.first().days, QList<DayValue>{dayValue(3, 4, Quality::Complete)});
}

void tst_metering::daysAndHoursFollowTheZone()
{
    // In Kolkata (+5:30) the day begins at 18:30 UTC and hours at half past.
    Metering metering({base - dayMs, base + 2 * dayMs, base + 2 * dayMs});
    metering.introduce(acme, QTimeZone("Asia/Kolkata"), base - dayMs);
    metering.add(usage(u"d"_s, -330 * minuteMs, 100, Span::Day));
    metering.add(usage(u"h"_s, dayMs - 330 * minuteMs, 10, Span::Hour));
    metering.add(usage(u"p"_s, dayMs - 330 * minuteMs + 61 * minuteMs, 1, Span::Point));
    const MeteredWindows windows = metering.result().accounts.first();
    QCOMPARE(windows.days,
             (QList<DayValue>{dayValue(-1, 0, Quality::LowerBound), dayValue(0, 100, Quality::Complete),
                              dayValue(1, 11, Quality::Complete), dayValue(2, 0, Quality::Partial)}));
    QCOMPARE(windows.hours,
             (QList<TimedValue>{{base + dayMs - 330 * minuteMs, 10}, {base + dayMs - 270 * minuteMs, 1}}));
    QCOMPARE(windows.minutesFromMs, base + dayMs - 270 * minuteMs);
}

void tst_metering::anIdCountsOnce()
{
    Metering metering(until(dayMs));
    metering.add(usage(u"a"_s, hourMs, 5, Span::Point));
    metering.add(usage(u"a"_s, hourMs, 5, Span::Point));
    metering.add(usage(u"a"_s, hourMs, 6, Span::Point));
    metering.add(usage(u""_s, hourMs, 1, Span::Point));
    metering.add(usage(u""_s, hourMs, 1, Span::Point));
    const Metered metered = metering.result();
    QCOMPARE(metered.accounts.first().days.first().used, qint64(7));
    QCOMPARE(metered.repeated, qint64(1));
    QCOMPARE(metered.skipped, (QList<SkippedEvent>{{u"a"_s, EventFault::Differs}}));
    QCOMPARE(metered.counted, qint64(3));
}

void tst_metering::badEventsAreSkippedWithTheirReason()
{
    Metering metering({base, base + 2 * dayMs, base + 2 * dayMs});
    metering.add(usage(u"ok"_s, hourMs, 5, Span::Point));
    metering.add(usage(u"late"_s, 2 * dayMs + 1, 5, Span::Point));
    metering.add(usage(u"minus"_s, hourMs, -5, Span::Point));
    metering.add(usage(u"huge"_s, hourMs, std::numeric_limits<qint64>::max(), Span::Point));
    const Metered metered = metering.result();
    QCOMPARE(metered.skipped,
             (QList<SkippedEvent>{{u"late"_s, EventFault::LaterThanNow},
                                  {u"minus"_s, EventFault::Negative},
                                  {u"huge"_s, EventFault::TooLarge}}));
    QCOMPARE(metered.accounts.first().days.first(), dayValue(0, 5, Quality::LowerBound));
    QCOMPARE(eventFaultKey(EventFault::LaterThanNow), u"laterThanNow"_s);
}

void tst_metering::eventsOutsideTheRangeDoNotCount()
{
    Metering metering({base, base + dayMs, base + 2 * dayMs});
    metering.add(usage(u"before"_s, -1, 5, Span::Point));
    metering.add(usage(u"after"_s, dayMs, 5, Span::Point));
    QCOMPARE(metering.result().counted, qint64(0));
    QVERIFY(metering.result().accounts.isEmpty());
    QVERIFY(metering.result().skipped.isEmpty());
}

void tst_metering::accountsAreKeptApart()
{
    Metering metering(until(dayMs));
    metering.add(usage(u"b"_s, hourMs, 5, Span::Point, AccountId(u"cus_b"_s)));
    metering.add(usage(u"a"_s, hourMs, 7, Span::Point, AccountId(u"cus_a"_s)));
    const Metered metered = metering.result();
    QCOMPARE(metered.accounts.size(), 2);
    QCOMPARE(metered.accounts[0].account, AccountId(u"cus_a"_s));
    QCOMPARE(metered.accounts[0].days.first().used, qint64(7));
    QCOMPARE(metered.accounts[1].days.first().used, qint64(5));
}

void tst_metering::theSumOfTheDaysIsTheSumOfTheEvents()
{
    const quint64 seed = 11;
    Seeded numbers(seed);
    for (int i = 0; i < 200; ++i) {
        Metering metering({base - 3 * dayMs, base + 9 * dayMs, base + 9 * dayMs});
        metering.introduce(acme, QTimeZone("America/Sao_Paulo"), base);
        qint64 sum = 0;
        for (int e = 0; e < 100; ++e) {
            const qint64 units = numbers.between(0, 1000);
            metering.add(
                usage(QString::number(e), numbers.between(0, 8 * dayMs), units, Span(numbers.between(0, 3))));
            sum += units;
        }
        const MeteredWindows windows = metering.result().accounts.first();
        for (const DayValue &value : windows.days)
            sum -= value.used;
        if (sum != 0)
            QFAIL(qPrintable(u"seed %1, row %2"_s.arg(seed).arg(i)));
    }
}

HEADROOM_TEST(tst_metering)
#include "tst_metering.moc"
