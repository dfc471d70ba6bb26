// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/casejson.h"
#include "app/commandline/commandline.h"
#include "app/commandline/jsonrows.h"
#include "app/program.h"
#include "models/domain/keys.h"
#include "models/items/activitywording.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QString minuteText(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm'Z'"_s) : u"—"_s;
}

/// Names by key of the accounts of a snapshot.
QHash<AccountKey, StoredAccount> accountsOf(const StoreSnapshot &snapshot)
{
    QHash<AccountKey, StoredAccount> accounts;
    for (const StoredAccount &account : snapshot.accounts)
        accounts.insert(account.key, account);
    return accounts;
}

QString untilText(const CaseRecord &record)
{
    if (record.state == CaseState::Snoozed)
        return minuteText(record.snoozedUntilMs);
    return record.state == CaseState::Exempt ? minuteText(record.exemptUntilMs) : u"—"_s;
}

/// In the words of the activity.
QString saidText(const CaseEvent &event, qint64 nowMs)
{
    ActivityEntry entry;
    entry.event = event.kind;
    entry.details = event.details;
    entry.kind = activityOfEvent(event.kind, event.details.value("act"_L1).toString());
    entry.text = event.text;
    entry.person = event.person;
    return ActivityWording(QTimeZone::utc(), nowMs, QLocale::c()).said(entry);
}

QString reasonsText(const QMap<QString, int> &reasons)
{
    QStringList texts;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        texts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

void printReport(const DetectionReport &report, bool dryRun)
{
    const QString would = dryRun ? u"would "_s : QString();
    printLine(u"%1 limits evaluated: %2open %3, %2close %4, %2escalate %5, %2bring back %6, %2check %7."_s
                  .arg(report.evaluated)
                  .arg(would)
                  .arg(report.count(CaseChange::Kind::Open))
                  .arg(report.count(CaseChange::Kind::Close))
                  .arg(report.count(CaseChange::Kind::Escalate))
                  .arg(report.count(CaseChange::Kind::Reopen))
                  .arg(report.count(CaseChange::Kind::Check)));
    printLine(u"Skipped: %1. Blocked: %2."_s.arg(reasonsText(report.skipped), reasonsText(report.blocked)));
}

} // namespace

void CommandLine::listCases()
{
    SnapshotRange range;
    if (m_options.arguments.size() > 1)
        range.accountIds = {AccountId(m_options.arguments.at(1))};
    whenDone(m_program->store().snapshot(range, nowMs()), this, [this](const Result<StoreSnapshot> &snapshot) {
        if (!snapshot) {
            fail(snapshot.error());
            return;
        }
        if (m_options.arguments.size() > 1 && snapshot->accounts.isEmpty()) {
            fail({ErrorKind::Invalid, u"There is no account \"%1\"."_s.arg(m_options.arguments.at(1)), {}});
            return;
        }
        const auto accounts = accountsOf(*snapshot);
        QJsonArray rows;
        TextTable table{{u"Case"_s, u"Account"_s, u"Name"_s, u"Meter"_s, u"Window"_s, u"State"_s, u"Stage"_s, u"Opened"_s,
                         u"Until"_s, u"Choice"_s, u"Owner"_s},
                        QList<bool>(11, false),
                        {},
                        {0, 0, nameColumns, nameColumns}};
        for (const CaseRecord &record : snapshot->cases) {
            const Customer customer = accounts.value(record.account).customer;
            rows.append(caseJson(record, customer.id.toString(), customer.name));
            table.rows.append({record.id.toString(), customer.id.toString(), customer.name, record.meter.toString(),
                               record.credit ? u"credit"_s : windowKey(record.window), caseStateKey(record.state),
                               record.stage, minuteText(record.openedAtMs), untilText(record),
                               record.answer.isEmpty() ? u"—"_s : record.answer,
                               record.owner.isEmpty() ? u"—"_s : record.owner.toString()});
        }
        printRows(rows, table);
    });
}

void CommandLine::showCase(const CaseId &id)
{
    whenDone(m_program->store().caseEvents(id), this, [this, id](const Result<QList<CaseEvent>> &events) {
        if (!events) {
            fail(events.error());
            return;
        }
        if (events->isEmpty()) {
            fail({ErrorKind::Invalid, u"There is no case \"%1\"; headroom case list shows them."_s.arg(id.toString()), {}});
            return;
        }
        QJsonArray rows;
        TextTable table{{u"At"_s, u"What"_s, u"By"_s, u"Text"_s}, {false, false, false, false}, {}, {0, 0, nameColumns, 0}};
        for (const CaseEvent &event : *events) {
            rows.append(eventJson(event));
            table.rows.append({minuteText(event.atMs), event.kind,
                               event.person.isEmpty() ? u"program"_s : event.person.toString(), saidText(event, nowMs())});
        }
        printRows(rows, table, {{u"case"_s, id.toString()}});
    });
}

void CommandLine::detect()
{
    whenDone(m_program->detection().dryRun(nowMs()), this, [this](const Result<DetectionReport> &report) {
        if (!report) {
            fail(report.error());
            return;
        }
        const auto said = [this, found = *report] {
            if (!m_options.json) {
                printReport(found, m_options.dryRun);
                end(ExitCode::Done);
                return;
            }
            whenDone(m_program->store().snapshot({}, nowMs()), this, [this, found](const Result<StoreSnapshot> &snapshot) {
                QHash<AccountKey, QString> ids;
                for (const StoredAccount &account : snapshot.value_or(StoreSnapshot()).accounts)
                    ids.insert(account.key, account.customer.id.toString());
                QJsonObject object = frame();
                const QJsonObject json = reportJson(found, ids);
                for (auto it = json.begin(); it != json.end(); ++it)
                    object.insert(it.key(), it.value());
                printJson(object);
                end(ExitCode::Done);
            });
        };
        if (m_options.dryRun) {
            said();
            return;
        }
        whenDone(m_program->store().applyCases(report->changes), this, [this, said](const Result<CasesApplied> &applied) {
            if (applied)
                said();
            else
                fail(applied.error());
        });
    });
}

} // namespace headroom
