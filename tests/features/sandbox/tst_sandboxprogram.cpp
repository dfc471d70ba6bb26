// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class tst_sandboxprogram : public headroom::Test
{
    Q_OBJECT
private:
    static QString program() { return qEnvironmentVariable("HEADROOM_BIN") + u"/headroom-sandbox"_s; }

private slots:
    void itPrintsItsAddressAndNothingElse()
    {
        QProcess process;
        process.start(program(), {u"--accounts"_s, u"30"_s, u"--seed"_s, u"9"_s});
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000));
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        QVERIFY2(line.startsWith(u"http://127.0.0.1:"_s), qPrintable(line));
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(line + u"/meters"_s));
        request.setRawHeader("Authorization", "Bearer dodo_test_program");
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void aBadOptionEndsWithTwoAndATakenPortWithThree()
    {
        QProcess bad;
        bad.start(program(), {u"--now"_s, u"yesterday"_s});
        QVERIFY(bad.waitForFinished());
        QCOMPARE(bad.exitCode(), 2);
        QVERIFY(bad.readAllStandardError().contains("--help"));
        QProcess first;
        first.start(program(), {u"--accounts"_s, u"5"_s});
        QVERIFY(QTest::qWaitFor([&] { return first.canReadLine(); }, 20'000));
        const QString port = QString::fromUtf8(first.readLine()).trimmed().section(u':', -1);
        QProcess second;
        second.start(program(), {u"--accounts"_s, u"5"_s, u"--port"_s, port});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 3);
        first.kill();
        QVERIFY(first.waitForFinished());
    }
};
HEADROOM_TEST(tst_sandboxprogram)
#include "tst_sandboxprogram.moc"
