// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/look.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/accounttimeline.h"
#include "ui/pages/activitydetailpane.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/activitylist.h"
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
        QCOMPARE(texts(), QStringList({u"Everything"_s, u"Choices"_s, u"Follow-ups"_s, u"Syncs"_s, u"Audit"_s}));
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
