// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headroom {

/// The \a Part in \a in with the accessible \a name; null where there is none.
template <typename Part>
[[nodiscard]] Part *partNamed(const QWidget &in, const QString &name)
{
    for (Part *one : in.findChildren<Part *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace headroom
