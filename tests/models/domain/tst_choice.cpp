// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/duration.h"
#include "models/domain/choice.h"
#include "models/domain/followup.h"
#include "models/domain/snooze.h"
#include "models/domain/zone.h"
#include "tests/models/domain/seeded.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EpochDay saidToday = 20'778; // 2026-11-21, a Saturday
constexpr qint64 nowMs = saidToday * dayMs + 12 * 3'600'000;

ChoiceDraft sound()
{
    ChoiceDraft draft;
    draft.kind = ChoiceKind::Reduce;
    draft.saidBy = u"ops@example.com"_s;
    draft.saidAtMs = nowMs - 60'000;
    draft.means = ChoiceMeans::Reply;
    draft.words = u"We cache from Monday on."_s;
    return draft;
}

FollowUp agreed(qint64 target, EpochDay from = saidToday)
{
    FollowUp followUp;
    followUp.target = target;
    followUp.fromDay = from;
    followUp.dueDay = from + followUpDays;
    return followUp;
}

QList<DayValue> complete(EpochDay from, const QList<qint64> &used)
{
    QList<DayValue> days;
    for (const qint64 value : used)
        days.append({EpochDay(from + days.size()), value, std::nullopt, Quality::Complete});
    return days;
}

FollowUpFacts factsOf(Window window, const QList<DayValue> &days)
{
    FollowUpFacts facts;
    facts.window = window;
    facts.days = days;
    return facts;
}

qint64 at(const QDateTime &time) { return time.toMSecsSinceEpoch(); }

} // namespace

/// What may be recorded, when a snooze ends and what a follow-up says (DESIGN §1 "choice", "follow-up").
class tst_choice : public Test
{
    Q_OBJECT
private slots:
    void aSoundChoiceIsTaken();
    void badInputIsOneSentence_data();
    void badInputIsOneSentence();
    void keysReadBack();
    void snoozesEndWhenTheySay();
    void dayFiguresAreTheHighestCompleteDay();
    void cycleFiguresAreTheMeanTimesTheDays();
    void minuteFiguresNeedEveryMinute();
    void theVerdictFallsOnTheDate();
    void whatCannotBeToldIsLookedAtOnceMore();
    void weeklyChecksComeBeforeTheDate();
    void theVerdictAgreesWithItsFigure();
};

void tst_choice::aSoundChoiceIsTaken()
{
    QVERIFY(checkChoice(sound(), nowMs, saidToday).has_value());
    ChoiceDraft call = sound();
    call.kind = ChoiceKind::Upgrade;
    call.means = ChoiceMeans::Call;
    call.words.clear();
    QVERIFY(checkChoice(call, nowMs, saidToday).has_value());
    ChoiceDraft arabic = sound();
    arabic.words = u"سنقلل الاستخدام\u200f 50 %"_s; // a plain direction mark belongs to the script
    QVERIFY(checkChoice(arabic, nowMs, saidToday).has_value());
}

void tst_choice::badInputIsOneSentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<std::function<void(ChoiceDraft &)>>("spoil");
    using Spoil = std::function<void(ChoiceDraft &)>;
    const auto row = [](const char *name, const QString &field, const Spoil &spoil) { QTest::newRow(name) << field << spoil; };
    row("nobody said it", u"saidBy"_s, [](ChoiceDraft &d) { d.saidBy = u"  "_s; });
    row("by no means", u"means"_s, [](ChoiceDraft &d) { d.means.reset(); });
    row("tomorrow", u"saidAt"_s, [](ChoiceDraft &d) { d.saidAtMs = nowMs + dayMs; });
    row("never", u"saidAt"_s, [](ChoiceDraft &d) { d.saidAtMs = 0; });
    row("a check in the past", u"followUp"_s, [](ChoiceDraft &d) { d.followUpDay = saidToday - 1; });
    row("a check today", u"followUp"_s, [](ChoiceDraft &d) { d.followUpDay = saidToday; });
    row("no target", u"target"_s, [](ChoiceDraft &d) { d.target = 0; });
    row("a target for an upgrade", u"target"_s, [](ChoiceDraft &d) {
        d.kind = ChoiceKind::Upgrade;
        d.target = 5;
    });
    row("a megabyte", u"words"_s, [](ChoiceDraft &d) { d.words = QString(1'000'000, u'a'); });
    row("a megabyte of evidence", u"evidence"_s,
        [](ChoiceDraft &d) { d.evidence = {Evidence::Kind::Text, {}, QByteArray(1'000'000, 'a')}; });
    row("an override", u"words"_s, [](ChoiceDraft &d) { d.words = u"we \u202Eecuder lliw"_s; });
    row("an isolate in a name", u"saidBy"_s, [](ChoiceDraft &d) { d.saidBy = u"ops\u2066@example.com"_s; });
    row("a bell", u"words"_s, [](ChoiceDraft &d) { d.words = u"ding\a"_s; });
    row("half a character", u"words"_s, [](ChoiceDraft &d) { d.words = QString(QChar(0xD800)); });
    row("no reference", u"evidence"_s, [](ChoiceDraft &d) { d.evidence = {Evidence::Kind::Reference, u" "_s, {}}; });
    row("an empty message", u"evidence"_s, [](ChoiceDraft &d) { d.evidence = {Evidence::Kind::Message, u"a.eml"_s, {}}; });
}

void tst_choice::badInputIsOneSentence()
{
    QFETCH(QString, field);
    QFETCH(std::function<void(ChoiceDraft &)>, spoil);
    ChoiceDraft draft = sound();
    spoil(draft);
    const auto checked = checkChoice(draft, nowMs, saidToday);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().kind, ErrorKind::Invalid);
    QCOMPARE(checked.error().path, field);
    QVERIFY(checked.error().detail.endsWith(u'.'));
    QVERIFY2(checked.error().detail.size() < 200, qPrintable(checked.error().detail));
}

void tst_choice::keysReadBack()
{
    for (const ChoiceKind kind : choiceKinds)
        QVERIFY(choiceFromKey(choiceKey(kind)) == kind);
    for (const ChoiceMeans means : choiceMeans)
        QVERIFY(meansFromKey(meansKey(means)) == means);
    for (const SnoozeUntil until : snoozeChoices)
        QVERIFY(snoozeFromKey(snoozeKey(until)) == until);
    QVERIFY(!choiceFromKey(u"") && !meansFromKey(u"letter") && !snoozeFromKey(u"never"));
}

void tst_choice::snoozesEndWhenTheySay()
{
    const QTimeZone lisbon("Europe/Lisbon");
    const QTimeZone tokyo("Asia/Tokyo");
    const qint64 endMs = nowMs + 5 * dayMs;
    QCOMPARE(snoozeEndMs(SnoozeUntil::Hour, nowMs, lisbon, endMs), nowMs + 3'600'000);
    QCOMPARE(snoozeEndMs(SnoozeUntil::Tomorrow, nowMs, lisbon, endMs), at({QDate(2026, 11, 22), QTime(9, 0), lisbon}));
    QCOMPARE(snoozeEndMs(SnoozeUntil::Tomorrow, nowMs, tokyo, endMs), at({QDate(2026, 11, 22), QTime(9, 0), tokyo}));
    QCOMPARE(snoozeEndMs(SnoozeUntil::Monday, nowMs, lisbon, endMs), at({QDate(2026, 11, 23), QTime(9, 0), lisbon}));
    const qint64 monday = at({QDate(2026, 11, 23), QTime(8, 0), lisbon});
    QCOMPARE(snoozeEndMs(SnoozeUntil::Monday, monday, lisbon, endMs), at({QDate(2026, 11, 30), QTime(9, 0), lisbon}));
    // The night in which the clocks go forward: nine is nine.
    const qint64 before = at({QDate(2026, 3, 28), QTime(12, 0), lisbon});
    QCOMPARE(snoozeEndMs(SnoozeUntil::Tomorrow, before, lisbon, endMs), at({QDate(2026, 3, 29), QTime(9, 0), lisbon}));
    for (const SnoozeUntil until : {SnoozeUntil::CycleEnd, SnoozeUntil::UsageFalls, SnoozeUntil::Answer})
        QCOMPARE(snoozeEndMs(until, nowMs, lisbon, endMs), endMs);
}

void tst_choice::dayFiguresAreTheHighestCompleteDay()
{
    QList<DayValue> days = complete(saidToday, {900, 950, 1'001, 400, 0, 5, 6});
    QCOMPARE(followUpFigure(factsOf(Window::Day, days), saidToday, saidToday + 7), std::optional<qint64>(1'001));
    days[2].quality = Quality::LowerBound;
    QCOMPARE(followUpFigure(factsOf(Window::Day, days), saidToday, saidToday + 7), std::optional<qint64>(950));
    QCOMPARE(followUpFigure(factsOf(Window::Day, days), saidToday + 4, saidToday + 11), std::nullopt); // 3 complete days
    FollowUpFacts blocked = factsOf(Window::Day, days);
    blocked.usable = false;
    QCOMPARE(followUpFigure(blocked, saidToday, saidToday + 7), std::nullopt);
}

void tst_choice::cycleFiguresAreTheMeanTimesTheDays()
{
    FollowUpFacts facts = factsOf(Window::Cycle, complete(saidToday, {100, 100, 100, 101}));
    facts.cycleDays = 30;
    // 100.25 x 30 = 3,007.5: above a target of 3,007, not above 3,008
    QCOMPARE(followUpFigure(facts, saidToday, saidToday + 7), std::optional<qint64>(3'008));
    facts.days = complete(saidToday, {100, 100, 100, 100});
    QCOMPARE(followUpFigure(facts, saidToday, saidToday + 7), std::optional<qint64>(3'000));
}

void tst_choice::minuteFiguresNeedEveryMinute()
{
    FollowUpFacts facts = factsOf(Window::Minute, {});
    facts.fromMs = nowMs - 7 * dayMs;
    facts.toMs = nowMs;
    facts.minutesFromMs = facts.fromMs;
    facts.minutesToMs = facts.toMs;
    QCOMPARE(followUpFigure(facts, saidToday - 7, saidToday), std::optional<qint64>(0));
    facts.bursts = {{nowMs - 9 * dayMs, nowMs - 9 * dayMs, 900}, {nowMs - dayMs, nowMs - dayMs, 120}};
    QCOMPARE(followUpFigure(facts, saidToday - 7, saidToday), std::optional<qint64>(120));
    facts.minutesFromMs += 60'000;
    QCOMPARE(followUpFigure(facts, saidToday - 7, saidToday), std::nullopt);
}

void tst_choice::theVerdictFallsOnTheDate()
{
    const FollowUp followUp = agreed(1'000);
    QVERIFY(followUpStep(followUp, saidToday + 13, 5'000) == FollowUpStep::Check);
    QVERIFY(followUpStep(followUp, saidToday + 14, 1'000) == FollowUpStep::Kept);
    QVERIFY(followUpStep(followUp, saidToday + 14, 1'001) == FollowUpStep::Missed);
    QVERIFY(followUpStep(followUp, saidToday + 40, 1'001) == FollowUpStep::Missed); // nobody had synced for a while
    QCOMPARE(followUpDaysAt(followUp, saidToday + 40), std::make_pair(EpochDay(saidToday + 7), EpochDay(saidToday + 14)));
    FollowUp ended = followUp;
    ended.state = FollowUp::State::Ended;
    QVERIFY(followUpStep(ended, saidToday + 14, 1) == FollowUpStep::None);
}

void tst_choice::whatCannotBeToldIsLookedAtOnceMore()
{
    FollowUp followUp = agreed(1'000);
    QVERIFY(followUpStep(followUp, saidToday + 14, std::nullopt) == FollowUpStep::Extend);
    followUp.extended = true;
    followUp.dueDay += 7;
    followUp.checkedDay = saidToday + 14;
    QVERIFY(followUpStep(followUp, saidToday + 15, std::nullopt) == FollowUpStep::None);
    QVERIFY(followUpStep(followUp, saidToday + 21, std::nullopt) == FollowUpStep::Unclear);
    QVERIFY(followUpStep(followUp, saidToday + 21, 900) == FollowUpStep::Kept);
}

void tst_choice::weeklyChecksComeBeforeTheDate()
{
    FollowUp followUp = agreed(1'000);
    followUp.dueDay = saidToday + 21;
    QVERIFY(followUpStep(followUp, saidToday + 6, 1) == FollowUpStep::None);
    QVERIFY(followUpStep(followUp, saidToday + 7, std::nullopt) == FollowUpStep::Check);
    followUp.checkedDay = saidToday + 7;
    QVERIFY(followUpStep(followUp, saidToday + 8, 1) == FollowUpStep::None);
    QVERIFY(followUpStep(followUp, saidToday + 14, 1) == FollowUpStep::Check);
}

void tst_choice::theVerdictAgreesWithItsFigure()
{
    Seeded seeded(11);
    for (int i = 0; i < 2000; ++i) {
        FollowUp followUp = agreed(seeded.between(1, 2'000));
        followUp.extended = seeded.chance(50);
        const EpochDay now = EpochDay(saidToday + seeded.between(0, 30));
        const auto figure = seeded.chance(20) ? std::nullopt : std::optional<qint64>(seeded.between(0, 3'000));
        const FollowUpStep step = followUpStep(followUp, now, figure);
        const bool due = now >= followUp.dueDay;
        QCOMPARE(step == FollowUpStep::Kept, due && figure && *figure <= followUp.target);
        QCOMPARE(step == FollowUpStep::Missed, due && figure && *figure > followUp.target);
        QCOMPARE(step == FollowUpStep::Extend, due && !figure && !followUp.extended);
        QCOMPARE(step == FollowUpStep::Unclear, due && !figure && followUp.extended);
    }
}

Q_DECLARE_METATYPE(std::function<void(ChoiceDraft &)>)
HEADROOM_TEST(tst_choice)
#include "tst_choice.moc"
