// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/fakeactions.h"
#include "tests/ui/support/look.h"
#include "ui/pages/firstrunpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_firstrunpage : public Test
{
    Q_OBJECT
private slots:
    void enterOpensTheSandbox()
    {
        FakeActions actions;
        FirstRunPage page(actions);
        propose(page);
        QSignalSpy done(&page, &FirstRunPage::done);
        QTest::keyClick(&page, Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(actions.sandboxes, 1);
    }

    void aKeyIsCheckedAndNamesItsRights()
    {
        FakeActions actions;
        FirstRunPage page(actions);
        propose(page);
        keyField(page)->setText(u"test_abc"_s);
        partNamed<QPushButton>(page, u"Check the key"_s)->click();
        QTRY_VERIFY(shows(page, u"✓ may read customers"_s));
        QVERIFY(shows(page, u"1,012 requests, 5 min"_s));
    }

    void connectingHandsEverythingOverAndForgetsTheKey()
    {
        FakeActions actions;
        FirstRunPage page(actions);
        propose(page);
        QSignalSpy done(&page, &FirstRunPage::done);
        keyField(page)->setText(u" test_abc "_s);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(actions.connected->key, u"test_abc"_s);
        QCOMPARE(actions.connected->person.name, u"Mira Okafor"_s);
        QCOMPARE(actions.connected->person.roles, QStringList({u"rep"_s, u"admin"_s, u"pm"_s}));
        QVERIFY(!actions.connected->live);
        QVERIFY(keyField(page)->text().isEmpty());
    }

    void withoutAKeyNothingIsSent()
    {
        FakeActions actions;
        FirstRunPage page(actions);
        propose(page);
        partNamed<QPushButton>(page, u"Connect and read"_s)->click();
        QVERIFY(shows(page, u"Paste the API key"_s));
        QVERIFY(!actions.connected);
    }

    void aRefusalSaysWhatToDo()
    {
        FakeActions actions;
        actions.refuse =
            Error{ErrorKind::Unauthorized, u"The provider refused the key: create a new one there."_s, {}};
        FirstRunPage page(actions);
        propose(page);
        keyField(page)->setText(u"test_abc"_s);
        partNamed<QPushButton>(page, u"Connect and read"_s)->click();
        QTRY_VERIFY(shows(page, u"The provider refused the key"_s));
        QCOMPARE(keyField(page)->text(), u"test_abc"_s);
    }

private:
    static void propose(FirstRunPage &page)
    {
        page.resize(1200, 800);
        page.propose({{}, u"Mira Okafor"_s, {}, u"mira"_s, {}}, {u"Dodo Payments"_s});
        page.show();
    }
    static QLineEdit *keyField(const QWidget &in)
    {
        for (QLineEdit *edit : in.findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Password)
                return edit;
        }
        return nullptr;
    }
    static bool shows(const QWidget &in, const QString &text)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

HEADROOM_TEST(tst_firstrunpage)
#include "tst_firstrunpage.moc"
