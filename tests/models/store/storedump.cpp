// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/store/storedump.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {

QStringList dumpOf(Database &db)
{
    static const QStringList tables{u"setting"_s,
                                    u"person"_s,
                                    u"audit"_s,
                                    u"finding"_s,
                                    u"meter"_s,
                                    u"plan"_s,
                                    u"plan_limit"_s,
                                    u"plan_meter"_s,
                                    u"account"_s,
                                    u"subscription"_s,
                                    u"own_cap"_s,
                                    u"account_override"_s,
                                    u"reading"_s,
                                    u"newest_reading"_s,
                                    u"usage_month"_s,
                                    u"usage_hours"_s,
                                    u"usage_minutes"_s,
                                    u"usage_cover"_s,
                                    u"meter_source"_s,
                                    u"credit_standing"_s,
                                    u"usage_case"_s,
                                    u"case_event"_s,
                                    u"subscription_meter"_s};
    QStringList lines;
    for (const QString &table : tables) {
        const auto read = db.select(u"SELECT * FROM %1"_s.arg(table), {}, [&](const Row &row) {
            QStringList cells{table};
            for (int column = 0; column < row.columns(); ++column)
                cells.append(QString::fromLatin1(row.blob(column).toHex()));
            lines.append(cells.join(u' '));
        });
        if (!read)
            lines.append(table + u": "_s + read.error().detail);
    }
    lines.sort();
    return lines;
}

} // namespace headroom
