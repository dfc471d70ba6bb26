// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/fakeactions.h"
#include "tests/ui/support/look.h"
#include "ui/pages/accountpane.h"
#include "ui/pages/keystable.h"
#include "ui/pages/queuepage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keysdialog.h"
#include "ui/widgets/queuetable.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTreeWidget>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Memory
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
};

QKeySequence key(const QString &text) { return QKeySequence::fromString(text, QKeySequence::PortableText); }

bool says(const QWidget &in, const QString &text)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// Settings, Keys of a whole window.
struct KeysSettings
{
    explicit KeysSettings(DemoWindow &demo)
        : page(demo.window->settingsPage())
        , table(*page.findChild<KeysTable *>())
    {
        demo.settle();
        demo.window->showSettings();
        page.showSection(SettingsPage::Keys);
    }
    void answer(const QString &act, Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        table.setCurrentAct(act);
        table.ask();
        QTest::keyClick(&table, pressed, modifiers);
    }
    SettingsPage &page;
    KeysTable &table;
};

/// The lines of the key sheet that are not hidden: "heading" or "act: keys".
QStringList linesOf(const KeysDialog &sheet)
{
    const auto *list = sheet.findChild<QTreeWidget *>();
    QStringList lines;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *heading = list->topLevelItem(i);
        if (heading->isHidden())
            continue;
        lines.append(heading->text(0));
        for (int j = 0; j < heading->childCount(); ++j) {
            if (!heading->child(j)->isHidden())
                lines.append(heading->child(j)->data(0, Qt::AccessibleTextRole).toString());
        }
    }
    return lines;
}

} // namespace

class tst_actkeys : public Test
{
    Q_OBJECT
private slots:
    void everyActIsDoneBySomebodyAndNamedOnce()
    {
        DemoWindow demo;
        QSet<QString> ids;
        for (const ActLine &act : actList()) {
            const QString id = QString::fromLatin1(act.id);
            QVERIFY2(!ids.contains(id), act.id);
            ids.insert(id);
            QVERIFY2(act.has(ActLine::Fixed) || demo.window->acts().isDone(id), act.id);
            QVERIFY2(keysFromText(QString::fromLatin1(act.keys)).size() == QString::fromLatin1(act.keys).split(u' ', Qt::SkipEmptyParts).size(), act.id);
            QVERIFY2(!actName(act).isEmpty() && !actName(act).contains(u'&'), act.id);
        }
    }
    void noUsualKeyMeansTwoActsWherePlacesMeet()
    {
        Memory memory;
        const KeyMap keys(memory.settings);
        for (const ActLine &act : actList())
            QVERIFY2(keysToText(keys.keys(QString::fromLatin1(act.id))).split(u' ', Qt::SkipEmptyParts).size()
                         == keysFromText(QString::fromLatin1(act.keys)).size(),
                     act.id);
    }
    void letterKeysAreThoseOfOneCharacterWithoutCtrlAltOrMeta_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("letter");
        for (const char *text : {"J", "!", "?", ".", "Shift+J", "H,E"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"Space", "Return", "Esc", "F5", "Ctrl+J", "Alt+J", "Meta+J", "Down", "Ctrl+,"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void letterKeysAreThoseOfOneCharacterWithoutCtrlAltOrMeta()
    {
        QFETCH(QString, text);
        QCOMPARE(keysFromText(text).size(), 1);
        QTEST(isLetterKey(keysFromText(text)[0]), "letter");
        QCOMPARE(keysFromText(keysToText(keysFromText(text))), keysFromText(text));
    }

    void aChangedKeyIsKeptAndTakesTheKeyFromItsAct()
    {
        Memory memory;
        {
            KeyMap keys(memory.settings);
            QCOMPARE(keys.takenBy(key(u"K"_s), u"queue.next"_s), u"queue.previous"_s);
            QCOMPARE(keys.takenBy(key(u"Ctrl+F"_s), u"queue.next"_s), u"search.find"_s); // keys of the window hold everywhere
            QCOMPARE(keys.takenBy(key(u"K,B"_s), u"queue.next"_s), u"queue.previous"_s); // begins with it
            QCOMPARE(keys.takenBy(key(u"Esc"_s), u"queue.unmark"_s), QString()); // the account's place does not meet the list's
            keys.setKey(u"queue.next"_s, key(u"K"_s));
        }
        KeyMap keys(memory.settings);
        QCOMPARE(keys.keys(u"queue.next"_s), QList{key(u"K"_s)});
        QCOMPARE(keys.keys(u"queue.previous"_s), QList<QKeySequence>());
        QVERIFY(keys.isChanged(u"queue.next"_s));
        keys.setKey(u"queue.mark"_s, key(u"K"_s));
        QCOMPARE(keys.keys(u"queue.next"_s), QList<QKeySequence>());
        keys.reset(u"queue.previous"_s);
        QCOMPARE(keys.keys(u"queue.previous"_s), QList{key(u"K"_s)});
        QCOMPARE(keys.keys(u"queue.mark"_s), QList<QKeySequence>());
        keys.resetAll();
        for (const ActLine &act : actList())
            QCOMPARE(keys.keys(QString::fromLatin1(act.id)), keysFromText(QString::fromLatin1(act.keys)));
    }
    void aFixedKeyIsNeverTaken()
    {
        Memory memory;
        KeyMap keys(memory.settings);
        keys.setKey(u"queue.mark"_s, key(u"Down"_s));
        QCOMPARE(keys.keys(u"queue.mark"_s), QList{key(u"X"_s)});
        keys.setKey(u"queue.arrows"_s, key(u"Q"_s));
        QCOMPARE(keys.keys(u"queue.arrows"_s), QList({key(u"Down"_s), key(u"Up"_s)}));
    }
    void aMemoryFullOfNonsenseGivesKeysThatMeanOneActEach()
    {
        Memory memory;
        memory.settings.setValue(u"keys/queue.next"_s, u"Ctrl+F J Ctrl+F Nonsense+Q"_s);
        memory.settings.setValue(u"keys/queue.mark"_s, u"J"_s);
        memory.settings.setValue(u"keys/nobody.knows"_s, u"Z"_s);
        memory.settings.setValue(u"keys/queue.arrows"_s, u"A"_s);
        const KeyMap keys(memory.settings);
        QMultiHash<QString, QString> owners;
        for (const ActLine &act : actList()) {
            const QString id = QString::fromLatin1(act.id);
            for (const QKeySequence &one : keys.keys(id))
                QCOMPARE(keys.takenBy(one, id), QString());
        }
        QCOMPARE(keys.keys(u"queue.next"_s), QList({key(u"Ctrl+F"_s), key(u"J"_s)}));
        QCOMPARE(keys.keys(u"search.find"_s), QList<QKeySequence>());
        QCOMPARE(keys.keys(u"queue.mark"_s), QList<QKeySequence>());
    }

    void lettersCanBeSwitchedOff()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        QueueTableView &table = demo.window->queuePage().table();
        table.setFocus();
        demo.window->acts().keys().setLettersAct(false);
        QTest::keyClicks(&table, u"jjx"_s);
        QCOMPARE(table.currentIndex().row(), 0);
        QVERIFY(demo.model.marked().isEmpty());
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_Space); // no letter: still acts
        QVERIFY(!demo.window->queuePage().pane().isVisible());
        demo.window->acts().keys().setLettersAct(true);
        QTest::keyClicks(&table, u"j"_s);
        QCOMPARE(table.currentIndex().row(), 2);
    }
    void aChangedKeyActsAndIsTaughtEverywhere()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        const KeysSettings settings(demo);
        settings.answer(u"queue.next"_s, Qt::Key_G);
        settings.answer(u"sync.start"_s, Qt::Key_F9);
        demo.window->showQueue();
        QueueTableView &table = demo.window->queuePage().table();
        QTest::keyClicks(&table, u"jg"_s);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_F9);
        QCOMPARE(demo.actions.syncs, 1);
        QCOMPARE(demo.window->acts().action(u"sync.start"_s).shortcut(), QKeySequence(Qt::Key_F9));
        QVERIFY(partNamed<KeyButton>(*demo.window, u"Sync now"_s)->toolTip().contains(u"F9"_s));
    }

    void aTakenKeyIsToldInWordsAndTakenOnlyWhenAskedAgain()
    {
        DemoWindow demo;
        const KeysSettings settings(demo);
        KeyMap &keys = demo.window->acts().keys();
        settings.answer(u"queue.mark"_s, Qt::Key_K);
        QVERIFY(says(settings.page, u"K already means: Previous account."_s));
        QVERIFY(settings.table.isAsking());
        QCOMPARE(keys.keys(u"queue.previous"_s), QList{key(u"K"_s)});
        QTest::keyClick(&settings.table, Qt::Key_Escape);
        QCOMPARE(keys.keys(u"queue.mark"_s), QList{key(u"X"_s)});
        settings.answer(u"queue.mark"_s, Qt::Key_K);
        QTest::keyClick(&settings.table, Qt::Key_Return);
        QCOMPARE(keys.keys(u"queue.mark"_s), QList{key(u"K"_s)});
        QVERIFY(keys.keys(u"queue.previous"_s).isEmpty());
        QVERIFY(says(settings.page, u"K now means: Mark the account."_s));
        settings.answer(u"queue.next"_s, Qt::Key_Down);
        QVERIFY(says(settings.page, u"cannot be taken"_s));
        QVERIFY(!settings.table.isAsking());
    }
    void whileAKeyIsAskedForNoKeyMeansAnythingElse()
    {
        DemoWindow demo;
        const KeysSettings settings(demo);
        settings.answer(u"queue.mark"_s, Qt::Key_F5);
        QCOMPARE(demo.actions.syncs, 0);
        QVERIFY(says(settings.page, u"F5 already means: Sync now."_s));
        QTest::keyClick(&settings.table, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(demo.window->isVisible());
        QVERIFY(says(settings.page, u"Ctrl+Q already means: Quit."_s));
        QTest::keyClick(&settings.table, Qt::Key_Backspace);
        QVERIFY(demo.window->acts().keys().keys(u"queue.mark"_s).isEmpty());
        QVERIFY(says(settings.page, u"has no key now"_s));
    }
    void theUsualKeysComeBackOneByOneAndAllAtOnce()
    {
        DemoWindow demo;
        const KeysSettings settings(demo);
        KeyMap &keys = demo.window->acts().keys();
        settings.answer(u"queue.next"_s, Qt::Key_G);
        settings.answer(u"queue.mark"_s, Qt::Key_B);
        settings.table.setCurrentAct(u"queue.next"_s);
        partNamed<KeyButton>(settings.page, u"Usual key"_s)->click();
        QCOMPARE(keys.keys(u"queue.next"_s), QList{key(u"J"_s)});
        QVERIFY(!partNamed<KeyButton>(settings.page, u"Usual key"_s)->isEnabled());
        QCOMPARE(keys.keys(u"queue.mark"_s), QList{key(u"B"_s)});
        auto *letters = settings.page.findChild<QCheckBox *>();
        letters->click();
        QVERIFY(!keys.lettersAct());
        partNamed<KeyButton>(settings.page, u"All usual keys"_s)->click();
        QCOMPARE(keys.keys(u"queue.mark"_s), QList{key(u"X"_s)});
        QVERIFY(keys.lettersAct() && letters->isChecked());
    }

    void theSheetShowsTheKeysOfThePlaceFirstAndFindsByActAndKey()
    {
        DemoWindow demo;
        demo.settle();
        demo.window->queuePage().table().setFocus();
        QTest::keyClick(&demo.window->queuePage().table(), Qt::Key_Question);
        auto *sheet = demo.window->findChild<KeysDialog *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(demo.window->findChildren<KeysDialog *>().size(), 1);
        QStringList lines = linesOf(*sheet);
        QCOMPARE(lines.first(), u"In the queue"_s);
        QVERIFY(lines.contains(u"Next account: J"_s));
        QVERIFY(lines.contains(u"Keys: F1, ?"_s));
        auto *filter = sheet->findChild<QLineEdit *>();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"x"_s);
        QCOMPARE(linesOf(*sheet).filter(u"Mark the account"_s), QStringList{u"Mark the account: X"_s});
        filter->setText(u"copy"_s);
        QCOMPARE(linesOf(*sheet), QStringList({u"In the queue"_s, u"Copy rows: Ctrl+C"_s, u"Anywhere"_s, u"Copy link: Ctrl+Shift+C"_s}));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(demo.window->findChildren<KeysDialog *>().size(), 0);
    }
    void theSheetLeavesOutLettersThatAreOff()
    {
        DemoWindow demo;
        demo.settle();
        demo.window->acts().keys().setLettersAct(false);
        KeysDialog sheet(demo.window->acts(), ActPlace::Account, demo.window.get());
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        const QStringList lines = linesOf(sheet);
        QCOMPARE(lines.first(), u"In the account"_s);
        QVERIFY(lines.filter(u"Next account: J"_s).isEmpty());
        QVERIFY(lines.contains(u"Keys: F1"_s));
    }

    void whatCannotBeDoneSaysWhyAndItsKeyDoesNothing()
    {
        DemoWindow demo;
        demo.settle();
        Acts &acts = demo.window->acts();
        const QAction &open = acts.action(u"queue.open"_s);
        QVERIFY(open.isEnabled() && open.toolTip() != u"Select an account first"_s);
        demo.window->queuePage().setFilter(u"nobody of this name"_s);
        QCOMPARE(acts.reason(u"queue.open"_s), u"Select an account first"_s);
        QVERIFY(!open.isEnabled());
        QCOMPARE(open.toolTip(), u"Select an account first"_s);
        QCOMPARE(open.whatsThis(), u"Select an account first"_s);
        demo.window->setSyncState({SyncState::Phase::Running, u"Reading usage"_s, 1, 2, 3, 0});
        QCOMPARE(acts.action(u"sync.start"_s).statusTip(), u"A sync is running"_s);
        QTest::keyClick(demo.window.get(), Qt::Key_F5);
        QCOMPARE(demo.actions.syncs, 0);
        QStatusTipEvent tip(acts.action(u"sync.start"_s).statusTip());
        QApplication::sendEvent(demo.window.get(), &tip);
        QVERIFY(says(*demo.window, u"A sync is running"_s));
        demo.window->setSyncState({});
        QTest::keyClick(demo.window.get(), Qt::Key_F5);
        QCOMPARE(demo.actions.syncs, 1);
    }
};

HEADROOM_TEST(tst_actkeys)
#include "tst_actkeys.moc"
