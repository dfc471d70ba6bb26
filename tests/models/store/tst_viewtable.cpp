// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "models/store/viewtable.h"
#include "tests/models/store/backends.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

SavedView viewOf(const QString &id, const QString &person, const QString &name)
{
    return {ViewId(id), PersonId(person), name, u"over:>100"_s, 0, 0};
}

QStringList namesOf(Database &db)
{
    QStringList names;
    const QList<SavedView> views = ViewTable::all(db).value();
    for (const SavedView &view : views)
        names.append(u"%1%2%3"_s.arg(view.person.toString()).arg(view.position).arg(view.name));
    return names;
}

} // namespace

class tst_viewtable : public StoreTest
{
    Q_OBJECT
private slots:
    void viewsKeepTheirOrder_data() { addBackends(); }
    void viewsKeepTheirOrder();
    void theSecondOfTwoEditorsIsTold_data() { addBackends(); }
    void theSecondOfTwoEditorsIsTold();
    void actsAndTheirAuditEntriesAreOneWrite_data() { addBackends(); }
    void actsAndTheirAuditEntriesAreOneWrite();
};

void tst_viewtable::viewsKeepTheirOrder()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    for (const auto &[id, name] : {std::pair(u"1"_s, u"a"_s), std::pair(u"2"_s, u"b"_s), std::pair(u"3"_s, u"c"_s)})
        QCOMPARE(faultOf(ViewTable::put(*db, viewOf(id, u"p"_s, name))), QString());
    QCOMPARE(faultOf(ViewTable::put(*db, viewOf(u"4"_s, {}, u"d"_s))), QString());
    QCOMPARE(namesOf(*db), QStringList({u"0d"_s, u"p0a"_s, u"p1b"_s, u"p2c"_s}));
    QCOMPARE(faultOf(ViewTable::move(*db, ViewId(u"3"_s), 0)), QString());
    QCOMPARE(namesOf(*db), QStringList({u"0d"_s, u"p0c"_s, u"p1a"_s, u"p2b"_s}));
    QCOMPARE(faultOf(ViewTable::move(*db, ViewId(u"3"_s), 99)), QString());
    QCOMPARE(namesOf(*db), QStringList({u"0d"_s, u"p0a"_s, u"p1b"_s, u"p2c"_s}));
    SavedView shared = ViewTable::all(*db)->at(1);
    shared.person = PersonId();
    shared.name = u"ä \"quoted\" name"_s;
    QCOMPARE(faultOf(ViewTable::put(*db, shared)), QString());
    QCOMPARE(namesOf(*db), QStringList({u"0d"_s, u"1ä \"quoted\" name"_s, u"p1b"_s, u"p2c"_s}));
    QCOMPARE(ViewTable::move(*db, ViewId(u"9"_s), 0).error().kind, ErrorKind::Conflict);
}

void tst_viewtable::theSecondOfTwoEditorsIsTold()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    SavedView view = viewOf(u"1"_s, u"p"_s, u"a"_s);
    QCOMPARE(faultOf(ViewTable::put(*db, view)), QString());
    QCOMPARE(ViewTable::put(*db, view).error().kind, ErrorKind::Conflict); // the id is taken
}

void tst_viewtable::actsAndTheirAuditEntriesAreOneWrite()
{
    NEW_STORE(location);
    Store store;
    QCOMPARE(faultOf(await(store.open(location))), QString());
    QList<Tables> told;
    connect(&store, &Store::changed, this, [&told](Tables tables) { told.append(tables); });
    const auto entry = [](const QString &act) {
        AuditEntry made;
        made.atMs = 1;
        made.person = PersonId(u"p"_s);
        made.act = act;
        made.subject = u"view:1"_s;
        return made;
    };
    SavedView view = viewOf(u"1"_s, u"p"_s, u"a"_s);
    QCOMPARE(faultOf(await(store.putView(entry(u"view.add"_s), view))), QString());
    QCOMPARE(await(store.putView(entry(u"view.add"_s), view)).error().kind, ErrorKind::Conflict);
    view.version = 1;
    view.query = u"plan:pro"_s;
    QCOMPARE(faultOf(await(store.putView(entry(u"view.change"_s), view))), QString());
    QCOMPARE(await(store.putView(entry(u"view.change"_s), view)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(store.removeView(entry(u"view.remove"_s), view)).error().kind, ErrorKind::Conflict);
    view.version = 2;
    QCOMPARE(await(store.savedViews()).value(), QList<SavedView>({view}));
    QCOMPARE(faultOf(await(store.moveView(entry(u"view.move"_s), view.id, 3))), QString());
    QCOMPARE(faultOf(await(store.removeView(entry(u"view.remove"_s), view))), QString());
    QVERIFY(await(store.savedViews())->isEmpty());
    QStringList acts;
    const auto stored = await(store.audit(1, 10)).value();
    for (const AuditRow &row : stored)
        acts.append(row.entry.act);
    QCOMPARE(acts, QStringList({u"view.add"_s, u"view.change"_s, u"view.move"_s, u"view.remove"_s}));
    QTRY_COMPARE(told.size(), 4);
    QCOMPARE(told.first(), Table::View | Table::Audit);
}

} // namespace headroom

using headroom::tst_viewtable;
HEADROOM_TEST(tst_viewtable)
#include "tst_viewtable.moc"
