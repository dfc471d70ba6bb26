// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/viewtable.h"

#include "models/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace headroom::ViewTable {
namespace {

Result<> oneRow(qint64 changed)
{
    if (changed != 1)
        return failure(ErrorKind::Conflict, u"Somebody else changed this view in the meantime."_s);
    return {};
}

/// The position behind the last of \a person, leaving \a except out.
Result<qint64> endOf(Database &db, const PersonId &person, const ViewId &except)
{
    qint64 end = 0;
    auto read = db.select(u"SELECT COALESCE(MAX(position) + 1, 0) FROM saved_view WHERE person = ? AND id <> ?"_s,
                          {person.toString(), except.toString()}, [&](const Row &row) { end = row.integer(0); });
    if (!read)
        return failure(read.error());
    return end;
}

Result<> add(Database &db, const SavedView &view, qint64 position)
{
    Rows rows(6);
    rows.add(view.id.toString(), view.person.toString(), view.name, view.query, position, 1);
    return db
        .insertRows(u"INSERT INTO saved_view (id, person, name, query, position, version)"_s, rows)
        .map_error([](const Error &error) {
            return error.kind == ErrorKind::Conflict ? oneRow(0).error() : error;
        });
}

} // namespace

Result<QList<SavedView>> all(Database &db)
{
    QList<SavedView> views;
    auto read = db.select(u"SELECT id, person, name, query, position, version FROM saved_view"_s, {},
                          [&](const Row &row) {
                              views.append({ViewId(row.text(0)), PersonId(row.text(1)), row.text(2), row.text(3),
                                            int(row.integer(4)), int(row.integer(5))});
                          });
    if (!read)
        return failure(read.error());
    std::sort(views.begin(), views.end(), [](const SavedView &a, const SavedView &b) {
        if (a.person != b.person)
            return a.person < b.person;
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return views;
}

Result<> put(Database &db, const SavedView &view)
{
    const auto end = endOf(db, view.person, view.id);
    if (!end)
        return failure(end.error());
    if (view.version == 0)
        return add(db, view, *end);
    return db
        .run(u"UPDATE saved_view SET position = CASE WHEN person = ? THEN position ELSE ? END, person = ?, name = ?,"
             " query = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
             {view.person.toString(), *end, view.person.toString(), view.name, view.query, view.id.toString(),
              view.version})
        .and_then(oneRow);
}

Result<> remove(Database &db, const SavedView &view)
{
    return db.run(u"DELETE FROM saved_view WHERE id = ? AND version = ?"_s, {view.id.toString(), view.version})
        .and_then(oneRow);
}

Result<> move(Database &db, const ViewId &id, int position)
{
    auto views = all(db);
    if (!views)
        return failure(views.error());
    const auto isIt = [&id](const SavedView &view) { return view.id == id; };
    const auto found = std::find_if(views->cbegin(), views->cend(), isIt);
    if (found == views->cend())
        return oneRow(0);
    SavedView moved = *found; // its place in the list goes with the next line
    views->removeIf([&](const SavedView &view) { return view.person != moved.person || isIt(view); });
    views->insert(std::clamp<qsizetype>(position, 0, views->size()), std::move(moved));
    for (qsizetype place = 0; place < views->size(); ++place) {
        const SavedView &view = views->at(place);
        if (view.position == place)
            continue;
        auto changed = db.run(u"UPDATE saved_view SET position = ? WHERE id = ?"_s, {qint64(place), view.id.toString()})
                           .and_then(oneRow);
        if (!changed)
            return changed;
    }
    return {};
}

} // namespace headroom::ViewTable
