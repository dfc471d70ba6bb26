// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "tests/ui/support/look.h"
#include "ui/keys/acts.h"
#include "ui/pages/queuepage.h"
#include "ui/triage/limitchoice.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/queuetable.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The demo on an account with two limits, the second one's case snoozed.
struct TwoLimits
{
    TwoLimits()
    {
        demo.actions.change = [](AccountDetail &account) {
            while (account.limits.size() > 1)
                account.limits.removeLast();
            LimitDetail minute = account.limits.first();
            minute.facts.window = minute.facts.window == Window::Minute ? Window::Day : Window::Minute;
            CaseRecord record;
            record.state = CaseState::Snoozed;
            minute.record = record;
            account.limits.append(minute);
        };
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        table.setCurrentIndex(demo.model.index(0, QueueTable::Account));
        table.setFocus();
        demo.settle();
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] LimitRef actedOn() const { return demo.actions.triaged.last().limits.first(); }
    [[nodiscard]] bool offers(const QString &act) { return demo.window->acts().action(act).isEnabled(); }

    DemoWindow demo;
    TriageDesk &desk = demo.window->queuePage().desk();
    QueueTableView &table = demo.window->queuePage().table();
};

} // namespace

/// Acts are about the account's worst limit, or the one that a person chose (DESIGN §4 "Queue row").
class tst_limitchoice : public Test
{
    Q_OBJECT
private slots:
    void theWorstIsMeantUnlessAnotherIsChosen()
    {
        TwoLimits t;
        QTRY_VERIFY(t.desk.limits().hasSeveral());
        const Window worst = t.demo.model.rowAt(0).worst.facts.window;
        QVERIFY(!t.offers(u"case.wake"_s));
        t.press(Qt::Key_L);
        QVERIFY(t.desk.chooser().isOpen());
        QCOMPARE(t.desk.chooser().shownIds().size(), 2);
        t.press(Qt::Key_2);
        QVERIFY(!t.desk.chooser().isOpen());
        QVERIFY(t.demo.actions.triaged.isEmpty()); // choosing does nothing to the case
        QVERIFY(t.offers(u"case.wake"_s)); // this limit's case is the snoozed one
        t.press(Qt::Key_H);
        t.press(Qt::Key_B);
        QTRY_COMPARE(t.demo.actions.triaged.size(), 1);
        QCOMPARE(t.demo.actions.triaged.last().act.kind, TriageAct::Kind::Wake);
        QVERIFY(t.actedOn().window != worst);
    }
    void theChoiceIsShownAndNamed()
    {
        TwoLimits t;
        QTRY_VERIFY(t.desk.limits().hasSeveral());
        t.press(Qt::Key_L);
        t.press(Qt::Key_2);
        const QString name = t.desk.limits().name();
        const auto *button = partNamed<KeyButton>(*t.demo.window, u"Acts are about: %1"_s.arg(name));
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), name);
        t.press(Qt::Key_R);
        const auto labels = t.desk.answer().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(u"Larkfield Maps, "_s + name);
        }));
    }
    void anotherAccountBeginsWithItsWorst()
    {
        TwoLimits t;
        QTRY_VERIFY(t.desk.limits().hasSeveral());
        t.press(Qt::Key_L);
        t.press(Qt::Key_2);
        const QString name = t.desk.limits().name();
        t.press(Qt::Key_J);
        t.demo.settle();
        t.press(Qt::Key_K);
        t.demo.settle();
        QTRY_VERIFY(t.desk.limits().hasSeveral());
        QVERIFY(t.desk.limits().name() != name);
        t.press(Qt::Key_M);
        QTRY_COMPARE(t.demo.actions.triaged.size(), 1);
        QCOMPARE(t.actedOn().window, t.demo.model.rowAt(0).worst.facts.window);
    }
    void severalAccountsAreMeantByTheirWorst()
    {
        TwoLimits t;
        QTRY_VERIFY(t.desk.limits().hasSeveral());
        for (int row = 0; row < 2; ++row)
            t.demo.model.setMarked(t.demo.model.accountAt(row), true);
        QVERIFY(!t.offers(u"case.limit"_s));
        QCOMPARE(t.demo.window->acts().reason(u"case.limit"_s), u"Several accounts are marked: each by its worst limit"_s);
    }
    void aReadingThatComesAgainKeepsTheChoice()
    {
        TwoLimits t;
        QTRY_VERIFY(t.desk.limits().hasSeveral());
        t.press(Qt::Key_L);
        t.press(Qt::Key_2);
        const QString name = t.desk.limits().name();
        t.demo.window->queuePage().refreshAccount();
        t.demo.settle();
        QCOMPARE(t.desk.limits().name(), name);
    }
};

HEADROOM_TEST(tst_limitchoice)
#include "tst_limitchoice.moc"
