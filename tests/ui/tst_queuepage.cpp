// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "ui/pages/queuepage.h"
#include "ui/widgets/queuetable.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_queuepage : public Test
{
    Q_OBJECT
private slots:
    void theWindowShowsTheWorstAccountFirst()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            DemoWindow demo(choice);
            demo.window->queuePage().setView(QueueView::All);
            demo.settle();
            QCOMPARE(demo.model.rowAt(0).name, u"Larkfield Maps"_s);
            demo.shoot(choice == ThemeChoice::Light ? u"queue-light"_s : u"queue-dark"_s);
        }
    }
};

HEADROOM_TEST(tst_queuepage)
#include "tst_queuepage.moc"
