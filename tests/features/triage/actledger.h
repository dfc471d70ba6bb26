// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/location.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace headroom {

/// What a store says of persons' acts, read from outside: SQL over Qt's own drivers, none of the program's code.
class ActLedger
{
public:
    /// Reads \a location; what keeps it from being read is among faults().
    explicit ActLedger(const StoreLocation &location);

    /// One sentence for each thing that must not be: an event without its audit entry or the other way round, a
    /// version, choice or follow-up that does not fit them, two open cases of one limit, a damaged file.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    /// One sentence for each of \a confirmed (ConfirmedAct::identity()) that is not here exactly once.
    [[nodiscard]] QStringList missing(const QStringList &confirmed) const;
    /// Number of persons' acts.
    [[nodiscard]] qsizetype acts() const { return m_acts; }

private:
    struct Event
    {
        QString caseId;
        qint64 atMs = 0;
        QString person;
        QString kind;
        qint64 account = 0;
        QJsonObject details;
    };
    struct Entry
    {
        qint64 atMs = 0;
        QString person;
        QString act;
        QString subject;
        QJsonObject after;
    };
    struct Standing
    {
        qint64 version = 0;
        QString state;
        QString owner;
        QString answer;
    };
    struct StoredChoice
    {
        QString caseId;
        QString kind;
        bool stands = false;
    };
    using Ask = std::function<QList<QStringList>(const QString &)>;

    void read(const Ask &ask, bool sqlite);
    void readWrites(const Ask &ask);
    [[nodiscard]] QString subjectOf(const Event &event) const;
    [[nodiscard]] static bool concernsNote(const Event &event);
    void compareWithAudit();
    void replay();
    void compareState(const QString &id, qint64 version, const Entry *last);
    void compareChoices();
    void fault(const QString &sentence) { m_faults.append(sentence); }

    QList<Event> m_events; ///< oldest first
    QList<Entry> m_entries; ///< of case acts, oldest first
    QHash<QString, Standing> m_cases;
    QMultiHash<QString, StoredChoice> m_choices;
    QMultiHash<QString, QString> m_followUps; ///< state by choice
    QHash<qint64, QString> m_accounts; ///< provider's id by key
    QHash<QString, int> m_found; ///< how often each act is here, by identity
    qsizetype m_acts = 0;
    QStringList m_faults;
};

} // namespace headroom
