// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::sandbox {

/// An invented company name in one of several scripts.
[[nodiscard]] QString companyName(quint64 bits);
/// How many names there are that try to break whoever shows, mails or exports them.
[[nodiscard]] int hostileNameCount();
[[nodiscard]] QString hostileName(int index);

} // namespace headroom::sandbox
