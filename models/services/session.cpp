// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/session.h"

#include "models/domain/zone.h"
#include "models/store/store.h"

#include <QPromise>
#include <QTimeZone>

#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

constexpr std::array<std::pair<Role, QLatin1StringView>, 4> roleWords{
    {{Role::Rep, "rep"_L1}, {Role::Admin, "admin"_L1}, {Role::Pm, "pm"_L1}, {Role::Auditor, "auditor"_L1}}};

} // namespace

QString roleKey(Role role)
{
    for (const auto &[value, word] : roleWords) {
        if (value == role)
            return word;
    }
    Q_UNREACHABLE();
}

QString rolesText(Roles roles)
{
    QStringList words;
    for (const auto &[value, word] : roleWords) {
        if (roles.testFlag(value))
            words.append(word);
    }
    return words.join(u", "_s);
}

Result<Roles> rolesFromText(const QString &text)
{
    Roles roles;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &raw : words) {
        const QString word = raw.trimmed();
        const auto known = std::find_if(roleWords.begin(), roleWords.end(),
                                        [&](const auto &entry) { return entry.second == word; });
        if (known == roleWords.end())
            return failure(ErrorKind::Invalid, u"\"%1\" is no role; the roles are rep, admin, pm and auditor."_s.arg(word));
        roles |= known->first;
    }
    if (!roles)
        return failure(ErrorKind::Invalid, u"Name at least one role: rep, admin, pm or auditor."_s);
    return roles;
}

Session::Session(Store &store, const Clock &clock, QString login, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_login(std::move(login))
{ }

QString Session::systemLogin()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : u"unknown"_s;
}

QString Session::systemFullName()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed() : QString();
}

Future<Person> Session::begin(const QString &fullName)
{
    auto promise = std::make_shared<QPromise<Result<Person>>>();
    promise->start();
    const auto answer = [this, promise](const Result<Person> &person) {
        if (person)
            setPerson(*person);
        promise->addResult(person);
        promise->finish();
    };
    whenDone(m_store.people(), this, [this, fullName, answer](const Result<QList<Person>> &people) {
        if (!people) {
            answer(failure(people.error()));
            return;
        }
        const auto known = std::find_if(people->begin(), people->end(),
                                        [&](const Person &p) { return p.login == m_login && p.active; });
        if (known != people->end()) {
            answer(*known);
            return;
        }
        Person person{PersonId(m_login), fullName.isEmpty() ? systemFullName() : fullName, {}, {}, {}, m_login, true, 0};
        if (person.name.isEmpty())
            person.name = m_login;
        if (!people->isEmpty()) { // not one of the workspace's people: may read
            answer(person);
            return;
        }
        person.roles = Role::Rep | Role::Admin | Role::Pm;
        const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        person.zone = isKnownZone(zone) ? zone : u"UTC"_s;
        m_person = person;
        whenDone(m_store.putPerson(entry(u"person.add"_s, u"person:"_s + m_login, {},
                                         {{u"name"_s, person.name}, {u"roles"_s, rolesText(person.roles)}}),
                                   person),
                 this, [person, answer](const Result<> &stored) mutable {
                     person.version = 1;
                     answer(stored ? Result<Person>(person) : Result<Person>(failure(stored.error())));
                 });
    });
    return promise->future();
}

void Session::setPerson(const Person &person)
{
    m_person = person;
    emit changed();
}

Result<> Session::require(Roles any, const QString &what) const
{
    if (m_person.roles & any)
        return {};
    const QString have = m_person.roles ? rolesText(m_person.roles) : u"no role in this workspace"_s;
    return failure(ErrorKind::Forbidden, u"Only %1 may %2; %3 has %4. Ask an admin of this workspace."_s.arg(
                                             rolesText(any).replace(u", "_s, u" or "_s), what, m_person.name, have));
}

AuditEntry Session::entry(const QString &act, const QString &subject, const QJsonObject &before,
                          const QJsonObject &after) const
{
    return {m_clock.nowMs(), m_person.id, act, subject, before, after};
}

} // namespace headroom
