// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/detectionpreview.h"
#include "ui/keys/acts.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLabel>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseChange changeOf(const DemoWindow &demo, CaseChange::Kind kind, int row)
{
    CaseChange change;
    change.kind = kind;
    change.record.account = demo.model.columns().account(*demo.model.columns().indexOf(demo.model.accountAt(row))).key;
    change.record.window = Window::Day;
    return change;
}

QString lineOf(const DetectionReport &report, const DemoWindow &demo, const QString &term)
{
    for (const auto &[name, text] : detectionLines(report, demo.model)) {
        if (name == term)
            return text;
    }
    return {};
}

} // namespace

/// The dry run of DESIGN §4 in the window: what would happen, why the rest would not, and nothing is done.
class tst_detectionpreview : public Test
{
    Q_OBJECT
private slots:
    void theMenuShowsWhatWouldHappen()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        demo.actions.detection.evaluated = 1'234;
        demo.actions.detection.changes = {changeOf(demo, CaseChange::Kind::Open, 0)};
        for (int row = 1; row < 9; ++row)
            demo.actions.detection.changes.append(changeOf(demo, CaseChange::Kind::Close, row));
        demo.actions.detection.skipped = {{u"standing"_s, 61}, {u"putAway"_s, 4}};
        demo.actions.detection.blocked = {{u"silent"_s, 12}};
        demo.window->acts().action(u"sync.preview"_s).trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = demo.window->findChild<QDialog *>()) && dialog->isVisible());
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.contains(u"1,234"_s));
        QVERIFY(said.join(u'|').contains(u"Larkfield Maps"_s) && said.join(u'|').contains(u"(a day)"_s));
        QVERIFY(demo.actions.triaged.isEmpty());
        const QString folder = qEnvironmentVariable("HEADROOM_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/detection-preview.png"_s));
    }
    void eachKindHasItsLine()
    {
        DemoWindow demo;
        demo.window->queuePage().setView(QueueView::All);
        demo.settle();
        DetectionReport report;
        QCOMPARE(lineOf(report, demo, u"Would open"_s), u"none"_s);
        for (int row = 0; row < 8; ++row)
            report.changes.append(changeOf(demo, CaseChange::Kind::Close, row));
        report.changes.append(changeOf(demo, CaseChange::Kind::Escalate, 1));
        report.skipped = {{u"standing"_s, 3}, {u"putAway"_s, 1}};
        report.blocked = {{u"silent"_s, 2}, {u"somethingNew"_s, 1}};
        const QString closing = lineOf(report, demo, u"Would close"_s);
        QVERIFY2(closing.startsWith(u"8\n"_s) && closing.endsWith(u"\nand 2 more"_s) && closing.count(u'\n') == 7, qPrintable(closing));
        QVERIFY(lineOf(report, demo, u"Would rise to a higher stage"_s).startsWith(u"1\n"_s));
        QCOMPARE(lineOf(report, demo, u"Left alone"_s), u"1: put away\n3: a case stands at this stage"_s);
        QCOMPARE(lineOf(report, demo, u"Cannot be judged"_s), u"2: the meter is silent\n1: somethingNew"_s);
    }
    void aFailureIsSaid()
    {
        DemoWindow demo;
        demo.settle();
        demo.actions.refuse = Error{ErrorKind::Storage, u"The store is busy; try again."_s, {}};
        demo.window->acts().action(u"sync.preview"_s).trigger();
        QTRY_VERIFY([&] {
            const auto labels = demo.window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"The store is busy"_s);
            });
        }());
        QVERIFY(!demo.window->findChild<QDialog *>());
    }
};

HEADROOM_TEST(tst_detectionpreview)
#include "tst_detectionpreview.moc"
