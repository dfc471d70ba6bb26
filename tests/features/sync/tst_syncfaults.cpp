// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/sync/syncrig.h"

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three accounts: every endpoint is asked, events of hours and days come in several pages.
constexpr int fewAccounts = 3;
/// More than a page of customers and subscriptions.
constexpr int twoPages = 104;

} // namespace

/// DESIGN §2, 7: a fault that passes leaves no trace, one that stays changes
/// nothing.
class tst_syncfaults : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aFaultThatPassesLeavesTheSameContent_data();
    void aFaultThatPassesLeavesTheSameContent();
    void aPageFaultThatPassesLeavesTheSameContent_data();
    void aPageFaultThatPassesLeavesTheSameContent();
    void aFaultThatStaysLeavesTheStoreAsItWas_data();
    void aFaultThatStaysLeavesTheStoreAsItWas();
    void anyOneRequestMayFailOnce();
    void anyOneRequestThatFailsForGoodChangesNothing();
    void aSyncOnlyReads();

private:
    std::unique_ptr<SyncRig> m_few;
    QStringList m_clean;
    int m_requests = 0;
};

void tst_syncfaults::initTestCase()
{
    m_few = std::make_unique<SyncRig>(fewAccounts);
    m_clean = m_few->cleanDump();
    m_requests = int(m_few->requests().size());
    QVERIFY2(m_requests > 30, qPrintable(QString::number(m_requests)));
    QVERIFY(m_clean.size() > 50);
}

void tst_syncfaults::aFaultThatPassesLeavesTheSameContent_data()
{
    QTest::addColumn<QJsonObject>("order");
    const QStringList kinds{u"500"_s, u"503"_s, u"cut"_s, u"dropped"_s, u"html"_s, u"captive"_s, u"slow"_s};
    const QStringList paths{u"/meters"_s,        u"/products"_s,       u"/customers"_s,
                            u"/subscriptions"_s, u"/subscriptions/"_s, u"/events"_s};
    int row = 0;
    for (const QString &kind : kinds) {
        for (const QString &path : paths) {
            // Each kind meets each endpoint; how often and when goes round, a silent server twice in all.
            const bool slow = kind == "slow"_L1;
            if (slow && path != "/customers"_L1 && path != "/events"_L1)
                continue;
            const int times = slow ? 1 : 1 + row % 2;
            const int after = row % 3;
            QTest::addRow("%s on %s, after %d, times %d", qPrintable(kind), qPrintable(path), after, times)
                << QJsonObject{{u"kind"_s, kind},
                               {u"path"_s, path},
                               {u"after"_s, after},
                               {u"times"_s, times},
                               {u"delayMs"_s, 2'000}};
            ++row;
        }
    }
    for (const QString &path : {u"/products"_s, u"/subscriptions/"_s, u"/events"_s})
        QTest::addRow("429 on %s", qPrintable(path)) << QJsonObject{
            {u"kind"_s, 429}, {u"path"_s, path}, {u"after"_s, 1}, {u"times"_s, 1}, {u"retryAfter"_s, 0}};
    QTest::addRow("429 that asks for a second, twice")
        << QJsonObject{{u"kind"_s, 429}, {u"path"_s, u"/customers"_s}, {u"times"_s, 2}, {u"retryAfter"_s, 1}};
}

void tst_syncfaults::aFaultThatPassesLeavesTheSameContent()
{
    QFETCH(QJsonObject, order);
    m_few->sandbox().fault(order);
    const QString file = m_few->newFile();
    const auto report = m_few->sync(file);
    const QJsonArray faults = m_few->sandbox().get(u"/_control/faults"_s).json().value("faults"_L1).toArray();
    m_few->clearFaults();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QCOMPARE(faults.at(0)["struck"_L1].toInt(), order["times"_L1].toInt());
    QCOMPARE(differenceOf(dumpOf(file), m_clean), QString());
}

/// Lists of more than a page, without events: a page that is missing, empty, repeated, or shifts.
void tst_syncfaults::aPageFaultThatPassesLeavesTheSameContent_data()
{
    QTest::addColumn<QJsonObject>("order");
    const QStringList kinds{u"missingPage"_s, u"emptyPage"_s, u"repeatedPage"_s, u"shiftingPage"_s};
    for (const QString &kind : kinds) {
        for (const QString &path : {u"/customers"_s, u"/subscriptions"_s}) {
            for (const int times : {1, 2})
                QTest::addRow("%s on %s, times %d", qPrintable(kind), qPrintable(path), times)
                    << QJsonObject{{u"kind"_s, kind}, {u"path"_s, path}, {u"times"_s, times}, {u"page"_s, 1}};
        }
    }
    QTest::addRow("an empty first page") << QJsonObject{
        {u"kind"_s, u"emptyPage"_s}, {u"path"_s, u"/customers"_s}, {u"times"_s, 1}, {u"page"_s, 0}};
    QTest::addRow("a missing first page") << QJsonObject{
        {u"kind"_s, u"missingPage"_s}, {u"path"_s, u"/customers"_s}, {u"times"_s, 1}, {u"page"_s, 0}};
}

void tst_syncfaults::aPageFaultThatPassesLeavesTheSameContent()
{
    QFETCH(QJsonObject, order);
    static SyncRig rig(twoPages);
    rig.setEventBudget(0);
    static const QStringList clean = rig.cleanDump();
    rig.sandbox().fault(order);
    const QString file = rig.newFile();
    const auto report = rig.sync(file);
    rig.clearFaults();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QCOMPARE(differenceOf(dumpOf(file), clean), QString());
}

void tst_syncfaults::aFaultThatStaysLeavesTheStoreAsItWas_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QJsonObject &order, const QString &says) {
        QTest::newRow(name) << order << says;
    };
    row("500 on customers", {{u"kind"_s, 500}, {u"path"_s, u"/customers"_s}}, u"failed"_s);
    row("500 on details, from the second",
        {{u"kind"_s, 500}, {u"path"_s, u"/subscriptions/"_s}, {u"after"_s, 1}}, u"failed"_s);
    row("cut on events", {{u"kind"_s, u"cut"_s}, {u"path"_s, u"/events"_s}, {u"after"_s, 2}}, u"lost"_s);
    row("html on products", {{u"kind"_s, u"html"_s}, {u"path"_s, u"/products"_s}}, u"proxy or login page"_s);
    row("captive portal", {{u"kind"_s, u"captive"_s}}, u"proxy or login page"_s);
    row("redirect", {{u"kind"_s, u"redirect"_s}}, u"captive portal"_s);
    row("401", {{u"kind"_s, 401}}, u"key"_s);
    row("429 for long", {{u"kind"_s, 429}, {u"retryAfter"_s, 3'000}}, u"slow down"_s);
    row("missing page of events", {{u"kind"_s, u"missingPage"_s}, {u"path"_s, u"/events"_s}}, u"events"_s);
    row("missing page of customers", {{u"kind"_s, u"missingPage"_s}, {u"path"_s, u"/customers"_s}},
        u"customers"_s);
    row("invalid JSON", {{u"kind"_s, u"badJson"_s}, {u"path"_s, u"/subscriptions"_s}, {u"times"_s, 1}},
        u"JSON"_s);
    row("silent server", {{u"kind"_s, u"slow"_s}, {u"path"_s, u"/meters"_s}, {u"delayMs"_s, 60'000}},
        u"silent"_s);
    row("huge body", {{u"kind"_s, u"huge"_s}, {u"path"_s, u"/customers"_s}, {u"bytes"_s, 9'000'000}},
        u"8 MiB"_s);
}

void tst_syncfaults::aFaultThatStaysLeavesTheStoreAsItWas()
{
    QFETCH(QJsonObject, order);
    QFETCH(QString, says);
    SyncRig rig(fewAccounts);
    const QString file = rig.newFile();
    QVERIFY(rig.sync(file).has_value());
    const QStringList before = dumpOf(file);
    rig.sandbox().moveTo(sandbox::msFromIso(u"2026-11-21T15:00:00Z"_s).value());
    rig.sandbox().fault(order);
    const auto report = rig.sync(file);
    QVERIFY(!report.has_value());
    QVERIFY2(report.error().detail.contains(says), qPrintable(report.error().detail));
    QCOMPARE(differenceOf(dumpOf(file), before), QString());
    // Once it is gone, the next run does what this one would have done.
    rig.clearFaults();
    QVERIFY(rig.sync(file).has_value());
    QVERIFY(dumpOf(file) != before);
}

/// reliability.md F43.
void tst_syncfaults::anyOneRequestMayFailOnce()
{
    for (int i = 0; i < m_requests; i += m_requests / 12) {
        m_few->sandbox().fault({{u"kind"_s, 500}, {u"after"_s, i}, {u"times"_s, 1}});
        const QString file = m_few->newFile();
        const auto report = m_few->sync(file);
        m_few->clearFaults();
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(differenceOf(dumpOf(file), m_clean), QString());
    }
}

void tst_syncfaults::anyOneRequestThatFailsForGoodChangesNothing()
{
    const QString file = m_few->newFile();
    QVERIFY(m_few->sync(file).has_value());
    m_few->clearLog();
    QVERIFY(m_few->sync(file).has_value());
    const int requests = int(m_few->requests().size());
    QVERIFY2(requests > 20, qPrintable(QString::number(requests)));
    for (int i = 0; i < requests; i += requests / 12) {
        m_few->sandbox().fault({{u"kind"_s, 500}, {u"after"_s, i}});
        const auto report = m_few->sync(file);
        m_few->clearFaults();
        QVERIFY(!report.has_value());
        QCOMPARE(differenceOf(dumpOf(file), m_clean), QString());
    }
}

/// DESIGN §2, 1: over every request that a sync sends.
void tst_syncfaults::aSyncOnlyReads()
{
    SyncRig rig(fewAccounts);
    const QString file = rig.newFile();
    QVERIFY(rig.sync(file).has_value());
    rig.sandbox().moveTo(sandbox::msFromIso(u"2026-11-22T12:34:00Z"_s).value());
    rig.sandbox().fault({{u"kind"_s, 500}, {u"after"_s, 5}, {u"times"_s, 2}});
    QVERIFY(rig.sync(file).has_value());
    const QStringList requests = rig.requests();
    QVERIFY(requests.size() > m_requests);
    for (const QString &request : requests)
        QVERIFY2(request.startsWith(u"GET /"_s), qPrintable(request));
}

HEADROOM_TEST(tst_syncfaults)
#include "tst_syncfaults.moc"
