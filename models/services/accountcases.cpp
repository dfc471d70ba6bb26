// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/accountcases.h"

#include "models/store/store.h"

#include <QPromise>

#include <algorithm>

namespace headroom {
namespace {

template <typename Row>
bool isOf(const Row &row, const LimitDetail &limit)
{
    return row.meter == limit.meter && row.credit == limit.facts.credit
        && (row.credit || row.window == limit.facts.window);
}

void fillChoices(AccountDetail &detail, const QList<Choice> &newestFirst)
{
    for (LimitDetail &limit : detail.limits) {
        const auto found = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const Choice &choice) {
            return choice.stands() && isOf(choice, limit);
        });
        if (found != newestFirst.end())
            limit.choice = *found;
    }
}

void fillFollowUps(AccountDetail &detail, const QList<FollowUp> &followUps)
{
    for (LimitDetail &limit : detail.limits) {
        for (const FollowUp &followUp : followUps) {
            // What was ended early says nothing any more: another choice or a person took its place.
            if (!isOf(followUp, limit) || followUp.state == FollowUp::State::Ended)
                continue;
            if (!limit.followUp || followUp.fromDay >= limit.followUp->fromDay)
                limit.followUp = followUp;
        }
    }
}

void fillOwners(AccountDetail &detail, const QList<Person> &people)
{
    for (LimitDetail &limit : detail.limits) {
        for (const Person &person : people) {
            if (limit.record && !limit.record->owner.isEmpty() && person.id == limit.record->owner)
                limit.ownerName = person.name;
        }
    }
}

} // namespace

Future<AccountDetail> withChoices(Store &store, QObject *context, AccountKey account, const AccountDetail &detail)
{
    auto promise = std::make_shared<QPromise<Result<AccountDetail>>>();
    promise->start();
    auto filled = std::make_shared<AccountDetail>(detail);
    const auto answer = [promise](Result<AccountDetail> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    // Asked at once, answered in this order: the store reads one after the other.
    const Future<QList<FollowUp>> followUps = store.followUps(false, {account});
    const Future<QList<Person>> people = store.people();
    whenDone(store.choices({{account}, {}, 0}), context, [=](const Result<QList<Choice>> &choices) {
        if (!choices)
            return answer(failure(choices.error()));
        fillChoices(*filled, *choices);
        whenDone(followUps, context, [=](const Result<QList<FollowUp>> &found) {
            if (!found)
                return answer(failure(found.error()));
            fillFollowUps(*filled, *found);
            whenDone(people, context, [=](const Result<QList<Person>> &known) {
                if (!known)
                    return answer(failure(known.error()));
                fillOwners(*filled, *known);
                answer(*filled);
            });
        });
    });
    return promise->future();
}

} // namespace headroom
