// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/triage/actledger.h"

#include <QJsonDocument>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// The audit record's word for what the timeline calls \a kind.
QString actOf(const QString &kind)
{
    static const QHash<QString, QString> acts{
        {u"snoozed"_s, u"snooze"_s},    {u"woken"_s, u"wake"_s},   {u"owner"_s, u"assign"_s}, {u"flagged"_s, u"flag"_s},
        {u"cleared"_s, u"clearFlag"_s}, {u"exempt"_s, u"exempt"_s}, {u"closed"_s, u"close"_s}, {u"choice"_s, u"record"_s},
        {u"note"_s, u"note"_s},         {u"undone"_s, u"undo"_s}};
    return u"case."_s + acts.value(kind, u"?"_s);
}

QJsonObject objectOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString lineOf(qint64 atMs, const QString &person, const QString &act, const QString &subject)
{
    return u"%1 of %2 by %3 at %4"_s.arg(act, subject, person).arg(atMs);
}

} // namespace

ActLedger::ActLedger(const StoreLocation &location)
{
    const QString name = u"outside"_s;
    const bool sqlite = location.driver == StoreLocation::Driver::Sqlite;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
        if (sqlite)
            db.setDatabaseName(location.target);
        else
            db.setConnectOptions(location.target);
        if (!db.open())
            fault(u"It does not open: "_s + db.lastError().text());
        const Ask ask = [&](const QString &sql) {
            QList<QStringList> rows;
            QSqlQuery query(db);
            query.setForwardOnly(true);
            if (!query.exec(sql))
                fault(sql + u": "_s + query.lastError().text());
            while (query.next()) {
                QStringList row;
                for (int column = 0; column < query.record().count(); ++column)
                    row.append(query.value(column).toString());
                rows.append(row);
            }
            return rows;
        };
        if (db.isOpen())
            read(ask, sqlite);
    }
    QSqlDatabase::removeDatabase(name);
    compareWithAudit();
    if (m_faults.isEmpty())
        replay();
    compareChoices();
}

/// All of one moment: others may be writing.
void ActLedger::read(const Ask &ask, bool sqlite)
{
    ask(sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    readWrites(ask);
    for (const QStringList &row : ask(u"SELECT account_key, meter_id, limit_window, COUNT(*) FROM usage_case"
                                      " WHERE state <> 'closed' GROUP BY account_key, meter_id, limit_window"
                                      " HAVING COUNT(*) > 1"_s))
        fault(u"Account %1 has %4 open cases for %2, %3."_s.arg(row[0], row[1], row[2], row[3]));
    if (sqlite) {
        for (const QStringList &row : ask(u"PRAGMA integrity_check"_s)) {
            if (row[0] != "ok"_L1)
                fault(u"The file is damaged: "_s + row[0]);
        }
    }
    ask(u"COMMIT"_s);
}

void ActLedger::readWrites(const Ask &ask)
{
    for (const QStringList &row : ask(u"SELECT key, provider_id FROM account"_s))
        m_accounts.insert(row[0].toLongLong(), row[1]);
    for (const QStringList &row :
         ask(u"SELECT case_id, at, person, kind, account_key, details_json FROM case_event ORDER BY id"_s))
        m_events.append({row[0], row[1].toLongLong(), row[2], row[3], row[4].toLongLong(), objectOf(row[5])});
    for (const QStringList &row :
         ask(u"SELECT at, person, act, subject, after_json FROM audit WHERE act LIKE 'case.%' ORDER BY seq"_s))
        m_entries.append({row[0].toLongLong(), row[1], row[2], row[3], objectOf(row[4])});
    for (const QStringList &row : ask(u"SELECT id, version, state, owner_person, answer FROM usage_case"_s))
        m_cases.insert(row[0], {row[1].toLongLong(), row[2], row[3], row[4]});
    for (const QStringList &row : ask(u"SELECT id, case_id, kind, superseded_by, withdrawn_at FROM choice"_s))
        m_choices.insert(row[0], {row[1], row[2], row[3].isEmpty() && row[4] == "0"_L1});
    for (const QStringList &row : ask(u"SELECT choice_id, state FROM follow_up"_s))
        m_followUps.insert(row[0], row[1]);
}

bool ActLedger::concernsNote(const Event &event)
{
    return event.kind == "note"_L1 || (event.kind == "undone"_L1 && event.details["act"_L1].toString() == "note"_L1);
}

QString ActLedger::subjectOf(const Event &event) const
{
    return concernsNote(event) ? u"account:"_s + m_accounts.value(event.account) : u"case:"_s + event.caseId;
}

/// Each person's event has its own audit entry, in the same order, and the other way round.
void ActLedger::compareWithAudit()
{
    QMap<QString, int> difference;
    QStringList events;
    QStringList entries;
    for (const Event &event : std::as_const(m_events)) {
        if (!event.person.isEmpty())
            events.append(lineOf(event.atMs, event.person, actOf(event.kind), subjectOf(event)));
    }
    for (const Entry &entry : std::as_const(m_entries))
        entries.append(lineOf(entry.atMs, entry.person, entry.act, entry.subject));
    m_acts = events.size();
    for (const QString &line : std::as_const(events))
        ++difference[line];
    for (const QString &line : std::as_const(entries))
        --difference[line];
    for (auto it = difference.cbegin(); it != difference.cend(); ++it) {
        if (it.value() != 0)
            fault((it.value() > 0 ? u"An event has no audit entry: "_s : u"An audit entry has no event: "_s) + it.key());
    }
    if (m_faults.isEmpty() && events != entries)
        fault(u"Events and audit entries stand in another order."_s);
}

/// Counts each case's versions from its events; every change is one version, and the audit entry says which.
void ActLedger::replay()
{
    QHash<QString, qint64> versions;
    QHash<QString, const Entry *> last;
    auto entry = m_entries.cbegin();
    for (const Event &event : std::as_const(m_events)) {
        const bool byPerson = !event.person.isEmpty();
        const bool changes = !concernsNote(event) && event.kind != "check"_L1 && event.kind != "extended"_L1;
        qint64 version = 0;
        if (changes)
            version = ++versions[event.caseId];
        if (!byPerson) {
            if (changes)
                last.insert(event.caseId, nullptr);
            continue;
        }
        const qint64 written = entry->after["version"_L1].toInteger();
        if (written != version)
            fault(u"%1 (%2) is version %3 by its events and %4 by its audit entry."_s.arg(entry->subject, entry->act)
                      .arg(version)
                      .arg(written));
        if (changes)
            last.insert(event.caseId, &*entry);
        const QString note = concernsNote(event) ? event.details["note"_L1].toString() : QString();
        ++m_found[QStringList{entry->act, entry->subject, QString::number(written), event.details["choice"_L1].toString(),
                              note}
                      .join(u'|')];
        ++entry;
    }
    for (auto it = versions.cbegin(); it != versions.cend(); ++it)
        compareState(it.key(), it.value(), last.value(it.key()));
    if (versions.size() != m_cases.size())
        fault(u"There are %1 cases, and events of %2."_s.arg(m_cases.size()).arg(versions.size()));
}

/// \a last is the newest change where it is a person's.
void ActLedger::compareState(const QString &id, qint64 version, const Entry *last)
{
    const Standing now = m_cases.value(id);
    if (now.version != version)
        fault(u"Case %1 has version %2, but %3 events changed it."_s.arg(id).arg(now.version).arg(version));
    if (!last)
        return;
    if (now.state != last->after["state"_L1].toString() || now.owner != last->after["owner"_L1].toString()
        || now.answer != last->after["answer"_L1].toString())
        fault(u"Case %1 is not as its last act (%2) left it."_s.arg(id, last->act));
}

/// Each recorded choice is there once, with its follow-up, and at most one stands for a case.
void ActLedger::compareChoices()
{
    QHash<QString, int> standing;
    qsizetype recorded = 0;
    for (const Event &event : std::as_const(m_events)) {
        if (event.kind != "choice"_L1)
            continue;
        ++recorded;
        const QString id = event.details["choice"_L1].toString();
        const QList<StoredChoice> stored = m_choices.values(id);
        if (stored.size() != 1 || stored[0].caseId != event.caseId
            || stored[0].kind != event.details["kind"_L1].toString())
            fault(u"Choice %1 of case %2 is stored %3 times, or otherwise."_s.arg(id, event.caseId).arg(stored.size()));
        const qsizetype watched = event.details.contains("target"_L1) ? 1 : 0;
        if (m_followUps.count(id) != watched)
            fault(u"Choice %1 has %2 follow-ups."_s.arg(id).arg(m_followUps.count(id)));
    }
    if (recorded != m_choices.size())
        fault(u"%1 choices were recorded, %2 are stored."_s.arg(recorded).arg(m_choices.size()));
    for (const StoredChoice &choice : std::as_const(m_choices)) {
        if (choice.stands && ++standing[choice.caseId] > 1)
            fault(u"Two choices stand for case %1."_s.arg(choice.caseId));
    }
}

QStringList ActLedger::missing(const QStringList &confirmed) const
{
    QStringList sentences;
    for (const QString &identity : confirmed) {
        if (const int times = m_found.value(identity); times != 1)
            sentences.append(u"Confirmed and there %1 times: %2"_s.arg(times).arg(identity));
    }
    return sentences;
}

} // namespace headroom
