// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/peopleservice.h"

#include "models/domain/zone.h"
#include "models/store/store.h"

#include <QJsonObject>
#include <QPromise>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QJsonObject described(const Person &person)
{
    return {{u"name"_s, person.name},
            {u"email"_s, person.email},
            {u"zone"_s, person.zone},
            {u"roles"_s, rolesText(person.roles)},
            {u"login"_s, person.login},
            {u"active"_s, person.active}};
}

const Person *find(const QList<Person> &people, const PersonId &id)
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &p) { return p.id == id; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

PeopleService::PeopleService(Store &store, Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{ }

Future<QList<Person>> PeopleService::people() { return m_store.people(); }

Result<> PeopleService::check(const Person &person, const QList<Person> &people) const
{
    if (person.name.trimmed().isEmpty() || person.name.size() > 200)
        return failure(ErrorKind::Invalid, u"A person needs a name of at most 200 characters."_s);
    if (!person.roles)
        return failure(ErrorKind::Invalid, u"Name at least one role: rep, admin, pm or auditor."_s);
    static const QRegularExpression address(u"^[^@\\s\\x00-\\x1f]+@[^@\\s\\x00-\\x1f]+\\.[^@\\s\\x00-\\x1f]+$"_s);
    if (!person.email.isEmpty() && !address.match(person.email).hasMatch())
        return failure(ErrorKind::Invalid, u"\"%1\" is no mail address."_s.arg(person.email));
    if (!person.zone.isEmpty() && !isKnownZone(person.zone))
        return failure(ErrorKind::Invalid, u"\"%1\" is no time zone; write it like Europe/Lisbon."_s.arg(person.zone));
    const auto keepsAdmin = [](const Person &p) { return p.active && p.roles.testFlag(Role::Admin) && !p.login.isEmpty(); };
    // Whether another login of one's own exists on this machine or server, nobody can know here.
    const bool leaves = person.id == m_session.person().id && person.login != m_session.login();
    const bool another = std::any_of(people.begin(), people.end(),
                                     [&](const Person &p) { return p.id != person.id && keepsAdmin(p); });
    if (!another && (leaves || !keepsAdmin(person)))
        return failure(ErrorKind::Invalid,
                       u"A workspace needs at least one active admin with a login; give both to somebody first."_s);
    const auto sameLogin = [&](const Person &p) {
        return p.id != person.id && !person.login.isEmpty() && p.login == person.login;
    };
    if (std::any_of(people.begin(), people.end(), sameLogin))
        return failure(ErrorKind::Invalid, u"The login \"%1\" belongs to somebody else already."_s.arg(person.login));
    return {};
}

Future<> PeopleService::put(const Person &person)
{
    if (const auto allowed = m_session.require(Role::Admin, u"change people"_s); !allowed)
        return readyFuture(allowed);
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto answer = [promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(m_store.people(), this, [this, person, answer](const Result<QList<Person>> &people) {
        if (!people) {
            answer(failure(people.error()));
            return;
        }
        Person changed = person;
        if (changed.id.isEmpty())
            changed.id = PersonId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (const auto fine = check(changed, *people); !fine) {
            answer(fine);
            return;
        }
        const Person *before = find(*people, changed.id);
        const AuditEntry entry = m_session.entry(before ? u"person.change"_s : u"person.add"_s,
                                                 u"person:"_s + changed.id.toString(),
                                                 before ? described(*before) : QJsonObject(), described(changed));
        whenDone(m_store.putPerson(entry, changed), this, [this, changed, answer](const Result<> &stored) {
            if (stored && changed.id == m_session.person().id)
                m_session.setPerson(changed);
            answer(stored);
        });
    });
    return promise->future();
}

} // namespace headroom
