// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/messagefile.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray reply = "From: =?UTF-8?Q?J=C3=B6rg?= <joerg@larkfield.example>, second@larkfield.example\r\n"
                         "To: mira@seller.example\r\n"
                         "Subject: Re: your limit\r\n"
                         "Date: Fri, 20 Nov 2026 17:45:30 +0100\r\n"
                         "\r\n"
                         "We cache from Monday on.\r\n";

} // namespace

class tst_messagefile : public Test
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file cannot be written");
        return path;
    }

    static QString refusal(const QString &path)
    {
        const auto read = readMessageFile(path);
        return read ? QString() : read.error().detail;
    }

private slots:
    void aMessageGivesItsBytesSenderAndTime()
    {
        const auto read = readMessageFile(write(u"reply.eml"_s, reply));
        QVERIFY(read);
        QCOMPARE(read->evidence.kind, Evidence::Kind::Message);
        QCOMPARE(read->evidence.name, u"reply.eml"_s);
        QCOMPARE(read->evidence.content, reply);
        QCOMPARE(read->from, u"joerg@larkfield.example"_s);
        QCOMPARE(read->sentAtMs, QDateTime(QDate(2026, 11, 20), QTime(16, 45, 30), Qt::UTC).toMSecsSinceEpoch());
    }

    void theSameComesFromAWorkerThread()
    {
        const auto read = await(loadMessageFile(write(u"reply.eml"_s, reply)));
        QVERIFY(read);
        QCOMPARE(read->from, u"joerg@larkfield.example"_s);
    }

    void unixLineEndsAndAMissingDateWillDo()
    {
        const auto read = readMessageFile(write(u"plain.eml"_s, "From: ops@larkfield.example\n\nYes.\n"));
        QVERIFY(read);
        QCOMPARE(read->from, u"ops@larkfield.example"_s);
        QCOMPARE(read->sentAtMs, qint64(0));
    }

    void aDateAloneWillDo()
    {
        const auto read = readMessageFile(write(u"date.eml"_s, "Date: Fri, 20 Nov 2026 17:45:30 +0100\n\nYes.\n"));
        QVERIFY(read);
        QVERIFY(read->from.isEmpty());
        QVERIFY(read->sentAtMs > 0);
    }

    void aGroupOfSendersHasAnAddressOrNone()
    {
        const auto read = readMessageFile(write(u"group.eml"_s, "From: team:;, ops@larkfield.example\n\nYes.\n"));
        QVERIFY(read);
        QCOMPARE(read->from, u"ops@larkfield.example"_s);
    }

    void whatIsNoMailMessageIsRefused()
    {
        const QString sentence = u"is not a mail message"_s;
        QVERIFY(refusal(write(u"notes.txt"_s, "We cache from Monday on.\n")).contains(sentence));
        QVERIFY(refusal(write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))).contains(sentence));
        QVERIFY(refusal(write(u"zeros"_s, QByteArray(4096, '\0'))).contains(sentence));
        QVERIFY(refusal(write(u"later.txt"_s, "hello\n\nFrom: ops@larkfield.example\n")).contains(sentence));
    }

    void emptyMissingAndFoldersAreEachOneSentence()
    {
        QVERIFY(refusal(write(u"empty.eml"_s, {})).contains(u"is empty"_s));
        QVERIFY(refusal(m_folder.filePath(u"nowhere.eml"_s)).contains(u"There is no file"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder.eml"_s));
        QVERIFY(refusal(m_folder.filePath(u"folder.eml"_s)).contains(u"is a folder"_s));
        for (const QString &name : {u"empty.eml"_s, u"nowhere.eml"_s, u"folder.eml"_s}) {
            const auto read = readMessageFile(m_folder.filePath(name));
            QCOMPARE(read.error().kind, ErrorKind::Invalid);
            QCOMPARE(read.error().path, u"evidence"_s);
            QCOMPARE(read.error().detail.count(u'\n'), 0);
        }
    }

    void whatIsNoPlainFileIsNotWaitedFor()
    {
        QVERIFY(refusal(u"/dev/zero"_s).contains(u"is not a plain file"_s));
    }

    void fiveMegabytesAreTheMost()
    {
        QByteArray large = reply;
        large.resize(longestMessage, 'x');
        QVERIFY(readMessageFile(write(u"large.eml"_s, large)));
        large.append('x');
        QVERIFY(refusal(write(u"larger.eml"_s, large)).contains(u"larger than 5 MB"_s));
    }
};

HEADROOM_TEST(tst_messagefile)
#include "tst_messagefile.moc"
