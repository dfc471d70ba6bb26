// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settingtable.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"
#include "tests/models/store/storedump.h"

#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
class tst_database : public StoreTest
{
    Q_OBJECT
private slots:
    void everyStepOfTheSchemaLeadsToTheNewest_data() { addBackends(); }
    void everyStepOfTheSchemaLeadsToTheNewest();
    void aMigratedFileIsCopiedBeforehand();
    void twoProcessesMigrateAtOnce_data() { addBackends(); }
    void twoProcessesMigrateAtOnce();
    void aNewFileIsForItsOwnerOnly();
    void aFailedTransactionLeavesNothing_data() { addBackends(); }
    void aFailedTransactionLeavesNothing();
    void textsAndBytesComeBackExactly_data() { addBackends(); }
    void textsAndBytesComeBackExactly();
    void aSecondRowOfTheSameKeyIsAConflict_data() { addBackends(); }
    void aSecondRowOfTheSameKeyIsAConflict();
};

void tst_database::everyStepOfTheSchemaLeadsToTheNewest()
{
    NEW_STORE(fresh);
    const auto whole = opened(fresh);
    QVERIFY(whole);
    const QStringList empty = dumpOf(*whole);
    for (size_t steps = 1; steps <= migrations().size(); ++steps) {
        NEW_STORE(location);
        {
            auto old = Database::open(location);
            QCOMPARE(faultOf(old), QString());
            QCOMPARE(faultOf((*old)->migrate(migrations().first(steps))), QString());
            QCOMPARE((*old)->schemaVersion().value(), int(steps));
            QCOMPARE(faultOf(SettingTable::put(**old, u"zone"_s, u"Europe/Berlin"_s)), QString());
        }
        const auto now = opened(location);
        QVERIFY(now);
        QCOMPARE(now->schemaVersion().value(), migrations().back().version);
        QCOMPARE(SettingTable::all(*now).value().value(u"zone"_s), u"Europe/Berlin"_s);
        QCOMPARE(faultOf(now->run(u"DELETE FROM setting"_s)), QString());
        QCOMPARE(dumpOf(*now), empty);
        QCOMPARE(faultOf(syncOnce(*now, sampleSync(3, 1))), QString());
    }
}

void tst_database::aMigratedFileIsCopiedBeforehand()
{
    const StoreLocation location = newFile();
    {
        auto old = Database::open(location);
        QCOMPARE(faultOf(old), QString());
        QCOMPARE(faultOf((*old)->migrate(migrations().first(2))), QString());
        QCOMPARE(faultOf(SettingTable::put(**old, u"zone"_s, u"Asia/Tokyo"_s)), QString());
    }
    QVERIFY(opened(location));
    const QString copy = location.target + u".v2.backup"_s;
    QCOMPARE(QFile::permissions(copy) & QFile::Permissions(0x0077), QFile::Permissions());
    auto backup = Database::open(StoreLocation::file(copy), Database::Mode::ReadOnly);
    QCOMPARE(faultOf(backup), QString());
    QCOMPARE((*backup)->schemaVersion().value(), 2);
    QCOMPARE(SettingTable::all(**backup).value().value(u"zone"_s), u"Asia/Tokyo"_s);
}

void tst_database::twoProcessesMigrateAtOnce()
{
    for (int round = 0; round < 3; ++round) {
        NEW_STORE(location);
        const QStringList arguments{u"open"_s,
                                    location.driver == StoreLocation::Driver::Sqlite ? u"sqlite"_s : u"pg"_s,
                                    location.target};
        std::array<QProcess, 3> processes;
        for (QProcess &process : processes)
            process.start(QStringLiteral(STORE_WORKER), arguments);
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
            QCOMPARE(process.exitCode(), 0);
        }
        const auto db = opened(location);
        QVERIFY(db);
        qint64 versions = 0;
        QVERIFY(db->select(u"SELECT COUNT(*) FROM schema_version"_s, {},
                           [&](const Row &row) { versions = row.integer(0); }));
        QCOMPARE(versions, qint64(migrations().size()));
    }
}

void tst_database::aNewFileIsForItsOwnerOnly()
{
    const StoreLocation location = newFile();
    const auto db = opened(location);
    QVERIFY(db);
    const QFile::Permissions others(0x0077);
    QCOMPARE(QFile::permissions(location.target) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(location.target + u"-wal"_s) & others, QFile::Permissions());
}

void tst_database::aFailedTransactionLeavesNothing()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    const auto failed = inTransaction<void>(*db, [](Database &inside) {
        return SettingTable::put(inside, u"zone"_s, u"UTC"_s).and_then([&] {
            return inside.run(u"INSERT INTO nowhere VALUES (1)"_s).map([](qint64) {});
        });
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(SettingTable::all(*db).value().isEmpty());
    QCOMPARE(faultOf(SettingTable::put(*db, u"zone"_s, u"UTC"_s)), QString());
}

void tst_database::textsAndBytesComeBackExactly()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QVERIFY(db->run(db->isSqlite()
                        ? u"CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL, c BIGINT NOT NULL)"_s
                        : u"CREATE TABLE t (a TEXT NOT NULL, b BYTEA NOT NULL, c BIGINT NOT NULL)"_s));
    const QString text = u"O'Neil \"x\" \\ ? %1 :a \u202E \U0001F600 \n"_s;
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    const qint64 large = std::numeric_limits<qint64>::min();
    Rows rows(3);
    for (int i = 0; i < 1203; ++i)
        rows.add(text, bytes, large + i);
    rows.add(QString(), QByteArray(), 0);
    rows.add(u"a\0b"_s, QByteArray("\0", 1), 1);
    QCOMPARE(faultOf(db->insertRows(u"INSERT INTO t (a, b, c)"_s, rows)), QString());
    int same = 0;
    QVERIFY(db->select(u"SELECT a, b, c FROM t WHERE c < 0 ORDER BY c"_s, {}, [&](const Row &row) {
        same += row.text(0) == text && row.blob(1) == bytes && row.integer(2) == large + same ? 1 : 0;
    }));
    QCOMPARE(same, 1203);
    QStringList texts;
    QList<QByteArray> blobs;
    QVERIFY(db->select(u"SELECT a, b FROM t WHERE c >= 0 ORDER BY c"_s, {}, [&](const Row &row) {
        texts.append(row.text(0));
        blobs.append(row.blob(1));
    }));
    QCOMPARE(texts, QStringList({u""_s, u"a\uFFFDb"_s}));
    QCOMPARE(blobs, QList<QByteArray>({QByteArray(), QByteArray("\0", 1)}));
}

void tst_database::aSecondRowOfTheSameKeyIsAConflict()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QVERIFY(db->run(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"a"_s, u"1"_s}));
    const auto second = db->run(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"a"_s, u"2"_s});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

} // namespace headroom

using headroom::tst_database;
HEADROOM_TEST(tst_database)
#include "tst_database.moc"
