// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/jitter.h"
#include "models/api/retryafter.h"
#include "models/api/throttle.h"
#include "tests/support/test.h"

#include <algorithm>
#include <map>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'795'000'000'000; // a whole second of 2026
constexpr qint64 startSeconds = start / 1000;

RateHeaders headers(qint64 limit, qint64 remaining, std::optional<qint64> reset)
{
    return {limit, remaining, reset};
}

/// The provider's fixed window as documented: so many requests, then 429 until it ends.
class FixedWindow
{
public:
    FixedWindow(qint64 limit, qint64 lengthMs, bool roundsUp)
        : m_limit(limit)
        , m_lengthMs(lengthMs)
        , m_roundsUp(roundsUp)
    { }

    /// A request that arrives at \a ms; nothing = 429.
    std::optional<RateHeaders> arrive(qint64 ms)
    {
        if (ms >= m_endMs) {
            m_endMs = ms + m_lengthMs;
            m_used = 0;
        }
        if (m_used >= m_limit)
            return std::nullopt;
        ++m_used;
        return headers(m_limit, m_limit - m_used, (m_endMs + (m_roundsUp ? 999 : 0)) / 1000);
    }

private:
    qint64 m_limit;
    qint64 m_lengthMs;
    bool m_roundsUp;
    qint64 m_endMs = 0;
    qint64 m_used = 0;
};

struct Outcome
{
    int sent = 0;
    int refused = 0;
    qint64 mostInAnySecond = 0;
};

/// Runs \a requests requests, six under way at most, against \a window in virtual time. Answers take
/// 20 to 900 ms and come in any order.
Outcome simulate(FixedWindow window, int requests, quint64 seed)
{
    FixedClock clock(start);
    Throttle throttle(clock, Throttle::Place::Elsewhere);
    Jitter chance(seed);
    std::multimap<qint64, RateHeaders> underWay; // by time of answer
    std::vector<qint64> sentAt;
    Outcome out;
    qint64 now = start;
    while (out.sent < requests) {
        clock.set(now);
        while (!underWay.empty() && underWay.begin()->first <= now) {
            throttle.ended(underWay.begin()->second);
            underWay.erase(underWay.begin());
        }
        const qint64 wait = throttle.waitMs();
        if (underWay.size() < 6 && wait == 0) {
            throttle.sent();
            sentAt.push_back(now);
            ++out.sent;
            const qint64 arrival = now + chance.between(5, 100);
            const auto answer = window.arrive(arrival);
            out.refused += answer ? 0 : 1;
            underWay.emplace(arrival + chance.between(15, 800), answer.value_or(RateHeaders{}));
            continue;
        }
        const qint64 nextAnswer = underWay.empty() ? now + wait : underWay.begin()->first;
        const qint64 next = underWay.size() < 6 ? std::min(nextAnswer, now + wait) : nextAnswer;
        now = std::max(next, now + 1);
    }
    for (size_t i = 0; i < sentAt.size(); ++i) {
        const auto end = std::upper_bound(sentAt.begin(), sentAt.end(), sentAt[i] + 999);
        out.mostInAnySecond = std::max<qint64>(out.mostInAnySecond, end - sentAt.begin() - qint64(i));
    }
    return out;
}

} // namespace

class tst_throttle : public Test
{
    Q_OBJECT
private slots:
    void threeASecondUntilHeadersCome()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Elsewhere);
        QCOMPARE(throttle.waitMs(), 0);
        throttle.sent();
        QCOMPARE(throttle.waitMs(), 334);
        clock.set(start + 333);
        QCOMPARE(throttle.waitMs(), 1);
        clock.set(start + 334);
        QCOMPARE(throttle.waitMs(), 0);
        QCOMPARE(throttle.pace().perSecond, 3.0);
        QCOMPARE(throttle.pace().limitPerMinute, 0);
    }
    void threeQuartersOfRemainingOverTheSecondsToReset()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Elsewhere);
        throttle.sent();
        throttle.ended(headers(240, 120, startSeconds + 29)); // the named second ends after 30 s
        QCOMPARE(throttle.pace().perSecond, 0.75 * 120 / 30);
        QCOMPARE(throttle.pace().limitPerMinute, 240);
    }
    void anUnreadableResetMeansLimitAMinute_data()
    {
        QTest::addColumn<qint64>("reset");
        QTest::newRow("seconds to go") << qint64(37);
        QTest::newRow("past") << startSeconds - 60;
        QTest::newRow("milliseconds") << start + 30'000;
        QTest::newRow("far off") << startSeconds + 100'000;
        QTest::newRow("negative") << qint64(-1);
        QTest::newRow("largest") << std::numeric_limits<qint64>::max();
        QTest::newRow("none") << qint64(0);
    }
    void anUnreadableResetMeansLimitAMinute()
    {
        QFETCH(const qint64, reset);
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Elsewhere);
        throttle.ended(headers(240, 200, reset == 0 ? std::nullopt : std::optional(reset)));
        QCOMPARE(throttle.pace().perSecond, 3.0);
        throttle.ended(headers(240, 0, reset == 0 ? std::nullopt : std::optional(reset)));
        QCOMPARE_GT(throttle.pace().pausedUntilMs, start);
    }
    void thirtyASecondIsTheMostElsewhereOnly()
    {
        FixedClock clock(start);
        Throttle elsewhere(clock, Throttle::Place::Elsewhere);
        Throttle loopback(clock, Throttle::Place::Loopback);
        elsewhere.ended(headers(60'000, 60'000, startSeconds + 59));
        loopback.ended(headers(60'000, 60'000, startSeconds + 59));
        QCOMPARE(elsewhere.pace().perSecond, 30.0);
        QCOMPARE(loopback.pace().perSecond, 750.0);
    }
    void aUsedUpWindowIsWaitedOut()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Loopback);
        throttle.sent();
        throttle.ended(headers(240, 0, startSeconds + 20));
        QCOMPARE(throttle.waitMs(), 21'000);
        QCOMPARE(throttle.pace().pausedUntilMs, start + 21'000);
        clock.set(start + 20'999);
        QCOMPARE(throttle.waitMs(), 1);
        clock.set(start + 21'000);
        QCOMPARE(throttle.waitMs(), 0);
        QCOMPARE(throttle.pace().pausedUntilMs, 0);
    }
    void requestsUnderWayCountAgainstTheWindow()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Loopback);
        throttle.ended(headers(240, 2, startSeconds + 20));
        throttle.sent();
        throttle.sent();
        clock.set(start + 15'000);
        QCOMPARE(throttle.waitMs(), 6'000);
    }
    void aLateAnswerOfAnOlderWindowIsNotBelieved()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Elsewhere);
        throttle.ended(headers(240, 3, startSeconds + 50));
        throttle.ended(headers(240, 230, startSeconds + 10));
        QCOMPARE_LT(throttle.pace().perSecond, 0.1);
        throttle.ended(headers(240, 100, startSeconds + 50)); // same window, older answer
        QCOMPARE_LT(throttle.pace().perSecond, 0.1);
    }
    void aPauseStopsEverything()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Loopback);
        throttle.ended(headers(60'000, 60'000, std::nullopt));
        throttle.pauseFor(7'000);
        throttle.pauseFor(2'000); // a shorter one does not cut it
        QCOMPARE(throttle.waitMs(), 7'000);
        QCOMPARE(throttle.pace().pausedUntilMs, start + 7'000);
    }
    void aClockSetBackDoesNotPauseForHours()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Elsewhere);
        throttle.pauseFor(5'000);
        clock.set(start - 86'400'000);
        QCOMPARE_LE(throttle.waitMs(), 5'000);
        QCOMPARE_GT(throttle.waitMs(), 0);
    }
    void nonsenseInHeadersIsIgnored()
    {
        FixedClock clock(start);
        Throttle throttle(clock, Throttle::Place::Elsewhere);
        throttle.ended(headers(-5, 10, startSeconds + 5));
        throttle.ended(headers(0, 10, startSeconds + 5));
        QCOMPARE(throttle.pace().perSecond, 3.0);
        throttle.ended(headers(240, -7, startSeconds + 5));
        QCOMPARE(throttle.waitMs(), 6'000);
    }
    void noRefusalInASimulatedWindow_data()
    {
        QTest::addColumn<bool>("roundsUp");
        QTest::addColumn<qint64>("limit");
        for (const qint64 limit : {240, 60, 1'000}) {
            QTest::addRow("%lld, Reset rounded down", static_cast<long long>(limit)) << false << limit;
            QTest::addRow("%lld, Reset rounded up", static_cast<long long>(limit)) << true << limit;
        }
    }
    void noRefusalInASimulatedWindow()
    {
        QFETCH(const bool, roundsUp);
        QFETCH(const qint64, limit);
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const Outcome out = simulate(FixedWindow(limit, 60'000, roundsUp), 2'000, seed);
            QVERIFY2(out.refused == 0, qPrintable(u"seed %1: %2 refused"_s.arg(seed).arg(out.refused)));
            QCOMPARE_LE(out.mostInAnySecond, 31);
        }
    }
    void retryAfterIsSecondsOrADate()
    {
        QCOMPARE(retryAfterMs("17", start), 17'000);
        QCOMPARE(retryAfterMs(" 0 ", start), 0);
        const qint64 date = 784'111'777'000; // Sun, 06 Nov 1994 08:49:37 GMT
        QCOMPARE(retryAfterMs("Sun, 06 Nov 1994 08:49:37 GMT", date - 42'000), 42'000);
        QCOMPARE(retryAfterMs("Sun, 06 Nov 1994 08:49:37 GMT", start), 0);
        for (const char *wrong : {"", "-1", "1.5", "soon", "1e3", "99999999999999999999", "Sun, 06 Nov 1994"})
            QVERIFY(!retryAfterMs(wrong, start));
    }
    void jitterStaysInRangeAndRepeatsItself()
    {
        Jitter a(7);
        Jitter b(7);
        qint64 low = 1'000;
        qint64 high = 0;
        for (int i = 0; i < 10'000; ++i) {
            const qint64 value = a.between(250, 500);
            QCOMPARE(b.between(250, 500), value);
            low = std::min(low, value);
            high = std::max(high, value);
        }
        QCOMPARE(low, 250);
        QCOMPARE(high, 500);
        QCOMPARE(a.between(3, 3), 3);
    }
};

HEADROOM_TEST(tst_throttle)
#include "tst_throttle.moc"
