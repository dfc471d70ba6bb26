// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "translations/translations.h"

#include <QDir>
#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_translations : public Test
{
    Q_OBJECT
private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(qEnvironmentVariable("HEADROOM_SOURCE") + u"/translations"_s);
        const QStringList files = folder.entryList({u"*.ts"_s});
        QVERIFY(files.size() >= 2);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFile ts(file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QString source;
        QStringList unfinished;
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1 && ++texts > 0
                     && xml.attributes().hasAttribute(u"type"_s))
                unfinished.append(source);
        }
        QVERIFY(!xml.hasError());
        QVERIFY(texts > 300);
        QCOMPARE(unfinished, QStringList());
    }

    void placeholdersAreKept()
    {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/headroom_de.qm"_s));
        QCOMPARE(german.translate("headroom::QueuePage", "Blocked"), u"Blockiert"_s);
        QCOMPARE(german.translate("headroom::Words", "every %n month(s)", nullptr, 3), u"alle %n Monate"_s);
        QFile ts(qEnvironmentVariable("HEADROOM_SOURCE") + u"/translations/headroom_de.ts"_s);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                compareMarks(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

private:
    static void compareMarks(const QString &source, const QString &translation)
    {
        for (const QString &mark : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%5"_s})
            QVERIFY2(source.contains(mark) == translation.contains(mark), qPrintable(source));
    }
};

HEADROOM_TEST(tst_translations)
#include "tst_translations.moc"
