// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/triage/actledger.h"
#include "tests/features/triage/crashdisk.h"
#include "tests/features/triage/triagescene.h"
#include "tests/models/store/backends.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int cutAccounts = 2;
constexpr int sessions = 2; // the first one's end moves the log into the file
constexpr int actsEach = 6;

sqlite3 *firstOpened = nullptr; ///< the writer's connection of the newest Desk

int rememberFirst(sqlite3 *db, const char **, const struct sqlite3_api_routines *)
{
    if (!firstOpened)
        firstOpened = db;
    return SQLITE_OK;
}

} // namespace

/// What persons' acts leave after a power cut, through the real service and store under Qt's own SQLite driver
/// (DESIGN §2, 8; reliability.md F01).
class tst_triagecuts : public StoreTest
{
    Q_OBJECT
private slots:
    void initTestCase();
    void noConfirmedActIsLost();
    void withoutEverySyncActsAreLost_data();
    void withoutEverySyncActsAreLost();

private:
    struct Outcome
    {
        bool cut = false; ///< while it worked, not at its end
        qsizetype confirmed = 0;
        QStringList faults;

        [[nodiscard]] bool hasLost() const
        {
            return std::any_of(faults.begin(), faults.end(),
                               [](const QString &fault) { return fault.startsWith(u"Confirmed and there 0 times"_s); });
        }
    };
    /// Acts until the power fails at \a cutAt, then reads what the disk shows. \a weakened: a pragma that the
    /// writer runs first.
    Outcome actUntilCut(CrashDisk &disk, quint64 seed, qint64 cutAt, const QByteArray &weakened = {});
    [[nodiscard]] QStringList act(CrashDisk &disk, const StoreLocation &location, quint64 seed,
                                  const QByteArray &weakened);
    [[nodiscard]] static QStringList faultsAfter(const StoreLocation &location, const QStringList &confirmed);

    StoreLocation m_prepared;
    StoreLocation m_used;
};

void tst_triagecuts::initTestCase()
{
    m_prepared = newFile();
    m_used = newFile();
    QCOMPARE(faultOf(prepareTriage(m_prepared, cutAccounts)), QString());
}

QStringList tst_triagecuts::act(CrashDisk &disk, const StoreLocation &location, quint64 seed, const QByteArray &weakened)
{
    QStringList confirmed;
    for (int session = 0; session < sessions && !disk.isDead(); ++session) {
        firstOpened = nullptr;
        Desk desk(location, u"mira"_s);
        if (!desk.opened)
            break;
        if (!weakened.isEmpty())
            sqlite3_exec(firstOpened, weakened.constData(), nullptr, nullptr, nullptr);
        desk.clock.set(sceneNowMs + session * 60'000);
        RandomActs acts(desk, triageLimits(cutAccounts), seed * sessions + quint64(session));
        for (int i = 0; i < actsEach && !disk.isDead(); ++i)
            confirmed += acts.next().confirmed;
    }
    return confirmed;
}

/// Opened as the program opens it, then looked at from outside.
QStringList tst_triagecuts::faultsAfter(const StoreLocation &location, const QStringList &confirmed)
{
    if (const QString broken = brokenChainOf(location); !broken.isEmpty())
        return {broken};
    const ActLedger ledger(location);
    QStringList faults = ledger.faults() + ledger.missing(confirmed);
    if (ledger.acts() > confirmed.size() + 1)
        faults.append(u"There are %1 acts, but %2 were confirmed."_s.arg(ledger.acts()).arg(confirmed.size()));
    return faults;
}

tst_triagecuts::Outcome tst_triagecuts::actUntilCut(CrashDisk &disk, quint64 seed, qint64 cutAt,
                                                    const QByteArray &weakened)
{
    QFile::remove(m_used.target);
    if (!QFile::copy(m_prepared.target, m_used.target))
        return {false, 0, {u"The store cannot be copied."_s}};
    disk.watch(m_used.target, cutAt);
    const QStringList confirmed = act(disk, m_used, seed, weakened);
    const bool cut = disk.isDead();
    Seeded luck(seed);
    if (!disk.recover(luck))
        return {cut, 0, {u"What the disk shows cannot be written."_s}};
    return {cut, confirmed.size(), faultsAfter(m_used, confirmed)};
}

void tst_triagecuts::noConfirmedActIsLost()
{
    const int cuts = wantsFullCounts() ? 2'000 : 300;
    CrashDisk disk;
    QCOMPARE(actUntilCut(disk, 1, 0).faults, QStringList());
    const qint64 operations = disk.operations();
    QVERIFY2(operations > 100, qPrintable(QString::number(operations)));
    qsizetype confirmed = 0;
    int inTime = 0;
    Seeded numbers(11);
    for (int i = 1; i <= cuts; ++i) {
        const qint64 cutAt = numbers.between(1, operations);
        const Outcome outcome = actUntilCut(disk, quint64(i), cutAt);
        QVERIFY2(outcome.faults.isEmpty(),
                 qPrintable(u"seed %1, cut at %2:\n%3"_s.arg(i).arg(cutAt).arg(outcome.faults.join(u'\n'))));
        confirmed += outcome.confirmed;
        inTime += outcome.cut ? 1 : 0;
    }
    QVERIFY2(inTime > cuts / 2 && confirmed > cuts, qPrintable(QString::number(inTime)));
    std::printf("COUNT %d power cuts, %d of them in the midst of the work: %lld confirmed acts, 0 lost\n", cuts, inTime,
                static_cast<long long>(confirmed));
}

void tst_triagecuts::withoutEverySyncActsAreLost_data()
{
    QTest::addColumn<QByteArray>("weakened");
    QTest::newRow("synchronous=NORMAL") << QByteArray("PRAGMA synchronous=NORMAL");
    QTest::newRow("synchronous=OFF") << QByteArray("PRAGMA synchronous=OFF");
}

/// The control: the same cuts find what a store that syncs less loses.
void tst_triagecuts::withoutEverySyncActsAreLost()
{
    QFETCH(QByteArray, weakened);
    constexpr int cuts = 40;
    const auto remember = reinterpret_cast<void (*)()>(&rememberFirst);
    sqlite3_auto_extension(remember);
    int losing = 0;
    int faulty = 0;
    {
        CrashDisk disk;
        std::ignore = actUntilCut(disk, 1, 0);
        const qint64 operations = disk.operations();
        Seeded numbers(12);
        for (int i = 1; i <= cuts; ++i) {
            const Outcome outcome = actUntilCut(disk, quint64(i), numbers.between(1, operations), weakened);
            losing += outcome.hasLost() ? 1 : 0;
            faulty += outcome.faults.isEmpty() ? 0 : 1;
        }
    }
    sqlite3_cancel_auto_extension(remember);
    std::printf("COUNT %s: %d of %d power cuts lose confirmed acts, %d in all leave something wrong\n",
                weakened.constData(), losing, cuts, faulty);
    QVERIFY2(losing > 0 && faulty > cuts / 4, qPrintable(QString::number(faulty)));
}

} // namespace headroom

using headroom::tst_triagecuts;
HEADROOM_TEST(tst_triagecuts)
#include "tst_triagecuts.moc"
