// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/peopleservice.h"
#include "models/services/settingsservice.h"
#include "models/store/store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 peopleNowMs = 1'795'262'040'000;

/// A store with a session of one login.
struct PeopleOffice
{
    explicit PeopleOffice(const QString &file, const QString &login = u"mira"_s)
        : session(store, clock, login)
        , people(store, session)
        , settings(store, session)
    {
        if (!await(store.open(StoreLocation::file(file))))
            qFatal("the store does not open");
    }

    FixedClock clock{peopleNowMs};
    Store store;
    Session session;
    PeopleService people;
    SettingsService settings;
};

Person personOf(const QString &name, Roles roles, const QString &login = {})
{
    Person person;
    person.name = name;
    person.roles = roles;
    person.login = login;
    return person;
}

QList<AuditRow> auditOf(PeopleOffice &office)
{
    return await(office.store.audit(1, 100)).value_or(QList<AuditRow>());
}

} // namespace

/// Who may do what, and that it is written down (DESIGN §1 "person", §2, 8).
class tst_people : public Test
{
    Q_OBJECT
private slots:
    void init();
    void theFirstPersonMayEverything();
    void aLoginThatNobodyAddedMayOnlyRead();
    void somebodyWhoLeftMayOnlyRead();
    void theRefusalNamesWhoMayAndWhoAsked();
    void rolesAreReadAsTheyAreWritten();
    void aPersonNeedsNameRoleAndAnAdminBeside_data();
    void aPersonNeedsNameRoleAndAnAdminBeside();
    void changingOneselfCountsAtOnce();
    void rolesThatSomebodyElseTookAreGoneOnceReadAgain();
    void twoChangesOfOneVersionAreAConflict();
    void aSettingAndItsAuditEntryAreOneWrite();
    void aRefusedSettingLeavesNoAuditEntry();
    void aSettingWithoutAnEntryHasItsStandard();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"store.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_people::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_people::theFirstPersonMayEverything()
{
    PeopleOffice office(file());
    const auto first = await(office.session.begin(u"Mira Ono"_s));
    QVERIFY(first.has_value());
    QCOMPARE(first->name, u"Mira Ono"_s);
    QCOMPARE(first->roles, Role::Rep | Role::Admin | Role::Pm);
    QVERIFY(!first->zone.isEmpty());
    for (const Role role : {Role::Rep, Role::Admin, Role::Pm})
        QVERIFY(office.session.require(role, u"do it"_s).has_value());
    QVERIFY(!office.session.require(Role::Auditor, u"do it"_s).has_value());
    const QList<AuditRow> audit = auditOf(office);
    QCOMPARE(audit.size(), 1);
    QCOMPARE(audit[0].entry.act, u"person.add"_s);
    QCOMPARE(audit[0].entry.atMs, peopleNowMs);
    QVERIFY(await(office.session.begin()).has_value()); // found again, not added again
    QCOMPARE(auditOf(office).size(), 1);
}

void tst_people::aLoginThatNobodyAddedMayOnlyRead()
{
    QVERIFY(await(PeopleOffice(file()).session.begin()).has_value());
    PeopleOffice other(file(), u"zoe"_s);
    const auto person = await(other.session.begin());
    QVERIFY(person.has_value());
    QVERIFY(!person->roles);
    QCOMPARE(await(other.settings.set(u"zone"_s, u"UTC"_s)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(await(other.people.put(personOf(u"Zoe"_s, Role::Admin))).error().kind, ErrorKind::Forbidden);
    QCOMPARE(await(other.people.people())->size(), 1);
    QCOMPARE(auditOf(other).size(), 1);
}

void tst_people::somebodyWhoLeftMayOnlyRead()
{
    PeopleOffice office(file());
    QVERIFY(await(office.session.begin()).has_value());
    Person zoe = personOf(u"Zoe"_s, Role::Admin, u"zoe"_s);
    zoe.active = false;
    QVERIFY(await(office.people.put(zoe)).has_value());
    PeopleOffice other(file(), u"zoe"_s);
    QVERIFY(!await(other.session.begin())->roles);
}

void tst_people::theRefusalNamesWhoMayAndWhoAsked()
{
    PeopleOffice office(file());
    QVERIFY(await(office.session.begin(u"Mira"_s)).has_value());
    office.session.setPerson(personOf(u"Zoe"_s, Role::Rep | Role::Pm));
    const auto refused = office.session.require(Role::Admin | Role::Auditor, u"change plans"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(refused.error().detail,
             u"Only admin or auditor may change plans; Zoe has rep, pm. Ask an admin of this workspace."_s);
    office.session.setPerson(personOf(u"Zoe"_s, {}));
    QCOMPARE(
        office.session.require(Role::Rep, u"open cases"_s).error().detail,
        u"Only rep may open cases; Zoe has no role in this workspace. Ask an admin of this workspace."_s);
}

void tst_people::rolesAreReadAsTheyAreWritten()
{
    const Roles all = Role::Rep | Role::Admin | Role::Pm | Role::Auditor;
    QCOMPARE(rolesFromText(rolesText(all)).value(), all);
    QCOMPARE(rolesFromText(u" pm ,rep"_s).value(), Role::Rep | Role::Pm);
    for (const QString &bad : {u""_s, u","_s, u"boss"_s, u"rep boss"_s})
        QVERIFY2(!rolesFromText(bad), qPrintable(bad));
}

void tst_people::aPersonNeedsNameRoleAndAnAdminBeside_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("hasRole");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << u" "_s << u""_s << u""_s << true << u"needs a name"_s;
    QTest::newRow("long name") << QString(201, u'x') << u""_s << u""_s << true << u"at most 200"_s;
    QTest::newRow("no role") << u"Zoe"_s << u""_s << u""_s << false << u"at least one role"_s;
    QTest::newRow("address") << u"Zoe"_s << u"zoe@"_s << u""_s << true << u"no mail address"_s;
    QTest::newRow("two lines") << u"Zoe"_s << u"zoe@a.example\nBcc: x@b.example"_s << u""_s << true
                               << u"no mail address"_s;
    QTest::newRow("zone") << u"Zoe"_s << u""_s << u"Mars/Phobos"_s << true << u"no time zone"_s;
}

void tst_people::aPersonNeedsNameRoleAndAnAdminBeside()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, zone);
    QFETCH(bool, hasRole);
    QFETCH(QString, says);
    PeopleOffice office(file());
    const Person first = *await(office.session.begin());
    Person person = personOf(name, hasRole ? Roles(Role::Rep) : Roles());
    person.email = email;
    person.zone = zone;
    const auto refused = await(office.people.put(person));
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY2(refused.error().detail.contains(says), qPrintable(refused.error().detail));
    Person alone = first;
    alone.roles = Role::Rep;
    const auto last = await(office.people.put(alone));
    QVERIFY(!last.has_value());
    QVERIFY2(last.error().detail.contains(u"at least one active admin"_s), qPrintable(last.error().detail));
    alone = first;
    alone.active = false;
    QVERIFY(!await(office.people.put(alone)).has_value());
    for (const QString &login : {u""_s, u"somebody"_s}) { // nobody could come in any more
        alone = first;
        alone.login = login;
        QVERIFY2(!await(office.people.put(alone)).has_value(), qPrintable(login));
    }
    QCOMPARE(auditOf(office).size(), 1);
}

void tst_people::changingOneselfCountsAtOnce()
{
    PeopleOffice office(file());
    Person me = *await(office.session.begin());
    QVERIFY(await(office.people.put(personOf(u"Ana"_s, Role::Admin, u"ana"_s))).has_value());
    me.roles = Role::Rep;
    QVERIFY(await(office.people.put(me)).has_value());
    QCOMPARE(await(office.settings.set(u"zone"_s, u"UTC"_s)).error().kind, ErrorKind::Forbidden);
    const QList<AuditRow> audit = auditOf(office);
    QCOMPARE(audit.last().entry.act, u"person.change"_s);
    QCOMPARE(audit.last().entry.before["roles"_L1].toString(), u"rep, admin, pm"_s);
    QCOMPARE(audit.last().entry.after["roles"_L1].toString(), u"rep"_s);
    QVERIFY(!await(office.store.verifyAudit())->broken);
}

void tst_people::rolesThatSomebodyElseTookAreGoneOnceReadAgain()
{
    PeopleOffice office(file());
    Person mine = await(office.session.begin(u"Mira Ono"_s)).value();
    PeopleOffice elsewhere(file());
    QVERIFY(await(elsewhere.session.begin()).has_value());
    mine.roles = Role::Auditor;
    const AuditEntry entry = elsewhere.session.entry(u"person.change"_s, u"person:"_s + mine.id.toString());
    QVERIFY(await(elsewhere.store.putPerson(entry, mine)).has_value());
    QCOMPARE(await(office.store.lookForOthers()).value(), Tables(Table::Person) | Table::Audit);
    QVERIFY(office.session.require(Role::Rep, u"do it"_s).has_value()); // not read yet
    QVERIFY(await(office.session.begin(office.session.person().name)).has_value());
    QVERIFY(!office.session.require(Role::Rep | Role::Admin, u"do it"_s).has_value());
    QCOMPARE(office.session.person().name, u"Mira Ono"_s);
    QCOMPARE(auditOf(office).size(), 2); // reading adds nobody
}

void tst_people::twoChangesOfOneVersionAreAConflict()
{
    PeopleOffice office(file());
    Person me = *await(office.session.begin());
    me.email = u"mira@example.org"_s;
    QVERIFY(await(office.people.put(me)).has_value());
    me.email = u"other@example.org"_s;
    QCOMPARE(await(office.people.put(me)).error().kind, ErrorKind::Conflict);
    QCOMPARE(auditOf(office).size(), 2);
}

void tst_people::aSettingAndItsAuditEntryAreOneWrite()
{
    PeopleOffice office(file());
    QVERIFY(await(office.session.begin()).has_value());
    QVERIFY(await(office.settings.load()).has_value());
    QVERIFY(await(office.settings.set(u"zone"_s, u"Asia/Kolkata"_s)).has_value());
    QTRY_COMPARE(office.settings.value(u"zone"_s), u"Asia/Kolkata"_s);
    const QList<AuditRow> audit = auditOf(office);
    QCOMPARE(audit.size(), 2);
    QCOMPARE(audit[1].entry.act, u"setting.change"_s);
    QCOMPARE(audit[1].entry.subject, u"setting:zone"_s);
    QCOMPARE(audit[1].entry.before["value"_L1].toString(), u"UTC"_s);
    QCOMPARE(audit[1].entry.after["value"_L1].toString(), u"Asia/Kolkata"_s);
    QCOMPARE(audit[1].entry.person, office.session.person().id);
}

void tst_people::aRefusedSettingLeavesNoAuditEntry()
{
    PeopleOffice office(file());
    QVERIFY(await(office.session.begin()).has_value());
    const QList<QPair<QString, QString>> bad{{u"zone"_s, u"Nowhere"_s},
                                             {u"zone"_s, u"Mars"_s},
                                             {u"syncMinutes"_s, u"0"_s},
                                             {u"syncMinutes"_s, u"ten"_s},
                                             {u"eventBudget"_s, u"-1"_s},
                                             {u"thresholds"_s, u"30,80"_s},
                                             {u"thresholds"_s, u"80,80"_s},
                                             {u"thresholds"_s, u""_s},
                                             {u"upgradePageUrl"_s, u"http://a.example"_s},
                                             {u"limitsPageUrl"_s, u"a b"_s},
                                             {u"colour"_s, u"red"_s}};
    for (const auto &[key, value] : bad) {
        const auto refused = await(office.settings.set(key, value));
        QVERIFY2(!refused, qPrintable(key + value));
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(refused.error().detail.endsWith(u'.'));
    }
    QCOMPARE(auditOf(office).size(), 1);
    QVERIFY(await(office.store.settings())->isEmpty());
}

void tst_people::aSettingWithoutAnEntryHasItsStandard()
{
    PeopleOffice office(file());
    for (const SettingRule &rule : SettingsService::rules()) {
        QCOMPARE(office.settings.value(rule.key), rule.standard);
        QVERIFY2(SettingsService::check(rule.key, rule.standard).has_value(), qPrintable(rule.key));
    }
    QVERIFY(office.settings.value(u"colour"_s).isEmpty());
}

HEADROOM_TEST(tst_people)
#include "tst_people.moc"
