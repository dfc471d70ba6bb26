// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"
#include "tests/models/store/storedump.h"

#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
class tst_swapkill : public StoreTest
{
    Q_OBJECT
private slots:
    void aKillLeavesOldOrNew_data();
    void aKillLeavesOldOrNew();
    void aKillBeforeTheCommitLeavesOld_data() { addBackends(); }
    void aKillBeforeTheCommitLeavesOld();

private:
    QString m_old; ///< a store before the swap in which the worker is killed
    QStringList m_before;
    QStringList m_after;
};

void tst_swapkill::aKillLeavesOldOrNew_data()
{
    QTest::addColumn<int>("statements");
    for (const int statements : {1, 5, 12, 20, 28, 34, 40, 46, 52, 58, 64, 70, 80, 90, 100, 100'000})
        QTest::addRow("%d statements", statements) << statements;
    m_old = newFile().target;
    const auto db = opened(StoreLocation::file(m_old));
    const auto other = opened(newFile());
    QVERIFY(db && other);
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(workerAccounts, 1))), QString());
    QCOMPARE(faultOf(syncOnce(*other, sampleSync(workerAccounts, 1))), QString());
    QCOMPARE(faultOf(syncOnce(*other, sampleSync(workerAccounts, 2))), QString());
    m_before = dumpOf(*db);
    m_after = dumpOf(*other);
}

void tst_swapkill::aKillLeavesOldOrNew()
{
    QFETCH(int, statements);
    const StoreLocation location = newFile();
    QVERIFY(QFile::copy(m_old, location.target));
    QProcess process;
    process.start(QStringLiteral(STORE_WORKER),
                  {u"swap"_s, u"sqlite"_s, location.target, u"2"_s, QString::number(statements)});
    QVERIFY(process.waitForFinished(30'000));
    const bool killed = process.exitStatus() == QProcess::CrashExit;
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(killed, statements < 100'000);
    const auto db = opened(location);
    QVERIFY(db);
    const QStringList now = dumpOf(*db);
    QVERIFY(now == m_before || now == m_after);
    QVERIFY(killed || now == m_after);
    QCOMPARE(faultOf(syncOnce(*db, sampleSync(workerAccounts, 2))), QString()); // ends as if nothing had been
    QCOMPARE(dumpOf(*db), m_after);
}

void tst_swapkill::aKillBeforeTheCommitLeavesOld()
{
    NEW_STORE(location);
    QStringList before;
    {
        const auto db = opened(location);
        QVERIFY(db);
        QCOMPARE(faultOf(syncOnce(*db, sampleSync(workerAccounts, 1))), QString());
        before = dumpOf(*db);
    }
    QProcess process;
    process.start(QStringLiteral(STORE_WORKER),
                  {u"swap"_s, location.driver == StoreLocation::Driver::Sqlite ? u"sqlite"_s : u"pg"_s,
                   location.target, u"2"_s, u"-1"_s});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const auto db = opened(location);
    QVERIFY(db);
    QCOMPARE(dumpOf(*db), before);
}

} // namespace headroom

using headroom::tst_swapkill;
HEADROOM_TEST(tst_swapkill)
#include "tst_swapkill.moc"
