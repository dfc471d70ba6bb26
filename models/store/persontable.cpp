// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/persontable.h"

#include "models/store/database.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace headroom::PersonTable {
namespace {

constexpr std::array<std::pair<Role, QLatin1StringView>, 4> keys{
    {{Role::Rep, "rep"_L1}, {Role::Admin, "admin"_L1}, {Role::Pm, "pm"_L1}, {Role::Auditor, "auditor"_L1}}};

/// "rep admin": the roles' keys with blanks between.
QString rolesText(Roles roles)
{
    QStringList texts;
    for (const auto &[role, key] : keys) {
        if (roles.testFlag(role))
            texts.append(key);
    }
    return texts.join(u' ');
}

Roles rolesFromText(const QString &text)
{
    const QStringList texts = text.split(u' ');
    Roles roles;
    for (const auto &[role, key] : keys)
        roles.setFlag(role, texts.contains(key));
    return roles;
}

} // namespace

Result<QList<Person>> all(Database &db)
{
    QList<Person> people;
    auto read = db.select(u"SELECT id, name, email, zone, roles, login, active, version FROM person"_s, {},
                          [&](const Row &row) {
                              people.append({.id = PersonId(row.text(0)),
                                             .name = row.text(1),
                                             .email = row.text(2),
                                             .zone = row.text(3),
                                             .roles = rolesFromText(row.text(4)),
                                             .login = row.text(5),
                                             .active = row.flag(6),
                                             .version = int(row.integer(7))});
                          });
    if (!read)
        return failure(read.error());
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) {
        return a.name != b.name ? a.name < b.name : a.id < b.id;
    });
    return people;
}

Result<> put(Database &db, const Person &person)
{
    if (person.id.isEmpty() || !person.roles)
        return failure(ErrorKind::Invalid, u"A person needs an id and at least one role."_s);
    const QString taken = u"Somebody else uses the login \"%1\"."_s.arg(person.login);
    const auto named = [&](const Error &error) {
        return error.kind == ErrorKind::Conflict ? Error{ErrorKind::Conflict, taken, {}} : error;
    };
    if (person.version == 0) {
        Rows rows(8);
        rows.add(person.id.toString(), person.name, person.email, person.zone, rolesText(person.roles),
                 person.login, int(person.active), 1);
        return db
            .insertRows(u"INSERT INTO person (id, name, email, zone, roles, login, active, version)"_s, rows)
            .map_error(named);
    }
    return db
        .run(u"UPDATE person SET name = ?, email = ?, zone = ?, roles = ?, login = ?, active = ?,"
             " version = version + 1 WHERE id = ? AND version = ?"_s,
             {person.name, person.email, person.zone, rolesText(person.roles), person.login,
              int(person.active), person.id.toString(), person.version})
        .map_error(named)
        .and_then([&](qint64 changed) -> Result<> {
            if (changed != 1)
                return failure(ErrorKind::Conflict,
                               u"Somebody else changed %1 in the meantime."_s.arg(person.name));
            return {};
        });
}

} // namespace headroom::PersonTable
