// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/triage/actledger.h"
#include "tests/features/triage/triagescene.h"
#include "tests/features/triage/workerprocess.h"
#include "tests/models/store/backends.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr int manyActs = 100'000; // more than it gets to

/// Runs \a sql outside the program; the number of rows changed, -1 where it fails.
int runOutside(const StoreLocation &location, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(location.target).constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const int changed = done ? sqlite3_changes(db) : -1;
    sqlite3_close(db);
    return changed;
}

} // namespace

/// What a service worker had confirmed when it was killed (reliability.md F03, F04).
class tst_triagekill : public StoreTest
{
    Q_OBJECT
private slots:
    void everyConfirmedActSurvivesAKill();
    void aRowThatIsMissingIsNoticed_data();
    void aRowThatIsMissingIsNoticed();

private:
    /// Lets a worker begin its acts on \a location, kills it at a random moment and says what it had confirmed.
    static QStringList actAndDie(const StoreLocation &location, quint64 seed);

    StoreLocation m_kept; ///< a sound store with confirmed acts
    QStringList m_confirmed; ///< in it
};

QStringList tst_triagekill::actAndDie(const StoreLocation &location, quint64 seed)
{
    Seeded numbers(seed);
    WorkerProcess worker(u"act"_s, location, u"mira"_s, seed, manyActs);
    worker.begin();
    if (numbers.chance(85)) // else while it opens the store the last one left
        worker.readUntil(numbers.between(1, 25));
    QElapsedTimer moment;
    moment.start();
    for (const qint64 us = numbers.between(0, 12'000); moment.nsecsElapsed() < us * 1'000;) { }
    worker.kill();
    for (const WorkerProcess::Refusal &refused : worker.refused())
        [&] { QCOMPARE(refused.kind, int(ErrorKind::Invalid)); }();
    return worker.confirmed();
}

void tst_triagekill::everyConfirmedActSurvivesAKill()
{
    const int kills = wantsFullCounts() ? 200 : 20;
    const StoreLocation location = newFile();
    QCOMPARE(faultOf(prepareTriage(location, triageAccounts)), QString());
    QStringList confirmed;
    qsizetype unconfirmed = 0;
    for (int i = 1; i <= kills; ++i) {
        confirmed += actAndDie(location, quint64(i));
        const ActLedger ledger(location);
        QCOMPARE(ledger.faults(), QStringList());
        QCOMPARE(ledger.missing(confirmed), QStringList());
        const qsizetype inFlight = ledger.acts() - confirmed.size() - unconfirmed;
        QVERIFY2(inFlight == 0 || inFlight == 1, qPrintable(QString::number(inFlight)));
        unconfirmed += inFlight;
        QCOMPARE(brokenChainOf(location, confirmed.isEmpty() ? QString() : memoryOf(location)), QString());
        QVERIFY(!QTest::currentTestFailed());
    }
    QVERIFY2(confirmed.size() > 3 * kills, qPrintable(QString::number(confirmed.size())));
    std::printf("COUNT %d kills: %lld confirmed acts, all there once; %lld more in flight\n", kills,
                static_cast<long long>(confirmed.size()), static_cast<long long>(unconfirmed));
}

void tst_triagekill::aRowThatIsMissingIsNoticed_data()
{
    m_kept = newFile();
    QCOMPARE(faultOf(prepareTriage(m_kept, triageAccounts)), QString());
    WorkerProcess worker(u"act"_s, m_kept, u"mira"_s, 7, 60);
    worker.begin();
    QVERIFY(worker.hasFinished());
    m_confirmed = worker.confirmed();
    QVERIFY(m_confirmed.size() > 20);
    QTest::addColumn<QByteArray>("deletion");
    QTest::addColumn<QString>("notices");
    const auto deletion = [](const char *table, const char *key, const char *where) {
        return QByteArray("DELETE FROM ") + table + " WHERE " + key + " = (SELECT " + key + " FROM " + table + " "
            + where + " LIMIT 1)";
    };
    QTest::newRow("the newest event") << deletion("case_event", "id", "WHERE person <> '' ORDER BY id DESC")
                                      << u"no event"_s;
    QTest::newRow("an earlier event") << deletion("case_event", "id", "WHERE kind = 'owner' ORDER BY id")
                                      << u"no event"_s;
    QTest::newRow("the newest audit entry") << deletion("audit", "seq", "ORDER BY seq DESC") << u"no audit entry"_s;
    QTest::newRow("an earlier audit entry")
        << deletion("audit", "seq", "WHERE act = 'case.snooze' ORDER BY seq") << u"no audit entry"_s;
    QTest::newRow("a choice") << deletion("choice", "id", "ORDER BY recorded_at") << u"choice"_s;
    QTest::newRow("a follow-up") << deletion("follow_up", "id", "") << u"follow-up"_s;
    QTest::newRow("a case") << deletion("usage_case", "id", "") << u"version"_s;
    QTest::newRow("an act without its change")
        << QByteArray("UPDATE usage_case SET version = version - 1 WHERE id = (SELECT MAX(id) FROM usage_case)")
        << u"version"_s;
    QTest::newRow("an act and its entry") << QByteArray() << u"Confirmed and there 0 times"_s;
}

void tst_triagekill::aRowThatIsMissingIsNoticed()
{
    QFETCH(QByteArray, deletion);
    QFETCH(QString, notices);
    const ActLedger sound(m_kept);
    QCOMPARE(sound.faults() + sound.missing(m_confirmed), QStringList());
    const StoreLocation copy = newFile();
    QVERIFY(QFile::copy(m_kept.target, copy.target));
    if (deletion.isEmpty()) {
        // Both rows of the newest act are gone: only who was told of it can know.
        QCOMPARE(runOutside(copy, "DELETE FROM case_event WHERE id = (SELECT MAX(id) FROM case_event)"), 1);
        QCOMPARE(runOutside(copy, "DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)"), 1);
    } else {
        QCOMPARE(runOutside(copy, deletion), 1);
    }
    const ActLedger ledger(copy);
    const QString said = (ledger.faults() + ledger.missing(m_confirmed)).join(u'\n');
    QVERIFY2(said.contains(notices), qPrintable(said));
}

} // namespace headroom

using headroom::tst_triagekill;
HEADROOM_TEST(tst_triagekill)
#include "tst_triagekill.moc"
