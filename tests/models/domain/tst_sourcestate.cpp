// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/domain/sourcestate.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EpochDay gainDay = 20'700;
constexpr qint64 gain = qint64(gainDay) * 24 * hourMs + 10 * hourMs;

SourcedDay from(UsageSource source, EpochDay on, qint64 used, Quality quality = Quality::Complete)
{
    return {source, {on, used, std::nullopt, quality}};
}

} // namespace

class tst_sourcestate : public Test
{
    Q_OBJECT
private slots:
    void numbersGoStaleAfterSixHours()
    {
        QVERIFY(!isStale(gain, gain + 6 * hourMs));
        QVERIFY(isStale(gain, gain + 6 * hourMs + 1));
        QVERIFY(isStale(0, gain));
        QVERIFY(!isStale(gain, gain - hourMs));
    }
    void aMeterIsSilentAfterADayWithoutGain()
    {
        std::vector<EpochDay> gained{gainDay - 6, gainDay - 5, gainDay - 4, gainDay - 3, gainDay - 2, gainDay - 1, gainDay};
        QVERIFY(!isSilent(gain + 24 * hourMs - 1, gain, gainDay, gained));
        QVERIFY(isSilent(gain + 24 * hourMs, gain, gainDay, gained));
        QVERIFY(isSilent(gain + 1000 * hourMs, gain, gainDay, gained));
        QVERIFY(!isSilent(gain + 31 * hourMs, 0, gainDay, gained));
        gained.erase(gained.begin() + 2);
        gained.push_back(gainDay - 7);
        QVERIFY(!isSilent(gain + 31 * hourMs, gain, gainDay, gained));
    }
    void theFirstReasonBlocks()
    {
        SourceFacts facts;
        QCOMPARE(blockReason(facts), QString()); // never delivered: not measured, not blocked
        facts.silent = true;
        QCOMPARE(blockReason(facts), u"silent"_s);
        facts.deliveredBefore = true;
        QCOMPARE(blockReason(facts), u"sourceStopped"_s);
        facts.deliveredNow = true;
        QCOMPARE(blockReason(facts), u"silent"_s);
        facts.rubbish = true;
        QCOMPARE(blockReason(facts), u"rubbish"_s);
        facts.twoLiveSubscriptions = true;
        QCOMPARE(blockReason(facts), u"twoLiveSubscriptions"_s);
    }
    void theFirstSourceGivesTheDay()
    {
        const std::vector<SourcedDay> days{
            from(UsageSource::Readings, 11, 9), from(UsageSource::Readings, 10, 5),
            from(UsageSource::Query, 12, 8),    from(UsageSource::Events, 10, 5),
            from(UsageSource::Import, 10, 7),   from(UsageSource::Events, 11, 0, Quality::Absent),
            from(UsageSource::Import, 11, 9),   from(UsageSource::Import, 12, 8)};
        const MergedDays merged = mergeDays(days);
        QCOMPARE(merged.days, (QList<SourcedDay>{days[3], days[6], days[7]}));
        QCOMPARE(merged.differences, (QList<DayDifference>{{days[3], days[4]}}));
    }
    void lowerBoundsDifferOnlyAboveACompleteDay()
    {
        const auto differs = [](Quality given, qint64 givenUnits, Quality other, qint64 otherUnits) {
            return !mergeDays(std::vector{from(UsageSource::Events, 1, givenUnits, given),
                                          from(UsageSource::Readings, 1, otherUnits, other)})
                        .differences.isEmpty();
        };
        QVERIFY(!differs(Quality::Complete, 10, Quality::LowerBound, 9));
        QVERIFY(differs(Quality::Complete, 10, Quality::LowerBound, 11));
        QVERIFY(!differs(Quality::Partial, 10, Quality::Complete, 11));
        QVERIFY(differs(Quality::Partial, 12, Quality::Complete, 11));
        QVERIFY(!differs(Quality::Partial, 12, Quality::LowerBound, 11));
    }
};

HEADROOM_TEST(tst_sourcestate)
#include "tst_sourcestate.moc"
