// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storestamp.h"

#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// What an act changes, by the first part of its name ("case.snooze"); one that is not known may change
/// anything.
Tables tablesOf(const QString &act)
{
    static const std::pair<QLatin1StringView, Tables> known[] = {
        {"case."_L1, Table::Case},       {"view."_L1, Table::View},      {"person."_L1, Table::Person},
        {"setting."_L1, Table::Setting}, {"plan."_L1, Table::Catalogue}, {"override."_L1, Table::Account},
    };
    for (const auto &[area, tables] : known) {
        if (act.startsWith(area))
            return tables;
    }
    return Tables(Table::Setting) | Table::Person | Table::Catalogue | Table::Account | Table::Case
        | Table::View;
}

} // namespace

Result<StoreStamp> StoreStamp::read(Database &db)
{
    StoreStamp stamp;
    return db
        .select(u"SELECT (SELECT COALESCE(MAX(seq), 0) FROM audit), (SELECT COALESCE(MAX(id), 0) FROM "
                u"case_event),"
                " (SELECT COUNT(*) FROM sync_run)"_s,
                {},
                [&](const Row &row) {
                    stamp = {row.integer(0), row.integer(1), row.integer(2)};
                })
        .map([&] { return stamp; });
}

Result<Tables> StoreStamp::changesSince(Database &db, const StoreStamp &seen) const
{
    Tables tables;
    if (event != seen.event)
        tables |= Table::Case;
    if (runs != seen.runs)
        tables |= Tables(Table::Sync) | Table::Catalogue | Table::Account | Table::Usage | Table::Case;
    if (audit == seen.audit)
        return tables;
    tables |= Table::Audit;
    // From the entry seen last on: where the chain was cut, what came instead of it.
    return db
        .select(u"SELECT DISTINCT act FROM audit WHERE seq > ?"_s, {std::min(seen.audit, audit - 1)},
                [&](const Row &row) { tables |= tablesOf(row.text(0)); })
        .map([&] { return tables; });
}

void StampMemory::open(const StoreStamp &now)
{
    const std::lock_guard lock(m_mutex);
    m_seen = now;
}

void StampMemory::wrote(const StoreStamp &before, const StoreStamp &after)
{
    const std::lock_guard lock(m_mutex);
    if (m_seen == before)
        m_seen = after;
}

StoreStamp StampMemory::look(const StoreStamp &now)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_seen, now);
}

} // namespace headroom
