// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activityservice.h"
#include "models/store/store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace headroom;
using namespace Qt::Literals::StringLiterals;

namespace {

const PersonId mira(u"mira"_s);

ActivityEntry plain(qint64 number, qint64 atMs, ActivityEntry::Source source)
{
    ActivityEntry entry;
    entry.source = source;
    entry.number = source == ActivityEntry::Source::Sync ? 0 : number;
    entry.run = source == ActivityEntry::Source::Sync ? QString::number(number) : QString();
    entry.atMs = atMs;
    return entry;
}

ActivityPart partOf(const QList<ActivityEntry> &entries, bool atEnd)
{
    ActivityPart part;
    part.entries = entries;
    part.atEnd = atEnd;
    if (!entries.isEmpty()) {
        part.next = entries.last().source == ActivityEntry::Source::Sync ? entries.last().atMs : entries.last().number;
        part.nextRun = entries.last().run;
    }
    return part;
}

QList<qint64> timesOf(const QList<ActivityEntry> &entries)
{
    QList<qint64> times;
    for (const ActivityEntry &entry : entries)
        times.append(entry.atMs);
    return times;
}

} // namespace

/// The stream of everything that happened, over a real store.
class tst_activity : public Test
{
    Q_OBJECT
private slots:
    void init()
    {
        Test::init();
        m_store = std::make_unique<Store>();
        m_store->rememberAuditIn(m_folder.filePath(u"heads%1.json"_s.arg(++m_files)));
        QVERIFY(await(m_store->open(StoreLocation::file(m_folder.filePath(u"store%1.sqlite"_s.arg(m_files))))).has_value());
        m_service = std::make_unique<ActivityService>(*m_store);
        fill();
    }
    void cleanup()
    {
        m_service.reset();
        m_store.reset();
    }

    void allSourcesAreOneStream()
    {
        const auto page = await(m_service->page({}));
        QVERIFY(page.has_value());
        QStringList told;
        for (const ActivityEntry &entry : page->entries)
            told.append(u"%1 %2 %3 %4"_s.arg(entry.atMs).arg(activityKey(entry.kind), entry.event, entry.accountName));
        QCOMPARE(told, QStringList({u"900 note note Kestrel"_s, u"800 audit setting.change "_s, u"700 choice choice Larkfield"_s,
                                    u"600 case owner Larkfield"_s, u"500 case opened Larkfield"_s, u"400 sync complete "_s,
                                    u"100 audit person.add "_s}));
        QVERIFY(!page->more);
        const ActivityEntry &owner = page->entries[3];
        QCOMPARE(owner.details.value("after"_L1).toString(), u"Mira Okafor"_s); // a name, not an id
        QCOMPARE(owner.personName, u"Mira Okafor"_s);
        QCOMPARE(owner.meterName, u"API calls"_s);
        QCOMPARE(owner.window, Window::Day);
        QCOMPARE(page->entries[1].before.value("value"_L1).toString(), u"UTC"_s);
        QCOMPARE(page->entries[5].details.value("accounts"_L1).toInteger(), 2);
    }

    void groupsHoldTheirKindsAlone()
    {
        const auto kinds = [&](ActivityGroup group) {
            ActivityFilter filter;
            filter.group = group;
            QStringList all;
            const auto page = await(m_service->page(filter));
            for (const ActivityEntry &entry : page->entries)
                all.append(entry.event);
            return all;
        };
        QCOMPARE(kinds(ActivityGroup::Choices), QStringList({u"choice"_s}));
        QCOMPARE(kinds(ActivityGroup::FollowUps), QStringList());
        QCOMPARE(kinds(ActivityGroup::Plans), QStringList());
        QCOMPARE(kinds(ActivityGroup::Syncs), QStringList({u"complete"_s}));
        // Every act, those on cases too, with its account.
        QCOMPARE(kinds(ActivityGroup::Audit), QStringList({u"case.note"_s, u"setting.change"_s, u"case.record"_s,
                                                           u"case.assign"_s, u"person.add"_s}));
        ActivityFilter audit;
        audit.group = ActivityGroup::Audit;
        const auto page = await(m_service->page(audit));
        QCOMPARE(page->entries[0].accountName, u"Kestrel"_s);
        QCOMPARE(page->entries[2].accountName, u"Larkfield"_s);
        QCOMPARE(await(m_service->counts()).value(), (ActivityCounts{1, 0, 0}));
    }

    void fieldsAndWordsNarrowTheStream()
    {
        const auto events = [&](const ActivityFilter &filter) {
            QStringList all;
            const auto page = await(m_service->page(filter));
            for (const ActivityEntry &entry : page->entries)
                all.append(entry.event);
            return all;
        };
        using Of = ActivityTerm::Of;
        const auto asking = [&](const QList<ActivityTerm> &terms) {
            ActivityFilter filter;
            filter.anyOf = {terms};
            return events(filter);
        };
        QCOMPARE(asking({{Of::Account, false, {u"larkF"_s}, {}}}), QStringList({u"choice"_s, u"owner"_s, u"opened"_s}));
        QCOMPARE(asking({{Of::Person, false, {u"okafor"_s}, {}}}),
                 QStringList({u"note"_s, u"setting.change"_s, u"choice"_s, u"owner"_s, u"person.add"_s}));
        QCOMPARE(asking({{Of::Person, false, {u"program"_s}, {}}}), QStringList({u"opened"_s, u"complete"_s}));
        QCOMPARE(asking({{Of::Kind, false, {}, {ActivityKind::Note, ActivityKind::Sync}}}),
                 QStringList({u"note"_s, u"complete"_s}));
        QCOMPARE(asking({{Of::Words, false, {u"QUOTE"_s}, {}}, {Of::Words, false, {u"5 M"_s}, {}}}), QStringList({u"note"_s}));
        QCOMPARE(asking({{Of::Words, false, {u"Europe/Lisbon"_s}, {}}}), QStringList({u"setting.change"_s}));
        QCOMPARE(asking({{Of::Account, false, {u"larkf"_s}, {}}, {Of::Kind, true, {}, {ActivityKind::Choice}}}),
                 QStringList({u"owner"_s, u"opened"_s}));
        ActivityFilter either;
        either.anyOf = {{{Of::Kind, false, {}, {ActivityKind::Sync}}}, {{Of::Words, false, {u"quote"_s}, {}}}};
        QCOMPARE(events(either), QStringList({u"note"_s, u"complete"_s}));
        ActivityFilter only;
        only.only = AccountId(u"cus_2"_s);
        QCOMPARE(events(only), QStringList({u"note"_s}));
    }

    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        for (int i = 0; i < 1300; ++i)
            QVERIFY(await(m_store->addNote(entryAt(1000 + i, u"case.note"_s, u"account:cus_1"_s),
                                           noteAt(1000 + i, i % 3 == 0 ? u"three"_s : u"other"_s)))
                        .has_value());
        ActivityFilter filter;
        ActivityCursor from;
        QList<qint64> times;
        QList<qsizetype> sizes;
        for (bool more = true; more;) {
            const auto page = await(m_service->page(filter, from));
            QVERIFY(page.has_value());
            sizes.append(page->entries.size());
            times += timesOf(page->entries);
            from = page->next;
            more = page->more;
        }
        QCOMPARE(sizes, QList<qsizetype>({500, 500, 307}));
        QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
        QCOMPARE(QSet<qint64>(times.begin(), times.end()).size(), 1307);
        filter.anyOf = {{{ActivityTerm::Of::Words, false, {u"three"_s}, {}}}};
        QCOMPARE(await(m_service->page(filter))->entries.size(), 434);
    }

    void aMergeStopsWhereAPartWasNotReadFarEnough()
    {
        using Source = ActivityEntry::Source;
        const ActivityPart events = partOf({plain(9, 90, Source::Case), plain(7, 70, Source::Case)}, false);
        const ActivityPart audit = partOf({plain(3, 80, Source::Audit), plain(2, 60, Source::Audit)}, true);
        const ActivityPart syncs = partOf({plain(1, 65, Source::Sync)}, true);
        const ActivitySlice all = mergedActivity(events, audit, syncs, {}, 10);
        // What comes before event 7 may be newer than 65: it has to be read first.
        QCOMPARE(timesOf(all.entries), QList<qint64>({90, 80, 70}));
        QVERIFY(all.more);
        QCOMPARE(all.next.event, 7);
        QCOMPARE(all.next.audit, 3);
        QCOMPARE(all.next.syncMs, ActivityCursor::top);
        const ActivitySlice two = mergedActivity(events, audit, syncs, {}, 2);
        QCOMPARE(timesOf(two.entries), QList<qint64>({90, 80}));
        QCOMPARE(two.next.event, 9);
    }

    void aChoicesDetailHoldsItsProof()
    {
        ActivityFilter filter;
        filter.group = ActivityGroup::Choices;
        const ActivityEntry entry = await(m_service->page(filter))->entries.first();
        const auto detail = await(m_service->detail(entry));
        QVERIFY(detail.has_value());
        QVERIFY(detail->choice);
        QCOMPARE(detail->choice->words, u"We cache from Monday on."_s);
        QCOMPARE(detail->evidenceBytes, 5);
        QVERIFY(detail->followUp);
        QCOMPARE(detail->followUp->target, 1000);
        QCOMPARE(detail->auditSeq, 3); // after person.add and case.assign
        QCOMPARE(await(m_service->evidence(entry.choice()))->content, QByteArray("proof"));
        const ActivityEntry note = await(m_service->page({}))->entries.first();
        QCOMPARE(await(m_service->detail(note))->auditSeq, 5);
    }

    void aLaterChoiceNamesTheOneWhosePlaceItTook()
    {
        CaseWrite later;
        later.record = await(m_store->cases(1))->first();
        later.record.answer = u"upgrade"_s;
        later.event = {0, later.record.id, 950, mira, u"choice"_s, {}, 1, {{u"choice"_s, u"ch2"_s}, {u"kind"_s, u"upgrade"_s}}};
        Choice choice;
        choice.id = ChoiceId(u"ch2"_s);
        choice.kind = ChoiceKind::Upgrade;
        choice.caseId = later.record.id;
        choice.account = 1;
        choice.meter = later.record.meter;
        later.choice = choice;
        QVERIFY(await(m_store->putCase(entryAt(950, u"case.record"_s, u"case:c1"_s), later)).has_value());
        ActivityFilter filter;
        filter.group = ActivityGroup::Choices;
        const auto page = await(m_service->page(filter));
        QCOMPARE(page->entries.size(), 2);
        const auto newest = await(m_service->detail(page->entries[0]));
        QVERIFY(newest->choice && newest->choice->stands() && newest->before);
        QCOMPARE(newest->before->id, ChoiceId(u"ch1"_s));
        QCOMPARE(newest->before->kind, ChoiceKind::Reduce);
        const auto first = await(m_service->detail(page->entries[1]));
        QVERIFY(first->choice && !first->choice->stands() && !first->before);
    }

    void onlyAdminsAndAuditorsAcceptTheRecord()
    {
        const FixedClock clock(1000);
        Session session(*m_store, clock, u"mira"_s);
        session.setPerson({mira, u"Mira"_s, {}, {}, Role::Rep | Role::Pm, u"mira"_s, true, 1});
        QCOMPARE(await(m_service->acceptAudit(session)).error().kind, ErrorKind::Forbidden);
        session.setPerson({mira, u"Mira"_s, {}, {}, Role::Auditor, u"mira"_s, true, 1});
        QVERIFY(await(m_service->acceptAudit(session)).has_value());
    }

private:
    [[nodiscard]] static AuditEntry entryAt(qint64 atMs, const QString &act, const QString &subject,
                                            const QJsonObject &before = {}, const QJsonObject &after = {})
    {
        return {atMs, mira, act, subject, before, after};
    }
    [[nodiscard]] CaseEvent noteAt(qint64 atMs, const QString &words, AccountKey account = 1) const
    {
        CaseEvent note;
        note.atMs = atMs;
        note.person = mira;
        note.kind = u"note"_s;
        note.text = words;
        note.account = account;
        return note;
    }
    void fillAccounts()
    {
        const auto done = [](const Future<> &future) { QVERIFY(await(future).has_value()); };
        done(m_store->beginSync({RunId(u"r1"_s), 100, {}}));
        Meter meter;
        meter.id = MeterId(u"mtr"_s);
        meter.name = u"API calls"_s;
        meter.unit = u"requests"_s;
        done(m_store->stage(QList<Meter>{meter}));
        done(m_store->stage(QList<Customer>{{AccountId(u"cus_1"_s), u"Larkfield"_s, {}, {}},
                                            {AccountId(u"cus_2"_s), u"Kestrel"_s, {}, {}}}));
        SyncSummary summary;
        summary.endedMs = 400;
        summary.summary = {{u"accounts"_s, 2}};
        summary.sources = {{u"usage-history"_s, 2, 0, 0, {}}};
        QVERIFY(await(m_store->swap(summary)).has_value());
    }
    void fillCase()
    {
        CaseChange opened;
        opened.record.id = CaseId(u"c1"_s);
        opened.record.account = 1;
        opened.record.meter = MeterId(u"mtr"_s);
        opened.record.window = Window::Day;
        opened.atMs = 500;
        QCOMPARE(await(m_store->applyCases({opened}))->opened, 1);
        CaseWrite owner;
        owner.record = await(m_store->cases(1))->first();
        owner.record.owner = mira;
        owner.event = {0, owner.record.id, 600, mira, u"owner"_s, {}, 1, {{u"before"_s, u""_s}, {u"after"_s, u"mira"_s}}};
        QVERIFY(await(m_store->putCase(entryAt(600, u"case.assign"_s, u"case:c1"_s), owner)).has_value());
        CaseWrite chosen;
        chosen.record = await(m_store->cases(1))->first();
        chosen.record.answer = u"reduce"_s;
        chosen.event = {0, owner.record.id, 700, mira, u"choice"_s, {}, 1, {{u"choice"_s, u"ch1"_s}, {u"kind"_s, u"reduce"_s}}};
        Choice choice;
        choice.id = ChoiceId(u"ch1"_s);
        choice.caseId = chosen.record.id;
        choice.account = 1;
        choice.meter = chosen.record.meter;
        choice.words = u"We cache from Monday on."_s;
        choice.evidence = {Evidence::Kind::Message, u"reply.eml"_s, "proof"};
        chosen.choice = choice;
        FollowUp followUp;
        followUp.id = FollowUpId(u"f1"_s);
        followUp.choice = choice.id;
        followUp.caseId = choice.caseId;
        followUp.account = 1;
        followUp.meter = choice.meter;
        followUp.target = 1000;
        chosen.followUp = followUp;
        QVERIFY(await(m_store->putCase(entryAt(702, u"case.record"_s, u"case:c1"_s), chosen)).has_value());
    }
    void fill()
    {
        const Person person{mira, u"Mira Okafor"_s, {}, {}, Role::Rep, u"mira"_s, true, 0};
        QVERIFY(await(m_store->putPerson(entryAt(100, u"person.add"_s, u"person:mira"_s), person)).has_value());
        fillAccounts();
        fillCase();
        QVERIFY(await(m_store->setSetting(entryAt(800, u"setting.change"_s, u"setting:zone"_s, {{u"value"_s, u"UTC"_s}},
                                                  {{u"value"_s, u"Europe/Lisbon"_s}}),
                                          u"zone"_s, u"Europe/Lisbon"_s))
                    .has_value());
        QVERIFY(await(m_store->addNote(entryAt(900, u"case.note"_s, u"account:cus_2"_s),
                                       noteAt(900, u"asks for a quote for 5 M"_s, 2)))
                    .has_value());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ActivityService> m_service;
    int m_files = 0;
};

HEADROOM_TEST(tst_activity)
#include "tst_activity.moc"
