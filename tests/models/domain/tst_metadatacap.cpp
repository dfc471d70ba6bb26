// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metadatacap.h"
#include "tests/support/test.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

class tst_metadatacap : public Test
{
    Q_OBJECT
private slots:
    void everyCapReadsBack();
    void metersMayHoldUnderscores();
    void faultsAreSaidInWords_data();
    void faultsAreSaidInWords();
    void anotherZoneIsAFindingOnly();
    void otherKeysAreNotOurs();
    void keysThatCannotBeWrittenAreRefused();
    void hostileTextStaysOneShortLine();
};

void tst_metadatacap::everyCapReadsBack()
{
    for (const Window window : {Window::Cycle, Window::Day, Window::Minute}) {
        for (const LimitKind kind : {LimitKind::Hard, LimitKind::Included}) {
            for (const Cap &cap :
                 {Cap::unlimited(), Cap::number(0), Cap::number(9'223'372'036'854'775'807)}) {
                const MetadataCap written{MeterId(u"mtr_1-a"_s), window, kind, cap,
                                          u"America/Argentina/Salta"_s};
                const auto key = metadataCapKey(written.meter, window);
                QVERIFY(key.has_value());
                const auto entry = readMetadataCap(*key, metadataCapValue(written), written.zone);
                QCOMPARE(entry.cap, std::optional(written));
                QCOMPARE(entry.finding, QString());
            }
        }
    }
}

void tst_metadatacap::metersMayHoldUnderscores()
{
    const auto entry = readMetadataCap(u"hr_mtr_day_cycle"_s, u"included:500:account"_s, u"account"_s);
    QCOMPARE(entry.cap,
             std::optional(MetadataCap{MeterId(u"mtr_day"_s), Window::Cycle, LimitKind::Included,
                                       Cap::number(500), u"account"_s}));
}

void tst_metadatacap::faultsAreSaidInWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const QString key = u"hr_mtr_a_day"_s;
    const QString form = u"<hard|included>"_s;
    QTest::newRow("empty") << key << u""_s << form;
    QTest::newRow("no colon") << key << u"hard"_s << form;
    QTest::newRow("two parts") << key << u"hard:5"_s << form;
    QTest::newRow("other kind") << key << u"overage:5:UTC"_s << form;
    QTest::newRow("upper case") << key << u"Hard:5:UTC"_s << form;
    QTest::newRow("no number") << key << u"hard::UTC"_s << u"no whole number"_s;
    QTest::newRow("minus one") << key << u"hard:-1:UTC"_s << u"no whole number"_s;
    QTest::newRow("fraction") << key << u"hard:1.5:UTC"_s << u"no whole number"_s;
    QTest::newRow("exponent") << key << u"hard:1e3:UTC"_s << u"no whole number"_s;
    QTest::newRow("2^63") << key << u"hard:9223372036854775808:UTC"_s << u"no whole number"_s;
    QTest::newRow("blank") << key << u"hard: 5:UTC"_s << u"no whole number"_s;
    QTest::newRow("no zone") << key << u"hard:5:"_s << u"names no zone"_s;
    QTest::newRow("no window") << u"hr_mtr_a_week"_s << u"hard:5:UTC"_s << u"_minute, _day or _cycle"_s;
    QTest::newRow("no meter") << u"hr_day"_s << u"hard:5:UTC"_s << u"after a meter"_s;
    QTest::newRow("empty meter") << u"hr__day"_s << u"hard:5:UTC"_s << u"after a meter"_s;
    QTest::newRow("long") << u"hr_"_s + QString(40, u'm') + u"_day"_s << u"hard:5:UTC"_s
                          << u"40 characters"_s;
    QTest::newRow("foreign") << u"hr_mètre_day"_s << u"hard:5:UTC"_s << u"holds others"_s;
}

void tst_metadatacap::faultsAreSaidInWords()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const auto entry = readMetadataCap(key, value, {});
    QVERIFY(!entry.cap);
    QVERIFY2(entry.finding.contains(words), qPrintable(entry.finding));
}

void tst_metadatacap::anotherZoneIsAFindingOnly()
{
    const auto entry = readMetadataCap(u"hr_mtr_day"_s, u"hard:5:Asia/Tokyo"_s, u"Europe/Berlin"_s);
    QCOMPARE(entry.cap->cap, Cap::number(5));
    QVERIFY(entry.finding.contains(u"Asia/Tokyo"_s) && entry.finding.contains(u"Europe/Berlin"_s));
    QVERIFY(readMetadataCap(u"hr_mtr_day"_s, u"hard:5:Asia/Tokyo"_s, {}).finding.isEmpty());
}

void tst_metadatacap::otherKeysAreNotOurs()
{
    for (const QString &key : {u"zone"_s, u"HR_mtr_day"_s, u"hr_self_serve"_s, u"hr"_s}) {
        const auto entry = readMetadataCap(key, u"rubbish"_s, {});
        QVERIFY(!entry.cap && entry.finding.isEmpty());
    }
}

void tst_metadatacap::keysThatCannotBeWrittenAreRefused()
{
    QCOMPARE(metadataCapKey(MeterId(u"mtr_a"_s), Window::Minute).value(), u"hr_mtr_a_minute"_s);
    QVERIFY(metadataCapKey(MeterId(QString(33, u'm')), Window::Day).has_value()); // 40 characters
    QCOMPARE(metadataCapKey(MeterId(QString(34, u'm')), Window::Day).error().kind, ErrorKind::Invalid);
    QVERIFY(!metadataCapKey(MeterId(u"a b"_s), Window::Day));
    QVERIFY(!metadataCapKey(MeterId(), Window::Day));
}

void tst_metadatacap::hostileTextStaysOneShortLine()
{
    const auto entry = readMetadataCap(u"hr_m_day"_s, u"\n\u202e"_s + QString(5'000, u'x'), {});
    QVERIFY(entry.finding.size() < 200);
    QVERIFY(!entry.finding.contains(u'\n') && !entry.finding.contains(QChar(0x202e)));
}

HEADROOM_TEST(tst_metadatacap)
#include "tst_metadatacap.moc"
