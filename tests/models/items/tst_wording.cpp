// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utilisation.h"
#include "models/items/wording.h"
#include "tests/models/items/randomqueue.h"
#include "tests/support/test.h"

using namespace Qt::Literals::StringLiterals;
using namespace headroom;

namespace {

const Wording inEnglish(QLocale(QLocale::English, QLocale::UnitedStates));
const QTimeZone utc = QTimeZone::utc();

QueueLimit with(QueueLimit limit, Cap cap)
{
    limit.facts.cap = cap;
    return limit;
}

} // namespace

class tst_wording final : public headroom::Test
{
    Q_OBJECT
private slots:
    void compactNumbersRoundHalfUpToThreeDigits_data();
    void compactNumbersRoundHalfUpToThreeDigits();
    void percentShowsOneDecimalFloored_data();
    void percentShowsOneDecimalFloored();
    void everyCodeHasItsSentence_data();
    void everyCodeHasItsSentence();
    void everyBlockReasonHasItsWords_data();
    void everyBlockReasonHasItsWords();
    void otherLimitsAreCounted();
    void usedNamesCapAndWindow_data();
    void usedNamesCapAndWindow();
    void usageIsAWholePhrase_data();
    void usageIsAWholePhrase();
    void daysNameTheirBasis_data();
    void daysNameTheirBasis();
    void rangesSayHowFarTheyReach();
    void agesAreFlooredToWholeUnits_data();
    void agesAreFlooredToWholeUnits();
    void numbersFollowTheLocale();
    void rightToLeftKeepsNumbersTogether();
};

void tst_wording::compactNumbersRoundHalfUpToThreeDigits_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 value, const QString &text) { QTest::addRow("%lld", value) << value << text; };
    row(0, u"0"_s);
    row(-5'000'000, u"-5,000,000"_s);
    row(999'999, u"999,999"_s);
    row(1'000'000, u"1.00 M"_s);
    row(1'004'999, u"1.00 M"_s);
    row(1'005'000, u"1.01 M"_s);
    row(1'339'636, u"1.34 M"_s);
    row(1'334'999, u"1.33 M"_s);
    row(9'995'000, u"10.0 M"_s);
    row(12'349'999, u"12.3 M"_s);
    row(12'350'000, u"12.4 M"_s);
    row(999'499'999, u"999 M"_s);
    row(999'500'000, u"1.00 bn"_s);
    row(123'456'789'012, u"123 bn"_s);
    row(1'000'000'000'000, u"1.00 tn"_s);
    row(5'000'000'000'000'000, u"5.00 qd"_s);
    row(std::numeric_limits<qint64>::max(), u"9.22 qt"_s);
}

void tst_wording::compactNumbersRoundHalfUpToThreeDigits()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.compact(value), text);
}

void tst_wording::percentShowsOneDecimalFloored_data()
{
    QTest::addColumn<qint64>("tenths");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << u"0.0 %"_s;
    QTest::newRow("401.6") << qint64(4016) << u"401.6 %"_s;
    QTest::newRow("100.0") << qint64(1000) << u"100.0 %"_s;
    QTest::newRow("grouped") << qint64(12'345'678) << u"1,234,567.8 %"_s;
    QTest::newRow("below zero") << qint64(-5) << u"-0.5 %"_s;
    QTest::newRow("below minus one") << qint64(-15) << u"-1.5 %"_s;
}

void tst_wording::percentShowsOneDecimalFloored()
{
    QFETCH(qint64, tenths);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.percent(tenths), text);
}

void tst_wording::everyCodeHasItsSentence_data()
{
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("text");
    const auto row = [](WhyCode code, qint64 value, const QString &text) {
        QTest::addRow("%s %lld", qPrintable(text), value) << Why{code, value, {}} << text;
    };
    row(WhyCode::Burst, testNowMs - 8 * 60'000, u"burst at 08:52"_s);
    row(WhyCode::Burst, testNowMs - 10 * 3'600'000, u"burst 20 Nov, 23:00"_s);
    row(WhyCode::SteadilyOver, 4, u"4 of 7 days over"_s);
    row(WhyCode::OverCap, 0, u"over cap"_s);
    row(WhyCode::LimitReached, 0, u"limit reached"_s);
    row(WhyCode::CapToday, 0, u"cap reached today"_s);
    row(WhyCode::CapOn, testToday + 3, u"cap on 24 Nov"_s);
    row(WhyCode::AfterReset, testToday + 40, u"after the reset"_s);
    row(WhyCode::NoForecast, 0, u"no forecast"_s);
    row(WhyCode::Inside, 0, u"inside"_s);
}

void tst_wording::everyCodeHasItsSentence()
{
    QFETCH(Why, why);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.why(dayLimit(1000, 1), why, utc), text);
}

void tst_wording::everyBlockReasonHasItsWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("noReading") << u"noReading"_s << u"no reading of api_calls"_s;
    QTest::newRow("silent") << u"silent"_s << u"api_calls is silent"_s;
    QTest::newRow("twoLiveSubscriptions") << u"twoLiveSubscriptions"_s << u"two live subscriptions"_s;
    QTest::newRow("sourceStopped") << u"sourceStopped"_s << u"source of api_calls stopped"_s;
    QTest::newRow("rubbish") << u"rubbish"_s << u"unreadable numbers of api_calls"_s;
    QTest::newRow("unknown") << u"somethingNew"_s << u"blocked"_s;
}

void tst_wording::everyBlockReasonHasItsWords()
{
    QFETCH(QString, reason);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.why(dayLimit(1000, 1), Why{WhyCode::Blocked, 0, reason}, utc), text);
}

void tst_wording::otherLimitsAreCounted()
{
    QueueRow row;
    row.worst = dayLimit(1000, 2000);
    row.standing.why.code = WhyCode::OverCap;
    QCOMPARE(inEnglish.why(row, utc), u"over cap"_s);
    row.otherLimits = 1;
    QCOMPARE(inEnglish.why(row, utc), u"over cap, +1 limit"_s);
    row.otherLimits = 2;
    QCOMPARE(inEnglish.why(row, utc), u"over cap, +2 limits"_s);
}

void tst_wording::usedNamesCapAndWindow_data()
{
    QTest::addColumn<QueueLimit>("limit");
    QTest::addColumn<QString>("text");
    QueueLimit minute = dayLimit(300, 388);
    minute.facts.window = Window::Minute;
    QueueLimit unmeasured = dayLimit(1000, 0);
    unmeasured.facts.measured = false;
    QueueLimit blocked = cycleLimit(1'000'000, 5);
    blocked.facts.blocked = u"silent"_s;
    QueueLimit credit;
    credit.facts.credit = true;
    credit.meterName = u"Image credits"_s;
    QTest::newRow("day") << dayLimit(1000, 4016) << u"4,016 of 1,000 a day"_s;
    QTest::newRow("minute") << minute << u"388 of 300 a minute"_s;
    QTest::newRow("cycle") << cycleLimit(1'000'000, 982'400) << u"982,400 of 1,000,000 a cycle"_s;
    QTest::newRow("unmeasured") << unmeasured << u"— of 1,000 a day"_s;
    QTest::newRow("blocked") << blocked << u"— of 1,000,000 a cycle"_s;
    QTest::newRow("unlimited") << with(dayLimit(1, 4016), Cap::unlimited()) << u"4,016 a day, unlimited"_s;
    QTest::newRow("not in plan") << with(dayLimit(1, 3), Cap::number(0)) << u"3 a day, not in this plan"_s;
    QTest::newRow("credit") << credit << u"Image credits"_s;
}

void tst_wording::usedNamesCapAndWindow()
{
    QFETCH(QueueLimit, limit);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.used(limit), text);
}

void tst_wording::usageIsAWholePhrase_data()
{
    QTest::addColumn<QueueLimit>("limit");
    QTest::addColumn<QString>("text");
    QueueLimit unmeasured = dayLimit(1000, 0);
    unmeasured.facts.measured = false;
    QueueLimit blocked = cycleLimit(1000, 5);
    blocked.facts.blocked = u"silent"_s;
    QueueLimit credit;
    credit.facts.credit = true;
    credit.facts.limitReached = true;
    credit.meterName = u"Image credits"_s;
    QTest::newRow("over") << dayLimit(1000, 4016) << u"4,016 of 1,000 requests a day, 401.6 percent, over"_s;
    QTest::newRow("ok") << dayLimit(1000, 10) << u"10 of 1,000 requests a day, 1.0 percent, ok"_s;
    QTest::newRow("unmeasured") << unmeasured << u"not known of 1,000 requests a day, not measured"_s;
    QTest::newRow("blocked") << blocked
                             << u"not known of 1,000 requests a cycle, blocked: api_calls is silent"_s;
    QTest::newRow("unlimited") << with(dayLimit(1, 40), Cap::unlimited()) << u"40 a day, unlimited"_s;
    QTest::newRow("credit") << credit << u"Image credits, limit reached"_s;
}

void tst_wording::usageIsAWholePhrase()
{
    QFETCH(QueueLimit, limit);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.usagePhrase(limit, evaluate(limit.facts), utc), text);
}

void tst_wording::daysNameTheirBasis_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    const auto standing = [](std::optional<int> days, Basis basis, qint64 tenths = 500) {
        return Standing{Band::Watch, tenths, {}, days, basis, {}};
    };
    QTest::newRow("none") << standing({}, Basis::None) << u"—"_s << u"no forecast"_s;
    QTest::newRow("no value") << standing({}, Basis::Seasonal) << u"—"_s << u"no forecast"_s;
    QTest::newRow("today") << standing(4, Basis::Today) << u"4 today"_s
                           << u"4 days to the cap, at today's rate"_s;
    QTest::newRow("average") << standing(8, Basis::CycleAverage) << u"8 average"_s
                             << u"8 days to the cap, at the cycle's average"_s;
    QTest::newRow("weekday") << standing(1, Basis::Seasonal) << u"1 weekday"_s
                             << u"1 day to the cap, by the weekdays' means"_s;
    QTest::newRow("over a year") << standing(overAYear, Basis::Seasonal) << u"over a year weekday"_s
                                 << u"over a year to the cap, by the weekdays' means"_s;
    QTest::newRow("soon") << standing(0, Basis::Seasonal, 999) << u"0 weekday"_s
                          << u"less than a day to the cap"_s;
    QTest::newRow("reached") << standing(0, Basis::Seasonal, 1000) << u"reached"_s << u"cap reached"_s;
}

void tst_wording::daysNameTheirBasis()
{
    QFETCH(Standing, standing);
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QCOMPARE(inEnglish.daysWithBasis(standing), text);
    QCOMPARE(inEnglish.daysPhrase(standing), phrase);
}

void tst_wording::rangesSayHowFarTheyReach()
{
    QCOMPARE(inEnglish.range({3, 6, 2, overAYear}), u"likely 3 to 6, at the widest 2 to over a year"_s);
    QCOMPARE(inEnglish.range({3, 3, 3, 4}), u"likely 3, at the widest 3 to 4"_s);
}

void tst_wording::agesAreFlooredToWholeUnits_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    constexpr qint64 minute = 60'000;
    QTest::newRow("59 s") << minute - 1 << u"< 1 min"_s;
    QTest::newRow("1 min") << minute << u"1 min"_s;
    QTest::newRow("119 min") << 120 * minute - 1 << u"119 min"_s;
    QTest::newRow("2 h") << 120 * minute << u"2 h"_s;
    QTest::newRow("47 h") << 48 * 60 * minute - 1 << u"47 h"_s;
    QTest::newRow("2 days") << 48 * 60 * minute << u"2 days"_s;
}

void tst_wording::agesAreFlooredToWholeUnits()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(inEnglish.age(ms), text);
}

void tst_wording::numbersFollowTheLocale()
{
    const Wording german(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.number(1'339'636), u"1.339.636"_s);
    QCOMPARE(german.percent(4016), u"401,6 %"_s);
    QCOMPARE(german.compact(1'339'636), u"1,34 M"_s);
    const Wording arabic(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(arabic.number(4016), QLocale(QLocale::Arabic, QLocale::Egypt).toString(4016));
}

void tst_wording::rightToLeftKeepsNumbersTogether()
{
    const Wording hebrew(QLocale(QLocale::Hebrew, QLocale::Israel));
    QCOMPARE(hebrew.used(dayLimit(1000, 4016)), u"\u20684,016\u2069 of \u20681,000\u2069 a day"_s);
    QCOMPARE(hebrew.isolated(u"cus_1"_s), u"\u2068cus_1\u2069"_s);
    QCOMPARE(inEnglish.isolated(u"cus_1"_s), u"cus_1"_s);
}

HEADROOM_TEST(tst_wording)
#include "tst_wording.moc"
