// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/charts/usagechart.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/queuetable.h"

#include <QAccessible>
#include <QMenuBar>
#include <QSet>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_accessibility : public Test
{
    Q_OBJECT
private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void everyFocusableControlHasAName_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("queue") << -1;
        QTest::newRow("connection") << int(SettingsPage::Connection);
        QTest::newRow("sources") << int(SettingsPage::Sources);
        QTest::newRow("policy") << int(SettingsPage::Policy);
        QTest::newRow("people") << int(SettingsPage::People);
        QTest::newRow("keys") << int(SettingsPage::Keys);
        QTest::newRow("first run") << -2;
        QTest::newRow("activity") << -3;
    }
    void everyFocusableControlHasAName()
    {
        QFETCH(int, page);
        DemoWindow demo;
        demo.settle();
        if (page == -2)
            demo.window->showFirstRun({{}, u"Mira"_s, {}, u"mira"_s, {}}, {u"Dodo Payments"_s});
        if (page == -3) {
            demo.window->showActivity();
            QTRY_VERIFY(demo.window->activityPage().model().rowCount() > 0);
        }
        if (page >= 0) {
            demo.window->showSettings();
            demo.window->settingsPage().showSection(SettingsPage::Section(page));
        }
        QStringList unnamed;
        int named = 0;
        for (QWidget *widget : demo.window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            const bool labelled = !face->relations(QAccessible::Label).isEmpty();
            if (face->text(QAccessible::Name).isEmpty() && !labelled && !widget->focusProxy())
                unnamed.append(QString::fromLatin1(widget->metaObject()->className()));
            else
                ++named;
        }
        QCOMPARE(unnamed, QStringList());
        QVERIFY(named >= 4);
    }

    void tableCellsSpeakWholePhrases()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        const QModelIndex percent = demo.model.index(0, QueueTable::Percent);
        QCOMPARE(percent.data(Qt::AccessibleTextRole).toString(),
                 u"4,016 of 1,000 requests a day, 401.6 percent, over"_s);
        QAccessibleInterface *table =
            QAccessible::queryAccessibleInterface(&demo.window->queuePage().table());
        QCOMPARE(table->text(QAccessible::Name), u"Queue"_s);
        QCOMPARE(table->tableInterface()->rowCount(), 30);
    }

    void chartsAreReadAsTables()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        auto *chart = demo.window->findChild<UsageChart *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), u"Usage against the cap"_s);
        QVERIFY(face->text(QAccessible::Description).contains(u"4,016 requests on 22 Nov"_s));
        QVERIFY(face->tableInterface());
        QCOMPARE(face->tableInterface()->rowCount(), 30);
        QAccessibleInterface *cell = face->tableInterface()->cellAt(29, 1);
        QCOMPARE(cell->text(QAccessible::Name), u"4,016"_s);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 29);
        QCOMPARE(face->indexOfChild(cell), 29 * 4 + 1);
    }

    void noTwoActsShareAKeyAndAllDoSomething()
    {
        DemoWindow demo;
        QSet<QString> keys;
        for (QMenu *menu : demo.window->menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->isSeparator() || action->menu())
                    continue;
                QVERIFY2(!action->text().isEmpty(), "an act without a name");
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
        }
        QVERIFY(keys.contains(u"F5"_s));
        QVERIFY(keys.contains(u"Ctrl+1"_s));
    }
};

HEADROOM_TEST(tst_accessibility)
#include "tst_accessibility.moc"
