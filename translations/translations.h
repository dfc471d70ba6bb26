// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace headroom {

/// Installs the texts of \a locale's language into the running application: German, else English (whose
/// file holds the plurals). Call before the first text is shown.
void installTranslations(const QLocale &locale);

} // namespace headroom
