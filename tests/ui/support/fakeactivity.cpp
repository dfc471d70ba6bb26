// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakeactivity.h"

#include "tests/ui/support/demo.h"

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

template <typename T>
Future<T> ready(const std::optional<Error> &refuse, T value)
{
    return refuse ? readyFuture(Result<T>(failure(*refuse))) : readyFuture(Result<T>(std::move(value)));
}

bool wanted(const ActivityEntry &entry, const ActivityFilter &filter)
{
    const auto inGroup = [&] {
        switch (filter.group) {
        case ActivityGroup::Everything: return true;
        case ActivityGroup::Choices: return entry.kind == ActivityKind::Choice;
        case ActivityGroup::FollowUps: return entry.kind == ActivityKind::FollowUp;
        case ActivityGroup::Syncs: return entry.kind == ActivityKind::Sync;
        case ActivityGroup::Plans: return entry.kind == ActivityKind::Plan;
        case ActivityGroup::Audit: return entry.kind == ActivityKind::Audit;
        }
        return false;
    };
    return inGroup() && passes(entry, filter);
}

} // namespace

FakeActivity::FakeActivity()
    : entries(demo::activity())
{
    proof.kind = Evidence::Kind::Message;
    proof.name = u"reply.eml"_s;
    proof.content = QByteArray(4012, 'x');
}

Future<ActivitySlice> FakeActivity::page(const ActivityFilter &filter, const ActivityCursor &from)
{
    asked.append(filter);
    ActivitySlice slice;
    qint64 at = from.event == ActivityCursor::top ? 0 : from.event; // the cursor counts rows here
    for (; at < entries.size() && slice.entries.size() < pageSize; ++at) {
        if (wanted(entries[at], filter))
            slice.entries.append(entries[at]);
    }
    slice.next.event = at;
    slice.more = at < entries.size();
    return ready(refuse, slice);
}

Future<ActivityCounts> FakeActivity::counts()
{
    const auto count = [this](ActivityKind kind) {
        return int(std::count_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.kind == kind; }));
    };
    return ready(refuse, ActivityCounts{count(ActivityKind::Choice), count(ActivityKind::FollowUp), count(ActivityKind::Plan)});
}

Future<ActivityDetail> FakeActivity::detail(const ActivityEntry &entry)
{
    ActivityDetail detail;
    detail.auditSeq = entry.person.isEmpty()                  ? 0
        : entry.source == ActivityEntry::Source::Audit ? entry.number
                                                       : 4700 + entry.number;
    if (entry.event == "choice"_L1) {
        Choice choice;
        choice.id = entry.choice();
        choice.kind = choiceFromKey(entry.details.value("kind"_L1).toString()).value_or(choice.kind);
        choice.supersededBy = superseded.value(choice.id);
        choice.saidAtMs = entry.atMs - 3'600'000;
        choice.words = u"We cache from Monday on."_s;
        choice.evidence = {proof.kind, proof.name, {}};
        detail.choice = choice;
        detail.evidenceBytes = proof.content.size();
        FollowUp followUp;
        followUp.dueDay = demo::today + 14;
        detail.followUp = followUp;
    }
    return ready(refuse, detail);
}

Future<Evidence> FakeActivity::evidence(const ChoiceId &) { return ready(refuse, proof); }

Future<AuditVerdict> FakeActivity::verifyAudit(const std::function<void(qint64, qint64)> &progress)
{
    ++verified;
    progress(1000, 4812);
    return ready(refuse, verdict);
}

Future<> FakeActivity::acceptAudit()
{
    ++accepted;
    return refuse ? readyFuture(Result<>(failure(*refuse))) : readyFuture(Result<>());
}

Future<> FakeActivity::addNote(const AccountId &account, const QString &words)
{
    notes.append({account, words});
    return refuse ? readyFuture(Result<>(failure(*refuse))) : readyFuture(Result<>());
}

} // namespace headroom
