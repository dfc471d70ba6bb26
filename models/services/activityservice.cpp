// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activityservice.h"

#include "models/store/store.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

using Names = QHash<PersonId, QString>;

Names namesOf(const QList<Person> &people)
{
    Names names;
    for (const Person &person : people)
        names.insert(person.id, person.name);
    return names;
}

void fillNames(ActivityEntry &entry, const Names &names)
{
    if (!entry.person.isEmpty())
        entry.personName = names.value(entry.person, entry.person.toString());
    if (entry.event != "owner"_L1)
        return;
    for (const QString &side : {u"before"_s, u"after"_s}) {
        const QString id = entry.details.value(side).toString();
        if (!id.isEmpty())
            entry.details.insert(side, names.value(PersonId(id), id));
    }
}

ActivityScan scanOf(const ActivityFilter &filter, const Names &names)
{
    ActivityScan scan;
    scan.group = filter.group;
    scan.account = filter.only;
    scan.keep = [filter, names](ActivityEntry entry) {
        fillNames(entry, names);
        return passes(entry, filter);
    };
    return scan;
}

ActivityPart nothing()
{
    ActivityPart part;
    part.atEnd = true;
    return part;
}

} // namespace

ActivitySlice mergedActivity(const ActivityPart &events, const ActivityPart &audit, const ActivityPart &syncs,
                            const ActivityCursor &from, int count)
{
    ActivitySlice page;
    page.next = from;
    const std::array parts{&events, &audit, &syncs};
    std::array<qsizetype, 3> at{};
    while (page.entries.size() < count) {
        int newest = -1;
        bool unknown = false; // what comes next in a part may be newer than all that is left
        for (int i = 0; i < 3; ++i) {
            const auto index = size_t(i);
            if (at[index] == parts[index]->entries.size()) {
                unknown = unknown || !parts[index]->atEnd;
                continue;
            }
            const auto &head = parts[index]->entries[at[index]];
            if (newest < 0 || head.atMs > parts[size_t(newest)]->entries[at[size_t(newest)]].atMs)
                newest = i;
        }
        if (newest < 0 || unknown)
            break;
        const ActivityEntry &entry = parts[size_t(newest)]->entries[at[size_t(newest)]++];
        page.entries.append(entry);
        if (newest == 0)
            page.next.event = entry.number;
        else if (newest == 1)
            page.next.audit = entry.number;
        else
            std::tie(page.next.syncMs, page.next.syncRun) = std::tie(entry.atMs, entry.run);
    }
    for (size_t i = 0; i < 3; ++i) {
        if (at[i] < parts[i]->entries.size()) {
            page.more = true;
            continue;
        }
        page.more = page.more || !parts[i]->atEnd;
        if (i == 0) // all of the part was taken: go on where it was read to
            page.next.event = parts[i]->next;
        else if (i == 1)
            page.next.audit = parts[i]->next;
        else
            std::tie(page.next.syncMs, page.next.syncRun) = std::tie(parts[i]->next, parts[i]->nextRun);
    }
    return page;
}

ActivityService::ActivityService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

struct ActivityService::Reading
{
    QPromise<Result<ActivitySlice>> promise;
    ActivityFilter filter;
    ActivityCursor from;
    Names names;
    std::array<ActivityPart, 3> parts{nothing(), nothing(), nothing()};
    int waiting = 0;
    std::optional<Error> error;
};

Future<ActivitySlice> ActivityService::page(const ActivityFilter &filter, const ActivityCursor &from)
{
    auto reading = std::make_shared<Reading>();
    reading->promise.start();
    reading->filter = filter;
    reading->from = from;
    Future<ActivitySlice> future = reading->promise.future();
    whenDone(m_store.people(), this, [this, reading](const Result<QList<Person>> &people) {
        if (people) {
            reading->names = namesOf(*people);
            return readParts(reading);
        }
        reading->promise.addResult(failure(people.error()));
        reading->promise.finish();
    });
    return future;
}

void ActivityService::readParts(const std::shared_ptr<Reading> &reading)
{
    const ActivityGroup group = reading->filter.group;
    const ActivityScan scan = scanOf(reading->filter, reading->names);
    const auto take = [this, reading](size_t which, const Future<ActivityPart> &part) {
        ++reading->waiting;
        whenDone(part, this, [reading, which](const Result<ActivityPart> &read) {
            if (read)
                reading->parts[which] = *read;
            else
                reading->error = read.error();
            if (--reading->waiting > 0)
                return;
            Result<ActivitySlice> page = reading->error
                ? Result<ActivitySlice>(failure(*reading->error))
                : mergedActivity(reading->parts[0], reading->parts[1], reading->parts[2], reading->from, activityPageSize);
            if (page) {
                for (ActivityEntry &entry : page->entries)
                    fillNames(entry, reading->names);
            }
            reading->promise.addResult(page);
            reading->promise.finish();
        });
    };
    // Those left out count as at their end.
    if (group != ActivityGroup::Syncs && group != ActivityGroup::Audit) {
        ActivityScan events = scan;
        events.before = reading->from.event;
        take(0, m_store.caseActivity(events));
    }
    if (group == ActivityGroup::Everything || group == ActivityGroup::Audit) {
        ActivityScan audit = scan;
        audit.before = reading->from.audit;
        take(1, m_store.auditActivity(audit));
    }
    if (group == ActivityGroup::Everything || group == ActivityGroup::Syncs) {
        ActivityScan syncs = scan;
        syncs.before = reading->from.syncMs;
        syncs.beforeRun = reading->from.syncRun;
        take(2, m_store.syncActivity(syncs));
    }
}

Future<ActivityCounts> ActivityService::counts() { return m_store.activityCounts(); }

Future<ActivityDetail> ActivityService::detail(const ActivityEntry &entry)
{
    auto promise = std::make_shared<QPromise<Result<ActivityDetail>>>();
    promise->start();
    const auto answer = [promise](const Result<ActivityDetail> &detail) {
        promise->addResult(detail);
        promise->finish();
    };
    if (entry.source == ActivityEntry::Source::Audit) {
        ActivityDetail detail;
        detail.auditSeq = entry.number;
        answer(detail);
        return promise->future();
    }
    // Notes are the account's, everything else a case's.
    const bool note = entry.event == "note"_L1 || entry.caseId.isEmpty();
    const QString subject = note ? u"account:"_s + entry.account.toString() : u"case:"_s + entry.caseId.toString();
    const Future<qint64> audit = entry.person.isEmpty()
        ? readyFuture(Result<qint64>(0))
        : m_store.findAudit(entry.person, subject, entry.atMs);
    whenDone(audit, this, [this, entry, answer](const Result<qint64> &seq) {
        if (!seq)
            return answer(failure(seq.error()));
        ActivityDetail detail;
        detail.auditSeq = *seq;
        if (entry.choice().isEmpty())
            answer(detail);
        else
            addChoice(entry, detail, answer);
    });
    return promise->future();
}

void ActivityService::addChoice(const ActivityEntry &entry, const ActivityDetail &known,
                                const std::function<void(const Result<ActivityDetail> &)> &answer)
{
    const ChoiceId id = entry.choice();
    whenDone(m_store.choices({{}, entry.caseId, 0}), this, [this, id, known, answer](const Result<QList<Choice>> &choices) {
        if (!choices)
            return answer(failure(choices.error()));
        ActivityDetail detail = known;
        const auto choice = std::find_if(choices->begin(), choices->end(), [&](const Choice &c) { return c.id == id; });
        if (choice == choices->end())
            return answer(detail);
        detail.choice = *choice;
        const auto before = std::find_if(choices->begin(), choices->end(), [&](const Choice &c) { return c.supersededBy == id; });
        if (before != choices->end())
            detail.before = *before;
        whenDone(m_store.followUps(false, {choice->account}), this,
                 [this, id, detail, answer](const Result<QList<FollowUp>> &followUps) mutable {
                     for (const FollowUp &followUp : followUps.value_or(QList<FollowUp>())) {
                         if (followUp.choice == id)
                             detail.followUp = followUp;
                     }
                     whenDone(m_store.evidence(id), this, [detail, answer](const Result<Evidence> &evidence) mutable {
                         detail.evidenceBytes = evidence ? evidence->content.size() : 0;
                         answer(detail);
                     });
                 });
    });
}

Future<Evidence> ActivityService::evidence(const ChoiceId &choice) { return m_store.evidence(choice); }

Future<> ActivityService::acceptAudit(const Session &session)
{
    if (const auto allowed = session.require(Role::Admin | Role::Auditor, u"accept the audit record as it is"_s); !allowed)
        return readyFuture(allowed);
    return m_store.acceptAudit();
}

} // namespace headroom
