// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/jsonrows.h"
#include "app/program.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

QJsonObject personJson(const Person &person)
{
    return {{u"id"_s, person.id.toString()}, {u"name"_s, person.name},       {u"email"_s, person.email},
            {u"zone"_s, person.zone},        {u"roles"_s, rolesText(person.roles)}, {u"login"_s, person.login},
            {u"active"_s, person.active}};
}

/// Takes "name=…" into \a person.
Result<> takeField(Person &person, const QString &set)
{
    const QString field = set.section(u'=', 0, 0);
    const QString value = set.section(u'=', 1);
    if (field == "roles"_L1) {
        const auto roles = rolesFromText(value);
        if (!roles)
            return failure(roles.error());
        person.roles = *roles;
        return {};
    }
    QString Person::*member = field == "name"_L1 ? &Person::name
        : field == "email"_L1                    ? &Person::email
        : field == "zone"_L1                     ? &Person::zone
                                                 : &Person::login;
    person.*member = value;
    return {};
}

} // namespace

void CommandLine::people()
{
    const QString verb = m_options.arguments.value(0, u"list"_s);
    if (verb == "add"_L1 || verb == "change"_L1) {
        putPerson(verb == "add"_L1);
        return;
    }
    if (verb != "list"_L1) {
        fail({ErrorKind::Invalid, u"headroom people knows list, add and change."_s, {}});
        return;
    }
    whenDone(m_program->people().people(), this, [this](const Result<QList<Person>> &people) {
        if (!people) {
            fail(people.error());
            return;
        }
        QJsonArray rows;
        TextTable table{{u"Id"_s, u"Name"_s, u"Mail"_s, u"Login"_s, u"Roles"_s, u"Zone"_s},
                        {false, false, false, false, false, false},
                        {},
                        {0, nameColumns, nameColumns, nameColumns, 0, nameColumns}};
        for (const Person &person : *people) {
            rows.append(personJson(person));
            table.rows.append({person.id.toString(), person.name, person.email, person.login,
                               person.active ? rolesText(person.roles) : u"(left)"_s, person.zone});
        }
        printRows(rows, table);
    });
}

void CommandLine::putPerson(bool add)
{
    whenDone(m_program->people().people(), this, [this, add](const Result<QList<Person>> &people) {
        if (!people) {
            fail(people.error());
            return;
        }
        Person person;
        if (!add) {
            const PersonId id(m_options.arguments.value(1));
            const auto known = std::find_if(people->begin(), people->end(), [&](const Person &p) { return p.id == id; });
            if (known == people->end()) {
                fail({ErrorKind::Invalid, u"There is no person \"%1\"; headroom people lists them."_s.arg(id.toString()), {}});
                return;
            }
            person = *known;
        }
        for (const QString &set : std::as_const(m_options.sets)) {
            if (const auto taken = takeField(person, set); !taken) {
                fail(taken.error());
                return;
            }
        }
        whenDone(m_program->people().put(person), this, [this](const Result<> &stored) {
            if (stored)
                end(ExitCode::Done);
            else
                fail(stored.error());
        });
    });
}

void CommandLine::settings()
{
    const QString verb = m_options.arguments.value(0, u"list"_s);
    if (verb == "set"_L1) {
        if (m_options.arguments.size() == 3)
            set(m_options.arguments[1], m_options.arguments[2]);
        else
            fail({ErrorKind::Invalid, u"headroom settings set takes a key and a value."_s, {}});
        return;
    }
    if (verb != "list"_L1) {
        fail({ErrorKind::Invalid, u"headroom settings knows list and set."_s, {}});
        return;
    }
    QJsonArray rows;
    TextTable table{{u"Setting"_s, u"Value"_s, u"Meaning"_s}, {false, false, false}, {}};
    for (const SettingRule &rule : SettingsService::rules()) {
        const QString value = m_program->settings().value(rule.key);
        rows.append(QJsonObject{{u"key"_s, rule.key}, {u"value"_s, value}, {u"meaning"_s, rule.meaning}});
        table.rows.append({rule.key, value, rule.meaning});
    }
    const Workspace &workspace = m_program->workspace();
    table.rows.append({u"apiUrl"_s, workspace.apiUrl.toString(), u"where the billing API answers; empty: the own sandbox"_s});
    table.rows.append({u"environment"_s, m_program->environment(), u"live or sandbox"_s});
    if (m_options.json) {
        QJsonObject object = frame();
        object.insert(u"apiUrl"_s, workspace.apiUrl.toString());
        object.insert(u"rows"_s, rows);
        printJson(object);
    } else {
        printTable(table);
    }
    end(ExitCode::Done);
}

void CommandLine::set(const QString &key, const QString &value)
{
    whenDone(m_program->settings().set(key, value), this, [this](const Result<> &stored) {
        if (stored)
            end(ExitCode::Done);
        else
            fail(stored.error());
    });
}

/// The connection is needed before a store can be opened, so it lies beside it.
void CommandLine::setConnection(const QString &key, const QString &value)
{
    Workspace workspace = m_program->workspace();
    if (key == "environment"_L1) {
        if (value != "live"_L1 && value != "sandbox"_L1) {
            fail({ErrorKind::Invalid, u"The environment is live or sandbox."_s, {}});
            return;
        }
        workspace.live = value == "live"_L1;
    } else if (key == "postgresql"_L1) {
        workspace.postgres = value;
    } else {
        const QUrl url(value, QUrl::StrictMode);
        if (!value.isEmpty() && (!url.isValid() || url.host().isEmpty())) {
            fail({ErrorKind::Invalid, u"\"%1\" is no URL; write it like https://test.dodopayments.com."_s.arg(value), {}});
            return;
        }
        workspace.apiUrl = url;
    }
    const auto saved = saveWorkspace(workspace);
    if (saved)
        end(ExitCode::Done);
    else
        fail(saved.error());
}

} // namespace headroom
