// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/keysource.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

/// A private session bus with a real GNOME Keyring on it.
class tst_keyring : public Test
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString bus = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        const QString keyring = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (bus.isEmpty() || keyring.isEmpty())
            QSKIP("dbus-daemon or gnome-keyring-daemon is not installed");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        m_bus.start(bus, {u"--config-file"_s, busSettings(), u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(keyring,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                         u"--control-directory=%1"_s.arg(m_home.filePath(u"control"_s))});
        QVERIFY(m_keyring.waitForStarted());
        m_keyring.write("a password");
        m_keyring.closeWriteChannel();
    }
    void aKeyIsKeptForEachWorkspace()
    {
        KeyStore store;
        QTRY_VERIFY_WITH_TIMEOUT(await(store.read(u"demo"_s)).has_value(), 20'000); // until the keyring is up
        QVERIFY(!await(store.read(u"demo"_s))->has_value());
        QTRY_VERIFY_WITH_TIMEOUT(await(store.write(u"demo"_s, *ApiKey::parse("dodo_live_CANARY1"))).has_value(), 20'000); // its collection comes a moment later
        QVERIFY(await(store.write(u"team"_s, *ApiKey::parse("dodo_test_CANARY2"))));
        QVERIFY(await(store.write(u"demo"_s, *ApiKey::parse("dodo_live_CANARY3"))));
        const auto demo = await(store.read(u"demo"_s));
        QCOMPARE(demo->value().reveal(), QByteArray("dodo_live_CANARY3"));
        QCOMPARE(await(store.read(u"team"_s))->value().reveal(), QByteArray("dodo_test_CANARY2"));
    }
    void aRunFindsItThere()
    {
        KeyStore store;
        KeySource source(store, std::nullopt, {});
        const auto found = await(source.find(u"team"_s));
        QVERIFY(found);
        QCOMPARE(found->origin, KeyOrigin::Keyring);
        QCOMPARE(found->key.reveal(), QByteArray("dodo_test_CANARY2"));
        const auto none = await(source.find(u"nobody"_s));
        QCOMPARE(none.error().kind, ErrorKind::Unauthorized);
        QVERIFY(none.error().detail.contains(u"nobody"_s));
    }
    void nothingIsWrittenInPlainText()
    {
        QDirIterator files(m_home.path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
        }
        QCOMPARE_GT(seen, 0);
    }
    void aRemovedKeyIsGone()
    {
        KeyStore store;
        QVERIFY(await(store.remove(u"demo"_s)));
        QVERIFY(!await(store.read(u"demo"_s))->has_value());
        QVERIFY(await(store.remove(u"demo"_s)));
        QVERIFY(await(store.read(u"team"_s))->has_value());
        QVERIFY(await(store.remove(u"team"_s)));
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

private:
    /// A bus that starts no service by itself: asked for before ours is up, the usual one would start a second,
    /// locked keyring, which waits for a password nobody types.
    QString busSettings()
    {
        QFile settings(m_home.filePath(u"bus.conf"_s));
        if (!settings.open(QIODevice::WriteOnly))
            return {};
        settings.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
                       "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
                       "</policy></busconfig>");
        return settings.fileName();
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

HEADROOM_TEST(tst_keyring)
#include "tst_keyring.moc"
