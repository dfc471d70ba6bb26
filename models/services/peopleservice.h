// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/session.h"

namespace headroom {

/// The people of a workspace; admins change them (DESIGN §1 "person").
class PeopleService final : public QObject
{
    Q_OBJECT
public:
    PeopleService(Store &store, Session &session, QObject *parent = nullptr);

    [[nodiscard]] Future<QList<Person>> people();
    /// Adds a person (empty id) or changes one. Forbidden for others than admins; Invalid without name or
    /// role, with a broken address or zone, or where nobody active would be admin afterwards.
    [[nodiscard]] Future<> put(const Person &person);

private:
    [[nodiscard]] Result<> check(const Person &person, const QList<Person> &people) const;

    Store &m_store;
    Session &m_session;
};

} // namespace headroom
