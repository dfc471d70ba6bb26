// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "tests/ui/support/look.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_settingspage : public Test
{
    Q_OBJECT
private slots:
    void unchangedFieldsGiveTheSameSettings()
    {
        DemoWindow demo;
        QCOMPARE(demo.window->settingsPage().draft(), demo::settings());
    }

    void aChangeIsSavedByItsKey()
    {
        DemoWindow demo;
        demo.settle();
        demo.window->showSettings();
        SettingsPage &page = demo.window->settingsPage();
        page.findChild<QSpinBox *>()->setFocus();
        page.findChild<QSpinBox *>()->setValue(25);
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(demo.actions.saved.has_value());
        QCOMPARE(demo.actions.saved->syncMinutes, 25);
        QCOMPARE(demo.actions.saved->people, demo::settings().people);
        QTRY_VERIFY(!partNamed<KeyButton>(page, u"Save"_s)->isVisible());
    }

    void discardBringsTheStoredValuesBack()
    {
        DemoWindow demo;
        demo.window->showSettings();
        SettingsPage &page = demo.window->settingsPage();
        page.findChild<QSpinBox *>()->setValue(25);
        QVERIFY(partNamed<KeyButton>(page, u"Discard"_s)->isVisible());
        partNamed<KeyButton>(page, u"Discard"_s)->click();
        QCOMPARE(page.draft(), demo::settings());
        QVERIFY(!demo.actions.saved);
    }

    void whatOthersChangeDoesNotTakeWhatIsBeingTyped()
    {
        DemoWindow demo;
        demo.window->showSettings();
        SettingsPage &page = demo.window->settingsPage();
        SettingsDraft theirs = demo::settings();
        theirs.upgradeUrl = u"https://upgrade.example"_s;
        demo.window->setSettings(theirs, true, {}); // nothing is being typed: it is shown
        QCOMPARE(page.draft(), theirs);
        QVERIFY(!shows(page, u"Somebody has changed the settings"_s));
        page.findChild<QSpinBox *>()->setValue(25);
        demo.window->setSettings(theirs, true, {}); // an act that changed no setting
        QCOMPARE(page.draft().syncMinutes, 25);
        QVERIFY(!shows(page, u"Somebody has changed the settings"_s));
        theirs.syncMinutes = 40;
        theirs.limitsUrl = u"https://limits.example"_s;
        demo.window->setSettings(theirs, true, {});
        QCOMPARE(page.draft().syncMinutes, 25);
        QVERIFY(shows(page, u"Somebody has changed the settings"_s));
        partNamed<KeyButton>(page, u"Discard"_s)->click();
        QCOMPARE(page.draft(), theirs);
        QVERIFY(!shows(page, u"Somebody has changed the settings"_s));
    }

    void aRefusalIsShownAndNothingIsLost()
    {
        DemoWindow demo;
        demo.window->showSettings();
        SettingsPage &page = demo.window->settingsPage();
        demo.actions.refuse = Error{ErrorKind::Forbidden, u"Reps see settings, admins change them."_s, {}};
        page.findChild<QSpinBox *>()->setValue(25);
        page.save();
        QTRY_VERIFY(shows(page, u"admins change them"_s));
        QCOMPARE(page.draft().syncMinutes, 25);
    }

    void withoutTheRoleNothingCanBeChanged()
    {
        DemoWindow demo;
        demo.window->setSettings(demo::settings(), false, u"Reps see settings, admins change them."_s);
        demo.window->showSettings();
        SettingsPage &page = demo.window->settingsPage();
        QVERIFY(!page.findChild<QSpinBox *>()->isEnabled());
        QVERIFY(shows(page, u"Reps see settings"_s));
        QVERIFY(!partNamed<KeyButton>(page, u"Save"_s)->isVisible());
    }

    void rolesAreGivenInTheTable()
    {
        DemoWindow demo;
        demo.window->showSettings();
        SettingsPage &page = demo.window->settingsPage();
        page.showSection(SettingsPage::People);
        QTableWidget *people = nullptr;
        for (QTableWidget *table : page.findChildren<QTableWidget *>()) {
            if (table->accessibleName() == u"People"_s)
                people = table;
        }
        QVERIFY(people);
        people->item(1, 4)->setCheckState(Qt::Checked);
        QCOMPARE(page.draft().people[1].roles, QStringList({u"rep"_s, u"admin"_s}));
        people->setCurrentCell(2, 0);
        partNamed<KeyButton>(page, u"Remove"_s)->click();
        QCOMPARE(page.draft().people.size(), 2);
    }

private:
    static bool shows(const QWidget &in, const QString &text)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

HEADROOM_TEST(tst_settingspage)
#include "tst_settingspage.moc"
