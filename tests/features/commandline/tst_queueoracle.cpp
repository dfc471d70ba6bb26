// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/commandline/cliworld.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oracleAccounts = 30;

QString python() { return u"/usr/bin/python3"_s; }

/// The first difference between two lists of rows; empty where they are equal.
QString differenceOf(const QJsonArray &rows, const QJsonArray &expected)
{
    for (qsizetype i = 0; i < std::max(rows.size(), expected.size()); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const QJsonObject other = expected.at(i).toObject();
        const QStringList keys = (row.isEmpty() ? other : row).keys();
        for (const QString &key : keys) {
            if (row.value(key) != other.value(key))
                return u"row %1 (%2), %3: %4 instead of %5"_s.arg(i).arg(
                    row.value("account"_L1).toString(), key,
                    QString::fromUtf8(
                        QJsonDocument(QJsonArray{row.value(key)}).toJson(QJsonDocument::Compact)),
                    QString::fromUtf8(
                        QJsonDocument(QJsonArray{other.value(key)}).toJson(QJsonDocument::Compact)));
        }
        if (row.size() != other.size())
            return u"row %1 has other keys"_s.arg(i);
    }
    return {};
}

} // namespace

/// The queue equals an independent computation over the same file.
class tst_queueoracle : public Test
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theQueueEqualsAnIndependentComputation_data();
    void theQueueEqualsAnIndependentComputation();

private:
    [[nodiscard]] QJsonArray oracle(const QString &file, const QString &asOf) const;
    [[nodiscard]] CliResult sync(const QString &workspace, const QString &moment);

    std::unique_ptr<CliWorld> m_world;
};

void tst_queueoracle::initTestCase()
{
    if (!QFileInfo(python()).isExecutable())
        QSKIP("there is no /usr/bin/python3");
    m_world = std::make_unique<CliWorld>(oracleAccounts);
    const QString first = u"2026-11-21T12:34:00Z"_s;
    QCOMPARE(sync(u"one"_s, first).code, 0);
    QCOMPARE(sync(u"two"_s, first).code, 0);
    // A few events only: the days of most accounts come from differences between readings.
    QCOMPARE(
        m_world->run({u"settings"_s, u"set"_s, u"eventBudget"_s, u"40"_s, u"--workspace"_s, u"lean"_s}).code,
        0);
    QCOMPARE(
        m_world->run({u"settings"_s, u"set"_s, u"zone"_s, u"Asia/Kolkata"_s, u"--workspace"_s, u"lean"_s})
            .code,
        0);
    QCOMPARE(sync(u"lean"_s, first).code, 0);
    QCOMPARE(sync(u"lean"_s, u"2026-11-21T18:20:00Z"_s).code, 0);
    QCOMPARE(sync(u"lean"_s, u"2026-11-22T18:40:00Z"_s).code, 0);
    QCOMPARE(sync(u"lean"_s, u"2026-11-23T09:05:00Z"_s).code, 0);
    QCOMPARE(sync(u"two"_s, u"2026-11-23T09:05:00Z"_s).code, 0);
}

CliResult tst_queueoracle::sync(const QString &workspace, const QString &moment)
{
    m_world->sandbox().moveTo(sandbox::msFromIso(moment).value());
    return m_world->run({u"sync"_s, u"--workspace"_s, workspace});
}

QJsonArray tst_queueoracle::oracle(const QString &file, const QString &asOf) const
{
    QProcess process;
    process.start(python(), {QString::fromUtf8(HEADROOM_ORACLE), file, asOf});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object().value("rows"_L1).toArray();
}

void tst_queueoracle::theQueueEqualsAnIndependentComputation_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("asOf");
    const auto rows = [](const QString &workspace, const QStringList &moments) {
        for (const QString &asOf : moments)
            QTest::addRow("%s as of %s", qPrintable(workspace), qPrintable(asOf)) << workspace << asOf;
    };
    rows(u"one"_s, {u"2026-11-21T12:34:00Z"_s, u"2026-11-21T15:34:00Z"_s, u"2026-11-22T14:34:00Z"_s});
    rows(u"two"_s, {u"2026-11-23T09:05:00Z"_s, u"2026-11-23T12:05:00Z"_s, u"2026-11-24T11:05:00Z"_s});
    rows(u"lean"_s, {u"2026-11-23T09:05:00Z"_s, u"2026-11-23T12:05:00Z"_s, u"2026-11-24T11:05:00Z"_s});
}

void tst_queueoracle::theQueueEqualsAnIndependentComputation()
{
    QFETCH(QString, workspace);
    QFETCH(QString, asOf);
    const CliResult queue =
        m_world->run({u"queue"_s, u"--json"_s, u"--workspace"_s, workspace, u"--as-of"_s, asOf});
    QCOMPARE(queue.code, 0);
    const QJsonArray rows = queue.json().value("rows"_L1).toArray();
    QVERIFY2(rows.size() > 10, qPrintable(QString::number(rows.size())));
    QCOMPARE(differenceOf(rows, oracle(m_world->file(workspace), asOf)), QString());
}

HEADROOM_TEST(tst_queueoracle)
#include "tst_queueoracle.moc"
