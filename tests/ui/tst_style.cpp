// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/support/demo.h"
#include "tests/ui/support/fakeactions.h"
#include "translations/translations.h"
#include "ui/delegates/queuecells.h"
#include "ui/pages/queuepage.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"
#include "ui/widgets/queuetable.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTranslator>

#include <cmath>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return one > two ? one / two : two / one;
}

} // namespace

class tst_style : public Test
{
    Q_OBJECT
private slots:
    void textStandsOutFromItsGround()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (const QColor &ground : {t->surface, t->window, t->selection, t->hover}) {
                QVERIFY(contrast(t->text, ground) >= 7);
                QVERIFY(contrast(t->muted, ground) >= 4.5);
            }
            QVERIFY(contrast(t->watchInk, t->watchTint) >= 4.5);
            QVERIFY(contrast(t->approachingInk, t->approachingTint) >= 4.5);
            QVERIFY(contrast(t->okInk, t->okTint) >= 4.5);
            QVERIFY(contrast(t->overInk, t->surface) >= 4.5);
            QVERIFY(contrast(t->overInk, t->selection) >= 4.5);
            QVERIFY(contrast(t->onOver, t->over) >= 4.5);
            QVERIFY(contrast(t->onAccent, t->accent) >= 4.5);
            QVERIFY(contrast(t->accent, t->surface) >= 4.5);
            QVERIFY(contrast(t->muted, t->neutralTint) >= 4.5);
            for (const QColor &mark : {t->watch, t->approaching, t->over})
                QVERIFY(contrast(mark, t->surface) >= 3);
        }
    }

    void thePaletteKnowsPlaceholdersAndDisabledText()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const QPalette palette = paletteOf(*t);
            QCOMPARE(palette.color(QPalette::Active, QPalette::PlaceholderText), t->muted);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), t->faint);
            QCOMPARE(&tokensOf(palette), t);
        }
    }

    void theFontIsNotoSansWhereNoneIsSet()
    {
        const QFont font = bodyFont(QFont(u"Helvetica"_s), 96);
        QCOMPARE(font.family(), u"Noto Sans"_s);
        QCOMPARE(font.pixelSize(), 13);
        QCOMPARE(textFont(font, TextSize::Small).pixelSize(), 11);
        QCOMPARE(textFont(font, TextSize::Title).pixelSize(), 16);
        QCOMPARE(rowHeight(font, false), 32);
        QCOMPARE(rowHeight(font, true), 24);
        QVERIFY(bodyFont(QFont(u"Helvetica"_s), 144).pixelSize() >= 19);
    }

    void everyIconIsThere()
    {
        for (int i = 0; i <= int(Glyph::Chart); ++i) {
            const QImage image = glyphPixmap(Glyph(i), QColor(Qt::black), 20, 1).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = qAlpha(image.pixel(x, y)) > 0;
            }
            QVERIFY2(drawn, qPrintable(QString::number(i)));
        }
    }

    void theWindowFollowsTheChoiceWhileItRuns()
    {
        DemoWindow demo;
        const QueueTableView &table = demo.window->queuePage().table();
        QTRY_COMPARE(&tokensOf(table.palette()), &lightTokens());
        demo.theme.setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(&tokensOf(table.palette()), &darkTokens());
    }

    void nothingIsCutAtTheUsualSize_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    }
    void nothingIsCutAtTheUsualSize()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        installTranslations(locale);
        {
            DemoWindow demo;
            demo.window->queuePage().setView(QueueView::All);
            demo.settle();
            if (locale.language() == QLocale::German)
                demo.shoot(u"queue-de"_s);
            checkHeadings(demo.window->queuePage().table());
            checkButtons(*demo.window);
        }
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(before);
    }

private:
    static void checkHeadings(const QueueTableView &table)
    {
        const QFontMetrics small(textFont(table.font(), TextSize::Small));
        for (int column = QueueTable::Account; column < QueueTable::columnTotal; ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(small.horizontalAdvance(heading) <= table.columnWidth(column) - 16 + 1,
                     qPrintable(heading));
        }
        QVERIFY(percentWidth(table.font()) + 16 <= table.columnWidth(QueueTable::Percent));
        const QFontMetrics body(table.font());
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (const int column : {int(QueueTable::Used), int(QueueTable::Projected),
                                     int(QueueTable::DaysToCap), int(QueueTable::Age)}) {
                const QString text = table.model()->index(row, column).data().toString();
                if (!table.isColumnHidden(column))
                    QVERIFY2(body.horizontalAdvance(text) <= table.columnWidth(column) - 16 + 1,
                             qPrintable(text));
            }
        }
    }
    static void checkButtons(const QWidget &window)
    {
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
};

HEADROOM_TEST(tst_style)
#include "tst_style.moc"
