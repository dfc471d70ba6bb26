// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accounttable.h"
#include "models/store/auditcheck.h"
#include "models/store/audittable.h"
#include "models/store/dayborders.h"
#include "models/store/overridetable.h"
#include "models/store/persontable.h"
#include "models/store/plantable.h"
#include "models/store/synctable.h"
#include "models/store/usageblob.h"
#include "tests/models/store/backends.h"
#include "tests/models/store/sample.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

AuditVerdict verdictOf(Database &db)
{
    AuditCheck check({});
    while (check.readPage(db).value_or(false)) { }
    return check.verdict();
}

} // namespace

class tst_storetables : public StoreTest
{
    Q_OBJECT
private slots:
    void monthsPackAsDocumented();
    void timedDaysPackAsDocumented();
    void monthsAndDaysAreCivil();
    void auditChainFits_data() { addBackends(); }
    void auditChainFits();
    void aChangedAuditRowIsFound_data() { addBackends(); }
    void aChangedAuditRowIsFound();
    void peopleAreKeptWithTheirRoles_data() { addBackends(); }
    void peopleAreKeptWithTheirRoles();
    void theSecondOfTwoEditorsIsTold_data() { addBackends(); }
    void theSecondOfTwoEditorsIsTold();
    void plansComeBackWhole_data() { addBackends(); }
    void plansComeBackWhole();
    void overridesAreVersioned_data() { addBackends(); }
    void overridesAreVersioned();
    void runsAndFindingsAreListed_data() { addBackends(); }
    void runsAndFindingsAreListed();
};

void tst_storetables::monthsPackAsDocumented()
{
    MonthDays days;
    days.set(0, {.day = 0, .used = 1, .denied = {}, .quality = Quality::Complete});
    days.set(1, {.day = 1, .used = 0x0102030405060708, .denied = {}, .quality = Quality::LowerBound});
    days.set(4, {.day = 4, .used = 0, .denied = {}, .quality = Quality::Partial});
    const QByteArray used = packUsed(days, 30);
    QCOMPARE(used.size(), 240);
    QCOMPARE(used.first(16).toHex(), QByteArray("01000000000000000807060504030201"));
    QCOMPARE(packDenied(days, 30), QByteArray());
    QCOMPARE(packQuality(days, 30).toHex(), QByteArray("0b01000000000000"));
    days.set(2, {.day = 2, .used = 5, .denied = 3, .quality = Quality::Complete});
    QCOMPARE(packDenied(days, 30).first(24).toHex(),
             QByteArray("ffffffffffffffffffffffffffffffff0300000000000000"));
    QVERIFY(unpackMonth(packUsed(days, 30), packDenied(days, 30), packQuality(days, 30)) == days);
    QVERIFY(unpackMonth({}, {}, {}).isEmpty());
    QVERIFY(unpackMonth("short", {}, "\xff").isEmpty());
    const QList<DayValue> staged{{-5, 1, std::nullopt, Quality::Complete}, {9, 0, 7, Quality::Absent}};
    QCOMPARE(unpackStaged(packStaged(staged)), staged);
}

void tst_storetables::timedDaysPackAsDocumented()
{
    TimedDay day(25);
    day.used[1] = 7;
    day.known[0] = day.known[1] = day.known[24] = true;
    QCOMPARE(packUsed(day).size(), 200);
    QCOMPARE(packKnown(day).toHex(), QByteArray("03000001"));
    QVERIFY(unpackTimed(packUsed(day), packKnown(day)) == day);
    TimedDay newer(25);
    newer.used[1] = 2;
    newer.known[1] = true;
    day.replaceBy(newer);
    QCOMPARE(day.used[1], 2);
    QVERIFY(day.known[24]);
}

void tst_storetables::monthsAndDaysAreCivil()
{
    for (EpochDay day = -40'000; day < 60'000; day += 13) {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        QCOMPARE(monthOf(day), date.year() * 100 + date.month());
        QCOMPARE(firstDayOf(monthOf(day)), day - date.day() + 1);
        QCOMPARE(daysIn(monthOf(day)), date.daysInMonth());
    }
    DayBorders berlin(u"Europe/Berlin"_s);
    const EpochDay spring = EpochDay(QDate(1970, 1, 1).daysTo(QDate(2026, 3, 29)));
    QCOMPARE(berlin.endMs(spring) - berlin.startMs(spring), 23LL * 3'600'000);
    QCOMPARE(berlin.dayOf(berlin.endMs(spring)), spring + 1);
}

void tst_storetables::auditChainFits()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    for (int i = 0; i < 5; ++i) {
        const AuditEntry entry{.atMs = 1000 + i,
                               .person = PersonId(u"p"_s),
                               .act = u"setting.change"_s,
                               .subject = u"setting:zone"_s,
                               .before = {{u"value"_s, i}},
                               .after = {{u"value"_s, u"ü\u0001"_s}}};
        QCOMPARE(
            faultOf(inTransaction<void>(*db, [&](Database &in) { return AuditTable::append(in, entry); })),
            QString());
    }
    const auto rows = AuditTable::from(*db, 2, 3);
    QCOMPARE(faultOf(rows), QString());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(1).previousHash, rows->at(0).hash);
    const AuditRow &second = rows->at(1);
    QCOMPARE(AuditTable::hashOf({second.previousHash.toUtf8(), "3", "1002", "p", "setting.change", "setting:zone",
                                 second.beforeJson.toUtf8(), second.afterJson.toUtf8()}),
             second.hash);
    QCOMPARE(rows->at(0).entry.before, QJsonObject({{u"value"_s, 1}}));
    QCOMPARE(verdictOf(*db).entries, 5);
    QVERIFY(!verdictOf(*db).broken);
}

void tst_storetables::aChangedAuditRowIsFound()
{
    using Kind = AuditBreak::Kind;
    const QList<std::pair<QString, AuditBreak>> harms{
        {u"UPDATE audit SET person = 'q' WHERE seq = 3"_s, {Kind::Edited, 3, 0}},
        {u"UPDATE audit SET after_json = '{ }' WHERE seq = 3"_s, {Kind::Edited, 3, 0}},
        {u"UPDATE audit SET at = at + 1 WHERE seq = 3"_s, {Kind::Edited, 3, 0}},
        {u"DELETE FROM audit WHERE seq = 3"_s, {Kind::Missing, 3, 3}},
        {u"DELETE FROM audit WHERE seq IN (2, 3)"_s, {Kind::Missing, 2, 3}},
        {u"UPDATE audit SET seq = 9 WHERE seq = 5"_s, {Kind::Missing, 5, 8}},
        {u"UPDATE audit SET seq = -1 WHERE seq = 5"_s, {Kind::Inserted, -1, 0}},
        {u"UPDATE audit SET hash = 'x' WHERE seq = 5"_s, {Kind::Edited, 5, 0}}};
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    for (int i = 0; i < 5; ++i)
        QVERIFY(AuditTable::append(
            *db, {.atMs = i, .person = PersonId(u"p"_s), .act = u"a"_s, .subject = u"s"_s}));
    for (const auto &[harm, expected] : harms) {
        QVERIFY(db->begin());
        QVERIFY(!verdictOf(*db).broken);
        QVERIFY(db->run(harm));
        const auto broken = verdictOf(*db).broken;
        QVERIFY2(broken == expected, qPrintable(harm));
        db->rollback();
    }
}

void tst_storetables::peopleAreKeptWithTheirRoles()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    Person ann{.id = PersonId(u"p1"_s),
               .name = u"Ann"_s,
               .email = u"ann@example.test"_s,
               .zone = u"Europe/Berlin"_s,
               .roles = Role::Rep | Role::Admin,
               .login = u"ann"_s};
    Person bob{.id = PersonId(u"p2"_s),
               .name = u"Bob"_s,
               .email = {},
               .zone = {},
               .roles = Role::Auditor,
               .login = {}};
    QCOMPARE(faultOf(PersonTable::put(*db, bob)), QString());
    QCOMPARE(faultOf(PersonTable::put(*db, ann)), QString());
    ann.version = bob.version = 1;
    bob.email = bob.zone = bob.login = u""_s;
    QCOMPARE(PersonTable::all(*db).value(), QList<Person>({ann, bob}));
    bob.login = u"ann"_s;
    QCOMPARE(PersonTable::put(*db, bob).error().kind, ErrorKind::Conflict);
    bob.roles = {};
    QCOMPARE(PersonTable::put(*db, bob).error().kind, ErrorKind::Invalid);
}

void tst_storetables::theSecondOfTwoEditorsIsTold()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    Person ann{
        .id = PersonId(u"p1"_s), .name = u"Ann"_s, .email = {}, .zone = {}, .roles = Role::Rep, .login = {}};
    QVERIFY(PersonTable::put(*db, ann));
    ann.version = 1;
    ann.name = u"Anna"_s;
    QVERIFY(PersonTable::put(*db, ann));
    ann.name = u"Anne"_s;
    QCOMPARE(PersonTable::put(*db, ann).error().kind, ErrorKind::Conflict);
    QCOMPARE(PersonTable::all(*db).value().first().name, u"Anna"_s);
}

void tst_storetables::plansComeBackWhole()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QList<Plan> plans = sampleSync(0, 1).plans;
    plans[1].upgradeTarget = plans.at(2).id;
    plans[2].limits = {{MeterId(u"mtr_a"_s), Window::Cycle, LimitKind::Overage, Cap::unlimited()},
                       {MeterId(u"mtr_a"_s), Window::Day, LimitKind::Hard, Cap::number(0)},
                       {MeterId(u"mtr_b"_s), Window::Minute, LimitKind::Feature, Cap::number(1)}};
    plans[2].archived = plans[2].taxInclusive = true;
    plans[2].selfServe = false;
    QCOMPARE(faultOf(PlanTable::put(*db, plans)), QString());
    const QList<Plan> stored = PlanTable::all(*db).value();
    for (Plan &plan : plans) {
        plan.description = u""_s;
        if (plan.upgradeTarget.isEmpty())
            plan.upgradeTarget = PlanId(u""_s);
    }
    QCOMPARE(stored.size(), plans.size());
    for (qsizetype i = 0; i < plans.size(); ++i)
        QVERIFY2(stored.at(i) == plans.at(i), qPrintable(plans.at(i).name));
    Plan changed = plans.first();
    changed.price.minor = 1;
    QVERIFY(PlanTable::change(*db, changed));
    QCOMPARE(PlanTable::all(*db).value().first().version, 2);
    QCOMPARE(PlanTable::change(*db, changed).error().kind, ErrorKind::Conflict);
}

void tst_storetables::overridesAreVersioned()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    AccountOverride cap{.account = 3,
                        .meter = 1,
                        .window = Window::Day,
                        .cap = Cap::unlimited(),
                        .reason = u"trial"_s,
                        .untilMs = 99,
                        .person = PersonId(u"p"_s)};
    QVERIFY(OverrideTable::put(*db, cap));
    QCOMPARE(OverrideTable::put(*db, cap).error().kind, ErrorKind::Conflict);
    cap.version = 1;
    QCOMPARE(OverrideTable::all(*db).value(), QList<AccountOverride>({cap}));
    QVERIFY(OverrideTable::all(*db, {7}).value().isEmpty());
    cap.cap = Cap::number(12);
    QVERIFY(OverrideTable::put(*db, cap));
    QCOMPARE(OverrideTable::remove(*db, cap).error().kind, ErrorKind::Conflict);
    cap.version = 2;
    QVERIFY(OverrideTable::remove(*db, cap));
    QVERIFY(OverrideTable::all(*db).value().isEmpty());
    QCOMPARE(AccountTable::setZoneOverride(*db, 5, u"UTC"_s).error().kind, ErrorKind::Conflict);
}

void tst_storetables::runsAndFindingsAreListed()
{
    NEW_STORE(location);
    const auto db = opened(location);
    QVERIFY(db);
    QVERIFY(SyncTable::lastComplete(*db).value().id.isEmpty());
    SyncRun run{.id = RunId(u"r1"_s),
                .startedMs = 1,
                .endedMs = 2,
                .outcome = u"complete"_s,
                .summary = {{u"rows"_s, 3}},
                .sources = {{u"customers"_s, 500, 1, 0, {{u"reason"_s, u"x"_s}}}}};
    QVERIFY(SyncTable::putRun(*db, run));
    QVERIFY(SyncTable::putRun(
        *db, {.id = RunId(u"r2"_s), .startedMs = 3, .endedMs = 4, .outcome = u"cancelled"_s}));
    const QList<Finding> found{{u"a"_s, u"1"_s, u"x"_s}, {u"b"_s, u"0"_s, u"y"_s}};
    QVERIFY(SyncTable::putFindings(*db, run.id, {found.at(1), found.at(0)}));
    const auto runs = SyncTable::runs(*db, 5).value();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).id, RunId(u"r2"_s));
    QVERIFY(runs.at(1) == run);
    QCOMPARE(SyncTable::lastComplete(*db).value().id, run.id);
    QCOMPARE(SyncTable::findings(*db, run.id).value(), found);
}

} // namespace headroom

using headroom::tst_storetables;
HEADROOM_TEST(tst_storetables)
#include "tst_storetables.moc"
