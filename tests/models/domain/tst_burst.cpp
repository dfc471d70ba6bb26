// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/burst.h"
#include "models/domain/daylimit.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

#include <set>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 origin = 1'795'000'020'000; // a whole minute
constexpr qint64 burstCap = 60;

qint64 minute(int index) { return origin + index * minuteMs; }

/// '#' above, '=' at the cap, '.' missing.
std::vector<TimedValue> drawn(const char *picture)
{
    std::vector<TimedValue> minutes;
    for (int i = 0; picture[i] != '\0'; ++i) {
        if (picture[i] != '.')
            minutes.push_back({minute(i), picture[i] == '#' ? burstCap + 1 + i : burstCap});
    }
    return minutes;
}

QString shown(const QList<Burst> &bursts)
{
    QStringList parts;
    for (const Burst &burst : bursts)
        parts.append(
            u"%1-%2"_s.arg((burst.firstMs - origin) / minuteMs).arg((burst.lastMs - origin) / minuteMs));
    return parts.join(u' ');
}

/// Window by window, as the rule is written.
QString slowBursts(const std::vector<bool> &above, int lastEvaluated)
{
    const int count = int(above.size());
    std::vector<int> windows;
    for (int first = -4; first + 4 < count; ++first) {
        int inside = 0;
        for (int i = std::max(first, 0); i <= first + 4; ++i)
            inside += above[size_t(i)] ? 1 : 0;
        if (inside >= 3)
            windows.push_back(first);
    }
    QStringList parts;
    for (size_t i = 0; i < windows.size();) {
        size_t last = i;
        while (last + 1 < windows.size() && windows[last + 1] <= windows[last] + 5)
            ++last;
        int from = std::max(windows[i], 0);
        int to = windows[last] + 4;
        const bool fresh = to > lastEvaluated;
        while (!above[size_t(from)])
            ++from;
        while (!above[size_t(to)])
            --to;
        if (fresh)
            parts.append(u"%1-%2"_s.arg(from).arg(to));
        i = last + 1;
    }
    return parts.join(u' ');
}

} // namespace

class tst_burst : public Test
{
    Q_OBJECT
private slots:
    void threeOfFiveMinutesMakeABurst_data();
    void threeOfFiveMinutesMakeABurst();
    void everyWindowSinceTheLastEvaluatedMinuteCounts();
    void agreesWithTheRuleWindowByWindow();
    void burstNowLooksAtFiveCompleteMinutes();
    void aCapOfNothingHasNoBurst();
    void minutesOfADay();
    void steadilyOverCountsDaysStrictlyAbove();
    void aDayLimitShowsTheHigherDay();
};

void tst_burst::threeOfFiveMinutesMakeABurst_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("bursts");
    const auto row = [](const char *picture, const char *bursts) {
        QTest::newRow(picture) << QByteArray(picture) << QString::fromLatin1(bursts);
    };
    row("##........", "");
    row("###.......", "0-2");
    row("#.#.#.....", "0-4");
    row("##...#....", "");
    row("#=#=#.....", "0-4");
    row("=====.....", "");
    row(".....###", "5-7");
    row("###....###.....", "0-9"); // windows 0-4 and 5-9 touch
    row("###.....###....", "0-2 8-10"); // windows 0-4 and 6-10 do not
    row("###.....#..###.....", "0-2 8-13"); // 8, 11 and 12 lie in 8-12
    row("###..#..###.....", "0-10");
}

void tst_burst::threeOfFiveMinutesMakeABurst()
{
    QFETCH(QByteArray, picture);
    QFETCH(QString, bursts);
    std::vector<bool> above;
    for (const char c : picture)
        above.push_back(c == '#');
    const qint64 now = minute(int(picture.size()));
    QCOMPARE(slowBursts(above, -1), shown(burstsSince(drawn(picture.constData()), burstCap, 0, now)));
    QCOMPARE(shown(burstsSince(drawn(picture.constData()), burstCap, 0, now)), bursts);
}

void tst_burst::everyWindowSinceTheLastEvaluatedMinuteCounts()
{
    const auto minutes = drawn("###.........###.....");
    const qint64 now = minute(20);
    QCOMPARE(shown(burstsSince(minutes, burstCap, minute(3), now)), u"0-2 12-14"_s); // window 0-4 holds minute 4
    QCOMPARE(shown(burstsSince(minutes, burstCap, minute(4), now)), u"12-14"_s);
    QCOMPARE(shown(burstsSince(minutes, burstCap, minute(19), now)), u""_s);
    // The running minute is not evaluated yet.
    QCOMPARE(shown(burstsSince(minutes, burstCap, minute(4), minute(15) - 1)), u""_s);
    QCOMPARE(shown(burstsSince(minutes, burstCap, minute(4), minute(15))), u"12-14"_s);
    QCOMPARE(burstsSince(minutes, burstCap, 0, now).constLast().peak, burstCap + 1 + 14);
}

void tst_burst::agreesWithTheRuleWindowByWindow()
{
    const quint64 seed = 5;
    Seeded numbers(seed);
    for (int i = 0; i < 5'000; ++i) {
        const int density = int(numbers.between(5, 60));
        const int count = int(numbers.between(1, 60));
        std::vector<bool> above;
        std::vector<TimedValue> minutes;
        for (int at = 0; at < count; ++at) {
            above.push_back(numbers.chance(density));
            if (above.back() || numbers.chance(50))
                minutes.push_back({minute(at), above.back() ? burstCap + 1 : numbers.between(0, burstCap)});
        }
        const int lastEvaluated = int(numbers.between(-1, count));
        if (shown(burstsSince(minutes, burstCap, minute(lastEvaluated), minute(count) + 59'999))
            != slowBursts(above, lastEvaluated))
            QFAIL(qPrintable(u"seed %1, row %2"_s.arg(seed).arg(i)));
    }
}

void tst_burst::burstNowLooksAtFiveCompleteMinutes()
{
    const auto minutes = drawn("#.#.#");
    QVERIFY(!burstNow(minutes, burstCap, minute(5) - 1));
    QCOMPARE(burstNow(minutes, burstCap, minute(5)), std::optional(Burst{minute(0), minute(4), burstCap + 5}));
    QVERIFY(burstNow(minutes, burstCap, minute(6) - 1));
    QVERIFY(!burstNow(minutes, burstCap, minute(6)));
}

void tst_burst::aCapOfNothingHasNoBurst()
{
    QVERIFY(burstsSince(drawn("#####"), 0, 0, minute(9)).isEmpty());
    QVERIFY(!burstNow(drawn("#####"), 0, minute(5)));
    QVERIFY(burstsSince({}, burstCap, 0, minute(9)).isEmpty());
}

void tst_burst::minutesOfADay()
{
    const auto minutes = drawn("#=.#");
    QCOMPARE(minuteDay(minutes, burstCap, minute(3)), (MinuteDay{burstCap + 4, 2}));
    QCOMPARE(minuteDay(minutes, burstCap, minute(2)), (MinuteDay{burstCap + 1, 1}));
    QCOMPARE(minuteDay(minutes, burstCap, minute(1440)), (MinuteDay{burstCap + 4, 1})); // minute 0 is 24 h old
    QCOMPARE(minuteDay(minutes, burstCap, minute(5000)), MinuteDay());
}

void tst_burst::steadilyOverCountsDaysStrictlyAbove()
{
    const std::vector<DayValue> days{{93, 500, {}, Quality::Complete}, {94, 101, {}, Quality::LowerBound},
                                     {95, 100, {}, Quality::Complete}, {96, 101, {}, Quality::Absent},
                                     {97, 101, {}, Quality::Complete}, {100, 101, {}, Quality::Partial},
                                     {101, 500, {}, Quality::Complete}};
    QCOMPARE(daysOver(days, 100, 100), 3);
    QCOMPARE(daysOver(days, 100, 101), 3);
    QCOMPARE(daysOver(days, 99, 100), 4);
    QCOMPARE(daysOver(days, 0, 100), 0);
}

void tst_burst::aDayLimitShowsTheHigherDay()
{
    std::vector<DayValue> days{{98, 900, {}, Quality::Complete},
                               {99, 100, {}, Quality::Complete},
                               {100, 99, {}, Quality::Partial},
                               {101, 999, {}, Quality::Complete}};
    QCOMPARE(shownDay(days, 100)->day, 99);
    days[2].used = 100;
    QCOMPARE(shownDay(days, 100)->day, 100);
    days[1].quality = Quality::LowerBound;
    QCOMPARE(shownDay(days, 100)->day, 98);
    QVERIFY(!shownDay({}, 100));
    QCOMPARE(shownDay(std::span(days).subspan(2, 1), 100)->used, qint64(100));
}

HEADROOM_TEST(tst_burst)
#include "tst_burst.moc"
