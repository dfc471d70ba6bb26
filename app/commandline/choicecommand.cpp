// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/casejson.h"
#include "app/commandline/commandline.h"
#include "app/program.h"
#include "models/domain/keys.h"
#include "models/domain/zone.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace headroom {
namespace {

/// Choices with what belongs to them.
struct ChoiceList
{
    StoreSnapshot snapshot;
    QList<FollowUp> followUps;
    QList<Choice> choices;

    [[nodiscard]] const FollowUp *followUpOf(const Choice &choice) const
    {
        const auto found = std::find_if(followUps.begin(), followUps.end(),
                                        [&](const FollowUp &f) { return f.choice == choice.id; });
        return found == followUps.end() ? nullptr : &*found;
    }
    [[nodiscard]] Customer customerOf(const Choice &choice) const
    {
        const auto found = std::find_if(snapshot.accounts.begin(), snapshot.accounts.end(),
                                        [&](const StoredAccount &a) { return a.key == choice.account; });
        return found == snapshot.accounts.end() ? Customer() : found->customer;
    }
};

QString standingText(const Choice &choice)
{
    if (choice.withdrawnAtMs > 0)
        return u"undone"_s;
    return choice.supersededBy.isEmpty() ? u"stands"_s : u"superseded"_s;
}

QString agreedText(const FollowUp *followUp)
{
    if (!followUp)
        return u"—"_s;
    return u"%1 by %2, %3"_s.arg(followUp->target).arg(dayText(followUp->dueDay), followUpKey(followUp->state));
}

QStringList rowOf(const ChoiceList &list, const Choice &choice)
{
    const Customer customer = list.customerOf(choice);
    return {QDateTime::fromMSecsSinceEpoch(choice.recordedAtMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm'Z'"_s),
            customer.id.toString(),
            customer.name,
            choice.credit ? u"credit"_s : windowKey(choice.window),
            choiceKey(choice.kind),
            agreedText(list.followUpOf(choice)),
            choice.saidBy,
            meansKey(choice.means),
            standingText(choice),
            choice.words};
}

} // namespace

void CommandLine::listChoices()
{
    SnapshotRange range;
    if (m_options.arguments.size() > 1)
        range.accountIds = {AccountId(m_options.arguments.at(1))};
    auto list = std::make_shared<ChoiceList>();
    const auto print = [this, list] {
        QJsonArray rows;
        TextTable table{{u"Recorded"_s, u"Account"_s, u"Name"_s, u"Window"_s, u"Choice"_s, u"Agreed"_s, u"Said by"_s,
                         u"Means"_s, u"State"_s, u"Words"_s},
                        QList<bool>(10, false),
                        {},
                        {0, 0, nameColumns, 0, 0, 0, nameColumns, 0, 0, 2 * nameColumns}};
        for (const Choice &choice : std::as_const(list->choices)) {
            const Customer customer = list->customerOf(choice);
            rows.append(choiceJson(choice, list->followUpOf(choice), customer.id.toString(), customer.name));
            table.rows.append(rowOf(*list, choice));
        }
        printRows(rows, table);
    };
    whenDone(m_program->store().snapshot(range, nowMs()), this, [this, list, print](const Result<StoreSnapshot> &snapshot) {
        if (!snapshot)
            return fail(snapshot.error());
        list->snapshot = *snapshot;
        ChoiceFilter filter;
        if (m_options.arguments.size() > 1) {
            for (const StoredAccount &account : snapshot->accounts)
                filter.accounts.append(account.key);
            if (filter.accounts.isEmpty())
                return fail({ErrorKind::Invalid, u"There is no account \"%1\"."_s.arg(m_options.arguments.at(1)), {}});
        }
        whenDone(m_program->store().followUps(false), this, [this, list, filter, print](const Result<QList<FollowUp>> &all) {
            if (!all)
                return fail(all.error());
            list->followUps = *all;
            whenDone(m_program->store().choices(filter), this, [this, list, print](const Result<QList<Choice>> &choices) {
                if (!choices)
                    return fail(choices.error());
                list->choices = *choices;
                print();
            });
        });
    });
}

} // namespace headroom
