// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activityquery.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace headroom {

ActivityFilter activityFilterFrom(const QString &text, ActivityGroup group)
{
    static const QRegularExpression part(u"(?:(\\w+):)?(?:\"([^\"]*)\"|(\\S+))"_s, QRegularExpression::UseUnicodePropertiesOption);
    ActivityFilter filter;
    filter.group = group;
    auto parts = part.globalMatch(text);
    while (parts.hasNext()) {
        const auto match = parts.next();
        const QString field = match.captured(1).toLower();
        const QString value = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        const auto kind = activityFromKey(value);
        if (value.isEmpty())
            continue;
        if (field == "account"_L1)
            filter.accounts.append(value);
        else if (field == "by"_L1)
            filter.people.append(value);
        else if (field == "kind"_L1 && kind)
            filter.kinds.append(*kind);
        else
            filter.words.append(field.isEmpty() || field == "kind"_L1 ? value : match.captured(0));
    }
    return filter;
}

} // namespace headroom
