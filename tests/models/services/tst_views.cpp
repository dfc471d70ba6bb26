// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/viewservice.h"
#include "models/store/store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 viewsNowMs = 1'795'262'040'000;

/// A store with the session of one person; a search that holds "paln:" is not understood.
struct Desk
{
    Desk(const QString &file, const QString &id, Roles roles)
        : session(store, clock, id)
        , views(store, session, [](const QString &query) -> Result<> {
            if (query.contains(u"paln:"_s))
                return failure(ErrorKind::Invalid, u"There is no field “paln”."_s);
            return {};
        })
    {
        if (!await(store.open(StoreLocation::file(file))))
            qFatal("the store does not open");
        Person person;
        person.id = PersonId(id);
        person.name = id;
        person.roles = roles;
        session.setPerson(person);
    }

    [[nodiscard]] Result<> add(const QString &name, const QString &query = u"over:>100"_s, bool shared = false)
    {
        SavedView view;
        view.name = name;
        view.query = query;
        return await(views.put(view, shared));
    }

    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const auto stored = await(views.views()).value();
        for (const SavedView &view : stored)
            names.append((view.isShared() ? u"*"_s : QString()) + view.name);
        return names;
    }

    [[nodiscard]] SavedView named(const QString &name)
    {
        const auto stored = await(views.views()).value();
        for (const SavedView &view : stored) {
            if (view.name == name)
                return view;
        }
        return {};
    }

    FixedClock clock{viewsNowMs};
    Store store;
    Session session;
    ViewService views;
};

} // namespace

/// Saved views: who may keep which, and what is refused.
class tst_views : public Test
{
    Q_OBJECT
private slots:
    void init();
    void ownOnesComeFirstAndAreNobodyElses();
    void anAuditorAndNobodyMayKeepNone();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void aViewIsRenamedSharedMovedAndRemoved();
    void twoEditorsAreAConflict();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"store.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_views::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_views::ownOnesComeFirstAndAreNobodyElses()
{
    Desk mira(file(), u"mira"_s, Role::Rep);
    QVERIFY(mira.add(u"  Big \n ones "_s).has_value());
    QVERIFY(mira.add(u"Team"_s, u"plan:pro"_s, true).has_value());
    QVERIFY(mira.add(u"Late"_s).has_value());
    QCOMPARE(mira.names(), QStringList({u"Big ones"_s, u"Late"_s, u"*Team"_s}));
    Desk tom(file(), u"tom"_s, Role::Pm);
    QCOMPARE(tom.names(), QStringList({u"*Team"_s}));
    QVERIFY(tom.add(u"Late"_s).has_value()); // another person's name is no hindrance
    const auto refused = await(tom.views.remove(mira.named(u"Late"_s)));
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(mira.names().size(), 3);
}

void tst_views::anAuditorAndNobodyMayKeepNone()
{
    Desk mira(file(), u"mira"_s, Role::Admin);
    QVERIFY(mira.add(u"Team"_s, u"plan:pro"_s, true).has_value());
    for (const Roles roles : {Roles(Role::Auditor), Roles()}) {
        Desk other(file(), u"zoe"_s, roles);
        QCOMPARE(other.names(), QStringList({u"*Team"_s}));
        QCOMPARE(other.add(u"x"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(await(other.views.move(other.named(u"Team"_s), 0)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(await(other.views.remove(other.named(u"Team"_s))).error().kind, ErrorKind::Forbidden);
    }
    QCOMPARE(await(mira.store.audit(1, 10))->size(), 1);
}

void tst_views::whatIsRefusedIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << u" \n "_s << u"a"_s << u"A view needs a name of at most 60 characters."_s;
    QTest::newRow("long name") << QString(61, u'x') << u"a"_s << u"A view needs a name of at most 60 characters."_s;
    QTest::newRow("no search") << u"x"_s << u" "_s << u"There is nothing to save: the search is empty."_s;
    QTest::newRow("long search") << u"x"_s << QString(2001, u'a') << u"A view's search has at most 2000 characters."_s;
    QTest::newRow("not understood") << u"x"_s << u"paln:pro"_s
                                    << u"The search is not understood. There is no field “paln”."_s;
    QTest::newRow("taken") << u"bigONES"_s << u"a"_s << u"There is a view \"bigONES\" already; choose another name."_s;
}

void tst_views::whatIsRefusedIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QFETCH(QString, sentence);
    Desk mira(file(), u"mira"_s, Role::Rep);
    QVERIFY(mira.add(u"BigOnes"_s).has_value());
    QVERIFY(mira.add(u"Other"_s).has_value());
    const auto refused = mira.add(name, query);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().detail, sentence);
    SavedView other = mira.named(u"Other"_s);
    other.name = name;
    other.query = query;
    QCOMPARE(await(mira.views.put(other, false)).error().detail, sentence); // a change is no way round
    QCOMPARE(await(mira.store.audit(1, 10))->size(), 2);
}

void tst_views::aViewIsRenamedSharedMovedAndRemoved()
{
    Desk mira(file(), u"mira"_s, Role::Rep);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(mira.add(name).has_value());
    QVERIFY(await(mira.views.move(mira.named(u"c"_s), 0)).has_value());
    QCOMPARE(mira.names(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    SavedView view = mira.named(u"a"_s);
    view.name = u"A"_s; // only its own name is taken
    QVERIFY(await(mira.views.put(view, true)).has_value());
    QCOMPARE(mira.names(), QStringList({u"c"_s, u"b"_s, u"*A"_s}));
    QVERIFY(await(mira.views.remove(mira.named(u"c"_s))).has_value());
    QCOMPARE(mira.names(), QStringList({u"b"_s, u"*A"_s}));
    const QList<AuditRow> audit = await(mira.store.audit(1, 10)).value();
    QStringList acts;
    for (const AuditRow &row : audit)
        acts.append(row.entry.act);
    QCOMPARE(acts.mid(3), QStringList({u"view.move"_s, u"view.change"_s, u"view.remove"_s}));
    QCOMPARE(audit[4].entry.before.value(u"name"_s).toString(), u"a"_s);
    QCOMPARE(audit[4].entry.after.value(u"name"_s).toString(), u"A"_s);
    QVERIFY(await(mira.store.verifyAudit()).has_value());
}

void tst_views::twoEditorsAreAConflict()
{
    Desk mira(file(), u"mira"_s, Role::Rep);
    QVERIFY(mira.add(u"a"_s, u"x"_s, true).has_value());
    const SavedView first = mira.named(u"a"_s);
    SavedView changed = first;
    changed.query = u"y"_s;
    QVERIFY(await(mira.views.put(changed, true)).has_value());
    QCOMPARE(await(mira.views.put(first, true)).error().kind, ErrorKind::Conflict);
    QCOMPARE(await(mira.views.remove(first)).error().kind, ErrorKind::Conflict);
    QVERIFY(await(mira.views.remove(mira.named(u"a"_s))).has_value());
    QCOMPARE(await(mira.views.remove(changed)).error().kind, ErrorKind::Conflict);
}

HEADROOM_TEST(tst_views)
#include "tst_views.moc"
