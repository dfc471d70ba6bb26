// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "tests/ui/support/look.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/savedviews.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/savedlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/searchpopup.h"

#include <QAccessible>
#include <QCheckBox>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the focus in the search, all accounts shown.
struct Searching : DemoWindow
{
    Searching()
    {
        window->queuePage().setView(QueueView::All);
        settle();
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        search = window->findChild<SearchField *>();
    }

    /// The popup while it is open.
    [[nodiscard]] SearchPopup *popup() const
    {
        const auto popups = window->findChildren<SearchPopup *>();
        for (SearchPopup *one : popups) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList offers() const
    {
        QStringList texts;
        if (!popup())
            return texts;
        const QAbstractItemModel *shown = popup()->findChild<QListView *>()->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            texts.append(shown->index(row, 0).data().toString());
        return texts;
    }

    [[nodiscard]] QString problem() const
    {
        const auto *label = popup() ? popup()->findChild<Label *>(u"searchProblem"_s) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }

    SearchField *search = nullptr;
};

SavedView viewOf(const QString &id, const QString &person, const QString &name, const QString &query, int position)
{
    return {ViewId(id), PersonId(person), name, query, position, 1};
}

QList<SavedView> threeViews()
{
    return {viewOf(u"1"_s, u"mira"_s, u"Starters"_s, u"plan:starter"_s, 0),
            viewOf(u"2"_s, u"mira"_s, u"Bursts"_s, u"why:burst"_s, 1),
            viewOf(u"3"_s, {}, u"Team"_s, u"over:>100"_s, 0)};
}

} // namespace

class tst_searchfield : public Test
{
    Q_OBJECT
private slots:
    void fieldsAndValuesAreCompletedByKeys()
    {
        Searching demo;
        QTRY_VERIFY(demo.search->hasFocus());
        QTest::keyClicks(demo.search, u"pl"_s);
        QCOMPARE(demo.offers(), QStringList{u"plan:"_s});
        QTest::keyClick(demo.search, Qt::Key_Tab);
        QCOMPARE(demo.search->text(), u"plan:"_s);
        QCOMPARE(demo.offers(), QStringList({u"Pro"_s, u"Scale"_s, u"Starter"_s}));
        QTest::keyClick(demo.search, Qt::Key_Down);
        QTest::keyClick(demo.search, Qt::Key_Down);
        QTest::keyClick(demo.search, Qt::Key_Return);
        QCOMPARE(demo.search->text(), u"plan:Scale"_s);
        QVERIFY(demo.search->hasFocus());
        QCOMPARE(demo.model.rowCount(), 3);
        QVERIFY(!demo.popup());
        QTest::keyClick(demo.search, Qt::Key_Return);
        QTRY_VERIFY(demo.window->queuePage().table().hasFocus());
    }

    void anOfferIsTakenByAClick()
    {
        Searching demo;
        QTest::keyClicks(demo.search, u"-ban"_s);
        auto *list = demo.popup()->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(demo.search->text(), u"-band:"_s);
        QVERIFY(demo.offers().contains(u"critical"_s));
    }

    void whatIsNotUnderstoodIsSaidAndMendedByEnter()
    {
        Searching demo;
        QTest::keyClicks(demo.search, u"plan:pro "_s);
        const int rows = demo.model.rowCount();
        QVERIFY(rows > 0 && rows < 30);
        QTest::keyClicks(demo.search, u"bnad:over"_s);
        QCOMPARE(demo.model.filterInForce(), u"plan:pro bnad"_s); // the last result stays
        QCOMPARE(demo.problem(), u"There is no field “bnad”. Did you mean band:?"_s);
        QCOMPARE(demo.search->accessibleDescription(), u"There is no field “bnad”. Did you mean band:?"_s);
        QVERIFY(demo.search->property("refused").toBool());
        demo.shoot(u"search-refused"_s);
        QTest::keyClick(demo.search, Qt::Key_Return);
        QCOMPARE(demo.search->text(), u"plan:pro band:over"_s);
        QVERIFY(demo.search->hasFocus());
        QVERIFY(!demo.search->property("refused").toBool());
        QCOMPARE(demo.search->accessibleDescription(), u"%1 found"_s.arg(demo.model.rowCount()));
        QVERIFY(demo.model.rowCount() < rows);
        for (int row = 0; row < demo.model.rowCount(); ++row) {
            QCOMPARE(demo.model.rowAt(row).planName, u"Pro"_s);
            QCOMPARE(demo.model.rowAt(row).standing.band, Band::Over);
        }
    }

    void theNearestIsOneClick()
    {
        Searching demo;
        QTest::keyClicks(demo.search, u"paln:scale"_s);
        auto *use = demo.popup()->findChild<KeyButton *>();
        QCOMPARE(use->text(), u"Use plan:"_s);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(demo.search->text(), u"plan:scale"_s);
        QCOMPARE(demo.model.rowCount(), 3);
    }

    void escapeClosesThenEmpties()
    {
        Searching demo;
        QTest::keyClicks(demo.search, u"pl"_s);
        QVERIFY(demo.popup());
        QTest::keyClick(demo.search, Qt::Key_Escape);
        QVERIFY(!demo.popup());
        QCOMPARE(demo.search->text(), u"pl"_s);
        QTest::keyClick(demo.search, Qt::Key_Escape);
        QCOMPARE(demo.search->text(), QString());
        QCOMPARE(demo.model.rowCount(), 30);
    }

    void lastSearchesAreRemembered()
    {
        Searching demo;
        for (const QString &text : {u"tavira"_s, u"plan:scale"_s, u"paln:"_s}) {
            demo.search->setFocus();
            demo.search->setText(text);
            QTest::keyClick(demo.search, Qt::Key_Down);
        }
        demo.search->clear();
        demo.search->setFocus();
        QTest::keyClick(demo.search, Qt::Key_Down);
        QCOMPARE(demo.offers(), QStringList({u"plan:scale"_s, u"tavira"_s})); // not what was not understood
        QTest::keyClick(demo.search, Qt::Key_Down);
        QTest::keyClick(demo.search, Qt::Key_Return);
        QCOMPARE(demo.search->text(), u"plan:scale"_s);
    }

    void theStarAsksForANameInPlace()
    {
        Searching demo;
        QTest::keyClick(demo.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!demo.popup()); // nothing to save
        QTest::keyClicks(demo.search, u"plan:scale over:>10"_s);
        QTest::keyClick(demo.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = demo.popup()->findChild<QLineEdit *>();
        QTRY_VERIFY(name->hasFocus());
        demo.shoot(u"search-name"_s);
        QTest::keyClicks(name, u"Big"_s);
        demo.actions.refuse = Error{ErrorKind::Invalid, u"There is a view \"Big\" already."_s, {}};
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(shows(demo, u"There is a view \"Big\" already."_s));
        demo.actions.refuse.reset();
        demo.popup()->findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!demo.popup());
        QCOMPARE(demo.actions.viewActs.size(), 1);
        QCOMPARE(demo.actions.viewActs[0].view.name, u"Big"_s);
        QCOMPARE(demo.actions.viewActs[0].view.query, u"plan:scale over:>10"_s);
        QCOMPARE(demo.actions.viewActs[0].number, 1);
        QTRY_VERIFY(demo.search->hasFocus());
    }

    void escapeLeavesTheNaming()
    {
        Searching demo;
        QTest::keyClicks(demo.search, u"tavira"_s);
        demo.search->askName();
        QTest::keyClick(demo.popup()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!demo.popup());
        QTRY_VERIFY(demo.search->hasFocus());
        QCOMPARE(demo.search->text(), u"tavira"_s);
        QVERIFY(demo.actions.viewActs.isEmpty());
    }

    void savedViewsAreListedWithCountsAndChosen()
    {
        Searching demo;
        SavedViews &saved = demo.window->queuePage().savedViews();
        QVERIFY(!saved.isVisible());
        demo.window->setViews(threeViews());
        QVERIFY(saved.isVisible());
        QStringList spoken;
        for (int row = 0; row < 3; ++row)
            spoken.append(saved.list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QCOMPARE(spoken, QStringList({u"Starters, %1"_s.arg(*demo.model.countOf(u"plan:starter"_s)), u"Bursts, 1"_s,
                                      u"Team (shared), %1"_s.arg(*demo.model.countOf(u"over:>100"_s))}));
        demo.window->queuePage().setView(QueueView::Watch);
        demo.settle();
        QCOMPARE(saved.list().verticalScrollBar()->maximum(), 0); // all three are in sight
        demo.shoot(u"saved-views"_s);
        saved.list().setCurrentId(1);
        QCOMPARE(demo.search->text(), u"why:burst"_s);
        QCOMPARE(demo.model.view(), QueueView::All);
        QCOMPARE(demo.model.rowCount(), 1);
        QVERIFY(saved.hasCurrent());
        QTest::keyClicks(demo.search, u" x"_s);
        QVERIFY(!saved.hasCurrent());
        demo.search->setText(u"over:>100"_s);
        QCOMPARE(saved.list().currentId(), 2);
        demo.window->queuePage().findChild<SideList *>()->setCurrentId(int(QueueView::Watch));
        QCOMPARE(demo.search->text(), QString());
        QCOMPARE(demo.model.view(), QueueView::Watch);
    }

    void keysRenameMoveAndRemoveAView()
    {
        Searching demo;
        demo.window->setViews(threeViews());
        SavedList &list = demo.window->queuePage().savedViews().list();
        list.setCurrentId(0);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier); // the first is at the top
        QTest::keyClick(&list, Qt::Key_F2);
        auto *name = list.viewport()->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"Starters"_s);
        QTest::keyClicks(name, u"Small"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(&list, Qt::Key_Delete);
        QStringList acts;
        for (const auto &act : demo.actions.viewActs)
            acts.append(act.act + u' ' + act.view.name + u' ' + QString::number(act.number));
        QCOMPARE(acts, QStringList({u"move Starters 1"_s, u"put Small 0"_s, u"remove Starters 0"_s}));
        list.setCurrentId(1);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier); // below are everybody's
        QCOMPARE(demo.actions.viewActs.size(), 3);
        demo.actions.refuse = Error{ErrorKind::Conflict, u"Somebody else changed this view in the meantime."_s, {}};
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_VERIFY(shows(demo, u"Somebody else changed this view"_s));
    }

    void aRemovedViewCanBePutBack()
    {
        Searching demo;
        demo.window->setViews(threeViews());
        SavedViews &saved = demo.window->queuePage().savedViews();
        saved.list().setCurrentId(2);
        saved.list().setFocus();
        QTest::keyClick(&saved.list(), Qt::Key_Delete);
        const auto *back = partNamed<KeyButton>(saved, u"Put it back"_s);
        QTRY_VERIFY(back->isVisible());
        demo.window->setViews({}); // as the store is read again: the offer stays where nothing else does
        QVERIFY(back->isVisible() && shows(demo, u"was removed."_s));
        demo.actions.refuse = Error{ErrorKind::Storage, u"The store is busy."_s, {}};
        partNamed<KeyButton>(saved, u"Put it back"_s)->click();
        QTRY_VERIFY(shows(demo, u"The store is busy."_s));
        QVERIFY(back->isVisible()); // nothing is lost: it can be tried again
        demo.actions.refuse.reset();
        partNamed<KeyButton>(saved, u"Put it back"_s)->click();
        QTRY_VERIFY(!back->isVisible());
        const auto &put = demo.actions.viewActs.last();
        QCOMPARE(put.act, u"put"_s);
        QVERIFY(put.view.id.isEmpty());
        QCOMPARE(put.view.query, threeViews()[2].query);
        QCOMPARE(put.number, 1); // shared, as it was
    }

    void draggingMovesAView()
    {
        Searching demo;
        demo.window->setViews(threeViews());
        demo.settle();
        SavedList &list = demo.window->queuePage().savedViews().list();
        const auto centre = [&list](int row) { return list.visualRect(list.model()->index(row, 0)).center(); };
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, centre(1));
        QTest::mouseMove(list.viewport(), centre(0));
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, centre(0));
        QCOMPARE(demo.actions.viewActs.size(), 1);
        QCOMPARE(demo.actions.viewActs[0].act, u"move"_s);
        QCOMPARE(demo.actions.viewActs[0].view.name, u"Bursts"_s);
        QCOMPARE(demo.actions.viewActs[0].number, 0);
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, centre(0));
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, centre(0)); // a click is no move
        QCOMPARE(demo.actions.viewActs.size(), 1);
    }

    void theContextMenuHasTheSameActs()
    {
        Searching demo;
        demo.window->setViews(threeViews());
        SavedViews &saved = demo.window->queuePage().savedViews();
        const QMenu *menu = saved.makeMenu(2);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        QCOMPARE(texts, QStringList({u"Rename"_s, u"Keep for me alone"_s, u"Move up"_s, u"Move down"_s, u""_s, u"Remove"_s}));
        menu->actions()[1]->trigger();
        QCOMPARE(demo.actions.viewActs.size(), 1);
        QCOMPARE(demo.actions.viewActs[0].view.id, ViewId(u"3"_s));
        QCOMPARE(demo.actions.viewActs[0].number, 0);
    }

private:
    static bool shows(const DemoWindow &demo, const QString &text)
    {
        const auto labels = demo.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

HEADROOM_TEST(tst_searchfield)
#include "tst_searchfield.moc"
