// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/zone.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 utc(const char *iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    Q_ASSERT(time.isValid());
    return time.toMSecsSinceEpoch();
}

EpochDay dayNamed(const char *iso)
{
    return EpochDay(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate).toJulianDay() - 2'440'588);
}

QTimeZone zone(const char *name) { return QTimeZone(QByteArray(name)); }

} // namespace

class tst_zone : public Test
{
    Q_OBJECT
private slots:
    void theFirstKnownZoneIsInForce();
    void daysBeginWhereTheClockSays_data();
    void daysBeginWhereTheClockSays();
    void aSkippedDayHasNoLength();
    void bordersAndDatesAgreeEverywhere();
    void aWalkKnowsTheBorders();
    void periodsAreCyclesOrMonths();
};

void tst_zone::theFirstKnownZoneIsInForce()
{
    const QString berlin = u"Europe/Berlin"_s;
    const QString tokyo = u"Asia/Tokyo"_s;
    QCOMPARE(zoneInForce(berlin, tokyo, {}).name(), berlin);
    QCOMPARE(zoneInForce(berlin, tokyo, {}).origin, ZoneOrigin::Override);
    QCOMPARE(zoneInForce({}, tokyo, berlin).origin, ZoneOrigin::Customer);
    QCOMPARE(zoneInForce({}, {}, berlin).origin, ZoneOrigin::Workspace);
    QCOMPARE(zoneInForce({}, {}, {}).origin, ZoneOrigin::Utc);
    QCOMPARE(zoneInForce({}, {}, {}).name(), u"UTC"_s);
    const ZoneInForce wrong = zoneInForce({}, u"Mars/Olympus"_s, berlin);
    QCOMPARE(wrong.origin, ZoneOrigin::Workspace);
    QCOMPARE(wrong.unknown, QStringList{u"Mars/Olympus"_s});
    QVERIFY(!isKnownZone(u""_s));
    QVERIFY(isKnownZone(u"UTC"_s));
    QVERIFY(isKnownZone(u"Etc/UTC"_s)); // names that are kept for older data
    QVERIFY(isKnownZone(u"America/Montreal"_s));
    QVERIFY(!isKnownZone(u"Mars"_s)); // a POSIX rule to Qt
    QVERIFY(!isKnownZone(u"../../etc/passwd"_s));
}

void tst_zone::daysBeginWhereTheClockSays_data()
{
    QTest::addColumn<QTimeZone>("in");
    QTest::addColumn<int>("which");
    QTest::addColumn<qint64>("start");
    QTest::newRow("UTC") << zone("UTC") << dayNamed("2026-11-21") << utc("2026-11-21T00:00:00Z");
    QTest::newRow("half hour") << zone("Asia/Kolkata") << dayNamed("2026-11-21") << utc("2026-11-20T18:30:00Z");
    QTest::newRow("quarter hour") << zone("Asia/Kathmandu") << dayNamed("2026-11-21")
                                  << utc("2026-11-20T18:15:00Z");
    QTest::newRow("+14") << zone("Pacific/Kiritimati") << dayNamed("2026-11-21") << utc("2026-11-20T10:00:00Z");
    QTest::newRow("-11") << zone("Pacific/Pago_Pago") << dayNamed("2026-11-21") << utc("2026-11-21T11:00:00Z");
    QTest::newRow("before spring") << zone("Europe/Berlin") << dayNamed("2026-03-29")
                                   << utc("2026-03-28T23:00:00Z");
    QTest::newRow("after spring") << zone("Europe/Berlin") << dayNamed("2026-03-30")
                                  << utc("2026-03-29T22:00:00Z");
    QTest::newRow("after autumn") << zone("Europe/Berlin") << dayNamed("2026-10-26")
                                  << utc("2026-10-25T23:00:00Z");
    // At midnight the clock jumps to 01:00: the day begins there.
    QTest::newRow("Sao Paulo 01:00") << zone("America/Sao_Paulo") << dayNamed("2018-11-04")
                                     << utc("2018-11-04T03:00:00Z");
    QTest::newRow("Cairo 01:00") << zone("Africa/Cairo") << dayNamed("2024-04-26") << utc("2024-04-25T22:00:00Z");
    // At midnight the clock falls back to 23:00: the day before is an hour longer.
    QTest::newRow("Sao Paulo back") << zone("America/Sao_Paulo") << dayNamed("2018-02-18")
                                    << utc("2018-02-18T03:00:00Z");
    QTest::newRow("before the epoch") << zone("Europe/Berlin") << -1 << utc("1969-12-30T23:00:00Z");
}

void tst_zone::daysBeginWhereTheClockSays()
{
    QFETCH(QTimeZone, in);
    QFETCH(int, which);
    QFETCH(qint64, start);
    QCOMPARE(dayStartMs(which, in), start);
    QCOMPARE(dayOf(start, in), which);
    QCOMPARE(dayOf(start - 1, in), which - 1);
    QCOMPARE(dayText(which).size(), 10);
}

void tst_zone::aSkippedDayHasNoLength()
{
    // Samoa crossed the date line: after 29 December 2011 came the 31st.
    const QTimeZone apia = zone("Pacific/Apia");
    QCOMPARE(dayStartMs(dayNamed("2011-12-30"), apia), utc("2011-12-30T10:00:00Z"));
    QCOMPARE(dayStartMs(dayNamed("2011-12-31"), apia), utc("2011-12-30T10:00:00Z"));
    QCOMPARE(dayOf(utc("2011-12-30T09:59:59Z"), apia), dayNamed("2011-12-29"));
    QCOMPARE(dayOf(utc("2011-12-30T10:00:00Z"), apia), dayNamed("2011-12-31"));
}

void tst_zone::bordersAndDatesAgreeEverywhere()
{
    const quint64 seed = 1;
    Seeded numbers(seed);
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    QVERIFY(names.size() > 300);
    for (const QByteArray &name : names) {
        const QTimeZone in(name);
        for (int i = 0; i < 12; ++i) {
            const EpochDay which = EpochDay(numbers.between(dayNamed("2016-01-01"), dayNamed("2035-12-31")));
            const qint64 start = dayStartMs(which, in);
            if (dayOf(start, in) != which || dayOf(start - 1, in) != which - 1)
                QFAIL(qPrintable(
                    u"seed %1: %2 in %3"_s.arg(seed).arg(dayText(which), QString::fromLatin1(name))));
        }
    }
}

void tst_zone::aWalkKnowsTheBorders()
{
    const QTimeZone berlin = zone("Europe/Berlin");
    DayWalk walk(berlin);
    for (qint64 ms = utc("2026-10-24T00:00:00Z"); ms < utc("2026-10-27T00:00:00Z"); ms += 1'700'000) {
        QCOMPARE(walk.dayOf(ms), dayOf(ms, berlin));
        QVERIFY(walk.startMs() <= ms && ms < walk.endMs());
    }
    QCOMPARE(walk.dayOf(utc("2026-10-25T12:00:00Z")), dayNamed("2026-10-25"));
    QCOMPARE(walk.endMs() - walk.startMs(), qint64(25) * 3'600'000);
}

void tst_zone::periodsAreCyclesOrMonths()
{
    const QTimeZone tokyo = zone("Asia/Tokyo");
    const qint64 start = utc("2026-11-05T16:00:00Z");
    const qint64 now = utc("2026-11-30T16:00:00Z"); // 1 December in Tokyo
    const Period cycle = periodOf(start, utc("2026-12-05T16:00:00Z"), now, tokyo);
    QCOMPARE(cycle,
             (Period{start, utc("2026-12-05T16:00:00Z"), dayNamed("2026-11-06"), dayNamed("2026-12-06"), false}));
    const Period month{utc("2026-11-30T15:00:00Z"), utc("2026-12-31T15:00:00Z"), dayNamed("2026-12-01"),
                       dayNamed("2027-01-01"), true};
    QCOMPARE(periodOf(0, 0, now, tokyo), month);
    QCOMPARE(periodOf(start, start, now, tokyo), month);
    QCOMPARE(periodOf(start, utc("2027-11-05T16:00:00Z"), now, tokyo), month);
    QCOMPARE(periodOf(start, utc("2026-12-20T16:00:00Z"), now, tokyo).calendarMonth, false); // 45 days
    QCOMPARE(periodOf(start, utc("2026-12-21T16:00:00Z"), now, tokyo).calendarMonth, true); // 46 days
}

HEADROOM_TEST(tst_zone)
#include "tst_zone.moc"
