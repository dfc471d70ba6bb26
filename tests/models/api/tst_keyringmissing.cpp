// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/keysource.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QLocalServer>
#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

/// A session whose bus takes connections and never says a word: the worst of the missing keyrings.
class tst_keyringmissing : public Test
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_silentBus.listen(m_folder.filePath(u"bus"_s)));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_silentBus.fullServerName().toUtf8());
    }
    void aSilentKeyringEndsAtTheTimeLimitWithASentence()
    {
        KeyStore store(300);
        const auto key = *ApiKey::parse("dodo_live_x");
        for (const auto &error :
             {await(store.read(u"demo"_s)).error(), await(store.write(u"demo"_s, key)).error(),
              await(store.remove(u"demo"_s)).error()}) {
            QCOMPARE(error.kind, ErrorKind::Storage);
            QVERIFY2(error.detail.contains(u"keyring"_s), qPrintable(error.detail));
            QVERIFY(!error.detail.contains(u"dodo_live"_s));
        }
    }
    void destroyingTheStoreEndsItsCalls()
    {
        auto store = std::make_unique<KeyStore>(60'000);
        const auto read = store->read(u"demo"_s);
        store.reset();
        QTRY_VERIFY(read.isFinished());
    }
    void aKeyFromStandardInputNeedsNoKeyring()
    {
        QBuffer input;
        input.setData("  dodo_live_abc \r\nsecond line\n");
        QVERIFY(input.open(QIODevice::ReadOnly));
        KeyStore store(300);
        KeySource source(store, *keyFromInput(input), "dodo_test_env");
        const auto found = await(source.find(u"demo"_s));
        QCOMPARE(found->key.reveal(), QByteArray("dodo_live_abc"));
        QCOMPARE(found->origin, KeyOrigin::StandardInput);
    }
    void anEmptyInputIsNoKey()
    {
        QBuffer input;
        QVERIFY(input.open(QIODevice::ReadOnly));
        QCOMPARE(keyFromInput(input).error().kind, ErrorKind::Invalid);
    }
    void theEnvironmentIsForTestKeysOnly_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("test") << QByteArray("dodo_test_abc") << true;
        QTest::newRow("live") << QByteArray("dodo_live_abc") << false;
        QTest::newRow("live behind blanks") << QByteArray("  dodo_live_abc") << false;
        QTest::newRow("unknown") << QByteArray("sk_abc") << false;
        QTest::newRow("words") << QByteArray("dodo_test_abc def") << false;
    }
    void theEnvironmentIsForTestKeysOnly()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, allowed);
        KeyStore store(300);
        KeySource source(store, std::nullopt, value);
        const auto found = await(source.find(u"demo"_s));
        QCOMPARE(found.has_value(), allowed);
        if (found) {
            QCOMPARE(found->origin, KeyOrigin::Environment);
            return;
        }
        QCOMPARE(found.error().kind, ErrorKind::Invalid);
        QVERIFY(!found.error().detail.contains(u"abc"_s));
    }
    void anEmptyVariableIsNoKey()
    {
        QVERIFY(!keyFromEnvironment("")->has_value());
        QVERIFY(!keyFromEnvironment(" \n")->has_value());
    }

private:
    QTemporaryDir m_folder;
    QLocalServer m_silentBus;
};

HEADROOM_TEST(tst_keyringmissing)
#include "tst_keyringmissing.moc"
