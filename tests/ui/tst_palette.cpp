// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with its palette, opened from the list.
struct OpenPalette
{
    explicit OpenPalette(DemoWindow &demo)
        : palette(demo.window->commandPalette())
        , field(*palette.findChild<QLineEdit *>())
        , list(*palette.findChild<QListView *>())
    {
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        demo.window->queuePage().table().setFocus();
        open(demo);
    }
    void open(DemoWindow &demo) const { QTest::keyClick(demo.window.get(), Qt::Key_K, Qt::ControlModifier); }
    /// Types and waits until everything has been looked through.
    void type(const QString &text) const
    {
        field.setText(text);
        QTRY_VERIFY_WITH_TIMEOUT(!palette.search().isSearching(), 60'000);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList lines;
        for (const PaletteLine &line : palette.search().lines())
            lines.append(line.text);
        return lines;
    }
    [[nodiscard]] QString current() const { return list.currentIndex().data().toString(); }
    CommandPalette &palette;
    QLineEdit &field;
    QListView &list;
};

QList<QueueAccount> manyAccounts(int count)
{
    QList<QueueAccount> accounts;
    const QList<QueueAccount> some = demo::accounts();
    for (int i = 0; i < count; ++i) {
        QueueAccount account = some[i % some.size()];
        account.key = i + 1;
        account.id = AccountId(u"cus_%1"_s.arg(i, 7, 10, QChar(u'0')));
        account.name = u"Account number %1"_s.arg(i);
        accounts.append(account);
    }
    return accounts;
}

} // namespace

class tst_palette : public Test
{
    Q_OBJECT
private slots:
    void itOpensOverTheWindowAndEscapeGivesTheFocusBack()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        QVERIFY(one.palette.isVisible() && one.field.hasFocus());
        QVERIFY(demo.window->rect().contains(one.palette.geometry()));
        QTest::keyClick(&one.field, Qt::Key_Escape);
        QVERIFY(!one.palette.isVisible());
        QVERIFY(demo.window->queuePage().table().hasFocus());
        one.open(demo);
        QVERIFY(one.palette.isVisible());
        one.open(demo); // the same key closes it
        QVERIFY(!one.palette.isVisible());
        one.open(demo);
        demo.window->findChild<SearchField *>()->setFocus(); // a click beside it
        QVERIFY(!one.palette.isVisible());
        QVERIFY(demo.window->findChild<SearchField *>()->hasFocus());
    }
    void anAccountIsOpenedByAPartOfItsName()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u"quill"_s);
        QCOMPARE(one.texts().first(), u"Quillon Labs"_s);
        QTest::keyClick(&one.field, Qt::Key_Return);
        QVERIFY(!one.palette.isVisible());
        const AccountPane &pane = demo.window->queuePage().pane();
        QTRY_COMPARE(pane.account(), demo.window->queuePage().table().currentAccount());
        QCOMPARE(demo.model.rowAt(demo.window->queuePage().table().currentIndex().row()).name, u"Quillon Labs"_s);
        QTRY_VERIFY(pane.hasFocus());
    }
    void anAccountThatIsNotInViewIsOpenedToo()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        demo.window->queuePage().setView(QueueView::Blocked);
        demo.window->findChild<SearchField *>()->setText(u"marsh"_s);
        one.type(u"@cus_0007"_s);
        QCOMPARE(one.palette.search().lines().first().id, u"cus_0007"_s);
        QTest::keyClick(&one.field, Qt::Key_Return);
        QCOMPARE(demo.window->queuePage().table().currentAccount(), AccountId(u"cus_0007"_s));
        QVERIFY(demo.model.filter().isEmpty());
    }
    void prefixesNarrowToOneKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::newRow("acts") << u">s"_s << int(PaletteLine::Kind::Act);
        QTest::newRow("accounts") << u"@s"_s << int(PaletteLine::Kind::Account);
        QTest::newRow("plans") << u"#s"_s << int(PaletteLine::Kind::Plan);
        QTest::newRow("views") << u":s"_s << int(PaletteLine::Kind::View);
        QTest::newRow("all plans") << u"#"_s << int(PaletteLine::Kind::Plan);
        QTest::newRow("accounts, worst first") << u"@"_s << int(PaletteLine::Kind::Account);
    }
    void prefixesNarrowToOneKind()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(typed);
        QVERIFY(!one.palette.search().lines().isEmpty());
        for (const PaletteLine &line : one.palette.search().lines())
            QCOMPARE(int(line.kind), kind);
        if (typed == u"@"_s)
            QCOMPARE(one.texts().first(), demo.model.rowAt(0).name);
    }
    void withoutAPrefixAllKindsAreFound()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u"s"_s);
        QSet<int> kinds;
        for (const PaletteLine &line : one.palette.search().lines())
            kinds.insert(int(line.kind));
        QCOMPARE(kinds.size(), 4);
    }
    void actsAreDoneAndShowTheirKey()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u"sync now"_s);
        QCOMPARE(one.palette.search().lines().first().key, u"F5"_s);
        QTest::keyClick(&one.field, Qt::Key_Return);
        QCOMPARE(demo.actions.syncs, 1);
    }
    void whatCannotBeDoneIsListedWithItsReasonAndNotDone()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        demo.window->setSyncState({SyncState::Phase::Running, u"Reading usage"_s, 1, 2, 3, 0});
        one.type(u"sync now"_s);
        QCOMPARE(one.palette.search().lines().first().reason, u"A sync is running"_s);
        QVERIFY(one.field.accessibleDescription().contains(u"A sync is running"_s));
        QTest::keyClick(&one.field, Qt::Key_Return);
        QVERIFY(one.palette.isVisible());
        QCOMPARE(demo.actions.syncs, 0);
    }
    void aViewIsShownWithItsCountAndAPlanFiltersTheQueue()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u":blocked"_s);
        QCOMPARE(one.texts().first(), u"View: Blocked"_s);
        QCOMPARE(one.palette.search().lines().first().detail, QString::number(demo.model.counts().of(QueueView::Blocked)));
        QTest::keyClick(&one.field, Qt::Key_Return);
        QCOMPARE(demo.model.view(), QueueView::Blocked);
        demo.window->queuePage().setView(QueueView::All);
        one.open(demo);
        one.type(u"#pro"_s);
        const PaletteLine plan = one.palette.search().lines().first();
        QCOMPARE(plan.text, u"Plan: Pro"_s);
        int onPro = 0;
        for (int row = 0; row < demo.model.rowCount(); ++row)
            onPro += demo.model.rowAt(row).planName == u"Pro"_s ? 1 : 0;
        QCOMPARE(plan.detail, QString::number(onPro));
        QTest::keyClick(&one.field, Qt::Key_Return);
        QVERIFY(demo.model.rowCount() >= onPro && demo.model.rowCount() < demo.model.counts().of(QueueView::All));
    }
    void savedViewsAreListedAndAskedFor()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        SavedView overs{ViewId(u"v1"_s), {}, u"Renewing this week"_s, u"band:over"_s, 0, 1};
        demo.window->setViews({overs, {ViewId(u"v2"_s), {}, u"Starter, bursts"_s, u"plan:starter why:burst"_s, 1, 1}});
        one.type(u":renew"_s);
        QCOMPARE(one.texts(), QStringList{u"View: Renewing this week"_s});
        const int over = int(demo.model.countOf(u"band:over"_s).value_or(0));
        QCOMPARE(one.palette.search().lines().first().detail, QString::number(over));
        QTest::keyClick(&one.field, Qt::Key_Return);
        QCOMPARE(demo.model.filter(), u"band:over"_s);
        QCOMPARE(demo.model.rowCount(), over);
    }
    void whatWasUsedLastComesFirstAlsoNextTime()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u":watch"_s);
        QTest::keyClick(&one.field, Qt::Key_Return);
        one.open(demo);
        QCOMPARE(one.texts().first(), u"View: Watch"_s);
        one.type(u"@tavira"_s);
        QTest::keyClick(&one.field, Qt::Key_Return);
        one.open(demo);
        QCOMPARE(one.texts().mid(0, 2), QStringList({u"Tavira Routing"_s, u"View: Watch"_s}));
        PaletteSearch again(demo.window->acts(), demo.model, demo.memory);
        again.start({});
        QCOMPARE(again.lines().value(0).text, u"Tavira Routing"_s);
    }
    void keysMoveThroughTheResultsAndRoundTheEnds()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u":"_s);
        const QStringList all = one.texts();
        QCOMPARE(one.current(), all[0]);
        QTest::keyClick(&one.field, Qt::Key_Down);
        QCOMPARE(one.current(), all[1]);
        QTest::keyClick(&one.field, Qt::Key_Up);
        QTest::keyClick(&one.field, Qt::Key_Up);
        QCOMPARE(one.current(), all.last());
        QTest::keyClick(&one.field, Qt::Key_PageUp);
        QCOMPARE(one.current(), all[0]);
        QTest::keyClick(&one.field, Qt::Key_Tab);
        QVERIFY(one.field.hasFocus());
        one.type(u">"_s);
        QVERIFY(one.palette.search().lines().size() > 10);
        QCOMPARE(one.list.viewport()->height() / one.list.sizeHintForRow(0), 10);
    }
    void lettersTypedThereAreNoKeys()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        QTest::keyClicks(&one.field, u"jx?k"_s);
        QCOMPARE(one.field.text(), u"jx?k"_s);
        QVERIFY(demo.model.marked().isEmpty());
        QVERIFY(one.palette.isVisible());
        QVERIFY(one.palette.findChildren<QLabel *>().first()->text().contains(u"Nothing has this name"_s)
                || one.palette.search().isSearching());
    }
    void itSpeaksTheChosenLine()
    {
        QAccessible::setActive(true);
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u"@tavira"_s);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(&one.field);
        QCOMPARE(field->text(QAccessible::Name), u"Commands"_s);
        QCOMPARE(field->text(QAccessible::Description), u"Tavira Routing, cus_0002, Starter · 131.0 %, 1 of 1"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&one.list);
        QCOMPARE(list->text(QAccessible::Name), u"Results"_s);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Tavira Routing, cus_0002, Starter · 131.0 %"_s);
    }
    void nothingIsFoundInHostileNamesBeyondTheirText()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.type(u"@"_s);
        for (const PaletteLine &line : one.palette.search().lines())
            QVERIFY(!line.text.contains(u'\n') && !line.text.contains(u'\t'));
        one.type(u"@<b>"_s);
        for (const PaletteLine &line : one.palette.search().lines())
            QVERIFY(line.text.contains(u'<') || line.note.contains(u'<'));
    }
    void theWindowAnswersWhileManyAccountsAreLookedThrough()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        demo.model.load(manyAccounts(20'000), {PersonId(u"mira"_s), demo::nowMs});
        one.field.setText(u"@19999"_s);
        QVERIFY(one.palette.search().isSearching()); // it came back before all was looked through
        one.field.setText(u"@number 19998"_s); // and takes another question meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(!one.palette.search().isSearching(), 60'000);
        QCOMPARE(one.texts().first(), u"Account number 19998"_s);
    }
    void accountsThatLeaveMeanwhileAreNotShown()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        demo.model.load(manyAccounts(20'000), {PersonId(u"mira"_s), demo::nowMs});
        one.field.setText(u"@account"_s);
        QVERIFY(one.palette.search().isSearching());
        demo.model.load(demo::accounts(), {PersonId(u"mira"_s), demo::nowMs});
        QTRY_VERIFY_WITH_TIMEOUT(!one.palette.search().isSearching(), 60'000);
        QCOMPARE(one.texts().filter(u"Account number"_s), QStringList());
    }

    void aLinkShowsItsAccountOrSaysThatThereIsNone()
    {
        DemoWindow demo;
        demo.settle();
        demo.window->showSettings();
        const auto shown = demo.window->openLink({AccountId(u"cus_0007"_s), {}, {}});
        QVERIFY(shown);
        QCOMPARE(demo.window->queuePage().table().currentAccount(), AccountId(u"cus_0007"_s));
        QTRY_VERIFY(demo.window->queuePage().pane().hasFocus());
        const auto missing = demo.window->openLink({AccountId(u"cus_none"_s), {}, {}});
        QVERIFY(!missing);
        QVERIFY(missing.error().detail.contains(u"cus_none"_s));
        const auto labels = demo.window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->isVisible() && label->text() == missing.error().detail; }));
        QVERIFY(demo.window->openLink({{}, QueueView::Over, u"tavira"_s}));
        QCOMPARE(demo.model.view(), QueueView::Over);
        QCOMPARE(demo.model.filter(), u"tavira"_s);
        QCOMPARE(demo.actions.syncs + demo.actions.cancels + demo.actions.quits, 0); // a link never acts
    }
    void theLinkOfTheCurrentAccountIsCopied()
    {
        DemoWindow demo;
        const OpenPalette one(demo);
        one.palette.leave();
        demo.window->queuePage().showAccount(AccountId(u"cus_0007"_s));
        QTest::keyClick(demo.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"headroom://account/cus_0007"_s);
    }
};

HEADROOM_TEST(tst_palette)
#include "tst_palette.moc"
