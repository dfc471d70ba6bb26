// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/store/auditentry.h"
#include "models/store/person.h"

#include <QObject>

namespace headroom {

class Store;

/// The role's word as SQL, JSON and the command line spell it: "rep", "admin", "pm", "auditor".
[[nodiscard]] QString roleKey(Role role);
/// "rep, admin"; empty for none.
[[nodiscard]] QString rolesText(Roles roles);
/// Reads "rep,admin" (blanks allowed); Invalid on an unknown word or none.
[[nodiscard]] Result<Roles> rolesFromText(const QString &text);

/// Who sits before the program, and what their roles allow (DESIGN §1 "person"). Services ask here before
/// a write; pages only show what they are told.
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(Store &store, const Clock &clock, QString login, QObject *parent = nullptr);

    /// The login of the operating system ("mira"); "unknown" where it has no name.
    [[nodiscard]] static QString systemLogin();
    /// The full name that goes with it; empty where there is none.
    [[nodiscard]] static QString systemFullName();

    /// Finds the person of this login. The first person of a workspace is added as rep, admin and pm; later
    /// logins are without a person, and may read, until an admin adds them.
    [[nodiscard]] Future<Person> begin(const QString &fullName = {});

    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const QString &login() const { return m_login; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    void setPerson(const Person &person);

    /// Forbidden with one sentence unless the person has one of \a any. \a what is the act in words
    /// ("change settings").
    [[nodiscard]] Result<> require(Roles any, const QString &what) const;
    /// An audit entry of the current person at this moment.
    [[nodiscard]] AuditEntry entry(const QString &act, const QString &subject, const QJsonObject &before = {},
                                   const QJsonObject &after = {}) const;

signals:
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
    QString m_login;
    Person m_person;
};

} // namespace headroom
