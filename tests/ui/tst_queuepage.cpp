// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/queuetable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepane.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_queuepage : public Test
{
    Q_OBJECT
private slots:
    void theWorstAccountIsFirstAndOpen()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        QCOMPARE(demo.model.rowAt(0).name, u"Larkfield Maps"_s);
        QCOMPARE(demo.window->queuePage().pane().account(), demo.model.accountAt(0));
    }

    void keysMoveMarkPeekOpenAndLeave()
    {
        DemoWindow demo;
        QueuePage &page = demo.window->queuePage();
        page.setView(QueueView::All);
        demo.settle();
        QueueTableView &table = page.table();
        table.setFocus();
        QTest::keyClicks(&table, u"jj"_s);
        QCOMPARE(table.currentIndex().row(), 2);
        QTest::keyClicks(&table, u"k"_s);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClicks(&table, u"x"_s);
        QCOMPARE(demo.model.marked(), QList{demo.model.accountAt(1)});
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(demo.model.marked().isEmpty());
        QVERIFY(page.pane().isVisible());
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(!page.pane().isVisible());
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(page.pane().isVisible());
        QTRY_VERIFY(page.pane().hasFocus());
        QTest::keyClick(&page.pane(), Qt::Key_Escape);
        QTRY_VERIFY(table.hasFocus());
    }

    void copyingTakesTheMarkedRows()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        QueueTableView &table = demo.window->queuePage().table();
        QCOMPARE(table.copyText().count(u'\n'), 2);
        demo.model.setMarked(demo.model.accountAt(1), true);
        demo.model.setMarked(demo.model.accountAt(3), true);
        const QStringList lines = table.copyText().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(u"Tavira Routing\tStarter\t1,310 of 1,000 a day"_s));
    }

    void theFilterNarrowsAndEscapeEmptiesIt()
    {
        DemoWindow demo;
        QueuePage &page = demo.window->queuePage();
        page.setView(QueueView::All);
        demo.settle();
        QTest::keyClick(demo.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = demo.window->findChild<SearchField *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"tavira"_s);
        QCOMPARE(demo.model.rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(page.table().hasFocus());
        QTRY_COMPARE(page.table().currentAccount(), demo.model.accountAt(0));
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(demo.model.rowCount(), 30);
    }

    void nothingFoundOffersToEmptyTheSearch()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        auto *search = demo.window->findChild<SearchField *>();
        search->setText(u"nobody"_s);
        QCOMPARE(demo.model.rowCount(), 0);
        QVERIFY(!demo.window->queuePage().table().isVisible());
        auto *button =
            demo.window->queuePage().findChild<StatePane *>(u"queueState"_s)->findChild<KeyButton *>();
        QVERIFY(button);
        button->click();
        QVERIFY(search->text().isEmpty());
        QVERIFY(demo.window->queuePage().table().isVisible());
    }

    void selectionAndScrollSurviveARefresh()
    {
        DemoWindow demo;
        QueuePage &page = demo.window->queuePage();
        page.setView(QueueView::All);
        demo.settle();
        const AccountId kept = demo.model.accountAt(20);
        page.table().setCurrentAccount(kept);
        const int scrolled = page.table().verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        QList<QueueAccount> changed = demo::accounts().mid(25, 1);
        changed.first().limits.first().facts.used = 29'999; // rises to the top
        demo.model.update(changed, {}, {PersonId(u"mira"_s), demo::nowMs + 60'000});
        QCOMPARE(page.table().currentAccount(), kept);
        QCOMPARE(page.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(page.table().verticalScrollBar()->value(), scrolled);
    }

    void columnsLeaveInOrderAsTheWindowNarrows()
    {
        DemoWindow demo;
        QueuePage &page = demo.window->queuePage();
        page.setView(QueueView::All);
        demo.settle();
        QueueTableView &table = page.table();
        QVERIFY(!table.isColumnHidden(QueueTable::Owner));
        QList<int> left;
        for (int width = 1440; width >= 1024; width -= 8) {
            demo.window->resize(width, 700);
            for (const int column : {int(QueueTable::Owner), int(QueueTable::Projected),
                                     int(QueueTable::Trend), int(QueueTable::Age)}) {
                if (table.isColumnHidden(column) && !left.contains(column) && !page.isNarrow())
                    left.append(column);
            }
        }
        QVERIFY(left.size() >= 2);
        QCOMPARE(left.first(), int(QueueTable::Owner));
        QCOMPARE(left[1], int(QueueTable::Projected));
        QVERIFY(!table.isColumnHidden(QueueTable::Percent));
        QVERIFY(!table.isColumnHidden(QueueTable::Why));
        QTRY_VERIFY2(table.horizontalScrollBar()->maximum() == 0,
                     qPrintable(u"%1 too wide for %2"_s.arg(table.horizontalScrollBar()->maximum())
                                    .arg(table.viewport()->width())));
    }

    void chosenColumnsAndViewAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"memory.ini"_s);
        QueueModel model;
        {
            QSettings memory(file, QSettings::IniFormat);
            QueueTableView table(model, memory);
            table.resize(1600, 400);
            table.setWanted(QueueTable::Plan, false);
            table.show();
            table.setColumnWidth(QueueTable::Account, 222);
        }
        QSettings memory(file, QSettings::IniFormat);
        QueueTableView table(model, memory);
        table.resize(1600, 400);
        table.show();
        QVERIFY(table.isColumnHidden(QueueTable::Plan));
        QCOMPARE(table.columnWidth(QueueTable::Account), 222);
    }

    void belowElevenHundredTheAccountIsAPageOfItsOwn()
    {
        DemoWindow demo;
        QueuePage &page = demo.window->queuePage();
        page.setView(QueueView::All);
        demo.window->resize(1024, 640);
        demo.settle();
        QVERIFY(page.isNarrow());
        QVERIFY(page.table().isVisible());
        QVERIFY(!page.pane().isVisible());
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Return);
        QVERIFY(page.pane().isVisible());
        QVERIFY(!page.table().isVisible());
        QTest::keyClick(&page.pane(), Qt::Key_Escape);
        QVERIFY(page.table().isVisible());
        demo.window->resize(1440, 900);
        QVERIFY(page.pane().isVisible());
        QVERIFY(page.table().isVisible());
    }

    void theFirstSyncShowsItsProgressAndCanBeCancelled()
    {
        DemoWindow demo;
        demo.model.load({}, {PersonId(u"mira"_s), demo::nowMs});
        demo.window->setFreshness({demo::nowMs, 0, 0, 0, {}});
        demo.window->setSyncState({SyncState::Phase::Running, u"Reading usage"_s, 325, 500, 45, 0});
        demo.settle();
        auto *state = demo.window->queuePage().findChild<StatePane *>(u"queueState"_s);
        QVERIFY(state->isVisible());
        state->findChild<KeyButton *>()->click();
        QCOMPARE(demo.actions.cancels, 1);
        demo.window->setSyncState({});
        state->findChild<KeyButton *>()->click();
        QCOMPARE(demo.actions.syncs, 1);
        QTest::keyClick(demo.window.get(), Qt::Key_F5);
        QCOMPARE(demo.actions.syncs, 2);
    }

    void aRateLimitCountsDownInTheStatusLine()
    {
        DemoWindow demo;
        demo.window->setSyncState({SyncState::Phase::Waiting, u"Reading usage"_s, 10, 500, {}, 12});
        QVERIFY(shows(demo, u"The billing API asks to slow down · goes on in 12 s"_s));
    }

    void offlineStaleAndFailedAreSaidInWords()
    {
        DemoWindow demo;
        demo.window->setFreshness({demo::nowMs, demo::nowMs - 60'000, demo::nowMs - 30'000, 0, {}});
        QVERIFY(shows(demo, u"Working from the data of"_s));
        demo.window->setFreshness({demo::nowMs, demo::nowMs - 60'000, 0, 0,
                                   u"The key was refused: put a new one into Settings."_s});
        QVERIFY(shows(demo, u"The key was refused"_s));
        demo.window->setFreshness({demo::nowMs, demo::nowMs - 7 * 3'600'000, 0, 0, {}});
        QVERIFY(shows(demo, u"The numbers are 7 h old"_s));
        demo.window->setFreshness(demo::fresh());
        QVERIFY(!shows(demo, u"The numbers are"_s));
    }

    void anAccountThatCannotBeReadSaysWhyAndOffersAnotherTry()
    {
        DemoWindow demo;
        demo.settle();
        demo.actions.refuse = Error{ErrorKind::Storage, u"the store is busy"_s, {}};
        demo.window->refreshAccount();
        QTRY_VERIFY(shows(demo, u"the store is busy"_s));
        demo.actions.refuse.reset();
        demo.window->queuePage().pane().findChild<StatePane *>()->findChild<KeyButton *>()->click();
        demo.settle();
    }

private:
    /// True where a visible label holds \a text.
    static bool shows(const DemoWindow &demo, const QString &text)
    {
        const auto labels = demo.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

HEADROOM_TEST(tst_queuepage)
#include "tst_queuepage.moc"
