// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/keys/acts.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/accounttimeline.h"
#include "ui/pages/activitydetailpane.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/queuepage.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/activitylist.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/header.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/textdialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window in the Activity area, its first page read.
struct OpenActivity
{
    explicit OpenActivity(ThemeChoice theme = ThemeChoice::Light, int rows = 12)
        : demo(theme)
    {
        for (int i = 0; demo.actions.happened.entries.size() < rows; ++i) {
            ActivityEntry note;
            note.number = -1 - i;
            note.event = u"note"_s;
            note.kind = ActivityKind::Note;
            note.text = u"note %1"_s.arg(i);
            note.atMs = demo::nowMs - qint64(20 + i) * 86'400'000;
            demo.actions.happened.entries.append(note);
        }
    }
    void open()
    {
        demo.window->activityPage().setZone(QTimeZone::utc());
        demo.window->showActivity();
        QVERIFY(QTest::qWaitForWindowActive(demo.window.get()));
        QTRY_VERIFY(page().model().rowCount() > 0);
        QTRY_VERIFY(page().list().currentRow() >= 0);
    }
    [[nodiscard]] headroom::ActivityPage &page() const { return demo.window->activityPage(); }
    [[nodiscard]] QString cell(int row, int column) { return page().model().index(row, column).data().toString(); }

    DemoWindow demo;
};

bool shows(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<QWidget *>();
    return std::any_of(all.begin(), all.end(), [&](QWidget *w) {
        const auto *label = qobject_cast<QLabel *>(w);
        return w->isVisible() && (w->accessibleName().contains(text) || (label && label->text().contains(text)));
    });
}

QAbstractButton *link(const QWidget &in, const QString &term)
{
    const auto all = in.findChildren<QAbstractButton *>();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](QAbstractButton *b) { return b->accessibleName().startsWith(term + u": "_s); });
    return found == all.end() ? nullptr : *found;
}

} // namespace

class tst_activitypage : public Test
{
    Q_OBJECT
private slots:
    void linesSayExactlyWhatHappened()
    {
        OpenActivity activity;
        activity.open();
        QCOMPARE(activity.page().model().rowCount(), 12);
        QCOMPARE(activity.cell(0, ActivityColumns::When), u"09:03"_s);
        QCOMPARE(activity.cell(0, ActivityColumns::What), u"choice"_s);
        QCOMPARE(activity.cell(0, ActivityColumns::Said), u"Reduce traffic to 1,000 a day by 6 Dec, in a reply"_s);
        QCOMPARE(activity.cell(0, ActivityColumns::By), u"Mira"_s);
        QCOMPARE(activity.cell(2, ActivityColumns::Account), u"500 accounts"_s);
        QCOMPARE(activity.cell(2, ActivityColumns::By), u"program"_s);
        const QModelIndex first = activity.page().model().index(0, 0);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
                 u"09:03, choice, Larkfield Maps, Reduce traffic to 1,000 a day by 6 Dec, in a reply, Mira"_s);
    }

    void theListsAtTheSideNarrowAndCount()
    {
        OpenActivity activity;
        activity.open();
        auto *groups = activity.page().findChild<SideList *>();
        const auto texts = [&] {
            QStringList all;
            for (int row = 0; row < groups->model()->rowCount(); ++row)
                all.append(groups->model()->index(row, 0).data().toString());
            return all;
        };
        QCOMPARE(texts(), QStringList({u"Everything"_s, u"Choices"_s, u"Follow-ups"_s, u"Syncs"_s, u"Plan changes"_s, u"Audit"_s}));
        groups->setCurrentId(int(ActivityGroup::Choices));
        QTRY_COMPARE(activity.page().model().rowCount(), 2);
        QCOMPARE(activity.cell(1, ActivityColumns::Said), u"Upgrade, on a call"_s);
    }

    void theHeadersSearchBelongsToTheArea()
    {
        OpenActivity activity;
        activity.open();
        SearchField &search = activity.demo.window->findChild<Header *>()->search();
        QTest::keyClicks(&search, u"kind:choice by:mira larkfield"_s);
        QTRY_COMPARE(activity.page().model().rowCount(), 1);
        QCOMPARE(activity.demo.actions.happened.asked.last().anyOf.first().first().kinds,
                 QList<ActivityKind>({ActivityKind::Choice}));
        activity.demo.window->showQueue();
        QCOMPARE(search.text(), QString());
        QCOMPARE(activity.demo.model.filter(), QString());
        activity.demo.window->showActivity();
        QCOMPARE(search.text(), u"kind:choice by:mira larkfield"_s);
        search.setText(u"nobody at all"_s);
        QTRY_VERIFY(shows(activity.page(), u"Nothing matches"_s));
        partNamed<KeyButton>(activity.page(), u"Empty the search"_s)->click();
        QTRY_COMPARE(activity.page().model().rowCount(), 12);
        QCOMPARE(search.text(), QString());
    }

    void whatIsNotUnderstoodIsSaidAndChangesNothing()
    {
        OpenActivity activity;
        activity.open();
        SearchField &search = activity.demo.window->findChild<Header *>()->search();
        search.setFocus();
        QTest::keyClicks(&search, u"kind:choice"_s);
        QTRY_COMPARE(activity.page().model().rowCount(), 2);
        search.insert(u" knid:note"_s); // as pasted: letter by letter, its beginnings are words
        QTRY_COMPARE(search.problems().size(), 1);
        QVERIFY(search.accessibleDescription().contains(u"There is no field “knid”. Did you mean kind:?"_s));
        QTest::qWait(200); // longer than typing takes to settle
        QCOMPARE(activity.page().model().rowCount(), 2);
        QTest::keyClick(&search, Qt::Key_Return); // takes the nearest
        QCOMPARE(search.text(), u"kind:choice kind:note"_s);
        QTRY_VERIFY(activity.page().model().rowCount() > 2);
        QVERIFY(search.problems().isEmpty());
    }

    void anEntryIsShownWithItsFactsAndItsProof()
    {
        OpenActivity activity;
        activity.open();
        ActivityDetailPane &pane = activity.page().pane();
        QTRY_VERIFY(shows(pane, u"“We cache from Monday on.”"_s));
        QVERIFY(shows(pane, u"Choice: reduce traffic"_s));
        QVERIFY(shows(pane, u"no answer"_s));
        QVERIFY(shows(pane, u"ops@larkfield.example"_s));
        QVERIFY(shows(pane, u"22 Nov 2026, 09:03:00 UTC"_s));
        QVERIFY(shows(pane, u"weekly, verdict on 6 Dec"_s));
        QVERIFY(shows(pane, u"audit entry 4,710, chain intact"_s));
        link(pane, u"Evidence"_s)->click();
        QTRY_VERIFY(pane.findChild<QFileDialog *>());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.eml"_s);
        emit pane.findChild<QFileDialog *>()->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), activity.demo.actions.happened.proof.content);
        pane.findChild<QFileDialog *>()->close();
    }

    void pastedTextIsShownAsItIs()
    {
        OpenActivity activity;
        activity.demo.actions.happened.proof = {Evidence::Kind::Text, {}, "<b>We cache</b> from Monday on."};
        activity.open();
        QTRY_VERIFY(link(activity.page().pane(), u"Evidence"_s));
        link(activity.page().pane(), u"Evidence"_s)->click();
        QTRY_VERIFY(activity.page().findChild<TextDialog *>());
        QCOMPARE(activity.page().findChild<TextDialog *>()->findChild<QPlainTextEdit *>()->toPlainText(),
                 u"<b>We cache</b> from Monday on."_s);
    }

    void theAccountsNameLeadsToIt()
    {
        OpenActivity activity;
        activity.open();
        QTRY_VERIFY(link(activity.page().pane(), u"Account"_s));
        link(activity.page().pane(), u"Account"_s)->click();
        QCOMPARE(activity.demo.window->queuePage().table().currentAccount(), AccountId(u"cus_0001"_s));
        QVERIFY(activity.demo.window->queuePage().isVisible());
    }

    void anAnswerIsChangedWhereItIsRecorded()
    {
        OpenActivity activity;
        activity.demo.actions.happened.entries[8].window = Window::Minute; // Brunnhof's limit
        activity.open();
        ActivityDetailPane &pane = activity.page().pane();
        KeyButton *change = partNamed<KeyButton>(pane, u"Change the answer…"_s);
        QTRY_VERIFY(change->isVisible());
        activity.demo.model.setMarked(AccountId(u"cus_0002"_s), true); // nobody else's answer is meant
        activity.page().list().setCurrentRow(8); // Brunnhof chose to upgrade
        QTRY_VERIFY(shows(pane, u"Choice: upgrade"_s));
        QTRY_VERIFY(change->isVisible());
        change->click();
        TriageDesk &desk = activity.demo.window->queuePage().desk();
        QTRY_VERIFY(desk.answer().isOpen());
        QVERIFY(activity.demo.window->queuePage().isVisible());
        QCOMPARE(desk.answer().kind(), ChoiceKind::Upgrade);
        desk.answer().setKind(ChoiceKind::Wait);
        desk.answer().setWords(u"We wait for the reset."_s, ChoiceMeans::Call);
        emit desk.answer().done();
        QTRY_COMPARE(activity.demo.actions.triaged.size(), 1);
        const auto &triaged = activity.demo.actions.triaged.first();
        QCOMPARE(triaged.limits.size(), 1);
        QCOMPARE(triaged.limits.first().account, AccountId(u"cus_0003"_s));
        QCOMPARE(triaged.limits.first().window, Window::Minute);
        QCOMPARE(triaged.act.choice.kind, ChoiceKind::Wait);
    }

    void theKeysOfTheListAreActs()
    {
        OpenActivity activity;
        activity.open();
        Acts &acts = activity.demo.window->acts();
        ActivityListView &list = activity.page().list();
        QTRY_VERIFY(list.hasFocus()); // by opening the area, although it was still being read
        QCOMPARE(acts.placeOf(&list), ActPlace::Activity);
        QTest::keyClick(&list, Qt::Key_J);
        QTest::keyClick(&list, Qt::Key_J);
        QTest::keyClick(&list, Qt::Key_K);
        QCOMPARE(list.currentRow(), 1);
        QCOMPARE(acts.reason(u"activity.change"_s), u"Select an answer that stands in Activity first"_s);
        QCOMPARE(acts.reason(u"activity.account"_s), QString());
        list.setCurrentRow(2); // a sync is about no account
        QTRY_VERIFY(!acts.reason(u"activity.account"_s).isEmpty());
        acts.keys().setLettersAct(false);
        QTest::keyClick(&list, Qt::Key_J);
        QCOMPARE(list.currentRow(), 2); // switched off like every single letter
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentRow(), 3);
        acts.keys().setLettersAct(true);
        list.setCurrentRow(0);
        QTRY_VERIFY(acts.reason(u"activity.change"_s).isEmpty());
        QTest::keyClick(&list, Qt::Key_C);
        QTRY_VERIFY(activity.demo.window->queuePage().desk().answer().isOpen());
        activity.demo.window->showActivity();
        list.setCurrentRow(7);
        QTRY_VERIFY(acts.reason(u"activity.account"_s).isEmpty());
        QTest::keyClick(&list, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(activity.demo.window->queuePage().table().currentAccount(),
                 activity.demo.actions.happened.entries[7].account);
    }

    void allActivityOfAnAccountIsOneActAway()
    {
        OpenActivity activity;
        activity.demo.actions.change = [](AccountDetail &account) {
            while (account.timeline.size() < activityPageSize)
                account.timeline.append(account.timeline.last());
        };
        activity.demo.window->queuePage().setView(QueueView::All);
        activity.demo.window->queuePage().table().setCurrentAccount(AccountId(u"cus_0001"_s));
        activity.demo.settle();
        const AccountTimeline &timeline = activity.demo.window->queuePage().pane().timeline();
        KeyButton *older = partNamed<KeyButton>(timeline, u"Show older entries"_s);
        KeyButton *elsewhere = partNamed<KeyButton>(timeline, u"Still older ones in Activity"_s);
        QVERIFY(!elsewhere->isVisible());
        older->click();
        QVERIFY(elsewhere->isVisible());
        elsewhere->click();
        QVERIFY(activity.page().isVisible());
        QCOMPARE(activity.demo.window->findChild<Header *>()->search().text(), u"account:\"cus_0001\""_s);
        QTRY_COMPARE(activity.page().model().rowCount(), 3);
        activity.demo.window->showQueue();
        activity.demo.window->acts().action(u"account.activity"_s).trigger();
        QVERIFY(activity.page().isVisible());
    }

    void anAnswerAboutALimitThatIsGoneCannotBeChanged()
    {
        OpenActivity activity;
        activity.demo.actions.happened.entries[0].meter = MeterId(u"mtr_of_before"_s);
        activity.open();
        KeyButton *change = partNamed<KeyButton>(activity.page().pane(), u"Change the answer…"_s);
        QTRY_VERIFY(change->isVisible());
        change->click();
        QTRY_VERIFY(shows(activity.demo.window->queuePage(), u"does not have the limit of that answer"_s));
        QVERIFY(!activity.demo.window->queuePage().desk().answer().isOpen());
    }

    void whatDoesNotStandIsNotChanged()
    {
        OpenActivity activity;
        activity.demo.actions.happened.superseded = {{ChoiceId(u"ch_1"_s), ChoiceId(u"ch_9"_s)}};
        activity.open();
        ActivityDetailPane &pane = activity.page().pane();
        QTRY_VERIFY(shows(pane, u"another choice took its place"_s));
        KeyButton *change = partNamed<KeyButton>(pane, u"Change the answer…"_s);
        QVERIFY(!change->isVisible());
        activity.page().list().setCurrentRow(8);
        QTRY_VERIFY(change->isVisible());
        QVERIFY(change->isEnabled());
        activity.demo.window->setActor({u"ines"_s, {}, u"Only rep or admin can do this."_s});
        QVERIFY(!change->isEnabled());
        QCOMPARE(change->toolTip(), u"Only rep or admin can do this."_s);
        activity.page().list().setCurrentRow(1); // an owner is no answer
        QTRY_VERIFY(!change->isVisible());
    }

    void theNewestActIsTakenBackFromItsEntry()
    {
        OpenActivity activity;
        activity.open();
        KeyButton *undo = partNamed<KeyButton>(activity.page().pane(), u"Undo"_s);
        QTRY_VERIFY(partNamed<KeyButton>(activity.page().pane(), u"Change the answer…"_s)->isVisible());
        QVERIFY(!undo->isVisible()); // nothing was done in this window
        TriageDesk &desk = activity.demo.window->queuePage().desk();
        TriageEntry entry;
        entry.outcome.act.kind = TriageAct::Kind::Record;
        TriageDone done{{AccountId(u"cus_0001"_s), MeterId(u"mtr_api_calls"_s), Window::Day, false, 0, {}}, u"Larkfield Maps"_s, 1, {}, {}, {}, {}, {}};
        done.choice = ChoiceId(u"ch_1"_s);
        entry.outcome.done = {done};
        desk.history().add(entry);
        QVERIFY(undo->isVisible());
        activity.page().list().setCurrentRow(8); // another answer: Undo would not take back this one
        QTRY_VERIFY(!undo->isVisible());
        activity.page().list().setCurrentRow(0);
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE(activity.demo.actions.triaged.size(), 1);
        QVERIFY(activity.demo.actions.triaged.first().undone);
        QVERIFY(activity.demo.window->queuePage().isVisible());
        QVERIFY(!undo->isVisible());
    }

    void aChangeOfPlanIsSaidAndFiltered()
    {
        OpenActivity activity;
        ActivityEntry changed = activity.demo.actions.happened.entries.last();
        changed.number = 5000;
        changed.event = u"planChanged"_s;
        changed.kind = activityOfEvent(changed.event);
        changed.account = AccountId(u"cus_0003"_s);
        changed.accountName = u"Brunnhof GmbH"_s;
        changed.caseId = {};
        changed.meter = {};
        changed.person = {};
        changed.personName.clear();
        changed.atMs = demo::nowMs;
        changed.details = {{u"subscription"_s, u"sub_4f2a"_s}, {u"before"_s, u"pdt_1"_s}, {u"beforeName"_s, u"Starter"_s},
                           {u"after"_s, u"pdt_2"_s}, {u"afterName"_s, u"Growth"_s}};
        activity.demo.actions.happened.entries.prepend(changed);
        activity.open();
        QCOMPARE(activity.cell(0, ActivityColumns::What), u"plan"_s);
        QCOMPARE(activity.cell(0, ActivityColumns::Said), u"Starter → Growth"_s);
        QCOMPARE(activity.cell(0, ActivityColumns::By), u"program"_s);
        ActivityDetailPane &pane = activity.page().pane();
        QTRY_VERIFY(shows(pane, u"sub_4f2a"_s));
        QVERIFY(shows(pane, u"Starter → Growth"_s));
        SearchField &search = activity.demo.window->findChild<Header *>()->search();
        activity.page().setGroup(ActivityGroup::Plans);
        QTRY_COMPARE(activity.page().model().rowCount(), 1);
        activity.page().setGroup(ActivityGroup::Everything);
        QTRY_COMPARE(activity.page().model().rowCount(), 13);
        search.setText(u"kind:plan"_s);
        QTRY_COMPARE(activity.page().model().rowCount(), 1);
        search.setText(u"-kind:plan"_s);
        QTRY_COMPARE(activity.page().model().rowCount(), 12);
    }

    void selectionAndScrollSurviveWhatIsNew()
    {
        OpenActivity activity(ThemeChoice::Light, 80);
        activity.open();
        ActivityListView &list = activity.page().list();
        list.setCurrentRow(40);
        list.verticalScrollBar()->setValue(600);
        const QString current = activity.cell(40, ActivityColumns::Said);
        const int top = list.rowAt(0);
        const QString shown = activity.cell(top, ActivityColumns::Said);
        ActivityEntry more = activity.demo.actions.happened.entries.first();
        more.number = 1000;
        activity.demo.actions.happened.entries.prepend(more);
        activity.page().refresh();
        QTRY_COMPARE(activity.page().model().rowCount(), 81);
        QCOMPARE(list.currentRow(), 41);
        QCOMPARE(activity.cell(41, ActivityColumns::Said), current);
        QCOMPARE(list.rowAt(0), top + 1);
        QCOMPARE(activity.cell(top + 1, ActivityColumns::Said), shown);
    }

    void olderEntriesComeWhenAskedFor()
    {
        OpenActivity activity(ThemeChoice::Light, 30);
        activity.demo.actions.happened.pageSize = 12;
        activity.open();
        QCOMPARE(activity.page().model().rowCount(), 12);
        KeyButton *more = partNamed<KeyButton>(activity.page(), u"Load more"_s);
        QVERIFY(more->isVisible());
        more->click();
        QTRY_COMPARE(activity.page().model().rowCount(), 24);
        more->click();
        QTRY_COMPARE(activity.page().model().rowCount(), 30);
        QTRY_VERIFY(!more->isVisible());
    }

    void theAuditIsCheckedAndSaysSo()
    {
        OpenActivity activity;
        activity.open();
        activity.page().setGroup(ActivityGroup::Audit);
        QTRY_COMPARE(activity.page().model().rowCount(), 1);
        QCOMPARE(activity.cell(0, ActivityColumns::Said), u"setting.change zone: UTC → Europe/Lisbon"_s);
        QTRY_VERIFY(shows(activity.page(), u"4,812 audit entries, chain intact"_s));
        activity.demo.actions.happened.verdict.broken = AuditBreak{AuditBreak::Kind::Cut, 4700, 4812};
        activity.demo.actions.happened.verdict.entries = 4700;
        const int before = activity.demo.actions.happened.verified;
        partNamed<KeyButton>(activity.page(), u"Verify"_s)->click();
        QCOMPARE(activity.demo.actions.happened.verified, before + 1);
        QTRY_VERIFY(shows(activity.page(), u"lost entries after 4,700"_s));
        activity.page().setGroup(ActivityGroup::Everything);
        QTRY_VERIFY(activity.page().model().rowCount() > 1);
        QTRY_VERIFY(shows(activity.page().pane(), u"lost entries after 4,700"_s)); // entry 4,710 is one of them
    }

    void anEntryNewerThanTheCheckIsNotCalledIntact()
    {
        OpenActivity activity;
        activity.demo.actions.happened.verdict.entries = 4705; // the choice is entry 4,710
        activity.open();
        QTRY_VERIFY(shows(activity.page().pane(), u"audit entry 4,710, chain not checked yet"_s));
    }

    void aBrokenRecordStaysOnScreenUntilItIsAccepted()
    {
        OpenActivity activity;
        activity.demo.settle();
        activity.demo.window->setAuditWarning(u"The audit record has lost entries after 4,700."_s);
        auto *bar = activity.demo.window->findChild<QWidget *>(u"auditWarning"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(!partNamed<KeyButton>(*bar, u"Close this message"_s)->isVisible());
        activity.demo.window->showSettings();
        QVERIFY(bar->isVisible());
        partNamed<KeyButton>(*bar, u"Accept it as it is…"_s)->click();
        QCOMPARE(activity.demo.actions.happened.accepted, 0); // asked once more
        partNamed<KeyButton>(*bar, u"Accept and forget"_s)->click();
        QCOMPARE(activity.demo.actions.happened.accepted, 1);
        QTRY_VERIFY(!bar->isVisible());
        activity.demo.actions.happened.refuse = Error{ErrorKind::Forbidden, u"Only admin or auditor may."_s, {}};
        activity.demo.window->setAuditWarning(u"The audit record has lost entries after 4,700."_s);
        partNamed<KeyButton>(*bar, u"Accept it as it is…"_s)->click();
        partNamed<KeyButton>(*bar, u"Accept and forget"_s)->click();
        QTRY_VERIFY(shows(*bar, u"Only admin or auditor may."_s));
    }

    void aFailureIsShownAndCanBeTriedAgain()
    {
        OpenActivity activity;
        activity.demo.actions.happened.refuse = Error{ErrorKind::Storage, u"The file cannot be read."_s, {}};
        activity.demo.window->showActivity();
        QTRY_VERIFY(shows(activity.page(), u"The file cannot be read."_s));
        activity.demo.actions.happened.refuse.reset();
        partNamed<KeyButton>(activity.page(), u"Try again"_s)->click();
        QTRY_COMPARE(activity.page().model().rowCount(), 12);
    }

    void anEmptyWorkspaceSaysWhatWillAppear()
    {
        OpenActivity activity;
        activity.demo.actions.happened.entries.clear();
        activity.demo.window->showActivity();
        QTRY_VERIFY(shows(activity.page(), u"Nothing has happened yet"_s));
    }

    void aNarrowWindowShowsTheEntryOnAPageOfItsOwn()
    {
        OpenActivity activity;
        activity.demo.window->resize(1024, 640);
        activity.open();
        QCOMPARE(activity.demo.window->width(), 1024);
        QVERIFY(!activity.page().pane().isVisible());
        QTRY_VERIFY(activity.page().list().hasFocus());
        QTest::keyClick(&activity.page().list(), Qt::Key_J);
        QCOMPARE(activity.page().list().currentRow(), 1);
        QTest::keyClick(&activity.page().list(), Qt::Key_Return);
        QVERIFY(activity.page().pane().isVisible());
        QVERIFY(!activity.page().list().isVisible());
        QTest::keyClick(&activity.page().pane(), Qt::Key_Escape);
        QVERIFY(activity.page().list().isVisible());
        QVERIFY(activity.page().list().hasFocus());
    }

    void anAccountsTimelineIsFilteredAndTakesNotes()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.window->queuePage().table().setCurrentAccount(AccountId(u"cus_0001"_s));
        demo.settle();
        AccountTimeline &timeline = demo.window->queuePage().pane().timeline();
        QVERIFY(shows(timeline, u"Mira: Reduce traffic to 1,000 a day by 6 Dec, in a reply"_s));
        QVERIFY(shows(timeline, u"opened: steadily over, 141.2 % of 1,000 a day"_s));
        auto *kinds = timeline.findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(int(ActivityKind::Choice)));
        QTRY_VERIFY(!shows(timeline, u"opened: steadily over"_s));
        QVERIFY(shows(timeline, u"Reduce traffic"_s));
        kinds->setCurrentIndex(kinds->findData(int(ActivityKind::Flag)));
        QTRY_VERIFY(shows(timeline, u"nothing of this kind yet"_s));
        auto *note = timeline.findChild<QLineEdit *>();
        QVERIFY(!partNamed<KeyButton>(timeline, u"Add note"_s)->isEnabled());
        QTest::keyClicks(note, u"called, they cache"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(demo.actions.happened.notes.size(), 1);
        QCOMPARE(demo.actions.happened.notes.first().first, AccountId(u"cus_0001"_s));
        QCOMPARE(demo.actions.happened.notes.first().second, u"called, they cache"_s);
        QTRY_COMPARE(note->text(), QString());
        demo.actions.happened.refuse = Error{ErrorKind::Forbidden, u"Only rep or admin may work on cases."_s, {}};
        QTest::keyClicks(note, u"again"_s);
        partNamed<KeyButton>(timeline, u"Add note"_s)->click();
        QTRY_VERIFY(shows(timeline, u"Only rep or admin may work on cases."_s));
        QCOMPARE(note->text(), u"again"_s); // nothing typed is lost
    }
};

HEADROOM_TEST(tst_activitypage)
#include "tst_activitypage.moc"
