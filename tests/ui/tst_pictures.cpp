// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/charts/usagepanel.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/accounttimeline.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/activitylist.h"
#include "ui/widgets/keysdialog.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/queuetable.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Colours that cover the picture: a page that was painted shows many, an empty one shows two or three.
qsizetype coloursOf(const QWidget &widget)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage().convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

} // namespace

/// Every page in light and dark, as a picture under $HEADROOM_SHOTS and painted the same twice.
class tst_pictures : public Test
{
    Q_OBJECT
private slots:
    void eachPageIsPainted_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const auto &[suffix, theme] :
             {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark)}) {
            for (const char *page : {"queue", "cycle", "blocked", "table", "settings", "sources", "policy",
                                     "people", "keys", "keysheet", "palette", "palettefound", "firstrun", "offline",
                                     "empty", "loading", "activity", "audit", "timeline"})
                QTest::addRow("%s-%s", page, suffix)
                    << theme << QString::fromLatin1(page) << QSize(1440, 900);
        }
        for (const char *page : {"queue", "settings", "firstrun", "account", "keys", "palettefound", "activity", "entry"})
            QTest::addRow("%s-1024x640", page)
                << ThemeChoice::Light << QString::fromLatin1(page) << QSize(1024, 640);
    }
    void eachPageIsPainted()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QString, page);
        QFETCH(QSize, size);
        DemoWindow demo(theme);
        demo.window->resize(size);
        open(demo, page);
        demo.settle();
        QVERIFY(coloursOf(*demo.window) > 60);
        QCOMPARE(demo.window->grab().toImage(), demo.window->grab().toImage());
        demo.shoot(QString::fromLatin1(QTest::currentDataTag()));
        if (auto *sheet = demo.window->findChild<KeysDialog *>())
            shootSheet(*sheet);
    }

    void rightToLeftMirrorsTheWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            DemoWindow demo;
            demo.window->queuePage().setView(QueueView::All);
            demo.settle();
            demo.shoot(u"queue-rtl"_s);
            const QWidget *table = &demo.window->queuePage().table();
            QVERIFY(table->mapTo(demo.window.get(), QPoint(0, 0)).x() < 100);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void shootSheet(KeysDialog &sheet)
    {
        QVERIFY(coloursOf(sheet) > 30);
        const QString folder = qEnvironmentVariable("HEADROOM_SHOTS");
        const QString scale = sheet.devicePixelRatioF() > 1 ? u"@2x"_s : QString();
        if (!folder.isEmpty())
            QVERIFY(sheet.grab().save(folder + u"/sheet-"_s + QString::fromLatin1(QTest::currentDataTag()) + scale + u".png"_s));
    }
    static void open(DemoWindow &demo, const QString &page)
    {
        MainWindow &window = *demo.window;
        QueuePage &queue = window.queuePage();
        queue.setView(QueueView::All);
        if (page == "cycle"_L1)
            queue.table().setCurrentAccount(AccountId(u"cus_0007"_s));
        else if (page == "blocked"_L1)
            queue.setView(QueueView::Blocked);
        else if (page == "table"_L1)
            queue.pane().toggleTable();
        else if (page == "account"_L1)
            queue.openAccount();
        else if (page == "timeline"_L1)
            queue.pane().findChild<QScrollArea *>()->ensureWidgetVisible(&queue.pane().timeline());
        else if (page == "activity"_L1 || page == "audit"_L1 || page == "entry"_L1)
            openActivity(window, page);
        else if (page == "offline"_L1)
            window.setFreshness({demo::nowMs, demo::nowMs - 22 * 60'000, demo::nowMs - 20 * 60'000, 0, {}});
        else if (page == "empty"_L1)
            queue.setFilter(u"nobody of this name"_s);
        else if (page == "loading"_L1)
            showFirstSync(demo);
        else if (page == "firstrun"_L1)
            window.showFirstRun({{}, u"Mira Okafor"_s, {}, u"mira"_s, {}}, {u"Dodo Payments"_s});
        else if (page.startsWith("palette"_L1))
            openPalette(window, page == "palettefound"_L1 ? u"sn"_s : QString());
        else if (page == "keysheet"_L1)
            window.acts().action(u"help.keys"_s).trigger();
        else if (page != "queue"_L1)
            openSettings(window, page);
    }
    static void openPalette(MainWindow &window, const QString &typed)
    {
        window.commandPalette().toggle(typed);
        QTRY_VERIFY(!window.commandPalette().search().isSearching());
        window.commandPalette().findChild<QLineEdit *>()->setReadOnly(true); // no blinking cursor in the picture
    }
    static void openActivity(MainWindow &window, const QString &page)
    {
        window.activityPage().setZone(QTimeZone::utc());
        window.showActivity();
        QTRY_VERIFY(window.activityPage().model().rowCount() > 0);
        if (page == "audit"_L1)
            window.activityPage().setGroup(ActivityGroup::Audit);
        if (page == "entry"_L1)
            QTest::keyClick(&window.activityPage().list(), Qt::Key_Return);
    }
    static void openSettings(MainWindow &window, const QString &page)
    {
        window.showSettings();
        if (page == "sources"_L1)
            window.settingsPage().showSection(SettingsPage::Sources);
        else if (page == "policy"_L1)
            window.settingsPage().showSection(SettingsPage::Policy);
        else if (page == "people"_L1)
            window.settingsPage().showSection(SettingsPage::People);
        else if (page == "keys"_L1)
            window.settingsPage().showSection(SettingsPage::Keys);
    }
    static void showFirstSync(DemoWindow &demo)
    {
        demo.model.load({}, {PersonId(u"mira"_s), demo::nowMs});
        demo.window->setFreshness({demo::nowMs, 0, 0, 0, {}});
        demo.window->setSyncState({SyncState::Phase::Running, u"Reading usage"_s, 325, 500, 45, 0});
    }
};

HEADROOM_TEST(tst_pictures)
#include "tst_pictures.moc"
