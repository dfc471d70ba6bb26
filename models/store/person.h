// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QFlags>

namespace headroom {

/// What a person may do (DESIGN §1 "person"); services check it.
enum class Role { Rep = 1, Admin = 2, Pm = 4, Auditor = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// Somebody who works with Headroom.
struct Person
{
    PersonId id;
    QString name;
    QString email;
    QString zone; ///< IANA name
    Roles roles; ///< at least one
    QString login; ///< OS login (SQLite) or database login (PostgreSQL); unique where not empty
    bool active = true;
    int version = 0; ///< 0 = not stored yet; counts up with every change
    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace headroom
