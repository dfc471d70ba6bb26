// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sync/syncrig.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cancelAccounts = 3;

/// Cancels \a service once it has had \a answers.
void cancelAfter(SyncService &service, int answers)
{
    QObject::connect(&service, &SyncService::progressed, &service, [&service, answers] {
        if (service.isRunning() && service.progress().requests >= answers)
            service.cancel();
    });
}

} // namespace

/// A cancel leaves the store as it was, and what was read is not lost.
class tst_synccancel : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCancelledRunLeavesTheStoreAsItWas_data();
    void aCancelledRunLeavesTheStoreAsItWas();
    void aResumedRunEndsInTheSameContent_data();
    void aResumedRunEndsInTheSameContent();
    void aCancelWhileStoringComesTooLate();
    void aRunThatFailedForNowCanBeResumed();
    void aRefusedKeyLeavesNothingToResume();
    void theSecondRunInOneProcessIsAConflict();
    void destroyingTheServiceEndsTheRunAsCancelled();
    void theEventBudgetIsKeptAndSkippedAccountsHaveAReason();

private:
    std::unique_ptr<SyncRig> m_rig;
    QStringList m_first; ///< after one sync
    QStringList m_second; ///< after another one, later
    QString m_file;
    int m_requests = 0; ///< of the second
};

void tst_synccancel::initTestCase()
{
    m_rig = std::make_unique<SyncRig>(cancelAccounts);
    m_file = m_rig->newFile();
    QVERIFY(m_rig->sync(m_file).has_value());
    m_first = dumpOf(m_file);
    m_rig->sandbox().moveTo(sandbox::msFromIso(u"2026-11-22T13:00:00Z"_s).value());
    m_rig->clearLog();
    const QString later = m_rig->copyOf(m_file);
    QVERIFY(m_rig->sync(later).has_value());
    m_second = dumpOf(later);
    m_requests = int(m_rig->requests().size());
    QVERIFY(m_second != m_first);
}

void tst_synccancel::aCancelledRunLeavesTheStoreAsItWas_data()
{
    QTest::addColumn<int>("answers");
    for (const int percent : {0, 10, 30, 50, 70, 90})
        QTest::addRow("after %d %% of the requests", percent) << m_requests * percent / 100;
}

void tst_synccancel::aCancelledRunLeavesTheStoreAsItWas()
{
    QFETCH(int, answers);
    const QString file = m_rig->copyOf(m_file);
    {
        const auto process = m_rig->syncer(file);
        cancelAfter(process->service(), answers);
        const auto outcome = outcomeOf(process->service().start());
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(process->service().canResume());
    }
    QCOMPARE(differenceOf(dumpOf(file), m_first), QString());
}

void tst_synccancel::aResumedRunEndsInTheSameContent_data() { aCancelledRunLeavesTheStoreAsItWas_data(); }

void tst_synccancel::aResumedRunEndsInTheSameContent()
{
    QFETCH(int, answers);
    const QString file = m_rig->copyOf(m_file);
    {
        const auto process = m_rig->syncer(file);
        cancelAfter(process->service(), answers);
        QVERIFY(!outcomeOf(process->service().start()).has_value());
        process->service().disconnect(&process->service());
        m_rig->clearLog();
        const auto outcome = outcomeOf(process->service().resume());
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
        if (answers > m_requests * 6 / 10) // the lists at least are not read again
            QVERIFY(m_rig->requests().size() < m_requests);
    }
    QCOMPARE(differenceOf(dumpOf(file), m_second), QString());
}

/// Half of a swap cannot be had: what is being stored is stored, and the run says so.
void tst_synccancel::aCancelWhileStoringComesTooLate()
{
    const QString file = m_rig->copyOf(m_file);
    {
        const auto process = m_rig->syncer(file);
        SyncService &service = process->service();
        bool asked = false;
        QObject::connect(&service, &SyncService::progressed, &service, [&service, &asked] {
            if (service.progress().phase == SyncPhase::Storing && !std::exchange(asked, true))
                service.cancel();
        });
        QVERIFY(outcomeOf(service.start()).has_value());
        QVERIFY(asked);
    }
    QCOMPARE(differenceOf(dumpOf(file), m_second), QString());
}

void tst_synccancel::aRunThatFailedForNowCanBeResumed()
{
    const QString file = m_rig->copyOf(m_file);
    {
        const auto process = m_rig->syncer(file);
        m_rig->sandbox().fault({{u"kind"_s, 500}, {u"path"_s, u"/events"_s}, {u"after"_s, 2}});
        QVERIFY(!outcomeOf(process->service().start()).has_value());
        m_rig->clearFaults();
        QVERIFY(process->service().canResume());
        QVERIFY(outcomeOf(process->service().resume()).has_value());
    }
    QCOMPARE(differenceOf(dumpOf(file), m_second), QString());
}

void tst_synccancel::aRefusedKeyLeavesNothingToResume()
{
    const QString file = m_rig->copyOf(m_file);
    const auto process = m_rig->syncer(file);
    m_rig->sandbox().fault({{u"kind"_s, 401}, {u"path"_s, u"/customers"_s}});
    const auto outcome = outcomeOf(process->service().start());
    m_rig->clearFaults();
    QCOMPARE(outcome.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!process->service().canResume());
}

void tst_synccancel::theSecondRunInOneProcessIsAConflict()
{
    const QString file = m_rig->copyOf(m_file);
    const auto process = m_rig->syncer(file);
    const auto first = process->service().start();
    const auto second = outcomeOf(process->service().start());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(outcomeOf(first).has_value());
}

void tst_synccancel::destroyingTheServiceEndsTheRunAsCancelled()
{
    const QString file = m_rig->copyOf(m_file);
    Future<SyncReport> run;
    {
        const auto process = m_rig->syncer(file);
        run = process->service().start();
    }
    QCOMPARE(outcomeOf(run).error().kind, ErrorKind::Cancelled);
    QCOMPARE(differenceOf(dumpOf(file), m_first), QString());
}

void tst_synccancel::theEventBudgetIsKeptAndSkippedAccountsHaveAReason()
{
    for (const int budget : {0, 1, 7}) {
        const QString file = m_rig->newFile();
        const auto process = m_rig->syncer(file);
        process->service().setEventBudget(budget);
        m_rig->clearLog();
        const auto report = outcomeOf(process->service().start());
        QVERIFY(report.has_value());
        const QStringList requests = m_rig->requests();
        QVERIFY2(requests.count(u"GET /events"_s) <= budget,
                 qPrintable(QString::number(requests.count(u"GET /events"_s))));
        const auto events =
            std::find_if(report->sources.begin(), report->sources.end(),
                         [](const SourceResult &source) { return source.source == "events"_L1; });
        QVERIFY(events != report->sources.end());
        QVERIFY(events->skipped > 0);
        QVERIFY(events->detail.value(u"the request budget was used up"_s).toInt() > 0);
    }
}

HEADROOM_TEST(tst_synccancel)
#include "tst_synccancel.moc"
