// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

void installTranslations(const QLocale &locale)
{
    const QString language = locale.language() == QLocale::German ? u"de"_s : u"en"_s;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/headroom_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace headroom
