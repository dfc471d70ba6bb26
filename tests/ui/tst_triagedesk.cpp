// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/charts/usagechart.h"
#include "ui/keys/acts.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/evidenceform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wordscard.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TriageAct::Kind;

/// The demo with all rows in view and the focus in the table.
struct Triage
{
    explicit Triage(ThemeChoice choice = ThemeChoice::Light)
        : demo(choice)
        , page(demo.window->queuePage())
        , desk(page.desk())
        , table(page.table())
        , actions(demo.actions)
    {
        page.setView(QueueView::All);
        demo.settle();
        table.setCurrentIndex(demo.model.index(0, QueueTable::Account));
        table.setFocus();
    }

    /// Presses keys as a person does: whatever has the focus gets them.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] AccountId account(int row) const { return demo.model.accountAt(row); }
    [[nodiscard]] QLineEdit *field(const QWidget &card, const QString &label) const
    {
        for (const QLabel *one : card.findChildren<QLabel *>()) {
            if (QString(one->text()).remove(u'&') == label)
                return qobject_cast<QLineEdit *>(one->buddy());
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QWidget &in, const QString &text) const
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    DemoWindow demo;
    QueuePage &page;
    TriageDesk &desk;
    QueueTableView &table;
    FakeActions &actions;
};

/// Of the worst limit: a reduction to 1,000 a day by 6 Dec, said yesterday, and how it came out.
void agree(AccountDetail &account, FollowUp::State state)
{
    LimitDetail &limit = account.limits.first();
    CaseRecord record;
    record.state = CaseState::Waiting;
    record.answer = u"reduce"_s;
    record.owner = PersonId(u"mira"_s);
    limit.record = record;
    limit.ownerName = u"Mira Okafor"_s;
    Choice choice;
    choice.id = ChoiceId(u"choice_1"_s);
    choice.saidBy = u"ops@larkfield.example"_s;
    choice.saidAtMs = demo::nowMs - 86'400'000;
    choice.recordedAtMs = demo::nowMs;
    choice.words = u"We cache from Monday on."_s;
    choice.periodStartMs = demo::nowMs;
    limit.choice = choice;
    FollowUp followUp;
    followUp.choice = choice.id;
    followUp.meter = limit.meter;
    followUp.window = limit.facts.window;
    followUp.target = 1'000;
    followUp.fromDay = demo::today - 1;
    followUp.dueDay = demo::today + 14;
    followUp.state = state;
    if (state != FollowUp::State::Running)
        followUp.now = 940;
    limit.followUp = followUp;
}

} // namespace

class tst_triagedesk : public Test
{
    Q_OBJECT

private slots:
    void twoKeysSnoozeAndTheNextRowIsCurrent()
    {
        Triage t;
        const AccountId first = t.account(0);
        t.press(Qt::Key_H);
        QVERIFY(t.desk.chooser().isOpen());
        t.press(Qt::Key_E);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.kind, Kind::Snooze);
        QCOMPARE(t.actions.triaged.first().act.until, SnoozeUntil::CycleEnd);
        QCOMPARE(t.actions.triaged.first().limits.size(), 1);
        QCOMPARE(t.actions.triaged.first().limits.first().account, first);
        QCOMPARE(t.table.currentAccount(), t.account(1));
        QVERIFY(t.table.hasFocus());
        QVERIFY(!t.desk.chooser().isOpen());
        QTRY_COMPARE(t.desk.toast().text(), u"Snoozed Larkfield Maps until 1 Dec"_s);
    }

    void eachSnoozeSaysItsDate()
    {
        Triage t;
        t.press(Qt::Key_H);
        const auto *list = t.desk.chooser().findChild<QListView *>();
        const auto line = [&](int row) { return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_COMPARE(line(3), u"End of the cycle, 1 Dec, key E"_s);
        QCOMPARE(line(0), u"In 1 hour, 22 Nov 10:03, key H"_s);
        QCOMPARE(line(1), u"Tomorrow, 23 Nov 09:00, key T"_s);
        QCOMPARE(line(2), u"Monday, 23 Nov 09:00, key M"_s);
        QCOMPARE(line(4), u"When usage falls, 1 Dec at the latest, key F"_s);
        QCOMPARE(line(5), u"When they answer, 1 Dec at the latest, key A"_s);
    }

    void arrowsEnterAndAReasonSnoozeToo()
    {
        Triage t;
        t.press(Qt::Key_H);
        t.press(Qt::Key_Down);
        t.press(Qt::Key_Tab);
        t.type(u"they asked for time"_s);
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.until, SnoozeUntil::Tomorrow);
        QCOMPARE(t.actions.triaged.first().act.words, u"they asked for time"_s);
    }

    void escapeLeavesWithoutDoing()
    {
        Triage t;
        for (const Qt::Key key : {Qt::Key_H, Qt::Key_A, Qt::Key_R, Qt::Key_Exclam, Qt::Key_E}) {
            t.press(key);
            QVERIFY(!t.table.hasFocus());
            t.press(Qt::Key_Escape);
            QVERIFY(t.table.hasFocus());
        }
        QVERIFY(t.actions.triaged.isEmpty());
        QCOMPARE(t.table.currentAccount(), t.account(0));
    }

    void threeKeysAssignByTypeAhead()
    {
        Triage t;
        t.press(Qt::Key_A);
        t.type(u"t"_s);
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.kind, Kind::Assign);
        QCOMPARE(t.actions.triaged.first().act.owner, PersonId(u"p2"_s));
        QTRY_COMPARE(t.desk.toast().text(), u"Assigned Larkfield Maps to Tom Brandt"_s);
        // Whoever was chosen last comes first; people who only write copy own no case.
        t.press(Qt::Key_A);
        QCOMPARE(t.desk.chooser().shownIds(), QStringList({u"p2"_s, u"mira"_s, u"nobody"_s}));
        t.type(u"nob"_s);
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 2);
        QVERIFY(t.actions.triaged.last().act.owner.isEmpty());
    }

    void mineIsOneKey()
    {
        Triage t;
        t.press(Qt::Key_M);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.owner, PersonId(u"mira"_s));
        QCOMPARE(t.table.currentAccount(), t.account(1));
    }

    void anAnswerIsRecordedInPlaceWithEverythingFilledIn()
    {
        Triage t;
        t.press(Qt::Key_R);
        t.type(u"We cache from Monday on."_s);
        QTRY_COMPARE(t.field(t.desk.answer(), u"Target"_s)->text(), u"1,000"_s);
        QCOMPARE(t.field(t.desk.answer(), u"by"_s)->text(), u"6 Dec 2026"_s);
        QCOMPARE(t.field(t.desk.answer(), u"Said by"_s)->text(), u"ops@cus_0001.example"_s);
        QCOMPARE(t.field(t.desk.answer(), u"on"_s)->text(), u"22 Nov 2026"_s);
        QCOMPARE(t.desk.answer().findChild<QComboBox *>()->currentText(), u"in a reply"_s);
        QVERIFY(t.says(t.desk.answer(), u"Checked on 6 Dec. No more asking until then."_s));
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        const ChoiceDraft draft = t.actions.triaged.first().act.choice;
        QCOMPARE(draft.kind, ChoiceKind::Reduce);
        QCOMPARE(draft.words, u"We cache from Monday on."_s);
        QCOMPARE(draft.saidBy, u"ops@cus_0001.example"_s);
        QCOMPARE(draft.saidAtMs, demo::nowMs);
        QCOMPARE(draft.means, std::optional(ChoiceMeans::Reply));
        QCOMPARE(draft.target, std::optional<qint64>(1'000));
        QCOMPARE(draft.followUpDay, std::optional(demo::today + 14));
        QCOMPARE(draft.evidence.kind, Evidence::Kind::None);
        QCOMPARE(t.actions.triaged.first().limits.first().seenVersion, 3);
        QTRY_COMPARE(t.table.currentAccount(), t.account(1));
        QVERIFY(t.table.hasFocus());
    }

    void aFastHandRecordsBeforeTheFactsHaveCome()
    {
        Triage t;
        t.press(Qt::Key_R);
        t.type(u"x"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.actions.triaged.isEmpty());
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.choice.target, std::optional<qint64>(1'000));
    }

    void everyPrefilledValueCanBeChangedByKeyboard()
    {
        Triage t;
        t.press(Qt::Key_R);
        QTRY_COMPARE(t.field(t.desk.answer(), u"Target"_s)->text(), u"1,000"_s);
        t.press(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(t.field(t.desk.answer(), u"Target"_s)->hasFocus());
        t.press(Qt::Key_A, Qt::ControlModifier);
        t.type(u"800"_s);
        t.press(Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(t.field(t.desk.answer(), u"by"_s)->hasFocus());
        t.press(Qt::Key_Up);
        QVERIFY(t.says(t.desk.answer(), u"Checked on 7 Dec."_s));
        t.press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(t.field(t.desk.answer(), u"Said by"_s)->hasFocus());
        t.press(Qt::Key_A, Qt::ControlModifier);
        t.type(u"Jo"_s);
        t.press(Qt::Key_I, Qt::AltModifier);
        t.press(Qt::Key_Down);
        t.press(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(t.field(t.desk.answer(), u"on"_s)->hasFocus());
        t.press(Qt::Key_Down);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        const ChoiceDraft draft = t.actions.triaged.first().act.choice;
        QCOMPARE(draft.target, std::optional<qint64>(800));
        QCOMPARE(draft.followUpDay, std::optional(demo::today + 15));
        QCOMPARE(draft.saidBy, u"Jo"_s);
        QCOMPARE(draft.means, std::optional(ChoiceMeans::Call));
        QCOMPARE(draft.saidAtMs, QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone("Europe/Lisbon")).toMSecsSinceEpoch());
    }

    void theOtherAnswersHaveTheirKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<ChoiceKind>("kind");
        QTest::newRow("upgrade") << Qt::Key_U << ChoiceKind::Upgrade;
        QTest::newRow("wait") << Qt::Key_W << ChoiceKind::Wait;
        QTest::newRow("overage") << Qt::Key_O << ChoiceKind::Overage;
        QTest::newRow("dispute") << Qt::Key_D << ChoiceKind::Dispute;
    }
    void theOtherAnswersHaveTheirKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(ChoiceKind, kind);
        Triage t;
        t.press(key);
        QVERIFY(!t.field(t.desk.answer(), u"Target"_s)->isVisible());
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.choice.kind, kind);
        QVERIFY(!t.actions.triaged.first().act.choice.target);
        QVERIFY(!t.actions.triaged.first().act.choice.followUpDay);
    }

    void reduceAndUpgradeLookTheSame()
    {
        Triage t;
        t.press(Qt::Key_U);
        KeyButton *reduce = nullptr;
        KeyButton *upgrade = nullptr;
        for (KeyButton *button : t.desk.answer().findChildren<KeyButton *>()) {
            if (button->accessibleName() == u"reduce"_s)
                reduce = button;
            if (button->accessibleName() == u"upgrade"_s)
                upgrade = button;
        }
        QVERIFY(reduce && upgrade);
        QCOMPARE(reduce->size(), upgrade->size());
        QCOMPARE(reduce->font(), upgrade->font());
        QVERIFY(reduce->x() < upgrade->x());
        QVERIFY(!reduce->property("primary").toBool() && !upgrade->property("primary").toBool());
    }

    void anErrorIsShownInPlaceAndWhatWasTypedStays()
    {
        Triage t;
        t.press(Qt::Key_R);
        t.type(u"We cache."_s);
        QTRY_VERIFY(t.desk.answer().hasFacts());
        t.actions.refuse = Error{ErrorKind::Invalid, u"Say who told you: a name or an address."_s, u"saidBy"_s};
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(t.says(t.desk.answer(), u"Say who told you"_s));
        QVERIFY(t.field(t.desk.answer(), u"Said by"_s)->hasFocus());
        QCOMPARE(t.field(t.desk.answer(), u"What they said"_s)->text(), u"We cache."_s);
        QCOMPARE(t.table.currentAccount(), t.account(0));
        t.actions.refuse.reset();
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
    }

    void aRefusedCaseIsToldInPlaceToo()
    {
        Triage t;
        t.actions.refusals.insert(t.account(0), {ErrorKind::Conflict, u"Tom changed this case."_s, {}});
        t.press(Qt::Key_R);
        t.type(u"We cache."_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(t.says(t.desk.answer(), u"Tom changed this case."_s));
        QVERIFY(t.desk.answer().isOpen());
    }

    void whatIsNoNumberOrDateIsSaidInPlace()
    {
        Triage t;
        t.press(Qt::Key_R);
        QTRY_VERIFY(t.desk.answer().hasFacts());
        t.field(t.desk.answer(), u"Target"_s)->setText(u"many"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.says(t.desk.answer(), u"The target is not a whole number."_s));
        QVERIFY(t.field(t.desk.answer(), u"Target"_s)->hasFocus());
        t.field(t.desk.answer(), u"Target"_s)->setText(u"900"_s);
        t.field(t.desk.answer(), u"by"_s)->setText(u"soon"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.says(t.desk.answer(), u"The date of the check is not a date"_s));
        QVERIFY(t.actions.triaged.isEmpty());
    }

    void aMessageFileSaysWhoAndWhen()
    {
        Triage t;
        t.press(Qt::Key_R);
        QTRY_VERIFY(t.desk.answer().hasFacts());
        auto *evidence = t.desk.answer().findChild<EvidenceForm *>();
        emit evidence->fileChosen(u"/tmp/notes.txt"_s);
        QTRY_VERIFY(t.says(t.desk.answer(), u"This is not a mail message."_s));
        emit evidence->fileChosen(u"/tmp/reply.eml"_s);
        QTRY_COMPARE(t.field(t.desk.answer(), u"Said by"_s)->text(), u"cto@b.example"_s);
        QCOMPARE(t.field(t.desk.answer(), u"on"_s)->text(), u"21 Nov 2026"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.choice.evidence.name, u"reply.eml"_s);
        QCOMPARE(t.actions.triaged.first().act.choice.saidAtMs, demo::nowMs - 86'400'000);
    }

    void threeMarkedRowsAreOneAct()
    {
        Triage t;
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_X})
            t.press(key);
        t.press(Qt::Key_H);
        t.press(Qt::Key_E);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().limits.size(), 3);
        QTRY_COMPARE(t.desk.toast().text(), u"Snoozed 3 account(s) until 1 Dec"_s);
        QVERIFY(t.demo.model.marked().isEmpty());
        QCOMPARE(t.table.currentAccount(), t.account(3));
    }

    void anAnswerForThreeIsEachOnesOwn()
    {
        Triage t;
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_X})
            t.press(key);
        t.press(Qt::Key_R);
        QVERIFY(t.says(t.desk.answer(), u"3 account(s)"_s));
        QVERIFY(t.says(t.desk.answer(), u"Larkfield Maps · Tavira Routing · Brunnhof GmbH"_s));
        t.type(u"all of them"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 3);
        QStringList sources;
        for (const auto &call : t.actions.triaged) {
            sources.append(call.act.choice.saidBy);
            QVERIFY(!call.act.choice.target);
            QVERIFY(!call.act.choice.followUpDay);
        }
        QCOMPARE(sources, QStringList({u"ops@cus_0001.example"_s, u"ops@cus_0002.example"_s, u"ops@cus_0003.example"_s}));
        // It was one act: one undo takes all back.
        t.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(t.actions.triaged.last().undone);
        QCOMPARE(t.actions.triaged.last().limits.size(), 3);
    }

    void aboveTenTheButtonNamesTheNumber()
    {
        Triage t;
        for (int row = 0; row < 24; ++row)
            t.demo.model.setMarked(t.account(row), true);
        t.press(Qt::Key_H);
        t.press(Qt::Key_E);
        QVERIFY(t.actions.triaged.isEmpty());
        QVERIFY(t.desk.confirmation().isOpen());
        const auto *button = t.desk.confirmation().findChild<KeyButton *>();
        QCOMPARE(button->text(), u"Snooze 24 account(s)"_s);
        t.press(Qt::Key_Escape);
        QVERIFY(t.actions.triaged.isEmpty());
        QVERIFY(t.table.hasFocus());
        t.press(Qt::Key_H);
        t.press(Qt::Key_E);
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().limits.size(), 24);
    }

    void leavingTheConfirmationGoesBackToTheAnswer()
    {
        Triage t;
        for (int row = 0; row < 11; ++row)
            t.demo.model.setMarked(t.account(row), true);
        t.press(Qt::Key_W);
        t.type(u"said so"_s);
        QTRY_VERIFY(t.desk.answer().hasFacts());
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(t.desk.confirmation().isOpen());
        t.press(Qt::Key_Escape);
        QVERIFY(t.desk.answer().isOpen());
        QCOMPARE(t.field(t.desk.answer(), u"What they said"_s)->text(), u"said so"_s);
        QVERIFY(t.actions.triaged.isEmpty());
    }

    void partOfThemRefusesAndItIsSaidWhichAndWhy()
    {
        Triage t;
        t.actions.refusals.insert(t.account(1), {ErrorKind::Conflict, u"Tom changed it."_s, {}});
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_J, Qt::Key_X, Qt::Key_J, Qt::Key_X})
            t.press(key);
        t.press(Qt::Key_H);
        t.press(Qt::Key_T);
        QTRY_COMPARE(t.desk.toast().text(), u"2 of 3 snoozed. Tavira Routing: Tom changed it."_s);
        QCOMPARE(t.demo.model.marked(), QList<AccountId>{t.account(1)}); // what was not done stays marked
    }

    void aRefusedSnoozeComesBackToItsRow()
    {
        Triage t;
        t.actions.refusals.insert(t.account(0), {ErrorKind::Invalid, u"The meter is flagged as wrong: clear the flag first."_s, {}});
        t.press(Qt::Key_H);
        t.press(Qt::Key_T);
        QTRY_COMPARE(t.desk.toast().text(), u"Not done. Larkfield Maps: The meter is flagged as wrong: clear the flag first."_s);
        QCOMPARE(t.table.currentAccount(), t.account(0));
    }

    void flagCloseExemptAndNoteAskForWords()
    {
        Triage t;
        t.press(Qt::Key_Exclam);
        t.type(u"counts twice"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.last().act.kind, Kind::Flag);
        QCOMPARE(t.actions.triaged.last().act.words, u"counts twice"_s);
        QTRY_COMPARE(t.table.currentAccount(), t.account(1));
        t.press(Qt::Key_E);
        t.type(u"talked it over"_s);
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 2);
        QCOMPARE(t.actions.triaged.last().act.kind, Kind::Close);
        t.demo.window->acts().action(u"case.exempt"_s).trigger();
        QTRY_VERIFY(t.desk.words().isOpen());
        t.type(u"pilot"_s);
        QCOMPARE(t.desk.words().until(), std::optional(QDate(2026, 12, 22)));
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 3);
        QCOMPARE(t.actions.triaged.last().act.kind, Kind::Exempt);
        QCOMPARE(t.actions.triaged.last().act.untilMs, QDateTime(QDate(2026, 12, 22), QTime(0, 0), QTimeZone("Europe/Lisbon")).toMSecsSinceEpoch());
        t.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(t.desk.words().isOpen());
        t.type(u"asked whether caching is on"_s);
        t.press(Qt::Key_Return);
        QTRY_COMPARE(t.actions.triaged.size(), 4);
        QCOMPARE(t.actions.triaged.last().act.kind, Kind::Note);
    }

    void aMissingReasonIsAskedForInPlace()
    {
        Triage t;
        t.press(Qt::Key_E);
        t.actions.refuse = Error{ErrorKind::Invalid, u"Say why you close it."_s, u"words"_s};
        t.press(Qt::Key_Return);
        QTRY_VERIFY(t.says(t.desk.words(), u"Say why you close it."_s));
        QVERIFY(t.desk.words().isOpen());
    }

    void aDotRepeatsTheLastActOnTheNextRow()
    {
        Triage t;
        t.press(Qt::Key_Period);
        QVERIFY(t.actions.triaged.isEmpty());
        t.press(Qt::Key_H);
        t.press(Qt::Key_M);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QTRY_VERIFY(!t.desk.toast().text().isEmpty());
        t.press(Qt::Key_Period);
        QTRY_COMPARE(t.actions.triaged.size(), 2);
        QCOMPARE(t.actions.triaged.last().act.until, SnoozeUntil::Monday);
        QCOMPARE(t.actions.triaged.last().limits.first().account, t.account(1));
    }

    void repeatingAnAnswerFillsItInAndRecordsNothing()
    {
        Triage t;
        t.press(Qt::Key_U);
        t.type(u"yes please"_s);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QTRY_VERIFY(t.table.hasFocus());
        t.press(Qt::Key_Period);
        QTRY_COMPARE(t.field(t.desk.answer(), u"Said by"_s)->text(), u"ops@cus_0002.example"_s);
        QCOMPARE(t.desk.answer().kind(), ChoiceKind::Upgrade);
        QCOMPARE(t.field(t.desk.answer(), u"What they said"_s)->text(), u"yes please"_s);
        QCOMPARE(t.actions.triaged.size(), 1);
    }

    void undoAndRedoNameTheirActs()
    {
        Triage t;
        QAction &undo = t.demo.window->acts().action(u"edit.undo"_s);
        QAction &redo = t.demo.window->acts().action(u"edit.redo"_s);
        QVERIFY(!undo.isEnabled() && !redo.isEnabled());
        t.press(Qt::Key_H);
        t.press(Qt::Key_E);
        QTRY_COMPARE(undo.text(), u"&Undo snooze of Larkfield Maps"_s);
        t.press(Qt::Key_M);
        QTRY_COMPARE(undo.text(), u"&Undo assignment of Tavira Routing"_s);
        t.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undo.text(), u"&Undo snooze of Larkfield Maps"_s);
        QTRY_COMPARE(redo.text(), u"&Redo assignment of Tavira Routing"_s);
        QCOMPARE(t.table.currentAccount(), t.account(1));
        QTRY_COMPARE(t.desk.toast().text(), u"Taken back: assignment of Tavira Routing"_s);
        t.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!undo.isEnabled());
        QCOMPARE(undo.text(), u"&Undo"_s);
        t.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(undo.text(), u"&Undo snooze of Larkfield Maps"_s);
        QCOMPARE(t.actions.triaged.last().limits.first().seenVersion, 7); // as taking back left it
        // A new act leaves nothing to redo.
        t.press(Qt::Key_M);
        QTRY_VERIFY(!redo.isEnabled());
    }

    void aRefusedUndoSaysWhyAndLeavesTheHistory()
    {
        Triage t;
        t.press(Qt::Key_M);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QTRY_VERIFY(t.demo.window->acts().action(u"edit.undo"_s).isEnabled());
        t.actions.refusals.insert(t.account(0), {ErrorKind::Conflict, u"Tom changed this case."_s, {}});
        t.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(t.desk.toast().text(), u"Not taken back. Larkfield Maps: Tom changed this case."_s);
        QVERIFY(!t.demo.window->acts().action(u"edit.undo"_s).isEnabled());
    }

    void theToastOffersUndoAndIsSpoken()
    {
        Triage t;
        t.press(Qt::Key_M);
        QTRY_VERIFY(t.desk.toast().isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(&t.desk.toast())->role(), QAccessible::AlertMessage);
        QCOMPARE(t.desk.toast().accessibleName(), u"Assigned Larkfield Maps to Mira Okafor"_s);
        auto *button = t.desk.toast().findChild<KeyButton *>();
        QCOMPARE(button->text(), u"Undo"_s);
        button->click();
        QTRY_VERIFY(t.actions.triaged.last().undone);
    }

    void whoMayNotActSeesWhy()
    {
        Triage t;
        const QString why = u"Working on cases takes the role rep or admin."_s;
        t.demo.window->setActor({u"sam"_s, {}, why});
        for (const QString &act : {u"case.snooze"_s, u"case.assign"_s, u"case.reduce"_s, u"case.note"_s}) {
            QVERIFY(!t.demo.window->acts().action(act).isEnabled());
            QCOMPARE(t.demo.window->acts().reason(act), why);
        }
        t.press(Qt::Key_M);
        t.press(Qt::Key_H);
        QVERIFY(t.table.hasFocus());
        QVERIFY(t.actions.triaged.isEmpty());
        for (const KeyButton *button : t.page.pane().findChildren<KeyButton *>()) {
            if (button->act() == u"case.snooze"_s)
                QVERIFY(!button->isEnabled() && button->toolTip() == why);
        }
    }

    void whatIsPutAwayCanBeBroughtBack()
    {
        Triage t;
        QList<QueueAccount> accounts = demo::accounts();
        accounts[0].limits[0].caseState = CaseState::Snoozed;
        t.demo.model.load(accounts, {PersonId(u"mira"_s), demo::nowMs});
        t.page.setView(QueueView::Snoozed);
        QTRY_COMPARE(t.demo.model.rowCount(), 1);
        QVERIFY(t.demo.window->acts().action(u"case.wake"_s).isEnabled());
        t.table.setFocus();
        t.press(Qt::Key_H);
        t.press(Qt::Key_B);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QCOMPARE(t.actions.triaged.first().act.kind, Kind::Wake);
    }

    void theAccountSaysWhatTheyChose()
    {
        Triage t;
        t.actions.change = [](AccountDetail &account) { agree(account, FollowUp::State::Running); };
        t.table.setCurrentIndex(t.demo.model.index(1, QueueTable::Account));
        t.demo.settle();
        const auto said = [&](const QString &text) {
            const auto parts = t.page.pane().findChildren<QWidget *>();
            return std::any_of(parts.begin(), parts.end(), [&](const QWidget *part) {
                return part->isVisible() && part->accessibleName().contains(text);
            });
        };
        QTRY_VERIFY(said(u"Answer: Will reduce to 1,000 a day by 6 Dec said by ops@larkfield.example in a reply on 21 Nov: “We cache from Monday on.”"_s));
        QVERIFY(said(u"Notice: They chose to reduce on 22 Nov: no more asking in this period"_s));
        QVERIFY(said(u"Check: on 6 Dec"_s));
        QVERIFY(said(u"Owner: Mira Okafor"_s));
        const UsageFigure &figure = t.page.pane().findChild<UsageChart *>()->figure();
        QVERIFY(figure.agreement && figure.choice);
        QCOMPARE(figure.agreement->target, qint64(1'000));
        QCOMPARE(figure.to, demo::today + 14);
        QCOMPARE(figure.choice->day, demo::today - 1);
    }

    void theVerdictIsOnTheChart()
    {
        AccountDetail account = demo::detail(demo::accounts().first().id);
        agree(account, FollowUp::State::Kept);
        UsageChart chart;
        chart.setFigure(usageFigure(account, account.limits.first().meter, FigureRange::Days30));
        QVERIFY(chart.summary().contains(u"Agreed: at most 1,000 by 6 Dec, kept."_s));
        // A minute limit's agreement is no line among days.
        account.limits.first().followUp->window = Window::Minute;
        account.limits.first().facts.window = Window::Minute;
        QVERIFY(!usageFigure(account, account.limits.first().meter, FigureRange::Days30).agreement);
    }

    void pictures_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
        QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
        QTest::newRow("small") << ThemeChoice::Light << QSize(1024, 640);
    }
    /// Nothing a card holds is cut off, whatever the size of the window.
    void pictures()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        Triage t(theme);
        t.demo.window->resize(size);
        const QString name = u"triage-%1-"_s.arg(QLatin1StringView(QTest::currentDataTag()));
        const auto fits = [&](const Card &card) {
            return t.page.rect().adjusted(-12, -12, 12, 12).contains(card.geometry())
                && card.height() >= card.minimumSizeHint().height() && card.width() >= card.minimumSizeHint().width();
        };
        t.press(Qt::Key_H);
        QTRY_COMPARE(t.desk.chooser().findChild<QListView *>()->model()->index(3, 0).data(Qt::AccessibleTextRole).toString(),
                     u"End of the cycle, 1 Dec, key E"_s);
        QVERIFY(fits(t.desk.chooser()));
        t.demo.shoot(name + u"snooze"_s);
        t.press(Qt::Key_Escape);
        t.press(Qt::Key_A);
        QVERIFY(fits(t.desk.chooser()));
        t.demo.shoot(name + u"assign"_s);
        t.press(Qt::Key_Escape);
        t.press(Qt::Key_R);
        t.type(u"We cache from Monday on."_s);
        QTRY_VERIFY(t.desk.answer().hasFacts());
        QVERIFY(fits(t.desk.answer()));
        t.demo.shoot(name + u"answer"_s);
        t.press(Qt::Key_D, Qt::AltModifier);
        t.desk.answer().showError({ErrorKind::Invalid, u"The message file is empty: choose another one."_s, u"evidence"_s});
        QVERIFY(fits(t.desk.answer()));
        t.demo.shoot(name + u"evidence"_s);
        t.press(Qt::Key_Escape);
        t.press(Qt::Key_Exclam);
        QVERIFY(fits(t.desk.words()));
        t.demo.shoot(name + u"flag"_s);
        t.press(Qt::Key_Escape);
        t.actions.change = [](AccountDetail &account) { agree(account, FollowUp::State::Running); };
        t.press(Qt::Key_H);
        t.press(Qt::Key_E);
        QTRY_VERIFY(t.desk.toast().isVisible());
        QVERIFY(t.page.rect().contains(t.desk.toast().geometry()));
        t.demo.settle();
        t.demo.shoot(name + u"toast"_s);
        t.press(Qt::Key_K);
        t.page.openAccount();
        t.demo.settle();
        t.demo.shoot(name + u"answered"_s);
    }

    void keysWorkInTheAccountToo()
    {
        Triage t;
        t.press(Qt::Key_Return);
        QTRY_VERIFY(t.page.pane().hasFocus());
        t.press(Qt::Key_H);
        t.press(Qt::Key_E);
        QTRY_COMPARE(t.actions.triaged.size(), 1);
        QVERIFY(t.page.pane().hasFocus());
        QTRY_COMPARE(t.page.pane().account(), t.account(1));
    }
};

HEADROOM_TEST(tst_triagedesk)
#include "tst_triagedesk.moc"
