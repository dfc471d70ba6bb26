// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/features/commandline/cliworld.h"

#include <QTestEventLoop>

#include <csignal>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int killAccounts = 3;

/// Ends \a process by SIGKILL and waits.
void killNow(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished(30'000);
}

/// Runs that ended well, as the store has them.
qint64 completeRuns(const QString &file)
{
    const auto db = Database::open(StoreLocation::file(file), Database::Mode::ReadOnly);
    qint64 runs = -1;
    if (db)
        static_cast<void>((*db)->select(u"SELECT COUNT(*) FROM sync_run WHERE outcome = 'complete'"_s, {},
                                        [&](const Row &row) { runs = row.integer(0); }));
    return runs;
}

} // namespace

/// What is left of a sync that is killed, and of two at once (reliability.md F43).
class tst_synckill : public Test
{
    Q_OBJECT
private slots:
    void aKilledSyncLeavesTheStoreAsItWas();
    void theSecondProcessIsToldWhoSyncs();
};

void tst_synckill::aKilledSyncLeavesTheStoreAsItWas()
{
    CliWorld world(killAccounts);
    const QStringList sync{u"sync"_s, u"--workspace"_s, u"work"_s};
    QCOMPARE(world.run(sync).code, 0);
    const QStringList before = dumpOf(world.file(u"work"_s));
    world.sandbox().moveTo(sandbox::msFromIso(u"2026-11-22T13:00:00Z"_s).value());
    world.rig().clearLog();
    QCOMPARE(world.run({u"sync"_s, u"--workspace"_s, u"other"_s}).code, 0);
    const int requests = int(world.rig().requests().size());
    int killed = 0;
    for (int i = 0; i < 8; ++i) {
        world.rig().clearLog();
        const auto process = world.start(sync);
        const int until = requests * i / 8;
        QVERIFY(QTest::qWaitFor(
            [&] {
                return process->state() == QProcess::NotRunning || world.rig().requests().size() >= until;
            },
            60'000));
        if (process->state() == QProcess::NotRunning)
            continue; // it was done: less to read than in a new store
        killNow(*process);
        if (completeRuns(world.file(u"work"_s)) > 1)
            break; // the kill came after the swap: it is a whole sync
        ++killed;
        QCOMPARE(differenceOf(dumpOf(world.file(u"work"_s)), before), QString());
    }
    QVERIFY2(killed >= 4, qPrintable(QString::number(killed)));
    // The dead process' lease holds nobody up.
    QCOMPARE(world.run(sync).code, 0);
    QVERIFY(dumpOf(world.file(u"work"_s)) != before);
}

void tst_synckill::theSecondProcessIsToldWhoSyncs()
{
    CliWorld world(killAccounts);
    const QStringList sync{u"sync"_s, u"--workspace"_s, u"work"_s};
    QCOMPARE(world.run(sync).code, 0);
    const QStringList before = dumpOf(world.file(u"work"_s));
    world.sandbox().fault({{u"kind"_s, u"slow"_s}, {u"path"_s, u"/meters"_s}, {u"delayMs"_s, 60'000}});
    world.rig().clearLog();
    const auto first = world.start(sync);
    QVERIFY(QTest::qWaitFor([&] { return !world.rig().requests().isEmpty(); }, 60'000));
    const CliResult second = world.run(sync);
    QCOMPARE(second.code, 4);
    QVERIFY2(second.isOneSentence() && second.error.contains(u"Another Headroom"_s),
             qPrintable(second.error));
    QVERIFY(second.error.contains(QString::number(first->processId())));
    killNow(*first);
    QCOMPARE(differenceOf(dumpOf(world.file(u"work"_s)), before), QString());
}

HEADROOM_TEST(tst_synckill)
#include "tst_synckill.moc"
